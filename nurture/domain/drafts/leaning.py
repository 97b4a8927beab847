"""How words, neighbours, and meetings of two classes of words lean: towards a pitch, or towards a life shared.

What each of these weighs is learned from labelled messages and stands in the language's data, like all else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

_ENDINGS = ("ings", "ing", "ed", "es", "s")
_STEM = 3
"""Letters that a word keeps at least when its ending goes."""
_MOST_MEETINGS = 120
"""Words of a sentence that are looked at for meetings: nobody's sentence is longer."""

Name = tuple[str, ...]
Place = tuple[int, int]
"""The first and the last word, by their numbers in the sentence."""


class Leaning(NamedTuple):
    """What leans how far, in points; above zero towards a pitch."""

    start: float
    """What a message of no known words has."""
    tables: Mapping[str, Mapping[Name, float]]
    """`words` by their stem; `neighbours` by both; `meetings` by one class, or by two that meet in a sentence."""
    classes: Mapping[str, frozenset[str]]
    """The classes that a word is in."""


def stem(word: str) -> str:
    """A word without its ending; cut the same way here and where the weights are learned, so roughly is enough."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word


def features(sentence: Sequence[str], classes: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, Name, Place]]:
    """What of a sentence can lean: the table it is looked up in, its name there, and its place."""
    for at, word in enumerate(sentence):
        yield "words", (stem(word),), (at, at)
    for at, pair in enumerate(pairwise(sentence)):
        yield "neighbours", pair, (at, at + 1)
    first: dict[str, int] = {}
    for at, word in enumerate(sentence[:_MOST_MEETINGS]):
        for each in classes.get(word, ()):
            first.setdefault(each, at)
    for each, at in first.items():
        yield "meetings", (each,), (at, at)
    for pair in combinations(sorted(first), 2):
        one, other = first[pair[0]], first[pair[1]]
        yield "meetings", pair, (one, other) if one < other else (other, one)
