from datetime import date

import pytest

from nurture.domain.prompts.loosely import near_day, when, years_ago
from nurture.domain.prompts.phrases import phrases
from tests.domain.portraits import TODAY


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-3, "the other day"),
        (0, "the other day"),
        (10, "last week"),
        (30, "a few weeks ago"),
        (100, "a few months ago"),
        (400, "last year"),
        (5_000, "years ago"),
    ],
)
def test_how_long_ago_is_said_loosely(days: int, words: str) -> None:
    assert when(days, phrases()) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2025, 3, 1), "a year ago"),
        (date(2025, 3, 28), "a year ago"),
        (date(2016, 3, 12), "ten years ago"),
        (date(1990, 3, 10), "years ago"),
    ],
)
def test_years_are_counted_by_the_season(day: date, words: str) -> None:
    assert years_ago(day, TODAY, phrases()) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-9, "last week"),
        (-3, "last Saturday"),
        (-1, "yesterday"),
        (0, "today"),
        (1, "tomorrow"),
        (4, "on Saturday"),
    ],
)
def test_a_near_day_is_called_what_one_calls_it(days: int, words: str) -> None:
    assert near_day(days, TODAY, phrases()) == words
