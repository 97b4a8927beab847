from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.dates import DateOrder, find_past_date
from nurture.errors import UnreadableDate
from tests.domain.dates.texts import refusal, texts_of

SUNDAY = date(2026, 11, 22)
WEDNESDAY = date(2026, 11, 25)
LEAP_DAY = date(2024, 2, 29)
NAMES = frozenset({"ana", "ben", "april", "may", "sunday", "will", "mar"})

FOUND = [
    # Start, middle and end of the line
    ("coffee with Ana yesterday", "2026-11-21", "yesterday"),
    ("yesterday coffee with Ana", "2026-11-21", "yesterday"),
    ("coffee yesterday with Ana", "2026-11-21", "yesterday"),
    ("Yesterday: coffee with Ana", "2026-11-21", "Yesterday"),
    ("Yesterday's lunch with Ana ran over", "2026-11-21", "Yesterday"),
    ("friday's drinks with Ana: loud", "2026-11-20", "friday"),
    ("last night's gig with Ana", "2026-11-21", "last night"),
    ("spent all of thursday with Ana", "2026-11-19", "thursday"),
    ("on the 7th went to the zoo with Ana", "2026-11-07", "on the 7th"),
    ("on the 7th visited Ana", "2026-11-07", "on the 7th"),
    ("coffee with Ana (yesterday)", "2026-11-21", "yesterday"),
    ("coffee with Ana—yesterday", "2026-11-21", "yesterday"),
    ("coffee with Ana yesterday 🎉", "2026-11-21", "yesterday"),
    ("coffee with İpek yesterday", "2026-11-21", "yesterday"),
    ("coffee with [red]Ana[/] yesterday", "2026-11-21", "yesterday"),
    ("coffee with Ana yesterday evening, long", "2026-11-21", "yesterday evening"),
    ("dinner with Ana last night at 10.30", "2026-11-21", "last night"),
    ("coffee with Ana a week ago", "2026-11-15", "a week ago"),
    ("coffee with Ana about 3 weeks ago", "2026-11-01", "about 3 weeks ago"),
    ("call with Ana 2 months ago about her move", "2026-09-22", "2 months ago"),
    ("walk with Ana last week", "2026-11-15", "last week"),
    ("over the weekend with Ana", "2026-11-21", "over the weekend"),
    ("spent last weekend with Ana", "2026-11-14", "last weekend"),
    ("tonight cinema with Ana", "2026-11-22", "tonight"),
    # Weekdays
    ("coffee with Ana on tuesday", "2026-11-17", "on tuesday"),
    ("coffee tuesday with Ana", "2026-11-17", "tuesday"),
    ("coffee with Ana on tue at 5pm", "2026-11-17", "on tue"),
    ("coffee with Ana last tue", "2026-11-17", "last tue"),
    ("coffee with Ana sat", "2026-11-21", "sat"),
    ("coffee with Ana sat, and then a walk", "2026-11-21", "sat"),
    ("sat coffee with Ana", "2026-11-21", "sat"),
    ("on sat with Ana", "2026-11-21", "on sat"),
    ("coffee with Ana on Sunday", "2026-11-15", "on Sunday"),
    ("friday night drinks with Ana", "2026-11-20", "friday night"),
    ("lunch with Ana tuesday last week", "2026-11-10", "tuesday last week"),
    ("lunch with Ana last week on tuesday", "2026-11-10", "last week on tuesday"),
    ("coffee with Will on tuesday", "2026-11-17", "on tuesday"),
    ("coffee with will on tuesday", "2026-11-17", "on tuesday"),
    ("coffee with Hope on tuesday", "2026-11-17", "on tuesday"),
    ("visiting Ana on tuesday", "2026-11-17", "on tuesday"),
    # Days of a month
    ("coffee with Ana on 12 apr", "2026-04-12", "on 12 apr"),
    ("coffee with Ana 12 April", "2026-04-12", "12 April"),
    ("12 may coffee with Ana", "2026-05-12", "12 may"),
    ("dinner April 12, 2025 with Ana", "2025-04-12", "April 12, 2025"),
    ("coffee on the 4th of may with Ana", "2026-05-04", "on the 4th of may"),
    ("Tuesday, 17 November: call with Ana", "2026-11-17", "Tuesday, 17 November"),
    ("lunch on tuesday 3 march with Ana", "2026-03-03", "on tuesday 3 march"),
    ("coffee on the 12th with Ana", "2026-11-12", "on the 12th"),
    ("coffee with Ana on the 12th", "2026-11-12", "on the 12th"),
    ("coffee with Ana the 12th", "2026-11-12", "the 12th"),
    ("talked about the march on 3 march", "2026-03-03", "on 3 march"),
    ("birthday drinks with Ana on 12 apr", "2026-04-12", "on 12 apr"),
    ("call with Ana around 12 apr", "2026-04-12", "around 12 apr"),
    ("coffee with Ana on Monday the 16th", "2026-11-16", "on Monday the 16th"),
    ("coffee with Ana on the 3rd of this month", "2026-11-03", "on the 3rd of this month"),
    ("went to Ana's birthday on saturday", "2026-11-21", "on saturday"),
    ("talked until 2 in the morning on friday", "2026-11-20", "on friday"),
    ("next steps agreed with Ana on tuesday", "2026-11-17", "on tuesday"),
    ("week ago coffee with Ana", "2026-11-15", "week ago"),
    # In figures
    ("17.11. coffee with Ana", "2026-11-17", "17.11"),
    ("coffee with Ana 12/4", "2026-04-12", "12/4"),
    ("12/4 coffee with Ana", "2026-04-12", "12/4"),
    ("coffee on 12/4 with Ana", "2026-04-12", "on 12/4"),
    ("coffee 12/4 with Ana", "2026-04-12", "12/4"),
    ("coffee on 12.4 with Ana", "2026-04-12", "on 12.4"),
    ("call on 1.12.2025 with Ana", "2025-12-01", "on 1.12.2025"),
    ("call 12/4/25 with Ana", "2025-04-12", "12/4/25"),
    ("2026-04-12 coffee with Ana", "2026-04-12", "2026-04-12"),
    ("2026-04-12 morning: coffee with Ana", "2026-04-12", "2026-04-12 morning"),
    ("coffee with Ana 2026-04-12.", "2026-04-12", "2026-04-12"),
    ("coffee with Ana on 2027-01-01", "2027-01-01", "on 2027-01-01"),
    # Months, years and feasts
    ("met Ana in april", "2026-04-01", "in april"),
    ("met Ana in early April", "2026-04-01", "in early April"),
    ("met Ana april 2025", "2025-04-01", "april 2025"),
    ("worked with Ana back in 2019", "2019-01-01", "back in 2019"),
    ("at christmas dinner with Ana", "2025-12-25", "at christmas"),
    ("coffee with Ana on new year’s eve", "2025-12-31", "on new year’s eve"),
    ("saw Ana easter monday", "2026-04-06", "easter monday"),
    # People with the names of months and days
    ("call with April on 12 apr", "2026-04-12", "on 12 apr"),
    ("lunch with May in May", "2026-05-01", "in May"),
    ("coffee with May 3 days ago", "2026-11-19", "3 days ago"),
    ("call with May 12 apr", "2026-04-12", "12 apr"),
    ("coffee with May, May 3", "2026-05-03", "May 3"),
    ("call with April yesterday", "2026-11-21", "yesterday"),
    ("met Sunday yesterday", "2026-11-21", "yesterday"),
    ("April and May on tuesday", "2026-11-17", "on tuesday"),
    ("lunch with Ana Fri 1pm", "2026-11-20", "Fri"),
    ("lunch Thu with Ana", "2026-11-19", "Thu"),
    ("lunch with Ana Sat 13:00", "2026-11-21", "Sat"),
    ("saw Ana on the 3rd. May called yesterday", "2026-11-03", "on the 3rd"),
    # Several days: the plainer one, the first part, what lies behind
    ("sat with Ana yesterday", "2026-11-21", "yesterday"),
    ("12/4 plan with Ana on tuesday", "2026-04-12", "12/4"),
    ("coffee with Ana on tuesday, she was in Lisbon on 3 may", "2026-11-17", "on tuesday"),
    ("saw Ana yesterday; moving on 3 May; promised the recipe by friday", "2026-11-21", "yesterday"),
    ("lunch with Ana; she is moving in May; yesterday", "2026-11-21", "yesterday"),
    ("due by friday, coffee with Ana on monday", "2026-11-16", "on monday"),
]


