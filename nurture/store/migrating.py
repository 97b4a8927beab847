"""Bringing a journal file to the newest schema: Alembic, a backup first, all in one transaction.

Imported only where a file is behind (Alembic costs half a second).
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config

from nurture.errors import StoreError
from nurture.store import touches, triggers
from nurture.store.backup import back_up, free_name
from nurture.store.database import SCHEMA, engine_on


def migrate(connection: sqlite3.Connection, path: Path, backups: Path) -> int:
    """Make or change the tables until they are this program's, and note so in the file; returns its format.

    Another nurture that does the same at the same moment is waited for, and its work found done.
    Raises `StoreError` where the file belongs to another program.
    """
    connection.execute("PRAGMA foreign_keys = OFF")  # batch mode copies whole tables
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)
        if version == 0 and _has_tables(connection):
            raise StoreError(
                f"{path} is a database of another program, not a nurture journal.", "Choose another with --db."
            )
        if 0 < version < SCHEMA:
            _back_up(path, backups)
        if version < SCHEMA:
            _upgrade(connection)
            triggers.rebuild(connection)
            _derive(connection)
            connection.execute(f"PRAGMA user_version = {SCHEMA}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return max(version, SCHEMA)


def _derive(connection: sqlite3.Connection) -> None:
    """Look anew at those whose answer is awaited: an older program knew no patience."""
    waiting = connection.execute("SELECT id FROM person WHERE attempted_on IS NOT NULL").fetchall()
    touches.maintain(connection, [person for (person,) in waiting])


def _back_up(path: Path, backups: Path) -> None:
    """Copy the file as it still is, by a connection of its own: the one that holds the lock may not."""
    with closing(sqlite3.connect(path)) as reader:
        back_up(reader, free_name(backups, f"before-format-{SCHEMA}"))


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None


def _upgrade(connection: sqlite3.Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine_on(connection).connect() as bound:
        config.attributes["connection"] = bound
        command.upgrade(config, "head")
