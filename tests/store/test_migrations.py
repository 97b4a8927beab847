"""A file becomes a journal, an older one a newer one, and whatever is no journal of ours is left alone."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from nurture.domain.touches import Direction
from nurture.errors import StoreError
from nurture.journal import Journal
from nurture.store import database, migrating, triggers
from tests.journals import TODAY, add, dump, fresh, happened, log, reopened


def contents(path: Path) -> bytes:
    return path.read_bytes()


def test_migrated_schema_is_the_metadata(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    Journal(path).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:

        def ours(_object: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
            return not (kind == "table" and str(name).startswith("search_index"))

        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True, "include_object": ours}
        )
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


def test_the_comparison_would_see_a_column_that_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    Journal(path).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE fact RENAME COLUMN text TO words")
        found = str(compare_metadata(MigrationContext.configure(connection), SQLModel.metadata))
    engine.dispose()
    assert "add_column" in found
    assert "remove_column" in found


def test_an_empty_file_becomes_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.touch(mode=0o644)
    journal = Journal(path)
    assert journal.everyone() == []
    assert path.stat().st_mode & 0o777 == 0o600
    journal.close()


def test_a_file_that_is_up_to_date_needs_no_alembic(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    Journal(path).close()
    program = (
        "import sys; from pathlib import Path; from nurture.journal import Journal; "
        f"journal = Journal(Path({str(path)!r})); journal.morning(); journal.close(); "
        "print(sorted({'alembic', 'sqlalchemy', 'sqlmodel'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout == b"[]\n"


def test_a_migration_that_fails_leaves_a_new_file_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_off(_connection: sqlite3.Connection) -> None:
        raise RuntimeError("half way")

    path = tmp_path / "journal.db"
    with monkeypatch.context() as patch:
        patch.setattr(triggers, "rebuild", break_off)
        with pytest.raises(RuntimeError):
            Journal(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == []
        assert connection.execute("PRAGMA user_version").fetchone() == (0,)
    journal = Journal(path)
    add(journal, "Ana")
    journal.close()


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal of this format with Ana in it, as a program sees it that knows the next one."""
    path = tmp_path / "journal.db"
    journal = fresh(path)
    add(journal, "Ana")
    journal.close()
    monkeypatch.setattr(database, "SCHEMA", database.SCHEMA + 1)
    monkeypatch.setattr(migrating, "SCHEMA", database.SCHEMA)
    return path


def upgrade(statement: str) -> Callable[[sqlite3.Connection], None]:
    """A migration of one statement, in the place of Alembic's."""

    def run(connection: sqlite3.Connection) -> None:
        connection.execute(statement)

    return run


FORMAT_3 = """
INSERT INTO person (
    id, name, sphere, added_on, counted_from, own_ambient, ambient, since, last_exchange, last_touch, in_view)
VALUES (1, 'Ana', 'friend', '2026-01-01', '2026-01-01', 0, 0, '2026-11-01', '2026-11-01', '2026-11-01', 1),
       (2, 'Ben', 'friend', '2026-01-01', '2026-01-01', 0, 0, '2026-01-01', NULL, NULL, 1);
INSERT INTO name_word (id, person_id, word) VALUES (3, 1, 'ana'), (4, 2, 'ben');
INSERT INTO touch (id, happened_on, medium, direction, broadcast, summary, notes, channel_id, logged_at)
VALUES (5, '2026-11-01', 'call', 'mutual', 0, 'called Ana', 'long', NULL, '2026-11-01T10:00:00');
INSERT INTO participation (id, touch_id, person_id, happened_on, counts, attempt, answered_on)
VALUES (6, 5, 1, '2026-11-01', 1, 0, NULL);
INSERT INTO thread (id, person_id, touch_id, text, opened_on, ask_on, closed_on)
VALUES (7, 1, 5, 'moving', '2026-11-01', NULL, NULL);
INSERT INTO fact (id, person_id, kind, text, learned_on) VALUES (8, 1, 'interest', 'tea', '2026-11-01');
INSERT INTO moment (id, person_id, kind, month, day, year, label) VALUES (9, 1, 'birthday', 2, 29, NULL, '');
INSERT INTO relation (id, person_id, other_id, kind) VALUES (10, 1, 2, 'sibling');
INSERT INTO search_index (rowid, kind, text) VALUES (5, 'touch', 'called Ana long'), (7, 'thread', 'moving'),
    (8, 'fact', 'tea'), (9, 'moment', '');
INSERT INTO step (id, label, made_at, undone) VALUES (11, 'added a fact', '2026-11-01T10:00:00', 0);
INSERT INTO change (id, step_id, table_name, row_id, image) VALUES (1, 11, 'fact', 8, NULL),
    (2, 11, 'thread', 12, '{"id": 12, "person_id": 1, "touch_id": 5, "text": "gone", "opened_on": "2026-11-01"}');
"""
"""Rows as format 3 kept them, with a step to take back: a fact that was added and a thread that was removed."""


