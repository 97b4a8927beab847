"""Which words of a clause a promise, a thread or a next step keeps, and the day that it names."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from nurture.domain.capture.line import Token, touches
from nurture.domain.capture.parts.clause_words import POSSESSIVE, word_set
from nurture.domain.capture.parts.clauses import Clause
from nurture.domain.capture.scene import Scene
from nurture.domain.dates.ahead import Ahead, days_ahead
from nurture.domain.dates.vocabulary import NUMBERS

_READ = 60
"""Words of a clause that are looked at: what is longer is a story."""
_BEHIND = 7
"""Words of a day behind them."""
_ITEM = 5
"""Words of one thing in a list."""

_TAIL = word_set(
    """
now too though anyway also please thanks thx lol haha hahaha apparently already finally then btw tho either really
actually yay hooray  x xx xo and but so or     the     because well yes phew ugh bless
honestly eek sadly luckily fingers later asap sometime anytime eh ok okay promise honest
"""
)
"""A text never ends with one of these."""
_GONE_BY = word_set("yesterday earlier ago")
_LAST = word_set("last this past")
_UNITS = word_set(
    """
week weekend month night year morning monday tuesday wednesday thursday friday saturday sunday evening
afternoon mon tue wed thu fri sat sun
"""
)
_SAYERS = word_set("he she they i")
_SAYS = word_set("says said thinks think reckons guess hear heard gather tells told")
_TIME_OF_DAY = word_set("noon midnight lunchtime midday dawn half quarter")
_WEEKDAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thurs fri"
)


class Kept(NamedTuple):
    """The words of a part."""

    text: str
    first: int
    """Index of their first word; `end` lies behind the last, `behind` behind the day that was cut off them."""
    end: int
    behind: int
    when: date | None
    close: int
    """Behind the last letter, the day's among them."""


def kept(scene: Scene, clause: Clause, first: int, *, dated: bool = False) -> Kept | None:
    """The words from `first` on to the end of the thing, and the day the clause names.

    A day at their end is left out; where `dated`, only one that counts from today ("on monday"): "in May" stays.
    None where no word is left.
    """
    stop = _stop(scene, first, min(clause.end, first + _READ))
    days = list(_days(scene, clause, min(clause.end, stop + _BEHIND)))
    said = scene.tokens[stop - 1].end
    opening = _opening(scene, stop, clause.end)
    days = [day for day in days if day.start < said or (day.start <= opening and _is_later(scene, day))]
    end = behind = stop
    while end > first:
        shorter = _shorter(scene, first, end, days, stop, dated=dated)
        if shorter == end:
            break
        end = shorter
    text = _letters(scene, first, end) if end > first else ""
    if not text:
        return None
    close = max(scene.tokens[behind - 1].end, scene.tokens[first].start + len(text))
    return Kept(text, first, end, behind, days[-1].day if days else None, close)


def _is_later(scene: Scene, day: Ahead) -> bool:
    """Whether a day behind a comma is one, and no number: "3.4 kg", "5 min"."""
    return day.day > scene.today and scene.text[day.start].isalpha()


def _opening(scene: Scene, stop: int, end: int) -> int:
    """The first letter behind the comma at which the words stop: a day there is theirs, ", next saturday"."""
    if stop < end and scene.tokens[stop].gap.strip() == ",":
        return scene.tokens[stop].start
    return scene.tokens[stop - 1].end


def _letters(scene: Scene, first: int, end: int) -> str:
    """The letters of some words, with the 's of the last."""
    text = scene.letters(first, end)
    behind = scene.tokens[end - 1].end
    owned = scene.text[behind : behind + 2] if scene.tokens[end - 1].owner else ""
    return text + (owned if owned[1:].isalpha() else "")


def day_of(scene: Scene, clause: Clause) -> date | None:
    """The day to come that a clause names."""
    days = list(_days(scene, clause, min(clause.end, clause.first + _READ)))
    return days[-1].day if days else None


