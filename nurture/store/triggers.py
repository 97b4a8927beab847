"""What SQLite does by itself on every write: record the row's other state, and keep the search index.

Triggers, because then no road can forget: the ORM, the start-up lane, a cascade and a migration all pass
here. They are made anew from the tables' metadata after each migration, so a new table is undoable the moment
it exists. Another engine gets this file's twin.
"""

import sqlite3

from sqlmodel import SQLModel

from nurture.store.tables import UNRECORDED  # importing the tables fills the metadata

SEARCHED: dict[str, tuple[str, ...]] = {
    "circle": ("name",),
    "fact": ("text",),
    "channel": ("address", "note"),
    "touch": ("summary", "notes"),
    "note": ("text",),
    "tag": ("name",),
    "promise": ("text",),
    "thread": ("text",),
    "moment": ("label",),
    "boundary": ("words",),
    "kindness": ("text",),
    "override": ("reason",),
}
"""Which columns of which tables the global search reads; names have an index of their own, `name_word`."""

SEARCH_INDEX = """
CREATE VIRTUAL TABLE search_index USING fts5(
    kind UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)"""
"""One document for each searched row, under the row's own key. `kind` is the table's name."""


def _recording(table: str, columns: list[str]) -> list[str]:
    image = "json_object({})".format(", ".join(f"'{column}', OLD.{column}" for column in columns))
    record = (
        "INSERT INTO change (step_id, table_name, row_id, image) "
        "SELECT step_id, '{table}', {row}.id, {image} FROM recording"
    )
    return [
        f"CREATE TRIGGER history_{table}_insert AFTER INSERT ON {table} BEGIN "
        f"{record.format(table=table, row='NEW', image='NULL')}; END",
        f"CREATE TRIGGER history_{table}_update AFTER UPDATE ON {table} BEGIN "
        f"{record.format(table=table, row='OLD', image=image)}; END",
        f"CREATE TRIGGER history_{table}_delete AFTER DELETE ON {table} BEGIN "
        f"{record.format(table=table, row='OLD', image=image)}; END",
    ]


def _indexing(table: str, columns: tuple[str, ...]) -> list[str]:
    text = " || ' ' || ".join(f"NEW.{column}" for column in columns)
    remove = "DELETE FROM search_index WHERE rowid = OLD.id;"
    add = f"INSERT INTO search_index (rowid, kind, text) VALUES (NEW.id, '{table}', {text});"
    return [
        f"CREATE TRIGGER search_{table}_insert AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER search_{table}_update AFTER UPDATE OF {', '.join(columns)} ON {table} "
        f"BEGIN {remove} {add} END",
        f"CREATE TRIGGER search_{table}_delete AFTER DELETE ON {table} BEGIN {remove} END",
    ]


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the search index where there is none, and all triggers anew from the tables' metadata."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND (name LIKE 'history%' OR name LIKE 'search%')"
    ).fetchall()
    for (name,) in names:
        connection.execute(f'DROP TRIGGER "{name}"')
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'search_index'").fetchone():
        connection.execute(SEARCH_INDEX)
    for statement in _statements():
        connection.execute(statement)


def _statements() -> list[str]:
    statements: list[str] = []
    for table in SQLModel.metadata.sorted_tables:
        if table.name not in UNRECORDED:
            statements += _recording(table.name, [column.name for column in table.columns])
        if table.name in SEARCHED:
            statements += _indexing(table.name, SEARCHED[table.name])
    return statements
