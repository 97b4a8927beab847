"""The journal by its days, page by page: touches and free notes as one stream. Plain SQL.

A page is found in two steps, each of a fixed number of statements: where its entries lie (`_heads`), then what
they say (`_read`). It goes on from a place and never counts rows: the thousandth page is as quick as the first.
"""

import sqlite3
from collections.abc import Sequence
from datetime import date
from itertools import chain
from typing import Any, NamedTuple

from nurture.domain.touches import Direction, Medium
from nurture.store.lane import maybe_day
from nurture.store.search import query
from nurture.store.sought import UNTIMED, Source, marks, sources
from nurture.views.days import DayEntry, Sought, Who

FEW = 1_000
"""So many matches of words are looked up one by one; where there are more, days are gone through."""
CHUNK, GROWTH = 1_000, 4
"""Entries gone through at once for frequent words, and by how much more the next time."""

FOUND = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?"
FOUND_BETWEEN = "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?"

TOUCHES = """
SELECT id, happened_on, at, summary, notes, medium, direction, broadcast, door, minutes, place,
    (SELECT max(answered_on) FROM participation WHERE touch_id = touch.id)
FROM touch WHERE id IN ({})"""
NOTES = "SELECT id, happened_on, text FROM note WHERE id IN ({})"
PEOPLE = """
SELECT touch_id, person_id, name FROM participation JOIN person ON person.id = person_id
WHERE touch_id IN ({}) ORDER BY participation.id"""
TAGS = "SELECT touch_id, name FROM tag WHERE touch_id IN ({}) ORDER BY id"


class Place(NamedTuple):
    """Where an entry stands within the journal: its day, the time on it, its key."""

    day: str
    at: str
    id: int


def place_of(entry: DayEntry) -> Place:
    """Where an entry stands."""
    return Place(entry.happened_on.isoformat(), entry.at or UNTIMED, entry.id)


def before_day(day: date) -> Place:
    """In front of all that is written of a day; where the page that goes on from there begins with that day."""
    return Place(day.isoformat(), "", 0)


def page(
    connection: sqlite3.Connection, sought: Sought, after: Place | None, limit: int, *, newer: bool = False
) -> list[DayEntry]:
    """So many entries behind a place, newest day first; with `newer` those right in front of it, in that order.

    Without a place, those of the latest days, or with `newer` of the earliest.
    """
    few = _few(connection, sought)
    heads = chain.from_iterable(
        _found(connection, source, sought, few, after, limit, newer=newer) for source in sources(sought)
    )
    ordered = sorted(heads, key=lambda head: (head.at, head.id), reverse=newer)
    ordered.sort(key=lambda head: head.day, reverse=not newer)
    entries = _read(connection, ordered[:limit])
    return entries[::-1] if newer else entries


def bounds(connection: sqlite3.Connection) -> tuple[date, date] | None:
    """The first and the last day that anything is written of; None for an empty journal."""
    found = []
    for table in ("touch", "note"):
        for which in ("min", "max"):  # one at a time: only then SQLite looks at the ends of the index alone
            (day,) = connection.execute(f"SELECT {which}(happened_on) FROM {table}").fetchone()
            found += [date.fromisoformat(day)] if day else []
    return (min(found), max(found)) if found else None


# --- where entries lie --------------------------------------------------------------------------------------


def _heads(
    connection: sqlite3.Connection, source: Source, after: Place | None, limit: int, *, newer: bool
) -> list[Place]:
    """Where the next entries of one kind stand, nearest first."""
    _, day, at, key, where, terms = source
    beyond, way, back = (">", "ASC", "DESC") if newer else ("<", "DESC", "ASC")
    if after:
        # The first clause is what the index is walked by; a day's own order is another than that of the days.
        on = "<" if newer else ">"
        where = (*where, f"{day} {beyond}= ?", f"({day} {beyond} ? OR ({at}, {key}) {on} (?, ?))")
        terms = (*terms, after.day, after.day, after.at, after.id)
    condition = f"WHERE {' AND '.join(where)}" if where else ""
    rows = connection.execute(
        f"SELECT {day}, {at}, {key} FROM {source.tables} {condition}"
        f" ORDER BY {day} {way}, {at} {back}, {key} {back} LIMIT ?",
        (*terms, limit),
    )
    return [Place(*row) for row in rows]


def _few(connection: sqlite3.Connection, sought: Sought) -> list[int] | None:
    """The keys of all rows that hold the words, where these are few; None for no words, or too many rows."""
    if not sought.words:
        return None
    found = [key for (key,) in connection.execute(FOUND, (query(sought.words), FEW + 1))]
    return found if len(found) <= FEW else None


def _found(
    connection: sqlite3.Connection,
    source: Source,
    sought: Sought,
    few: list[int] | None,
    after: Place | None,
    limit: int,
    *,
    newer: bool,
) -> list[Place]:
    """Where the next entries of one kind stand that hold the words."""
    if not sought.words:
        return _heads(connection, source, after, limit, newer=newer)
    if few is not None:
        among = (*source.where, f"{source.id} IN ({marks(few)})")
        source = source._replace(where=among, terms=(*source.terms, *few))
        return _heads(connection, source, after, limit, newer=newer)
    found: list[Place] = []
    size = CHUNK
    while len(found) < limit:
        heads = _heads(connection, source, after, size, newer=newer)
        found += _holding(connection, sought.words, heads)
        if len(heads) < size:
            break
        after, size = heads[-1], size * GROWTH
    return found[:limit]


def _holding(connection: sqlite3.Connection, words: Sequence[str], heads: Sequence[Place]) -> list[Place]:
    """Those of the entries that hold the words.

    Asked for by the span of their keys: a row by itself costs the index a search through all that it holds.
    """
    if not heads:
        return []
    keys = [head.id for head in heads]
    rows = connection.execute(FOUND_BETWEEN, (query(words), min(keys), max(keys)))
    holding = {key for (key,) in rows}
    return [head for head in heads if head.id in holding]


# --- what they say ------------------------------------------------------------------------------------------


def _read(connection: sqlite3.Connection, heads: Sequence[Place]) -> list[DayEntry]:
    """The entries at these places, in their order."""
    if not heads:
        return []
    keys = [head.id for head in heads]
    listed = marks(keys)
    people: dict[int, list[Who]] = {}
    tags: dict[int, list[str]] = {}
    for touch, person, name in connection.execute(PEOPLE.format(listed), keys):
        people.setdefault(touch, []).append(Who(person, name))
    for touch, name in connection.execute(TAGS.format(listed), keys):
        tags.setdefault(touch, []).append(name)
    entries = {
        key: DayEntry("note", key, date.fromisoformat(day), None, text)
        for key, day, text in connection.execute(NOTES.format(listed), keys)
    }
    for row in connection.execute(TOUCHES.format(listed), keys):
        entries[row[0]] = _touch(row, tuple(people.get(row[0], ())), tuple(tags.get(row[0], ())))
    return [entries[key] for key in keys]


def _touch(row: tuple[Any, ...], people: tuple[Who, ...], tags: tuple[str, ...]) -> DayEntry:
    key, day, at, summary, notes, medium, direction, broadcast, door, minutes, place, answered = row
    return DayEntry(
        kind="touch",
        id=key,
        happened_on=date.fromisoformat(day),
        at=at,
        text=summary,
        notes=notes,
        medium=Medium(medium),
        direction=Direction(direction),
        broadcast=bool(broadcast),
        door=door,
        minutes=minutes,
        place=place,
        people=people,
        tags=tags,
        answered_on=maybe_day(answered),
    )
