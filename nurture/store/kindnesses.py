"""What was given and received, in and out of the journal. Plain SQL: a log with `--gave` waits for it."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from nurture.domain.kindness import Deed, Kindness, KindnessKind, Lending, Way
from nurture.store.keys import new_key
from nurture.store.lane import IN_VIEW, maybe_day

COLUMNS = "way, kind, text, happened_on, thanked_on, returned_on, kindness.id, touch_id"

OF_PERSON = f"SELECT {COLUMNS} FROM kindness WHERE person_id = ? ORDER BY happened_on DESC, id DESC"

ONE = f"SELECT person_id, {COLUMNS} FROM kindness WHERE id = ?"

LENT = f"""
SELECT person.id, name, {COLUMNS} FROM kindness JOIN person ON person.id = person_id
WHERE kind = 'lent' AND returned_on IS NULL AND {IN_VIEW} ORDER BY happened_on, kindness.id"""

INSERT = f"""
INSERT INTO kindness (person_id, {COLUMNS.replace("kindness.", "")}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""

UPDATE = """
UPDATE kindness SET way = ?, kind = ?, text = ?, happened_on = ?, thanked_on = ?, returned_on = ? WHERE id = ?"""

_Row = tuple[str, str, str, str, str | None, str | None, int, int | None]
"""`COLUMNS`, as SQLite gives them."""


def of_person(connection: sqlite3.Connection, person: int) -> tuple[Kindness, ...]:
    """All that a person gave and was given, newest first."""
    return tuple(_kindness(row) for row in connection.execute(OF_PERSON, (person,)))


def one(connection: sqlite3.Connection, key: int) -> tuple[int, Kindness] | None:
    """A kindness and the key of the person it belongs to; None where there is none of that key."""
    row = connection.execute(ONE, (key,)).fetchone()
    return row and (row[0], _kindness(row[1:]))


def lent(connection: sqlite3.Connection, today: date) -> list[Lending]:
    """What is lent and not returned, both ways, longest first; of people whom lists may show."""
    rows = connection.execute(LENT, {"today": today.isoformat()})
    return [Lending(person, name, _kindness((*row,))) for person, name, *row in rows]


def add(connection: sqlite3.Connection, person: int, kindness: Kindness) -> int:
    """Keep a kindness with a person, and return its key."""
    key = new_key()
    connection.execute(INSERT, (person, *_values(kindness), key, kindness.touch_id))
    return key


def add_with(
    connection: sqlite3.Connection,
    touch: int,
    people: Sequence[int],
    day: date,
    gave: Sequence[Deed],
    received: Sequence[Deed],
) -> None:
    """Keep what was given and received at a touch, with each of those who took part."""
    for way, deeds in ((Way.GAVE, gave), (Way.RECEIVED, received)):
        for deed in deeds:
            for person in dict.fromkeys(people):
                add(connection, person, Kindness(way, deed.kind, deed.text, day, touch_id=touch))


def change(connection: sqlite3.Connection, kindness: Kindness) -> None:
    """Put other words, another day or what became of it in place; `kindness.id` says which. Its touch stays."""
    connection.execute(UPDATE, (*_values(kindness), kindness.id))


def remove(connection: sqlite3.Connection, key: int) -> None:
    """Forget a kindness."""
    connection.execute("DELETE FROM kindness WHERE id = ?", (key,))


def _values(kindness: Kindness) -> tuple[str | None, ...]:
    days = (kindness.happened_on, kindness.thanked_on, kindness.returned_on)
    return (kindness.way, kindness.kind, kindness.text, *(day.isoformat() if day else None for day in days))


def _kindness(row: "_Row") -> Kindness:
    way, kind, text, happened_on, thanked_on, returned_on, key, touch = row
    return Kindness(
        way=Way(way),
        kind=KindnessKind(kind),
        text=text,
        happened_on=date.fromisoformat(happened_on),
        thanked_on=maybe_day(thanked_on),
        returned_on=maybe_day(returned_on),
        id=key,
        touch_id=touch,
    )
