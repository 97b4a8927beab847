"""When a rhythm from history is offered, and when it is left alone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.learning.learned import learn
from nurture.domain.learning.offering import differs, is_offered
from tests.domain.learning.days import TODAY, ending


@pytest.mark.parametrize(
    ("natural", "held", "clearly"),
    [
        (35, 35, False),
        (35, 30, False),
        (42, 30, True),
        (30, 42, True),
        (39, 30, True),
        (38, 30, False),
        (5, 3, False),  # two days are nothing
        (7, 4, True),
        (1, 4, True),
        (365, 300, False),
    ],
)
def test_a_clear_difference(natural: int, held: int, clearly: bool) -> None:
    assert differs(natural, held) is clearly


@given(st.integers(1, 2000), st.integers(1, 2000))
def test_a_difference_goes_both_ways(one: int, other: int) -> None:
    assert differs(one, other) == differs(other, one)


def offered(days: list[date], held: int, declined_on: date | None = None) -> bool:
    learned = learn(days, TODAY)
    assert learned
    return is_offered(learned, held, days, declined_on)


def test_what_differs_is_offered_and_what_does_not_is_not() -> None:
    days = ending([35] * 8)
    assert offered(days, 90)
    assert offered(days, 14)
    assert not offered(days, 30)


def test_nothing_is_offered_in_a_silence() -> None:
    assert not offered(ending([35] * 8, quiet=200), 90)


def test_what_was_declined_comes_back_only_when_the_natural_rhythm_moved() -> None:
    days = ending([35] * 8 + [36] * 4)
    assert not offered(days, 90, TODAY - timedelta(36))
    moved = ending([35] * 12 + [70] * 6)
    assert offered(moved, 14, moved[12])
    assert not offered(moved, 14, TODAY)


def test_what_was_declined_before_there_was_a_history_stays_declined() -> None:
    days = ending([35] * 8)
    assert not offered(days, 90, days[2])
