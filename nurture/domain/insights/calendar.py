"""A year as the charts see it: its days, its months, and the ends of months at which people are looked at."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

MONTHS = 12


def first_day(year: int) -> date:
    """New Year's Day."""
    return date(year, 1, 1)


def length(year: int) -> int:
    """How many days the year has."""
    return (date(year, 12, 31) - first_day(year)).days + 1


def by_day(year: int, counts: Mapping[date, int]) -> tuple[int, ...]:
    """How many there were on each day of the year, from the first of January on."""
    first = first_day(year)
    return tuple(counts.get(first + timedelta(at), 0) for at in range(length(year)))


def ends(year: int, today: date) -> tuple[date, ...]:
    """Twelve days to look at people on, oldest first: the ends of the year's months.

    In the year that is not over, the last is today, and the others are the ends of the eleven months before.
    """
    if year < today.year:
        return tuple(_end(year, month) for month in range(1, MONTHS + 1))
    back = (divmod(12 * today.year + today.month - 1 - ago, 12) for ago in range(MONTHS - 1, 0, -1))
    return (*(_end(in_year, month + 1) for in_year, month in back), today)


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
