"""Days counted back by what they are: "two fridays ago", "the weekend before last", "a week last tuesday"."""

from datetime import timedelta

from nurture.domain.dates.calendar_days import Context
from nurture.domain.dates.durations import Duration, shifted
from nurture.domain.dates.phrases import Kind, Phrase, nearest_weekday
from nurture.domain.dates.vocabulary import DAY_PARTS, WEEKDAYS, count

SATURDAY = 5
_MANY = 52
"""Weekdays that are counted back by their name: "three fridays ago"."""


def nights_ago(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`two nights ago`, `three weekends ago`."""
    found = count(texts, i)
    if not found or not 1 <= found[0] <= _MANY or texts[found[1] + 1 : found[1] + 2] != ["ago"]:
        return None
    number, at = found
    unit = texts[at].removesuffix("s")
    if unit in DAY_PARTS:
        return Phrase(ctx.today - timedelta(number), at + 2, Kind.PAST)
    if unit != "weekend":
        return None
    monday = ctx.today - timedelta(ctx.today.weekday())
    return Phrase(monday + timedelta(SATURDAY - 7 * number), at + 2, Kind.PAST)


def days_back(length: Duration, end: int, ctx: Context) -> Phrase:
    """The day so long before today, as a phrase that ends before `end`."""
    day = shifted(ctx.today, length, back=True)
    return Phrase(day, end, Kind.PAST, "" if day else "that is before the calendar begins")


def counted_weekdays(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`two fridays ago`: the second Friday before today."""
    found = count(texts, i)
    if not found or not 1 <= found[0] <= _MANY or texts[found[1] + 1 : found[1] + 2] != ["ago"]:
        return None
    number, at = found
    weekday = WEEKDAYS.get(texts[at].removesuffix("s"))
    if weekday is None:
        return None
    return Phrase(nearest_weekday(weekday, ctx) - timedelta(7 * (number - 1)), at + 2, Kind.PAST)


def before_last(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`the tuesday before last`, `the week before last`, `weekend before last`."""
    i += texts[i] == "the"
    if texts[i + 1 : i + 3] != ["before", "last"]:
        return None
    unit = {"week": Duration(days=14), "month": Duration(months=2), "year": Duration(years=2)}.get(texts[i])
    if unit:
        return days_back(unit, i + 3, ctx)
    if texts[i] == "weekend":
        monday = ctx.today - timedelta(ctx.today.weekday())
        return Phrase(monday - timedelta(14 - SATURDAY), i + 3, Kind.PAST)
    if texts[i] not in WEEKDAYS:
        return None
    return Phrase(nearest_weekday(WEEKDAYS[texts[i]], ctx) - timedelta(7), i + 3, Kind.PAST)


def week_before(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`a week ago on tuesday`, `a week last tuesday`, `tuesday a week ago`: the Tuesday before the last."""
    if texts[i] in WEEKDAYS and texts[i + 1 : i + 4] == ["a", "week", "ago"]:
        return Phrase(nearest_weekday(WEEKDAYS[texts[i]], ctx) - timedelta(7), i + 4, Kind.PAST)
    if texts[i : i + 2] != ["a", "week"]:
        return None
    end = i + 2
    while texts[end : end + 1] and texts[end] in ("ago", "on", "last"):
        end += 1
    if end == i + 2 or texts[end : end + 1] == [] or texts[end] not in WEEKDAYS:
        return None
    return Phrase(nearest_weekday(WEEKDAYS[texts[end]], ctx) - timedelta(7), end + 1, Kind.PAST)


def just_gone(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """`the friday just gone`, `friday gone`."""
    i += texts[i] == "the"
    end = i + 1 + (texts[i + 1 : i + 2] == ["just"])
    if texts[i : i + 1] == [] or texts[i] not in WEEKDAYS or texts[end : end + 1] not in (["gone"], ["past"]):
        return None
    return Phrase(nearest_weekday(WEEKDAYS[texts[i]], ctx), end + 1, Kind.PAST)
