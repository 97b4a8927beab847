"""A note that was begun is there again, by what it is of, and no line of Log."""

from datetime import date, timedelta

import pytest

from nurture.journal import Journal
from nurture.journal.unsaved import Unsaved
from nurture.tui.begun_line import BegunLine
from nurture.tui.begun_note import BegunNote, day_begun
from tests.journals import TODAY

YESTERDAY = TODAY - timedelta(1)


def test_what_was_left_is_of_its_day_or_note(journal: Journal) -> None:
    assert BegunNote(journal, TODAY).keep("half a thought")
    assert BegunNote(journal, 77).keep("put ri")
    assert BegunNote(journal, TODAY).left == "half a thought"
    assert BegunNote(journal, 77).left == "put ri"
    assert BegunNote(journal, YESTERDAY).left == ""
    assert BegunLine(journal).offered is None, "a note is no line of Log"


def test_one_draft_is_kept_of_each_and_none_without_words(journal: Journal) -> None:
    for words in ("half", "half a thought"):
        assert BegunNote(journal, TODAY).keep(words)
    assert [each.notes for each in journal.unsaved.notes()] == ["half a thought"]
    assert not BegunNote(journal, TODAY).keep(" \n")
    assert journal.unsaved.notes() == ()


@pytest.mark.parametrize(
    ("left", "day"),
    [
        ([], TODAY),
        ([YESTERDAY], YESTERDAY),
        ([TODAY, YESTERDAY], TODAY),
        ([77], TODAY),
        ([YESTERDAY - timedelta(9), YESTERDAY, 77], YESTERDAY),
    ],
)
def test_a_note_that_was_left_is_gone_on_with_before_another_day_begins(
    journal: Journal, left: list[int | date], day: date
) -> None:
    for of in left:
        BegunNote(journal, of).keep("words")
    assert day_begun(journal, TODAY) == day


def test_a_day_that_is_none_is_today(journal: Journal) -> None:
    journal.unsaved.keep(Unsaved("a1", "", "words", note="2026-99-99"))
    assert day_begun(journal, TODAY) == TODAY