def _days(scene: Scene, clause: Clause, stop: int) -> Iterator[Ahead]:
    """The days of a clause, in letters of the line. Names are blotted out: April may be somebody."""
    first = max(clause.first, stop - _READ)
    if stop <= first:
        return
    start, end = scene.tokens[first].start, scene.tokens[stop - 1].end
    text = scene.text[start:end]
    for i, meant in clause.people.items():
        if not meant.pronoun and first <= i < stop:
            a, b = scene.tokens[i].start - start, scene.tokens[min(meant.end, stop) - 1].end - start
            text = text[:a] + "_" * (b - a) + text[b:]
    for day in days_ahead(text, scene.today, scene.order):
        yield day._replace(start=day.start + start, end=day.end + start)


def _stop(scene: Scene, first: int, end: int) -> int:
    """Where the thing that begins at `first` ends: at a comma that goes on with no list, a picture, a tag."""
    tokens = scene.tokens
    i = first + 1
    while i < end:
        token = tokens[i]
        sign = token.gap.strip()
        if not any(letter.isalnum() for letter in scene.text[token.start : token.end]) or _is_tag(scene, token):
            return i
        if sign and "," in sign and not _lists(scene, first, i, end):
            return i
        if sign and any(each in "*=<>~" for each in sign):
            return i
        i += 1
    return end


def _is_tag(scene: Scene, token: Token) -> bool:
    return scene.text[token.start : token.start + 1] == "#"


def _lists(scene: Scene, first: int, i: int, end: int) -> bool:
    """Whether the comma before the word at `i` parts the things of a list, or a place from its country."""
    tokens = scene.tokens
    item = i
    for k in range(i, min(end, i + 3 * _ITEM)):
        if k > item and "," in tokens[k].gap:
            item = k
        if tokens[k].key in ("and", "or") and k > i and k + 1 < end:
            return k - item <= _ITEM and tokens[k + 1].key not in POSSESSIVE
        if k - item > _ITEM:
            break
    named = tokens[i].capital and tokens[i - 1].capital and scene.mention_at(i) is None
    return named and (i + 1 == end or not tokens[i + 1].capital)


def _shorter(scene: Scene, first: int, end: int, days: Sequence[Ahead], stop: int, *, dated: bool) -> int:
    """The end without the last words, where they are a day or say nothing."""
    tokens = scene.tokens
    last = tokens[end - 1]
    if last.key in _TAIL and end - first > 1:
        return end - 1
    if dated and last.key in ("is", "are") and end < stop:
        return end - 1  # "her exam is on friday"
    for day in days:
        if day.end >= last.end > day.start:
            stays = dated and (not day.relative or day.lead in ("until", "till", "til"))
            return end if stays else _before(scene, first, end, day.start)
    if _is_taken(scene, last) and not dated:
        return end - 1
    return end - _passed(tokens, first, end)


def _before(scene: Scene, first: int, end: int, start: int) -> int:
    while end > first and scene.tokens[end - 1].start >= start:
        end -= 1
    return end


def _is_taken(scene: Scene, token: Token) -> bool:
    return touches(token, [span for span in scene.taken if span.field != "tag"][:4])


def _passed(tokens: Sequence[Token], first: int, end: int) -> int:
    """How many of the last words say when it was, or at what time it will be: "last week", "at 3pm"."""
    keys = [token.key for token in tokens[max(first, end - 4) : end]]
    if keys[-2:] == ["at", "last"] or (len(keys) > 2 and keys[-2] in _SAYERS and keys[-1] in _SAYS):
        return 2
    if keys[-1] in _GONE_BY:
        return min(3 if keys[-1] == "ago" else 1, end - first)
    if keys[-1] in _UNITS and len(keys) > 1 and keys[-2] in _LAST:
        return 2
    if keys[-1] in _WEEKDAYS and len(keys) > 1:
        return 2 if keys[-2] == "on" else 1
    hour = keys[-1][:1].isdigit() and keys[-1][-1:] in "m0123456789"
    age = keys[-1].isdecimal() and len(keys[-1]) == 2 and keys[-1] > "24"  # "learning to drive at 52"
    time = keys[-1] in _TIME_OF_DAY or (hour and not age)
    time = time or (keys[-1] in NUMBERS and keys[-2:-1] == ["at"])
    if time and len(keys) > 2 and keys[-2] == "at":
        return 2
    return 0
