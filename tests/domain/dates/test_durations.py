from datetime import date

import pytest

from nurture.domain.dates.durations import Duration, duration, shifted


@pytest.mark.parametrize(
    ("words", "length", "behind"),
    [
        ("3 days", Duration(days=3), 2),
        ("3d ago", Duration(days=3), 1),
        ("a fortnight", Duration(days=14), 2),
        ("half a year", Duration(months=6), 3),
        ("half a month", Duration(days=15), 3),
        ("a week and a half", Duration(days=10), 5),
        ("2 and a half years", Duration(years=2, months=6), 5),
        ("1 year 2 months and 3 days ago", Duration(1, 2, 3), 7),
        ("two weeks' time", Duration(days=14), 2),
        ("30 hours", Duration(days=1), 2),
        ("90 minutes", Duration(), 2),
    ],
)
def test_a_length_of_time_is_read(words: str, length: Duration, behind: int) -> None:
    assert duration(words.split(), 0) == (length, behind)


@pytest.mark.parametrize("words", ["", "days", "3", "3 coffees", "half", "half a", "half a coffee", "a couple of"])
def test_what_is_no_length_of_time_is_left_alone(words: str) -> None:
    assert duration(words.split(), 0) is None


def test_months_clamp_to_the_end_of_the_month() -> None:
    assert shifted(date(2026, 1, 31), Duration(months=1)) == date(2026, 2, 28)
    assert shifted(date(2026, 3, 31), Duration(months=1), back=True) == date(2026, 2, 28)
    assert shifted(date(2024, 2, 29), Duration(years=1, days=1)) == date(2025, 3, 1)


def test_beyond_the_calendar_there_is_no_day() -> None:
    for length in (Duration(years=999_999_999), Duration(months=999_999_999), Duration(days=999_999_999)):
        assert shifted(date(2026, 1, 1), length) is None
        assert shifted(date(2026, 1, 1), length, back=True) is None
