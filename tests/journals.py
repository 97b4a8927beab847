"""Journals for tests: made quickly, looked at whole, filled by short sentences."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from nurture.domain.capture import Capture
from nurture.domain.names import Known
from nurture.domain.pace import Pace
from nurture.domain.people import Profile, Sphere
from nurture.domain.touches import Direction, Medium
from nurture.exchange.records import Finding, Reading, Record
from nurture.journal import Journal
from nurture.settings import Settings
from nurture.views.imports import ImportReport

TODAY = date(2026, 11, 22)
"""A Sunday."""


class Calendar:
    """A clock that a test turns."""

    def __init__(self, day: date = TODAY) -> None:
        self.day = day

    def __call__(self) -> date:
        return self.day


@cache
def _empty() -> bytes:
    """A journal without anybody in it, made by the migrations once."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        Journal(path).close()
        return path.read_bytes()


def fresh(path: Path, today: date | Calendar = TODAY, settings: Settings | None = None) -> Journal:
    """A new journal at `path`, pinned to a day, without waiting for the migrations again."""
    path.touch(mode=0o600)
    path.write_bytes(_empty())
    return reopened(path, today, settings)


def reopened(path: Path, today: date | Calendar = TODAY, settings: Settings | None = None) -> Journal:
    """The journal at `path`, pinned to a day."""
    clock = today if isinstance(today, Calendar) else Calendar(today)
    journal = Journal(path, settings or Settings(), today=clock)
    journal.database.connection.execute("PRAGMA synchronous = OFF")  # nobody cuts the power: five times faster
    return journal


def copied(journal: Journal, path: Path) -> Journal:
    """The same journal in another file."""
    journal.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(journal.path, path)
    return reopened(path)


def add(journal: Journal, name: str, sphere: Sphere = Sphere.FRIEND, every: int | None = None, **more: Any) -> int:
    """Somebody new, by name; returns their key."""
    return journal.people.add(Profile(name=name, sphere=sphere, pace=Pace(every), **more)).id


def happened(
    journal: Journal,
    people: Sequence[int],
    day: date,
    text: str = "we met",
    direction: Direction = Direction.MUTUAL,
    *,
    broadcast: bool = False,
    medium: Medium = Medium.IN_PERSON,
    tags: tuple[str, ...] = (),
) -> Capture:
    """What a line would have been understood as, without a line."""
    known = [journal.directory.by_key(person) or Known(person, "nobody") for person in people]
    return Capture(
        text=text,
        people=tuple(known),
        new_people=(),
        ambiguous=(),
        day=day,
        day_words="",
        medium=medium,
        direction=direction,
        broadcast=broadcast,
        tags=tags,
    )


def log(journal: Journal, people: Sequence[int], day: date, text: str = "we met", **more: Any) -> int:
    """A touch; returns its key."""
    return journal.record(happened(journal, people, day, text, **more)).id


def imported(
    journal: Journal,
    items: Sequence[Record | Finding],
    *,
    form: str = "vcard",
    file: str = "people.vcf",
    sphere: Sphere | None = None,
    dry_run: bool = False,
    strict: bool = False,
    progress: Callable[[int, int], bool] | None = None,
) -> ImportReport:
    """What an import of these records does, without a file or a reader."""
    reading = Reading(Path(file), form, len(items), iter(items))
    (report,) = journal.exchange.import_readings(
        [reading], dry_run=dry_run, sphere=sphere, strict=strict, progress=progress
    )
    return report


def tables(journal: Journal) -> list[str]:
    """Every table whose rows the history records."""
    from sqlmodel import SQLModel

    from nurture.store.tables import UNRECORDED

    return sorted(set(SQLModel.metadata.tables) - UNRECORDED)


def dump(journal: Journal) -> dict[str, list[tuple[Any, ...]]]:
    """Every recorded row as it stands, and what the search index holds."""
    connection = journal.database.connection
    rows = {name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in tables(journal)}
    indexed = "SELECT rowid, kind, text FROM search_index ORDER BY rowid"
    return rows | {"search_index": connection.execute(indexed).fetchall()}


def steps(journal: Journal) -> list[str]:
    """The labels of what can be undone, oldest first."""
    found = journal.database.connection.execute("SELECT label FROM step WHERE NOT undone ORDER BY id")
    return [label for (label,) in found]
