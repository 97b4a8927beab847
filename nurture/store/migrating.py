"""Bringing a journal file to the newest schema: Alembic, a backup first, all in one transaction.

Imported only where a file is behind (Alembic costs half a second).
"""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import StaticPool, create_engine

from nurture.errors import StoreError
from nurture.store import triggers
from nurture.store.backup import back_up, dated_name
from nurture.store.database import SCHEMA


def migrate(connection: sqlite3.Connection, path: Path, backups: Path) -> None:
    """Make or change the tables until they are this program's, and note so in the file.

    Another nurture that does the same at the same moment is waited for, and its work found done.
    Raises `StoreError` where the file belongs to another program.
    """
    version = _version(connection)
    if version == 0 and _has_tables(connection):
        raise StoreError(
            f"{path} is a database of another program, not a nurture journal.", "Choose another with --db."
        )
    if version > 0:
        back_up(connection, backups / dated_name(f"before-format-{SCHEMA}"))
    connection.execute("PRAGMA foreign_keys = OFF")  # batch mode copies whole tables
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) < SCHEMA:
            _upgrade(connection)
            triggers.rebuild(connection)
            connection.execute(f"PRAGMA user_version = {SCHEMA}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None


def _upgrade(connection: sqlite3.Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    engine = create_engine(
        "sqlite://", creator=lambda: connection, poolclass=StaticPool, pool_reset_on_return=None
    )
    for hook in ("do_rollback", "do_commit"):  # the transaction is ours: the dialect's look at the file ends none
        setattr(engine.dialect, hook, lambda _connection: None)
    with engine.connect() as bound:
        config.attributes["connection"] = bound
        command.upgrade(config, "head")
