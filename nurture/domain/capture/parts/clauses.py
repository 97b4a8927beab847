"""A line cut into clauses: who does what in each, and whether it is said to be so."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from nurture.domain.capture.line import Token
from nurture.domain.capture.parts import clause_words as said
from nurture.domain.capture.parts.cuts import cuts, reports
from nurture.domain.capture.parts.events import EVENTS, WEAK_EVENTS
from nurture.domain.capture.parts.flags import Flags
from nurture.domain.capture.parts.pronouns import Meant, Pronouns
from nurture.domain.capture.parts.subjects import Found, Subject, subject_of
from nurture.domain.capture.parts.verbs import BASE
from nurture.domain.capture.parts.words import Words
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Whom

__all__ = ["Clause", "Meant", "Subject", "cut", "people_at"]


class Clause(NamedTuple):
    """Somebody, and what is said of them. All places are indexes of tokens."""

    first: int
    """Its first word, "and" and "because" among them; `end` lies behind its last."""
    end: int
    begins: int
    """Where the subject begins, or the predicate where nobody is named."""
    predicate: int
    """The first word of what is said of the subject, auxiliaries and adverbs among them."""
    verb: int
    """The predicate behind its auxiliary and adverbs: "vegan" in "she is vegan", "two" in "has two kids",
    "loves" in "she really loves". Equal to `end` where there is none."""
    aux: str
    """The auxiliary by one word: is, has, will, would, did, can; "" for none. "Had" is "has"."""
    subject: Subject
    whose: tuple[Whom, ...]
    """THEY: who does it. THEIRS: whose mum or exam it is. The pronoun as typed, where it could be several; empty
    where the line leaves open who."""
    noun: int
    """THEIRS: where the words behind the owner begin ("mum" in "Ana's mum"); else -1."""
    people: Mapping[int, Meant]
    """Who is named or meant in the clause, by the index of the first word."""
    frame: int
    """Index of the clause that reports this one ("told Ben" of "I'd send it"), else -1."""
    elliptic: bool
    """Whether the subject is none of its words: taken from before, or me."""
    negated: bool
    hypothetical: bool
    """If, maybe, might, would, wish."""
    asked: bool
    quoted: bool
    past: bool
    """Over: used to, last year, had been."""

    @property
    def plain(self) -> bool:
        """Whether it is said to be so, now or to come."""
        return not (self.negated or self.hypothetical or self.asked or self.quoted or self.past)


def cut(scene: Scene) -> list[Clause]:
    """The clauses of a line in order; each token is in one. Linear in the length of the line."""
    words = Words(scene)
    places = [*cuts(words), len(scene.tokens)]
    pronouns = Pronouns(scene)
    flags = Flags(scene)
    clauses: list[Clause] = []
    for first, end in pairwise(places):
        if first < end:
            clauses.append(_clause(words, pronouns, flags, clauses, first, end))
    return clauses


def people_at(clause: Clause, i: int, tokens: Sequence[Token]) -> tuple[tuple[Whom, ...], int]:
    """Who is named from the word at `i` on, "Ana, Ben and Cleo" together, and the index behind; () for nobody."""
    whoms: list[Whom] = []
    end = i
    while i in clause.people:
        meant = clause.people[i]
        whoms += [whom for whom in meant.whoms if whom not in whoms]
        i = end = meant.end
        if i < clause.end and tokens[i].key in ("and", "plus"):
            i += 1
        elif not (i < clause.end and tokens[i].gap.strip() in (",", "&", "+", "/")):
            break
    return tuple(whoms), end


def _clause(words: Words, pronouns: Pronouns, flags: Flags, before: list[Clause], first: int, end: int) -> Clause:
    found = subject_of(words, first, end)
    last = before[-1] if before else None
    frame = len(before) - 1 if last is not None and reports(words, last.begins, first) else -1
    framed = last if frame >= 0 else None
    pronouns.enter(tied=words.goes_on(first), teller=_teller(words, framed))
    subject, whose, elliptic = _settled(words, pronouns, found, last, first)
    if subject is Subject.THEIRS and found.noun < 0:
        found = found._replace(noun=found.begins + 1)
    people = pronouns.people(words, found, first, end, whose)
    pronouns.leave(whose or (pronouns.topic_of(people) if subject is not Subject.OTHER else ()))
    keys = words.keys[first:end]
    unreal = _unreal(words, framed) or (last is not None and _on_condition(words, last, first))
    return Clause(
        first, end, found.begins, found.predicate, found.verb, found.aux, subject, whose, found.noun, people,
        frame, elliptic,
        negated=found.negated or (elliptic and keys[:1] in (["no"], ["not"])),
        hypothetical=unreal or flags.hypothetical(keys, found, first, reported=frame >= 0),
        asked=flags.asked(first), quoted=flags.quoted(found.begins), past=flags.past(keys, found, first),
    )  # fmt: skip


def _settled(
    words: Words, pronouns: Pronouns, found: Found, last: Clause | None, first: int
) -> tuple[Subject, tuple[Whom, ...], bool]:
    """The subject and who that is, and whether it is none of the clause's own words."""
    subject, whose = found.subject, found.whose
    if subject is Subject.UNSAID:
        return *_unsaid(words, pronouns, found, last, first), True
    if found.pronoun >= 0 or found.relative:
        whose = whose if found.relative and whose else tuple(dict.fromkeys((*pronouns.subject(found), *whose)))
        subject = subject if whose else Subject.OTHER
    elif (
        subject is Subject.OTHER
        and _is_event(words, found)
        and last is not None
        and reports(words, last.begins, first)
    ):
        return Subject.THEIRS, last.whose if last.subject is Subject.THEY else (), False
    elif subject is Subject.THEIRS and not whose:
        whose = pronouns.continued()
    return subject, whose, False


