"""A line cut into clauses: who does what in each, and whether it is said to be so."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from nurture.domain.capture.line import Token
from nurture.domain.capture.parts import clause_words as said
from nurture.domain.capture.parts.pronouns import Meant, Pronouns
from nurture.domain.capture.parts.subjects import Found, Subject, Words
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
    cuts = [*words.cuts(), len(scene.tokens)]
    pronouns = Pronouns(scene)
    flags = _Flags(scene)
    clauses: list[Clause] = []
    for first, end in pairwise(cuts):
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


def _clause(
    words: Words, pronouns: Pronouns, flags: "_Flags", before: list[Clause], first: int, end: int
) -> Clause:
    found = words.subject(first, end)
    begins = found.begins
    last = before[-1] if before else None
    frame = len(before) - 1 if last is not None and words.reports(last.begins, first) else -1
    subject, whose, elliptic = found.subject, found.whose, found.subject is Subject.UNSAID
    pronouns.enter()
    if found.pronoun >= 0 or (subject is Subject.THEY and not whose):
        whose = tuple(dict.fromkeys((*pronouns.subject(found), *whose)))
        subject = Subject.OTHER if found.pronoun >= 0 and not whose else subject
    elif elliptic:
        subject, whose = _unsaid(words, pronouns, found, last, first)
    people = pronouns.people(words, found, first, end, whose)
    keys = words.keys[first:end]
    return Clause(
        first, end, begins, found.verb, found.aux, subject, whose, found.noun, people, frame, elliptic,
        negated=found.negated or (elliptic and keys[:1] in (["no"], ["not"])),
        hypothetical=flags.hypothetical(keys, found, first, begins, reported=frame >= 0),
        asked=flags.asked(first), quoted=flags.quoted(begins), past=flags.past(keys, found, first),
    )  # fmt: skip


def _unsaid(
    words: Words, pronouns: Pronouns, found: Found, last: Clause | None, first: int
) -> tuple[Subject, tuple[Whom, ...]]:
    """Who is meant where nobody is said: whoever did the last thing ("Ana called and promised"), they, or I."""
    key = words.keys[found.verb] if found.verb < len(words.keys) else ""
    if words.is_theirs(key):
        return Subject.THEY, pronouns.continued()
    joined = last is not None and not last.elliptic and words.joined(first)
    if last is not None and joined and last.subject is not Subject.UNSAID:
        return last.subject, last.whose
    return Subject.UNSAID, ()


class _Flags:
    """What the signs and words around a clause say of it."""

    def __init__(self, scene: Scene) -> None:
        self.tokens = scene.tokens
        text = scene.text
        self._ends = [match.start() for match in re.finditer(r"[.!?\n;]+(?=\s|$|[\"”»)])|[?;\n]", text)]
        self._asked = [text[place : place + 3].find("?") >= 0 for place in self._ends]
        quotes = list(re.finditer(r'"[^"\n]*"|“[^”\n]*”|«[^»\n]*»', text))
        self._opened = [match.start() for match in quotes]
        self._closed = [match.end() for match in quotes]

    def asked(self, first: int) -> bool:
        at = bisect_right(self._ends, self.tokens[first].start)
        return at < len(self._ends) and self._asked[at]

    def quoted(self, i: int) -> bool:
        start = self.tokens[min(i, len(self.tokens) - 1)].start
        at = bisect_right(self._opened, start) - 1
        return at >= 0 and start < self._closed[at]

    def hypothetical(self, keys: list[str], found: Found, first: int, begins: int, *, reported: bool) -> bool:
        """ "Told Ben I'd come" is reported, and so no wish: only its "if" counts."""
        ahead = keys[: max(begins - first, 0) + 6]
        lead = set(ahead[: found.verb - first])
        if reported and not lead & {"might", "may", "could", "if", "maybe", "perhaps"}:
            return False
        return found.aux == "would" or bool(lead & said.MAYBE)

    def past(self, keys: list[str], found: Found, first: int) -> bool:
        verb = found.verb - first
        if keys[verb : verb + 2] == ["used", "to"] or (found.past and keys[verb - 1 : verb] in (["been"], ["be"])):
            return True
        text = " ".join(keys)
        participle = verb < len(keys) and (keys[verb].endswith(("ed", "en")) or keys[verb] == "been")
        return bool(_OVER.search(text)) or (found.past and found.aux == "has" and participle)


_OVER = re.compile(
    r"\b(?:last year|years? ago|decades? ago|back then|as a (?:kid|child|student|teenager|girl|boy)|back in|"
    r"in (?:19[0-9]{2}|200[0-9]|201[0-9]|202[0-5])|since (?:19|20)[0-9]{2}|when (?:she|he|they|i|we) (?:was|were)|"
    r"long ago|once upon|in (?:his|her|their) (?:youth|twenties|thirties|childhood))\b"
)
