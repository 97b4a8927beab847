"""Calendar days as people write them (12 Apr, 12/4, 2026-04-12), and which year they mean."""

from datetime import date
from typing import NamedTuple

from nurture.domain.dates.vocabulary import MONTH_NAMES, MONTHS, ORDINALS, DateOrder, figures

FIRST_YEAR, LAST_YEAR = 1800, 2199
"""Four digits outside these are no year: a house number, a price."""

_LEAP_CYCLE = 9
"""Years within which any day of the year comes again: 29 February skips 1900 and 2100."""


class CalendarDay(NamedTuple):
    """A day as written: it may lack its year, and may not exist."""

    year: int | None
    """None where none was written; below 100 where two digits were."""
    month: int
    day: int
    form: str
    """`iso`, `named`, or the separator between the figures: `/`, `.` or `-`."""


class Context(NamedTuple):
    """What a yearless or relative date is read against."""

    today: date
    order: DateOrder
    future: bool = False
    """Whether to read it ahead (a promise) rather than back (a touch)."""


def calendar_day(texts: list[str], i: int, order: DateOrder) -> tuple[CalendarDay, int] | None:
    """A calendar day from word `i` and the index behind it."""
    if i >= len(texts):
        return None
    figures = _iso(texts[i]) or _in_figures(texts[i], order)
    if figures:
        return figures, i + 1
    return _day_month(texts, i) or _month_day(texts, i) or _joined(texts, i)


def compact_day(text: str) -> CalendarDay | None:
    """A day in eight figures, 20260412: only where nothing but a date is expected."""
    match = figures(r"([0-9]{4})([0-9]{2})([0-9]{2})", text)
    return CalendarDay(int(match[1]), int(match[2]), int(match[3]), "iso") if match else None


def day_number(text: str) -> int | None:
    """The day in "12", "12th", "twelfth" and in the range "12-14", whose first day counts."""
    match = figures(r"([0-9]{1,2})(?:st|nd|rd|th)?(?:-[0-9]{1,2}(?:st|nd|rd|th)?)?", text)
    return int(match[1]) if match else ORDINALS.get(text)


def year_number(texts: list[str], i: int) -> int | None:
    """The year that word `i` is, in four digits."""
    if not 0 <= i < len(texts) or not figures(r"[0-9]{4}", texts[i]):
        return None
    return int(texts[i]) if FIRST_YEAR <= int(texts[i]) <= LAST_YEAR else None


def resolved(written: CalendarDay, ctx: Context) -> date | None:
    """The date meant: without a year the nearest in the context's direction, today included.

    None where there is no such day.
    """
    if written.year is None:
        return nearest(written.month, written.day, ctx)
    year = written.year
    if year < 100 and written.form != "iso":
        # Two digits look back, but for the next few years: 12/4/99 is 1999.
        year += 2000 if 2000 + year <= ctx.today.year + 10 else 1900
    return _exact(year, written.month, written.day)


def nearest(month: int, day: int, ctx: Context) -> date | None:
    """The nearest such day in the context's direction, today included."""
    for distance in range(_LEAP_CYCLE):
        for year in (ctx.today.year + distance, ctx.today.year - distance):
            found = _exact(year, month, day)
            if found and (found >= ctx.today if ctx.future else found <= ctx.today):
                return found
    return None


def trouble(written: CalendarDay, order: DateOrder) -> str:
    """Why there is no such day, as the second half of a sentence."""
    if written.year == 0 and written.form == "iso":
        return "there is no year 0"
    if not 1 <= written.month <= 12:
        first = "month" if order is DateOrder.MDY else "day"
        order_note = "" if written.form == "iso" else f" (figures are read {first} first)"
        return f"there is no month {written.month}{order_note}"
    month = MONTH_NAMES[written.month - 1]
    # Only 29 February depends on the year.
    year = f" {written.year}" if (written.month, written.day) == (2, 29) and written.year else ""
    return f"{month}{year} has no day {written.day}"


def exists(written: CalendarDay) -> bool:
    """Whether there is such a day, in the year written or in any."""
    year = 2000 if written.year is None else written.year
    return _exact(year, written.month, written.day) is not None


def month_end(day: date) -> date:
    """The last day of the month of that day."""
    # Not calendar.monthrange, whose import alone takes 3 ms.
    return next(end for number in (31, 30, 29, 28) if (end := _exact(day.year, day.month, number)))


def _exact(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(text: str) -> CalendarDay | None:
    # A time behind the date, as calendars write it, does not change the day.
    match = figures(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?:t[0-9:.,+z-]*)?", text)
    return CalendarDay(int(match[1]), int(match[3]), int(match[4]), "iso") if match else None


def _in_figures(text: str, order: DateOrder) -> CalendarDay | None:
    match = figures(r"([0-9]{1,2})([-/.])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{2}))?", text)
    # 04-12 without a year is a day to some and a month to others, and a range to most.
    if not match or (match[2] == "-" and not match[4]):
        return None
    day, month = int(match[1]), int(match[3])
    if order is DateOrder.MDY:
        day, month = month, day
    return CalendarDay(int(match[4]) if match[4] else None, month, day, match[2])


def _day_month(texts: list[str], i: int) -> tuple[CalendarDay, int] | None:
    i += texts[i] == "the"
    day = day_number(texts[i]) if i < len(texts) else None
    i += 1
    i += texts[i : i + 1] == ["of"]
    if day is None or i >= len(texts) or texts[i] not in MONTHS:
        return None
    return _with_year(texts, i + 1, MONTHS[texts[i]], day)


def _month_day(texts: list[str], i: int) -> tuple[CalendarDay, int] | None:
    month = MONTHS.get(texts[i])
    i += 1
    i += texts[i : i + 1] == ["the"]
    day = day_number(texts[i]) if month and i < len(texts) else None
    return _with_year(texts, i + 1, month, day) if month and day is not None else None


def _with_year(texts: list[str], i: int, month: int, day: int) -> tuple[CalendarDay, int]:
    year = year_number(texts, i)
    # Two digits are a year only at the very end: "12 apr 25" but not "12 apr 25 people came".
    if year is None and i == len(texts) - 1 and figures(r"[0-9]{2}", texts[i]):
        year = int(texts[i])
    return CalendarDay(year, month, day, "named"), i if year is None else i + 1


def _joined(texts: list[str], i: int) -> tuple[CalendarDay, int] | None:
    # 12-apr-2026, as some programs write it: one word.
    if not figures(r"[0-9]{1,2}-[a-z]{3,9}(-[0-9]{2,4})?", texts[i]):
        return None
    parts = texts[i].split("-")
    found = _day_month(parts, 0)
    return (found[0], i + 1) if found and found[1] == len(parts) else None
