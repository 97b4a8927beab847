"""How long ago something was, as one says it in passing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nurture.domain.prompts.phrases import Phrases


def when(days: int, phrases: Phrases) -> str:
    """So many days ago, loosely: "the other day", "last year"."""
    return _step(phrases.words["when"], max(days, 0))


def years_ago(day: date, today: date, phrases: Phrases) -> str:
    """How many years lie between two days of the same season: "two years ago"; more than ten are loosely many."""
    count = max(1, round((today - day).days / 365.25))
    words: str = phrases.words["years"].get(str(count), "")
    return words or when((today - day).days, phrases)


def near_day(days: int, today: date, phrases: Phrases) -> str:
    """A day so many days ahead, or behind where below zero: "today", "on Tuesday", "last Tuesday"."""
    weekday: str = phrases.words["weekdays"][str((today + timedelta(days)).weekday())]
    return _step(phrases.words["days"], days).replace("{weekday}", weekday)


def _step(steps: dict[str, str], days: int) -> str:
    """The words of the last step that is not above the number."""
    return [words for least, words in steps.items() if int(least) <= days][-1]
