"""Days of exchanges, of one person or of everybody in one walk, and what was declined. Plain SQL."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from nurture.domain.answers import Passed
from nurture.domain.learning.manner import Contact
from nurture.domain.rhythm import rhythm_of
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Direction, Medium
from nurture.store.lane import IN_VIEW, Defaults, day_of, maybe_day

WHAT = "learned"
"""How the table of what was declined calls a rhythm from history."""

PERSON = f"""
SELECT name, sphere, ideal_days, ambient, added_on, {IN_VIEW},
       (SELECT max(declined_on) FROM declined WHERE person_id = person.id AND what = '{WHAT}')
FROM person WHERE id = :person"""

STORY = """
SELECT part.happened_on, counts, attempt, answered_on, medium, direction
FROM participation AS part JOIN touch ON touch.id = part.touch_id
WHERE part.person_id = ? ORDER BY part.happened_on, touch.id"""

DAYS = "SELECT coalesce(answered_on, happened_on) FROM participation WHERE person_id = ? AND counts"

EVERYBODY = f"""
SELECT id, name, sphere, ideal_days, added_on, declined.on_day
FROM person LEFT JOIN (
    SELECT person_id, max(declined_on) AS on_day FROM declined WHERE what = '{WHAT}' GROUP BY person_id
) AS declined ON declined.person_id = person.id
WHERE {IN_VIEW} AND NOT ambient"""

EXCHANGES = "SELECT person_id, coalesce(answered_on, happened_on) FROM participation WHERE counts"
"""In the order in which they lie there: sorting them takes three times as long as parting them here."""


_MEDIA = {str(medium): medium for medium in Medium}
_DIRECTIONS = {str(direction): direction for direction in Direction}
"""The enumerations by word: a thousand calls of their classes are 3 ms of opening a person."""


class Held(NamedTuple):
    """A person and the rhythm that holds for them."""

    id: int
    name: str
    days: int | None
    """The ideal interval; None for someone ambient."""
    added_on: date
    in_view: bool
    declined_on: date | None
    """When the user last chose to keep it."""


def held(connection: sqlite3.Connection, person: int, today: date, defaults: Defaults) -> Held | None:
    """The rhythm that holds for a person; None where the key is nobody's."""
    row = connection.execute(PERSON, {"person": person, "today": today.isoformat()}).fetchone()
    if row is None:
        return None
    name, sphere, ideal, ambient, added, in_view, declined = row
    days = None if ambient else rhythm_of(ideal, None, Sphere(sphere), defaults).ideal_days
    return Held(person, name, days, day_of(added), bool(in_view), maybe_day(declined))


def everybody(connection: sqlite3.Connection, today: date, defaults: Defaults) -> Iterator[Held]:
    """Everyone whom lists may show and who has a rhythm to keep."""
    for key, name, sphere, ideal, added, declined in connection.execute(EVERYBODY, {"today": today.isoformat()}):
        days = rhythm_of(ideal, None, Sphere(sphere), defaults).ideal_days
        yield Held(key, name, days, day_of(added), True, maybe_day(declined))


def exchanges(connection: sqlite3.Connection) -> dict[int, list[date]]:
    """The days of all exchanges by person, in any order; twice where there were two on a day."""
    found: defaultdict[int, list[date]] = defaultdict(list)
    days: dict[str, date] = {}  # a million exchanges are of a few thousand days
    for person, day in connection.execute(EXCHANGES):
        found[person].append(days.get(day) or days.setdefault(day, day_of(day)))
    return found


def days(connection: sqlite3.Connection, person: int) -> list[date]:
    """The days of all exchanges with a person, in any order."""
    return [day_of(day) for (day,) in connection.execute(DAYS, (person,))]


def story(connection: sqlite3.Connection, person: int) -> list[tuple[Passed, Contact]]:
    """What each touch with a person came to, and how it happened, oldest first.

    What they wrote on the day on which they answered me is that answer, which was logged in words of its own: the
    attempt counts for both, and that it was I who began.
    """
    rows = connection.execute(STORY, (person,)).fetchall()
    answers = {answered for *_, answered, _, _ in rows if answered}
    return [
        (
            Passed(day_of(day), bool(counts), bool(attempt), maybe_day(answered)),
            Contact(_MEDIA[medium], _DIRECTIONS[direction], bool(counts), bool(attempt), answered is not None),
        )
        for day, counts, attempt, answered, medium, direction in rows
        if answered or direction != Direction.IN or day not in answers
    ]
