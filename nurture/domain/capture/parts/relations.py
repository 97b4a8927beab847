"""Who people are to each other: "Ana's brother Rui", "Priya and Otto are siblings", "Noor works with Yusuf"."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from nurture.domain.capture.parts.clauses import Clause, Subject, people_at
from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.capture.parts.relation_words import COUPLES, KINDS, WITH
from nurture.domain.capture.scene import Mention, Scene
from nurture.domain.capture.values import Field, Part, Whom
from nurture.domain.names import Known
from nurture.domain.relations import RelationKind

_OF_THEIRS = frozenset({"hers", "his", "theirs", "her", "their", "him", "them"})


def relations(clauses: Sequence[Clause], scene: Scene) -> list[Part]:
    """The relations of a line, each once; only between people who took part or are known."""
    found: dict[tuple[Whom | None, str, Whom | None], Part] = {}
    for part in _Relations(clauses, scene).parts():
        one, other = part.person, part.other
        if one != other and (other, part.kind, one) not in found:
            found.setdefault((one, part.kind, other), part)
    return sorted(found.values(), key=lambda part: part.start)


class _Relations:
    """Reads one line."""

    def __init__(self, clauses: Sequence[Clause], scene: Scene) -> None:
        self.words = Phrases(scene)
        self.scene = scene
        self.clauses = clauses
        self.starts: Mapping[int, Mention] = {each.first: each for each in scene.mentions}
        self.ends: Mapping[int, Mention] = {each.end: each for each in scene.mentions}
        self.present = frozenset(scene.present)

    def parts(self) -> Iterator[Part]:
        """Everything that says who somebody is to somebody."""
        yield from self._kin()
        for clause in self.clauses:
            yield from self._of_theirs(clause)
            if clause.plain and clause.subject is Subject.THEY and clause.verb < clause.end:
                yield from self._stated(clause)
            elif clause.plain and clause.subject is not Subject.THEIRS:
                yield from self._met_through(clause)

    def _part(self, one: Whom, kind: RelationKind, other: Whom, first: int, end: int) -> Iterator[Part]:
        if self._is_somebody(one) and self._is_somebody(other):
            text = self.words.text(first, end)
            start = self.words.tokens[first].start
            yield Part(Field.RELATION, one, text, start, self.words.behind(end), kind, other=other)

    def _is_somebody(self, whom: Whom) -> bool:
        """Whether they are of the journal, or took part and so will be."""
        return isinstance(whom, Known) or whom in self.present

    def _kin(self) -> Iterator[Part]:
        last = None
        for kin in self.scene.kin:
            kind = KINDS.get(kin.relative)
            if kind and len(kin.owner.whom) == 1:
                first, end = min(kin.owner.first, kin.who.first), max(kin.owner.end, kin.who.end)
                first = kin.who.first if kin.owner is last else first  # "Ana's sons Emil and Tom"
                last = kin.owner
                for whom in kin.who.whom:
                    yield from self._part(whom, kind, kin.owner.whom[0], first, end)

    def _of_theirs(self, clause: Clause) -> Iterator[Part]:
        """ "A colleague of hers, Bettina", "Petra, a friend of Ana's"."""
        keys = self.words.keys
        for i in range(clause.first, clause.end - 1):
            kind = KINDS.get(keys[i])
            if kind and keys[i - 1] in ("his", "her", "their") and keys[i - 2] == "and":
                yield from self._last_in_list(i, kind)
            if not kind or keys[i + 1] != "of":
                continue
            owner, behind = self._owner(clause, i + 2)
            if not owner:
                continue
            if who := self._named_behind(behind):
                yield from self._part(who.whom[0], kind, owner, i, who.end)
            elif (who := self._named_before(i)) and clause.aux != "is":
                yield from self._part(who.whom[0], kind, owner, who.first, behind)

    def _last_in_list(self, i: int, kind: RelationKind) -> Iterator[Part]:
        """ "Ben and his wife, Lena": behind "and" the comma begins no other of a list."""
        owner, who = self.ends.get(i - 2), self.starts.get(i + 1)
        if owner and who and len(owner.whom) == len(who.whom) == 1 and self.words.tokens[i + 1].gap.strip() == ",":
            yield from self._part(who.whom[0], kind, owner.whom[0], owner.first, who.end)

    def _owner(self, clause: Clause, i: int) -> tuple[Whom | None, int]:
        """Who stands at `i`, if it is one; and the index behind."""
        meant = clause.people.get(i)
        if meant and len(meant.whoms) == 1:
            return meant.whoms[0], meant.end
        if i < len(self.words.keys) and self.words.keys[i] in _OF_THEIRS:
            at = bisect_right(self.scene.mentions, i, key=lambda each: each.end)
            before = self.scene.mentions[at - 1] if at else None
            if before and len(before.whom) == 1:
                return before.whom[0], i + 1
        return None, i

    def _named_behind(self, i: int) -> Mention | None:
        """Who is named right behind a comma or "called"."""
        called = self.words.key(i) in ("called", "named")
        mention = self.starts.get(i + called)
        if not mention or len(mention.whom) != 1:
            return None
        sign = self.words.tokens[i].gap.strip()
        return mention if called or sign in (",", ":", "(", "-", "–", "—") else None

    def _named_before(self, i: int) -> Mention | None:
        """Who is named right before ", a" at the noun `i`: "Petra, an old friend of Ana's"."""
        k = i
        while k > max(0, i - 4) and not self.words.breaks(k):
            k -= 1
        mention = self.ends.get(k)
        return mention if mention and len(mention.whom) == 1 and self.words.keys[k] in ("a", "an", "the") else None

    def _stated(self, clause: Clause) -> Iterator[Part]:
        if len(clause.whose) == 2:
            yield from self._both(clause)
        elif len(clause.whose) == 1:
            yield from self._one(clause, clause.whose[0])

    def _both(self, clause: Clause) -> Iterator[Part]:
        """ "Priya and Otto are siblings", "Ana and Ben know each other"."""
        v, kind = clause.verb, None
        if clause.aux == "is":
            near = self.words.keys[v : min(clause.end, v + 4)]
            doing = any(key in ("with", "to", "of") or (key[-3:] == "ing" and key != "dating") for key in near)
            kind = next((COUPLES[key] for key in near if key in COUPLES), None) if not doing else None
        elif self.words.has(v, "know", "each", "other"):
            kind = RelationKind.KNOWS
        elif self.words.has(v, "work", "together"):
            kind = RelationKind.COLLEAGUE
        if kind:
            yield from self._part(clause.whose[0], kind, clause.whose[1], clause.begins, min(clause.end, v + 3))

    def _one(self, clause: Clause, one: Whom) -> Iterator[Part]:
        v, key = clause.verb, self.words.keys[clause.verb]
        if clause.aux == "is":
            yield from self._is_theirs(clause, one)
        elif clause.aux == "" and key in ("knows", "dates"):
            yield from self._with(
                clause, one, RelationKind.KNOWS if key == "knows" else RelationKind.PARTNER, v + 1
            )
        elif clause.aux == "" and key == "works" and self.words.key(v + 1) == "with":
            yield from self._with(clause, one, RelationKind.COLLEAGUE, v + 2)

    def _with(self, clause: Clause, one: Whom, kind: RelationKind, i: int) -> Iterator[Part]:
        """What somebody is to those named at `i`; nothing to whom is only named as an owner."""
        others, behind = people_at(clause, i, self.words.tokens)
        if others and not self.words.tokens[behind - 1].owner:
            for other in others:
                yield from self._part(one, kind, other, clause.begins, behind)

    def _is_theirs(self, clause: Clause, one: Whom) -> Iterator[Part]:
        """ "Rui is Ana's brother", "she is married to Ben", "a cousin of Otto's"."""
        keys, v, end = self.words.keys, clause.verb, clause.end
        if v in clause.people:
            yield from self._is_kin(clause, one)
        elif keys[v] in ("dating", "marrying"):
            yield from self._with(clause, one, RelationKind.PARTNER, v + 1)
        for k in range(v, min(end - 2, v + 5)):
            kind = KINDS.get(keys[k]) if keys[k + 1] == "of" else WITH.get((keys[k], keys[k + 1]))
            others, behind = people_at(clause, k + 2, self.words.tokens) if kind else ((), k)
            if kind and len(others) == 1 and not clause.people[k + 2].pronoun:
                yield from self._part(one, kind, others[0], clause.begins, behind)

    def _is_kin(self, clause: Clause, one: Whom) -> Iterator[Part]:
        """ "Is Ana's brother", and nothing behind it: no "Ana's brother's boss"."""
        keys, owner = self.words.keys, clause.people[clause.verb]
        possessive = self.words.tokens[owner.end - 1].owner or keys[owner.end - 1] in ("his", "her", "their")
        near = range(owner.end, min(clause.end, owner.end + 4))
        kin = next((k for k in near if keys[k] in KINDS), 0)
        if possessive and kin and len(owner.whoms) == 1 and self._ends(kin, clause.end):
            yield from self._part(one, KINDS[keys[kin]], owner.whoms[0], clause.begins, kin + 1)

    def _ends(self, i: int, end: int) -> bool:
        return not self.words.tokens[i].owner and (i + 1 >= end or self.words.end(i, end) == i + 1)

    def _met_through(self, clause: Clause) -> Iterator[Part]:
        """ "Met Carla through Ana": Ana brought her to me."""
        keys = self.words.keys
        if clause.verb >= clause.end or keys[clause.verb] != "met":
            return
        new, i = people_at(clause, clause.verb + 1, self.words.tokens)
        unknown = [whom for whom in new if isinstance(whom, str) and whom not in self.scene.unsure]
        for k in range(i, min(clause.end - 1, i + 10)):
            if keys[k] in ("through", "via"):
                others, behind = people_at(clause, k + 1, self.words.tokens)
                known = len(others) == 1 and not self.words.tokens[behind - 1].owner
                for whom in unknown if known else ():
                    yield from self._part(whom, RelationKind.INTRODUCED_BY, others[0], clause.verb, behind)
                return
