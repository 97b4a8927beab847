"""What a review asks, of whom this week, and in which words."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.review import (
    ABOUT,
    MOST,
    TITLES,
    Chapter,
    few,
    first_day,
    promise_words,
    thread_words,
)

TODAY = date(2026, 11, 22)


def test_every_chapter_has_its_words_and_its_bound() -> None:
    assert set(ABOUT) == set(TITLES) == set(MOST) == set(Chapter)
    assert sum(MOST.values()) < 50


def test_a_week_is_seven_days_with_today() -> None:
    assert first_day(TODAY) == date(2026, 11, 16)


def test_few_are_all_of_them_where_they_are_few() -> None:
    assert few("abc", 3, TODAY) == few("abc", 9, TODAY) == ["a", "b", "c"]
    assert few("abc", 0, TODAY) == []


def test_they_stay_the_same_from_monday_to_sunday() -> None:
    monday = date(2026, 11, 16)
    weeks = [few(range(50), 7, monday + timedelta(days)) for days in range(8)]
    assert all(week == weeks[0] for week in weeks[:7])
    assert weeks[7] != weeks[0]


@given(count=st.integers(0, 60), most=st.integers(1, 12), start=st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_everybody_is_among_the_few_of_as_many_weeks_as_it_takes(count: int, most: int, start: date) -> None:
    things = list(range(count))
    weeks = [few(things, most, start + timedelta(7 * week)) for week in range(-(-count // most))]
    assert all(week == sorted(set(week)) and len(week) == min(most, count) for week in weeks)
    assert {thing for week in weeks for thing in week} == set(things)


@pytest.mark.parametrize(
    ("by", "due", "made", "words"),
    [
        ("me", date(2026, 11, 27), TODAY, "You promised: figs, for Fri 27 Nov, in 5 days"),
        ("them", date(2026, 11, 20), TODAY, "They promised: figs, for Fri 20 Nov, 2 days ago"),
        ("me", None, date(2026, 10, 18), "You promised: figs, 5 weeks ago"),
        ("me", None, TODAY, "You promised: figs, today"),
    ],
)
def test_a_promise_in_words(by: str, due: date | None, made: date, words: str) -> None:
    assert promise_words(by, "figs", due, made, TODAY) == words


@pytest.mark.parametrize(
    ("ask", "talked", "words"),
    [
        (date(2026, 11, 16), None, "a move, to ask since Mon 16 Nov"),
        (date(2026, 11, 16), date(2026, 11, 15), "a move, to ask since Mon 16 Nov"),
        (date(2026, 11, 16), date(2026, 11, 16), "a move, to ask since Mon 16 Nov · you talked since"),
        (None, date(2026, 9, 1), "a move, you heard of it 2 months ago"),
    ],
)
def test_a_thread_in_words(ask: date | None, talked: date | None, words: str) -> None:
    assert thread_words("a move", ask, date(2026, 9, 15), talked, TODAY) == words


def test_long_words_leave_room_for_the_day() -> None:
    assert promise_words("me", "x" * 10_000, TODAY, TODAY, TODAY).endswith("…, for Sun 22 Nov, today")
    assert len(thread_words("y" * 10_000, None, TODAY, None, TODAY)) < 220
