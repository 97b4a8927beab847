"""Which days are one occasion, and how long two people stay apart between them."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.learning.occasions import apart, distinct, is_history
from tests.domain.learning.days import TODAY, ending

DAYS = st.lists(st.dates(date(2015, 1, 1), date(2030, 1, 1)), max_size=40)


@pytest.mark.parametrize(
    ("between", "counted"),
    [
        ((14, 20, 31), [14, 20, 31]),
        ((60, 1, 1, 1, 70, 1, 55), [60, 70, 55]),  # a visit of four days, one of two
        ((2, 1, 2, 40), [40]),  # messages to and fro
        ((1, 1, 1, 1, 3, 1, 1), [1, 1, 1, 1, 3, 1, 1]),  # who talks every day has that for a rhythm
        ((1, 2, 1), [1, 2, 1]),
        ((), []),
    ],
)
def test_days_that_hang_together_are_one_occasion(between: tuple[int, ...], counted: list[int]) -> None:
    assert [gap.days for gap in apart(ending(between), TODAY)] == counted


def test_a_gap_knows_when_it_ended() -> None:
    days = ending((30, 1, 40))
    assert [gap.until for gap in apart(days, TODAY)] == [days[1], days[3]]


@pytest.mark.parametrize(("gaps", "enough"), [(0, False), (3, False), (4, True), (9, True)])
def test_five_occasions_make_a_history(gaps: int, enough: bool) -> None:
    assert is_history(apart(ending([30] * gaps), TODAY)) is enough


def test_five_days_of_one_visit_are_none() -> None:
    assert not is_history(apart(ending([40, 1, 1, 1, 1]), TODAY))


@settings(max_examples=60)
@given(DAYS, st.integers())
def test_neither_order_nor_doubles_nor_days_to_come_matter(days: list[date], seed: int) -> None:
    stirred = [*days, *days[::2], TODAY + timedelta(1), TODAY + timedelta(400)]
    Random(seed).shuffle(stirred)
    assert apart(stirred, TODAY) == apart([day for day in days if day <= TODAY], TODAY)


@settings(max_examples=60)
@given(DAYS)
def test_gaps_are_at_least_a_day_and_no_longer_than_all_of_it(days: list[date]) -> None:
    gaps, known = apart(days, TODAY), distinct(days, TODAY)
    assert all(gap.days >= 1 for gap in gaps)
    assert sum(gap.days for gap in gaps) <= (known[-1] - known[0]).days if known else gaps == []
    assert [gap.until for gap in gaps] == sorted(gap.until for gap in gaps)
