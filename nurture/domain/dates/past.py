"""Reading a day behind us: "yesterday", "3 days ago", "last tue", "12 apr"."""

from datetime import date, timedelta
from functools import cache

from nurture.domain.dates.calendar_days import Context, compact_day, exists, trouble, year_number
from nurture.domain.dates.counted import (
    SATURDAY,
    before_last,
    counted_weekdays,
    days_back,
    just_gone,
    nights_ago,
    week_before,
)
from nurture.domain.dates.durations import UNITS, Duration, duration
from nurture.domain.dates.phrases import (
    EASTER_DAYS,
    FEASTS,
    PART_OF_MONTH,
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
from nurture.domain.dates.vocabulary import (
    MONTHS,
    NUMBERS,
    ORDINALS,
    VAGUE_NUMBERS,
    WEEKDAYS,
    DateOrder,
    quoted,
    run_of,
    texts_of,
)
from nurture.errors import UnreadableDate

HINT = "Write it like yesterday, 3 days ago, last tue, 12 apr or 2026-04-12."

_SPOKEN = {
    **dict.fromkeys(("today", "now", "just now", "tonight", "earlier today", "this morning"), 0),
    **dict.fromkeys(("this afternoon", "this evening", "this lunchtime"), 0),
    **dict.fromkeys(("late last night", "last nite", "last thing last night"), 1),
    **dict.fromkeys(("yesterday", "last night", "last evening", "ystd", "yday", "y'day", "yest"), 1),
    **dict.fromkeys(("yesturday", "yesteday", "yesterdy", "yestarday", "ysterday", "yesterady", "yestrday"), 1),
    **dict.fromkeys(("2day", "2nite", "tonite", "tdy", "earlier this morning", "first thing this morning"), 0),
    **dict.fromkeys(("early this morning", "late this morning", "later today", "earlier this afternoon"), 0),
    **dict.fromkeys(("the day before yesterday", "day before yesterday"), 2),
    **dict.fromkeys(("the night before last", "night before last"), 2),
    **dict.fromkeys(("last week", "the past week"), 7),
    "last fortnight": 14,
}
"""Phrases to days back. "Last week" is seven days: nearer to any day of that week than today is."""

_WEEKENDS = {"last weekend", "this past weekend", "past weekend", "over the weekend", "at the weekend"}
_WEEKENDS |= {"on the weekend", "this weekend", "the weekend"}

_ROUGHLY = frozenset({"about", "around", "almost", "nearly", "roughly", "over", "some"})


def past_date(text: str, today: date, order: DateOrder = DateOrder.DMY) -> date:
    """The day that the whole text names, read back from today: "tue" is the most recent Tuesday before today.

    Without a year it is never ahead of today; a day written with its year is taken as written.
    Raises `UnreadableDate` where the text is no date, or names a day that does not exist.
    """
    texts = texts_of(text)
    ctx = Context(today, order)
    compact = compact_day(texts[0]) if len(texts) == 1 else None
    if compact:
        if not exists(compact):
            raise UnreadableDate(f"{quoted(text)} is not a date: {trouble(compact, order)}.", HINT)
        return date(compact.year or 0, compact.month, compact.day)
    phrase = _whole(texts, ctx)
    if phrase is None:
        raise UnreadableDate(f"{quoted(text)} is not a date{_aside(texts)}.", HINT)
    if phrase.day is None:
        raise UnreadableDate(f"{quoted(text)} is not a date: {phrase.trouble}.", HINT)
    return phrase.day


@cache
def _openings() -> frozenset[str]:
    """Words that a day can begin with; most words of a line are none of these, and are asked nothing more."""
    phrases = (
        *_SPOKEN,
        *_WEEKENDS,
        *FEASTS,
        *EASTER_DAYS,
        *NUMBERS,
        *VAGUE_NUMBERS,
        *ORDINALS,
        *MONTHS,
        *WEEKDAYS,
    )
    first = {phrase.split()[0] for phrase in phrases} | {"the", "this", "last", "past", "half", "weekend", "week"}
    return frozenset(first | _ROUGHLY | set(UNITS))


def past_phrase(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """The day named from word `i` on, without any preposition in front."""
    if i < len(texts) and not texts[i][:1].isdecimal() and texts[i] not in _openings():
        return None
    return read_any(_READERS, texts, i, ctx)


def month_or_year(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`april`, `april 2025` or `2019`, which name a day only behind words such as "in" or "back in"."""
    year = year_number(texts, i)
    return Phrase(date(year, 1, 1), i + 1, Kind.MONTH) if year else month_phrase(texts, i, ctx)


def _whole(texts: list[str], ctx: Context) -> Phrase | None:
    start = 0
    while start < len(texts) - 1 and texts[start] in ("on", "at", "back", "over", "in"):
        start += 1
    phrases = [past_phrase(texts, 0, ctx), past_phrase(texts, start, ctx)]
    # A month alone may be a person, so it has to be led by "in", or to say which year.
    led = "in" in texts[:start] or (bool(texts) and texts[start] in PART_OF_MONTH)
    if led or year_number(texts, len(texts) - 1):
        phrases.append(month_or_year(texts, start, ctx))
    return next((phrase for phrase in phrases if phrase and phrase.end == len(texts)), None)


def _aside(texts: list[str]) -> str:
    if len(texts) == 1 and texts[0] in MONTHS:
        return f": it says no day (in {texts[0]} would be the first of the month)"
    return ""


def _spoken(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    for length in (4, 3, 2, 1):
        words = run_of(texts, i, length)
        if words in _SPOKEN:
            return Phrase(ctx.today - timedelta(_SPOKEN[words]), i + length, Kind.PAST)
    return None


def _weekend(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    length = next((n for n in (3, 2) if run_of(texts, i, n) in _WEEKENDS), 0)
    if not length:
        return None
    # Said on a weekend, "last weekend" is the one before, and any other words mean the present one.
    before = ctx.today.weekday() >= SATURDAY and texts[i] == "last"
    day = ctx.today - timedelta(7 if before else 0)
    saturday = nearest_weekday(SATURDAY, ctx._replace(today=day), or_today=True)
    return Phrase(saturday, i + length, Kind.PAST)


def _ago(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    i += texts[i] in _ROUGHLY
    # "Week ago" lacks its "a" in a hurry.
    bare = texts[i] in UNITS and texts[i + 1 : i + 2] == ["ago"] if i < len(texts) else False
    found = (UNITS[texts[i]], i + 1) if bare else duration(texts, i)
    if not found or found[1] >= len(texts) or texts[found[1]] not in ("ago", "back"):
        return None
    length, end = found
    # "Spent 3 weeks back in Lisbon" counts nothing back.
    if texts[end] == "back" and end + 1 < len(texts):
        return None
    return days_back(length, end + 1, ctx)


def _last(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`last month`, `last tue`, `last april`, `last christmas`, `this past friday`."""
    i += texts[i : i + 2] == ["this", "past"]
    if texts[i] not in ("last", "past") or i + 1 >= len(texts):
        return None
    unit = {"month": Duration(months=1), "year": Duration(years=1)}.get(texts[i + 1])
    if unit:
        return days_back(unit, i + 2, ctx)
    readers = (feast_phrase, weekday_phrase, month_phrase)
    phrase = read_any(readers, texts, i + 1, ctx)
    return phrase and phrase._replace(kind=Kind.PAST)


def _this(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`this tue`: the most recent one, today included."""
    if texts[i] != "this" or i + 1 >= len(texts) or texts[i + 1] not in WEEKDAYS:
        return None
    day = nearest_weekday(WEEKDAYS[texts[i + 1]], ctx, or_today=True)
    return Phrase(day, i + 2, Kind.WEEKDAY)


def _of_last_week(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`tuesday last week`, `last week on tuesday`: that day of the week before this one, from Monday."""
    words = texts[i : i + 4]
    if words[:2] == ["last", "week"]:
        at = 3 if words[2:3] == ["on"] else 2
        end, name = i + at + 1, (words[at : at + 1] or [""])[0]
    else:
        end, name = i + 3, words[0]
        if words[1:3] != ["last", "week"]:
            return None
    if name not in WEEKDAYS:
        return None
    monday = ctx.today - timedelta(ctx.today.weekday() + 7)
    return Phrase(monday + timedelta(WEEKDAYS[name]), end, Kind.PAST)


def _of_month(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`the 12th of last month`, `the 12th of this month`."""
    phrase = ordinal_phrase(texts, i, ctx)
    if phrase is None:
        return None
    at = phrase.end + (texts[phrase.end : phrase.end + 1] == ["of"])
    if texts[at : at + 2] == ["this", "month"] and phrase.day and phrase.day.month == ctx.today.month:
        return phrase._replace(end=at + 2, kind=Kind.PAST)
    if texts[at : at + 2] != ["last", "month"]:
        return phrase
    number = phrase.day.day if phrase.day else 0
    try:
        day = (ctx.today.replace(day=1) - timedelta(1)).replace(day=number)
    except ValueError:
        return Phrase(None, at + 2, Kind.PAST, "last month has no such day")
    return Phrase(day, at + 2, Kind.PAST)


_READERS = (
    _of_last_week,
    before_last,
    week_before,
    counted_weekdays,
    nights_ago,
    just_gone,
    _spoken,
    _weekend,
    _ago,
    _last,
    _this,
    calendar_phrase,
    feast_phrase,
    weekday_phrase,
    _of_month,
)
