"""Finding the day of a touch in a line of prose, and leaving alone what only looks like one.

A line such as "lunch with May on 12/4; moving on 3 May" is full of traps: people called May, flats,
scores, versions, and days that lie ahead. So each phrase that reads as a day is asked by its kind
what has to stand around it; `context` holds the words that decide.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from nurture.domain.dates.calendar_days import Context, year_number
from nurture.domain.dates.context import Around, Strength, goes_with, preposition_length
from nurture.domain.dates.past import HINT, month_or_year, past_phrase
from nurture.domain.dates.phrases import Kind, Phrase
from nurture.domain.dates.surroundings import GATHERINGS, MEALS
from nurture.domain.dates.vocabulary import FULL_WEEKDAYS, MONTHS, WEEKDAYS, DateOrder, Word, quoted, split
from nurture.errors import UnreadableDate

Elsewhere = Callable[[int, Phrase], bool]
"""Whether the day that a phrase names at a letter is another's than the touch's."""


_NOT_KEPT = frozenset({"is", "isn't", "will", "moved", "cancelled", "canceled", "postponed", "off", "tomorrow"})
"""With one of these, "friday's lunch" is not told of as one that was."""


class FoundDate(NamedTuple):
    """A day found in a line, and where."""

    # A named tuple, for a frozen dataclass takes 1.5 ms longer to make at every start of `nurture log`.

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
    line: str,
    today: date,
    order: DateOrder = DateOrder.DMY,
    *,
    names: frozenset[str] = frozenset(),
    elsewhere: Elsewhere | None = None,
) -> FoundDate | None:
    """The day a line says a touch happened, or None where it says none.

    What stands before the first ";" is searched first, then each part behind it. The first day wins, but a
    bare "sat", "12/4" or "the 12th" gives way to a plainer one. Days that the words around them put
    ahead ("by friday", "moving in May") are left alone. `names`: the name words of people known, in
    lower case without accents; "may" among them is a person unless a number or "in" says otherwise. `elsewhere`
    knows of days that stand where the line tells of something else.
    Raises `UnreadableDate` where the day is unmistakable and does not exist ("on 31 feb").
    """
    ctx = Context(today, order)
    for parts in _segments(_owned(split(line)), names):
        found = _first(parts, ctx, names, elsewhere)
        if found:
            return _placed(line, *found)
    return None


def _owned(words: list[Word]) -> list[Word]:
    """The words with a day that the line begins with and that owns what it was: "yesterday's lunch with Ana"."""
    i = 1 if words and words[0].text == "last" else 0
    word = words[i] if i < len(words) else None
    if word is None or not word.text.endswith("'s") or _is_off(words):
        return words
    day = word.text.removesuffix("'s")
    if i + 1 == len(words) or words[i + 1].text not in MEALS | GATHERINGS:
        return words
    if day not in FULL_WEEKDAYS and (i, day) not in ((0, "yesterday"), (1, "night"), (1, "week")):
        return words
    return [*words[:i], word._replace(text=day, end=word.end - 2, gap="'s" + word.gap), *words[i + 1 :]]


def _is_off(words: list[Word]) -> bool:
    """Whether the first clause tells that it was not kept, or is yet to be."""
    for word in words:
        if word.text in _NOT_KEPT:
            return True
        if any(sign in word.gap for sign in ",.;:!?()\n"):
            return False
    return False


def _placed(line: str, words: list[Word], candidate: _Candidate) -> FoundDate:
    phrase, end = candidate.phrase, words[candidate.phrase.end - 1].end
    if phrase.day is None:
        shown = line[words[candidate.core].start : end]
        raise UnreadableDate(f"{quoted(shown)} is not a date: {phrase.trouble}.", HINT)
    return FoundDate(phrase.day, words[candidate.first].start, end)


def _segments(words: list[Word], names: frozenset[str]) -> list[list[list[Word]]]:
    """The line cut at each ";", and each piece cut into the parts that no date crosses."""
    segments: list[list[list[Word]]] = [[[]]]
    for i, word in enumerate(words):
        segments[-1][-1].append(word)
        following = words[i + 1].text if i + 1 < len(words) else ""
        person = following in MONTHS and following in names
        if ";" in word.gap:
            segments.append([[]])
        # "12, April" is a date, but not where April is someone: "on the 12th, April called".
        elif any(sign in word.gap for sign in (".,:!?()\n" if person else ":!?()\n")):
            segments[-1].append([])
    return segments


def _first(
    parts: list[list[Word]], ctx: Context, names: frozenset[str], elsewhere: Elsewhere | None
) -> tuple[list[Word], _Candidate] | None:
    """The first plain day of a segment, else its first doubtful one, each with the words it stands among."""
    weak: tuple[list[Word], _Candidate] | None = None
    for words in parts:
        for candidate, strength in _days(words, ctx, names):
            if elsewhere and elsewhere(words[candidate.core].start, candidate.phrase):
                continue
            if strength is Strength.SURE:
                return words, candidate
            weak = weak or (words, candidate)
    return weak


def _days(words: list[Word], ctx: Context, names: frozenset[str]) -> Iterator[tuple[_Candidate, Strength]]:
    """Each day of a touch, weak or sure, among the words of a part."""
    texts = [word.text for word in words]
    around = Around(words, names, ctx)
    i = 0
    while i < len(words):
        candidate = _candidate(texts, i, ctx)
        strength = around.strength(*candidate) if candidate else Strength.NO_DATE
        if candidate and strength in (Strength.WEAK, Strength.SURE):
            yield candidate, strength
        # A day that is not the touch's keeps its words: "before tuesday 3 may" is not "3 may".
        i = candidate.phrase.end if candidate and strength is not Strength.NO_DATE else i + 1


def _candidate(texts: list[str], i: int, ctx: Context) -> _Candidate | None:
    length = preposition_length(texts, i)
    core = i + length
    if length and core < len(texts):
        in_month = texts[core - 1] == "in"
        phrase = _month(texts, core, ctx, bare_year=length == 2) if in_month else past_phrase(texts, core, ctx)
        if phrase and goes_with(texts[i:core], phrase.kind):
            return _Candidate(phrase, i, core)
    phrase = past_phrase(texts, i, ctx)
    if phrase and phrase.day is None and phrase.kind is Kind.FIGURES and phrase.form == "/":
        phrase = _turned(texts, i, ctx) or phrase
    if phrase and phrase.kind is Kind.WEEKDAY and _is_todays(texts, i, ctx):
        phrase = phrase._replace(day=ctx.today)
    if phrase is None and texts[i] in MONTHS and year_number(texts, i + 1):
        phrase = month_or_year(texts, i, ctx)
    return _Candidate(phrase, i, i) if phrase else None


def _turned(texts: list[str], i: int, ctx: Context) -> Phrase | None:
    """A day in figures that is one in the other order alone: "11/18" where the day comes first."""
    order = DateOrder.DMY if ctx.order is DateOrder.MDY else DateOrder.MDY
    phrase = past_phrase(texts, i, ctx._replace(order=order))
    return phrase if phrase and phrase.day else None


def _is_todays(texts: list[str], i: int, ctx: Context) -> bool:
    """Whether it is today's meal: "sunday lunch", said on a Sunday."""
    return WEEKDAYS.get(texts[i]) == ctx.today.weekday() and texts[i + 1 : i + 2] != [] and texts[i + 1] in MEALS


def _month(texts: list[str], i: int, ctx: Context, *, bare_year: bool) -> Phrase | None:
    # "In 2019" alone tells when they met or moved; "back in 2019" when this was.
    return None if year_number(texts, i) and not bare_year else month_or_year(texts, i, ctx)
