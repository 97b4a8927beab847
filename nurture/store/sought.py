"""Where the entries of the journal of days are looked for, and what narrows them down. Plain SQL."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from nurture.views.days import Sought

UNTIMED = "~"
"""Stands for a time of day nobody said: behind all others."""
TIME = f"coalesce(touch.at, '{UNTIMED}')"

OF_CIRCLE = """touch.id IN (
    SELECT touch_id FROM membership JOIN participation ON participation.person_id = membership.person_id
    WHERE circle_id = ?)"""
OF_TAG = "touch.id IN (SELECT touch_id FROM tag WHERE name = ?)"
WITH = "EXISTS (SELECT 1 FROM participation WHERE touch_id = touch.id AND person_id = ?)"


class Source(NamedTuple):
    """Where entries of one kind are looked for, and what narrows them down."""

    tables: str
    day: str
    """The column of the day, in the table whose index is walked."""
    at: str
    id: str
    where: tuple[str, ...]
    terms: tuple[Any, ...]


def sources(sought: Sought) -> list[Source]:
    """Touches, and where nothing is said that only touches have, free notes."""
    narrowed: list[tuple[str, int | str | None]] = [
        (OF_CIRCLE, sought.circle),
        (OF_TAG, sought.tag or None),
        *((WITH, person) for person in sought.people[1:]),
    ]
    said = [(clause, term) for clause, term in narrowed if term is not None]
    if sought.people:
        said.insert(0, ("part.person_id = ?", sought.people[0]))
        tables, day = "participation AS part JOIN touch ON touch.id = part.touch_id", "part.happened_on"
        return [_within(sought, Source(tables, day, TIME, "touch.id", *_parted(said)))]
    touches = Source("touch", "touch.happened_on", TIME, "touch.id", *_parted(said))
    notes = Source("note", "note.happened_on", f"'{UNTIMED}'", "note.id", (), ())
    return [_within(sought, source) for source in ([touches] if said else [touches, notes])]


def _parted(said: Sequence[tuple[str, Any]]) -> tuple[tuple[str, ...], tuple[Any, ...]]:
    return tuple(clause for clause, _ in said), tuple(term for _, term in said)


def _within(sought: Sought, source: Source) -> Source:
    """Narrowed to the days that are sought."""
    where, terms = list(source.where), list(source.terms)
    if sought.since:
        where.append(f"{source.day} >= ?")
        terms.append(sought.since.isoformat())
    if sought.until:
        where.append(f"{source.day} <= ?")
        terms.append(sought.until.isoformat())
    if sought.days is not None:
        where.append(f"{source.day} IN ({marks(sought.days)})")
        terms += [day.isoformat() for day in sought.days]
    return source._replace(where=tuple(where), terms=tuple(terms))


def marks(terms: Sequence[Any]) -> str:
    """A placeholder for each."""
    return ",".join("?" * len(terms))
