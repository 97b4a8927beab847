"""Birthdays as people and address books write them, with their year or without."""

from nurture.domain.dates.calendar_days import CalendarDay, calendar_day, compact_day, exists, trouble
from nurture.domain.dates.vocabulary import DateOrder, pattern, quoted, texts_of
from nurture.errors import UnreadableDate

HINT = "Write it like 04-12 (month and day), 1990-04-12 or 12 Apr 1990."


def birthday(text: str, order: DateOrder = DateOrder.DMY) -> tuple[int | None, int, int]:
    """The (year or None, month, day) of a birthday; 29 February needs no leap year where there is no year.

    "04-12" is month and day, as in ISO; 12/4 is read by the order. Raises `UnreadableDate` where
    the text is no day of a calendar, or gives its year in two figures.
    """
    written = _written(text.strip(), order)
    if written is None:
        raise UnreadableDate(f"{quoted(text)} is not a birthday.", HINT)
    if written.year is not None and written.year < 100 and written.form != "iso":
        raise UnreadableDate(f"{quoted(text)} gives its year in two figures.", HINT)
    if not exists(written):
        raise UnreadableDate(f"{quoted(text)} is not a birthday: {trouble(written, order)}.", HINT)
    return written.year, written.month, written.day


def _written(text: str, order: DateOrder) -> CalendarDay | None:
    # "--04-12" and "--0412" are how vCards leave the year out.
    match = pattern(r"(?:--)?([0-9]{2})-([0-9]{2})|--([0-9]{2})([0-9]{2})").fullmatch(text)
    if match:
        month, day = match[1] or match[3], match[2] or match[4]
        return CalendarDay(None, int(month), int(day), "iso")
    texts = texts_of(text)
    compact = compact_day(texts[0]) if len(texts) == 1 else None
    if compact:
        return compact
    found = calendar_day(texts, 0, order)
    return found[0] if found and found[1] == len(texts) else None
