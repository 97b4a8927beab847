"""What a receipt says of many: the first few, and how many more."""

import pytest

from nurture.journal import Journal
from nurture.journal.recording import listed
from tests.journals import TODAY, add, happened


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
