"""Who was in the company of those met: "bumped into José, he was with Lee", "then Otto turned up"."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from nurture.domain.capture.found import Found
from nurture.domain.capture.line import Token
from nurture.domain.capture.telling import Clause, Telling
from nurture.domain.capture.telling_words import DAYS

_JOINED = frozenset({("turned", "up"), ("showed", "up"), ("came", "along"), ("came", "later")})
"""At the end of a clause, these tell that somebody came to it."""
_CHANCE = frozenset({"bumped", "ran", "saw", "met", "spotted", "found", "bumping", "running"})
"""Whoever is met so is met together with those they are with."""
_WITH_THEM = frozenset(["she", "he", "they", "was", "were", "is", "are", "there", "here", "out", "just", "also"])
_PARTY = {"three": 2, "four": 3, "five": 4, "six": 5}
"""How many others there are, where there are so many "of us"."""


def came_along(tokens: Sequence[Token], each: Found, clause: Clause) -> bool:
    """Whether a clause ends with somebody's coming: "lunch with Priya, then Otto turned up"."""
    keys = [token.key for token in tokens[each.end : clause.end]]
    return len(keys) <= 3 and any(pair in _JOINED for pair in pairwise(keys))


def was_with_them(tokens: Sequence[Token], start: int, telling: Telling, met: Collection[Clause]) -> bool:
    """Whether the person at `start` was with the one I ran into, of the clause before: "he was with Lee"."""
    clause = telling.of[start]
    at = telling.clauses.index(clause)
    before = telling.clauses[at - 1] if at else None
    led = [token.key for token in tokens[clause.first : start]]
    if before is None or before not in met or led[-1:] != ["with"] or not _WITH_THEM.issuperset(led[:-1]):
        return False
    by_chance = not _CHANCE.isdisjoint(token.key for token in tokens[before.first : before.end])
    return by_chance and DAYS.isdisjoint(token.key for token in tokens[clause.first : clause.end])


def is_whole_party(tokens: Sequence[Token], named: int) -> bool:
    """Whether as many are named as "the three of us" are, beside me."""
    keys = [token.key for token in tokens]
    return any(_PARTY.get(key) == named and keys[i + 1 : i + 3] == ["of", "us"] for i, key in enumerate(keys[:-2]))
