from collections.abc import Callable
from datetime import date

import pytest

from nurture.domain.capture import Capture
from nurture.domain.names import Known
from nurture.domain.touches import Direction, Medium
from nurture.journal import Journal
from nurture.tui.draft import NEW, NOBODY, OTHER, Before, Draft
from nurture.tui.keeping import kept
from tests.journals import TODAY, add, log

LONG_AGO = date(2026, 3, 9)


@pytest.fixture
def read(journal: Journal) -> Callable[[str], Capture]:
    for name in ("Ana Costa", "Ben Okafor", "Sam Reed", "Sam Weld"):
        add(journal, name)
    return lambda line: journal.understand(line)


def names(draft: Draft) -> list[str]:
    assert draft.capture is not None
    return [known.name for known in draft.capture.people]


def test_a_clear_line_can_be_kept(read: Callable[[str], Capture]) -> None:
    draft = Draft(read)
    draft.read("coffee with Ana yesterday")
    assert names(draft) == ["Ana Costa"]
    assert draft.options(TODAY) == []
    assert draft.refusal(TODAY) is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", "nothing to log"),
        ("coffee", "Who was it"),
        ("coffee with Zork", "Nobody here is called Zork"),
        ("coffee with Sam", "Which Sam"),
        ("coffee with Ana on 31 feb", "February has no day 31"),
    ],
)
def test_what_is_missing_is_said(read: Callable[[str], Capture], line: str, sentence: str) -> None:
    draft = Draft(read)
    draft.read(line)
    refusal = draft.refusal(TODAY)
    assert refusal is not None
    assert sentence in refusal.sentence


def test_a_stranger_is_added_only_when_that_was_said(read: Callable[[str], Capture]) -> None:
    draft = Draft(read)
    draft.read("coffee with Zork and Ana")
    assert draft.unknown == ("Zork",)
    draft.answer("Zork", NEW)
    assert draft.added == ("Zork",)
    assert draft.refusal(TODAY) is None
    draft.read("coffee with Zork, Ana and Yorrick")
    assert (draft.added, draft.unknown) == (("Zork",), ("Yorrick",))


def test_a_word_that_is_no_name_leaves_the_chosen_person(journal: Journal) -> None:
    ana = journal.directory.by_key(add(journal, "Ana Costa"))
    assert ana is not None
    draft = Draft(lambda line: journal.understand(line, ana), ana)
    draft.read("coffee with Zork")
    draft.answer("Zork", NOBODY)
    assert names(draft) == ["Ana Costa"]
    assert draft.refusal(TODAY) is None


def test_an_ambiguous_name_is_asked_and_the_answer_outlives_further_letters(
    read: Callable[[str], Capture],
) -> None:
    draft = Draft(read)
    draft.read("lunch with Sam")
    first, second, *others = draft.options(TODAY)
    assert [first.label, second.label] == ["Sam Reed", "Sam Weld"]
    assert [option.answer for option in others] == [NEW, OTHER, NOBODY]
    draft.answer("Sam", second.answer)
    draft.read("lunch with Sam yesterday")
    assert names(draft) == ["Sam Weld"]
    assert draft.options(TODAY) == []


def test_keys_turn_direction_and_medium_whatever_the_line_says(read: Callable[[str], Capture]) -> None:
    draft = Draft(read)
    draft.read("coffee with Ana")
    draft.turns.next_direction(draft.capture)
    draft.turns.next_medium(draft.capture)
    draft.again()
    assert draft.capture is not None
    assert (draft.capture.direction, draft.capture.medium) == (Direction.IN, Medium.CALL)
    draft.read("coffee with Ana and Ben")
    assert draft.capture.direction is Direction.IN
    draft.turns.set(day=date(2026, 11, 1))
    draft.again()
    assert draft.capture is not None
    assert draft.capture.day == date(2026, 11, 1)


@pytest.fixture
def edited(journal: Journal, read: Callable[[str], Capture]) -> Draft:
    """A call with Ben that I made in vain, logged by a line that says otherwise."""
    ben = journal.pick("Ben")
    touch = log(journal, [ben.id], LONG_AGO, "coffee yesterday", direction=Direction.OUT, medium=Medium.CALL)
    before = Before(*kept(journal, touch))
    return Draft(lambda line: journal.touches.reread(touch, line), before=before)


def test_an_edit_keeps_the_day_the_people_and_the_manner(edited: Draft) -> None:
    edited.read("coffee and cake yesterday")
    assert edited.capture is not None
    assert names(edited) == ["Ben Okafor"]
    assert (edited.capture.day, edited.capture.medium) == (LONG_AGO, Medium.CALL)
    assert edited.capture.direction is Direction.OUT


def test_an_edit_moves_what_the_line_newly_says(edited: Draft) -> None:
    edited.read("a letter from Ana 3 days ago")
    assert edited.capture is not None
    assert names(edited) == ["Ana Costa"]
    assert edited.capture.day == date(2026, 11, 19)
    assert (edited.capture.medium, edited.capture.direction) == (Medium.LETTER, Direction.IN)


def test_the_words_of_the_line_stay_as_typed(read: Callable[[str], Capture]) -> None:
    draft = Draft(read)
    draft.read("  Coffee   with ANA [red] ")
    assert draft.capture is not None
    assert draft.capture.text == "  Coffee   with ANA [red] "
    assert isinstance(draft.capture.people[0], Known)
