"""When the user is away, and how a talk ends what an absence put off. Plain SQL: the start-up lane reads it."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from nurture.store.keys import new_key
from nurture.store.lane import Defaults, day_of, maybe_day

if TYPE_CHECKING:
    from nurture.views.absence import Away

AWAY = """
SELECT max(until) FROM away
WHERE begins_on <= :today AND until > :today AND (ended_on IS NULL OR ended_on > :today)"""

AHEAD = """
SELECT id, begins_on, until, begins_on <= :today FROM away
WHERE until > :today AND ended_on IS NULL ORDER BY begins_on, id"""

SPANS = """
SELECT begins_on, CASE WHEN ended_on < until THEN ended_on ELSE until END AS back FROM away
WHERE begins_on <= :last AND until > :today AND (ended_on IS NULL OR ended_on > :today)"""

INSERT_AWAY = "INSERT INTO away (id, begins_on, until) VALUES (?, ?, ?)"

END_AWAY = "UPDATE away SET ended_on = ? WHERE id = ?"

DELETE_AWAY = "DELETE FROM away WHERE id = ?"

REFRESH_REST = """
UPDATE person SET resting_until = (
    SELECT max(until) FROM snooze WHERE person_id = person.id AND ended_on IS NULL)
WHERE id = ?"""
"""As `store.people.refresh_rest` does."""


def away_until(connection: sqlite3.Connection, today: date) -> date | None:
    """The first day after the absence that today lies in; None where the user is here."""
    return maybe_day(connection.execute(AWAY, {"today": today.isoformat()}).fetchone()[0])


def ahead(connection: sqlite3.Connection, today: date) -> "list[Away]":
    """The absence that holds and those to come, in their order."""
    rows = connection.execute(AHEAD, {"today": today.isoformat()}).fetchall()
    if not rows:  # a log asks too, and need not import the view
        return []
    from nurture.views.absence import Away

    return [Away(key, day_of(begins), day_of(until), bool(now)) for key, begins, until, now in rows]


def spans(connection: sqlite3.Connection, today: date, last: date) -> list[tuple[date, date]]:
    """The absences from today up to that day: from which, to the day before which."""
    rows = connection.execute(SPANS, {"today": today.isoformat(), "last": last.isoformat()})
    return [(day_of(begin), day_of(back)) for begin, back in rows]


def add(connection: sqlite3.Connection, begins_on: date, until: date) -> int:
    """Keep an absence, and return its key."""
    key = new_key()
    connection.execute(INSERT_AWAY, (key, begins_on.isoformat(), until.isoformat()))
    return key


def end(connection: sqlite3.Connection, key: int, today: date) -> None:
    """Note that the user is back earlier."""
    connection.execute(END_AWAY, (today.isoformat(), key))


def call_off(connection: sqlite3.Connection, key: int) -> None:
    """Forget an absence of which no day has passed."""
    connection.execute(DELETE_AWAY, (key,))


def put_off_next(connection: sqlite3.Connection, people: Iterable[int], today: date, defaults: Defaults) -> None:
    """Put off the turns of these people that fall into an absence, once a talk or their coming made them anew."""
    away = ahead(connection, today)
    if away:
        from nurture.store.spreads import spread_new

        people = list(people)
        for each in away:
            spread_new(connection, each.begins_on, each.until, defaults, today, people)


def refresh_rests(connection: sqlite3.Connection, people: Iterable[int]) -> None:
    """Derive until when each of them rests from what puts them aside."""
    connection.executemany(REFRESH_REST, [(person,) for person in people])
