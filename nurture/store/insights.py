"""What a look back counts: one statement a question, added up by the database. Plain SQL.

An answer counts on the day it came. Each statement reads every participation once (0.05 s for 100,000 touches,
0.9 s for a million; the coverage 0.35 and 3.5 s), so the screens ask in a thread.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date

from nurture.domain.insights.coverage import Past
from nurture.domain.rhythm import rhythm_of, state_of, waiting_until
from nurture.domain.spheres import Sphere
from nurture.store.lane import IN_VIEW, SPREAD, Defaults, maybe_day
from nurture.views.insights import SilenceLine

FIRST_DAY = "SELECT min(happened_on) FROM participation"

TALLY = """
SELECT coalesce(answered_on, part.happened_on) AS day,
       CASE WHEN attempt THEN 'unanswered' WHEN answered_on IS NOT NULL THEN 'answered'
            WHEN direction = 'in' THEN 'they_wrote' ELSE 'talked' END AS kind,
       count(DISTINCT touch_id)
FROM participation AS part JOIN touch ON touch.id = touch_id
WHERE (counts OR attempt) AND coalesce(answered_on, part.happened_on) BETWEEN :first AND :last
GROUP BY 1, 2"""
"""A touch with several people counts once."""

SPHERES = """
SELECT sphere, count(DISTINCT touch_id) FROM participation JOIN person ON person.id = person_id
WHERE counts AND coalesce(answered_on, happened_on) BETWEEN :first AND :last GROUP BY sphere"""

CIRCLES = """
SELECT circle_id, count(DISTINCT touch_id)
FROM participation AS part LEFT JOIN membership ON membership.person_id = part.person_id
WHERE counts AND coalesce(answered_on, happened_on) BETWEEN :first AND :last GROUP BY circle_id"""

CIRCLE_NAMES = "SELECT id, name FROM circle"

PACED = f"""
SELECT id, sphere, added_on, counted_from, ideal_days, limit_days FROM person WHERE {IN_VIEW} AND NOT ambient"""

LATEST = """
SELECT +person_id, max(coalesce(answered_on, happened_on)) AS day FROM participation
WHERE counts AND coalesce(answered_on, happened_on) <= :last
GROUP BY +person_id, CASE WHEN coalesce(answered_on, happened_on) <= :first THEN ''
                          ELSE substr(coalesce(answered_on, happened_on), 1, 7) END
ORDER BY day"""
"""Everybody's last exchange by the first day looked at, and in each month after it.

The plus keeps SQLite from walking its index of timelines, which fetches every row from somewhere else.
"""

SILENCES = f"""
SELECT id, name, sphere, ideal_days, limit_days, ambient, attempted_on, patient_until, resting_until,
       {SPREAD}, last_exchange
FROM person WHERE last_exchange IS NOT NULL AND {IN_VIEW}
ORDER BY last_exchange, id LIMIT :most"""

UNSPOKEN = f"SELECT count(*) FROM person WHERE last_exchange IS NULL AND {IN_VIEW}"

STRIP = """
SELECT substr(coalesce(answered_on, happened_on), 1, 7) AS month,
       sum(CASE WHEN counts THEN 1 ELSE 0 END), sum(CASE WHEN attempt THEN 1 ELSE 0 END)
FROM participation WHERE person_id = ? GROUP BY 1"""


CHECK_EVERY = 100_000
"""Steps of SQLite's machine between two looks whether to stop: some milliseconds."""


class Stopped(Exception):
    """Nobody waits for the counts any more."""


@contextmanager
def stoppable(connection: sqlite3.Connection, stopped: Callable[[], bool]) -> Iterator[None]:
    """Ask now and then whether to stop, and raise `Stopped` in the middle of whatever is being counted."""
    connection.set_progress_handler(stopped, CHECK_EVERY)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Stopped from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def first_year(connection: sqlite3.Connection) -> int | None:
    """The year of the earliest touch; None where there is none."""
    day = maybe_day(connection.execute(FIRST_DAY).fetchone()[0])
    return None if day is None else day.year


