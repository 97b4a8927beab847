"""Days as address books write them, with or without a year."""

import re
from datetime import date
from typing import NamedTuple

NO_YEAR = (0, 1, 1604)
"""Years that producers write where there is none: 1604 is Apple's."""

PIVOT = 30
"""Two-digit years from here on belong to the twentieth century."""

LONGEST = 60
"""Letters beyond which a text is prose, not a day."""

_STAMP = re.compile(r"(\d{4}|-{1,2})-?(\d\d)-?(\d\d)(?:\s*[T ].*)?", re.DOTALL)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:\s.*)?", re.DOTALL)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])\s?(\d{1,2})(?:\2\s?(\d{4}|\d\d)?)?(?:\s+\d\d?:.*)?", re.DOTALL)
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:\.|st|nd|rd|th|º|er)?[\s-]*(?:de\s+)?([^\W\d_]{3,})\.?[\s,-]*(?:de\s+)?(\d{4})?"
)
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?")

_MONTHS = (
    "jan january januar jänner janvier enero ene gennaio gen janeiro januari",
    "feb february februar février févr fév febrero febbraio fevereiro fev februari",
    "mar march märz mär mrz mars marzo março maart mrt",
    "apr april avril avr abril abr aprile",
    "may mai mayo maggio mag maio mei",
    "jun june juni juin junio giugno giu junho",
    "jul july juli juillet juil julio luglio lug julho",
    "aug august août aoû agosto ago augustus",
    "sep sept september septembre septiembre settembre set setembro",
    "oct october oktober okt octobre octubre ottobre ott outubro out",
    "nov november novembre noviembre novembro",
    "dec december dezember dez décembre déc diciembre dic dicembre dezembro",
)
"""The months in English, German, French, Spanish, Italian, Portuguese and Dutch."""


class Day(NamedTuple):
    """A day that comes back every year."""

    year: int | None
    month: int
    day: int


def read_day(text: str, day_first: bool | None = None) -> Day | None:
    """Read a day; None where it is not one.

    `day_first` decides 3/4/1990; without it such a day is refused, unless one number can only be the day.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if match := _STAMP.fullmatch(text):
        year, month, day = match.groups()
        return _day(year.strip("-"), int(month), int(day))
    if match := _YEAR_FIRST.fullmatch(text):
        return _day(match[1], int(match[3]), int(match[4]))
    if match := _YEAR_LAST.fullmatch(text):
        return _by_order(match, day_first)
    return _in_words(text)


def needs_order(text: str) -> bool:
    """Whether a day such as 3/4/1990 could be read both ways."""
    match = _YEAR_LAST.fullmatch(text.strip())
    if not match or match[2] == ".":
        return False
    return 0 < int(match[1]) <= 12 and 0 < int(match[3]) <= 12


def shows_order(text: str) -> bool | None:
    """True where a day can only be written day first (25/12), False where only month first, else None."""
    match = _YEAR_LAST.fullmatch(text.strip())
    if not match:
        return None
    first, second = int(match[1]), int(match[3])
    if first <= 12 < second:
        return False
    return True if second <= 12 < first else None


def _by_order(match: re.Match[str], day_first: bool | None) -> Day | None:
    first, mark, second, year = int(match[1]), match[2], int(match[3]), match[4] or ""
    if mark == ".":
        day_first = True
    shown = shows_order(match[0])
    order = shown if shown is not None else day_first
    if order is None:
        return None if first != second else _day(year, first, second)
    return _day(year, second, first) if order else _day(year, first, second)


def _in_words(text: str) -> Day | None:
    if match := _DAY_MONTH.fullmatch(text):
        day, word, year = match.groups()
    elif match := _MONTH_DAY.fullmatch(text):
        word, day, year = match.groups()
    else:
        return None
    word = word.casefold()
    month = next((n for n, words in enumerate(_MONTHS, 1) if word in words.split()), 0)
    return _day(year or "", month, int(day))


def _day(year_digits: str, month: int, day: int) -> Day | None:
    year = int(year_digits) if year_digits else 0
    if len(year_digits) == 2:
        year += 1900 if year >= PIVOT else 2000
    known = None if year in NO_YEAR else year
    try:
        date(known or 2000, month, day)
    except ValueError:
        return None
    return Day(known, month, day)
