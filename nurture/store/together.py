"""Changes to several people at once: a few statements, run for each of them. Plain SQL: 10,000 take a second."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from nurture.domain.pace import Pace, effective
from nurture.domain.spheres import Sphere
from nurture.domain.triage import first_turn
from nurture.store.boundaries import REFRESH_VIEW
from nurture.store.keys import new_key
from nurture.store.lane import Defaults

AT_ONCE = 500
"""People of one question: SQLite takes no statement of any number of terms."""

NAMES = "SELECT id, name FROM person WHERE id IN ({})"

IS_UNMET = """last_exchange IS NULL AND (
    counted_from <> added_on OR EXISTS (SELECT 1 FROM card WHERE card.person_id = person.id))"""
"""Who was never yet spoken to, and whose baseline was chosen: it moves with the rhythm."""

STANDINGS = f"""
SELECT id, sphere, own_ideal_days, own_limit_days, own_ambient, ideal_days, limit_days, ambient, counted_from,
       {IS_UNMET}
FROM person WHERE id IN ({{}})"""

PACES = """
SELECT person_id, ideal_days, limit_days, ambient FROM membership JOIN circle ON circle.id = circle_id
WHERE person_id IN ({}) ORDER BY circle.name"""

CIRCLES = """
SELECT circle.name FROM membership JOIN circle ON circle.id = circle_id WHERE person_id IN ({})"""

ARCHIVED = "SELECT id FROM person WHERE id IN ({}) AND archived_on IS NOT NULL"

RESTING = "SELECT resting_until FROM person WHERE id IN ({}) AND resting_until IS NOT NULL"

TOUCHES = "SELECT DISTINCT touch_id FROM participation WHERE person_id IN ({})"

# What is as wished already is left alone: a step that changes nothing leaves no trace.

SET_SPHERE = "UPDATE person SET sphere = :sphere WHERE id = :person AND sphere <> :sphere"

SET_OWN_PACE = """
UPDATE person SET own_ideal_days = :ideal, own_limit_days = :limit, own_ambient = :ambient
WHERE id = :person
AND (own_ideal_days IS NOT :ideal OR own_limit_days IS NOT :limit OR own_ambient IS NOT :ambient)"""

SET_PACE = "UPDATE person SET ideal_days = ?, limit_days = ?, ambient = ? WHERE id = ?"

SET_BASELINE = "UPDATE person SET counted_from = ?, since = ? WHERE id = ?"

ARCHIVE = "UPDATE person SET archived_on = ? WHERE id = ?"

JOIN = """
INSERT INTO membership (id, person_id, circle_id) SELECT :id, :person, :circle
WHERE NOT EXISTS (SELECT 1 FROM membership WHERE person_id = :person AND circle_id = :circle)"""

LEAVE = "DELETE FROM membership WHERE person_id = ? AND circle_id = ?"

END_RESTS = "UPDATE snooze SET ended_on = ? WHERE person_id = ? AND ended_on IS NULL"

INSERT_REST = "INSERT INTO snooze (id, person_id, kind, made_on, until) VALUES (?, ?, ?, ?, ?)"

SET_REST = "UPDATE person SET resting_until = :until WHERE id = :person AND resting_until IS NOT :until"

DELETE_PERSON = "DELETE FROM person WHERE id = ?"

DELETE_DESERTED = """
DELETE FROM touch WHERE id = ? AND NOT EXISTS (SELECT 1 FROM participation WHERE touch_id = touch.id)"""


class Standing(NamedTuple):
    """What the rhythm of a person is made of."""

    id: int
    sphere: Sphere
    own: Pace
    holds: Pace
    """What holds for them, as it was derived last."""
    counted_from: date
    is_unmet: bool
    """Was never yet spoken to, and the baseline was chosen, not lived."""

    def ideal(self, defaults: Defaults) -> int:
        """The interval that holds, from wherever it comes."""
        return self.holds.ideal_days or defaults[self.sphere]


def of_each(connection: sqlite3.Connection, statement: str, people: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    """The rows that a statement with `IN ({})` has of these people."""
    for start in range(0, len(people), AT_ONCE):
        some = people[start : start + AT_ONCE]
        yield from connection.execute(statement.format(", ".join("?" * len(some))), some)


def names(connection: sqlite3.Connection, people: Sequence[int]) -> dict[int, str]:
    """Their names by key, in the order given; whoever is no longer there is left out."""
    found = dict(of_each(connection, NAMES, people))
    return {person: found[person] for person in people if person in found}


def standings(connection: sqlite3.Connection, people: Sequence[int]) -> list[Standing]:
    """How each of them stands now."""
    return [_standing(row) for row in of_each(connection, STANDINGS, people)]


def _standing(row: tuple[Any, ...]) -> Standing:
    key, sphere, own_ideal, own_limit, own_ambient, ideal, limit, ambient, counted_from, is_unmet = row
    return Standing(
        id=key,
        sphere=Sphere(sphere),
        own=Pace(own_ideal, own_limit, bool(own_ambient)),
        holds=Pace(ideal, limit, bool(ambient)),
        counted_from=date.fromisoformat(counted_from),
        is_unmet=bool(is_unmet),
    )


def settle(connection: sqlite3.Connection, before: Iterable[Standing], defaults: Defaults, today: date) -> None:
    """Derive the rhythms anew after a change, from the standings before it; first turns keep their place."""
    was = {each.id: each for each in before}
    people = list(was)
    circles: dict[int, list[Pace]] = {}
    for person, ideal, limit, ambient in of_each(connection, PACES, people):
        circles.setdefault(person, []).append(Pace(ideal, limit, bool(ambient)))
    for each in standings(connection, people):
        now = each._replace(holds=effective(each.own, circles.get(each.id, ())))
        if now.holds != each.holds:
            connection.execute(SET_PACE, (now.holds.ideal_days, now.holds.limit_days, now.holds.ambient, each.id))
        old, new = was[each.id].ideal(defaults), now.ideal(defaults)
        if each.is_unmet and old != new:
            day = first_turn(each.counted_from, old, new, today).isoformat()
            connection.execute(SET_BASELINE, (day, day, each.id))


def set_sphere(connection: sqlite3.Connection, people: Iterable[int], sphere: Sphere) -> None:
    """Put them on one side of the line in the sand."""
    connection.executemany(SET_SPHERE, [{"sphere": sphere, "person": person} for person in people])


def set_pace(connection: sqlite3.Connection, people: Iterable[int], pace: Pace) -> None:
    """Give each a rhythm of their own, or take it away."""
    terms = {"ideal": pace.ideal_days, "limit": pace.limit_days, "ambient": pace.ambient}
    connection.executemany(SET_OWN_PACE, [{**terms, "person": person} for person in people])


def circles_of(connection: sqlite3.Connection, people: Sequence[int]) -> dict[str, int]:
    """How many of them are in each circle."""
    counts: dict[str, int] = {}
    for (name,) in of_each(connection, CIRCLES, people):
        counts[name] = counts.get(name, 0) + 1
    return counts


def join(connection: sqlite3.Connection, people: Iterable[int], circle: int) -> None:
    """Put into a circle whoever is not in it yet."""
    connection.executemany(JOIN, [{"id": new_key(), "person": person, "circle": circle} for person in people])


def leave(connection: sqlite3.Connection, people: Iterable[int], circle: int) -> None:
    """Take out of a circle whoever is in it."""
    connection.executemany(LEAVE, [(person, circle) for person in people])


def archived(connection: sqlite3.Connection, people: Sequence[int]) -> set[int]:
    """The keys of those who are archived."""
    return {person for (person,) in of_each(connection, ARCHIVED, people)}


def resting(connection: sqlite3.Connection, people: Sequence[int], today: date) -> int:
    """How many of them rest."""
    return sum(until > today.isoformat() for (until,) in of_each(connection, RESTING, people))


def set_archived(connection: sqlite3.Connection, people: Sequence[int], on: date | None) -> None:
    """Put them out of view, or back into it; whoever is archived already keeps their day."""
    already = archived(connection, people)
    change = [person for person in people if (person in already) is (on is None)]
    connection.executemany(ARCHIVE, [(on and on.isoformat(), person) for person in change])
    connection.executemany(REFRESH_VIEW, [{"person": person} for person in change])


def set_rest(
    connection: sqlite3.Connection, people: Sequence[int], kind: str, today: date, until: date | None
) -> None:
    """End whatever put them aside; with `until`, put them aside until that day instead."""
    now, day = today.isoformat(), until and until.isoformat()
    connection.executemany(END_RESTS, [(now, person) for person in people])
    if day:
        connection.executemany(INSERT_REST, [(new_key(), person, kind, now, day) for person in people])
    connection.executemany(SET_REST, [{"until": day, "person": person} for person in people])


def remove(connection: sqlite3.Connection, people: Sequence[int]) -> None:
    """Forget them, and the touches that were with nobody else."""
    touches = list(of_each(connection, TOUCHES, people))
    connection.executemany(DELETE_PERSON, [(person,) for person in people])
    connection.executemany(DELETE_DESERTED, touches)
