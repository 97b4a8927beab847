"""Touches in and out of the journal, and the maintained columns they move. Plain SQL: the shell waits for it."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date

from nurture import clock
from nurture.domain.touches import Direction, Medium, is_exchange
from nurture.store.keys import new_key

MAINTAIN = """
UPDATE person SET
    last_exchange = (SELECT max(happened_on) FROM participation WHERE person_id = person.id AND counts),
    last_touch = (SELECT max(happened_on) FROM participation WHERE person_id = person.id),
    attempted_on = (
        SELECT max(happened_on) FROM participation WHERE person_id = person.id AND attempt AND happened_on >
        coalesce((SELECT max(happened_on) FROM participation WHERE person_id = person.id AND counts), '')),
    since = coalesce(
        (SELECT max(happened_on) FROM participation WHERE person_id = person.id AND counts), counted_from)
WHERE id = ?"""
"""Derive a person's maintained columns from their touches: the one definition of last exchange."""

INSERT_TOUCH = """
INSERT INTO touch (id, happened_on, medium, direction, broadcast, summary, notes, logged_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""

INSERT_PARTICIPATION = """
INSERT INTO participation (id, touch_id, person_id, happened_on, counts, attempt) VALUES (?, ?, ?, ?, ?, ?)"""

INSERT_TAG = "INSERT INTO tag (id, touch_id, name) VALUES (?, ?, ?)"

UPDATE_TOUCH = """
UPDATE touch SET happened_on = ?, medium = ?, direction = ?, broadcast = ?, summary = ?, notes = ? WHERE id = ?"""

PEOPLE_OF = "SELECT person_id FROM participation WHERE touch_id = ?"


def maintain(connection: sqlite3.Connection, people: Iterable[int]) -> None:
    """Derive last exchange and its kin anew for these people; called in the transaction that moved them."""
    connection.executemany(MAINTAIN, [(person,) for person in people])


def add(
    connection: sqlite3.Connection,
    *,
    people: Sequence[int],
    happened_on: date,
    medium: Medium,
    direction: Direction,
    summary: str,
    notes: str = "",
    broadcast: bool = False,
    tags: Sequence[str] = (),
) -> int:
    """Keep a touch with all who were there, and return its key."""
    touch = new_key()
    day = happened_on.isoformat()
    logged_at = clock.now().isoformat()
    connection.execute(INSERT_TOUCH, (touch, day, medium, direction, broadcast, summary, notes, logged_at))
    _take_part(connection, touch, people, day, direction, broadcast)
    _tag(connection, touch, tags)
    return touch


def change(
    connection: sqlite3.Connection,
    touch: int,
    *,
    people: Sequence[int],
    happened_on: date,
    medium: Medium,
    direction: Direction,
    summary: str,
    notes: str = "",
    broadcast: bool = False,
    tags: Sequence[str] = (),
) -> None:
    """Put other words, another day or other people in place of a touch's own."""
    day = happened_on.isoformat()
    before = people_of(connection, touch)
    connection.execute(UPDATE_TOUCH, (day, medium, direction, broadcast, summary, notes, touch))
    connection.execute("DELETE FROM participation WHERE touch_id = ?", (touch,))
    connection.execute("DELETE FROM tag WHERE touch_id = ?", (touch,))
    _take_part(connection, touch, people, day, direction, broadcast)
    _tag(connection, touch, tags)
    maintain(connection, set(before) - set(people))


def remove(connection: sqlite3.Connection, touch: int) -> None:
    """Forget a touch."""
    people = people_of(connection, touch)
    connection.execute("DELETE FROM touch WHERE id = ?", (touch,))
    maintain(connection, people)


def people_of(connection: sqlite3.Connection, touch: int) -> list[int]:
    """The keys of all who took part."""
    return [person for (person,) in connection.execute(PEOPLE_OF, (touch,))]


def _take_part(
    connection: sqlite3.Connection,
    touch: int,
    people: Sequence[int],
    day: str,
    direction: Direction,
    broadcast: bool,
) -> None:
    counts = is_exchange(direction, broadcast=broadcast)
    attempt = direction is Direction.OUT and not broadcast
    rows = [(new_key(), touch, person, day, counts, attempt) for person in dict.fromkeys(people)]
    connection.executemany(INSERT_PARTICIPATION, rows)
    maintain(connection, people)


def _tag(connection: sqlite3.Connection, touch: int, tags: Sequence[str]) -> None:
    connection.executemany(INSERT_TAG, [(new_key(), touch, tag) for tag in dict.fromkeys(tags)])