@pytest.mark.parametrize(("line", "day", "words"), FOUND)
def test_the_day_of_a_touch_is_found_with_its_words(line: str, day: str, words: str) -> None:
    found = find_past_date(line, SUNDAY, names=NAMES)
    assert found is not None
    assert (found.day.isoformat(), line[found.start : found.end]) == (day, words)


@pytest.mark.parametrize(
    "line",
    [
        # Words that only look like days
        "",
        "coffee with Ana",
        "Ana sat with Ben",
        "Ana sat at 3 tables",
        "2 coffees with Ana",
        "coffee with Sunday",
        "lunch with April and May",
        "coffee with May 3 times",
        "coffee with May 2 hours",
        "lunch at 12 May came too",
        "I may come",
        "12 may come",
        "we may 3",
        "we march 3 miles",
        "he will mar",
        "Ana sat down",
        "sat with Ana",
        "sat down with Ana",
        "there we sat",
        "sun cream",
        "in the sun",
        "second-hand",
        "dec ided",
        "met Zoémay 3 with Ana",
        "the 9/11 film",
        "walk at 10.30 with Ana",
        "call at 5pm",
        "555-1234",
        "12-34-56",
        "1234-05-06",
        "version 3.11",
        "3.11 is out",
        "version 3.11.12",
        "paid $12.40",
        "flat 12/4",
        "dinner at flat 12/4",
        "open 24/7",
        "rated 5/5",
        "1/2 hour with Ana",
        "Ana ate 3/4 of it",
        "a score of 40/2",
        "on the 12th floor with Ana",
        "her 30th",
        "met in 2019",
        "the other day",
        "https://example.org/2026/04/12/post",
        "wished Ana a happy new year",
        "merry christmas",
        "Ana, now in Lisbon",
        "spent 3 weeks back in Lisbon",
        # Days that are not the touch's
        "talked about christmas",
        "talked about yesterday",
        "yesterday's mess",
        "friday's drinks with Ana are cancelled, the call is off",
        "ice cream with Ana in november",
        "sat between Ana and Ben",
        "on the 12th red bus",
        "not seen Ana since last week",
        "the photos of last weekend",
        "the deal of last month",
        "Ana's birthday is 12 apr",
        "Ana was born on 12 apr 1985",
        "Ana's wedding on 12 apr",
        "drinks every friday",
        "black friday",
        # Days ahead
        "call with Ana, she is moving on 3 May",
        "Ana is moving to Lisbon in May",
        "Ana will call on friday",
        "she'll call on friday",
        "call with Ana: she has an exam on friday",
        "promised Ben the recipe by friday",
        "promised Ben the recipe on friday",
        "lunch with Ana tomorrow",
        "next week",
        "next tuesday with Ana",
        "on friday next week",
        "tuesday week",
        "in two weeks",
        "until june",
        "until 12 apr",
        "due on friday",
        "before christmas",
        "planned for friday",
        "Ana invited us for lunch on friday",
    ],
)
def test_what_is_not_the_day_of_a_touch_is_left_alone(line: str) -> None:
    assert find_past_date(line, SUNDAY, names=NAMES) is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("coffee with Ana on 31 feb", "'31 feb' is not a date: February has no day 31."),
        ("coffee with Ana 31 feb", "'31 feb' is not a date: February has no day 31."),
        ("coffee 2026-02-31", "'2026-02-31' is not a date: February has no day 31."),
        ("coffee on 30/2 with Ana", "'30/2' is not a date: February has no day 30."),
        ("coffee with Ana 31/2", "'31/2' is not a date: February has no day 31."),
        ("31/2 coffee with Ana", "'31/2' is not a date: February has no day 31."),
        ("coffee on Mon 17 Nov", "'Mon 17 Nov' is not a date: 2026-11-17 is a Tuesday."),
        ("coffee 31/6/2026", "'31/6/2026' is not a date: June has no day 31."),
    ],
)
def test_an_unmistakable_day_that_does_not_exist_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(UnreadableDate) as refused:
        find_past_date(line, SUNDAY, names=NAMES)
    assert refused.value.sentence == sentence


