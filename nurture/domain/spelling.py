"""The shape of a name: its words in speaking order, and how what was asked for lies in them."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from nurture.domain.folding import plain, tokens

Parts = tuple[str, ...]
"""Folded words without hyphens and apostrophes."""


@lru_cache(maxsize=4_096)  # a line is read at every key, and the names in it are the same
def spelling(name: str) -> tuple[Parts, ...]:
    """The words of a name as it is spoken, each as its parts: "Costa, Ana-Lu" is (("ana", "lu"), ("costa",)).

    A title in front is left out unless it is all there is.
    """
    from nurture.domain.name_data import SUFFIXES, TITLES

    last, comma, first = name.partition(",")
    if comma and tokens(last) and (given := tokens(first)) and given[0] not in SUFFIXES:
        name = f"{first} {last}"
    found = tokens(name)
    while len(found) > 1 and found[0] in TITLES:
        found = found[1:]
    return tuple(plain(token) for token in found)


def spoken(name: str) -> Parts:
    """`spelling` in one row: "Costa, Dr. Ana-Lu" is ("ana", "lu", "costa")."""
    return flat(spelling(name))


def written(name: str) -> Parts:
    """The parts exactly as they stand: "Costa, Dr. Ana-Lu" is ("costa", "dr", "ana", "lu")."""
    return flat(plain(token) for token in tokens(name))


def flat(parts: Iterable[Parts]) -> Parts:
    """All parts in one row."""
    return tuple(word for part in parts for word in part)


def begins(name: tuple[Parts, ...], said: Parts) -> bool:
    """Whether `said` is the first word of the name, or its first words, but not all of it."""
    return any(flat(name[:count]) == said for count in range(1, len(name)))


def in_order(asked: Iterable[str], parts: Iterable[str], same: Callable[[str, str], bool]) -> bool:
    """Whether each word asked for has a part of its own, in the name's order."""
    left = iter(parts)
    return all(any(same(said, part) for part in left) for said in asked)
