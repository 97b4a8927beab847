"""What somebody loves, hopes for, wants to learn, would love to be given, and can teach."""

from collections.abc import Iterator

from nurture.domain.capture.parts.facts import words as said
from nurture.domain.capture.parts.facts.lasting import Lasting, Reader
from nurture.domain.fact_kinds import FactKind

_UNTIL = frozenset({"before", "by", "after", "next"})


class Wishes(Reader):
    """Reads "loves", "wants to", "hopes to", "would love", "can teach"."""

    def loving(self, v: int, end: int) -> Iterator[Lasting]:
        """What "loves ceramics" says; what one eats is kept as food."""
        first = v + 1
        if self.key(first, end) == "to":
            if self.key(first + 1, end) not in said.SOON | said.PASSING | {"do", "hate", "think", "go", ""}:
                yield from self.whole(FactKind.INTEREST, first + 1, first + 1, end)
        elif self.is_food(first, end, 2):
            yield from self.whole(FactKind.FOOD, v, first, end, lists=True)
        elif thing := self.thing(first, end):
            yield thing

    def read(self, v: int, end: int) -> Iterator[Lasting]:
        """What "wants to learn Greek" says, "hopes to open a studio", "dreams of a boat"."""
        behind = self.key(v + 1, end)
        if behind == "to":
            yield from self.to_do(v + 2, end, hope=self.keys[v] in said.HOPING)
        elif behind in ("of", "about") and self.keys[v] in said.HOPING:
            yield from self.whole(FactKind.HOPE, v + 2, v + 2, end)
        elif self.keys[v] in ("wants", "want") and behind in ("kids", "children"):
            yield from self.whole(FactKind.HOPE, v + 1, v + 1, end)
        elif self.keys[v] in ("wants", "want") and self._is_for_an_occasion(v, end, behind):
            yield from self._gift(v + 1, end)

    def _is_for_an_occasion(self, v: int, end: int, behind: str) -> bool:
        """ "Wants a new easel for her birthday"; not "wants a divorce"."""
        return behind in ("a", "an", "some", "new") and not said.OCCASIONS.isdisjoint(self.near(v + 2, end, 10))

    def to_do(self, i: int, end: int, *, hope: bool) -> Iterator[Lasting]:
        """Behind "to": something to learn, else something to do some day; nothing to be done soon, or with me."""
        key = self.key(i, end)
        if key == "learn":
            what = i + 1 + (self.key(i + 1, end) in ("to", "about"))
            if self.key(what, end) not in ("more", "it", "that", ""):
                yield from self.whole(FactKind.WANTS_TO_LEARN, what, what, end, stops=_UNTIL, lists=True)
        elif key and self._is_hope(i, end, hope=hope):
            yield from self.whole(FactKind.HOPE, i, i, end)

    def _is_hope(self, i: int, end: int, *, hope: bool) -> bool:
        key, behind = self.keys[i], self.key(i + 1, end)
        if not said.WITH_ME.isdisjoint(self.keys[i : self.words.end(i, end)]) or not (
            hope or key in said.ATTEMPTED
        ):
            return False
        if key == "be":
            return behind in ("a", "an")
        if key in ("go", "have", "see", "visit", "finish"):
            return hope and behind not in said.PASSING | {
                "home",
                "there",
                "here",
                "over",
                "a",
                "some",
                "on",
                "out",
            } - {"all"}
        return key not in said.SOON

    def would(self, v: int, end: int) -> Iterator[Lasting]:
        """What "would love a fountain pen" says, "would like to learn Greek", "could teach chess"."""
        behind = self.key(v + 1, end)
        if self.keys[v] == "teach":
            yield from self.teaching(v, end)
        elif self.keys[v] in ("love", "like", "adore") and behind == "to":
            yield from self.to_do(v + 2, end, hope=True)
        elif self.keys[v] in ("love", "like", "adore", "appreciate") and behind:
            yield from self._gift(v + 1, end)
        else:
            for phrase in said.DELIGHTED:
                if self.words.has(v, *phrase) and self.key(v + len(phrase), end):
                    yield from self._gift(v + len(phrase), end)

    def _gift(self, first: int, end: int) -> Iterator[Lasting]:
        """ "A fountain pen"; not "a coffee", "it", "going"."""
        if self.keys[first] in said.PASSING | {"the", "if", "more"} or self.keys[first].endswith("ing"):
            return
        stop = self.words.end(first, end, lists=True)
        for k in range(first, stop):
            if self.keys[k] in ("for", "on", "this") and not said.OCCASIONS.isdisjoint(self.near(k + 1, stop, 2)):
                stop = k
                break
        head = first + 1
        while head < stop and self.keys[head] not in said.BEHIND_NOUN:
            head += 1
        if stop > first and self.keys[head - 1] not in said.NOT_GIFTS:
            yield Lasting(FactKind.GIFT_IDEA, first, stop)

    def teaching(self, v: int, end: int) -> Iterator[Lasting]:
        """What "can teach sourdough" says; whoever "teaches violin" works so."""
        what = v + 1 + (self.key(v + 1, end) in ("me", "us", "people", "anyone", "you", "others"))
        what += self.key(what, end) == "to"
        if self.key(what, end) in said.PASSING - {"how"} | {""}:
            return
        if self.keys[v] == "teaches":
            yield from self.whole(FactKind.WORK, v, what, end)
        else:
            yield from self.whole(FactKind.CAN_TEACH, what, what, end, lists=True)
