"""What nurture offered to change about a person, and the user wants to keep as it is. Plain SQL."""

import sqlite3
from datetime import date

from nurture.store.keys import new_key

DECLINE = "INSERT INTO declined (id, person_id, what, declined_on) VALUES (?, ?, ?, ?)"


def decline(connection: sqlite3.Connection, person: int, what: str, today: date) -> int:
    """Note that something stays as it is, and return the key of the note; for `what` see `tables.DeclinedRow`."""
    key = new_key()
    connection.execute(DECLINE, (key, person, what, today.isoformat()))
    return key
