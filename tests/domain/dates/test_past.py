from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.dates import DateOrder, ago, long_date, past_date
from nurture.errors import UnreadableDate
from tests.domain.dates.texts import refusal, texts_of

SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)
WEDNESDAY = date(2026, 11, 25)
LEAP_DAY = date(2024, 2, 29)
NEW_YEAR = date(2026, 1, 1)

PHRASES = [
    # Days near today
    ("today", SUNDAY, "2026-11-22"),
    ("Today", SUNDAY, "2026-11-22"),
    ("tonight", SUNDAY, "2026-11-22"),
    ("this morning", SUNDAY, "2026-11-22"),
    ("this afternoon", SUNDAY, "2026-11-22"),
    ("earlier today", SUNDAY, "2026-11-22"),
    ("just now", SUNDAY, "2026-11-22"),
    ("today evening", SUNDAY, "2026-11-22"),
    ("yesterday", SUNDAY, "2026-11-21"),
    ("YESTERDAY", SUNDAY, "2026-11-21"),
    (" yesterday. ", SUNDAY, "2026-11-21"),
    ("yesterday", NEW_YEAR, "2025-12-31"),
    ("yesterday", LEAP_DAY, "2024-02-28"),
    ("yesterday morning", SUNDAY, "2026-11-21"),
    ("yesterday evening", SUNDAY, "2026-11-21"),
    ("last night", SUNDAY, "2026-11-21"),
    ("the day before yesterday", SUNDAY, "2026-11-20"),
    ("day before yesterday", MONDAY, "2026-11-21"),
    ("the night before last", SUNDAY, "2026-11-20"),
    # So long ago
    ("1 day ago", SUNDAY, "2026-11-21"),
    ("3 days ago", SUNDAY, "2026-11-19"),
    ("three days ago", SUNDAY, "2026-11-19"),
    ("3d ago", SUNDAY, "2026-11-19"),
    ("3 d ago", SUNDAY, "2026-11-19"),
    ("2 days back", SUNDAY, "2026-11-20"),
    ("a day ago", SUNDAY, "2026-11-21"),
    ("couple of days ago", SUNDAY, "2026-11-20"),
    ("a couple of days ago", SUNDAY, "2026-11-20"),
    ("a couple days ago", SUNDAY, "2026-11-20"),
    ("a few days ago", SUNDAY, "2026-11-19"),
    ("0 days ago", SUNDAY, "2026-11-22"),
    ("a week ago", SUNDAY, "2026-11-15"),
    ("two weeks ago", SUNDAY, "2026-11-08"),
    ("2 weeks ago", NEW_YEAR, "2025-12-18"),
    ("2w ago", SUNDAY, "2026-11-08"),
    ("3 wks ago", SUNDAY, "2026-11-01"),
    ("a week and a half ago", SUNDAY, "2026-11-12"),
    ("two and a half weeks ago", SUNDAY, "2026-11-05"),
    ("a fortnight ago", SUNDAY, "2026-11-08"),
    ("2 fortnights ago", SUNDAY, "2026-10-25"),
    ("about 3 weeks ago", SUNDAY, "2026-11-01"),
    ("almost a month ago", SUNDAY, "2026-10-22"),
    ("a month ago", date(2026, 3, 31), "2026-02-28"),
    ("1 month ago", LEAP_DAY, "2024-01-29"),
    ("2 months ago", NEW_YEAR, "2025-11-01"),
    ("2m ago", SUNDAY, "2026-09-22"),
    ("half a year ago", SUNDAY, "2026-05-22"),
    ("a year ago", LEAP_DAY, "2023-02-28"),
    ("a year and a half ago", SUNDAY, "2025-05-22"),
    ("1 year and 2 months ago", SUNDAY, "2025-09-22"),
    ("eighteen months ago", SUNDAY, "2025-05-22"),
    ("10 years ago", SUNDAY, "2016-11-22"),
    ("an hour ago", SUNDAY, "2026-11-22"),
    ("20 minutes ago", SUNDAY, "2026-11-22"),
    ("48 hours ago", SUNDAY, "2026-11-20"),
    # Weekdays
    ("tue", SUNDAY, "2026-11-17"),
    ("tues", SUNDAY, "2026-11-17"),
    ("Tuesday", SUNDAY, "2026-11-17"),
    ("on tuesday", SUNDAY, "2026-11-17"),
    ("tue", TUESDAY, "2026-11-17"),
    ("last tue", TUESDAY, "2026-11-17"),
    ("last tue", WEDNESDAY, "2026-11-24"),
    ("this tuesday", TUESDAY, "2026-11-24"),
    ("this tuesday", WEDNESDAY, "2026-11-24"),
    ("this past tuesday", WEDNESDAY, "2026-11-24"),
    ("past friday", MONDAY, "2026-11-20"),
    ("sunday", SUNDAY, "2026-11-15"),
    ("sat", MONDAY, "2026-11-21"),
    ("mon", MONDAY, "2026-11-16"),
    ("thurs", NEW_YEAR, "2025-12-25"),
    ("wed", NEW_YEAR, "2025-12-31"),
    ("friday night", SUNDAY, "2026-11-20"),
    ("on friday evening", SUNDAY, "2026-11-20"),
    ("last friday night", SUNDAY, "2026-11-20"),
    ("tuesday last week", MONDAY, "2026-11-17"),
    ("last week tuesday", SUNDAY, "2026-11-10"),
    ("last week on tuesday", SUNDAY, "2026-11-10"),
    # Weeks, weekends, months and years
    ("last week", SUNDAY, "2026-11-15"),
    ("last month", SUNDAY, "2026-10-22"),
    ("last month", date(2026, 5, 31), "2026-04-30"),
    ("last year", LEAP_DAY, "2023-02-28"),
    ("last weekend", MONDAY, "2026-11-21"),
    ("last weekend", WEDNESDAY, "2026-11-21"),
    ("last weekend", SUNDAY, "2026-11-14"),
    ("this weekend", SUNDAY, "2026-11-21"),
    ("over the weekend", MONDAY, "2026-11-21"),
    ("in april", SUNDAY, "2026-04-01"),
    ("in December", SUNDAY, "2025-12-01"),
    ("in november", SUNDAY, "2026-11-01"),
    ("last april", SUNDAY, "2026-04-01"),
    ("back in april", SUNDAY, "2026-04-01"),
    ("in sept 2019", SUNDAY, "2019-09-01"),
    ("april 2025", SUNDAY, "2025-04-01"),
    ("early april", SUNDAY, "2026-04-01"),
    ("in mid april", SUNDAY, "2026-04-15"),
    ("back in 2019", SUNDAY, "2019-01-01"),
    ("in 2019", SUNDAY, "2019-01-01"),
    # Days of a month
    ("12 apr", SUNDAY, "2026-04-12"),
    ("apr 12", SUNDAY, "2026-04-12"),
    ("on 12 apr", SUNDAY, "2026-04-12"),
    ("12 Apr.", SUNDAY, "2026-04-12"),
    ("12. April", SUNDAY, "2026-04-12"),
    ("April 12th", SUNDAY, "2026-04-12"),
    ("april the 12th", SUNDAY, "2026-04-12"),
    ("the 12th of april", SUNDAY, "2026-04-12"),
    ("on the 12th of april", SUNDAY, "2026-04-12"),
    ("12th april", SUNDAY, "2026-04-12"),
    ("first of april", SUNDAY, "2026-04-01"),
    ("the twenty-first of april", SUNDAY, "2026-04-21"),
    ("12 apr", NEW_YEAR, "2025-04-12"),
    ("22 nov", SUNDAY, "2026-11-22"),
    ("23 nov", SUNDAY, "2025-11-23"),
    ("31 dec", NEW_YEAR, "2025-12-31"),
    ("1 jan", NEW_YEAR, "2026-01-01"),
    ("29 feb", SUNDAY, "2024-02-29"),
    ("29 feb", LEAP_DAY, "2024-02-29"),
    ("feb 29", date(1903, 3, 1), "1896-02-29"),
    ("12 apr 2025", SUNDAY, "2025-04-12"),
    ("12 apr 25", SUNDAY, "2025-04-12"),
    ("April 12, 2025", SUNDAY, "2025-04-12"),
    ("12-Apr-2025", SUNDAY, "2025-04-12"),
    ("12-apr", SUNDAY, "2026-04-12"),
    ("3-5 may", SUNDAY, "2026-05-03"),
    ("3–5 May 2025", SUNDAY, "2025-05-03"),
    ("tue 17 nov", SUNDAY, "2026-11-17"),
    ("Tuesday, 17 November", SUNDAY, "2026-11-17"),
    ("Sun 17 Nov 2024", SUNDAY, "2024-11-17"),
    ("12 apr evening", SUNDAY, "2026-04-12"),
    ("12\u00a0apr", SUNDAY, "2026-04-12"),
    ("monday the 16th", SUNDAY, "2026-11-16"),
    ("the 12th of this month", SUNDAY, "2026-11-12"),
    ("week ago", SUNDAY, "2026-11-15"),
    ("the 12th", SUNDAY, "2026-11-12"),
    ("on the 22nd", SUNDAY, "2026-11-22"),
    ("23rd", SUNDAY, "2026-10-23"),
    ("the 31st", SUNDAY, "2026-10-31"),
    ("the 30th", LEAP_DAY, "2024-01-30"),
    ("the 12th of last month", SUNDAY, "2026-10-12"),
    # In figures
    ("12/4", SUNDAY, "2026-04-12"),
    ("on 12/4", SUNDAY, "2026-04-12"),
    ("12.4", SUNDAY, "2026-04-12"),
    ("12.4.", SUNDAY, "2026-04-12"),
    ("24/12", SUNDAY, "2025-12-24"),
    ("12/4/25", SUNDAY, "2025-04-12"),
    ("12/4/99", SUNDAY, "1999-04-12"),
    ("12/4/2025", SUNDAY, "2025-04-12"),
    ("12.4.2025", SUNDAY, "2025-04-12"),
    ("12-4-2025", SUNDAY, "2025-04-12"),
    ("tue 12/5", SUNDAY, "2026-05-12"),
    ("2026-04-12", SUNDAY, "2026-04-12"),
    ("2026/04/12", SUNDAY, "2026-04-12"),
    ("2026-4-2", SUNDAY, "2026-04-02"),
    ("2026-04-12T10:30:00Z", SUNDAY, "2026-04-12"),
    ("20260412", SUNDAY, "2026-04-12"),
    ("2027-01-01", SUNDAY, "2027-01-01"),
    ("1 jan 2027", SUNDAY, "2027-01-01"),
    ("29.2.2024", SUNDAY, "2024-02-29"),
    # Feasts
    ("christmas", SUNDAY, "2025-12-25"),
    ("at christmas", SUNDAY, "2025-12-25"),
    ("last christmas", NEW_YEAR, "2025-12-25"),
    ("xmas 2023", SUNDAY, "2023-12-25"),
    ("christmas eve", SUNDAY, "2025-12-24"),
    ("on christmas day", date(2026, 12, 25), "2026-12-25"),
    ("boxing day", SUNDAY, "2025-12-26"),
    ("new year's eve", NEW_YEAR, "2025-12-31"),
    ("new year’s day", SUNDAY, "2026-01-01"),
    ("new year", NEW_YEAR, "2026-01-01"),
    ("over new year", SUNDAY, "2026-01-01"),
    ("halloween", SUNDAY, "2026-10-31"),
    ("valentine's day", LEAP_DAY, "2024-02-14"),
    ("easter", SUNDAY, "2026-04-05"),
    ("easter", NEW_YEAR, "2025-04-20"),
    ("easter monday", SUNDAY, "2026-04-06"),
    ("good friday 2025", SUNDAY, "2025-04-18"),
]


