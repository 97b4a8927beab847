"""How the wording of a message leans, as labelled messages taught it: towards a pitch or towards a life shared.

Rules find what was thought of; here counts what messages that nobody thought of have in common. The log-odds of a
pitch are a sum (logistic regression): `start`, and the weight of each feature times its value. A feature is a
rule's signal, a word, two words in a row, or a class of words ("what is sold", "kin") in a place: anywhere, again,
behind "my" or "your", in the first or the last sentence. The classes are data (`rules/en-classes.toml`), and so
are the weights (`rules/en-wording.txt`); `python -m tests.domain.drafts.fit` learns them anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from nurture.domain.drafts.grammar import inflected
from nurture.domain.drafts.rulebook import rules
from nurture.domain.drafts.weighing import Weight, weigh
from nurture.domain.drafts.words import ENDS, Message, message
from nurture.domain.mine import NOT_SAID, Mine

_FOLDER = Path(__file__).parent / "rules"
WEIGHTS = _FOLDER / "en-wording.txt"
_OWNERS = {
    word: owner
    for owner, words in {
        "my": ("my", "our"),
        "your": ("your",),
        "their": ("his", "her", "their"),
        "i": ("i", "we"),
        "you": ("you",),
    }.items()
    for word in words
}
_OWNED = 3
"""Words behind an owner that are looked at: "my new candle shop"."""
_EDGE = 0.7
"""What a class in the first or the last sentence counts, beside 1.0 for being there at all."""
_FAMILY = 3.0
"""Points of a family of signals that count 1.0."""
_HEAVIEST = 3
"""How many places in a message are named as the heaviest."""
_VAGUE = frozenset({"number", "days", "soon", "past", "deadline"})
"""Classes whose words alone tell a reader nothing."""
_HEAVY = 0.2
"""Log-odds from which on a place is worth a mention."""


class Feature(NamedTuple):
    """What of a message is weighed."""

    name: str
    value: float
    first: int = -1
    """The first of its words, by its number in the message; below zero where no word carries it."""
    last: int = -1


class Heavy(NamedTuple):
    """A word or two of the text, and how far they lean to a pitch, in log-odds."""

    start: int
    end: int
    odds: float


class Wording(NamedTuple):
    """How a message leans."""

    odds: float
    """Log-odds of a pitch: 0 is even, above it a pitch is likelier."""
    heaviest: tuple[Heavy, ...]
    """The places that lean most to a pitch, in reading order."""


class Learned(NamedTuple):
    """What was learned from labelled messages."""

    start: float
    """The log-odds of a message without any feature."""
    careful: float
    """From these log-odds on a draft is worth another look."""
    pitch: float
    weights: Mapping[str, float]


@lru_cache(maxsize=64)
def worded(text: str, mine: Mine = NOT_SAID) -> Wording:
    """How a message leans by its words, whoever it is for."""
    book, known = rules(), learned()
    words = message(text, book.speller, book.hosts)
    odds, places = known.start, dict[tuple[int, int], float]()
    for name, value, first, last in features(weigh(text, mine), words.words, classes()):
        weight = known.weights.get(name)
        if weight is not None:
            odds += weight * value
            if first >= 0:
                places[first, last] = places.get((first, last), 0.0) + weight * value
    return Wording(odds, tuple(_heaviest(words, places)))


def _heaviest(found: Message, places: Mapping[tuple[int, int], float]) -> Iterator[Heavy]:
    """The places that weigh most, none within another, and none that is only small words or signs."""
    telling = {place: odds for place, odds in places.items() if odds >= _HEAVY and _tells(found.words, *place)}
    chosen: list[tuple[int, int]] = []
    for first, last in sorted(telling, key=lambda place: (-telling[place], place)):
        if len(chosen) < _HEAVIEST and all(last < start or first > end for start, end in chosen):
            chosen.append((first, last))
    for first, last in sorted(chosen):
        yield Heavy(found.spans[first][0], found.spans[last][1], telling[first, last])


def _tells(words: Sequence[str], first: int, last: int) -> bool:
    within = words[first : last + 1]
    return ENDS.isdisjoint(within) and any(not _VAGUE.issuperset(classes().get(word, ())) for word in within)


def features(weight: Weight, words: Sequence[str], known: Mapping[str, Sequence[str]]) -> Iterator[Feature]:
    """What of a message can be weighed, each name once; `known` are the classes of each word."""
    yield from _signals(weight)
    seen: set[str] = set()
    for each in (*_words(words), *_classes(words, known), *_owned(words, known), *_edges(words, known)):
        if each.name not in seen:
            seen.add(each.name)
            yield each


def _signals(weight: Weight) -> Iterator[Feature]:
    """The signals and families of the rules."""
    for signal in dict.fromkeys(hit.signal for hit in weight.hits):
        yield Feature(f"signal {signal.name}", 1.0)
    for family, points in weight.families.items():
        yield Feature(f"family {family}", points / _FAMILY)


def _words(words: Sequence[str]) -> Iterator[Feature]:
    for at, word in enumerate(words):
        yield Feature(f"word {word}", 1.0, at, at)
        if at:
            yield Feature(f"pair {words[at - 1]} {word}", 1.0, at - 1, at)


def _classes(words: Sequence[str], known: Mapping[str, Sequence[str]]) -> Iterator[Feature]:
    found: set[str] = set()
    for at, word in enumerate(words):
        for each in known.get(word, ()):
            yield Feature(f"again {each}" if each in found else f"class {each}", 1.0, at, at)
        found.update(known.get(word, ()))


def _owned(words: Sequence[str], known: Mapping[str, Sequence[str]]) -> Iterator[Feature]:
    for at, word in enumerate(words):
        if owner := _OWNERS.get(word):
            for behind in range(at + 1, min(at + 1 + _OWNED, len(words))):
                if words[behind] in ENDS:
                    break
                for each in known.get(words[behind], ()):
                    yield Feature(f"{owner} {each}", 1.0, at, behind)


def _edges(words: Sequence[str], known: Mapping[str, Sequence[str]]) -> Iterator[Feature]:
    """Classes in the first and in the last sentence: a pitch opens warmly and ends with what is wanted."""
    sentences: list[list[int]] = [[]]
    for at, word in enumerate(words):
        if word not in ENDS:
            sentences[-1].append(at)
        elif sentences[-1]:
            sentences.append([])
    spoken = [sentence for sentence in sentences if sentence]
    for edge, sentence in (("first", spoken[:1]), ("last", spoken[-1:])):
        for at in sentence[0] if sentence else ():
            for each in known.get(words[at], ()):
                yield Feature(f"{edge} {each}", _EDGE, at, at)


@lru_cache(maxsize=4)
def classes(language: str = "en") -> Mapping[str, tuple[str, ...]]:
    """The classes of each word of a language."""
    import tomllib

    table = tomllib.loads((_FOLDER / f"{language}-classes.toml").read_text(encoding="utf-8"))
    found: dict[str, tuple[str, ...]] = {}
    for name, words in table.items():
        forms = (inflected(word[:-1]) if word[-1] == "~" else (word,) for word in words.split())
        for form in {form for group in forms for form in group}:
            found[form] = (*found.get(form, ()), name)
    return found


@lru_cache(maxsize=4)
def learned(language: str = "en") -> Learned:
    """What was learned of a language: lines of a weight, a blank, and the name of the feature."""
    lines = (_FOLDER / f"{language}-wording.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split(" ", 1) for line in lines if line and line[0] != "#")
    weights = {name: float(weight) for weight, name in pairs}
    return Learned(weights.pop("start"), weights.pop("careful"), weights.pop("pitch"), weights)
