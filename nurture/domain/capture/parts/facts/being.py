"""What somebody is: vegan, from Ghent, a nurse, head of music, into sailing."""

from collections.abc import Iterator

from nurture.domain.capture.parts.facts import foods, trades
from nurture.domain.capture.parts.facts import words as said
from nurture.domain.capture.parts.facts.lasting import Lasting, Reader, is_trade
from nurture.domain.capture.parts.facts.wishes import Wishes
from nurture.domain.fact_kinds import FactKind

_WORK_STOPS = frozenset({"with", "from", "who", "after", "since", "that", "by"})


class Being(Reader):
    """Reads what follows "is"."""

    def read(self, v: int, end: int) -> Iterator[Lasting]:
        """The lasting things that the words from `v` on say."""
        key, behind = self.keys[v], self.key(v + 1, end)
        if fond := self.fond(v, end):
            yield fond
        elif self._is_diet(v, end):
            yield Lasting(FactKind.FOOD, v, v + 1 + (behind in foods.INTOLERANT))
        elif key in ("allergic", "intolerant") and behind == "to":
            kind = FactKind.NOTE if self.key(v + 2, end) in foods.NOT_FOOD else FactKind.FOOD
            yield from self.whole(kind, v, v + 2, end, lists=True)
        elif key in said.TO_LEARN and behind == "to":
            yield from Wishes(self.words).to_do(v + 2, end, hope=key in said.HOPING)
        elif key == "dreaming" and behind in ("of", "about"):
            yield from self.whole(FactKind.HOPE, v + 2, v + 2, end)
        elif key == "married" and behind in ("to", "with") and not self.words.is_name(v + 2):
            yield from self.whole(FactKind.FAMILY, v, v + 2, end)
        else:
            yield from self._placed(v, end, key, behind)

    def _is_diet(self, v: int, end: int) -> bool:
        if self.keys[v] in ("lactose", "gluten", "dairy", "nut", "sugar"):
            return self.key(v + 1, end) in foods.INTOLERANT
        return self.keys[v] in foods.DIETS

    def _placed(self, v: int, end: int, key: str, behind: str) -> Iterator[Lasting]:
        if key == "from":
            yield from self.origin(v, end)
        elif (key == "based" and behind in ("in", "at", "near", "out")) or (
            key == "born" and behind in ("in", "and")
        ):
            yield from self.home(v, v + 2, end)
        else:
            yield from self._working(v, end, key, behind)

    def origin(self, v: int, end: int) -> Iterator[Lasting]:
        """ "From Ghent" at `v`; not "from work"."""
        key = self.key(v + 1, end)
        if key in said.FROM_NOT and not (key == "the" and self.key(v + 2, end) in said.FROM_THE):
            return
        if not self.words.tells_when(v, end):
            yield from self.whole(FactKind.PLACE, v, v + 1, end, stops=_ORIGIN_STOPS)

    def home(self, first: int, where: int, end: int) -> Iterator[Lasting]:
        """From `first` to the end of the place at `where`; not "born in 1980"."""
        if where < end and not self.words.tells_when(where - 1, end) and not self.keys[where][:1].isdigit():
            yield from self.whole(FactKind.PLACE, first, where, end)

    def _working(self, v: int, end: int, key: str, behind: str) -> Iterator[Lasting]:
        if key == "one" and behind == "of":
            if not said.RELATIVES.isdisjoint(self.near(v + 2, end, 4)) or self.words.end(v, end) == v + 3:
                yield from self.whole(FactKind.FAMILY, v, v + 2, end)
        elif key in ("a", "an", "the", "one"):
            yield from self.noun(v, end)
        elif key in trades.OWN_BOSS and (not behind or behind in said.BEHIND_NOUN):
            yield Lasting(FactKind.WORK, v, v + 1)
        elif key == "in" and self._is_field(v + 1, end):
            yield from self.whole(FactKind.WORK, v, v + 1, end)
        elif behind in trades.ROLES and self.key(v + 2, end) in ("of", "at", "for", "in"):
            yield from self.whole(FactKind.WORK, v, v + 3, end)
        elif key in trades.ROLES and behind in ("of", "at", "for", "in"):
            yield from self.whole(FactKind.WORK, v, v + 2, end)
        elif key.endswith("s") and is_trade(key[:-1]):
            yield Lasting(FactKind.WORK, v, v + 1)

    def _is_field(self, i: int, end: int) -> bool:
        words = self.near(i, end, 4)
        sector = not {"industry", "business", "trade", "sector"}.isdisjoint(words[1:])
        return bool(words) and words[0] not in ("a", "an") and (words[0] in trades.FIELDS or sector)

    def noun(self, v: int, end: int) -> Iterator[Lasting]:
        """What "a nurse from Ghent" says, or "an only child"; `v` is the article."""
        head = v + 1
        while head < min(end, v + 7) and self.key(head, end) not in said.BEHIND_NOUN | {""}:
            head += 1
        words = self.keys[v + 1 : head]
        if not words:
            return
        if words[0] in said.KEEN or words[-1] in said.ENTHUSIASTS:
            yield from self.whole(FactKind.INTEREST, v, v + 1, end)
        elif words[-1] in foods.DIETS:
            yield Lasting(FactKind.FOOD, v, head)
        elif words[-2:] == ["only", "child"] or (words[-1] in said.RELATIVES and self.key(head, end) == "of"):
            yield from self.whole(FactKind.FAMILY, v, v + 1, end)
        elif trade := self._trade(words):
            yield from self._as(v, v + 1 + trade, end)

    def _trade(self, words: list[str]) -> int:
        """How many of the words name a trade: "nurse" in "nurse these days"; 0 for none."""
        if trades.NO_PRAISE.isdisjoint(words):
            retired = len(words) if words[0] == "retired" and len(words) > 1 else 0
            return retired or next((k for k in range(len(words), 0, -1) if is_trade(words[k - 1])), 0)
        return 0

    def _as(self, v: int, head: int, end: int) -> Iterator[Lasting]:
        stop = self.words.end(v, end, stops=_WORK_STOPS)
        yield Lasting(FactKind.WORK, v, max(stop, head))
        if stop < end and self.keys[stop] == "from":
            yield from self.origin(stop, end)


_ORIGIN_STOPS = frozenset({"and", "with", "at", "but"})
