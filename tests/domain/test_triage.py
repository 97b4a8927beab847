"""Triage: the rhythms of the single keys, and first turns that stay evenly spread."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.dates import interval
from nurture.domain.spreading import spread_days
from nurture.domain.triage import RHYTHMS, first_turn

TODAY = date(2026, 11, 22)
INTERVALS = st.integers(1, 400)


def test_the_keys_choose_what_people_say() -> None:
    words = ("week", "2 weeks", "month", "6 weeks", "3 months", "6 months", "year")
    assert tuple(interval(word) for word in words) == RHYTHMS


@pytest.mark.parametrize(
    ("gone", "before", "after", "expected"),
    [
        (0, 30, 7, 0),
        (15, 30, 60, 30),
        (29, 30, 365, 352),
        (29, 30, 7, 6),
        (35, 30, 30, 5),
        (60, 90, 30, 20),
    ],
)
def test_a_first_turn_keeps_its_share_of_the_way(gone: int, before: int, after: int, expected: int) -> None:
    assert first_turn(TODAY - timedelta(gone), before, after, TODAY) == TODAY - timedelta(expected)


@settings(max_examples=100, deadline=None)
@given(gone=st.integers(-5, 2000), before=INTERVALS, after=INTERVALS)
def test_nobody_is_due_by_a_choice_alone_and_all_come_back(gone: int, before: int, after: int) -> None:
    day = first_turn(TODAY - timedelta(gone), before, after, TODAY)
    assert TODAY - timedelta(after) < day <= TODAY


@settings(max_examples=60, deadline=None)
@given(people=st.integers(1, 300), later=st.integers(0, 200), before=INTERVALS, after=INTERVALS)
def test_first_turns_lie_as_evenly_as_before(people: int, later: int, before: int, after: int) -> None:
    """No day of the new rhythm gets more than its share of an import, whatever day the choice is made on."""
    today = TODAY + timedelta(later)
    turns = spread_days([before] * people, TODAY + timedelta(1))
    days = [first_turn(turn - timedelta(before), before, after, today) for turn in turns]
    a_day_before = -(-people // before)
    squeezed = -(-before // after)
    assert max(days.count(day) for day in set(days)) <= a_day_before * squeezed
