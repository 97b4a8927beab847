"""Goes through the clauses of a line for what is lastingly so of somebody."""

from collections.abc import Iterator, Sequence

from nurture.domain.capture.parts.clause_words import PAST
from nurture.domain.capture.parts.clauses import Clause, Subject
from nurture.domain.capture.parts.facts import foods
from nurture.domain.capture.parts.facts import words as said
from nurture.domain.capture.parts.facts.being import Being
from nurture.domain.capture.parts.facts.doing import Doing
from nurture.domain.capture.parts.facts.gift_ideas import gift_ideas
from nurture.domain.capture.parts.facts.having import Having
from nurture.domain.capture.parts.facts.lasting import Lasting
from nurture.domain.capture.parts.facts.newcomers import Newcomers
from nurture.domain.capture.parts.facts.wishes import Wishes
from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Field, Part, Whom
from nurture.domain.fact_kinds import FactKind
from nurture.domain.folding import fold


def facts(clauses: Sequence[Clause], scene: Scene) -> list[Part]:
    """The facts of a line, each once, in its order."""
    found = _Facts(clauses, scene).parts()
    parts = {(str(part.person), part.kind, fold(part.text)): part for part in found}
    return sorted(parts.values(), key=lambda part: part.start)


class _Facts:
    """Reads one line."""

    def __init__(self, clauses: Sequence[Clause], scene: Scene) -> None:
        self.words = Phrases(scene)
        self.clauses = clauses
        self.newcomers = Newcomers(self.words, clauses)

    def parts(self) -> Iterator[Part]:
        """Of each clause what it says of its subject; then what is said of people where they are named."""
        for clause in self.clauses:
            whose, found = self._of(clause)
            for whom in whose:
                yield from (self._part(whom, lasting) for lasting in found)
        for whom, lasting in (*self.newcomers.read(), *gift_ideas(self.words)):
            yield self._part(whom, lasting)

    def _part(self, whom: Whom, found: Lasting) -> Part:
        tokens = self.words.tokens
        text = self.words.text(found.first, found.end)
        return Part(Field.FACT, whom, text, tokens[found.first].start, self.words.behind(found.end), found.kind)

    def _of(self, clause: Clause) -> tuple[tuple[Whom, ...], list[Lasting]]:
        if clause.past or clause.quoted or (clause.asked and not self._surprised(clause)):
            return (), []
        if clause.subject is Subject.THEIRS:
            return clause.whose, list(self._of_theirs(clause))
        return (clause.whose, list(self._predicate(clause))) if clause.subject is Subject.THEY else ((), [])

    def _surprised(self, clause: Clause) -> bool:
        """Whether "??" or "?!" only wonders at it: "they love birdwatching now??"."""
        behind = self.words.tokens[clause.end - 1].end
        return self.words.scene.text[behind : behind + 2] in ("??", "?!", "!?")

    def _verb(self, clause: Clause) -> int:
        v = clause.verb
        while v + 1 < clause.end and self.words.keys[v] in said.ADVERBS:
            v += 1
        return v

    def _is_told(self, clause: Clause) -> bool:
        """Whether it is what somebody told: then "was" may be "is"."""
        if clause.frame < 0:
            return False
        frame = self.clauses[clause.frame]
        return not said.TELLERS.isdisjoint(self.words.keys[frame.begins : frame.end])

    def _predicate(self, clause: Clause) -> Iterator[Lasting]:
        v, end, told = self._verb(clause), clause.end, self._is_told(clause)
        over = not PAST.isdisjoint(self.words.keys[clause.begins : clause.verb]) and not told
        if v >= end or (over and self.words.keys[v] != "born"):
            return
        if clause.elliptic and self.words.keys[v] in ("doesnt", "cant") and v + 1 < end:
            yield from Doing(self.words).refusing(v, v + 1, end)
        elif clause.negated:
            if clause.aux in ("did", "can") or self.words.key(v - 1) == "never":
                yield from Doing(self.words).refusing(clause.begins, v, end)
        elif clause.aux == "would":
            yield from Wishes(self.words).would(v, end)
        elif not clause.hypothetical:
            yield from self._affirmed(clause, v, told=told)

    def _affirmed(self, clause: Clause, v: int, *, told: bool) -> Iterator[Lasting]:
        words, end = self.words, clause.end
        match clause.aux:
            case "is":
                yield from Being(words).read(v, end)
            case "has":
                yield from Having(words).read(v, end)
            case "can" if words.keys[v] == "teach":
                yield from Wishes(words).teaching(v, end)
            case "did":
                yield from Doing(words).does(v, end, new=self.newcomers.is_new(clause.whose))
            case "" if clause.elliptic and words.keys[v] == "would":
                yield from Wishes(words).would(v + 1, end)
            case "":
                found = list(Doing(words).read(v, end, told=told))
                yield from found or (Being(words).read(v, end) if v == clause.begins or clause.elliptic else ())

    def _of_theirs(self, clause: Clause) -> Iterator[Lasting]:
        """What is said of their family, whole: "daughter is called Mia", "husband works at Siemens"."""
        keys, v, end = self.words.keys, clause.verb, clause.end
        if v >= end or clause.noun < 0:
            return
        noun = keys[clause.noun : v]
        if not said.FAVOURITES.isdisjoint(noun[:1]) and clause.aux == "is":
            kind = FactKind.FOOD if not foods.FOODS.isdisjoint(keys[clause.noun : end]) else FactKind.INTEREST
            yield from Being(self.words).whole(kind, clause.noun, v, end)
        elif said.RELATIVES.isdisjoint(noun) or clause.negated:
            return
        elif keys[v] in ("called", "named") and self.words.key(v + 1) not in said.NO_NAME:
            yield from Being(self.words).whole(FactKind.FAMILY, clause.noun, v + 1, end, lists=True)
        elif ("name" in noun and clause.aux == "is") or self._is_age(v, end):
            yield from Being(self.words).whole(FactKind.FAMILY, clause.noun, v, end, lists=True)
        else:
            for found in self._predicate(clause):
                if found.kind not in (FactKind.GIFT_IDEA, FactKind.HOPE, FactKind.WANTS_TO_LEARN):
                    yield Lasting(FactKind.FAMILY, clause.noun, found.end)

    def _is_age(self, v: int, end: int) -> bool:
        return self.words.keys[v].isdecimal() and (v + 1 >= end or self.words.has(v + 1, "years", "old"))
