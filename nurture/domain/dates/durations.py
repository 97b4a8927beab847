"""Lengths of time in words: "3 days", "a couple of weeks", "2m", "half a year", "a year and a half"."""

from datetime import date
from typing import NamedTuple

from nurture.domain.dates.vocabulary import count, figures

WEEK, MONTH, YEAR = 7, 30, 365
"""Days, as rhythms count them; dates use the calendar instead."""


class Duration(NamedTuple):
    """A length of time, kept in calendar units until it is known what it is for."""

    years: int = 0
    months: int = 0
    days: int = 0

    @property
    def in_days(self) -> int:
        """Days, with 30 to a month and 365 to a year: for rhythms."""
        return self.years * YEAR + self.months * MONTH + self.days

    def times(self, number: int) -> "Duration":
        """So many of this."""
        return Duration(self.years * number, self.months * number, self.days * number)

    def plus(self, other: "Duration") -> "Duration":
        """Both together."""
        return Duration(self.years + other.years, self.months + other.months, self.days + other.days)

    @property
    def half(self) -> "Duration":
        """Half of it in whole smaller units: six months for a year, 15 days for a month."""
        return Duration(0, self.years * 6, self.months * 15 + self.days // 2)


_DAY, _WEEK, _MONTH, _YEAR = Duration(days=1), Duration(days=WEEK), Duration(months=1), Duration(years=1)

UNITS = {
    **dict.fromkeys(("day", "days", "d"), _DAY),
    **dict.fromkeys(("week", "weeks", "wk", "wks", "w"), _WEEK),
    **dict.fromkeys(("fortnight", "fortnights"), _WEEK.times(2)),
    **dict.fromkeys(("month", "months", "mo", "mos", "mth", "mths", "m"), _MONTH),
    **dict.fromkeys(("quarter", "quarters"), _MONTH.times(3)),
    **dict.fromkeys(("year", "years", "yr", "yrs", "y"), _YEAR),
}

SHORT_UNITS = frozenset({"hour", "hours", "hr", "hrs", "minute", "minutes", "min", "mins"})
"""Units within a day."""


def duration(texts: list[str], i: int) -> tuple[Duration, int] | None:
    """A length of time from word `i` and the index behind it; parts may be joined: "1 year and 2 months"."""
    total = _part(texts, i)
    while total:
        length, behind = total
        joint = behind + 1 if texts[behind : behind + 1] == ["and"] else behind
        more = _part(texts, joint)
        if more is None:
            return total
        total = length.plus(more[0]), more[1]
    return None


def shifted(day: date, by: Duration, *, back: bool = False) -> date | None:
    """The day so far ahead (or back) by the calendar, 31 January + 1 month being the last of February.

    None where the calendar ends first.
    """
    sign = -1 if back else 1
    try:
        if by.years or by.months:
            # Months need dateutil, days do not: most dates are typed in days and spare its import.
            from dateutil.relativedelta import relativedelta

            day += relativedelta(years=sign * by.years, months=sign * by.months)
        return date.fromordinal(day.toordinal() + sign * by.days)
    except (ValueError, OverflowError):
        return None


def _part(texts: list[str], i: int) -> tuple[Duration, int] | None:
    glued = figures(r"([0-9]{1,9})([a-z]+)", texts[i]) if i < len(texts) else None
    if glued and glued[2] in UNITS:
        return UNITS[glued[2]].times(int(glued[1])), i + 1
    if texts[i : i + 1] == ["half"] and texts[i + 1 : i + 2] in (["a"], ["an"]):
        unit = UNITS.get(texts[i + 2]) if i + 2 < len(texts) else None
        return (unit.half, i + 3) if unit else None
    number = count(texts, i)
    if number is None or number[1] >= len(texts):
        return None
    return _counted(texts, *number)


def _counted(texts: list[str], number: int, i: int) -> tuple[Duration, int] | None:
    # "two and a half weeks" puts the half before the unit, "a week and a half" behind it.
    half = texts[i : i + 3] == ["and", "a", "half"]
    i = i + 3 if half else i
    name = texts[i].removesuffix("'") if i < len(texts) else ""
    if name in SHORT_UNITS:
        return Duration(days=number // 24 if name.startswith("h") else number // 1440), i + 1
    if name not in UNITS:
        return None
    if texts[i + 1 : i + 4] == ["and", "a", "half"]:
        half, i = True, i + 3
    length = UNITS[name].times(number)
    return (length.plus(UNITS[name].half) if half else length), i + 1
