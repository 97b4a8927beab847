"""Who a clause is about, and where its predicate stands."""

from enum import StrEnum
from typing import NamedTuple

from nurture.domain.capture.parts import clause_words as said
from nurture.domain.capture.parts.verbs import BASE, PAST_FORMS
from nurture.domain.capture.parts.words import Words, auxiliary
from nurture.domain.capture.values import Whom
from nurture.domain.capture.words import RELATIVES
from nurture.domain.name_data import TITLES

_NAMED_SO = 4
"""Words of "old neighbour Art", from the first to the name."""
_NOUN_PHRASE = 6
"""Words of "her lovely old cat" that are looked through for a verb."""
_OWNERS = 4
"""So many owners in a row belong to nobody: "Ana's Ben's Cleo's" goes on for ever in a pasted text."""
_OPENERS = 5
_NOBODY = frozenset({"nobody", "everyone", "everybody", "neither", "both", "none"})
"""These go with what tells of whom: "nobody in that house is"."""
_BEGINS_ANOTHER = frozenset({"i", "we", "she", "he", "they"})
_BEHIND_VERB = frozenset({"in", "on", "tomorrow", "next", "out", "up"})
"""A word in -s before one of these is no noun: "her visa expires in june"."""


class Subject(StrEnum):
    """Who a clause is about."""

    ME = "me"
    WE = "we"
    THEY = "they"
    """Somebody of the line."""
    THEIRS = "theirs"
    """Somebody or something of theirs: "Ana's mum", "her exam"."""
    OTHER = "other"
    """A thing, or somebody whom the line does not name."""
    UNSAID = "unsaid"
    """Nobody is said: an order, a note to oneself, "promised Ana"."""


class Found(NamedTuple):
    """The subject of a clause and its predicate, before it is known whom a pronoun means."""

    subject: Subject
    begins: int
    predicate: int
    """The first word of the predicate, auxiliaries among them."""
    verb: int
    aux: str = ""
    whose: tuple[Whom, ...] = ()
    pronoun: int = -1
    """The word that stands for somebody: she, her."""
    noun: int = -1
    negated: bool = False
    past: bool = False
    relative: bool = False
    """Who: of somebody right before."""


def subject_of(words: Words, first: int, end: int) -> Found:
    """The subject and the predicate of the words from `first` to `end`."""
    i = first
    while i < end and i in words.taken:
        i += 1  # "a week ago I helped Ana"
    while i < end and i < first + _OPENERS and words.keys[i] in said.OPENERS and i not in words.named:
        i += 1
    if i < end and (later := words.behind_day(i, end)) < end:
        i = later
    if i + 1 < end and words.keys[i] in TITLES and i + 1 in words.named:
        i += 1
    if i >= end:
        return Found(Subject.OTHER, first, end, end)
    if i in words.named:
        return _of_named(words, i, end)
    pronoun, aux = words.pronoun(i)
    if pronoun in said.NOMINATIVE:
        return _of_pronoun(words, i, end, pronoun, aux)
    key, behind = words.keys[i], words.keys[i + 1] if i + 1 < end else ""
    if key == "me" and behind == "to":
        return _predicate(words, Subject.ME, i, i + 2, end, aux="will")
    if key in said.POSSESSIVE and key in said.PRONOUNS:
        return _possession(words, i, i + 1, end, (), i)
    if key in said.KIN and key not in said.MY_KIN and (verb := _verb_in(words, i + 1, end)) < end:
        return _predicate(words, Subject.THEIRS, i, verb, end)._replace(noun=i)
    if key in said.DETERMINERS:
        named = _named_so(words, i + 1, end) if key in ("my", "our") else 0
        if named:
            return _of_named(words, named, end)._replace(begins=i)
        return _predicate(words, Subject.OTHER, i, _verb_in(words, i + 1, end), end)
    return _predicate(words, Subject.UNSAID, i, i, end)


