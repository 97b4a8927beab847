"""Turns that are spread: those that fall into an absence, and the first of new people. Plain SQL, for thousands.

A spread after an absence is a row of `snooze` of its own kind. It belongs to the absence in which their turn would
come without it: absences share no day, so that is one at the most.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from datetime import date

from nurture.domain.absence import Absence, Turn, come_back
from nurture.domain.rhythm import rhythm_of, waiting_until
from nurture.domain.spheres import Sphere
from nurture.domain.upcoming import becomes_due
from nurture.store.absences import refresh_rests
from nurture.store.keys import new_key
from nurture.store.lane import Defaults, day_of, maybe_day

TURNS = """
SELECT id, sphere, ideal_days, since, attempted_on, patient_until, hidden_until,
       CASE WHEN resting_until IS NOT NULL THEN (
           SELECT max(until) FROM snooze WHERE person_id = person.id AND ended_on IS NULL
           AND (kind <> 'spread' OR until < :until)) END
FROM person WHERE in_view AND NOT ambient"""
"""What each turn waits for; a spread that ends after an absence may be that absence's own."""

NEW_TURN_OF = f"{TURNS} AND id = :person AND (resting_until IS NULL OR resting_until < :until)"
"""Of somebody for whom nothing is put off as yet."""

TAKEN = """
SELECT until, count(*) FROM snooze WHERE kind = 'spread' AND ended_on IS NULL AND until >= ? GROUP BY until"""

INSERT_SPREAD = "INSERT INTO snooze (id, person_id, kind, made_on, until) VALUES (?, ?, 'spread', ?, ?)"

END_SPREAD = """
UPDATE snooze SET ended_on = ? WHERE person_id = ? AND kind = 'spread' AND ended_on IS NULL AND until >= ?"""

FIRST_TURNS = """
SELECT since, ideal_days, sphere, count(*) FROM person
WHERE last_exchange IS NULL AND in_view AND NOT ambient GROUP BY since, ideal_days, sphere"""

_Row = tuple[int, str, int | None, str, str | None, str | None, str | None, str | None]
"""The columns of `TURNS`, as SQLite gives them."""


def spread(connection: sqlite3.Connection, absence: Absence, defaults: Defaults, today: date) -> tuple[int, ...]:
    """Have everyone whose turn falls into an absence come back after it; answers who that is."""
    return _put_off(connection, turns_within(connection, absence, defaults), absence.until, today)


def spread_new(
    connection: sqlite3.Connection,
    begins_on: date,
    until: date,
    defaults: Defaults,
    today: date,
    people: Iterable[int],
) -> None:
    """The same of these people alone, where nothing is put off for them as yet."""
    away = Absence(begins_on, until)
    rows = [
        row
        for person in people
        for row in connection.execute(NEW_TURN_OF, {"until": until.isoformat(), "person": person})
    ]
    _put_off(connection, [turn for row in rows if (turn := _turn(row, away, defaults))], until, today)


def turns_within(connection: sqlite3.Connection, absence: Absence, defaults: Defaults) -> list[Turn]:
    """Everyone who would become due on a day of the absence if nothing happens."""
    rows = connection.execute(TURNS, {"until": absence.until.isoformat()})
    return [turn for row in rows if (turn := _turn(row, absence, defaults))]


def _turn(row: _Row, absence: Absence, defaults: Defaults) -> Turn | None:
    key, sphere, ideal, counted, attempted, patient, hidden, resting = row
    interval, since = rhythm_of(ideal, None, Sphere(sphere), defaults).ideal_days, day_of(counted)
    waiting = waiting_until(maybe_day(attempted), interval, maybe_day(patient))
    due = becomes_due(since, interval, waiting, maybe_day(hidden), maybe_day(resting))
    return Turn(key, interval, since) if absence.has(due) else None


def first_turns(connection: sqlite3.Connection, defaults: Defaults) -> Counter[date]:
    """How many people who were never spoken to become due on each day."""
    found: Counter[date] = Counter()
    for since, ideal, sphere, many in connection.execute(FIRST_TURNS):
        found[becomes_due(day_of(since), rhythm_of(ideal, None, Sphere(sphere), defaults).ideal_days)] += many
    return found


def _put_off(connection: sqlite3.Connection, turns: Iterable[Turn], until: date, today: date) -> tuple[int, ...]:
    taken = Counter({day_of(day): many for day, many in connection.execute(TAKEN, (until.isoformat(),))})
    days = come_back(turns, until, taken)
    made = today.isoformat()
    rows = [(new_key(), person, made, day.isoformat()) for person, day in days.items()]
    connection.executemany(INSERT_SPREAD, rows)
    refresh_rests(connection, days)
    return tuple(days)


def end(connection: sqlite3.Connection, people: Iterable[int], absence: Absence, today: date) -> None:
    """Take back what the absence put off."""
    people, until = list(people), absence.until.isoformat()
    connection.executemany(END_SPREAD, [(today.isoformat(), person, until) for person in people])
    refresh_rests(connection, people)
