"""Reading a day ahead of us: "2 weeks", "friday", "in May", "next month"."""

from datetime import date, timedelta

from nurture.domain.dates.calendar_days import Context, compact_day, exists, month_end, trouble, year_number
from nurture.domain.dates.durations import Duration, duration, shifted
from nurture.domain.dates.phrases import (
    Kind,
    Phrase,
    calendar_phrase,
    feast_phrase,
    month_phrase,
    nearest_weekday,
    ordinal_phrase,
    read_any,
    weekday_phrase,
)
from nurture.domain.dates.vocabulary import WEEKDAYS, DateOrder, quoted, run_of, texts_of
from nurture.errors import UnreadableDate

HINT = "Write it like tomorrow, 2 weeks, friday, in May, 3 june or 2026-06-03."

_LEADING = frozenset({"until", "till", "til", "by", "before", "on", "in", "for", "at", "from", "due", "after"})
_TRAILING = frozenset({"from now", "from today", "time", "later", "hence", "ahead"})

_SPOKEN = {
    **dict.fromkeys(("today", "tonight", "now", "later today", "this afternoon", "this evening"), 0),
    **dict.fromkeys(
        ("tomorrow", "tmrw", "tmr", "tomorow", "tommorow", "tommorrow", "tomoz", "2moro", "2morrow"), 1
    ),
    **dict.fromkeys(("the day after tomorrow", "day after tomorrow"), 2),
}
_NEXT_UNITS = {
    "week": Duration(days=7),
    "fortnight": Duration(days=14),
    "month": Duration(months=1),
    "year": Duration(years=1),
}
SATURDAY, SUNDAY = 5, 6


def future_date(text: str, today: date, order: DateOrder = DateOrder.DMY) -> date:
    """The day that the whole text names, read ahead from today: "friday" and "next friday" are the first after it.

    "This friday" may be today, and so may a day without a year ("3 june"); a month is its first day;
    "next month" is a month from today. A day written with its year is taken as written, past or not.
    Raises `UnreadableDate` where the text is no date, or names a day that does not exist.
    """
    texts = texts_of(text)
    start = 0
    while start < len(texts) - 1 and texts[start] in _LEADING:
        start += 1
    texts = texts[start:]
    compact = compact_day(texts[0]) if len(texts) == 1 else None
    if compact and exists(compact):
        return date(compact.year or 0, compact.month, compact.day)
    ctx = Context(today, order, future=True)
    if compact:
        raise UnreadableDate(f"{quoted(text)} is not a date: {trouble(compact, order)}.", HINT)
    phrase = _whole(texts, ctx)
    if phrase is None:
        raise UnreadableDate(f"{quoted(text)} is not a date ahead.", HINT)
    if phrase.day is None:
        raise UnreadableDate(f"{quoted(text)} is not a date: {phrase.trouble}.", HINT)
    return phrase.day


def _whole(texts: list[str], ctx: Context) -> Phrase | None:
    # Each reader is asked, for a shorter reading ("friday") may hide the one that takes all ("friday next week").
    phrases = (read_any((reader,), texts, 0, ctx) for reader in _READERS)
    return next((phrase for phrase in phrases if phrase and phrase.end == len(texts)), None)


def _spoken(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    for length in (4, 3, 2, 1):
        words = run_of(texts, i, length)
        if words in _SPOKEN:
            return Phrase(ctx.today + timedelta(_SPOKEN[words]), i + length, Kind.CALENDAR)
    return None


def _ahead(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`2 weeks`, `3 days from now`, `two weeks' time`."""
    found = duration(texts, i)
    if not found:
        return None
    length, end = found
    for words in (2, 1):
        if run_of(texts, end, words) in _TRAILING:
            end += words
    return _after(length, end, ctx)


def _after(length: Duration, end: int, ctx: Context) -> Phrase:
    day = shifted(ctx.today, length)
    return Phrase(day, end, Kind.CALENDAR, "" if day else "that is beyond the end of the calendar")


def _next(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`next week`, `next tue`, `this friday`, `coming sunday`, `next may`."""
    word, i = texts[i], i + 1
    if word not in ("next", "this", "coming") or i >= len(texts):
        return None
    if word == "next" and texts[i] in _NEXT_UNITS:
        return _after(_NEXT_UNITS[texts[i]], i + 1, ctx)
    if word == "this" and texts[i] in WEEKDAYS:
        day = nearest_weekday(WEEKDAYS[texts[i]], ctx, or_today=True)
        return Phrase(day, i + 1, Kind.WEEKDAY)
    return read_any((feast_phrase, weekday_phrase, month_phrase), texts, i, ctx)


def _weekend(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`the weekend`: its coming Saturday; `next weekend` in a weekend is the one after."""
    which = texts[i] if texts[i] in ("the", "this", "next") else ""
    i += bool(which)
    if texts[i : i + 1] != ["weekend"]:
        return None
    day = nearest_weekday(SATURDAY, ctx, or_today=which != "next")
    return Phrase(day, i + 1, Kind.WEEKDAY)


def _of_next_week(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`friday next week`, `next week on friday`: that day of the week after this one, from Monday."""
    words = [word for word in texts[i:] if word != "on"]
    if words[:2] == ["next", "week"]:
        words = [*words[2:], "next", "week"]
    if len(words) != 3 or words[1:] != ["next", "week"] or words[0] not in WEEKDAYS:
        return None
    monday = ctx.today + timedelta(7 - ctx.today.weekday())
    return Phrase(monday + timedelta(WEEKDAYS[words[0]]), len(texts), Kind.WEEKDAY)


def _week_on(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`friday week`, `a week on friday`, `a week tomorrow`: that day, and seven more."""
    words = [word for word in texts[i:] if word not in ("on", "from", "today's")]
    if words[:2] == ["a", "week"]:
        words = [*words[2:], "week"]
    if len(words) != 2 or words[1] != "week":
        return None
    if words[0] in ("tomorrow", "today"):
        return Phrase(ctx.today + timedelta(7 + (words[0] == "tomorrow")), len(texts), Kind.CALENDAR)
    if words[0] not in WEEKDAYS:
        return None
    return Phrase(nearest_weekday(WEEKDAYS[words[0]], ctx) + timedelta(7), len(texts), Kind.WEEKDAY)


def _end_of(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`the end of the month`, `end of next week`: its last day, a week ending on Sunday."""
    words = [word for word in texts[i:] if word not in ("the", "this")]
    if words[:2] != ["end", "of"]:
        return None
    later = words[2:3] == ["next"]
    unit = words[3 if later else 2 :]
    if len(unit) != 1 or unit[0] not in ("week", "month", "year"):
        return None
    day = shifted(ctx.today, _NEXT_UNITS[unit[0]]) if later else ctx.today
    if day and unit[0] == "week":
        day += timedelta(SUNDAY - day.weekday())
    elif day:
        day = month_end(day) if unit[0] == "month" else day.replace(month=12, day=31)
    return Phrase(day, len(texts), Kind.CALENDAR, "that is beyond the end of the calendar")


def _year(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    year = year_number(texts, i)
    return Phrase(date(year, 1, 1), i + 1, Kind.MONTH) if year else None


_READERS = (
    _spoken,
    _ahead,
    _next,
    _weekend,
    _of_next_week,
    _week_on,
    _end_of,
    calendar_phrase,
    feast_phrase,
    weekday_phrase,
    ordinal_phrase,
    month_phrase,
    _year,
)
