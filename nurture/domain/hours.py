"""When a channel may be used, as the user noted it: "calls between one and two", "not before ten", "weekdays"."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import NamedTuple

from nurture.domain.dates.vocabulary import NUMBERS, WEEKDAYS
from nurture.domain.folding import fold

Span = tuple[time, time]
"""From a time to another of the same day, which is no more in it."""

DAWN, MIDNIGHT = time(0), time.max
_WORKING = frozenset(range(5))
_WEEKEND = frozenset({5, 6})
_SHORT = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

_PARTS = {
    "morning": (time(8), time(12)),
    "forenoon": (time(8), time(12)),
    "lunch": (time(12), time(14)),
    "lunchtime": (time(12), time(14)),
    "noon": (time(12), time(14)),
    "afternoon": (time(12), time(18)),
    "evening": (time(18), time(22)),
    "night": (time(20), MIDNIGHT),
    "office hour": (time(9), time(17)),
    "working hour": (time(9), time(17)),
    "business hour": (time(9), time(17)),
    "work hour": (time(9), time(17)),
    "daytime": (time(9), time(18)),
}
_BEHIND = {"lunch": time(14), "lunchtime": time(14), "work": time(17), "noon": time(12), "midday": time(12)}
"""Where what comes after something begins."""

_COUNTED = "|".join(
    sorted((word for word in NUMBERS if NUMBERS[word] <= 12 and len(word) > 2), key=len, reverse=True)
)
_TIME = (
    rf"(?:at )?(?:(half) past |(quarter) past )?([01]?[0-9]|2[0-4]|{_COUNTED}|noon|midday|midnight)"
    r"(?:[:.h]([0-5][0-9]))?\s?(a\.?m\.?|p\.?m\.?|h\b|uhr|o'?clock)?(?![0-9:/])"
)
_BETWEEN = re.compile(rf"\b(not )?(?:between|from)? ?\b{_TIME} ?(?:-|and|to|till|til|until) ?{_TIME}")
_SINCE = re.compile(rf"\b(?:not before|no earlier than|never before|from|only after|after) {_TIME}")
_TILL = re.compile(rf"\b(?:not after|no later than|never after|until|till|til|before|up to) {_TIME}")
_AFTER_WHAT = re.compile(r"\bafter (lunch(?:time)?|work|noon|midday)\b")
_PART = re.compile(rf"\b(no |not |never )?(?:in the |at |during |on )?({'|'.join(_PARTS)})s?\b")
_DAYS = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_DAY_RANGE = re.compile(rf"\b({_DAYS})s? ?(?:-|to|through|till|until) ?({_DAYS})s?\b")
_DAY = re.compile(rf"\b({_DAYS}|weekday|weekend|workday|working day|week-end)s?\b")
_REFUSED = re.compile(r"\b(?:not|no|never|except|but not)\b(?: (?:on|at|the|during|calls?|mails?|texts?))*$")


class Hours(NamedTuple):
    """When somebody is glad to be reached."""

    words: str
    """As one reads it: "Mon-Fri, 13:00-14:00"."""
    weekdays: frozenset[int]
    """0 is Monday."""
    spans: tuple[Span, ...]
    """The times of such a day, in order."""

    def open(self, at: datetime) -> bool:
        """Whether a moment is within the hours."""
        day = at.time().replace(tzinfo=None)
        return at.weekday() in self.weekdays and any(start <= day < end for start, end in self.spans)


def hours(note: str) -> Hours | None:
    """The hours that a channel's note tells; None where it tells none, or none would be left.

    Without "am" or "pm", times are those of a waking day: "between one and two" is after lunch, "not before ten"
    is in the morning, "not after nine" in the evening.
    """
    text = fold(note)
    if not text or len(text) > 300:
        return None
    weekdays, rest = _weekdays(text)
    spans = _spans(rest)
    if weekdays is None and spans is None:
        return None
    days = frozenset(range(7)) if weekdays is None else weekdays
    times = ((DAWN, MIDNIGHT),) if spans is None else spans
    return Hours(_words(days, times), days, times) if days and times else None


# --- days of the week ---------------------------------------------------------------------------------------


def _weekdays(text: str) -> tuple[frozenset[int] | None, str]:
    """The days that are named, or those left where some are refused; and the text without them."""
    wanted: set[int] = set()
    refused: set[int] = set()
    left = text
    for found in (*_DAY_RANGE.finditer(text), *_DAY.finditer(_DAY_RANGE.sub(_blank, text))):
        days = _range(found[1], found[2]) if found.re is _DAY_RANGE else _of(found[1])
        (refused if _REFUSED.search(text[: found.start()].rstrip()) else wanted).update(days)
        left = left[: found.start()] + " " * len(found[0]) + left[found.end() :]
    if not wanted and not refused:
        return None, text
    return frozenset((wanted or set(range(7))) - refused), left


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _range(first: str, last: str) -> set[int]:
    start, end = WEEKDAYS[first], WEEKDAYS[last]
    return {day % 7 for day in range(start, end + 1 if end >= start else end + 8)}


def _of(word: str) -> frozenset[int]:
    if word in WEEKDAYS:
        return frozenset({WEEKDAYS[word]})
    return _WEEKEND if word in ("weekend", "week-end") else _WORKING


# --- times of the day ---------------------------------------------------------------------------------------


def _spans(text: str) -> tuple[Span, ...] | None:
    """The times that are named; None where none are."""
    between = [span for found in _BETWEEN.finditer(text) for span in _between(found)]
    if between:
        return tuple(sorted(between))
    start, end = _since(text), _till(text)
    if start or end:
        span = (start or DAWN, end or MIDNIGHT)
        return (span,) if span[0] < span[1] else ()
    return _parts(text)


def _between(found: re.Match[str]) -> list[Span]:
    groups = found.groups()
    if (
        not groups[5]
        and not groups[10]
        and "between" not in found[0]
        and "from" not in found[0]
        and not _clock(found)
    ):
        return []
    start, end = _time(groups[1:6], evening_to=6), _time(groups[6:11], evening_to=6)
    if (
        groups[5] is None
        and groups[10]
        and end
        and start
        and start.hour < 12 <= end.hour
        and start.hour + 12 <= end.hour
    ):
        start = start.replace(hour=start.hour + 12)  # "2 to 4pm"
    if start and end and end <= start and end.hour < 12:
        end = end.replace(hour=end.hour + 12)
    if not start or not end or end <= start:
        return []
    return [(DAWN, start), (end, MIDNIGHT)] if groups[0] else [(start, end)]


def _clock(found: re.Match[str]) -> bool:
    """Whether figures look like hours: "9-17", "9:30 to 12"; not "1 and 2"."""
    return bool(re.search(r"[0-9] ?(?:-|to|till|until) ?[0-9]", found[0])) or ":" in found[0]


def _since(text: str) -> time | None:
    if behind := _AFTER_WHAT.search(text):
        return _BEHIND[behind[1]]
    found = next(
        (each for each in _SINCE.finditer(text) if not text[: each.start()].endswith(("not ", "never "))), None
    )
    return _time(found.groups(), evening_to=8 if found[0].startswith(("after", "only")) else 6) if found else None


def _till(text: str) -> time | None:
    found = next(
        (each for each in _TILL.finditer(text) if not text[: each.start()].endswith(("not ", "never "))), None
    )
    return _time(found.groups(), evening_to=6 if found[0].startswith("before") else 11) if found else None


def _time(groups: tuple[str | None, ...], evening_to: int) -> time | None:
    """A time of "half", "quarter", its hour, its minutes and am or pm; hours up to `evening_to` are after noon."""
    half, quarter, hour, minutes, meridiem = groups
    minute = int(minutes) if minutes else 30 if half else 15 if quarter else 0
    number = (
        {"noon": 12, "midday": 12, "midnight": 24}.get(hour or "") or NUMBERS.get(hour or "") or int(hour or 0)
    )
    half_day = (meridiem or "")[:1]
    if half_day in ("a", "p") and number <= 12:
        number = number % 12 + (12 if half_day == "p" else 0)
    elif number <= evening_to and not (minutes and hour and hour.startswith("0")) and half_day != "h":
        number += 12
    return MIDNIGHT if number >= 24 else time(number, minute)


def _parts(text: str) -> tuple[Span, ...] | None:
    found = list(_PART.finditer(text))
    wanted = sorted({_PARTS[each[2]] for each in found if not each[1]})
    if wanted or not found:
        return tuple(wanted) or None
    return _without(sorted({_PARTS[each[2]] for each in found}))


def _without(refused: list[Span]) -> tuple[Span, ...]:
    """What is left of a day."""
    edges = [DAWN, *(edge for span in refused for edge in span), MIDNIGHT]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple(pair for pair in pairs if pair[0] < pair[1])


# --- words --------------------------------------------------------------------------------------------------


def _words(days: frozenset[int], spans: tuple[Span, ...]) -> str:
    times = " and ".join(_said(*span) for span in spans if span != (DAWN, MIDNIGHT))
    return ", ".join(filter(None, (_said_days(days), times)))


def _said(start: time, end: time) -> str:
    if start == DAWN:
        return f"before {end:%H:%M}"
    return f"after {start:%H:%M}" if end == MIDNIGHT else f"{start:%H:%M}-{end:%H:%M}"


def _said_days(days: frozenset[int]) -> str:
    if len(days) == 7:
        return ""
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(_SHORT[run[0]] + (f"-{_SHORT[run[-1]]}" if len(run) > 1 else "") for run in runs)
