"""Things that change hands: gifts and loans, and what is said to be given: advice, time, a lift."""

from collections.abc import Callable

from nurture.domain.capture.parts.facts.foods import FOODS
from nurture.domain.capture.parts.kindnesses import words as said
from nurture.domain.capture.parts.kindnesses.given import Given, Reader
from nurture.domain.kindness import KindnessKind

_NEAR = 16
"""Words in which "to Ana" or "for me" is looked for behind what was given."""


class Things(Reader):
    """Reads "lent me his drill", "gave a jar of jam to Ana", "let me borrow her car"."""

    def handed(self, v: int, end: int, thing: Callable[[int, int, int], Given | None]) -> Given | None:
        """What `thing` reads behind the verb at `v`, in front of those it was for or behind them."""
        if behind := self.reached(v + 1):
            found = thing(v, behind, end)
            return found._replace(whom=v + 1) if found else None
        for k in range(v + 2, min(end, v + _NEAR)):
            if self.words.breaks(k):
                break
            if self.keys[k] in ("to", "for", "round") and k + 1 < end and self.reached(k + 1):
                found = thing(v, v + 1, k)
                return found._replace(whom=k + 1) if found else None
        return None

    def dropped_off(self, v: int, end: int) -> Given | None:
        """ "Dropped off a tub of soup", where nobody but me is there to have it."""
        if found := self.handed(v + 1, end, self.gift):
            return found
        thing = self.key(v + 2, end) in said.DETERMINERS and not self.owned(v + 2)
        return self.gift(v, v + 2, end) if thing and self.implied else None

    def lent(self, v: int, first: int, end: int) -> Given | None:
        """The thing at `first` as lent, whoever the verb at `v` says had it; None for one given back."""
        if self.key(first, end) in said.NOTHING | {""} or self._is_back(first, end):
            return None
        kind = KindnessKind.FAVOUR if "hand" in self.near(first, end, 3) else KindnessKind.LENT
        return self.thing(kind, v, first, end, said.LENT_STOPS)

    def let(self, v: int, end: int) -> Given | None:
        """ "Let me borrow her car", "let us stay at hers"."""
        behind = self.reached(v + 1)
        verb = self.key(behind, end) if behind else ""
        found = None
        if verb in ("borrow", "use"):
            found = self.lent(v, behind + 1, end)
        elif verb in ("have", "keep"):
            found = self.gift(v, behind + 1, end)
        elif verb in ("stay", "crash", "sleep"):
            found = self.deed(KindnessKind.FAVOUR, v, behind, end)
        return found._replace(whom=v + 1) if found else None

    def gift(self, v: int, first: int, end: int) -> Given | None:
        """What was given, if it was a thing, advice, time or a lift: not a ring, and not lunch."""
        first += self.key(first, end) in ("round", "over", "along", "also", "up")
        first += self.keys[v] in ("passed", "handed") and self.key(first, end) in ("on", "down")
        first += self.keys[v] in said.WITH and self.key(first, end) in ("with", "to")
        if self.key(first, end) in said.NOTHING | {""} or self._is_back(first, end):
            return None
        head = self._head(first, end)
        stops = said.GIFT_STOPS | (said.WHERE if self.keys[first] in FOODS else frozenset())
        if not said.HANDS.isdisjoint(self.keys[first:head]):
            hand = self.keys[v] in said.HANDING
            return self.thing(KindnessKind.FAVOUR, v, first, end, stops) if hand else None
        given = self._given(v, first, end, head) if self.keys[v] in said.SPEAKING else None
        if given or self._is_time(first, end) or not self._is_gift(v, first, head):
            return given
        return self.thing(KindnessKind.GIFT, v, first, end, stops, lists=True)

    def _given(self, v: int, first: int, end: int, head: int) -> Given | None:
        """What is only said to be given: advice, support, an afternoon."""
        if advice := self._advice(v, first, end):
            return advice
        if self.keys[head - 1] in said.COMFORTS:
            return self.thing(KindnessKind.SUPPORT, v, first, end, said.GIFT_STOPS)
        if self._is_time(first, end):
            return self.thing(KindnessKind.TIME, v, first, end, said.TIME_STOPS)
        return None

    def _is_gift(self, v: int, first: int, head: int) -> bool:
        gift = not (said.GIFTS | FOODS).isdisjoint(self.keys[first : head + 3])
        if self.keys[head - 1] in said.NO_GIFTS | said.BEVERAGES or (self.keys[v] in said.SENT and not gift):
            return False
        if self.keys[v] in said.TREATS and not said.DRINKS.isdisjoint(self.keys[first:head]):
            return False
        bare = self.keys[first] in said.GIFTS or (gift and self.keys[v] not in said.TREATS)
        return bare or self.keys[first] in said.DETERMINERS

    def _advice(self, v: int, first: int, end: int) -> Given | None:
        """ "Some good advice on the lease" is about the lease."""
        at = next((k for k in range(first, min(end, first + 6)) if self.key(k, end) in said.ADVICE), 0)
        if not at:
            return None
        about = self.key(at + 1, end) in said.ABOUT and at + 2 < end
        found = self.thing(KindnessKind.ADVICE, v, at + 2, end, said.ADVICE_STOPS) if about else None
        return found or Given(KindnessKind.ADVICE, first, at + 1, v)

    def _is_time(self, first: int, end: int) -> bool:
        """ "A whole afternoon of his time"; not "a good time"."""
        k = first
        while k < end and self.keys[k] in said.LENGTHS:
            k += 1
        if self.words.has(k, "time") or self.key(k, end) not in said.TIMES:
            return False
        return self.key(k + 1, end) in ("", "of", "to", "with", "for", "on") and k > first

    def _head(self, first: int, end: int) -> int:
        """The index behind the noun of "a jar of jam": its first noun phrase."""
        k = first + 1
        while k < end and not self.words.breaks(k) and self.keys[k] not in said.BEHIND_NOUN:
            k += 1
        return min(k, max(self.words.end(first, end), first + 1))

    def _is_back(self, first: int, end: int) -> bool:
        """What is given back was lent before."""
        return "back" in self.keys[first : min(end, self._head(first, end) + 1)]
