"""What people do for each other: an introduction, advice, support, favours and time."""

from nurture.domain.capture.parts.kindnesses import words as said
from nurture.domain.capture.parts.kindnesses.given import Given
from nurture.domain.capture.parts.kindnesses.things import Things
from nurture.domain.kindness import KindnessKind

_FOR = 9
"""Words behind a verb in which "for her" is looked for."""


class Help(Things):
    """Reads "introduced me to Rui", "showed Ana how to knit", "was there for me", "fixed my bike"."""

    def read(self, v: int, end: int) -> Given | None:
        """What the verb at `v` tells was given, lent, shown or done."""
        key = self.keys[v]
        if key in said.LENDING:
            return self.handed(v, end, self.lent)
        if key == "let":
            return self.let(v, end)
        if key in said.INTRODUCING:
            return self._introduced(v, end)
        if key == "dropped" and self.key(v + 1, end) in ("off", "round", "over"):
            return self.dropped_off(v, end)
        found = self._introduced(v, end) if key in said.CONNECTING else None
        found = found or self._advised(v, end)
        found = found or (self.handed(v, end, self.gift) if key in said.GIVING else None)
        return found or self._supported(v, end) or self._helped(v, end)

    def _introduced(self, v: int, end: int) -> Given | None:
        """ "Introduced me to Rui", "put me in touch with Rui"."""
        behind = self.reached(v + 1)
        if not behind:
            return None
        ways = said.TO_WHOM if self.keys[v] in said.INTRODUCING else said.IN_TOUCH
        way = next((way for way in ways if self.words.has(behind, *way)), ())
        first = behind + len(way)
        if not way or first >= end or self.words.has(first - 1, *said.EACH_OTHER):
            return None
        return self.thing(KindnessKind.INTRODUCTION, v + 1, first, end, said.NAME_STOPS)

    def _advised(self, v: int, end: int) -> Given | None:
        """ "Showed me how to prune roses", "talked me through the lease", "explained pensions to me"."""
        key, behind = self.keys[v], self.reached(v + 1)
        if key == "explained":
            return self.handed(v, end, self._explained)
        what = self.key(behind, end) if behind else ""
        if key in said.SHOWING and (what in ("how", "to") or (key == "taught" and what not in ("that", "a", ""))):
            first = behind
        elif (key in said.ADVISING and what in ("on", "about", "to", "against", "in", "with")) or (
            key in said.THROUGH and what == "through"
        ):
            first = behind + 1
        else:
            return None
        stop = self.words.end(first, end, stops=said.ADVICE_STOPS) if first < end else first
        return Given(KindnessKind.ADVICE, first, stop, v + 1) if stop > first else None

    def _explained(self, v: int, first: int, end: int) -> Given | None:
        stop = self.words.end(first, end)
        known = self.keys[first] in said.NOTHING | {"why", "that", "to"}
        return Given(KindnessKind.ADVICE, first, stop, v) if stop > first and not known else None

    def _supported(self, v: int, end: int) -> Given | None:
        """ "Was there for me", "stood by me", "held my hand", "listened to me moan"."""
        key, behind = self.keys[v], self.key(v + 1, end)
        if key == "held" and self.owned(v + 1) and self.key(self.owned(v + 1), end) == "hand":
            return self.deed(KindnessKind.SUPPORT, v, v + 1, end)
        if key in ("my", "our") and behind == "back" and self.keys[v - 1] == "had":
            return self.deed(KindnessKind.SUPPORT, v - 1, v, end)
        whom = v + said.STANDING_BY.get((key, behind), 1)
        if not self.reached(whom):
            return None
        if key == "there":
            return self.deed(KindnessKind.SUPPORT, v - 1, whom, end) if behind == "for" else None
        stood = whom > v + 1 or key in said.SUPPORTING or self._has_been_kind(v, self.reached(whom), end)
        telling = key == "listened" and self.key(whom + 1, end) not in said.CRYING
        sitting = key == "sat" and said.BEDSIDES.isdisjoint(self.near(v + 3, end, 4))
        return self.deed(KindnessKind.SUPPORT, v, whom, end) if stood and not (telling or sitting) else None

    def _has_been_kind(self, v: int, behind: int, end: int) -> bool:
        """ "Cheered me up", "kept me company"."""
        return self.key(behind, end) in said.BEHIND_ME.get(self.keys[v], ())

    def _helped(self, v: int, end: int) -> Given | None:
        """ "Helped me move", "fixed Ivy's laptop", "babysat for us", "drove me to A&E"."""
        key = self.keys[v]
        if key == "spent":
            return self._spent(v, end)
        word = key == "put" and "word" in self.near(v + 2, end, 3)
        favour = word or (key == "did" and not said.FAVOURS.isdisjoint(self.near(v + 2, end, 4)))
        if favour or key in said.HELPING or self._is_errand(v, end):
            whom = v + 1 if self.reached(v + 1) else self._for_whom(v, end)
        elif at := said.PHRASAL.get((key, self.key(v + 1, end)), 0):
            whom = v + at if self.reached(v + at) or self.owned(v + at) else self._for_whom(v, end)
        else:
            whom = self._mended(v, end) if key in said.MENDING else 0
        return self.deed(KindnessKind.FAVOUR, v, whom, end) if whom else None

    def _mended(self, v: int, end: int) -> int:
        """Whose thing was put right, or for whom: "fixed my bike", "fixed a bike for me"; 0 for nobody's."""
        if self.keys[v] in said.PAPERWORK and said.READABLE.isdisjoint(self.near(v + 1, end, 6)):
            return 0
        theirs = next((k for k in range(v + 1, min(end, v + 4)) if self.owned(k)), 0)
        return theirs or self._for_whom(v, end)

    def _is_errand(self, v: int, end: int) -> bool:
        """ "Picked me up from the airport", "put us up for the night", "took Ana to the dentist"."""
        key, behind = self.keys[v], self.reached(v + 1)
        what = self.key(behind, end) if behind else ""
        if key in said.FETCHING:
            return what in said.FETCHING[key]
        near = self.near(behind + 1, end, 4)
        there = not said.ERRANDS.isdisjoint(near) or near[:2] == ["a", "e"]
        return key in said.BRINGING and what == "to" and there

    def _spent(self, v: int, end: int) -> Given | None:
        """ "Spent the whole afternoon helping me move"; of "all of saturday helping me" the last two words."""
        at = next((k for k in range(v + 2, min(end, v + 8)) if self.keys[k] in said.HELPING_NOW), 0)
        whom = next((k for k in range(at + 1, min(end, at + 4)) if self.reached(k) or self.owned(k)), 0)
        if not at or not whom:
            return None
        return self.deed(KindnessKind.TIME, v, whom, end) or self.deed(KindnessKind.TIME, at, whom, end)

    def _for_whom(self, v: int, end: int) -> int:
        """The index of the person of "for her", or "with Ana's move", behind the verb."""
        for k in range(v + 1, min(end, v + _FOR) - 1):
            if self.words.breaks(k):
                return 0
            if self.keys[k] == "for" and self.reached(k + 1):
                return k + 1
            if self.keys[v] == "helped" and self.keys[k] in ("with", "carry") and self.owned(k + 1):
                return k + 1
        return 0
