"""Touches in and out of the journal, and the maintained columns they move. Plain SQL: the shell waits for it."""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date

from nurture import clock
from nurture.domain.answers import Passed, answer_gaps, open_attempts, patient_until
from nurture.domain.touches import Direction, Touch, is_exchange
from nurture.store.absences import REFRESH_REST
from nurture.store.keys import new_key

LAST_EXCHANGE = """(
    SELECT max(coalesce(answered_on, happened_on)) FROM participation WHERE person_id = person.id AND counts)"""
"""An answer counts on the day it came, not on the day of the message that it answers."""

MAINTAIN = f"""
UPDATE person SET
    last_exchange = {LAST_EXCHANGE},
    last_touch = (
        SELECT max(coalesce(answered_on, happened_on)) FROM participation WHERE person_id = person.id),
    attempted_on = (
        SELECT max(happened_on) FROM participation WHERE person_id = person.id AND attempt
        AND happened_on > coalesce({LAST_EXCHANGE}, '')),
    since = coalesce({LAST_EXCHANGE}, counted_from),
    patient_until = NULL
WHERE id = ?"""
"""Derive a person's maintained columns from their touches: the one definition of last exchange."""

ATTEMPTED = "SELECT attempted_on FROM person WHERE id = ?"

STORY = """
SELECT happened_on, counts, attempt, answered_on FROM participation WHERE person_id = ?
ORDER BY happened_on, touch_id"""

PATIENT_UNTIL = "UPDATE person SET patient_until = ? WHERE id = ?"

INSERT_TOUCH = """
INSERT INTO touch (
    id, happened_on, medium, direction, broadcast, summary, notes, at, minutes, place, door, channel_id, logged_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

INSERT_PARTICIPATION = """
INSERT INTO participation (id, touch_id, person_id, happened_on, counts, attempt, answered_on)
VALUES (?, ?, ?, ?, ?, ?, ?)"""

INSERT_TAG = "INSERT INTO tag (id, touch_id, name) VALUES (?, ?, ?)"

UPDATE_TOUCH = """
UPDATE touch SET happened_on = ?, medium = ?, direction = ?, broadcast = ?, summary = ?, notes = ?,
    at = ?, minutes = ?, place = ?, door = ?, channel_id = coalesce(?, channel_id),
    original = CASE WHEN summary = ? THEN original ELSE coalesce(original, summary) END
WHERE id = ?"""
"""The line as it was first typed is kept once another takes its place (R12)."""

LATEST_ATTEMPT = """
SELECT touch_id FROM participation JOIN person ON person.id = person_id
WHERE person_id = :person AND attempt AND touch_id <> :without
AND happened_on BETWEEN coalesce(last_exchange, '') AND :on
ORDER BY happened_on DESC, touch_id DESC LIMIT 1"""
"""What I wrote on the day on which we talked is not waited for, but it can be answered like any other."""

ANSWER = """
UPDATE participation SET counts = 1, attempt = 0, answered_on = ? WHERE touch_id = ? AND person_id = ?"""

MUTUAL = """
UPDATE touch SET direction = 'mutual'
WHERE id = ? AND NOT EXISTS (SELECT 1 FROM participation WHERE touch_id = ? AND attempt)"""

LAST = """
SELECT touch_id FROM participation WHERE person_id = ? AND counts
ORDER BY happened_on DESC, touch_id DESC LIMIT 1"""

ANSWERED_ON = "SELECT 1 FROM participation WHERE person_id = ? AND answered_on = ?"

DOORS = "SELECT id, kind FROM channel WHERE person_id = ?"

ANSWERS = "SELECT person_id, answered_on FROM participation WHERE touch_id = ? AND answered_on IS NOT NULL"

PEOPLE_OF = "SELECT person_id FROM participation WHERE touch_id = ?"


END_SPREAD = f"""
UPDATE snooze SET ended_on = (SELECT max(made_on, {LAST_EXCHANGE}) FROM person WHERE person.id = snooze.person_id)
WHERE person_id = ? AND kind = 'spread' AND ended_on IS NULL
AND EXISTS (SELECT 1 FROM person WHERE person.id = snooze.person_id AND since < {LAST_EXCHANGE})"""
"""A talk makes the next turn: the one that an absence put off is no longer waited for. Before `MAINTAIN`."""


def maintain(connection: sqlite3.Connection, people: Iterable[int]) -> None:
    """Derive last exchange and its kin anew for these people; called in the transaction that moved them."""
    terms = [(person,) for person in people]
    if connection.executemany(END_SPREAD, terms).rowcount > 0:
        connection.executemany(REFRESH_REST, terms)
    connection.executemany(MAINTAIN, terms)
    for term in terms:
        if connection.execute(ATTEMPTED, term).fetchone()[0] is not None:
            story = story_of(connection, *term)
            connection.execute(PATIENT_UNTIL, (patient_until(open_attempts(story), answer_gaps(story)), *term))


def story_of(connection: sqlite3.Connection, person: int) -> list[Passed]:
    """What each touch with a person came to, oldest first."""
    return [
        Passed(date.fromisoformat(day), bool(counts), bool(attempt), answered and date.fromisoformat(answered))
        for day, counts, attempt, answered in connection.execute(STORY, (person,))
    ]


def add(connection: sqlite3.Connection, touch: Touch) -> int:
    """Keep a touch with all who were there, and return its key."""
    key = new_key()
    connection.execute(INSERT_TOUCH, (key, *_columns(touch), clock.now().isoformat()))
    _take_part(connection, key, touch)
    return key


def change(connection: sqlite3.Connection, key: int, touch: Touch) -> None:
    """Put other words, another day or other people in place of a touch's own; its door and answers stay."""
    before, answers = people_of(connection, key), _answers(connection, key)
    (way,) = connection.execute("SELECT direction FROM touch WHERE id = ?", (key,)).fetchone()
    if touch.direction is Direction.OUT and way != Direction.OUT:
        answers = {}  # the user says that there was none
    connection.execute(UPDATE_TOUCH, (*_columns(touch), touch.summary, key))
    connection.execute("DELETE FROM participation WHERE touch_id = ?", (key,))
    connection.execute("DELETE FROM tag WHERE touch_id = ?", (key,))
    _take_part(connection, key, touch, answers)
    maintain(connection, set(before) - set(touch.people))