@pytest.fixture
def third(tmp_path: Path) -> Path:
    """A journal of format 3 with something of everything that format 4 gave columns to."""
    path = tmp_path / "journal.db"
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with database.engine_on(connection).connect() as bound:
            config.attributes["connection"] = bound
            command.upgrade(config, "0003")
        connection.execute(triggers.SEARCH_INDEX)
        connection.executescript(FORMAT_3)
        connection.execute("PRAGMA user_version = 3")
    return path


def test_a_file_of_format_3_is_read_whole_and_goes_on(third: Path) -> None:
    journal = reopened(third)
    page = journal.page(1)
    assert [(fact.text, fact.kind) for fact in page.facts] == [("tea", "interest")]
    assert [(thread.text, thread.planned) for thread in page.threads] == [("moving", False)]
    assert [(moment.month, moment.day) for moment in page.moments] == [(2, 29)]
    assert [(each.name, each.kind) for each in page.acquaintances] == [("Ben", "sibling")]
    (touch,) = journal.timeline(1)
    assert (touch.summary, touch.notes, touch.at, touch.minutes, touch.place, touch.door, touch.original) == (
        "called Ana",
        "long",
        None,
        None,
        "",
        "",
        None,
    )
    assert [part.text for part in journal.touches.parts(5)] == ["moving"]
    assert {hit.kind for hit in journal.search("tea")} == {"fact"}
    assert journal.undo() == "added a fact"  # of an image without the columns that there are now
    assert [(thread.text, thread.planned) for thread in journal.page(1).threads] == [
        ("gone", False),
        ("moving", False),
    ]
    assert journal.page(1).facts == ()
    journal.redo()
    journal.notes.add("rain")
    journal.record(happened(journal, [1], TODAY, "tea with Ana"))
    assert journal.database.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert len(backups(third)) == 1
    journal.close()


def backups(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob("*"))


def test_an_older_file_is_backed_up_and_brought_up_to_date(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrating, "_upgrade", upgrade("CREATE TABLE novelty (id INTEGER PRIMARY KEY)"))
    before = contents(older)
    journal = reopened(older)
    connection = journal.database.connection
    assert connection.execute("PRAGMA user_version").fetchone() == (database.SCHEMA,)
    assert connection.execute("SELECT * FROM novelty").fetchall() == []
    assert [line.name for line in journal.everyone()] == ["Ana"]
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    journal.close()
    (backup,) = backups(older)
    assert backup.name.endswith(f"before-format-{database.SCHEMA}.db")
    assert backup.stat().st_mode & 0o777 == 0o600
    assert backup.parent.stat().st_mode & 0o777 == 0o700
    with closing(sqlite3.connect(backup)) as copy, closing(sqlite3.connect(":memory:")) as old:
        old.deserialize(before.replace(b"\2\2", b"\1\1", 1))  # the header's WAL flags: memory has no WAL
        assert list(copy.iterdump()) == list(old.iterdump())


