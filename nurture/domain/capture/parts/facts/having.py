"""What somebody has: two kids, a nut allergy, a passion for maps, a bakery of their own."""

from collections.abc import Iterator

from nurture.domain.capture.parts.facts import trades
from nurture.domain.capture.parts.facts import words as said
from nurture.domain.capture.parts.facts.lasting import Lasting, Reader
from nurture.domain.capture.parts.facts.wishes import Wishes
from nurture.domain.fact_kinds import FactKind

_LONGEST = 24
"""Words of a family that are looked at."""


class Having(Reader):
    """Reads what follows "has"."""

    def read(self, v: int, end: int) -> Iterator[Lasting]:
        """The lasting things that the words from `v` on say."""
        if fond := self.fond(v, end):
            yield fond
        elif self.keys[v] in ("wanted", "hoped") and self.key(v + 1, end) == "to":
            yield from Wishes(self.words).to_do(v + 2, end, hope=True)
        elif self.keys[v] in ("dreamed", "dreamt"):
            yield from Wishes(self.words).read(v, end)
        elif self.words.has(v, "a", "sweet", "tooth"):
            yield Lasting(FactKind.FOOD, v, v + 3)
        elif self.key(v + 1, end) == "own" and not trades.BUSINESSES.isdisjoint(self.near(v + 2, end, 3)):
            yield from self.whole(FactKind.WORK, v, v + 2, end)
        elif "allergy" in self.near(v, end, 5):
            yield from self.whole(FactKind.FOOD, v, v + 1, end, lists=True)
        else:
            yield from self._family(v, end)

    def _family(self, v: int, end: int) -> Iterator[Lasting]:
        """ "Two kids", "a daughter, Mia", "a brother in Leeds and two sisters"; not "a son in hospital"."""
        i, last = v, 0
        while i < min(end, v + _LONGEST) and (behind := self._relative(i, end)):
            last = i = self._called(behind, end)
            if i + 1 < end and self.keys[i] == "and":
                i += 1
        if last and not self._goes_on(last, end):
            yield Lasting(FactKind.FAMILY, v, last)

    def _relative(self, i: int, end: int) -> int:
        """The index behind "a little girl" at `i`; 0 for none."""
        if self.keys[i] in said.MANY:
            return i + 1
        if self.keys[i] not in said.COUNTS:
            return 0
        for k in range(i + 1, min(end, i + 5)):
            if self.words.breaks(k):
                return 0
            if self.keys[k] in said.NEW_LOVES and "new" in self.keys[i:k]:
                return 0
            if self.keys[k] in said.RELATIVES and self.key(k + 1, end) not in said.RELATIVES:
                return k + 1
        return 0

    def _called(self, i: int, end: int) -> int:
        """Goes on over what they are called, how old they are and where they live."""
        behind = self.key(i, end)
        if behind in ("called", "named", "aged"):
            return self.words.end(i, end, lists=True)
        if behind in ("in", "at") and i + 1 < end and self.words.tokens[i + 1].capital:
            return self.words.end(i, end, stops=frozenset({"and"}))
        return self._names(i, end)

    def _names(self, i: int, end: int) -> int:
        """Goes on over ", Mia and Leo", ": Mia, Leo"."""
        tokens = self.words.tokens
        while i < end and self.words.breaks(i) and tokens[i].capital:
            i += 1
            while i < end and tokens[i].capital and tokens[i].gap.strip() == "&":
                i += 1
            if i + 1 < end and self.keys[i] in ("and", "&") and tokens[i + 1].capital and self._closes(i + 2, end):
                i += 2
        return i

    def _closes(self, i: int, end: int) -> bool:
        return i >= end or self.words.breaks(i)

    def _goes_on(self, i: int, end: int) -> bool:
        """Whether the clause says more of them than that they are: "a son in hospital", "two kids at home"."""
        if i >= end or self.words.breaks(i) or self.words.end(i, end) == i:
            return False
        return self.keys[i] not in ("and", "with", "who", "from", "by", "now", "too", "as")
