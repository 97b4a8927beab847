"""What the pace of a journal is reckoned from: a statement a question, everybody at once. Plain SQL.

Each walks a table once: 10,000 people take 0.1 s, a million touches a second, so the screens ask in a thread.
"""

import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from nurture.domain.capacity import Circle, Done, Held, counted_from
from nurture.domain.handful import Ground
from nurture.domain.pace import Pace
from nurture.domain.rhythm import rhythm_of, waiting_until
from nurture.domain.spheres import Sphere
from nurture.store import absences, lane, offers
from nurture.store.lane import IN_VIEW, Defaults, day_of, maybe_day
from nurture.store.together import IS_UNMET

PEOPLE = f"""
SELECT id, sphere, own_ideal_days, own_limit_days, own_ambient, since, added_on, counted_from,
       ideal_days, limit_days, ambient, attempted_on, patient_until, resting_until,
       {lane.SPREAD},
       {IS_UNMET}
FROM person WHERE {IN_VIEW} ORDER BY id"""

MEMBERSHIPS = """
SELECT person_id, circle_id FROM membership JOIN circle ON circle.id = circle_id ORDER BY circle.folded"""

CIRCLES = "SELECT id, name, ideal_days, limit_days, ambient FROM circle ORDER BY folded"

TURNS = f"""
SELECT person_id, max(offered_on) FROM offer
WHERE offered_on <= :today AND ground <> '{Ground.PLAN}' GROUP BY person_id"""

DONE = """
SELECT count(*), min(day) FROM (
    SELECT DISTINCT person_id, coalesce(answered_on, happened_on) AS day
    FROM participation JOIN person ON person.id = person_id
    WHERE counts AND NOT ambient AND coalesce(answered_on, happened_on) BETWEEN :first AND :today)"""
"""Exchanges with one person on one day; of whoever is seen in the run of life none is a check-in."""

BEGAN = "SELECT min(added_on) FROM person"

PLANNED = f"""
SELECT offered_on, person_id FROM offer
WHERE ground = '{Ground.PLAN}' AND offered_on > :today AND offered_on <= :last ORDER BY id"""

MEMBERS = "SELECT person_id FROM membership WHERE circle_id = ?"

SET_CIRCLE = "UPDATE circle SET ideal_days = ?, limit_days = ?, ambient = 0 WHERE id = ?"


class Standing(NamedTuple):
    """Somebody in view, by what their rhythm hangs on and where they are in it."""

    held: Held
    since: date
    came_on: date
    """See `handful.Candidate`."""
    counted_from: date
    ideal_days: int
    limit_days: int
    is_ambient: bool
    aside_until: date | None
    """Until when they rest or are waited for."""
    offered_on: date | None
    """Their latest turn, today's among them."""
    is_unmet: bool
    """See `together.Standing`."""


def people(connection: sqlite3.Connection, today: date, defaults: Defaults) -> list[Standing]:
    """Everybody in view."""
    circles: dict[int, list[int]] = {}
    for person, circle in connection.execute(MEMBERSHIPS):
        circles.setdefault(person, []).append(circle)
    turns: dict[int, str] = dict(connection.execute(TURNS, {"today": today.isoformat()}).fetchall())
    begun = offers.begun(connection, today)
    rows = connection.execute(PEOPLE, {"today": today.isoformat()})
    return [_standing(row, circles, turns, begun, today, defaults) for row in rows]


_Row = tuple[
    int,
    str,
    int | None,
    int | None,
    int,
    str,
    str,
    str,
    int | None,
    int | None,
    int,
    str | None,
    str | None,
    str | None,
    int | None,
    int,
]
"""`PEOPLE`, as SQLite gives them."""


def _standing(
    row: _Row, circles: dict[int, list[int]], turns: dict[int, str], begun: date, today: date, defaults: Defaults
) -> Standing:
    (
        key,
        word,
        own_ideal,
        own_limit,
        own_ambient,
        since,
        added,
        counted,
        ideal,
        limit,
        ambient,
        *days,
        spread,
        unmet,
    ) = row
    attempted, patient, resting = map(maybe_day, days)
    sphere = Sphere(word)
    rhythm = rhythm_of(ideal, limit, sphere, defaults)
    waits = waiting_until(attempted, rhythm.ideal_days, patient)
    rests = resting is not None and resting > today and not spread  # their rhythm asks, if not just now
    return Standing(
        held=Held(key, sphere, Pace(own_ideal, own_limit, bool(own_ambient)), tuple(circles.get(key, ())), rests),
        since=day_of(since),
        came_on=max(day_of(added), begun),
        counted_from=day_of(counted),
        ideal_days=rhythm.ideal_days,
        limit_days=rhythm.limit_days,
        is_ambient=bool(ambient),
        aside_until=max((day for day in (waits, resting) if day), default=None),
        offered_on=maybe_day(turns.get(key)),
        is_unmet=bool(unmet),
    )


def circles(connection: sqlite3.Connection) -> dict[int, Circle]:
    """Every circle by its key, in the order of their names."""
    return {
        key: Circle(key, name, Pace(ideal, limit, bool(ambient)))
        for key, name, ideal, limit, ambient in connection.execute(CIRCLES)
    }


def done(connection: sqlite3.Connection, today: date) -> Done:
    """What was done in the last eight weeks; of a journal younger than that, since it began.

    It begins with the first who was added, or with what was logged of the weeks before.
    """
    began = maybe_day(connection.execute(BEGAN).fetchone()[0]) or today
    terms = {"first": counted_from(today, date.min).isoformat(), "today": today.isoformat()}
    many, first = connection.execute(DONE, terms).fetchone()
    start = counted_from(today, min(began, maybe_day(first) or began))
    return Done(many, (today - start).days + 1)


def occasions(connection: sqlite3.Connection, today: date, days: int) -> dict[date, list[tuple[int, Ground]]]:
    """Who has a reason of the days to come that is known already: the plan for the week, and moments."""
    found: dict[date, list[tuple[int, Ground]]] = {}
    terms = {"today": today.isoformat(), "last": (today + timedelta(days)).isoformat()}
    for day, person in connection.execute(PLANNED, terms):
        found.setdefault(day_of(day), []).append((person, Ground.PLAN))
    for line in lane.moments(connection, today, days):
        if line.on > today:
            found.setdefault(line.on, []).append((line.person_id, Ground.MOMENT))
    return found


def absent(connection: sqlite3.Connection, today: date, days: int) -> set[date]:
    """The days to come on which the user has said to be away."""
    following = [today + timedelta(ahead) for ahead in range(1, days + 1)]
    away = absences.spans(connection, today, today + timedelta(days))
    return {day for day in following if any(begin <= day < back for begin, back in away)}


def set_circles(connection: sqlite3.Connection, paces: Iterable[tuple[int, Pace]]) -> None:
    """Give circles other rhythms."""
    connection.executemany(SET_CIRCLE, [(pace.ideal_days, pace.limit_days, circle) for circle, pace in paces])


def members(connection: sqlite3.Connection, circle: int) -> list[int]:
    """The keys of all who are in a circle, out of view or not."""
    return [person for (person,) in connection.execute(MEMBERS, (circle,))]
