"""Looking back over a week: what is asked, of whom this week, and in which words."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from nurture.domain.dates import ago, long_date
from nurture.domain.excerpts import excerpt
from nurture.domain.reasons import meant

DAYS = 7
"""The days that are looked back on."""
LATELY = 14
"""Whoever was in Today within so many days is not out of sight."""
OLD = 30
"""Days after which something that goes on in a life, with no day to ask, was not asked after for long."""

Thing = TypeVar("Thing")


class Chapter(StrEnum):
    """What a review looks at, in its order."""

    NURTURED = "nurtured"
    DRIFTING = "drifting"
    PROMISES = "promises"
    THREADS = "threads"
    UNKNOWN = "unknown"


TITLES: dict[str, str] = {
    Chapter.NURTURED: "This week",
    Chapter.DRIFTING: "Out of sight",
    Chapter.PROMISES: "Promises",
    Chapter.THREADS: "To ask after",
    Chapter.UNKNOWN: "Little known",
}
"""A chapter in a heading."""

ABOUT: dict[str, str] = {
    Chapter.NURTURED: "You talked this week. Was anything left unnoted?",
    Chapter.DRIFTING: "It has been quiet for long, and they were not in Today lately.",
    Chapter.PROMISES: "Something was promised, and is still open.",
    Chapter.THREADS: "Something was going on in their life, or you meant to do something. How did it go?",
    Chapter.UNKNOWN: "Nothing is noted of them yet. What do you know?",
}
"""What a chapter asks, of one person."""

QUIET_WEEK = "A quiet week: nothing is left open, and nobody is out of sight."
NOBODY = "Nobody is in the journal yet. Once there are people, a week is looked back on here."

MOST: dict[str, int] = {
    Chapter.NURTURED: 10,
    Chapter.DRIFTING: 7,
    Chapter.PROMISES: 7,
    Chapter.THREADS: 5,
    Chapter.UNKNOWN: 5,
}
"""How many a chapter shows in one week: a review is a quarter of an hour, however long the journal (R10)."""


def first_day(today: date) -> date:
    """The first of the seven days that a review looks back on, today being the last."""
    return today - timedelta(DAYS - 1)


def few(things: Sequence[Thing], most: int, today: date) -> list[Thing]:
    """At most so many of them, each week the next, so that all of `len / most` weeks' time are seen once.

    They are the same for the whole week, from Monday on. The order stays theirs.
    """
    if len(things) <= most:
        return list(things)
    week = (today.toordinal() - 1) // DAYS
    begin = week * most % len(things)
    places = sorted((begin + place) % len(things) for place in range(most))
    return [things[place] for place in places]


_LETTERS = 160
"""Of their words, in a sentence about them."""


def promise_words(by: str, text: str, due_on: date | None, made_on: date, today: date) -> str:
    """`You promised: the recipe, for Fri 27 Nov, in 5 days`; without a day, since when."""
    who = "You promised" if by == "me" else "They promised"
    when = f"for {long_date(due_on, today)}, {ago(due_on, today)}" if due_on else ago(made_on, today)
    return f"{who}: {excerpt(text, _LETTERS)}, {when}"


def thread_words(
    text: str,
    ask_on: date | None,
    opened_on: date,
    talked_on: date | None,
    today: date,
    *,
    planned: bool = False,
) -> str:
    """`the move to Lisbon, to ask since Fri 20 Nov`, and whether you talked since; without a day, since when.

    Of what I mean to do: `you meant to: ask again, since Fri 20 Nov`.
    """
    words = excerpt(text, _LETTERS)
    since = " · you talked since" if ask_on and talked_on and talked_on >= ask_on else ""
    if planned:
        return f"{meant(words)}, since {long_date(ask_on or opened_on, today)}{since}"
    begun = f"to ask since {long_date(ask_on, today)}" if ask_on else f"you heard of it {ago(opened_on, today)}"
    return f"{words}, {begun}{since}"
