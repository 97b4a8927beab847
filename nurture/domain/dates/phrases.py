"""Phrases that name a day whichever way time is read: calendar days, weekdays, the 12th, months, feasts."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from nurture.domain.dates.calendar_days import Context, calendar_day, nearest, resolved, trouble, year_number
from nurture.domain.dates.vocabulary import DAY_PARTS, MONTHS, WEEKDAY_NAMES, WEEKDAYS, figures, run_of


class Kind(StrEnum):
    """How a phrase names its day: what a line with other words around it has to be asked."""

    PAST = "past"
    """It can only lie behind: yesterday, 3 days ago, last tue."""
    FIGURES = "figures"
    """12/4 or 12.4, which may be a score or a flat."""
    CALENDAR = "calendar"
    """A day with its month in letters, or with its year."""
    WEEKDAY = "weekday"
    ORDINAL = "ordinal"
    """The 12th."""
    MONTH = "month"
    FEAST = "feast"


class Phrase(NamedTuple):
    """A day found in words."""

    day: date | None
    """None where the words name a day that does not exist."""
    end: int
    """The index of the word behind it."""
    kind: Kind
    trouble: str = ""
    """Why there is no such day."""
    form: str = ""
    """For calendar days: `iso`, `named`, or the separator between the figures."""


Reader = Callable[[list[str], int, Context], Phrase | None]

FEASTS: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("christmas", "christmas day", "xmas", "xmas day"), (12, 25)),
    **dict.fromkeys(("christmas eve", "xmas eve"), (12, 24)),
    "boxing day": (12, 26),
    **dict.fromkeys(("new year's eve", "new years eve", "new year eve", "nye"), (12, 31)),
    **dict.fromkeys(("new year's day", "new years day", "new year day"), (1, 1)),
    **dict.fromkeys(("new year", "new year's", "new years"), (1, 1)),
    **dict.fromkeys(("valentine's day", "valentines day", "valentine's"), (2, 14)),
    "halloween": (10, 31),
    **dict.fromkeys(("bonfire night", "guy fawkes", "guy fawkes night", "fireworks night"), (11, 5)),
    "burns night": (1, 25),
    **dict.fromkeys(("st patrick's day", "st patricks day", "paddy's day", "st paddy's day"), (3, 17)),
    **dict.fromkeys(("twelfth night", "epiphany"), (1, 6)),
    "may day": (5, 1),
}
EASTER_DAYS = {"easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2}
"""Days after Easter Sunday."""

PART_OF_MONTH = {"early": 1, "mid": 15, "late": 25}
"""The day that stands for a part of a month."""


def calendar_phrase(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`12 apr`, `April 12th 2025`, `12/4`, `2026-04-12`; a weekday in front has to agree.

    Behind a weekday "the 12th" is enough.
    """
    weekday = WEEKDAYS.get(texts[i])
    if weekday is not None:
        phrase = _written_day(texts, i + 1, ctx) or ordinal_phrase(texts, i + 1, ctx)
        if phrase and phrase.day and phrase.day.weekday() != weekday and not ctx.future:
            # "On friday 27 november" can be the one to come.
            ahead = _written_day(texts, i + 1, ctx._replace(future=True))
            phrase = ahead if ahead and ahead.day and ahead.day.weekday() == weekday else phrase
        return phrase and _agreeing(phrase, weekday)
    return _written_day(texts, i, ctx)


def weekday_phrase(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`tue`: the nearest one in the context's direction, today excluded."""
    if texts[i] not in WEEKDAYS:
        return None
    return Phrase(nearest_weekday(WEEKDAYS[texts[i]], ctx), i + 1, Kind.WEEKDAY)


def nearest_weekday(weekday: int, ctx: Context, *, or_today: bool = False) -> date:
    """The nearest such weekday in the context's direction; today itself only where asked."""
    days = (weekday - ctx.today.weekday()) % 7 if ctx.future else (ctx.today.weekday() - weekday) % 7
    days = days if days or or_today else 7
    return ctx.today + timedelta(days if ctx.future else -days)


def ordinal_phrase(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`the 12th`: the nearest 12th in the context's direction, today included."""
    i += texts[i : i + 1] == ["the"]
    match = figures(r"([0-9]{1,2})(?:st|nd|rd|th)", texts[i]) if i < len(texts) else None
    if not match:
        return None
    number = int(match[1])
    if not 1 <= number <= 31:
        return Phrase(None, i + 1, Kind.ORDINAL, f"no month has a day {number}")
    step = timedelta(1 if ctx.future else -1)
    day = ctx.today
    while day.day != number:
        day += step
    return Phrase(day, i + 1, Kind.ORDINAL)


def month_phrase(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`april`, `early april`, `april 2025`: the first of that month, or the day that stands for its part."""
    part = texts[i]
    i += part in PART_OF_MONTH
    if i >= len(texts) or texts[i] not in MONTHS:
        return None
    month, day = MONTHS[texts[i]], PART_OF_MONTH.get(part, 1)
    year = year_number(texts, i + 1)
    if year:
        return Phrase(date(year, month, day), i + 2, Kind.MONTH)
    return Phrase(nearest(month, day, ctx), i + 1, Kind.MONTH)


def feast_phrase(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`christmas eve`, `new year`, `easter monday`, each with a year or without."""
    for length in (3, 2, 1):
        name = run_of(texts, i, length)
        if name in FEASTS or name in EASTER_DAYS:
            year = year_number(texts, i + length)
            day = _feast(name, year, ctx)
            return Phrase(day, i + length + (year is not None), Kind.FEAST)
    return None


def read_any(readers: tuple[Reader, ...], texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """What the first of the readers that knows the words at `i` makes of them, with its part of the day."""
    if i >= len(texts):
        return None
    for reader in readers:
        phrase = reader(texts, i, ctx)
        if phrase:
            return with_day_part(texts, phrase)
    return None


def with_day_part(texts: list[str], phrase: Phrase) -> Phrase:
    """The phrase together with a following "morning" or "evening"."""
    end = phrase.end
    if phrase.kind is Kind.MONTH or end >= len(texts) or texts[end] not in DAY_PARTS:
        return phrase
    return phrase._replace(end=end + 1)


def _written_day(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    found = calendar_day(texts, i, ctx.order)
    if found is None:
        return None
    written, end = found
    kind = Kind.CALENDAR if written.year or written.form == "named" else Kind.FIGURES
    day = resolved(written, ctx)
    return Phrase(day, end, kind, "" if day else trouble(written, ctx.order), written.form)


def _agreeing(phrase: Phrase, weekday: int) -> Phrase:
    # Even 12/4 is plainly a day behind "tue".
    phrase = phrase._replace(kind=Kind.CALENDAR, form="named")
    if phrase.day is None or phrase.day.weekday() == weekday:
        return phrase
    problem = f"{phrase.day.isoformat()} is a {WEEKDAY_NAMES[phrase.day.weekday()]}"
    return phrase._replace(day=None, trouble=problem)


def _feast(name: str, year: int | None, ctx: Context) -> date | None:
    if name in FEASTS:
        month, day = FEASTS[name]
        return date(year, month, day) if year else nearest(month, day, ctx)
    # dateutil knows the rule for Easter; its import is spared on every other day.
    from dateutil.easter import easter

    years = [year] if year else [ctx.today.year - 1, ctx.today.year, ctx.today.year + 1]
    days = [easter(each) + timedelta(EASTER_DAYS[name]) for each in years]
    if year:
        return days[0]
    ahead = [day for day in days if day >= ctx.today]
    behind = [day for day in days if day <= ctx.today]
    return ahead[0] if ctx.future else behind[-1]
