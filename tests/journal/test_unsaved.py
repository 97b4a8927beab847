"""Lines that were begun: on the disk as they were typed, newest first, and gone once they are logged."""

import os
from pathlib import Path
from stat import S_IMODE

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.capture.page import page
from nurture.errors import StoreError
from nurture.journal.unsaved import MOST, Unsaved, UnsavedLines, new_key

FIRST = Unsaved("a1", "coffee with Ana", "she talked of Lisbon\nand of her kiln", (912345678901234, 7))
SECOND = Unsaved("b2", "call with Ben")


@pytest.fixture
def lines(tmp_path: Path) -> UnsavedLines:
    return UnsavedLines(tmp_path / "journal.db")


def again(lines: UnsavedLines) -> UnsavedLines:
    """The lines as another start of nurture finds them."""
    return UnsavedLines(lines.path.with_name("journal.db"))


def test_what_was_begun_last_comes_first_and_what_was_logged_is_gone(lines: UnsavedLines) -> None:
    assert lines.begun() == ()
    lines.keep(FIRST)
    lines.keep(SECOND)
    assert again(lines).begun() == (SECOND, FIRST)
    lines.keep(FIRST._replace(line="coffee with Ana and Ben"))
    assert [each.line for each in again(lines).begun()] == ["coffee with Ana and Ben", SECOND.line]
    lines.drop("a1")
    lines.drop("b2")
    assert list(lines.path.parent.iterdir()) == [], "nothing is left where nothing is begun"


def test_a_touch_that_is_put_right_has_its_own(lines: UnsavedLines) -> None:
    lines.keep(FIRST)
    lines.keep(SECOND._replace(touch=5))
    assert lines.begun() == (FIRST,)
    assert [each.key for each in lines.begun(5)] == ["b2"]


def test_the_oldest_go(lines: UnsavedLines) -> None:
    for number in range(MOST + 2):
        lines.keep(Unsaved(str(number), f"line {number}"))
    assert len(lines.begun()) == MOST
    assert lines.begun()[-1].line == "line 2"


@settings(max_examples=40, deadline=None)
@given(line=st.text(min_size=1), notes=st.text())
def test_every_word_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, line: str, notes: str) -> None:
    lines = UnsavedLines(tmp_path_factory.mktemp("lines") / "journal.db")
    lines.keep(Unsaved("a1", line, notes))
    found = again(lines).begun()
    assert found == ((Unsaved("a1", line, notes),) if (line + notes).strip() else ())


def test_nobody_else_reads_them(lines: UnsavedLines) -> None:
    lines.keep(FIRST)
    assert S_IMODE(lines.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("there", [b"{", b"[1]", b'[{"line": "x"}]', b'{"a": 1}', b"\xff", b'[{"key": "../x"}]'])
def test_a_file_that_is_none_of_ours_is_put_aside(lines: UnsavedLines, there: bytes) -> None:
    lines.path.write_bytes(there)
    assert lines.begun() == ()
    lines.keep(FIRST)
    assert lines.begun() == (FIRST,)
    assert lines.path.with_name("journal.db-lines.json-unread").read_bytes() == there


def test_what_an_editor_left_behind_counts(lines: UnsavedLines) -> None:
    lines.keep(FIRST)
    lines.editing("a1").write_text(page("coffee with Ana and Ben", "the kiln is hot"))
    (found,) = again(lines).begun()
    assert (found.line, found.notes) == ("coffee with Ana and Ben", "the kiln is hot")
    lines.drop("a1")
    assert list(lines.path.parent.iterdir()) == []


def test_a_disk_that_takes_nothing_is_told_of(lines: UnsavedLines, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left on device"):
        lines.keep(FIRST)
    assert list(lines.path.parent.iterdir()) == []


def test_keys_differ() -> None:
    assert new_key() != new_key()


def test_notes_are_no_lines_and_lines_written_before_there_were_any_count(lines: UnsavedLines) -> None:
    lines.path.write_text('[{"key": "a1", "line": "coffee", "notes": "", "people": [7], "touch": 0}]')
    lines.keep(Unsaved("c3", "", "half a thought", note="2026-11-22"))
    assert [each.line for each in again(lines).begun()] == ["coffee"]
    assert [(each.notes, each.note) for each in again(lines).notes()] == [("half a thought", "2026-11-22")]
