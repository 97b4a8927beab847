"""The same day of former years, and the week around it."""

from datetime import date, timedelta

AROUND = 3
"""Days before and after, which make a week of a day."""


def same_days(day: date, first_year: int) -> tuple[date, ...]:
    """That day in each year from the first to the one before, newest first.

    29 February is remembered on the 28th of years without it, and looks back on the 28th of those.
    """
    years = range(day.year - 1, first_year - 1, -1)
    return tuple(found for year in years for found in _in_year(day, year))


def weeks_around(day: date, first_year: int) -> tuple[date, ...]:
    """The week around that day in each of those years, newest first."""
    found = {
        each + timedelta(by)
        for year in range(day.year - 1, first_year - 1, -1)
        for each in _in_year(day, year)[-1:]
        for by in range(-AROUND, AROUND + 1)
        if date.min.toordinal() <= each.toordinal() + by
    }
    return tuple(sorted(found, reverse=True))


def _in_year(day: date, year: int) -> tuple[date, ...]:
    """The days of that year that stand for the day, newest first: two at the end of February, else one."""
    if (day.month, day.day) == (2, 29):
        return (_last_of_february(year),)
    same = day.replace(year=year)
    last = _last_of_february(year)
    if (day.month, day.day) == (2, 28) and _last_of_february(day.year) == day and last.day == 29:
        return last, same
    return (same,)


def _last_of_february(year: int) -> date:
    return date(year, 3, 1) - timedelta(1)
