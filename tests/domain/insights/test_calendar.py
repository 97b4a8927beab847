from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.insights.calendar import by_day, ends, first_day, length


@pytest.mark.parametrize(
    ("year", "days"), [(2026, 365), (2028, 366), (1900, 365), (2000, 366), (9999, 365), (1, 365)]
)
def test_a_year_has_its_days(year: int, days: int) -> None:
    assert length(year) == days
    assert by_day(year, {}) == (0,) * days


def test_days_stand_in_their_place() -> None:
    days = by_day(2028, {date(2028, 1, 1): 2, date(2028, 2, 29): 3, date(2028, 12, 31): 4, date(2027, 12, 31): 9})
    assert (days[0], days[59], days[-1], sum(days)) == (2, 3, 4, 9)


def test_a_year_that_is_over_is_looked_at_at_the_ends_of_its_months() -> None:
    found = ends(2024, date(2026, 11, 22))
    assert [day.isoformat() for day in found[:3]] == ["2024-01-31", "2024-02-29", "2024-03-31"]
    assert found[-1] == date(2024, 12, 31)


def test_this_year_ends_today_and_reaches_back_into_the_last() -> None:
    found = ends(2026, date(2026, 3, 31))
    assert (found[0], found[-2], found[-1]) == (date(2025, 4, 30), date(2026, 2, 28), date(2026, 3, 31))


@given(today=st.dates(date(2, 1, 1)), back=st.integers(0, 3))
def test_there_are_twelve_and_they_ascend(today: date, back: int) -> None:
    found = ends(max(1, today.year - back), today)
    assert len(found) == 12
    assert list(found) == sorted(set(found))
    assert found[-1] <= today
    assert all((later - earlier) <= timedelta(31) for earlier, later in pairwise(found))


def test_a_year_begins_on_new_years_day() -> None:
    assert first_day(2026) == date(2026, 1, 1)
