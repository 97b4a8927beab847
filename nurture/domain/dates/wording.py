"""Days put back into words, which `past_date` and `future_date` read again."""

from datetime import date

from nurture.domain.dates.intervals import counted
from nurture.domain.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES

_DAYS_UP_TO = 14
_WEEKS_UP_TO = 63
"""Nine weeks: from here on at least two whole months lie between."""
_MONTHS_UP_TO = 24


def ago(day: date, today: date) -> str:
    """How far the day is from today, in whole units: "yesterday", "5 weeks ago", "in 4 months".

    Days to two weeks, weeks to nine, months to two years, by the calendar; the part of a unit is dropped.
    """
    days = (today - day).days
    if days in _NEAR:
        return _NEAR[days]
    length = _length(min(day, today), max(day, today))
    return f"{length} ago" if days > 0 else f"in {length}"


def long_date(day: date, today: date) -> str:
    """`Tue 17 Nov`, with its year where that is not this one: `Tue 17 Nov 2024`."""
    # Not strftime: its names follow the machine's locale, and these are read back in English.
    words = f"{WEEKDAY_NAMES[day.weekday()][:3]} {day.day} {MONTH_NAMES[day.month - 1][:3]}"
    return words if day.year == today.year else f"{words} {day.year}"


_NEAR = {0: "today", 1: "yesterday", -1: "tomorrow"}


def _length(first: date, last: date) -> str:
    days = (last - first).days
    if days < _DAYS_UP_TO:
        return counted(days, "day")
    if days < _WEEKS_UP_TO:
        return counted(days // 7, "week")
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    if months < _MONTHS_UP_TO:
        return counted(months, "month")
    return counted(months // 12, "year")
