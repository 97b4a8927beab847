"""Reading a day, a month or a year behind us as the days that lie in it: "last tue", "in may", "2025-03"."""

from datetime import date

from nurture.domain.dates.calendar_days import FIRST_YEAR, LAST_YEAR, month_end
from nurture.domain.dates.past import past_date
from nurture.domain.dates.vocabulary import MONTHS, DateOrder, figures, quoted, texts_of
from nurture.errors import UnreadableDate

HINT = "Write it like yesterday, 12 apr, in may, 2025-03 or 2024."
_LEADING = ("in", "back", "of", "during")


def period(text: str, today: date, order: DateOrder = DateOrder.DMY) -> tuple[date, date]:
    """The first and the last day of what the whole text names: a day, a month or a year.

    A month without its year is the latest that has begun. Raises `UnreadableDate` where the text is none of these.
    """
    texts = texts_of(text)
    while len(texts) > 1 and texts[0] in _LEADING:
        texts = texts[1:]
    found = _month(texts, today) or _year(texts, today)
    if found:
        return found
    try:
        day = past_date(text, today, order)
    except UnreadableDate as error:
        if error.hint and "is not a date." in error.sentence:
            raise UnreadableDate(f"{quoted(text)} names no day, month or year.", HINT) from None
        raise
    return day, day


def _month(texts: list[str], today: date) -> tuple[date, date] | None:
    """`may`, `may 2025`, `last may`, `2025-03`, `last month`, `this month`."""
    match texts:
        case ["this", "month"]:
            return _month_of(today.year, today.month)
        case ["last", "month"]:
            return _month_of(today.year - (today.month == 1), (today.month - 2) % 12 + 1)
        case [name] | ["last", name] if name in MONTHS:
            month = MONTHS[name]
            passed = month < today.month or (month == today.month and texts[0] != "last")
            return _month_of(today.year - (not passed), month)
        case [name, year] if name in MONTHS and figures("[0-9]{4}", year):
            return _month_of(int(year), MONTHS[name])
        case [written] if parts := figures("([0-9]{4})[-/.]([0-9]{1,2})", written):
            return _month_of(int(parts[1]), int(parts[2]))
    return None


def _year(texts: list[str], today: date) -> tuple[date, date] | None:
    """`2024`, `last year`, `this year`."""
    match texts:
        case ["this" | "last" as which, "year"]:
            year = today.year - (which == "last")
        case [written] if figures("[0-9]{4}", written) and FIRST_YEAR <= int(written) <= LAST_YEAR:
            year = int(written)
        case _:
            return None
    return date(year, 1, 1), date(year, 12, 31)


def _month_of(year: int, month: int) -> tuple[date, date] | None:
    """The days of a month; None where there is no such month."""
    if not (1 <= month <= 12 and FIRST_YEAR <= year <= LAST_YEAR):
        return None
    first = date(year, month, 1)
    return first, month_end(first)
