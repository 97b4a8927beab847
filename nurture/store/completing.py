"""How words go on that are being typed: a look-up by prefix each, however many people there are. Plain SQL."""

import sqlite3
from collections.abc import Sequence

BEYOND = "\U0010ffff"
"""Behind every word that begins alike."""

FEW = 600
"""As many names as are sorted in no time; of more, the people are walked by when we last talked."""

COUNT = "SELECT count(*) FROM (SELECT 1 FROM name_word WHERE word >= :prefix AND word < :beyond LIMIT :few)"

FOUND = """
SELECT id, name FROM person
WHERE archived_on IS NULL AND died_on IS NULL
AND id IN (SELECT person_id FROM name_word WHERE word >= :prefix AND word < :beyond)
ORDER BY last_touch DESC, name LIMIT :limit"""

WALKED = """
SELECT id, name FROM person
WHERE archived_on IS NULL AND died_on IS NULL
AND EXISTS (SELECT 1 FROM name_word WHERE person_id = person.id AND word >= :prefix AND word < :beyond)
ORDER BY last_touch DESC LIMIT :limit"""

NARROWED = """
SELECT id, name FROM person
WHERE archived_on IS NULL AND died_on IS NULL {}
AND EXISTS (SELECT 1 FROM name_word WHERE person_id = person.id AND word >= :prefix AND word < :beyond)
ORDER BY last_touch DESC, name LIMIT :limit"""
"""Of those who have the whole words, which are few."""

HAVING = "AND id IN (SELECT person_id FROM name_word WHERE word = :word{})"

BEARERS = """
SELECT word, count(*) FROM (SELECT DISTINCT word, person_id FROM name_word WHERE word IN ({})) GROUP BY word"""

NICKNAMES = "SELECT person_id, name FROM nickname WHERE person_id IN ({})"

CIRCLES = "SELECT name FROM circle ORDER BY name"

PLACES = """
WITH RECURSIVE found (place) AS (
    SELECT (SELECT place FROM touch
            WHERE place <> '' AND place >= :prefix AND place < :beyond
            ORDER BY place LIMIT 1)
    UNION ALL
    SELECT (SELECT touch.place FROM touch
            WHERE touch.place <> '' AND touch.place > found.place
            AND touch.place < :beyond
            ORDER BY touch.place LIMIT 1)
    FROM found WHERE found.place IS NOT NULL LIMIT :limit)
SELECT place FROM found WHERE place IS NOT NULL"""
"""From each place one step along the index to the next, over the touches that share it."""

TAGS = """
WITH RECURSIVE found (name) AS (
    SELECT (SELECT min(name) FROM tag WHERE name >= :prefix AND name < :beyond)
    UNION ALL
    SELECT (SELECT min(tag.name) FROM tag WHERE tag.name > found.name AND tag.name < :beyond)
    FROM found WHERE found.name IS NOT NULL LIMIT :limit)
SELECT name FROM found WHERE name IS NOT NULL"""


def people(connection: sqlite3.Connection, words: Sequence[str], prefix: str, limit: int) -> list[tuple[int, str]]:
    """Keys and names of those with all of `words` in their names and one that begins with `prefix`.

    Those lately talked with come first; the archived and the dead are left out.
    """
    terms = _range(prefix, limit)
    if words:
        having = " ".join(HAVING.format(place) for place in range(len(words)))
        terms |= {f"word{place}": word for place, word in enumerate(words)}
        return connection.execute(NARROWED.format(having), terms).fetchall()
    (count,) = connection.execute(COUNT, terms | {"few": FEW}).fetchone()
    return connection.execute(FOUND if count < FEW else WALKED, terms).fetchall()


def bearers(connection: sqlite3.Connection, words: Sequence[str]) -> dict[str, int]:
    """How many people have each of these words in a name."""
    return dict(connection.execute(BEARERS.format(", ".join("?" * len(words))), list(words)).fetchall())


def nicknames(connection: sqlite3.Connection, people: Sequence[int]) -> list[tuple[int, str]]:
    """What these people are called besides, each with the key."""
    return connection.execute(NICKNAMES.format(", ".join("?" * len(people))), list(people)).fetchall()


def circles(connection: sqlite3.Connection) -> list[str]:
    """The names of all circles, which are few."""
    return [name for (name,) in connection.execute(CIRCLES)]


def places(connection: sqlite3.Connection, prefix: str, limit: int) -> list[str]:
    """Places of touches that begin so, as typed or with the capitals that places have."""
    capitals = (prefix, prefix[:1].upper() + prefix[1:], prefix.title(), prefix.lower())
    found = (connection.execute(PLACES, _range(each, limit)) for each in dict.fromkeys(capitals))
    return list(dict.fromkeys(place for rows in found for (place,) in rows))[:limit]


def tags(connection: sqlite3.Connection, prefix: str, limit: int) -> list[str]:
    """Tags of touches that begin so, without the #."""
    return [name for (name,) in connection.execute(TAGS, _range(prefix, limit))]


def _range(prefix: str, limit: int) -> dict[str, str | int]:
    return {"prefix": prefix, "beyond": prefix + BEYOND, "limit": limit}
