"""Free notes of a day, in and out of the journal. Plain SQL."""

import sqlite3
from datetime import date

from nurture import clock
from nurture.store.keys import new_key
from nurture.store.lane import day_of
from nurture.views.notes import NoteLine

INSERT = "INSERT INTO note (id, happened_on, text, logged_at) VALUES (?, ?, ?, ?)"

ONE = "SELECT id, happened_on, text, logged_at FROM note WHERE id = ?"

UPDATE = "UPDATE note SET happened_on = ?, text = ? WHERE id = ?"

DELETE = "DELETE FROM note WHERE id = ?"


def add(connection: sqlite3.Connection, text: str, day: date) -> int:
    """Keep a note, and return its key."""
    key = new_key()
    connection.execute(INSERT, (key, day.isoformat(), text, clock.now().isoformat()))
    return key


def one(connection: sqlite3.Connection, key: int) -> NoteLine | None:
    """A note by its key; None where there is none."""
    row = connection.execute(ONE, (key,)).fetchone()
    return NoteLine(row[0], day_of(row[1]), row[2], row[3]) if row else None


def change(connection: sqlite3.Connection, key: int, text: str, day: date) -> None:
    """Put other words or another day in place."""
    connection.execute(UPDATE, (day.isoformat(), text, key))


def remove(connection: sqlite3.Connection, key: int) -> None:
    """Forget a note."""
    connection.execute(DELETE, (key,))
