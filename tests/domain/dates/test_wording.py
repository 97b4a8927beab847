from datetime import date, timedelta

import pytest

from nurture.domain.dates import ago, long_date

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("back", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (13, "13 days ago"),
        (14, "2 weeks ago"),
        (20, "2 weeks ago"),
        (35, "5 weeks ago"),
        (62, "8 weeks ago"),
        (63, "2 months ago"),
        (-1, "tomorrow"),
        (-3, "in 3 days"),
        (-35, "in 5 weeks"),
        (-70, "in 2 months"),
    ],
)
def test_days_are_said_in_whole_units(back: int, words: str) -> None:
    assert ago(TODAY - timedelta(back), TODAY) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 7, 22), "4 months ago"),
        (date(2026, 7, 23), "3 months ago"),
        (date(2025, 11, 22), "12 months ago"),
        (date(2024, 11, 23), "23 months ago"),
        (date(2024, 11, 22), "2 years ago"),
        (date(2016, 11, 23), "9 years ago"),
        (date(2027, 5, 1), "in 5 months"),
        (date(2029, 1, 1), "in 2 years"),
    ],
)
def test_months_and_years_go_by_the_calendar(day: date, words: str) -> None:
    assert ago(day, TODAY) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 17), "Tue 17 Nov"),
        (date(2026, 1, 1), "Thu 1 Jan"),
        (date(2024, 11, 17), "Sun 17 Nov 2024"),
        (date(2027, 2, 3), "Wed 3 Feb 2027"),
    ],
)
def test_a_long_date_names_its_year_only_where_it_is_another(day: date, words: str) -> None:
    assert long_date(day, TODAY) == words
