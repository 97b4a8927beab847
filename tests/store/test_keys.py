"""Keys: each greater than the last, and never made twice by programs that write to one file."""

import subprocess
import sys
from pathlib import Path

import pytest

from nurture.journal import Journal
from nurture.store import keys
from tests.journals import TODAY, add, fresh, log, reopened


def test_keys_grow_and_pass_through_readers_that_know_only_doubles() -> None:
    made = [keys.new_key() for _ in range(10_000)]
    assert made == sorted(set(made))
    assert all(int(float(key)) == key for key in made)
    assert max(made).bit_length() <= 53


def test_keys_grow_when_the_clock_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    first = keys.new_key()
    monkeypatch.setattr("nurture.store.keys.time.time", lambda: 1_600_000_000.0)
    assert keys.new_key() > first


def test_two_processes_do_not_begin_alike() -> None:
    program = "from nurture.store.keys import new_key; print(new_key())"
    made = {subprocess.check_output([sys.executable, "-c", program]) for _ in range(4)}
    assert len(made) == 4


def test_programs_that_draw_the_same_keys_on_one_file_do_not_meet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worst of chances: every program draws the same number, in the same second."""
    monkeypatch.setattr("nurture.store.keys.time.time", lambda: 1_795_000_000.0)
    monkeypatch.setattr(keys, "_random", lambda: 7)
    journals = [fresh(tmp_path / "journal.db"), *(reopened(tmp_path / "journal.db") for _ in range(3))]
    ana = 0
    for turn, journal in enumerate([*journals, *journals]):
        keys._last = 0  # a process of its own
        ana = ana or add(journal, "Ana")
        keys._last = 0
        log(journal, [ana], TODAY, f"touch {turn}")
    found = [line.summary for line in journals[0].timeline(ana)]
    assert found == [f"touch {turn}" for turn in reversed(range(8))]
    assert [journals[turn % 4].undo() for turn in range(9)] == ["logged Ana, today"] * 8 + ["added Ana"]
    for journal in journals:
        journal.close()


def test_all_tables_share_one_row_of_keys(journal: Journal) -> None:
    ana = add(journal, "Ana", circles=("family",))
    log(journal, [ana], TODAY, tags=("fair",))
    used = [
        key
        for table in ("person", "circle", "membership", "touch", "participation", "tag", "name_word", "step")
        for (key,) in journal.database.connection.execute(f"SELECT id FROM {table}")
    ]
    assert len(used) == len(set(used)) == 9
