"""What a receipt says of many: the first few, and how many more. And an answer to something of mine."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nurture.domain.touches import Direction
from nurture.journal import Journal
from nurture.journal.recording import listed
from tests.journal.lines import YESTERDAY
from tests.journals import TODAY, add, happened, log


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["Ana"], "Ana"),
        (["Ana", "Ben"], "Ana and Ben"),
        (["Ana", "Ben", "Carla"], "Ana, Ben and Carla"),
        ([f"P{n}" for n in range(8)], "P0, P1, P2, P3, P4, P5, P6 and P7"),
        ([f"P{n}" for n in range(1203)], "P0, P1, P2 and 1,200 others"),
    ],
)
def test_names_as_a_sentence_lists_them(names: list[str], words: str) -> None:
    assert listed(names) == words


def test_an_event_of_many_has_a_short_receipt_and_a_short_step(journal: Journal) -> None:
    people = [add(journal, f"P{n}") for n in range(12)]
    receipt = journal.record(happened(journal, people, TODAY))
    assert receipt.sentence == "Logged: P0, P1, P2 and 9 others, today, in person."
    assert receipt.people == tuple(people)
    assert journal.undo() == "logged P0, P1, P2 and 9 others, today"


@pytest.fixture
def ana(journal: Journal) -> int:
    return add(journal, "Ana Costa")


def answering(journal: Journal, people: list[int], day: date) -> int:
    capture = happened(journal, people, day, "Ana wrote back", direction=Direction.IN)
    return journal.record(replace(capture, answers=True)).id


def test_an_answer_closes_the_waiting_and_counts_once(journal: Journal, ana: int) -> None:
    attempt = log(journal, [ana], TODAY - timedelta(9), "wrote Ana", direction=Direction.OUT)
    assert journal.page(ana).attempted_on
    reply = answering(journal, [ana], TODAY - timedelta(2))
    assert journal.touches.one(attempt).answered_on == TODAY - timedelta(2)
    page = journal.page(ana)
    assert (page.attempted_on, page.last_exchange) == (None, TODAY - timedelta(2))
    assert journal.touches.one(reply).direction is Direction.IN
    journal.undo()
    assert journal.page(ana).attempted_on == TODAY - timedelta(9)


def test_an_answer_of_theirs_does_not_make_them_the_one_who_begins(journal: Journal, ana: int) -> None:
    for week in range(12, 2, -1):
        log(journal, [ana], TODAY - timedelta(7 * week), direction=Direction.OUT)
        answering(journal, [ana], TODAY - timedelta(7 * week - 2))
    habits = journal.rhythms.habits(ana)
    assert habits is not None
    assert (habits.natural_days, habits.begins, habits.answers_within) == (7, "me", 2)


def test_what_was_written_later_is_not_answered_before(journal: Journal, ana: int) -> None:
    log(journal, [ana], TODAY, direction=Direction.OUT)
    answering(journal, [ana], YESTERDAY)
    assert journal.page(ana).attempted_on == TODAY


def test_a_line_turned_into_an_answer_is_no_answer_to_itself(journal: Journal, ana: int) -> None:
    key = log(journal, [ana], YESTERDAY, "wrote Ana", direction=Direction.OUT)
    capture = happened(journal, [ana], YESTERDAY, "Ana wrote back", direction=Direction.IN)
    journal.touches.change(key, replace(capture, answers=True))
    touch = journal.touches.one(key)
    assert (touch.direction, touch.answered_on) == (Direction.IN, None)
    earlier = log(journal, [ana], TODAY - timedelta(4), "wrote Ana", direction=Direction.OUT)
    journal.touches.change(key, replace(capture, answers=True))
    assert journal.touches.one(earlier).answered_on is None  # it was answered before it was known of
