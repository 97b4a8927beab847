"""The natural rhythm: robust, on the scale of the gaps, in round days; and round days themselves."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.dates import interval, span
from nurture.domain.learning.natural import ROUND_DAYS, fading_median, natural, rounded
from nurture.domain.learning.stories import story
from tests.domain.learning.days import gaps_of

LENGTHS = st.lists(st.integers(3, 700), min_size=4, max_size=40)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([30, 30, 30, 30], 30),
        ([33, 36, 35, 38, 34], 35),
        ([30, 30, 30, 30, 400], 30),  # one long silence
        ([60, 60, 60, 60, 30, 30, 30, 30], 30),  # what is near weighs more
        ([14] * 10 + [90] * 5, 90),  # another level since
        ([3, 4, 5, 4, 3, 4], 4),
    ],
)
def test_the_rhythm_is_what_one_would_say(days: list[int], expected: int) -> None:
    gaps = gaps_of(*days)
    assert natural(gaps, story(gaps)) == pytest.approx(expected, rel=0.12)


@settings(max_examples=80)
@given(LENGTHS)
def test_it_lies_among_the_gaps(days: list[int]) -> None:
    assert min(days) - 1e-9 <= fading_median(days) <= max(days) + 1e-9


@settings(max_examples=80)
@given(LENGTHS, st.integers(2, 5))
def test_of_gaps_twice_as_long_it_is_twice_as_long(days: list[int], times: int) -> None:
    assert fading_median([times * each for each in days]) == pytest.approx(times * fading_median(days))


@settings(max_examples=80)
@given(st.lists(st.integers(25, 35), min_size=5, max_size=30), st.integers(1, 5000), st.integers(0, 29))
def test_one_outlier_barely_moves_it(days: list[int], outlier: int, place: int) -> None:
    changed = [*days]
    changed[place % len(days)] = outlier
    assert 25 - 1e-9 <= fading_median(changed) <= 35 + 1e-9


@settings(max_examples=80)
@given(LENGTHS, st.permutations(range(40)))
def test_without_fading_the_order_does_not_matter(days: list[int], order: list[int]) -> None:
    stirred = [days[place] for place in order if place < len(days)]
    assert fading_median(stirred, math.inf) == pytest.approx(fading_median(days, math.inf))


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0.6, "1 day"),
        (1, "1 day"),
        (6.6, "1 week"),
        (12.4, "2 weeks"),
        (29, "1 month"),
        (33.2, "5 weeks"),
        (41, "6 weeks"),
        (58, "2 months"),
        (95, "3 months"),
        (170, "6 months"),
        (350, "1 year"),
        (700, "2 years"),
        (1100, "3 years"),
        (5000, "14 years"),
    ],
)
def test_days_are_rounded_to_what_one_would_choose(days: float, words: str) -> None:
    assert span(rounded(days)) == words


@settings(max_examples=80)
@given(st.floats(2, 15_000))
def test_a_round_rhythm_is_near_and_can_be_typed(days: float) -> None:
    chosen = rounded(days)
    assert abs(math.log(chosen / days)) < math.log(1.26)
    assert interval(span(chosen)) == chosen
    assert rounded(chosen) == chosen


@settings(max_examples=60)
@given(st.floats(3, 300))
def test_of_gaps_twice_as_long_round_days_are_about_twice_as_many(days: float) -> None:
    assert 2 / 1.51 < rounded(2 * days) / rounded(days) < 2 * 1.51


def test_round_days_are_in_order() -> None:
    assert list(ROUND_DAYS) == sorted(set(ROUND_DAYS))
