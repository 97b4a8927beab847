"""A person's latest: timelines by the page, and the glance beside a list. Plain SQL, for the first paint."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from nurture.domain.people import Fact, FactKind
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Direction, Medium
from nurture.store.lane import maybe_day, moment_line
from nurture.views.person import Glance, ThreadLine, TouchLine
from nurture.views.today import MomentLine, PromiseLine

_COLUMNS = """
touch.id, touch.happened_on, medium, direction, broadcast, summary, notes,
(SELECT group_concat(name, char(10)) FROM participation AS other JOIN person ON person.id = other.person_id
 WHERE other.touch_id = touch.id),
(SELECT max(answered_on) FROM participation AS other WHERE other.touch_id = touch.id),
(SELECT group_concat('“' || words || '”: ' || reason, char(30)) FROM override WHERE override.touch_id = touch.id),
(SELECT group_concat(way || ' ' || kind || ': ' || text, char(30)) FROM kindness
 WHERE kindness.touch_id = touch.id{of}),
at, minutes, place, door, original"""

TOUCH = _COLUMNS.format(of="")
THEIR_TOUCH = _COLUMNS.format(of=" AND kindness.person_id = part.person_id")
"""A touch in the timeline of one person: what was given then to others is theirs."""

TIMELINE = f"""
SELECT {THEIR_TOUCH} FROM participation AS part JOIN touch ON touch.id = part.touch_id
WHERE part.person_id = :person
AND (part.happened_on < :day OR (part.happened_on = :day AND part.touch_id < :touch))
ORDER BY part.happened_on DESC, part.touch_id DESC LIMIT :limit"""

ONE_TOUCH = f"SELECT {TOUCH} FROM touch WHERE touch.id = ?"

WHO = "SELECT name, sphere FROM person WHERE id = ?"

CIRCLES_OF = """
SELECT circle.name FROM membership JOIN circle ON circle.id = circle_id WHERE person_id = ? ORDER BY circle.name"""

FACTS_OF = "SELECT kind, text, learned_on, id FROM fact WHERE person_id = ? ORDER BY id DESC LIMIT ?"

THREADS_OF = """
SELECT id, text, opened_on, ask_on, closed_on, planned FROM thread
WHERE person_id = ? AND closed_on IS NULL ORDER BY id DESC"""

PROMISES_OF = """
SELECT id, by, text, made_on, due_on FROM promise
WHERE person_id = ? AND kept_on IS NULL AND let_go_on IS NULL ORDER BY coalesce(due_on, '9999'), id"""

BOUNDARIES_OF = """
SELECT words FROM boundary WHERE person_id = :person AND lifted_on IS NULL AND (until IS NULL OR until > :today)
ORDER BY id"""

MOMENTS_OF = "SELECT id, kind, label, month, day, year FROM moment WHERE person_id = ?"

LAST_TALKED = "SELECT id, last_exchange FROM person WHERE last_exchange IS NOT NULL AND id IN ({})"

NEAR_DAYS = 30

_BETWEEN = "\x1e"
_Touch = tuple[
    int,
    str,
    str,
    str,
    int,
    str,
    str,
    str | None,
    str | None,
    str | None,
    str | None,
    str | None,
    int | None,
    str,
    str,
    str | None,
]
"""The columns of `TOUCH`, as SQLite gives them."""


def last_talked(connection: sqlite3.Connection, people: Sequence[int]) -> dict[int, date]:
    """When the last exchange with each of these people was; those without one are left out."""
    found = connection.execute(LAST_TALKED.format(", ".join("?" * len(people))), list(people))
    return {person: date.fromisoformat(day) for person, day in found}


def timeline(connection: sqlite3.Connection, person: int, before: TouchLine | None, limit: int) -> list[TouchLine]:
    """The touches of a person, newest first, after `before` where one is given."""
    terms = {
        "person": person,
        "day": before.happened_on.isoformat() if before else "9999-99-99",
        "touch": before.id if before else 0,
        "limit": limit,
    }
    return [touch_line(row) for row in connection.execute(TIMELINE, terms)]


def touch(connection: sqlite3.Connection, key: int) -> TouchLine | None:
    """One touch."""
    row = connection.execute(ONE_TOUCH, (key,)).fetchone()
    return row and touch_line(row)


def glance(connection: sqlite3.Connection, person: int, today: date, *, facts: int = 6) -> Glance | None:
    """The chosen person at a glance; None where there is nobody of that key."""
    who = connection.execute(WHO, (person,)).fetchone()
    if who is None:
        return None
    name, sphere = who
    mine = (person,)
    return Glance(
        id=person,
        name=name,
        sphere=Sphere(sphere),
        circles=tuple(circle for (circle,) in connection.execute(CIRCLES_OF, mine)),
        touches=tuple(timeline(connection, person, None, 3)),
        facts=tuple(
            Fact(FactKind(kind), text, maybe_day(day), key)
            for kind, text, day, key in connection.execute(FACTS_OF, (person, facts))
        ),
        threads=tuple(
            ThreadLine(key, text, date.fromisoformat(opened), maybe_day(ask), maybe_day(closed), bool(planned))
            for key, text, opened, ask, closed, planned in connection.execute(THREADS_OF, mine)
        ),
        promises=tuple(
            PromiseLine(key, person, name, by, text, date.fromisoformat(made), maybe_day(due))
            for key, by, text, made, due in connection.execute(PROMISES_OF, mine)
        ),
        boundaries=tuple(
            words for (words,) in connection.execute(BOUNDARIES_OF, {"person": person, "today": today.isoformat()})
        ),
        moment=_next_moment(connection, person, name, today),
    )


def _next_moment(connection: sqlite3.Connection, person: int, name: str, today: date) -> MomentLine | None:
    rows = connection.execute(MOMENTS_OF, (person,))
    found = [moment_line((key, person, name, *rest), today) for key, *rest in rows]
    near = [line for line in found if line.in_days <= NEAR_DAYS]
    return min(near, key=lambda line: line.in_days, default=None)


def touch_line(row: _Touch) -> TouchLine:
    """A touch of the columns of `TOUCH`."""
    key, day, medium, direction, broadcast, summary, notes, people, answered, against, exchanged = row[:11]
    at, minutes, place, door, original = row[11:]
    return TouchLine(
        id=key,
        happened_on=date.fromisoformat(day),
        medium=Medium(medium),
        direction=Direction(direction),
        broadcast=bool(broadcast),
        summary=summary,
        notes=notes,
        people=tuple(people.split("\n")) if people else (),
        answered_on=maybe_day(answered),
        against=tuple(against.split(_BETWEEN)) if against else (),
        exchanged=tuple(exchanged.split(_BETWEEN)) if exchanged else (),
        at=at,
        minutes=minutes,
        place=place,
        door=door,
        original=original,
    )
