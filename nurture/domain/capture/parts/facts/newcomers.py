"""What is said of people right where they are named, and where I first met them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from nurture.domain.capture.parts.clauses import Clause, Subject
from nurture.domain.capture.parts.facts.being import Being
from nurture.domain.capture.parts.facts.lasting import Lasting, is_trade
from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.capture.parts.verbs import BASE
from nurture.domain.capture.values import Whom
from nurture.domain.fact_kinds import FactKind

_WHERE = frozenset({"at", "in", "on", "through", "via", "during", "outside", "near", "behind", "by", "inside"})
_MEETING = """
got talking to/ got chatting to/ got chatting with/ got to know/ made friends with/ sat next to/ sat beside
was introduced to/ got introduced to/ made the acquaintance of
"""
_NEAR = 8
"""Words between a name and "whom I met", or another name, at most."""
_STOPS = frozenset({"and", "after", "before", "over", "then", "she", "he", "they", "who"})


class Newcomers:
    """Reads what follows a name, and "met …"."""

    def __init__(self, words: Phrases, clauses: Sequence[Clause]) -> None:
        self.words = words
        self.clauses = clauses
        self._meeting = [tuple(phrase.split()) for phrase in _MEETING.strip().replace("\n", "/").split("/")]
        unsure = set(words.scene.unsure)
        self._new: set[Whom] = {
            whom for whom in words.scene.present if isinstance(whom, str) and whom not in unsure
        }

    def is_new(self, whose: Sequence[Whom]) -> bool:
        """Whether somebody whom the journal does not know yet is meant."""
        return any(whom in self._new for whom in whose)

    def read(self) -> Iterator[tuple[Whom, Lasting]]:
        """Who, and what."""
        yield from self._beside_names()
        for clause in self.clauses:
            if clause.subject is not Subject.THEIRS and not (
                clause.negated or clause.hypothetical or clause.asked
            ):
                yield from self._met(clause)

    def _beside_names(self) -> Iterator[tuple[Whom, Lasting]]:
        """ "Carla, a nurse from Ghent", "Carla (designer)"."""
        words = self.words
        for mention in words.scene.mentions:
            i = mention.end
            if i < len(words.keys) and len(mention.whom) == 1 and not words.tokens[i - 1].owner:
                yield from ((mention.whom[0], lasting) for lasting in self._beside(i))

    def _beside(self, i: int) -> Iterator[Lasting]:
        """What stands at `i`, if a comma or a bracket puts it beside the name."""
        key, sign, end = self.words.keys[i], self.words.tokens[i].gap.strip(" "), self.words.sentence_end(i)
        if sign not in (",", "(", "-", "–", "—"):
            return
        if key in ("a", "an"):
            yield from Being(self.words).noun(i, end)
        elif key in ("from", "originally"):
            yield from Being(self.words).origin(i + (key != "from"), end)
        elif sign == "(" and is_trade(key):
            yield Lasting(FactKind.WORK, i, i + 1)

    def _met(self, clause: Clause) -> Iterator[tuple[Whom, Lasting]]:
        """Where I met whom nobody knew: "met Carla at DrupalCon", "Carla, whom I met at the gym"."""
        keys, end = self.words.keys, clause.end
        at = next((k for k in range(clause.first, end) if self._is_meeting(clause, k)), -1)
        if at < 0 or (at + 1 < end and keys[at + 1] in ("with", "up") and keys[at] == "met"):
            return
        named = [i for i in clause.people if i > at and not clause.people[i].pronoun]
        if named:
            new = [whom for i in named for whom in clause.people[i].whoms if whom in self._new]
            ends = [clause.people[i].end for i in named if self._new.intersection(clause.people[i].whoms)]
            place = self._place(max(ends), end) if ends else None
        else:
            new = self._just_named(at)
            place = self._place(at + 1, end) if self.words.key(at + 1) in _WHERE else None
        if place:
            yield from ((whom, place) for whom in new)

    def _is_meeting(self, clause: Clause, k: int) -> bool:
        """Whether it was I who met: "I met", "whom we met", "met" at the beginning, and "got talking to"."""
        if any(self.words.has(k, *phrase) for phrase in self._meeting):
            return clause.subject is not Subject.THEY
        if self.words.keys[k] != "met":
            return False
        if k and self.words.keys[k - 1] in ("i", "we", "first"):
            return True
        return clause.verb == k and clause.subject is not Subject.THEY and clause.aux in ("", "has")

    def _just_named(self, at: int) -> list[Whom]:
        """The newcomer named last before "I met"."""
        mentions = self.words.scene.mentions
        k = bisect_right(mentions, at, key=lambda each: each.end) - 1
        near = k >= 0 and mentions[k].end >= at - _NEAR
        return [whom for whom in mentions[k].whom if whom in self._new] if near else []

    def _place(self, i: int, end: int) -> Lasting | None:
        """The first "at …" from `i` on that says no time."""
        for k in range(i, min(end, i + 14)):
            if self.words.keys[k] in _WHERE and k + 1 < end and not self.words.tells_when(k, end):
                stop = self.words.end(k, end, stops=_STOPS)
                stop = next((i for i in range(k + 1, stop) if self._is_purpose(i)), stop)
                return Lasting(FactKind.HOW_WE_MET, k, stop) if stop > k + 1 else None
            if self.words.keys[k] in ("who", "she", "he", "they", "and", "for"):
                return None
        return None

    def _is_purpose(self, i: int) -> bool:
        """ "To talk", "for coffee", behind the place; not "in the queue for the loos"."""
        key, behind = self.words.keys[i], self.words.key(i + 1)
        if key == "for":
            return behind != "the" or self.words.key(i + 2) in ("first", "second", "last", "weekend", "day")
        return key == "to" and behind in BASE
