"""What the words of a message weigh, by themselves: signals, families, and what they mean together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from nurture.domain.drafts.grammar import ends
from nurture.domain.drafts.rulebook import Rules, Signal, rules
from nurture.domain.drafts.words import Message, bare, message, sentences
from nurture.domain.mine import NOT_SAID, Mine

_OWN_BUSINESS = "own business"
_OWN_LINK = "own link"


class Hit(NamedTuple):
    """A signal that was found, where in the text, and what it gives."""

    signal: Signal
    start: int
    end: int
    points: float


class Weight(NamedTuple):
    """What a message weighs, point by point."""

    text: str
    points: float
    """The sum of what the families give and what they give together, never below 0."""
    hits: tuple[Hit, ...]
    """In reading order. Their points are before the caps."""
    families: dict[str, float]
    """What each family gives, after its cap."""
    together: tuple[tuple[str, str, float], ...]
    """Which families strengthened each other, and by how much."""


@lru_cache(maxsize=64)
def weigh(text: str, mine: Mine = NOT_SAID) -> Weight:
    """Weigh a message by its words alone, whoever it is for."""
    book = rules()
    words = message(text, book.speller, book.hosts)
    hits = (*_said(words, book), *_own(text, words, mine, book))
    families = _families(hits, book)
    together = tuple(_together(families, book))
    points = sum(families.values()) + sum(more for _, _, more in together)
    return Weight(text, max(0.0, points), tuple(sorted(hits, key=_place)), families, together)


def _place(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end


class _Found(NamedTuple):
    """A signal in a sentence, by number, and its words."""

    key: int
    first: int
    last: int


def _said(found: Message, book: Rules) -> Iterator[Hit]:
    """What the sentences of a message say, each thing once, where it comes first."""
    seen = set()
    for start, words in sentences(found.words):
        for key, first, last in _sentence(words):
            if key not in seen:
                seen.add(key)
                signal = book.signals[key]
                yield Hit(signal, *_span(found, start + first, start + last + 1), signal.weight)


@lru_cache(maxsize=512)
def _sentence(words: tuple[str, ...]) -> tuple[_Found, ...]:
    """What a sentence says. Kept, so that at each key only the sentence that is being written is read anew."""
    return tuple(_phrases(words, rules()))


def _phrases(words: tuple[str, ...], book: Rules) -> Iterator[_Found]:
    following = (*words[1:], "")
    for at, word in enumerate(words):
        for number, second, phrase in book.phrases.get(word, ()):
            if second is None or following[at] in second:
                end = next(ends(phrase, words, at), None)
                if end is not None:
                    yield _Found(number, at, end - 1)


def _span(found: Message, at: int, end: int) -> tuple[int, int]:
    """The place in the text of the words from `at` to before `end`, without the ends of sentences around them."""
    first, last = at, end - 1
    while first < last and found.words[first] in ".?!":
        first += 1
    return found.spans[first][0], found.spans[last][1]


def _own(text: str, found: Message, mine: Mine, book: Rules) -> Iterator[Hit]:
    """Where the user's own businesses and links are named."""
    for business in mine.businesses:
        name = [word for part in business.split() for word in book.speller.plain(part)]
        at = _sequence(found.words, name)
        if name and at is not None:
            signal = book.named[_OWN_BUSINESS]
            yield Hit(signal, *_span(found, at, at + len(name)), signal.weight)
    links = "|".join(re.escape(link) for link in map(bare, mine.links) if link)
    if links and (link := re.search(rf"(?:https?://)?(?<!\w)(?:www\.)?(?:{links})[^\s<>]*", text, re.IGNORECASE)):
        signal = book.named[_OWN_LINK]
        yield Hit(signal, *link.span(), signal.weight)


def _sequence(words: Sequence[str], name: Sequence[str]) -> int | None:
    size = len(name)
    return next((at for at in range(len(words) - size + 1) if list(words[at : at + size]) == list(name)), None)


def _families(hits: Sequence[Hit], book: Rules) -> dict[str, float]:
    given: dict[str, float] = {}
    for hit in hits:
        given[hit.signal.family] = given.get(hit.signal.family, 0.0) + hit.points
    for family, points in given.items():
        cap = book.caps.get(family)
        if cap is not None:
            given[family] = min(points, cap) if cap > 0 else max(points, cap)
    return given


def _together(families: dict[str, float], book: Rules) -> Iterator[tuple[str, str, float]]:
    for (first, second), weight in book.together:
        one, other = sorted(first & families.keys()), sorted(second & families.keys())
        pair = next(((a, b) for a in one for b in other if a != b), None)
        if pair:
            yield (*pair, weight)
