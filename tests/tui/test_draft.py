from collections.abc import Callable
from datetime import date

import pytest

from nurture.domain.capture import Capture
from nurture.domain.names import Known
from nurture.domain.touches import Direction, Medium
from nurture.journal import Journal
from nurture.tui.draft import NEW, NOBODY, Before, Draft
from tests.journals import TODAY, add


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
    assert draft.options() == []
    assert draft.refusal(TODAY) is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", "nothing to log"),
        ("coffee", "Who was it"),
        ("coffee with Zork", "Nobody here is called Zork"),
        ("coffee with Sam", "Which Sam"),
        ("coffee with Ana on 31 feb", "February has no day 31"),
        ("coffee with Ana 2030-01-01", "still to come"),
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
    draft.answer(next(option for option in draft.options() if option.answer == NEW))
    assert draft.added == ("Zork",)
    assert draft.refusal(TODAY) is None
    draft.read("coffee with Zork, Ana and Yorrick")
    assert (draft.added, draft.unknown) == (("Zork",), ("Yorrick",))


def test_a_word_that_is_no_name_leaves_the_chosen_person(journal: Journal) -> None:
    ana = journal.directory.by_key(add(journal, "Ana Costa"))
    assert ana is not None
    draft = Draft(lambda line: journal.understand(line, ana), ana)
    draft.read("coffee with Zork")
    draft.answer(next(option for option in draft.options() if option.answer == NOBODY))
    assert names(draft) == ["Ana Costa"]
    assert draft.refusal(TODAY) is None


def test_an_ambiguous_name_is_asked_and_the_answer_outlives_further_letters(
    read: Callable[[str], Capture],
) -> None:
    draft = Draft(read)
    draft.read("lunch with Sam")
    first, second, *others = draft.options()
    assert [first.label, second.label] == ["Sam Reed", "Sam Weld"]
    assert [option.answer for option in others] == [NEW, NOBODY]
    draft.answer(second)
    draft.read("lunch with Sam yesterday")
    assert names(draft) == ["Sam Weld"]
    assert draft.options() == []


def test_keys_turn_direction_and_medium_whatever_the_line_says(read: Callable[[str], Capture]) -> None:
    draft = Draft(read)
    draft.read("coffee with Ana")
    draft.turn_direction()
    draft.turn_medium()
    assert draft.capture is not None
    assert (draft.capture.direction, draft.capture.medium) == (Direction.IN, Medium.CALL)
    draft.read("coffee with Ana and Ben")
    assert draft.capture.direction is Direction.IN
    draft.set_day(date(2026, 11, 1))
    assert draft.capture is not None
    assert draft.capture.day == date(2026, 11, 1)


@pytest.fixture
def before(journal: Journal, read: Callable[[str], Capture]) -> Before:
    ben = journal.pick("Ben")
    return Before("coffee yesterday", (ben,), date(2026, 3, 9), Medium.CALL, Direction.OUT, False)


def test_an_edit_keeps_the_day_the_people_and_the_manner(read: Callable[[str], Capture], before: Before) -> None:
    draft = Draft(read, before=before)
    draft.read("coffee and cake yesterday")
    assert draft.capture is not None
    assert names(draft) == ["Ben Okafor"]
    assert (draft.capture.day, draft.capture.medium) == (before.day, Medium.CALL)
    assert draft.capture.direction is Direction.OUT


def test_an_edit_moves_what_the_line_newly_says(read: Callable[[str], Capture], before: Before) -> None:
    draft = Draft(read, before=before)
    draft.read("a letter from Ana 3 days ago")
    assert draft.capture is not None
    assert names(draft) == ["Ana Costa"]
    assert draft.capture.day == date(2026, 11, 19)
    assert (draft.capture.medium, draft.capture.direction) == (Medium.LETTER, Direction.IN)


def test_the_words_of_the_line_stay_as_typed(read: Callable[[str], Capture]) -> None:
    draft = Draft(read)
    draft.read("  Coffee   with ANA [red] ")
    assert draft.capture is not None
    assert draft.capture.text == "  Coffee   with ANA [red] "
    assert isinstance(draft.capture.people[0], Known)