@pytest.mark.parametrize(
    ("line", "today", "day"),
    [
        ("coffee with Ana this friday", WEDNESDAY, None),
        ("coffee with Ana this tuesday", WEDNESDAY, "2026-11-24"),
        ("with Ana this weekend", WEDNESDAY, None),
        ("with Ana this weekend", SUNDAY, "2026-11-21"),
        ("coffee with Ana on 29 feb", LEAP_DAY, "2024-02-29"),
        ("coffee with Ana on 1 march", LEAP_DAY, "2023-03-01"),
        ("coffee with Ana on thursday", LEAP_DAY, "2024-02-22"),
    ],
)
def test_what_is_behind_depends_on_today(line: str, today: date, day: str | None) -> None:
    found = find_past_date(line, today, names=NAMES)
    assert (found and found.day.isoformat()) == day


def test_a_weekday_is_a_day_where_nobody_is_called_so() -> None:
    found = find_past_date("coffee Sunday with Ana", SUNDAY)
    assert found is not None
    assert found.day == date(2026, 11, 15)


def test_figures_follow_the_order() -> None:
    found = find_past_date("coffee with Ana on 12/4", SUNDAY, DateOrder.MDY)
    assert found is not None
    assert found.day == date(2025, 12, 4)


WORDS = (
    "on the 12th of may April 3 days ago last sat sun 12/4 31 feb 2026-02-31 in by next week Ana ; , . ( — İ 2019"
    " christmas this weekend 99999999999 half a year back"
)


@given(line=texts_of(WORDS), names=st.sampled_from([frozenset(), NAMES]))
def test_no_line_breaks_the_search_and_spans_lie_inside(line: str, names: frozenset[str]) -> None:
    sentence = refusal(lambda: find_past_date(line, SUNDAY, names=names))
    assert sentence.isprintable()
    found = None if sentence else find_past_date(line, SUNDAY, names=names)
    if found:
        assert 0 <= found.start < found.end <= len(line)
        assert line[found.start : found.end].strip() == line[found.start : found.end]


def test_a_long_line_is_searched_in_time() -> None:
    assert find_past_date("by friday will call may 3 12/4 the " * 2_000, SUNDAY, names=NAMES) is None
    assert find_past_date("x" * 100_000, SUNDAY) is None