def test_a_failing_migration_leaves_an_older_file_as_it_was(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE novelty (id INTEGER PRIMARY KEY)")
        connection.execute("DELETE FROM person")
        raise RuntimeError("half way")

    before = contents(older)
    monkeypatch.setattr(migrating, "_upgrade", half)
    with pytest.raises(RuntimeError):
        reopened(older)
    assert contents(older) == before
    assert len(backups(older)) == 1
    monkeypatch.setattr(database, "SCHEMA", database.SCHEMA - 1)
    journal = reopened(older)
    assert [line.name for line in journal.everyone()] == ["Ana"]
    add(journal, "Ben")
    journal.close()


def test_migrations_of_one_second_get_a_backup_each(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_connection: sqlite3.Connection) -> None:
        raise RuntimeError

    monkeypatch.setattr(migrating, "_upgrade", fail)
    for _ in range(3):
        with pytest.raises(RuntimeError):
            reopened(older)
    assert len(backups(older)) == 3


def test_who_waits_in_an_older_file_is_given_the_patience_of_their_history(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "journal.db"
    journal = fresh(path)
    ana, ben, cleo = (add(journal, name) for name in ("Ana", "Ben", "Cleo"))
    for days in (40, 30, 20, 10):  # each time Ana answers on the next day, until the last
        log(journal, [ana], TODAY - timedelta(days), direction=Direction.OUT)
    for days in (39, 29, 19):
        log(journal, [ana], TODAY - timedelta(days), direction=Direction.IN)
    for days in (30, 20):
        log(journal, [ben], TODAY - timedelta(days), direction=Direction.OUT)
    log(journal, [cleo], TODAY - timedelta(3), direction=Direction.OUT)
    expected = {person: journal.page(person).waiting_until for person in (ana, ben, cleo)}
    with journal.database.writing("as an older program left it") as connection:
        connection.execute("UPDATE person SET patient_until = NULL")
    assert journal.page(ben).waiting_until != expected[ben]
    journal.close()
    monkeypatch.setattr(migrating, "_upgrade", upgrade("CREATE TABLE novelty (id INTEGER PRIMARY KEY)"))
    monkeypatch.setattr(database, "SCHEMA", database.SCHEMA + 1)
    monkeypatch.setattr(migrating, "SCHEMA", database.SCHEMA)
    newer = reopened(path)
    assert {person: newer.page(person).waiting_until for person in expected} == expected
    assert expected[ana] == TODAY - timedelta(10 - 2)
    newer.close()


def test_no_backup_no_migration(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrating, "_upgrade", upgrade("DELETE FROM person"))
    (older.parent / "backups").write_text("a file in the way")
    before = contents(older)
    with pytest.raises(StoreError, match="Not a directory"):
        reopened(older)
    assert contents(older) == before


def test_a_newer_file_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal = fresh(path)
    journal.database.connection.execute("PRAGMA user_version = 99")
    journal.close()
    before = contents(path)
    with pytest.raises(StoreError, match="newer nurture: its format is 99, this one knows 4") as error:
        Journal(path)
    assert "Update nurture" in error.value.hint
    assert contents(path) == before
    assert [found.name for found in tmp_path.iterdir()] == ["journal.db"]


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
@pytest.mark.parametrize("version", [0, 99])
def test_a_database_of_another_program_is_refused_and_untouched(tmp_path: Path, mode: str, version: int) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("CREATE TABLE bookmarks (url)")
        connection.execute(f"PRAGMA user_version = {version}")
        connection.commit()
    before = contents(path)
    with pytest.raises(StoreError, match=r"another program|newer nurture"):
        Journal(path)
    assert contents(path) == before
    assert [found.name for found in tmp_path.iterdir()] == ["other.db"]


@pytest.mark.parametrize(
    "content", [b"xy", b"hello, I am a diary\n" * 100, b"\0" * 5000, b"PK\3\4" + bytes(range(256))]
)
def test_what_is_no_database_is_refused_and_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "diary.txt"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"diary\.txt is not a nurture journal"):
        Journal(path)
    assert contents(path) == content


def test_two_programs_that_open_a_new_file_at_once_both_succeed(tmp_path: Path) -> None:
    program = (
        "import sys; sys.stdin.read(1); from pathlib import Path; from nurture.journal import Journal; "
        "journal = Journal(Path(sys.argv[1])); print(len(journal.everyone())); journal.close()"
    )
    path = str(tmp_path / "journal.db")
    start = [sys.executable, "-c", "import alembic.command, sqlmodel; " + program, path]
    both = [
        subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    for process in both:
        assert process.stdin is not None
        process.stdin.write(b"x")
        process.stdin.flush()
    for process in both:
        out, err = process.communicate(timeout=30)
        assert (out, err) == (b"0\n", b"")


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db", TODAY)
    add(journal, "Ana")
    before = dump(journal)
    journal.close()
    again = reopened(journal.path)
    assert dump(again) == before
    again.close()
