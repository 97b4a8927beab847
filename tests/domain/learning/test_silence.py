"""When a silence is longer than ever, and when it is only long."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.learning.silence import TIMES_LONGEST, TIMES_NATURAL, quiet_since
from tests.domain.learning.days import TODAY, gaps_of


def quiet(gaps: list[int], natural: float, days: int) -> date | None:
    return quiet_since(gaps_of(*gaps), natural, TODAY, TODAY + timedelta(days))


@pytest.mark.parametrize(
    ("gaps", "days", "seen"),
    [
        ([30, 28, 33, 30], 40, False),
        ([30, 28, 33, 30], 90, False),
        ([30, 28, 33, 30], 91, True),
        ([30, 28, 200, 30], 250, False),  # they were apart for as long before
        ([30, 28, 200, 30], 301, True),
        ([3, 4, 3, 3], 9, False),
    ],
)
def test_a_silence_is_seen_once_it_is_longer_than_any_before(gaps: list[int], days: int, seen: bool) -> None:
    natural = sorted(gaps)[len(gaps) // 2]
    assert quiet(gaps, natural, days) == (TODAY if seen else None)


def test_a_gap_of_long_ago_is_no_measure() -> None:
    gaps = gaps_of(900, *[200] * 10)
    assert quiet_since(gaps, 200, TODAY, TODAY + timedelta(601)) == TODAY


@settings(max_examples=60)
@given(st.lists(st.integers(3, 300), min_size=4, max_size=20), st.integers(0, 3000))
def test_it_is_never_said_of_what_was_before(gaps: list[int], days: int) -> None:
    natural = sorted(gaps)[len(gaps) // 2]
    longest = max(gap.days for gap in gaps_of(*gaps))
    if days <= longest * TIMES_LONGEST or days <= natural * TIMES_NATURAL:
        assert quiet(gaps, natural, days) is None or sum(gaps) > 5 * 365
    else:
        assert quiet(gaps, natural, days) == TODAY