def _of_named(words: Words, i: int, end: int, owners: int = 0) -> Found:
    """What somebody named does, or what is theirs; `owners`: how many stood before, as in "Ana's Ben's"."""
    whose, k = _listed(words, i, end)
    if k < end and words.keys[k] == "and" and words.keys[k + 1 : k + 2] in (["i"], ["me"]) and k + 1 < end:
        return _predicate(words, Subject.WE, i, k + 2, end)
    if (
        k + 1 < end and words.keys[k] == "and" and words.keys[k + 1] in said.POSSESSIVE
    ):  # "Ana and her husband are"
        return _predicate(words, Subject.THEY, i, _verb_in(words, k + 2, end), end, whose)
    if words.tokens[k - 1].owner:
        if not words.is_contracted(k, end):
            return _possession(words, i, k, end, whose, -1, owners + 1)
        return _predicate(words, Subject.THEY, i, k, end, whose, aux="is")
    if words.keys[k : k + 1] == ["to"] and k + 1 < end and words.keys[k + 1] in BASE:  # "Ben to send the slides"
        return _predicate(words, Subject.THEY, i, k + 1, end, whose, aux="will")
    if k < end and "," in words.tokens[k].gap:
        return Found(Subject.OTHER, i, end, end, whose=whose)
    found = _predicate(words, Subject.THEY, i, k, end, whose)
    does = found.aux or (
        found.verb < end and (words.is_verb(found.verb) or words.is_theirs(words.keys[found.verb]))
    )
    if does or k == end:
        return found
    return Found(Subject.OTHER, i, end, end, whose=whose)


def _listed(words: Words, i: int, end: int) -> tuple[tuple[Whom, ...], int]:
    """Who is named from `i` on, "Ana, Ben and Cleo", and the index behind."""
    whoms: dict[Whom, None] = {}
    k = i
    while k < end and k in words.named:
        whoms |= dict.fromkeys(words.named[k].whom)
        k = behind = words.named[k].end
        if words.tokens[behind - 1].owner or behind >= end:
            break
        k += words.keys[behind] == "and"
        if k == behind and words.tokens[k].gap.strip() not in (",", "&", "+"):
            break
    return tuple(whoms), min(behind, end)


def _of_pronoun(words: Words, i: int, end: int, pronoun: str, aux: str) -> Found:
    if pronoun in ("i", "we"):
        return _predicate(words, Subject.ME if pronoun == "i" else Subject.WE, i, i + 1, end, aux=aux)
    if pronoun in ("it", "you", "which"):
        return _predicate(words, Subject.OTHER, i, i + 1, end, aux=aux)
    if pronoun == "who":
        before = words.named.get(i - 1)
        whose = before.whom if before and words.tokens[i].gap.strip() in ("", ",") else ()
        subject = Subject.THEY if whose else Subject.OTHER
        return _predicate(words, subject, i, i + 1, end, whose, aux=aux)._replace(relative=True)
    behind, whose = i + 1, ()
    if i + 2 < end and words.keys[i + 1] == "and" and i + 2 in words.named:  # "he and Ana are getting married"
        whose, behind = _listed(words, i + 2, end)
    elif i + 2 < end and words.keys[i + 1] == "and" and _is_another(words, i + 2):
        behind = _verb_in(words, i + 3, end)  # "she and her husband are"
    return _predicate(words, Subject.THEY, i, behind, end, whose, aux=aux)._replace(pronoun=i)


def _is_another(words: Words, i: int) -> bool:
    """Whether somebody begins at `i` who is none of the line: "her husband", "Tom"."""
    return words.keys[i] in said.POSSESSIVE | {"the"} or words.tokens[i].capital


