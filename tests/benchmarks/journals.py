"""Journals of the sizes that speed is judged at, made once and kept under the temporary folder.

The rows are written with triggers and indexes off, and those made anew at the end by the program's own means:
what comes out is a journal like any other (a test holds that).
"""

import shutil
import sqlite3
import tempfile
from dataclasses import dataclass
from pathlib import Path
from random import Random

from nurture.store import touches, triggers
from nurture.store.database import Database
from tests.benchmarks.filling import fill


@dataclass(frozen=True, slots=True)
class Size:
    """How much is in a journal."""

    people: int
    touches: int


SIZES = {"S": Size(500, 10_000), "M": Size(10_000, 100_000), "L": Size(100_000, 1_000_000)}


def folder() -> Path:
    """Where journals and other made things are kept between runs."""
    place = Path(tempfile.gettempdir()) / "nurture-benchmarks"
    place.mkdir(mode=0o700, exist_ok=True)
    return place


def journal(letter: str) -> Path:
    """The journal of that size, made now where it is not there yet."""
    path = folder() / letter / "journal.db"
    if not path.exists():
        making = folder() / f"{letter}-making"
        shutil.rmtree(making, ignore_errors=True)
        make(making / path.name, SIZES[letter])
        making.rename(path.parent)
    return path


def copy(path: Path, name: str) -> Path:
    """A fresh copy of a journal, to be written to."""
    place = path.parent / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return Path(shutil.copy(path, place))


def empty() -> Path:
    """A journal with nobody in it."""
    path = folder() / "empty" / "journal.db"
    Database(path).close()
    return path


def make(path: Path, size: Size) -> None:
    """Write a journal of that size to `path`; the same each time but for its keys."""
    database = Database(path)
    connection = database.connection
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    _drop(connection, "trigger")
    indexes = _drop(connection, "index")
    keys = fill(connection, size.people, size.touches, Random(size.people))
    for statement in indexes:
        connection.execute(statement)
    touches.maintain(connection, keys)
    _index_words(connection)
    triggers.rebuild(connection)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def _drop(connection: sqlite3.Connection, kind: str) -> list[str]:
    """Drop all triggers or all indexes, and answer the statements that make them again."""
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL", (kind,)
    ).fetchall()
    for name, _ in found:
        connection.execute(f"DROP {kind} {name}")
    return [sql for _, sql in found]


def _index_words(connection: sqlite3.Connection) -> None:
    for table, columns in triggers.SEARCHED.items():
        text = " || ' ' || ".join(columns)
        connection.execute(
            f"INSERT INTO search_index (rowid, kind, text) SELECT id, '{table}', {text} FROM {table} ORDER BY id"
        )
