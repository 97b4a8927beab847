"""Search over everything that was ever written down: SQLite's FTS5, one implementation of `search()`."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from nurture.domain.reasons import meant
from nurture.views.lists import Hit

MATCHES = "SELECT rowid, kind, text FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?"

OWNED = """
SELECT person_id, person.name, {day}, sphere FROM {table} JOIN person ON person.id = person_id
WHERE {table}.id = ?"""

DAYS = {
    "fact": "learned_on",
    "channel": "NULL",
    "promise": "made_on",
    "thread": "opened_on",
    "moment": "NULL",
    "boundary": "said_on",
    "kindness": "happened_on",
    "override": "made_on",
}
"""The day that each kind of text owned by one person stands for."""

TOUCH = """
SELECT min(person_id), group_concat(person.name, ', '), touch.happened_on,
    CASE WHEN count(*) = 1 THEN min(sphere) ELSE '' END
FROM touch JOIN participation ON participation.touch_id = touch.id JOIN person ON person.id = person_id
WHERE touch.id = ?"""

TAG = f"{TOUCH[: TOUCH.index('WHERE')]} JOIN tag ON tag.touch_id = touch.id WHERE tag.id = ?"

NAMED = """
SELECT id, name, sphere FROM person WHERE {} ORDER BY last_touch DESC, name LIMIT ?"""

NAME_WORD = "id IN (SELECT person_id FROM name_word WHERE word >= ? AND word < ? || char(1114111))"


def texts(connection: sqlite3.Connection, words: list[str], limit: int) -> list[Hit]:
    """What holds all the words, the last as a beginning; newest first."""
    rows = connection.execute(MATCHES, (query(words), limit)).fetchall()
    return [_hit(connection, key, kind, text) for key, kind, text in rows]


def named(connection: sqlite3.Connection, folded: list[str], limit: int) -> list[Hit]:
    """The people of whose names every word begins so."""
    terms = [term for word in folded for term in (word, word)]
    statement = NAMED.format(" AND ".join([NAME_WORD] * len(folded)))
    rows = connection.execute(statement, (*terms, limit))
    return [Hit("person", key, key, name, name, None, sphere) for key, name, sphere in rows]


def query(words: Sequence[str]) -> str:
    """All the words as the index is asked for them, the last as a beginning."""
    quoted = ['"{}"'.format(word.replace('"', '""')) for word in words]
    return " ".join(quoted) + "*"


def _hit(connection: sqlite3.Connection, key: int, kind: str, text: str) -> Hit:
    if kind == "note":
        (day,) = connection.execute("SELECT happened_on FROM note WHERE id = ?", (key,)).fetchone()
        return Hit(kind, key, None, "", text.strip(), date.fromisoformat(day))
    if kind == "thread":
        planned = connection.execute("SELECT planned FROM thread WHERE id = ?", (key,)).fetchone()[0]
        text = meant(text.strip()) if planned else text
    if kind == "circle":
        return Hit(kind, key, None, text.strip(), text.strip(), None)
    statement = {"touch": TOUCH, "tag": TAG}.get(kind) or OWNED.format(table=kind, day=DAYS[kind])
    person, name, day, sphere = connection.execute(statement, (key,)).fetchone()
    return Hit(kind, key, person, name or "", text.strip(), date.fromisoformat(day) if day else None, sphere or "")