@pytest.mark.parametrize(("phrase", "today", "day"), PHRASES)
def test_a_phrase_is_read_back_from_today(phrase: str, today: date, day: str) -> None:
    assert past_date(phrase, today) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("12/4", "2025-12-04"),
        ("11/22", "2026-11-22"),
        ("4/12/25", "2025-04-12"),
        ("4.12.2025", "2025-04-12"),
        ("2026-04-12", "2026-04-12"),
        ("12 apr", "2026-04-12"),
    ],
)
def test_the_month_comes_first_where_the_order_says_so(phrase: str, day: str) -> None:
    assert past_date(phrase, SUNDAY, DateOrder.MDY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("31 Feb", "'31 Feb' is not a date: February has no day 31."),
        ("30/2", "'30/2' is not a date: February has no day 30."),
        ("29 feb 2025", "'29 feb 2025' is not a date: February 2025 has no day 29."),
        ("2026-13-01", "'2026-13-01' is not a date: there is no month 13."),
        ("20261301", "'20261301' is not a date: there is no month 13."),
        ("0000-01-01", "'0000-01-01' is not a date: there is no year 0."),
        ("4/25", "'4/25' is not a date: there is no month 25 (figures are read day first)."),
        ("Mon 17 Nov", "'Mon 17 Nov' is not a date: 2026-11-17 is a Tuesday."),
        ("the 32nd", "'the 32nd' is not a date: no month has a day 32."),
        ("the 31st of last month", "'the 31st of last month' is not a date: last month has no such day."),
        ("9999 years ago", "'9999 years ago' is not a date: that is before the calendar begins."),
        ("April", "'April' is not a date: it says no day (in april would be the first of the month)."),
        ("the other day", "'the other day' is not a date."),
        ("   ", "An empty text is not a date."),
        ("a\x1b[31mb", "'a\\x1b[31mb' is not a date."),
        ("x" * 10_000, f"'{'x' * 59}…' is not a date."),
    ],
)
def test_what_is_no_date_is_refused_with_a_sentence_and_examples(phrase: str, sentence: str) -> None:
    today = date(2026, 10, 22) if "last month" in phrase else SUNDAY
    with pytest.raises(UnreadableDate) as refused:
        past_date(phrase, today)
    assert refused.value.sentence == sentence
    assert "yesterday, 3 days ago" in refused.value.hint


