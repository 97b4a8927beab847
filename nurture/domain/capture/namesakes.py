"""Whether a name that somebody known has may be somebody else's: "another Tom", "Uncle Bob", "Ana's son Ben"."""

from collections.abc import Sequence

from nurture.domain.capture import sense_words
from nurture.domain.capture.found import Found
from nurture.domain.capture.kin import kin
from nurture.domain.capture.line import Token
from nurture.domain.capture.positions import is_naming
from nurture.domain.folding import words
from nurture.domain.names import Known
from nurture.domain.spelling import spoken

_UNCLES = frozenset(
    {"aunt", "auntie", "aunty", "uncle", "grandma", "grandpa", "granny", "grandad", "nana", "gran"}
)
_DEGREES = frozenset({"dr", "doctor", "prof", "professor", "rev", "reverend", "coach", "judge", "pastor", "rabbi"})
"""Of somebody whose name bears none of these, nobody speaks so: "Dr. Brown" is not my friend Tom."""
_ANOTHER = frozenset({"a", "an", "another", "some", "different", "other", "wrong"})
"""Right behind one of these, a name is rather that of somebody else."""
_BLOOD = """
brother brothers bro sister sisters sis son sons daughter daughters kid kids child children baby twin twins
sibling siblings mother mum mom mam father dad parents
"""
BLOOD = frozenset(_BLOOD.split())
"""Relatives who mostly share the last name."""


def is_namesake(tokens: Sequence[Token], found: Found, *, led: bool) -> bool:
    """Whether the words around a name tell that it may be another's; `led`: the word before it is no name."""
    i, end = found.first, found.end
    if end < len(tokens) and tokens[end].follows and tokens[end].key in sense_words.GENERATIONS:
        return True
    if i and tokens[i - 1].key in _DEGREES and tokens[i].follows:
        return end - i == 1 and not _has(found.people, _DEGREES) and _is_last(tokens[i].key, found.people)
    if i == 0 or not tokens[i].runs_on or not led:
        return False
    before = tokens[i - 1].key
    if before in _UNCLES:
        return not _has(found.people, _UNCLES)
    return before in _ANOTHER or (before in ("called", "named") and is_naming(list(tokens), i - 1))


def with_strange_kin(tokens: Sequence[Token], found: Sequence[Found]) -> list[Found]:
    """All of them, with a doubt where near kin would be of another family: "Ana's sister Rose"."""
    doubted = list(found)
    for owner, relative, who in kin(tokens, found):
        if relative in BLOOD and not found[who].together and _are_strangers(found[owner], found[who]):
            doubted[who] = doubted[who]._replace(doubt=True)
    return doubted


def _are_strangers(one: Found, other: Found) -> bool:
    names = {spoken(known.name)[-1:] for known in one.people}
    return names.isdisjoint(spoken(known.name)[-1:] for known in other.people)


def _has(people: Sequence[Known], titles: frozenset[str]) -> bool:
    """Whether one of these is written in a name of theirs: "Aunt Vera", "Dr. Miriam Katz"."""
    return any(not titles.isdisjoint(words(name)) for known in people for name in (known.name, *known.nicknames))


def _is_last(word: str, people: Sequence[Known]) -> bool:
    return all(spoken(known.name)[0] != word for known in people)
