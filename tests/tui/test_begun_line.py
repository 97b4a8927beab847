"""Lines that were begun are taken up one after the other, and gone once they are logged."""

from nurture.journal import Journal
from nurture.tui.begun_line import BegunLine


def test_a_line_is_taken_up_one_after_the_other(journal: Journal) -> None:
    for line in ("first", "second"):
        BegunLine(journal).keep(line, "", ())
    begun = BegunLine(journal)
    assert [found.line for found in (begun.take_up(), begun.take_up()) if found] == ["second", "first"]
    assert begun.take_up() is None
    begun.forget()
    assert [each.line for each in journal.unsaved.begun()] == ["second"]


def test_a_line_without_words_is_not_kept(journal: Journal) -> None:
    begun = BegunLine(journal)
    assert begun.keep("coffee", "", ())
    assert not begun.keep("  ", "", ())
    assert journal.unsaved.begun() == ()