@pytest.mark.parametrize(
    "phrase",
    [
        "may",
        "tomorrow",
        "next tue",
        "in 3 days",
        "04-12",
        "12",
        "99",
        "3 days",
        "yesterday or so",
        "sun cream",
        "12 apr 1200",
        "on",
        "in",
        "the",
        "last",
        "this",
        "ago",
        "half a",
        "a couple",
        "٣ days ago",
        "5pm",
    ],
)
def test_what_names_no_day_behind_us_is_refused(phrase: str) -> None:
    with pytest.raises(UnreadableDate):
        past_date(phrase, SUNDAY)


@given(day=st.dates())
def test_an_iso_date_is_read_as_written(day: date) -> None:
    assert past_date(day.isoformat(), SUNDAY) == day
    assert past_date(day.isoformat(), SUNDAY, DateOrder.MDY) == day


todays = st.dates(date(1950, 1, 1), date(2150, 1, 1))


@given(today=todays, back=st.integers(0, 40_000))
def test_what_long_date_says_is_read_back(today: date, back: int) -> None:
    day = today - timedelta(back)
    assert past_date(long_date(day, today), today) == day


@given(today=todays, back=st.integers(0, 13) | st.integers(2, 8).map(lambda weeks: weeks * 7))
def test_what_ago_says_exactly_is_read_back(today: date, back: int) -> None:
    day = today - timedelta(back)
    assert past_date(ago(day, today), today) == day


# These lean on the day of the table: by their figures, a weekday in front of a date, or "this month".
YEARLESS = [
    phrase
    for phrase, _, _ in PHRASES
    if not any(
        part in phrase.lower() for part in ("20", "25", "/99", "17 nov", "tue 12", "the 16th", "this month")
    )
]


@settings(max_examples=30)
@given(today=todays)
def test_without_a_year_a_day_is_never_ahead(today: date) -> None:
    for phrase in YEARLESS:
        assert past_date(phrase, today) <= today, phrase


@given(text=texts_of("the 12th of may ago last 3 in on 31 feb 2026 week -- ’ this past half a year"))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert refusal(lambda: past_date(text, SUNDAY)).isprintable()
