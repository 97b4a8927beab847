"""By which means two people talk, and who begins."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.learning.manner import Begins, Contact, usual_beginner, usual_medium
from nurture.domain.touches import Direction, Medium

TALK = Contact(Medium.IN_PERSON, Direction.MUTUAL, True, False, False)
THEY_WROTE = Contact(Medium.MESSAGE, Direction.IN, True, False, False)
I_WROTE = Contact(Medium.EMAIL, Direction.OUT, False, True, False)
ANSWERED = Contact(Medium.EMAIL, Direction.MUTUAL, True, False, True)
BROADCAST = Contact(Medium.EMAIL, Direction.OUT, False, False, False)


@pytest.mark.parametrize(
    ("contacts", "medium"),
    [
        ([TALK] * 4, Medium.IN_PERSON),
        ([TALK] * 3, None),
        ([TALK] * 3 + [THEY_WROTE] * 2, Medium.IN_PERSON),
        ([TALK] * 2 + [THEY_WROTE] * 2, None),
        ([TALK] * 30 + [THEY_WROTE] * 20, Medium.MESSAGE),  # lately
        ([I_WROTE, BROADCAST] * 10, None),
        ([TALK] * 4 + [I_WROTE, BROADCAST] * 10, Medium.IN_PERSON),  # only exchanges count
        ([TALK._replace(medium=Medium.OTHER)] * 9, None),
    ],
)
def test_the_usual_medium(contacts: list[Contact], medium: Medium | None) -> None:
    assert usual_medium(contacts) is medium


@pytest.mark.parametrize(
    ("contacts", "begins"),
    [
        ([THEY_WROTE] * 4, Begins.THEM),
        ([THEY_WROTE] * 3, None),
        ([ANSWERED] * 4, Begins.ME),
        ([ANSWERED, THEY_WROTE] * 3, Begins.BOTH),
        ([ANSWERED] * 4 + [THEY_WROTE] * 2, Begins.BOTH),
        ([ANSWERED] * 5 + [THEY_WROTE] * 2, Begins.ME),
        ([I_WROTE, THEY_WROTE] * 4, Begins.ME),  # what they wrote was the answer
        ([I_WROTE, TALK] * 4, Begins.ME),
        ([I_WROTE, BROADCAST, TALK] * 4, Begins.ME),
        ([TALK] * 20, None),  # nobody noted whose idea it was
        ([TALK] * 16 + [THEY_WROTE] * 4, None),
        ([I_WROTE] * 9, None),
        ([ANSWERED] * 20 + [THEY_WROTE] * 20, Begins.THEM),  # lately
    ],
)
def test_who_usually_begins(contacts: list[Contact], begins: Begins | None) -> None:
    assert usual_beginner(contacts) is begins


@settings(max_examples=60)
@given(st.lists(st.sampled_from([TALK, THEY_WROTE, ANSWERED]), max_size=30), st.integers(0, 30))
def test_attempts_and_broadcasts_never_count(contacts: list[Contact], place: int) -> None:
    with_more = [*contacts[:place], BROADCAST, *contacts[place:], I_WROTE, BROADCAST]
    assert usual_medium(with_more) is usual_medium(contacts)
    assert usual_beginner(with_more) is usual_beginner(contacts)
