"""A kindness that words tell of, and how its end is found."""

from collections.abc import Callable
from typing import NamedTuple

from nurture.domain.capture.parts.kindnesses import words as said
from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.capture.parts.verbs import BASE
from nurture.domain.kindness import KindnessKind


class Given(NamedTuple):
    """A kindness, and where the words that are kept stand."""

    kind: KindnessKind
    first: int
    end: int
    whom: int
    """Index of the word that says for whom."""


Reached = Callable[[int], int]
"""The index behind the words at an index that say whom it was for; 0 where nobody stands there."""


class Reader:
    """Looks at the words of one line for kindness to those whom `reached` finds."""

    def __init__(self, words: Phrases, reached: Reached, owned: Reached, *, implied: bool = False) -> None:
        self.words = words
        self.keys = words.keys
        self.reached = reached
        self.owned = owned
        """The index behind "my", "Ana's": whose the thing is that something was done to."""
        self.implied = implied
        """Whether it can only have been for them, where nobody is named: I am the one who writes."""

    def key(self, i: int, end: int) -> str:
        """The word at `i`, where it lies before `end` and no sign stands before it; else ""."""
        return self.keys[i] if i < end and not self.words.breaks(i) else ""

    def near(self, i: int, end: int, count: int) -> list[str]:
        """The next few words from `i` on."""
        return self.keys[i : min(end, i + count)]

    def thing(
        self, kind: KindnessKind, v: int, first: int, end: int, stops: frozenset[str], *, lists: bool = False
    ) -> Given | None:
        """What stands from `first` on, without what it was for: "to get home", "for my birthday"."""
        stop = self.words.end(first, end, stops=stops, lists=lists)
        stop = next((k for k in range(first + 1, stop) if self._leads_away(k, stop)), stop)
        return Given(kind, first, stop, v) if stop > first else None

    def _leads_away(self, k: int, stop: int) -> bool:
        """Whether what follows from `k` on only says what for, or where with me: "on my doorstep"."""
        key, behind = self.keys[k], self.key(k + 1, stop)
        if key == "to":
            return behind in BASE
        if key in ("on", "in", "under", "through") and behind in ("my", "our"):
            return True
        occasion = not said.OCCASIONS.isdisjoint(self.near(k + 1, stop, 4)) or behind.endswith("ing")
        return key in ("for", "on", "from") and occasion

    def deed(self, kind: KindnessKind, first: int, whom: int, end: int) -> Given | None:
        """All of "helped Rose carry the stool up", without where with them: "in her kitchen"."""
        stop = self.words.end(first, end, stops=said.DEED_STOPS)
        stop = next((k for k in range(whom + 1, stop - 1) if self._is_at_theirs(k)), stop)
        return Given(kind, first, stop, whom) if stop > whom else None

    def _is_at_theirs(self, k: int) -> bool:
        return self.keys[k] in ("in", "at") and self.keys[k + 1] in ("her", "his", "their")