def _possession(
    words: Words, i: int, noun: int, end: int, whose: tuple[Whom, ...], pronoun: int, owners: int = 0
) -> Found:
    if owners > _OWNERS:
        return Found(Subject.OTHER, i, end, end)
    if noun < end and noun in words.named:  # "her friend Ben": somebody else of the line
        return _of_named(words, noun, end, owners)
    named = _named_so(words, noun, end)
    if named and words.named[named].present:  # "Ana's sister Nora called"
        return _of_named(words, named, end, owners)._replace(begins=i)
    if noun + 1 < end and words.tokens[noun].owner and words.is_contracted(noun + 1, end):  # "her husband's been"
        found = _predicate(words, Subject.THEIRS, i, noun + 1, end, whose, aux="is")
    else:
        found = _predicate(words, Subject.THEIRS, i, _verb_in(words, noun + 1, end), end, whose)
    return found._replace(noun=min(noun, end - 1), pronoun=pronoun)


def _named_so(words: Words, i: int, end: int) -> int:
    """Where somebody is named right behind what they are: Art in "my neighbour Art"; 0 for nobody."""
    for k in range(i + 1, min(end, i + _NAMED_SO)):
        if not words.tokens[k].follows or words.keys[k - 1] in said.AUXILIARIES | said.BEFORE_NOUN:
            return 0
        if k in words.named and words.keys[k - 1] in RELATIVES:
            return k
    return 0


def _verb_in(words: Words, i: int, end: int) -> int:
    """The first verb of the next few words, an auxiliary or another; `end` for none."""
    for k in range(i, min(end, i + _NOUN_PHRASE)):
        key = words.keys[k]
        if k > i and ("," in words.tokens[k].gap or words.pronoun(k)[0] in _BEGINS_ANOTHER):
            break
        if words.tokens[k].owner and words.is_contracted(k + 1, end):
            return k + 1
        if key in said.AUXILIARIES and k not in words.named:
            return k
        plural = words.keys[k - 1].endswith("s") and key in BASE
        noun = k + 1 < end and words.keys[k + 1] in said.AUXILIARIES  # "her hospital visits are over"
        finite = words.is_verb(k) and key.endswith(("s", "ed", "ing"))
        dated = key.endswith("s") and k + 1 < end and words.keys[k + 1] in _BEHIND_VERB
        if not noun and (dated or plural or key in PAST_FORMS or finite):
            return k
        if key in said.BEFORE_NOUN and key != "of" and words.keys[i - 1] not in _NOBODY:
            break
    return end


def _predicate(
    words: Words, subject: Subject, begins: int, i: int, end: int, whose: tuple[Whom, ...] = (), aux: str = ""
) -> Found:
    """Goes over auxiliaries, adverbs and "not" from `i` on."""
    negated = past = False
    bare = subject is Subject.UNSAID
    first, contracted = i, aux == "is"
    while i < end and i not in words.named:
        key = words.keys[i]
        kind = "" if bare and key not in said.UNSAID_AUXILIARIES else auxiliary(key)
        if not kind and key not in said.ADVERBS and key not in ("not", "never"):
            break
        whole = i + 1 < end and words.keys[i + 1] in ("a", "an", "the")
        if aux in ("will", "would", "can") and (kind == "did" or (kind == "has" and whole)):
            break  # "I'd do it", "I'll have a look"
        negated = negated or key in said.NEGATIVE
        past = past or key in said.PAST
        contracted = contracted and not kind
        aux = kind if kind and (not aux or kind != "is") else aux
        i += 1
    key = words.keys[i] if i < end else ""
    befell = i > first and words.keys[i - 1] in ("been", "being", "got", "was", "were")  # "has been refused"
    negated = negated or (key in said.NEGATIVE and not befell)
    if contracted and aux == "is" and words.is_done(i):
        aux = "has"  # "she's promised me", "Ana's got a place"
    if aux == "has" and key == "got" and i + 1 < end and words.keys[i + 1] not in said.GOT_SO:
        i += 1
    return Found(subject, begins, first, i, aux, whose, negated=negated, past=past)
