"""Turns spread over an interval: evenly, within it, and the same each time."""

from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.spreading import spread_days
from tests.journals import TODAY

LATEST = st.booleans()


@settings(max_examples=100, deadline=None)
@given(total=st.integers(1, 600), interval=st.integers(1, 400), latest=LATEST)
def test_at_most_their_share_falls_on_a_day(total: int, interval: int, latest: bool) -> None:
    days = spread_days([interval] * total, TODAY, latest=latest)
    a_day = Counter(days)
    assert days == sorted(days)
    assert TODAY <= days[0] <= days[-1] < TODAY + timedelta(interval)
    assert max(a_day.values()) <= -(-total // interval)
    if total >= interval:
        assert len(a_day) == interval
        assert min(a_day.values()) >= total // interval


@settings(max_examples=60, deadline=None)
@given(parts=st.lists(st.integers(1, 80), min_size=1, max_size=12), interval=st.integers(1, 60), latest=LATEST)
def test_who_comes_in_parts_lies_as_evenly(parts: list[int], interval: int, latest: bool) -> None:
    taken = Counter()  # type: ignore[var-annotated]
    for part in parts:
        spread_days([interval] * part, TODAY, taken, latest=latest)
    assert sum(taken.values()) == sum(parts)
    assert max(taken.values()) <= -(-sum(parts) // interval)


@settings(max_examples=60, deadline=None)
@given(intervals=st.lists(st.integers(1, 90), max_size=60))
def test_each_stays_within_their_own_interval(intervals: list[int]) -> None:
    days = spread_days(intervals, TODAY)
    assert days == spread_days(intervals, TODAY)
    assert all(TODAY <= day < TODAY + timedelta(own) for day, own in zip(days, intervals, strict=True))
    for interval in set(intervals):
        own = [day for day, length in zip(days, intervals, strict=True) if length == interval]
        assert own == sorted(own)


def test_a_few_lie_far_apart() -> None:
    assert spread_days([30, 30, 30], TODAY) == [TODAY, TODAY + timedelta(10), TODAY + timedelta(20)]


def test_many_rhythms_of_one_person_each_do_not_meet_on_one_day() -> None:
    assert max(Counter(spread_days(range(20, 60), TODAY)).values()) == 1


def test_one_by_one_the_latest_day_goes_first() -> None:
    taken = Counter()  # type: ignore[var-annotated]
    days = [spread_days([30], TODAY, taken, latest=True)[0] for _ in range(31)]
    assert days[:3] == [TODAY + timedelta(29), TODAY + timedelta(28), TODAY + timedelta(27)]
    assert days[30] == TODAY + timedelta(29)
