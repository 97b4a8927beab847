"""Finding the days to come that a clause names: "starts a new job on monday", "by the end of the month"."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from nurture.domain.dates.calendar_days import month_end
from nurture.domain.dates.future import future_date
from nurture.domain.dates.vocabulary import (
    DAY_PARTS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    VAGUE_NUMBERS,
    WEEKDAYS,
    DateOrder,
    Word,
    split,
    word_set,
)
from nurture.errors import UnreadableDate

_LONGEST = 7
"""Words of a day: "by the end of the next month"."""
_FAR = timedelta(days=365 * 60)
_LEADS = word_set(
    """
by on in at before until till til from for around after over during within since about due come of throughout
"""
)
_MOVED = word_set("pushed moved postponed rescheduled delayed brought forward back deferred shifted put changed")
"""Behind these "to" is before a day: "moved to march"."""
_ONLY_BEHIND_IN = word_set("in within")
_NOT_BEHIND_IN = frozenset(WEEKDAYS) | word_set("next this tomorrow tmrw tmr today tonight coming")
_FEAST = word_set("christmas xmas easter halloween boxing valentines valentine's nye")
_STARTS = frozenset({*MONTHS, *WEEKDAYS, *NUMBERS, *ORDINALS, *VAGUE_NUMBERS, *_FEAST}) | word_set(
    "the next this coming end day tomorrow tmrw tmr tomorow tommorow tommorrow tomoz 2moro 2morrow today"
    " tonight later early mid late half good new middle start beginning"
)
_NOT_ALONE = word_set("may march sat sun second mar now sept dec jan mon the this next a an new good")
"""Words that are rarely a day where nothing stands before or behind them."""
_NAMES_A_DAY = frozenset({*MONTHS, *_FEAST, "new"})


class Ahead(NamedTuple):
    """A day to come in a text, and where: from the first letter of its preposition to behind its last
    word."""

    day: date
    start: int
    end: int
    relative: bool
    """Whether it can only be understood from today: tomorrow, on monday, in two weeks."""
    lead: str
    """Its preposition; "" for none."""


def days_ahead(text: str, today: date, order: DateOrder) -> Iterator[Ahead]:
    """The days from today on that the text names, in its order; none that has passed."""
    words = split(text)
    texts = [word.text for word in words]
    i = 0
    while i < len(words):
        ahead, i = _at(words, texts, i, today, order)
        if ahead:
            yield ahead


def _at(words: list[Word], texts: list[str], i: int, today: date, order: DateOrder) -> tuple[Ahead | None, int]:
    """The day that begins at a word, and where to go on."""
    core = i + (texts[i] in _LEADS or (texts[i] == "to" and i > 0 and texts[i - 1] in _MOVED))
    core += core > i and texts[core : core + 1] in (["eod"], ["cob"])
    core += texts[core : core + 2] == ["the", "new"]  # "in the new year"
    if core >= len(texts) or not (texts[core] in _STARTS or texts[core][0].isdigit()) or _broken(words, i, core):
        return None, i + 1
    lead = texts[i] if core > i else ""
    if lead == "of" and texts[core] not in MONTHS:
        return None, i + 1
    if lead == "in" and texts[core] in _NOT_BEHIND_IN:
        return None, i + 1  # "check in next month"
    end = min(len(texts), core + _LONGEST)
    end = next((k for k in range(core + 1, end) if _broken(words, k - 1, k)), end)
    for behind in range(end, core, -1):
        phrase = texts[core:behind]
        if _may_be_day(phrase, lead):
            day = _read(" ".join(phrase), today, order)
            if day and not today <= day <= today + _FAR:
                return None, behind  # "on 3 June 2019" is no 3 June to come
            if day:
                behind += behind < len(texts) and texts[behind] in DAY_PARTS
                first, day = _range(texts, i, day) if lead in ("", "to") else (i, day)
                return Ahead(day, words[first].start, words[behind - 1].end, _relative(phrase), lead), behind
    return None, i + 1


def _range(texts: list[str], i: int, last: date) -> tuple[int, date]:
    """ "From 3 to 9 December" is its first day: where it begins, and that day."""
    at = i - 1 if i and texts[i - 1] in ("to", "until", "till") else i
    number = texts[at - 1] if at and at == i - 1 else ""
    if not (number.isdecimal() and number.isascii() and 0 < int(number[:3]) < last.day):
        return i, last
    return at - 1 - (at > 1 and texts[at - 2] == "from"), last.replace(day=int(number))


def _relative(phrase: list[str]) -> bool:
    return _length(phrase) or not any(word in _NAMES_A_DAY or word[0].isdigit() for word in phrase)


def _may_be_day(phrase: list[str], lead: str) -> bool:
    if _length(phrase) and not _ends_as_time(phrase):
        return lead in _ONLY_BEHIND_IN
    if phrase[0].isdigit() and len(phrase) == 1:  # a year
        return len(phrase[0]) == 4 and lead in ("in", "by", "from", "until", "before")
    if len(phrase) == 1 and (phrase[0] in _NOT_ALONE or phrase[0] in MONTHS):
        return bool(lead)
    return phrase[-1] not in _LEADS and phrase[0] not in ("since",)


def _length(phrase: list[str]) -> bool:
    """Whether the words are a length of time: "two weeks"."""
    last = phrase[-1].rstrip("'")
    return last.rstrip("s") in (
        "day",
        "week",
        "month",
        "year",
        "fortnight",
        "hour",
        "minute",
        "half",
        "quarter",
    ) and (phrase[0] in NUMBERS or phrase[0] in VAGUE_NUMBERS or phrase[0] == "half" or phrase[0].isdigit())


def _ends_as_time(phrase: list[str]) -> bool:
    return phrase[-1] in ("now", "time", "later", "hence")


def _broken(words: list[Word], i: int, k: int) -> bool:
    """Whether a sign parts neighbouring words."""
    return any(sign in words[j].gap for j in range(i, k) for sign in ",;:!?()\n")


@lru_cache(maxsize=256)
def _read(text: str, today: date, order: DateOrder) -> date | None:
    part, _, month = text.removeprefix("the ").partition(" of ")
    try:
        if part in ("end", "middle", "start", "beginning") and month.removesuffix("'") in MONTHS:
            first = future_date(month, today, order)
            return month_end(first) if part == "end" else first.replace(day=15 if part == "middle" else 1)
        return future_date(text, today, order)
    except UnreadableDate:
        return None
