"""Goes through the clauses of a line for what I gave, and what was given to me."""

from collections.abc import Iterator, Sequence

from nurture.domain.capture.parts.clause_words import WOULD as _WOULD
from nurture.domain.capture.parts.clauses import Clause, Subject, people_at
from nurture.domain.capture.parts.kindnesses import words as said
from nurture.domain.capture.parts.kindnesses.given import Given
from nurture.domain.capture.parts.kindnesses.help import Help
from nurture.domain.capture.parts.kindnesses.labelled import labelled
from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Field, Part, Whom
from nurture.domain.kindness import KindnessKind

WOULD = _WOULD | {"id", "wed", "shed", "hed", "theyd"}
_FROM = 16
"""Words in which the giver is looked for behind what I got."""


def kindnesses(clauses: Sequence[Clause], scene: Scene) -> list[Part]:
    """What was given and received, in the order of the line.

    Only what has happened: nothing promised, refused, sold, given back or wished for.
    """
    words = Phrases(scene)
    told = [part for k in range(len(clauses)) for part in _Kindnesses(words, clauses, k).read()]
    return sorted([*told, *labelled(words)], key=lambda part: part.start)


class _Kindnesses:
    """Reads one clause."""

    def __init__(self, words: Phrases, clauses: Sequence[Clause], k: int) -> None:
        self.words = words
        self.clauses = clauses
        self.k = k
        self.clause = clauses[k]
        did = self.clause.aux == "did" and self._me(self.clause.verb)
        self.verb = self.clause.verb - (1 if did else 0)
        """The verb; of "did me a favour" it is did."""
        self._lent = Help(words, self._me, self._my)

    def read(self) -> Iterator[Part]:
        """The kindnesses that the clause tells of."""
        clause = self.clause
        if not clause.plain or clause.verb >= clause.end or clause.aux not in ("", "has", "is", "did"):
            return
        if not WOULD.isdisjoint(self.words.keys[clause.begins : clause.verb]):
            return  # "I'd have helped"
        if clause.aux == "did" and self.words.keys[self.verb] != "did":
            return
        if clause.subject is Subject.THEY:
            yield from self._theirs(clause.whose)
        elif clause.subject in (Subject.ME, Subject.WE, Subject.UNSAID):
            there = self.words.keys[self.verb] == "there"
            mine = list(self._mine()) if clause.aux != "is" or there or self._is_passive() else []
            yield from mine
            if not mine and clause.subject is Subject.UNSAID:
                yield from self._theirs(self._nearby())

    # What they did for me.

    def _theirs(self, givers: Sequence[Whom]) -> Iterator[Part]:
        clause, v = self.clause, self.verb
        if not givers or self._is_plan(v):
            return
        if self.words.keys[v] in said.BORROWING:
            yield from self._lent_to(givers, v)
            return
        found = Help(self.words, self._me, self._my, implied=True).read(v, clause.end)
        if found:
            yield from (self._part(Field.RECEIVED, whom, found) for whom in givers)

    def _is_plan(self, v: int) -> bool:
        """Whether "is" makes a passive of it ("Ana was given a medal"), rather than "Ana's lent me"."""
        return self.clause.aux == "is" and not (self.words.keys[v] == "there" or self._me(v + 1))

    def _me(self, i: int) -> int:
        """Behind "me", "us", "me and Ben"."""
        if self.words.key(i) not in said.ME or i >= self.clause.end:
            return 0
        if self.words.key(i + 1) == "and" and i + 2 in self.clause.people:
            return self.clause.people[i + 2].end
        return i + 1

    def _my(self, i: int) -> int:
        return i + 1 if self.words.key(i) in ("my", "our") and i < self.clause.end else 0

    def _lent_to(self, borrowers: Sequence[Whom], v: int) -> Iterator[Part]:
        """ "Ben borrowed my tent"."""
        end = self.clause.end
        from_me = next((k for k in range(v + 1, min(end, v + _FROM)) if self.words.has(k, "from", "me")), 0)
        if from_me or self._my(v + 1):
            given = self._lent.lent(v, v + 1, from_me or end)
            yield from (self._part(Field.GAVE, whom, given) for whom in borrowers if given)

    # What I did for them.

    def _mine(self) -> Iterator[Part]:
        clause, v, key = self.clause, self.clause.verb, self.words.keys[self.clause.verb]
        if key in said.BORROWING:
            yield from self._borrowed(v)
        elif key in said.GETTING and (got := list(self._got(v))):
            yield from got
        elif self._is_passive():
            yield from self._introduced_by(v)
        elif key in said.INTRODUCING and (pair := list(self._to_each_other(v))):
            yield from pair
        else:
            found = Help(self.words, self._them, self._of_them).read(v, clause.end)
            if found:
                whoms, _ = self._people(found.whom)
                yield from (self._part(Field.GAVE, whom, found) for whom in whoms)

    def _people(self, i: int) -> tuple[tuple[Whom, ...], int]:
        return people_at(self.clause, i, self.words.tokens)

    def _them(self, i: int) -> int:
        """Behind the people at `i`; 0 where nobody, or only what is theirs, stands there."""
        if i >= self.clause.end:
            return 0
        whoms, end = self._people(i)
        if not whoms or self.words.tokens[end - 1].owner or self._is_possessive(end - 1):
            return 0
        return end

    def _of_them(self, i: int) -> int:
        """Behind "Ana's" and "her" before a noun."""
        if i >= self.clause.end or i not in self.clause.people:
            return 0
        end = self.clause.people[i].end
        return end if self.words.tokens[end - 1].owner or self._is_possessive(end - 1) else 0

    def _is_possessive(self, i: int) -> bool:
        """Whether "her" is rather "her bike": a noun follows, and no verb, article or sign."""
        key = self.words.key(i)
        if key in ("his", "their"):
            return True
        if key != "her" or i + 1 >= self.clause.end or self.words.breaks(i + 1):
            return False
        return self.words.key(i + 1) not in said.BEHIND_HER

    def _to_each_other(self, v: int) -> Iterator[Part]:
        """ "Introduced Ana and Ben": each was given the other."""
        whoms, end = self._people(v + 1)
        if len(whoms) != 2 or (self.words.key(end) == "to" and not self.words.has(end, *said.EACH_OTHER)):
            return
        starts = [i for i in sorted(self.clause.people) if v < i < end]
        if len(starts) == 2:
            for whom, other in zip(whoms, reversed(starts), strict=True):
                given = Given(KindnessKind.INTRODUCTION, other, self.clause.people[other].end, v)
                yield self._part(Field.GAVE, whom, given)._replace(end=self.words.behind(end))

    # What I got from them.

    def _is_passive(self) -> bool:
        return self.clause.aux == "is" and self.words.keys[self.clause.verb] in said.INTRODUCING | said.GETTING

    def _introduced_by(self, v: int) -> Iterator[Part]:
        """ "Was introduced to Rui by Ana"."""
        by = self._source(v, ("by", "through"))
        if by and self.words.key(v + 1) == "to" and by - 1 > v + 2:
            given = Given(KindnessKind.INTRODUCTION, v + 2, by - 1, v)
            yield from (self._part(Field.RECEIVED, whom, given) for whom in self._people(by)[0])

    def _source(self, v: int, leads: Sequence[str]) -> int:
        """The index of the giver in "from Ana"; 0 for none."""
        for k in range(v + 2, min(self.clause.end, v + _FROM)):
            if self.words.keys[k - 1] in leads and self._them(k):
                return k
        return 0

    def _borrowed(self, v: int) -> Iterator[Part]:
        """ "Borrowed a tent from Ben", "borrowed Ben's tent"."""
        source = self._source(v, ("from", "off"))
        if source:
            whoms, end = self._people(source)[0], source - 1
        elif self._of_them(v + 1):
            whoms, end = self.clause.people[v + 1].whoms, self.clause.end
        else:
            return
        given = self._lent.lent(v, v + 1, end)
        yield from (self._part(Field.RECEIVED, whom, given) for whom in whoms if given)

    def _got(self, v: int) -> Iterator[Part]:
        """ "Got a plant from Ana", "received: advice on pensions from Liz"."""
        source = self._source(v, ("from", "off", "by"))
        if not source:
            return
        found = Help(self.words, lambda i: i if i == v + 1 else 0, lambda i: 0).read(v, source - 1)
        if found:
            yield from (self._part(Field.RECEIVED, whom, found) for whom in self._people(source)[0])

    # Pieces.

    def _nearby(self) -> tuple[Whom, ...]:
        """Who did it, where nobody is said: "lent me a book"."""
        from nurture.domain.capture.parts.nearby import nearby

        return nearby(self.clauses, self.k, self.words.scene)

    def _part(self, field: Field, whom: Whom, given: Given) -> Part:
        tokens = self.words.tokens
        text = self.words.text(given.first, given.end)
        start = min(tokens[self.clause.verb].start, tokens[given.first].start)
        return Part(field, whom, text, start, self.words.behind(given.end), given.kind)
