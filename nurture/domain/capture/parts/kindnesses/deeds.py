"""What was given, of which kind, and which words say so; the same whether I gave or received."""

from collections.abc import Callable
from typing import NamedTuple

from nurture.domain.capture.parts.verbs import BASE
from nurture.domain.capture.parts.facts.words import FOODS
from nurture.domain.capture.parts.kindnesses import words as said
from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.kindness import KindnessKind

_NEAR = 16
"""Words in which "to Ana" or "for me" is looked for behind what was given."""


class Given(NamedTuple):
    """A kindness, and where the words that are kept stand."""

    kind: KindnessKind
    first: int
    end: int
    whom: int
    """Index of the word that says for whom."""


Reached = Callable[[int], int]
"""The index behind the words at an index that say whom it was for; 0 where nobody stands there."""


class Deeds:
    """Reads what was done from a verb on, for those whom `reached` finds."""

    def __init__(self, words: Phrases, reached: Reached, owned: Reached, *, implied: bool = False) -> None:
        self.words = words
        self.keys = words.keys
        self.reached = reached
        self.owned = owned
        """The index behind "my", "Ana's": whose the thing is that something was done to."""
        self.implied = implied
        """Whether it can only have been for them, where nobody is named: I am the one who writes."""

    def read(self, v: int, end: int) -> Given | None:
        """What the verb at `v` tells was given, lent, shown or done."""
        key = self.keys[v]
        if key in said.LENDING:
            return self._handed(v, end, self.lent)
        if key == "let":
            return self._let(v, end)
        if key in said.INTRODUCING or key in said.CONNECTING:
            found = self._introduced(v, end)
            if found or key in said.INTRODUCING:
                return found
        if key in said.ADVISING | said.SHOWING | said.THROUGH | {"explained"}:
            found = self._advised(v, end)
            if found:
                return found
        if key == "dropped" and self.key(v + 1, end) in ("off", "round", "over"):
            return self._dropped_off(v, end)
        if key in said.GIVING:
            found = self._handed(v, end, self._gift)
            if found:
                return found
        return self._supported(v, end) or self._helped(v, end)

    def key(self, i: int, end: int) -> str:
        """The word at `i`, where it lies before `end` and no sign stands before it; else ""."""
        return self.keys[i] if i < end and not self.words.breaks(i) else ""

    # Things that change hands.

    def _handed(self, v: int, end: int, thing: Callable[[int, int, int], Given | None]) -> Given | None:
        """ "Lent me his drill", "gave a jar of jam to Ana"."""
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

    def _dropped_off(self, v: int, end: int) -> Given | None:
        """ "Dropped off a tub of soup", where nobody but me is there to have it."""
        if found := self._handed(v + 1, end, self._gift):
            return found
        thing = self.key(v + 2, end) in said.DETERMINERS and not self.owned(v + 2)
        return self._gift(v, v + 2, end) if thing and self.implied else None

    def lent(self, v: int, first: int, end: int) -> Given | None:
        """The thing at `first` as lent, whoever the verb at `v` says had it; None for one given back."""
        if self.key(first, end) in said.NOTHING | {""} or self._is_back(first, end):
            return None
        stop = self.words.end(first, end, stops=said.LENT_STOPS)
        stop = next((k for k in range(first + 1, stop) if self._is_purpose(k, end)), stop)
        return Given(KindnessKind.LENT, first, stop, v) if stop > first else None

    def _is_purpose(self, k: int, end: int) -> bool:
        """ "To get home", behind what was lent or given."""
        return self.keys[k] == "to" and self.key(k + 1, end) in BASE

    def _let(self, v: int, end: int) -> Given | None:
        """ "Let me borrow her car", "let us stay at hers"."""
        behind = self.reached(v + 1)
        verb = self.key(behind, end) if behind else ""
        if verb in ("borrow", "use"):
            found = self.lent(v, behind + 1, end)
        elif verb in ("have", "keep"):
            found = self._gift(v, behind + 1, end)
        elif verb in ("stay", "crash", "sleep"):
            found = self._whole(KindnessKind.FAVOUR, v, behind, end)
        else:
            return None
        return found._replace(whom=v + 1) if found else None

    def _gift(self, v: int, first: int, end: int) -> Given | None:
        """What was given, if it was a thing, advice, time or a lift: not a ring, and not lunch."""
        first += self.key(first, end) in ("round", "over", "along", "also", "up")
        if self.key(first, end) in said.NOTHING | {""} or self._is_back(first, end):
            return None
        if self.keys[v] in said.WITH:
            first += self.keys[first] in ("with", "to")
        advice = self._advice(v, first, end) if self.keys[v] in said.SPEAKING else None
        if advice:
            return advice
        head = self._head(first, end)
        word = self.keys[head - 1]
        if not said.HANDS.isdisjoint(self.keys[first:head]):
            return self._kept(KindnessKind.FAVOUR, v, first, end) if self.keys[v] in _HANDING else None
        if word in said.COMFORTS and self.keys[v] in ("gave", "given"):
            return self._kept(KindnessKind.SUPPORT, v, first, end)
        if self._is_time(first, end):
            return self._kept(KindnessKind.TIME, v, first, end) if self.keys[v] in ("gave", "given") else None
        return self._kept(KindnessKind.GIFT, v, first, end) if self._is_gift(v, first, head) else None

    def _is_gift(self, v: int, first: int, head: int) -> bool:
        words = self.keys[first : head + 3]
        gift = not (said.GIFTS | FOODS).isdisjoint(words)
        if self.keys[head - 1] in said.NO_GIFTS or (self.keys[v] in said.SENT and not gift):
            return False
        if self.keys[v] in said.TREATS and not said.DRINKS.isdisjoint(self.keys[first:head]):
            return False
        bare = self.keys[first] in said.GIFTS or (gift and self.keys[v] not in said.TREATS)
        return bare or self.keys[first] in said.DETERMINERS

    def _advice(self, v: int, first: int, end: int) -> Given | None:
        """ "Some good advice on the lease" is about the lease."""
        for k in range(first, min(end, first + 6)):
            if self.words.breaks(k):
                break
            if self.keys[k] in said.ADVICE:
                about = k + 1 if self.key(k + 1, end) in said.ABOUT else 0
                stop = self.words.end(about + 1, end, stops=said.ADVICE_STOPS) if about and about + 1 < end else 0
                if stop > about + 1:
                    return Given(KindnessKind.ADVICE, about + 1, stop, v)
                return Given(KindnessKind.ADVICE, first, k + 1, v)
        return None

    def _is_time(self, first: int, end: int) -> bool:
        """ "A whole afternoon of his time"; not "a good time"."""
        k = first
        while k < end and self.keys[k] in said.LENGTHS:
            k += 1
        if self.words.has(k, "time") or self.key(k, end) not in said.TIMES:
            return False
        return self.key(k + 1, end) in ("", "of", "to", "with", "for") and k > first

    def _head(self, first: int, end: int) -> int:
        """The index behind the noun of "a jar of jam": its first noun phrase."""
        k = first + 1
        while k < end and not self.words.breaks(k) and self.keys[k] not in _BEHIND_NOUN:
            k += 1
        return min(k, max(self.words.end(first, end), first + 1))

    def _is_back(self, first: int, end: int) -> bool:
        """What is given back was lent before."""
        return "back" in self.keys[first : min(end, self._head(first, end) + 1)]

    # Words that help.

    def _introduced(self, v: int, end: int) -> Given | None:
        behind = self.reached(v + 1)
        if not behind:
            return None
        if self.keys[v] in said.INTRODUCING:
            to = behind if self.key(behind, end) == "to" else 0
        else:
            near = self.keys[behind : min(end, behind + 4)]
            to = next((behind + k for k, key in enumerate(near) if key in ("with", "to") and _CONNECTS(near[:k])), 0)
        if not to or to + 1 >= end or self.words.has(to, *said.EACH_OTHER):
            return None
        stop = self.words.end(to + 1, end, stops=said.NAME_STOPS)
        return Given(KindnessKind.INTRODUCTION, to + 1, stop, v + 1) if stop > to + 1 else None

    def _advised(self, v: int, end: int) -> Given | None:
        """ "Showed me how to prune roses", "talked me through the lease", "explained pensions to me"."""
        key, behind = self.keys[v], self.reached(v + 1)
        if key == "explained":
            found = self._handed(v, end, self._explained)
            return found
        if not behind:
            return None
        what = self.key(behind, end)
        if key in said.SHOWING and what in ("how", "to") or (key == "taught" and what not in ("that", "a", "")):
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
        if key == "there" and behind == "for" and self.reached(v + 2):
            return self._deed(KindnessKind.SUPPORT, v - 1, v + 2, end)
        if key in said.SUPPORTING or (key == "cheered" and self.key(v + 2, end) in ("up", "on")):
            whom = v + 1
        elif (key, behind) in (("stood", "by"), ("believed", "in")):
            whom = v + 2
        elif key == "stuck" and self.words.has(v + 1, "up", "for"):
            whom = v + 3
        elif key == "listened" and behind == "to" and self.key(v + 3, end) in said.CRYING:
            whom = v + 2
        elif key == "sat" and behind == "with" and not said.BEDSIDES.isdisjoint(self.keys[v + 3 : min(end, v + 7)]):
            whom = v + 2
        elif key == "kept" and self.key(self.reached(v + 1) or end, end) == "company":
            whom = v + 1
        elif key == "held" and self.owned(v + 1) and self.key(self.owned(v + 1), end) == "hand":
            return self._deed(KindnessKind.SUPPORT, v, v + 1, end)
        else:
            return None
        return self._deed(KindnessKind.SUPPORT, v, whom, end) if self.reached(whom) else None

    def _helped(self, v: int, end: int) -> Given | None:
        """ "Helped me move", "fixed Ivy's laptop", "babysat for us", "drove me to A&E"."""
        key = self.keys[v]
        if key == "spent":
            return self._spent(v, end)
        if key == "did" and self.reached(v + 1) and not _FAVOUR.isdisjoint(self.keys[v + 2 : min(end, v + 6)]):
            return self._deed(KindnessKind.FAVOUR, v, v + 1, end)
        if key in said.HELPING or (key in ("picked", "dropped", "put", *said.BRINGING) and self._is_errand(v, end)):
            whom = v + 1 if self.reached(v + 1) else self._for_whom(v, end)
            return self._deed(KindnessKind.FAVOUR, v, whom, end) if whom else None
        after = {("looked", "after"): 2, ("took", "care"): 3, ("stood", "in"): 3, ("filled", "in"): 3}
        at = after.get((key, self.key(v + 1, end)), 0)
        if at:
            whom = v + at if self.reached(v + at) or self.owned(v + at) else self._for_whom(v, end)
            return self._deed(KindnessKind.FAVOUR, v, whom, end) if whom else None
        return self._mended(v, end) if key in said.MENDING else None

    def _mended(self, v: int, end: int) -> Given | None:
        if self.keys[v] in said.PAPERWORK and said.READABLE.isdisjoint(self.keys[v + 1 : min(end, v + 7)]):
            return None
        theirs = next((k for k in range(v + 1, min(end, v + 4)) if self.owned(k)), 0)
        whom = theirs or self._for_whom(v, end)
        return self._deed(KindnessKind.FAVOUR, v, whom, end) if whom else None

    def _is_errand(self, v: int, end: int) -> bool:
        """ "Picked me up from the airport", "put us up for the night", "took Ana to the dentist"."""
        behind = self.reached(v + 1)
        if not behind:
            return False
        what, near = self.key(behind, end), self.keys[behind + 1 : min(end, behind + 5)]
        match self.keys[v]:
            case "picked":
                return what == "up"
            case "put":
                return what == "up"
            case "dropped":
                return what in ("off", "home")
        return what == "to" and not said.ERRANDS.isdisjoint([key for key in near if key != "a"] + ["&"] * 0) or (
            what == "to" and near[:2] == ["a", "e"]
        )

    def _spent(self, v: int, end: int) -> Given | None:
        """ "Spent the whole afternoon helping me move"."""
        for k in range(v + 2, min(end, v + 8)):
            if self.keys[k] in ("helping", "fixing", "showing", "teaching", "sorting", "painting", "moving"):
                whom = next((i for i in range(k + 1, min(end, k + 4)) if self.reached(i) or self.owned(i)), 0)
                return self._deed(KindnessKind.TIME, v, whom, end) if whom else None
        return None

    def _for_whom(self, v: int, end: int) -> int:
        """The index of the person of "for her" or "with Ana's move" behind the verb."""
        for k in range(v + 1, min(end, v + 9)):
            if self.words.breaks(k):
                return 0
            if self.keys[k] == "for" and k + 1 < end and self.reached(k + 1):
                return k + 1
            if self.keys[k] in ("with", "carry") and k + 1 < end and self.owned(k + 1) and self.keys[v] == "helped":
                return k + 1
        return 0

    # The words that are kept.

    def _kept(self, kind: KindnessKind, v: int, first: int, end: int) -> Given | None:
        stop = self.words.end(first, end, stops=said.GIFT_STOPS, lists=True)
        for k in range(first + 1, stop):
            mine = self.keys[k] in ("on", "in", "under", "through") and self.key(k + 1, end) in ("my", "our")
            if mine or self._is_purpose(k, end) or (self.keys[k] in ("for", "on", "from") and self._is_occasion(k, stop)):
                stop = k
                break
        return Given(kind, first, stop, v) if stop > first else None

    def _is_occasion(self, k: int, stop: int) -> bool:
        words = self.keys[k + 1 : min(stop, k + 5)]
        return not said.OCCASIONS.isdisjoint(words) or bool(words and words[0].endswith("ing"))

    def _deed(self, kind: KindnessKind, first: int, whom: int, end: int) -> Given | None:
        """All of "helped Rose carry the stool up"."""
        stop = self.words.end(first, end, stops=said.DEED_STOPS)
        at = next((k for k in range(whom + 1, stop - 1) if self._is_at_theirs(k)), stop)
        return Given(kind, first, at, whom) if at > whom else None

    def _is_at_theirs(self, k: int) -> bool:
        """ "In her kitchen" says where, and not what."""
        return self.keys[k] in ("in", "at") and self.keys[k + 1] in ("her", "his", "their")

    def _whole(self, kind: KindnessKind, v: int, behind: int, end: int) -> Given | None:
        stop = self.words.end(v, end, stops=said.DEED_STOPS)
        return Given(kind, v, stop, v + 1) if stop > behind else None


def _CONNECTS(near: list[str]) -> bool:
    return near in ([], ["up"], ["in", "touch"], ["in", "contact"])


_HANDING = frozenset({"gave", "given", "got", "wrote"})
_FAVOUR = frozenset({"favour", "favor", "favours", "favors"})
_BEHIND_NOUN = frozenset(
    "of for from to with at in on by over after before when who that which about because as and so during".split()
)