def _is_event(words: Words, found: Found) -> bool:
    """Whether "the wedding" or "the baby" is what the clause is about: of whom tells it."""
    head = words.keys[found.predicate - 1] if found.predicate > found.begins + 1 else ""
    strong = head in EVENTS - WEAK_EVENTS or head in said.KIN
    return words.keys[found.begins : found.begins + 1] == ["the"] and strong


def _unsaid(
    words: Words, pronouns: Pronouns, found: Found, last: Clause | None, first: int
) -> tuple[Subject, tuple[Whom, ...]]:
    """Who is meant where nobody is said: whoever did the last thing ("Ana called and promised"), they, or I."""
    key = words.keys[found.predicate] if found.predicate < len(words.keys) else ""
    mine = last is None or (key in said.WILL and (_is_my_will(words, found, last) or _asks(words, last)))
    if words.is_theirs(key) and not mine:
        return Subject.THEY, pronouns.continued()
    if last is None or not words.joined(first) or (last.elliptic and last.subject is not Subject.THEY):
        return Subject.UNSAID, ()
    to_them = words.has_person(found.verb + 1) and words.keys[first] != "and"
    to_them = to_them or (found.verb + 1 < len(words.keys) and words.pronoun(found.verb + 1)[0] == "i")
    if key in said.GOES_ON and words.keys[first] == "and":
        return last.subject, last.whose
    if key in BASE | said.UNSAID_AUXILIARIES | said.ACTS_NOW or to_them:
        return Subject.UNSAID, ()  # "Bill didn't pick up, call again", "Ana rang, promised her the photos"
    return last.subject, last.whose


def _is_my_will(words: Words, found: Found, last: Clause) -> bool:
    """ "Sent Ana the slides; will send her the recording", not "he's setting up a studio, will send the plan"."""
    return last.subject is not Subject.THEY or words.has_person(found.verb + 1)


def _asks(words: Words, last: Clause) -> bool:
    """ "Paris wants to borrow the drill, will drop it round"."""
    return not said.WANTS.isdisjoint(words.keys[last.predicate : last.predicate + 3])


def _teller(words: Words, frame: Clause | None) -> tuple[Whom, ...]:
    """Whom "she" is in what somebody reports: "Ana said she", and "Ben promised Ana he", not "Ana told Ben he"."""
    if frame is None or frame.subject is not Subject.THEY:
        return ()
    named = {whom for meant in frame.people.values() for whom in meant.whoms}
    of_itself = frame.verb < frame.end and words.keys[frame.verb] in said.OF_ONESELF
    return frame.whose if of_itself or len(named | set(frame.whose)) == 1 else ()


def _on_condition(words: Words, last: Clause, first: int) -> bool:
    """ "If Ana calls I'll send it"."""
    return words.keys[last.first] in ("if", "unless") and words.goes_on(first)


def _unreal(words: Words, frame: Clause | None) -> bool:
    return frame is not None and not said.UNREAL.isdisjoint(words.keys[frame.begins : frame.end])
