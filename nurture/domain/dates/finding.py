"""Finding the day of a touch in a line of prose, and leaving alone what only looks like one.

A line such as "lunch with May on 12/4; moving on 3 May" is full of traps: people called May, flats,
scores, versions, and days that lie ahead. So each phrase that reads as a day is asked by its kind
what has to stand around it; `context` holds the words that decide.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from nurture.domain.dates.calendar_days import Context, year_number
from nurture.domain.dates.context import Around, Strength, goes_with, preposition_length
from nurture.domain.dates.past import HINT, month_or_year, past_phrase
from nurture.domain.dates.phrases import Phrase
from nurture.domain.dates.vocabulary import MONTHS, DateOrder, Word, quoted, split
from nurture.errors import UnreadableDate


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A day found in a line, and where."""

    day: date
    start: int
    """Index of its first character, a leading preposition such as "on" included."""
    end: int
    """Index behind its last character."""


class _Candidate(NamedTuple):
    """A phrase in its place among the words of a segment."""

    phrase: Phrase
    first: int
    """Index of its first word, the preposition included."""
    core: int
    """Index of its first word behind the preposition."""


def find_past_date(
    line: str, today: date, order: DateOrder = DateOrder.DMY, *, names: frozenset[str] = frozenset()
) -> FoundDate | None:
    """The day a line says a touch happened, or None where it says none.

    What stands before the first ";" is searched first, then each part behind it. The first day wins, but a
    bare "sat", "12/4" or "the 12th" gives way to a plainer one. Days that the words around them put
    ahead ("by friday", "moving in May") are left alone. `names`: the name words of people known, in
    lower case without accents; "may" among them is a person unless a number or "in" says otherwise.
    Raises `UnreadableDate` where the day is unmistakable and does not exist ("on 31 feb").
    """
    ctx = Context(today, order)
    for words in _segments(line):
        found = _first(words, ctx, names)
        if found and found.phrase.day is None:
            shown = line[words[found.core].start : words[found.phrase.end - 1].end]
            raise UnreadableDate(f"{quoted(shown)} is not a date: {found.phrase.trouble}.", HINT)
        if found and found.phrase.day:
            return FoundDate(found.phrase.day, words[found.first].start, words[found.phrase.end - 1].end)
    return None


def _segments(line: str) -> list[list[Word]]:
    segments: list[list[Word]] = [[]]
    for word in split(line):
        segments[-1].append(word)
        if ";" in word.gap:
            segments.append([])
    return segments


def _first(words: list[Word], ctx: Context, names: frozenset[str]) -> _Candidate | None:
    texts = [word.text for word in words]
    around = Around(words, names, ctx)
    weak: _Candidate | None = None
    i = 0
    while i < len(words):
        candidate = _candidate(texts, i, ctx)
        strength = around.strength(*candidate) if candidate else Strength.NO_DATE
        if candidate is None or strength is Strength.NO_DATE:
            i += 1
            continue
        if strength is Strength.SURE:
            return candidate
        if strength is Strength.WEAK and weak is None:
            weak = candidate
        # A day that is not the touch's keeps its words: "before tuesday 3 may" is not "3 may".
        i = candidate.phrase.end
    return weak


def _candidate(texts: list[str], i: int, ctx: Context) -> _Candidate | None:
    length = preposition_length(texts, i)
    core = i + length
    if length and core < len(texts):
        in_month = texts[core - 1] == "in"
        phrase = _month(texts, core, ctx, bare_year=length == 2) if in_month else past_phrase(texts, core, ctx)
        if phrase and goes_with(texts[i:core], phrase.kind):
            return _Candidate(phrase, i, core)
    phrase = past_phrase(texts, i, ctx)
    if phrase is None and texts[i] in MONTHS and year_number(texts, i + 1):
        phrase = month_or_year(texts, i, ctx)
    return _Candidate(phrase, i, i) if phrase else None


def _month(texts: list[str], i: int, ctx: Context, *, bare_year: bool) -> Phrase | None:
    # "In 2019" alone tells when they met or moved; "back in 2019" when this was.
    return None if year_number(texts, i) and not bare_year else month_or_year(texts, i, ctx)
