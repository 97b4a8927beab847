"""A lasting thing that a predicate says, and how its words are found."""

from collections.abc import Iterator
from typing import NamedTuple

from nurture.domain.capture.parts.facts import foods, trades
from nurture.domain.capture.parts.facts import words as said
from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.fact_kinds import FactKind


class Lasting(NamedTuple):
    """A lasting thing, and where its words stand."""

    kind: FactKind
    first: int
    """Index of the first word of what is kept; `end` lies behind its last."""
    end: int


class Reader:
    """Looks at the words of one line; what reads a kind of predicate is built on it."""

    def __init__(self, words: Phrases) -> None:
        self.words = words
        self.keys = words.keys

    def key(self, i: int, end: int) -> str:
        """The word at `i`, where it lies before `end` and no sign stands before it; else ""."""
        return self.keys[i] if i < end and not self.words.breaks(i) else ""

    def near(self, i: int, end: int, count: int) -> list[str]:
        """The next few words from `i` on."""
        return self.keys[i : min(end, i + count)]

    def whole(
        self,
        kind: FactKind,
        first: int,
        what: int,
        end: int,
        *,
        stops: frozenset[str] = frozenset(),
        lists: bool = False,
    ) -> Iterator[Lasting]:
        """From `first` to the end of the thing that begins at `what`, if there is one."""
        if what < end and not self.words.breaks(what):
            stop = self.words.end(what, end, stops=stops, lists=lists)
            if stop > what:
                yield Lasting(kind, first, stop)

    def is_food(self, i: int, end: int, reach: int = 4) -> bool:
        """Whether something to eat or drink is named from `i` on."""
        if self.key(i, end) in said.PASSING | {""}:
            return False
        stop = next((k for k in range(i + 1, min(end, i + reach)) if self.words.breaks(k)), end)
        return not foods.FOODS.isdisjoint(self.near(i, stop, reach))

    def thing(self, first: int, end: int) -> Lasting | None:
        """What somebody loves, unless it is a person, or this one thing here."""
        if self.key(first, end) in said.PASSING | {""} or self.words.is_name(first):
            return None
        if self.keys[first] == "the":
            behind = self.words.tokens[first + 1 : end][:1]
            if not behind or not (behind[0].capital or behind[0].key in said.LASTING_THE):
                return None
        return next(self.whole(FactKind.INTEREST, first, first, end, lists=True), None)

    def fond(self, v: int, end: int) -> Lasting | None:
        """What follows "into", "a fan of", "a passion for" at `v`."""
        for phrase in said.FOND.get(self.keys[v], ()):
            if self.words.has(v, *phrase):
                first = v + len(phrase)
                buying = phrase == ("interested", "in") and self.key(first, end).endswith("ing")
                return None if buying and self.keys[first] not in said.PASTIME_INGS else self.thing(first, end)
        return None


def is_trade(word: str) -> bool:
    """Whether people make their living as this."""
    return word in trades.TRADES or (word.endswith(trades.TRADE_ENDS) and word not in trades.NO_TRADES)
