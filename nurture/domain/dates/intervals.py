"""Rhythms in words: "6 weeks" to days, and days back to "6 weeks"."""

from nurture.domain.dates.durations import MONTH, UNITS, WEEK, YEAR, duration
from nurture.domain.dates.vocabulary import count, quoted, texts_of
from nurture.errors import UnreadableDate

LONGEST = 50 * YEAR
HINT = "Write it like 10 days, 6 weeks, 2 months, monthly or twice a year."

_NAMED = {
    "daily": 1,
    "weekly": WEEK,
    **dict.fromkeys(("fortnightly", "biweekly"), 2 * WEEK),
    "monthly": MONTH,
    "bimonthly": 2 * MONTH,
    "quarterly": 3 * MONTH,
    **dict.fromkeys(("half-yearly", "biannually", "semiannually"), 6 * MONTH),
    **dict.fromkeys(("yearly", "annually", "annual"), YEAR),
}
_TIMES = {"once": 1, "twice": 2, "thrice": 3}


def interval(text: str) -> int:
    """The days in words such as "6 weeks", "every 2 months", "monthly", "3w", "twice a year" or plain "45".

    A month is 30 days and a year 365. Raises `UnreadableDate` where the text is no interval, or is
    shorter than a day or longer than 50 years.
    """
    days = _days(texts_of(text))
    if days is None:
        raise UnreadableDate(f"{quoted(text)} is not an interval.", HINT)
    if days < 1:
        raise UnreadableDate(f"{quoted(text)} is shorter than a day.", HINT)
    if days > LONGEST:
        raise UnreadableDate(f"{quoted(text)} is longer than 50 years.", HINT)
    return days


def span(days: int) -> str:
    """The days as the largest unit that divides them: 42 is "6 weeks". `interval` reads it back."""
    for unit, length in (("year", YEAR), ("month", MONTH), ("week", WEEK)):
        if days % length == 0 and days:
            return counted(days // length, unit)
    return counted(days, "day")


def counted(number: int, unit: str) -> str:
    """`1 day`, `2 days`."""
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _days(texts: list[str]) -> int | None:
    if texts[:1] in (["every"], ["each"]):
        texts = texts[1:]
    if len(texts) == 1 and texts[0] in _NAMED:
        return _NAMED[texts[0]]
    # "Month" and "every other week" count without a number.
    if texts[:1] in (["other"], ["second"]):
        texts = ["2", *texts[1:]]
    if len(texts) == 1 and texts[0] in UNITS:
        texts = ["1", *texts]
    length = duration(texts, 0)
    if length and length[1] == len(texts):
        return length[0].in_days
    number = count(texts, 0) if len(texts) == 1 and texts[0].isdecimal() else None
    return number[0] if number else _times_a_unit(texts)


def _times_a_unit(texts: list[str]) -> int | None:
    """`twice a month`, `3 times a year`, whose year is twelve months so that the parts are whole."""
    if len(texts) == 3 and texts[0] in _TIMES:
        times, rest = _TIMES[texts[0]], texts[1:]
    elif len(texts) == 4 and texts[1] == "times" and (number := count(texts, 0)):
        times, rest = number[0], texts[2:]
    else:
        return None
    if rest[0] not in ("a", "an", "per", "each", "every") or rest[1] not in UNITS or not times:
        return None
    unit = UNITS[rest[1]]
    if unit.years and times > 1:
        return 12 * unit.years * MONTH // times
    return unit.in_days // times