def answer(connection: sqlite3.Connection, person: int, on: date, *, without: int = 0) -> int | None:
    """Note that a person answered the latest attempt on that day, and return the touch; None where none is out.

    The attempt becomes an exchange of the day of the answer: one of a later day does not. Of a touch with several,
    the others are still waited for; once nobody is, it was mutual. The touch `without` is passed over.
    """
    terms = {"person": person, "on": on.isoformat(), "without": without}
    found = connection.execute(LATEST_ATTEMPT, terms).fetchone()
    if found is None:
        return None
    (touch,) = found
    connection.execute(ANSWER, (on.isoformat(), touch, person))
    connection.execute(MUTUAL, (touch, touch))
    maintain(connection, [person])
    return int(touch)


def last_exchange(connection: sqlite3.Connection, person: int) -> int | None:
    """The latest touch with a person that was an exchange; None where there is none."""
    row = connection.execute(LAST, (person,)).fetchone()
    return int(row[0]) if row else None


def answered_on(connection: sqlite3.Connection, person: int, day: date) -> bool:
    """Whether an attempt is noted as answered on that very day."""
    return connection.execute(ANSWERED_ON, (person, day.isoformat())).fetchone() is not None


def door(connection: sqlite3.Connection, person: int, kind: str) -> int | None:
    """The channel of that kind, however the user calls it, where a person has exactly one."""
    from nurture.domain.channel_words import kinds_in

    found = [key for key, called in connection.execute(DOORS, (person,)) if kind in (called, *kinds_in(called))]
    return found[0] if len(found) == 1 else None


def remove(connection: sqlite3.Connection, touch: int) -> None:
    """Forget a touch."""
    people = people_of(connection, touch)
    connection.execute("DELETE FROM touch WHERE id = ?", (touch,))
    maintain(connection, people)


def people_of(connection: sqlite3.Connection, touch: int) -> list[int]:
    """The keys of all who took part."""
    return [person for (person,) in connection.execute(PEOPLE_OF, (touch,))]


def _columns(touch: Touch) -> tuple[str | bool | int | None, ...]:
    day = touch.happened_on.isoformat()
    how = touch.medium, touch.direction, touch.broadcast, touch.summary, touch.notes
    return day, *how, touch.at, touch.minutes, touch.place, touch.door, touch.channel_id


def _answers(connection: sqlite3.Connection, key: int) -> dict[int, str]:
    """On which day each of them answered, who did."""
    return dict(connection.execute(ANSWERS, (key,)).fetchall())


def _take_part(
    connection: sqlite3.Connection, key: int, touch: Touch, answers: Mapping[int, str] | None = None
) -> None:
    day = touch.happened_on.isoformat()
    counts = is_exchange(touch.direction, broadcast=touch.broadcast)
    attempt = touch.direction is Direction.OUT and not touch.broadcast
    rows = []
    for person in dict.fromkeys(touch.people):
        answered = (answers or {}).get(person)
        came = answered is not None and answered >= day and not touch.broadcast
        rows.append(
            (new_key(), key, person, day, counts or came, attempt and not came, answered if came else None)
        )
    connection.executemany(INSERT_PARTICIPATION, rows)
    connection.executemany(INSERT_TAG, [(new_key(), key, tag) for tag in dict.fromkeys(touch.tags)])
    maintain(connection, touch.people)
