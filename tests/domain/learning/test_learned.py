"""All that the days of exchanges show, together."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.learning.learned import Learned, learn
from tests.domain.learning.days import TODAY, ending


def test_a_steady_rhythm() -> None:
    assert learn(ending([34, 36, 35, 33, 36, 35]), TODAY) == Learned(35)


@pytest.mark.parametrize("gaps", [[], [30], [30, 30, 30], [1, 1, 1, 1, 40, 1, 1]])
def test_too_short_a_history_shows_nothing(gaps: list[int]) -> None:
    assert learn(ending(gaps), TODAY) is None


def test_no_days_show_nothing() -> None:
    assert learn([], TODAY) is None


def test_a_change_all_at_once() -> None:
    days = ending([14] * 14 + [90] * 4)
    assert learn(days, TODAY) == Learned(90, days[14], 14)


def test_growing_apart_bit_by_bit() -> None:
    found = learn(ending([20, 22, 21, 25, 27, 30, 33, 36, 40, 45, 50, 54, 60]), TODAY)
    assert found is not None
    assert (found.natural_days, found.before_days) == (60, 21)
    assert found.gradual
    assert found.apart


def test_within_a_year_a_drift_may_be_the_season() -> None:
    gaps = [5, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20]
    assert sum(gaps) < 365
    found = learn(ending(gaps), TODAY)
    assert found is not None
    assert found.since is None


def test_growing_closer_is_told_unless_it_is_only_logged_more() -> None:
    days = ending([90] * 6 + [14] * 12)
    told = learn(days, TODAY)
    assert told is not None
    assert (told.before_days, told.since, told.apart) == (90, days[6], False)
    assert learn(days, TODAY, days[6]) == Learned(14)
    assert learn(days, TODAY, days[5]) == told


def test_growing_apart_is_told_whatever_was_logged() -> None:
    days = ending([14] * 12 + [90] * 6)
    assert learn(days, TODAY, TODAY) == learn(days, TODAY) == Learned(90, days[12], 14)


def test_silence() -> None:
    days = ending([14] * 10, quiet=200)
    assert learn(days, TODAY) == Learned(14, quiet_since=days[-1])
    assert learn(days, days[-1] + timedelta(30)) == Learned(14)


DAYS = st.lists(st.dates(date(1990, 1, 1), date(2040, 1, 1)), max_size=60)


@settings(max_examples=80)
@given(DAYS)
def test_any_days_can_be_learned_from(days: list[date]) -> None:
    found = learn(days, TODAY)
    if found:
        assert found.natural_days >= 1
        assert found.before_days != found.natural_days
        assert (found.before_days is None) == (found.since is None)
        assert found == learn([*reversed(days), *days, TODAY + timedelta(5)], TODAY)


@settings(max_examples=40)
@given(st.lists(st.integers(20, 40), min_size=12, max_size=24), st.integers(0, 23), st.integers(3, 400))
def test_one_odd_gap_barely_moves_it(gaps: list[int], place: int, odd: int) -> None:
    steady, changed = learn(ending(gaps), TODAY), [*gaps]
    changed[place % len(gaps)] = odd
    moved = learn(ending(changed), TODAY)
    assert steady
    assert moved
    assert 20 < moved.natural_days < 43
    assert 1 / 2 < moved.natural_days / steady.natural_days < 2
