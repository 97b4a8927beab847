"""Where somebody lives, as a time zone, and what that makes of a day: it begins there while it is another here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache, lru_cache
from typing import NamedTuple

from nurture.domain.folding import fold
from nurture.domain.zone_names import AMBIGUOUS, PLACES, STATES

FAR_HOURS = 3
"""From so many hours of difference on it is worth a word."""

_LONGEST = 200
"""Letters of a text that are looked at."""
_WORDS_OF_A_NAME = 4
_CONTINENTS = frozenset({"Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"})
_NOT_HOME = re.compile(
    r"\b(?:from|born|grew|raised|childhood|used to|once|formerly|was|were|until|till|left|visit\w*|trips?"
    r"|holidays?|vacations?|travel\w*|looking|wants?|would|hopes?|dreams?|plans?|might|may|will|moving|moves|goes|loves?"
    r"|misses|parents?|family|mother|father|brother|sister|son|daughter|mum|mom|dad|not|no longer|favou?rite)\b"
)
"""Words of a place where somebody is not at home: of the past, of a plan, of a journey, of their family."""
_STATE = re.compile(r",\s*([A-Z]{2})\b")
"""A state or a country in two letters, as in "Paris, TX"."""

_COMPANY = re.compile(r"\bwith\b", re.IGNORECASE)
"""After this comes whom they live with, and where those are from."""


class Place(NamedTuple):
    """Where somebody lives, as far as clocks go."""

    name: str
    """As they or the user wrote it: "Auckland"."""
    zone: tzinfo


def place_of(texts: Iterable[str]) -> Place | None:
    """The place that the first of the texts (the newest fact first) tells of; None where none does clearly.

    A text that names places of different clocks, or one of a name that several places have, tells nothing.
    """
    return next(filter(None, map(_place, texts)), None)


@lru_cache(maxsize=4096)
def _place(text: str) -> Place | None:
    text = _COMPANY.split(text[:_LONGEST])[0]
    if _NOT_HOME.search(fold(text)):
        return None
    found = sorted(_named(text), key=lambda each: each[0].isupper())  # "Oakland" rather than "CA"
    zones = [zone for _, zone in found if zone is not None]
    if not found or len(zones) < len(found) or any(not _same_clock(zone, zones[0]) for zone in zones):
        return None
    return Place(found[0][0], zones[0])


def _named(text: str) -> Iterator[tuple[str, tzinfo | None]]:
    """Each place in the text as it is written, with its zone; None for one that could be anywhere."""
    yield from ((code, _of(_states().get(code))) for code in _STATE.findall(text))
    written = re.findall(r"[\w'’.-]*\w", _STATE.sub("", text))
    at = 0
    while at < len(written):
        for length in range(min(_WORDS_OF_A_NAME, len(written) - at), 0, -1):
            words = written[at : at + length]
            name = fold(" ".join(words).replace("-", " ").replace(".", ""))
            zone = _zone(name)
            if zone or name in AMBIGUOUS:
                yield " ".join(words), zone
                at += length - 1
                break
        at += 1


def _zone(name: str) -> tzinfo | None:
    if name in AMBIGUOUS:
        return None
    return _of(_places().get(name) or (_cities().get(name) if len(name) > 2 else None))


def _of(key: str | None) -> tzinfo | None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(key) if key else None
    except ZoneInfoNotFoundError:  # a system without the data of time zones
        return None


@cache
def _places() -> dict[str, str]:
    """Towns and countries that are no names of zones, by folded name."""
    return {name.strip(): zone for zone, names in PLACES.items() for name in names.split(",")}


@cache
def _states() -> dict[str, str]:
    return {code: zone for zone, codes in STATES.items() for code in codes.split()}


@cache
def _cities() -> dict[str, str]:
    """The cities that zones are named after: "new york" of America/New_York."""
    from zoneinfo import available_timezones

    found = {}
    for key in sorted(available_timezones()):
        continent, _, city = key.partition("/")
        if continent in _CONTINENTS:
            found[city.rpartition("/")[2].replace("_", " ").replace("-", " ").casefold()] = key
    return found


def _same_clock(one: tzinfo, other: tzinfo) -> bool:
    return all(
        datetime(2026, month, 15, tzinfo=one).utcoffset() == datetime(2026, month, 15, tzinfo=other).utcoffset()
        for month in (1, 7)
    )


# --- what it makes of a day -----------------------------------------------------------------------------------


def is_still(day: date, place: Place, now: datetime, here: tzinfo | None = None) -> bool:
    """Whether it is that day there; `now` and `here` as in `day_note`."""
    return _there(place, now, here).date() == day


def day_note(day: date, place: Place, now: datetime | date, here: tzinfo | None = None) -> str:
    """What to know of a day of theirs: "already the 12th in Auckland", "begins in Oakland at 09:00 here".

    `now` is a moment of the local clock, without a zone, or a day alone where the hour is not known; `here` is the
    local zone, None that of the machine. Empty where their clock is near ours, or the day runs with ours by now.
    """
    begins = _midnight(day, place, here)
    if abs(datetime.combine(day, time()) - begins) < timedelta(hours=FAR_HOURS):
        return ""
    if isinstance(now, datetime):
        there = _there(place, now, here).date()
        if there != now.date() and abs((day - now.date()).days) <= 1:
            return _another_day(there, now.date(), place, here)
        if begins <= now:
            return ""
    before = " the day before" if begins.date() < day else ""
    return f"begins in {place.name}{before} at {begins:%H:%M} here"


def _another_day(there: date, today: date, place: Place, here: tzinfo | None) -> str:
    if there > today:
        return f"already the {ordinal(there.day)} in {place.name}"
    return f"still the {ordinal(there.day)} in {place.name} until {_midnight(today, place, here):%H:%M}"


def _there(place: Place, now: datetime, here: tzinfo | None) -> datetime:
    return (now.replace(tzinfo=here) if here else now.astimezone()).astimezone(place.zone)


def _midnight(day: date, place: Place, here: tzinfo | None) -> datetime:
    """When a day begins there, by the local clock."""
    return datetime.combine(day, time(), place.zone).astimezone(here).replace(tzinfo=None)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th, 21st."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
