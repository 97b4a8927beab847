"""The weeks ahead: what each day holds, and of whom."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class UpcomingLine(NamedTuple):
    """One thing that a day holds."""

    day: date
    """For a promise or a thread of before today: the day that has passed."""
    kind: str
    """A value of `domain.upcoming.Kind`."""
    person_id: int | None
    """None where it concerns nobody but the user: an absence."""
    name: str
    text: str
    """What it is, in words; theirs where they are theirs."""
    key: int
    """The row it stands on: a moment, a thread, a promise, an offer, a boundary, an absence; else the person."""
    note: str = ""
    """What else to know of the day: that of a leap year, or when it begins where they live."""


class DayLine(NamedTuple):
    """A day with something in it."""

    day: date
    lines: tuple[UpcomingLine, ...]
    more: int = 0
    """How many further lines there are, which only come where they are asked for."""


class Agenda(NamedTuple):
    """What a span of days holds."""

    today: date
    first: date
    last: date
    """The last day that was looked at, itself included."""
    before: DayLine
    """Promises and threads whose day has passed, the nearest first; its day is yesterday."""
    days: tuple[DayLine, ...]
    """Only those that hold something, in order."""
