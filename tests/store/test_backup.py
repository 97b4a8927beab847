"""A backup is the whole journal, private, and never takes the place of a file that is there."""

from pathlib import Path

import pytest

from nurture.errors import StoreError
from nurture.journal import Journal
from tests.journals import TODAY, add, dump, log, reopened


def test_a_backup_is_the_whole_journal(journal: Journal, tmp_path: Path) -> None:
    log(journal, [add(journal, "Ana")], TODAY)
    target = journal.backup(tmp_path / "copies" / "copy.db")
    copy = reopened(target)
    assert dump(copy) == dump(journal)
    assert copy.undo() == "logged Ana, today"
    copy.close()
    assert target.stat().st_mode & 0o777 == 0o600
    assert target.parent.stat().st_mode & 0o777 == 0o700


def test_backups_without_a_name_go_among_the_backups_also_within_one_second(journal: Journal) -> None:
    first, second = journal.backup(), journal.backup()
    assert first != second
    assert {first.parent, second.parent} == {journal.database.backups}
    assert {path.suffix for path in (first, second)} == {".db"}


def test_a_backup_overwrites_nothing(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("dear Ana")
    with pytest.raises(StoreError, match="exists already"):
        journal.backup(tmp_path / "letter")
    assert (tmp_path / "letter").read_text() == "dear Ana"
    with pytest.raises(StoreError, match="exists already"):
        journal.backup(journal.path)


def test_a_backup_below_a_file_is_refused(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "letter").touch()
    with pytest.raises(StoreError, match="cannot be made: Not a directory"):
        journal.backup(tmp_path / "letter" / "copy.db")


def test_a_backup_is_taken_while_another_program_writes(journal: Journal, tmp_path: Path) -> None:
    other = reopened(journal.path)
    with other.database.writing("half done") as connection:
        connection.execute("INSERT INTO circle (id, name, folded, ambient) VALUES (1, 'x', 'x', 0)")
        copy = reopened(journal.backup(tmp_path / "copy.db"))
    assert copy.circles.lines() == []
    copy.close()
    other.close()
