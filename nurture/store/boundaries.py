"""What people asked of us, into the journal. Plain SQL: the shell waits for a logged boundary (R4)."""

import sqlite3
from datetime import date

from nurture.store.keys import new_key

INSERT = """
INSERT INTO boundary (id, person_id, words, kind, about, said_on, said_where, until, lifted_on)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)"""

HOLDS = "SELECT person_id, words FROM boundary WHERE id = ? AND lifted_on IS NULL"

KEPT = "SELECT 1 FROM boundary WHERE person_id = ? AND words = ?"

LIFT = "UPDATE boundary SET lifted_on = ? WHERE id = ? AND lifted_on IS NULL"

REFRESH_VIEW = """
UPDATE person SET
    hidden_until = (
        SELECT max(until) FROM boundary WHERE person_id = person.id AND kind = 'no-contact' AND lifted_on IS NULL),
    in_view = archived_on IS NULL AND died_on IS NULL AND NOT EXISTS (
        SELECT 1 FROM boundary
        WHERE person_id = person.id AND kind = 'no-contact' AND lifted_on IS NULL AND until IS NULL)
WHERE id = :person"""
"""Derive whether lists may show a person: not the archived, the dead, or who asked for no contact."""


def add(
    connection: sqlite3.Connection,
    person: int,
    words: str,
    kind: str,
    *,
    about: str = "",
    until: date | None = None,
    said_on: date,
    said_where: str = "",
) -> int:
    """Keep a boundary in their words, obey it from now on, and return its key."""
    key = new_key()
    day = until.isoformat() if until else None
    connection.execute(INSERT, (key, person, words, kind, about, said_on.isoformat(), said_where, day))
    connection.execute(REFRESH_VIEW, {"person": person})
    return key


def holding(connection: sqlite3.Connection, key: int) -> tuple[int, str] | None:
    """Whose boundary it is, and its words; None where there is none of that key to lift."""
    found: tuple[int, str] | None = connection.execute(HOLDS, (key,)).fetchone()
    return found


def is_kept(connection: sqlite3.Connection, person: int, words: str) -> bool:
    """Whether they asked this in these words before, whatever became of it."""
    return connection.execute(KEPT, (person, words)).fetchone() is not None


def lift(connection: sqlite3.Connection, key: int, person: int, on: date) -> None:
    """Note the day from which a boundary of a person holds no more; its words stay."""
    connection.execute(LIFT, (on.isoformat(), key))
    connection.execute(REFRESH_VIEW, {"person": person})
