"""What the words of a message weigh, by themselves: signals, families, and what they mean together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from nurture.domain.drafts.grammar import ends
from nurture.domain.drafts.rulebook import Rules, Signal, rules
from nurture.domain.drafts.words import Message, bare, message
from nurture.domain.mine import NOT_SAID, Mine

_OWN_BUSINESS = "own business"
_OWN_LINK = "own link"
_TRADE_WORDS = "words of a trade"
_LIFE_WORDS = "words of a life"


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
    hits = (*_phrases(words, book), *_own(text, words, mine, book), *_leaning(words, book))
    families = _families(hits, book)
    together = tuple(_together(families, book))
    points = sum(families.values()) + sum(more for _, _, more in together)
    return Weight(text, max(0.0, points), tuple(sorted(hits, key=_place)), families, together)


def _place(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end


def _phrases(found: Message, book: Rules) -> Iterator[Hit]:
    """Each signal once, where its words come first."""
    words = found.words
    following = [*words[1:], ""]
    seen = set()
    for at, word in enumerate(words):
        for number, second, phrase in book.phrases.get(word, ()):
            if (second is not None and following[at] not in second) or number in seen:
                continue
            end = next(ends(phrase, words, at), None)
            if end is not None:
                seen.add(number)
                signal = book.signals[number]
                yield Hit(signal, *_span(found, at, end), signal.weight)


def _span(found: Message, at: int, end: int) -> tuple[int, int]:
    """The place in the text of the words from `at` to before `end`, without the ends of sentences around them."""
    first, last = at, end - 1
    while first < last and found.words[first] in ".?!":
        first += 1
    return found.spans[first][0], found.spans[last][1]


def _own(text: str, found: Message, mine: Mine, book: Rules) -> Iterator[Hit]:
    """Where the user's own businesses and links are named."""
    named = {signal.name: signal for signal in book.signals}
    for business in mine.businesses:
        name = [word for part in business.split() for word in book.speller.plain(part)]
        at = _sequence(found.words, name)
        if name and at is not None:
            signal = named[_OWN_BUSINESS]
            yield Hit(signal, *_span(found, at, at + len(name)), signal.weight)
    links = tuple(link for link in map(bare, mine.links) if link)
    for (start, end), word in zip(found.spans, found.words, strict=True):
        if links and word[0] == "<" and bare(text[start:end]).startswith(links):
            signal = named[_OWN_LINK]
            yield Hit(signal, start, end, signal.weight)
            return


def _sequence(words: Sequence[str], name: Sequence[str]) -> int | None:
    size = len(name)
    return next((at for at in range(len(words) - size + 1) if list(words[at : at + size]) == list(name)), None)


def _leaning(found: Message, book: Rules) -> Iterator[Hit]:
    """Each word that leans, once: towards a trade or towards a life shared."""
    named = {signal.name: signal for signal in book.signals}
    seen = set()
    for word, span in zip(found.words, found.spans, strict=True):
        points = book.lean.get(word)
        if points is not None and word not in seen:
            seen.add(word)
            yield Hit(named[_TRADE_WORDS if points > 0 else _LIFE_WORDS], *span, points)


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
