"""Steady, bit by bit, all at once: told where it is so, and not where it is chance."""

import math
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.learning.natural import natural
from nurture.domain.learning.occasions import Gap
from nurture.domain.learning.stories import LOOK_BACK, POINTS, SIDE, Line, Step, line, points, step, story
from tests.domain.learning.days import gaps_of

GAPS = st.lists(st.integers(3, 400), min_size=8, max_size=60).map(lambda days: gaps_of(*days))


def noisy(levels: Sequence[float], seed: int = 0) -> list[Gap]:
    random = Random(seed)
    return gaps_of(*(max(3, round(level * math.exp(random.gauss(0, 0.2)))) for level in levels))


@pytest.mark.parametrize(("before", "now"), [(14, 90), (90, 14), (30, 100), (7, 21)])
def test_a_change_all_at_once_is_told_with_its_day(before: int, now: int) -> None:
    gaps = noisy([before] * 12 + [now] * 6)
    found = story(gaps)
    assert isinstance(found, Step)
    assert found.since == gaps[11].until
    assert found.before_days == pytest.approx(before, rel=0.25)
    assert found.now_days == pytest.approx(now, rel=0.25)


@pytest.mark.parametrize(("first", "last"), [(14, 60), (60, 14), (30, 120)])
def test_a_drift_is_told_as_one(first: int, last: int) -> None:
    gaps = noisy([first * (last / first) ** (number / 19) for number in range(20)])
    found = story(gaps)
    assert isinstance(found, Line)
    assert found.now_days == pytest.approx(last, rel=0.3)
    assert (found.before_days < found.now_days) is (first < last)


@pytest.mark.parametrize("seed", range(8))
def test_what_is_steady_has_no_story(seed: int) -> None:
    assert story(noisy([30] * 25, seed)) is None


@pytest.mark.parametrize(
    "days",
    [
        [30] * 40,
        [14, 14, 14, 90, 90, 90],  # too few
        [30] * 15 + [400],  # one long silence is no change
        [30] * 8 + [300] + [30] * 8,
        [20, 30] * 10,
        [30] * 10 + [38] * 10,  # nobody would notice
        [],
        [30],
    ],
)
def test_nothing_is_made_of_little(days: list[int]) -> None:
    assert story(gaps_of(*days)) is None


def test_a_thousand_talks_are_looked_at_as_a_few() -> None:
    gaps = gaps_of(*[3] * 300, *[9] * 100)
    seen = points(gaps)
    assert len(seen) <= POINTS
    found = story(gaps)
    assert isinstance(found, Step)
    assert (round(found.before_days), round(found.now_days)) == (3, 9)
    assert found.since == gaps[299].until  # to the day, though neighbours were looked at as one


def test_what_is_long_ago_is_another_story() -> None:
    gaps = gaps_of(*[10] * 30, *[LOOK_BACK // 20] * 21)
    assert story(gaps) is None
    assert all((gaps[-1].until - point.until).days <= LOOK_BACK for point in points(gaps))


@settings(max_examples=60)
@given(GAPS)
def test_any_gaps_are_parted_with_some_on_either_side(gaps: list[Gap]) -> None:
    seen = points(gaps)
    if len(seen) >= 2 * SIDE:
        a_step = step(seen)
        place = [point.until for point in seen].index(a_step.since)
        assert SIDE - 1 <= place < len(seen) - SIDE
        assert a_step.gain >= -1e-9


@settings(max_examples=40)
@given(st.lists(st.integers(3, 60), min_size=8, max_size=30), st.sampled_from([2, 3]))
def test_a_slower_life_has_the_same_story_more_slowly(days: list[int], times: int) -> None:
    short, long = gaps_of(*days), gaps_of(*(times * each for each in days))
    if (long[-1].until - long[0].until).days <= LOOK_BACK:
        one, other = step(points(short)), step(points(long))
        assert other.gain == pytest.approx(one.gain, abs=1e-6)
        assert line(points(long)).gain == pytest.approx(line(points(short)).gain, abs=1e-6)


@settings(max_examples=100)
@given(
    st.lists(st.integers(3, 20), min_size=6, max_size=80),
    st.lists(st.integers(15, 200), min_size=3, max_size=40),
    st.booleans(),
)
def test_after_a_change_there_are_gaps_on_the_new_level(early: list[int], late: list[int], closer: bool) -> None:
    gaps = gaps_of(*late, *early) if closer else gaps_of(*early, *late)
    found = story(gaps)
    if isinstance(found, Step):
        assert gaps[0].until <= found.since < gaps[-1].until
        assert sum(gap.until > found.since for gap in gaps) >= SIDE - 1
    assert natural(gaps, found) >= 3
