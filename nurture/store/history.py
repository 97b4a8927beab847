"""Undo and redo: a step's rows change places with their other state.

The triggers keep, for each row a step touched, how it was before. Undoing puts that back and keeps how it was
after, so redoing is the same act again. No table is named here.
"""

import json
import sqlite3
from typing import Any

from nurture.errors import NothingToUndo
from nurture.store.database import Database


def undo(database: Database) -> str:
    """Take back the latest step and return its label; raises `NothingToUndo`."""
    with database.replaying() as connection:
        found = connection.execute(
            "SELECT id, label FROM step WHERE NOT undone ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if found is None:
            raise NothingToUndo("There is nothing to undo.")
        return _turn(connection, *found, undone=True)


def redo(database: Database) -> str:
    """Do the step again that was undone last and return its label; raises `NothingToUndo`."""
    with database.replaying() as connection:
        found = connection.execute("SELECT id, label FROM step WHERE undone ORDER BY id LIMIT 1").fetchone()
        if found is None:
            raise NothingToUndo("There is nothing to redo.")
        return _turn(connection, *found, undone=False)


def _turn(connection: sqlite3.Connection, step: int, label: str, *, undone: bool) -> str:
    """Exchange every row of a step with its other state, and mark the step."""
    changes = connection.execute(
        "SELECT table_name, row_id, image FROM change WHERE step_id = ? ORDER BY id DESC", (step,)
    )
    others = {
        (table, row): image for table, row, image in changes
    }  # the first change of a row is how it was before
    present = {key: _image(connection, *key) for key in others}
    for table, row in others:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (row,))
    columns = {table: _columns(connection, table) for table in {table for table, _ in others}}
    for (table, _), image in others.items():
        if image is not None:
            _restore(connection, table, json.loads(image), columns[table])
    connection.execute("DELETE FROM change WHERE step_id = ?", (step,))
    connection.executemany(
        "INSERT INTO change (step_id, table_name, row_id, image) VALUES (?, ?, ?, ?)",
        [(step, table, row, image) for (table, row), image in present.items()],
    )
    connection.execute("UPDATE step SET undone = ? WHERE id = ?", (undone, step))
    return label


def _image(connection: sqlite3.Connection, table: str, row: int) -> str | None:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (row,))
    values = cursor.fetchone()
    if values is None:
        return None
    return json.dumps(dict(zip((column[0] for column in cursor.description), values, strict=True)))


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")}


def _restore(connection: sqlite3.Connection, table: str, image: dict[str, Any], known: set[str]) -> None:
    """Insert a row as it was; a column that a later migration dropped (it is not `known`) is left out.

    What the program noted for itself meanwhile, outside of any step, may say the same of the same day (an offer of
    Today's): then that stays.
    """
    columns = [column for column in image if column in known]
    connection.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))}) "
        "ON CONFLICT DO NOTHING",
        [image[column] for column in columns],
    )
