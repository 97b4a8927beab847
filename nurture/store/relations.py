"""Who knows whom: relations that were noted, and what people share. Plain SQL, for a person's page."""

import sqlite3
from collections.abc import Sequence

from nurture.domain.relations import Acquaintance, RelationKind
from nurture.store.keys import new_key

MOST = 12
"""How many acquaintances are named; those whom a relation was noted with are all named."""

SMALL_CIRCLE = 40
"""In a larger circle people need not have met: being in it with somebody does not make an acquaintance."""

RELATIONS = """
SELECT relation.id, relation.kind, person.id, person.name, 1 FROM relation
JOIN person ON person.id = relation.person_id WHERE relation.other_id = :person
UNION ALL
SELECT relation.id, relation.kind, person.id, person.name, 0 FROM relation
JOIN person ON person.id = relation.other_id WHERE relation.person_id = :person
ORDER BY 1"""

TOGETHER = """
SELECT other.person_id, count(*) FROM participation AS mine
JOIN participation AS other ON other.touch_id = mine.touch_id AND other.person_id <> mine.person_id
WHERE mine.person_id = ? AND mine.counts GROUP BY other.person_id"""
"""How many exchanges each other person took part in: not what was sent to many at once."""

BESIDE = """
SELECT other.person_id, count(*) FROM membership AS mine
JOIN membership AS other ON other.circle_id = mine.circle_id AND other.person_id <> mine.person_id
WHERE mine.person_id = :person AND (
    SELECT 1 FROM membership AS any_of WHERE any_of.circle_id = mine.circle_id LIMIT 1 OFFSET :most) IS NULL
GROUP BY other.person_id"""
"""How many circles each other person is in too: those in which people have met."""

SHARED = """
SELECT other.person_id, circle.name FROM membership AS mine
JOIN membership AS other ON other.circle_id = mine.circle_id JOIN circle ON circle.id = mine.circle_id
WHERE mine.person_id = ? AND other.person_id IN ({}) ORDER BY circle.name"""

IN_VIEW = "SELECT id, name FROM person WHERE in_view AND id IN ({})"

ONE = "SELECT person_id, other_id, kind FROM relation WHERE id = ?"

BETWEEN = """
SELECT id, person_id, other_id, kind FROM relation
WHERE (person_id = :person AND other_id = :other) OR (person_id = :other AND other_id = :person)"""

INSERT = "INSERT INTO relation (id, person_id, other_id, kind) VALUES (?, ?, ?, ?)"


def acquaintances(connection: sqlite3.Connection, person: int) -> tuple[Acquaintance, ...]:
    """Whom a person knows: first those whom a relation was noted with, then those they share most with.

    The archived, the dead and those who asked for no contact are named where a relation was noted, and not for
    what they share.
    """
    together: dict[int, int] = dict(connection.execute(TOGETHER, (person,)))
    noted = _noted(connection, person)
    noted.sort(key=lambda line: -together.get(line.person_id, 0))
    room = max(0, MOST - len(noted))
    sharing = _sharing(connection, person, together, {line.person_id for line in noted})[:room]
    return _with_shared(connection, person, together, [*noted, *sharing])


def _noted(connection: sqlite3.Connection, person: int) -> list[Acquaintance]:
    """Those whom a relation was noted with, once for each relation."""
    rows = connection.execute(RELATIONS, {"person": person})
    return [
        Acquaintance(other, name, RelationKind(kind) if theirs else RelationKind(kind).inverse, id=key)
        for key, kind, other, name, theirs in rows
    ]


def _sharing(
    connection: sqlite3.Connection, person: int, together: dict[int, int], without: set[int]
) -> list[Acquaintance]:
    """Those of whom no relation was noted, most shared first."""
    beside = dict(connection.execute(BESIDE, {"person": person, "most": SMALL_CIRCLE}))
    others = (together.keys() | beside.keys()) - without
    ranked = sorted(others, key=lambda other: (-together.get(other, 0), -beside.get(other, 0), other))
    first = ranked[: 4 * MOST]  # enough, though some of them are out of view
    names = dict(connection.execute(IN_VIEW.format(_marks(first)), first))
    return [Acquaintance(other, names[other], None) for other in first if other in names]


def _with_shared(
    connection: sqlite3.Connection, person: int, together: dict[int, int], lines: Sequence[Acquaintance]
) -> tuple[Acquaintance, ...]:
    """The same people with the circles and touches in common; of one named twice, only the first time."""
    keys = [line.person_id for line in lines]
    circles: dict[int, list[str]] = {key: [] for key in keys}
    for other, circle in connection.execute(SHARED.format(_marks(keys)), (person, *keys)):
        circles[other].append(circle)
    found = []
    for line in lines:
        names = circles.pop(line.person_id, None)
        if names is not None:
            line = line._replace(circles=tuple(names), touches=together.get(line.person_id, 0))
        found.append(line)
    return tuple(found)


def _marks(keys: Sequence[int]) -> str:
    return ", ".join("?" * len(keys))


def between(connection: sqlite3.Connection, person: int, other: int) -> list[tuple[int, RelationKind]]:
    """The relations of two people with their keys, each as what the first is to the second."""
    rows = connection.execute(BETWEEN, {"person": person, "other": other})
    return [
        (key, RelationKind(kind) if first == person else RelationKind(kind).inverse)
        for key, first, _, kind in rows
    ]


def one(connection: sqlite3.Connection, key: int) -> tuple[int, int, RelationKind] | None:
    """A relation: the keys of both people, and what the first is to the second; None where there is none."""
    row = connection.execute(ONE, (key,)).fetchone()
    return row and (row[0], row[1], RelationKind(row[2]))


def add(connection: sqlite3.Connection, person: int, other: int, kind: RelationKind) -> int:
    """Note what a person is to another, and return the key of it."""
    key = new_key()
    connection.execute(INSERT, (key, person, other, kind))
    return key


def remove(connection: sqlite3.Connection, key: int) -> None:
    """Forget a relation."""
    connection.execute("DELETE FROM relation WHERE id = ?", (key,))


def drop_doubles(connection: sqlite3.Connection, person: int) -> None:
    """Leave one of relations of a person that say the same, as they come about where two people become one."""
    seen: set[tuple[int, RelationKind]] = set()
    for key, kind, other, _, theirs in connection.execute(RELATIONS, {"person": person}).fetchall():
        said = (other, RelationKind(kind) if theirs else RelationKind(kind).inverse)
        if said in seen:
            remove(connection, key)
        seen.add(said)
