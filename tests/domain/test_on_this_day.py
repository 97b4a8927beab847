"""The same day of former years, leap days among them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.on_this_day import same_days, weeks_around


def test_each_former_year_newest_first() -> None:
    assert same_days(date(2026, 11, 22), 2023) == (date(2025, 11, 22), date(2024, 11, 22), date(2023, 11, 22))
    assert same_days(date(2026, 11, 22), 2026) == ()


def test_the_last_of_february() -> None:
    assert same_days(date(2028, 2, 29), 2023) == (
        date(2027, 2, 28),
        date(2026, 2, 28),
        date(2025, 2, 28),
        date(2024, 2, 29),
        date(2023, 2, 28),
    )
    assert same_days(date(2027, 2, 28), 2024) == (
        date(2026, 2, 28),
        date(2025, 2, 28),
        date(2024, 2, 29),
        date(2024, 2, 28),
    )
    assert same_days(date(2028, 2, 28), 2024)[-1] == date(2024, 2, 28)  # tomorrow is the 29th's own


def test_the_week_around_goes_over_the_new_year() -> None:
    around = weeks_around(date(2026, 1, 1), 2025)
    assert (around[0], around[-1], len(around)) == (date(2025, 1, 4), date(2024, 12, 29), 7)


@given(st.dates(date(1801, 1, 1)), st.integers(0, 30))
def test_every_day_lies_in_the_week_around_and_in_a_former_year(day: date, years: int) -> None:
    same, around = same_days(day, day.year - years), weeks_around(day, day.year - years)
    assert set(same) <= set(around) | {each + timedelta(1) for each in around}
    assert len({each.year for each in same}) == years
    assert list(around) == sorted(set(around), reverse=True)
    assert all(each < day for each in around)


def test_the_beginning_of_the_calendar() -> None:
    assert weeks_around(date(2, 1, 1), 1)[-1] == date(1, 1, 1)
