"""Who knows whom: relations that were noted, and what people share. Plain SQL, for a person's page."""

import sqlite3
from collections.abc import Iterable

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

MY_CIRCLES = """
SELECT circle.id, circle.name FROM membership JOIN circle ON circle.id = circle_id
WHERE person_id = ? ORDER BY circle.name"""

SIZE = "SELECT count(*) FROM (SELECT 1 FROM membership WHERE circle_id = ? LIMIT ?)"

MEMBERS = "SELECT person_id FROM membership WHERE circle_id = ? AND person_id <> ?"

IS_MEMBER = "SELECT 1 FROM membership WHERE circle_id = ? AND person_id = ?"

KNOWN = "SELECT name, in_view FROM person WHERE id = ?"

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
    together = dict(connection.execute(TOGETHER, (person,)))
    circles: dict[int, str] = dict(connection.execute(MY_CIRCLES, (person,)))
    found: dict[int, list[Acquaintance]] = {}
    for key, kind, other, name, theirs in connection.execute(RELATIONS, {"person": person}):
        said = RelationKind(kind) if theirs else RelationKind(kind).inverse
        shared = () if other in found else _shared(connection, other, circles, together)
        found.setdefault(other, []).append(Acquaintance(other, name, said, shared, key))
    noted = sorted((line for lines in found.values() for line in lines), key=lambda line: line.person_id)
    noted.sort(key=lambda line: -together.get(line.person_id, 0))
    room = max(0, MOST - len(noted))
    return (*noted, *_sharing(connection, person, circles, together, set(found), room))


def _sharing(
    connection: sqlite3.Connection,
    person: int,
    circles: dict[int, str],
    together: dict[int, int],
    without: set[int],
    room: int,
) -> Iterable[Acquaintance]:
    """Those of whom no relation was noted, most shared first, at most `room`."""
    in_circles: dict[int, int] = {}
    for circle in circles:
        if connection.execute(SIZE, (circle, SMALL_CIRCLE + 1)).fetchone()[0] <= SMALL_CIRCLE:
            for (other,) in connection.execute(MEMBERS, (circle, person)):
                in_circles[other] = in_circles.get(other, 0) + 1
    others = (together.keys() | in_circles.keys()) - without
    ranked = sorted(others, key=lambda other: (-together.get(other, 0), -in_circles.get(other, 0), other))
    for other in ranked:
        if room <= 0:
            return
        name, in_view = connection.execute(KNOWN, (other,)).fetchone()
        if in_view:
            room -= 1
            yield Acquaintance(other, name, None, _shared(connection, other, circles, together))


def _shared(
    connection: sqlite3.Connection, other: int, circles: dict[int, str], together: dict[int, int]
) -> tuple[str, ...]:
    names = [name for key, name in circles.items() if connection.execute(IS_MEMBER, (key, other)).fetchone()]
    touches = together.get(other, 0)
    counted = [f"{touches} {'touch' if touches == 1 else 'touches'}"] if touches else []
    return (*names, *counted)


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
