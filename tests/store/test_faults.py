"""What a disk or another program can do to the file: each has its own sentence, and nothing confirmed is lost."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from nurture.domain.people import Fact, FactKind
from nurture.errors import StoreError, UnknownName
from nurture.journal import Journal
from nurture.store import database
from nurture.store.faults import told
from tests.journals import TODAY, add, dump, fresh, happened, log, reopened


def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a folder, not a journal") as error:
        Journal(tmp_path)
    assert "--db" in error.value.hint


def test_a_pipe_is_no_journal(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StoreError, match="is not a file that can hold a journal"):
        Journal(tmp_path / "pipe")


def test_a_path_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "journal.db", tmp_path / "file" / "deeper" / "journal.db"):
        with pytest.raises(StoreError, match=r"journal\.db cannot be opened or made: Not a directory"):
            Journal(path)


def test_a_name_too_long(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="File name too long"):
        Journal(tmp_path / ("x" * 300))


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_place_that_may_not_be_looked_into(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o000)
    with pytest.raises(StoreError, match="Permission denied"):
        Journal(tmp_path / "closed" / "journal.db")


def test_a_file_without_a_readable_schema_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    fresh(path).close()
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(StoreError, match="is damaged"):
        Journal(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_written(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    fresh(path).close()
    path.chmod(0o400)
    tmp_path.chmod(0o500)
    with pytest.raises(StoreError, match=r"read-only|cannot be"):
        add(Journal(path), "Ana")
    tmp_path.chmod(0o700)


def test_missing_folders_are_made_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "down" / "journal.db"
    Journal(path).close()
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_link_to_a_journal_that_is_not_there_yet(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "real.db")
    Journal(tmp_path / "link.db").close()
    assert (tmp_path / "real.db").stat().st_mode & 0o777 == 0o600


def test_a_read_only_journal_is_read_and_not_written(journal: Journal) -> None:
    ana = add(journal, "Ana")
    before = dump(journal)
    journal.database.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match="the file or its disk is read-only"):
        log(journal, [ana], TODAY)
    with pytest.raises(StoreError, match="read-only"):
        journal.knowledge.add_fact(ana, Fact(FactKind.NOTE, "likes tea"))
    with pytest.raises(StoreError, match="read-only"):
        journal.undo()
    assert [line.name for line in journal.everyone()] == ["Ana"]
    assert dump(journal) == before
    journal.database.connection.execute("PRAGMA query_only = OFF")
    log(journal, [ana], TODAY)


def test_a_full_disk_keeps_what_was_there(journal: Journal) -> None:
    ana = add(journal, "Ana")
    before = dump(journal)
    connection = journal.database.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match=r"disk that holds .* is full") as error:
        log(journal, [ana], TODAY, "a long evening " * 10_000)
    assert "Nothing was lost" in error.value.hint
    with pytest.raises(StoreError, match="is full"):
        journal.knowledge.add_fact(ana, Fact(FactKind.NOTE, "tea " * 50_000))
    assert dump(journal) == before
    connection.execute("PRAGMA max_page_count = 1000000")
    log(journal, [ana], TODAY, "a long evening " * 10_000)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def damaged(path: Path) -> Journal:
    """A journal whose rows are overwritten, as a dying disk does; the schema can still be read."""
    journal = fresh(path)
    for number in range(30):
        add(journal, f"Person {number}", every=5)
    roots = journal.database.connection.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 0").fetchall()
    journal.close()
    content = bytearray(path.read_bytes())
    for (root,) in roots:
        content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    path.write_bytes(content)
    return Journal(path)


def test_a_damaged_file_says_so_wherever_it_is_read(tmp_path: Path) -> None:
    with closing(damaged(tmp_path / "journal.db")) as journal:
        for read in (
            journal.everyone,
            journal.morning,
            journal.remind,
            journal.lines,
            journal.circles.lines,
            journal.exchange.export,
            lambda: journal.glance(1),
            lambda: journal.search("person"),
            lambda: journal.pick("Person 3"),
            lambda: journal.pick("3"),
            lambda: journal.who("Persom"),
            lambda: journal.understand("coffee with Person 3 yesterday"),
            lambda: journal.touches.one(3),
            lambda: journal.page(1),
            lambda: journal.timeline(1),
            lambda: journal.undo(),
            lambda: add(journal, "Ana"),
        ):
            with pytest.raises(StoreError, match=r"journal\.db is damaged") as error:
                read()
            assert "backups" in error.value.hint


def test_a_damaged_file_is_not_backed_up_as_if_it_were_whole(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    fresh(path).close()
    with path.open("r+b") as file:
        file.truncate(8192)
    with pytest.raises(StoreError, match="is damaged"):
        Journal(path).backup(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


def test_a_writer_that_waits_too_long_says_who_holds_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    journal = fresh(tmp_path / "journal.db")
    ana = add(journal, "Ana")
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="held by another program") as error:
            log(journal, [ana], TODAY)
        assert "try again" in error.value.hint
        with pytest.raises(StoreError, match="held by another program"):
            journal.undo()
        assert [line.name for line in journal.everyone()] == ["Ana"]  # reading goes on meanwhile
        other.execute("ROLLBACK")
    log(journal, [ana], TODAY)
    journal.close()


def test_somebody_deleted_elsewhere_meanwhile_is_a_sentence(journal: Journal) -> None:
    ana = add(journal, "Ana")
    capture = happened(journal, [ana], TODAY)
    other = reopened(journal.path)
    other.people.delete(ana)
    other.close()
    before = dump(journal)
    with pytest.raises(UnknownName, match="no longer in the journal"):
        journal.record(capture)
    assert dump(journal) == before


def test_what_is_no_fault_of_the_disk_travels_on(tmp_path: Path) -> None:
    def wrong() -> None:
        with told(tmp_path), closing(sqlite3.connect(":memory:")) as connection:
            connection.execute("SELECT nonsense")

    with pytest.raises(sqlite3.OperationalError, match="nonsense"):
        wrong()


def test_a_program_that_cannot_open_its_journal_leaves_without_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "diary.txt"
    path.write_text("dear diary\n" * 100)
    run = subprocess.run(
        [sys.executable, "-m", "nurture", "--db", str(path), "due"], capture_output=True, text=True
    )
    assert run.returncode == 1
    assert run.stdout == ""
    assert "diary.txt is not a nurture journal" in run.stderr
    assert "Traceback" not in run.stderr


class _Failed(sqlite3.OperationalError):
    """A disk that does not answer."""

    sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE


@pytest.mark.parametrize(("free", "sentence"), [(0, "is full"), (10**9, "does not answer")])
def test_a_disk_without_room_to_read_is_told_from_one_that_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, sentence: str
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(StoreError, match=sentence), told(tmp_path / "journal.db"):
        raise _Failed


def test_a_disk_that_is_gone_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not answer"), told(tmp_path / "gone" / "journal.db"):
        raise _Failed