def tally(connection: sqlite3.Connection, first: date, last: date) -> dict[tuple[date, str], int]:
    """How many touches on each day, by what they were: talked, they_wrote, answered or unanswered."""
    return {
        (date.fromisoformat(day), kind): many for day, kind, many in connection.execute(TALLY, _span(first, last))
    }


def by_sphere(connection: sqlite3.Connection, first: date, last: date) -> dict[str, int]:
    """How many exchanges with people of each sphere that had any."""
    return dict(connection.execute(SPHERES, _span(first, last)).fetchall())


def by_circle(connection: sqlite3.Connection, first: date, last: date) -> dict[str | None, int]:
    """How many exchanges with people of each circle, by its name; of None those with people in no circle."""
    names: dict[int | None, str | None] = dict(connection.execute(CIRCLE_NAMES).fetchall())
    counts: dict[str | None, int] = dict.fromkeys(names.values(), 0)
    for circle, many in connection.execute(CIRCLES, _span(first, last)):
        counts[names.get(circle)] = many
    return counts


def paced(connection: sqlite3.Connection, ends: Sequence[date], today: date, defaults: Defaults) -> Iterator[Past]:
    """Everyone in view who has a rhythm, with their exchanges as far as the days of `ends` ask for them."""
    days: dict[int, list[date]] = {}
    for person, day in connection.execute(LATEST, _span(ends[0], ends[-1])):
        days.setdefault(person, []).append(date.fromisoformat(day))
    for key, sphere, added, counted, ideal, limit in connection.execute(PACED, {"today": today.isoformat()}):
        rhythm = rhythm_of(ideal, limit, Sphere(sphere), defaults)
        yield Past(date.fromisoformat(added), date.fromisoformat(counted), rhythm, days.get(key, ()))


def silences(connection: sqlite3.Connection, today: date, defaults: Defaults, most: int) -> list[SilenceLine]:
    """Those in view with whom the last exchange is longest ago, and how long; at most `most` of them."""
    rows = connection.execute(SILENCES, {"today": today.isoformat(), "most": most})
    return [_silence(row, today, defaults) for row in rows]


_Silent = tuple[int, str, str, int | None, int | None, int, str | None, str | None, str | None, int | None, str]
"""The columns of `SILENCES`, as SQLite gives them."""


def _silence(row: _Silent, today: date, defaults: Defaults) -> SilenceLine:
    key, name, word, ideal, limit, ambient, attempted, patient, resting, spread, last = row
    sphere, last_exchange = Sphere(word), date.fromisoformat(last)
    rhythm = rhythm_of(ideal, limit, sphere, defaults)
    days = (today - last_exchange).days
    state = state_of(
        days,
        rhythm,
        today,
        ambient=bool(ambient),
        resting_until=maybe_day(resting),
        waiting_until=waiting_until(maybe_day(attempted), rhythm.ideal_days, maybe_day(patient)),
        spread=bool(spread),
    )
    return SilenceLine(key, name, sphere, state, last_exchange, days)


def unspoken(connection: sqlite3.Connection, today: date) -> int:
    """How many people in view no exchange is noted with."""
    many: int = connection.execute(UNSPOKEN, {"today": today.isoformat()}).fetchone()[0]
    return many


def strip(connection: sqlite3.Connection, person: int) -> Mapping[tuple[int, int], tuple[int, int]]:
    """The exchanges and the unanswered attempts with a person in each (year, month) that had any."""
    return {
        (int(month[:4]), int(month[5:])): (talks, tries)
        for month, talks, tries in connection.execute(STRIP, (person,))
        if talks or tries
    }


def _span(first: date, last: date) -> dict[str, str]:
    return {"first": first.isoformat(), "last": last.isoformat()}
