"""The weeks ahead: what a day can hold, when somebody becomes due, and how each is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from nurture.domain.dates import long_date
from nurture.views.upcoming import DayLine, UpcomingLine

YEARS = 5
"""How far ahead anybody can look."""
FEW = 3
"""How many of those who become due on one day are named; the others are counted (R10)."""
FEW_BEFORE = 5
"""How many promises and threads of before today are named."""


class Kind(StrEnum):
    """What a line of the agenda is, in the order in which a day tells them."""

    AWAY = "away"
    MOMENT = "moment"
    PROMISE = "promise"
    """Mine."""
    THEIRS = "their promise"
    ASK = "ask"
    PLAN = "plan"
    OPEN = "open"
    """What they asked for ends on this day."""
    BACK = "back"
    """A rest or a snooze is over."""
    DUE = "due"


_ORDER = {kind: place for place, kind in enumerate(Kind)}


class Stretch(NamedTuple):
    """A part of one year, from a day to a day, both (month, day) and both included."""

    year: int
    first: tuple[int, int]
    last: tuple[int, int]


def latest(today: date) -> date:
    """The last day that can be looked at."""
    return date(min(today.year + YEARS, date.max.year - 1), 12, 31)


def stretches(first: date, last: date) -> Iterator[Stretch]:
    """A span of days year by year, so that each moment falls into a stretch once.

    Where 28 February ends a stretch of a common year, the 29th belongs to it: there it is kept on the 28th.
    """
    for year in range(first.year, last.year + 1):
        begin = max(first, date(year, 1, 1))
        end = min(last, date(year, 12, 31))
        bound = (
            (2, 29) if (end.month, end.day) == (2, 28) and falls_on(2, 29, year) == end else (end.month, end.day)
        )
        yield Stretch(year, (begin.month, begin.day), bound)


def falls_on(month: int, day: int, year: int) -> date:
    """The day of that year on which a yearly moment is kept."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, day - 1)


def leap_note(month: int, day: int, on: date) -> str:
    """What to know of a moment of 29 February in a year that has none."""
    return "29 February, kept on the 28th" if (month, day) == (2, 29) and on.day == 28 else ""


def moment_text(kind: str, label: str, years: int | None) -> str:
    """A moment in words: "birthday, turning 36", "anniversary: the wedding, 10 years", "birthday" alone."""
    named = "" if not label or label.casefold() == kind else label
    what = named or "a day to remember" if kind == "other" else f"{kind}: {named}" if named else kind
    if years is None or years <= 0:
        return what
    return f"{what}, turning {years}" if kind == "birthday" else f"{what}, {years} year{'s' * (years > 1)}"


def becomes_due(since: date, ideal_days: int, *pauses: date | None) -> date:
    """The first day on which somebody is due if nothing happens: once the ideal interval is over and every pause.

    A pause is named by the first day after it: of a rest, of waiting for an answer, of no contact.
    """
    return max((since + timedelta(ideal_days), *filter(None, pauses)))


def by_day(lines: Iterable[UpcomingLine], whole: frozenset[date] | None = frozenset()) -> Iterator[DayLine]:
    """The lines day by day; of those who become due the first few, and on the days of `whole` all (None: on all).

    Somebody whose rest ends on the day on which they become due is told of once, as being back.
    """
    told = sorted(lines, key=lambda line: (line.day, _ORDER[Kind(line.kind)], line.name.casefold(), line.key))
    for day, group in groupby(told, key=lambda line: line.day):
        of_day = _once(list(group))
        due = [line for line in of_day if line.kind == Kind.DUE]
        hidden = 0 if whole is None or day in whole or len(due) <= FEW + 1 else len(due) - FEW
        yield DayLine(day, tuple(of_day[: len(of_day) - hidden]), hidden)


def _once(lines: Sequence[UpcomingLine]) -> list[UpcomingLine]:
    back = {line.person_id for line in lines if line.kind in (Kind.BACK, Kind.OPEN)}
    return [line for line in lines if line.kind != Kind.DUE or line.person_id not in back]


def before_today(lines: Iterable[UpcomingLine], today: date, *, whole: bool) -> DayLine:
    """What has passed without being done, the nearest first; the first few unless `whole`."""
    dated = (line._replace(note=f"it was for {long_date(line.day, today)}") for line in lines)
    told = sorted(dated, key=lambda line: (-line.day.toordinal(), line.name.casefold(), line.key))
    most = len(told) if whole or len(told) <= FEW_BEFORE + 1 else FEW_BEFORE
    return DayLine(today - timedelta(1), tuple(told[:most]), len(told) - most)
