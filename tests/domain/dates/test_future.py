from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.dates import DateOrder, ago, future_date
from nurture.errors import UnreadableDate
from tests.domain.dates.texts import refusal, texts_of

SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)
LEAP_DAY = date(2024, 2, 29)

PHRASES = [
    ("today", SUNDAY, "2026-11-22"),
    ("tomorrow", SUNDAY, "2026-11-23"),
    ("tomorrow morning", SUNDAY, "2026-11-23"),
    ("the day after tomorrow", SUNDAY, "2026-11-24"),
    ("2 weeks", SUNDAY, "2026-12-06"),
    ("for 2 weeks", SUNDAY, "2026-12-06"),
    ("in 3 days", SUNDAY, "2026-11-25"),
    ("3d", SUNDAY, "2026-11-25"),
    ("a week", SUNDAY, "2026-11-29"),
    ("a week from now", SUNDAY, "2026-11-29"),
    ("in two weeks' time", SUNDAY, "2026-12-06"),
    ("a couple of months", SUNDAY, "2027-01-22"),
    ("a month", date(2026, 1, 31), "2026-02-28"),
    ("half a year", SUNDAY, "2027-05-22"),
    ("a year", LEAP_DAY, "2025-02-28"),
    ("next week", SUNDAY, "2026-11-29"),
    ("next month", SUNDAY, "2026-12-22"),
    ("next year", SUNDAY, "2027-11-22"),
    ("friday", SUNDAY, "2026-11-27"),
    ("friday", FRIDAY, "2026-12-04"),
    ("by friday", SUNDAY, "2026-11-27"),
    ("this friday", FRIDAY, "2026-11-27"),
    ("next tue", MONDAY, "2026-11-24"),
    ("tue", SUNDAY, "2026-11-24"),
    ("tuesday next week", MONDAY, "2026-12-01"),
    ("next week on tuesday", MONDAY, "2026-12-01"),
    ("the weekend", MONDAY, "2026-11-28"),
    ("this weekend", date(2026, 11, 28), "2026-11-28"),
    ("next weekend", date(2026, 11, 28), "2026-12-05"),
    ("in May", SUNDAY, "2027-05-01"),
    ("may", SUNDAY, "2027-05-01"),
    ("until june", SUNDAY, "2027-06-01"),
    ("early december", SUNDAY, "2026-12-01"),
    ("may 2028", SUNDAY, "2028-05-01"),
    ("2028", SUNDAY, "2028-01-01"),
    ("3 june", SUNDAY, "2027-06-03"),
    ("on June 3rd", SUNDAY, "2027-06-03"),
    ("22 nov", SUNDAY, "2026-11-22"),
    ("29 feb", SUNDAY, "2028-02-29"),
    ("until 12/4", SUNDAY, "2027-04-12"),
    ("the 3rd", SUNDAY, "2026-12-03"),
    ("the 31st", LEAP_DAY, "2024-03-31"),
    ("2026-12-03", SUNDAY, "2026-12-03"),
    ("20261203", SUNDAY, "2026-12-03"),
    ("2020-01-01", SUNDAY, "2020-01-01"),
    ("new year", SUNDAY, "2027-01-01"),
    ("after christmas", SUNDAY, "2026-12-25"),
    ("easter", SUNDAY, "2027-03-28"),
    ("end of the month", SUNDAY, "2026-11-30"),
    ("the end of the week", MONDAY, "2026-11-29"),
    ("end of next month", date(2026, 1, 31), "2026-02-28"),
    ("the end of the year", SUNDAY, "2026-12-31"),
]


@pytest.mark.parametrize(("phrase", "today", "day"), PHRASES)
def test_a_phrase_is_read_ahead_from_today(phrase: str, today: date, day: str) -> None:
    assert future_date(phrase, today) == date.fromisoformat(day)


def test_figures_follow_the_order() -> None:
    assert future_date("12/4", SUNDAY, DateOrder.MDY) == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("yesterday", "'yesterday' is not a date ahead."),
        ("3 days ago", "'3 days ago' is not a date ahead."),
        ("soon", "'soon' is not a date ahead."),
        ("", "An empty text is not a date ahead."),
        ("31 june", "'31 june' is not a date: June has no day 31."),
        ("20260631", "'20260631' is not a date: June has no day 31."),
        ("9999 years", "'9999 years' is not a date: that is beyond the end of the calendar."),
    ],
)
def test_what_is_no_date_ahead_is_refused(phrase: str, sentence: str) -> None:
    with pytest.raises(UnreadableDate) as refused:
        future_date(phrase, SUNDAY)
    assert refused.value.sentence == sentence
    assert "2 weeks" in refused.value.hint


@given(day=st.dates())
def test_an_iso_date_is_read_as_written(day: date) -> None:
    assert future_date(day.isoformat(), SUNDAY) == day


@given(ahead=st.integers(0, 13) | st.integers(2, 8).map(lambda weeks: weeks * 7))
def test_what_ago_says_of_days_ahead_is_read_back(ahead: int) -> None:
    day = date.fromordinal(SUNDAY.toordinal() + ahead)
    assert future_date(ago(day, SUNDAY), SUNDAY) == day


@given(today=st.dates(date(1900, 1, 1), date(2150, 1, 1)))
def test_without_a_year_a_day_is_never_behind(today: date) -> None:
    for phrase in ("friday", "in may", "3 june", "12/4", "29 feb", "the 31st", "new year", "easter", "weekend"):
        assert future_date(phrase, today) >= today


@given(text=texts_of("the end of next week may 31 in 3 days 9999999 time on"))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert refusal(lambda: future_date(text, SUNDAY)).isprintable()
