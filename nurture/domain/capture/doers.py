"""Who does what a clause says: I, we, somebody named, or a thing; and where the verb stands."""

from nurture.domain.capture import telling_words as said
from nurture.domain.capture.cutting import Words
from nurture.domain.capture.manner_words import NOUNS


def doer(words: Words, i: int, end: int) -> tuple[str, int]:
    """Who does what is said from `i` on, as `Clause.subject` names them ("" where nobody is named).

    With the index of the verb; of what is said first where nobody is named.
    """
    key = words.keys[i] if i < end else ""
    if words.is_pronoun(i) and i < end:
        who = "them" if key not in said.ME else "we" if key in ("we", "weve") else "me"
        return who, (i if key in said.SHORT_FOR or key in said.WITH_VERB else i + 1)
    if key in said.THINGS:
        return "thing", i + 1
    if i < end and (words.names[i] or words.tokens[i].owner):
        return _named(words, i, end)
    verb = words.verb_behind(i) if key in said.THEIRS else _plain_verb(words, i, end)
    return ("thing", verb) if verb is not None and verb < end else ("", i)


def _plain_verb(words: Words, i: int, end: int) -> int | None:
    """Where it is said what somebody or something unknown is: "Bettina lives in Graz"; not "dinner was great"."""
    if i >= end or words.keys[i] in NOUNS or words.is_verb(i):
        return None
    for k in range(i + 1, min(i + 4, end)):
        if words.is_finite(k) and (words.keys[k] in said.BE | said.STATES | said.MODALS):
            return k
        if words.keys[k] in said.FRESH or words.keys[k] in NOUNS or words.names[k] or words.is_verb(k):
            return None
    return None


def _named(words: Words, i: int, end: int) -> tuple[str, int]:
    behind = words.names_end(i)
    if words.key(behind) in ("and", "plus") and words.key(behind + 1) in ("i", "me", "we"):
        return "we", behind + 2
    if behind < end and words.keys[behind] in ("i", "me") and words.tokens[behind].gap.strip() in ("&", "+"):
        return "we", behind + 1
    verb = words.verb_behind(i)
    if verb is None or verb >= end:
        lacks = behind < end and (words.keys[behind] in said.NOT or _is_to_do(words, behind))
        return ("them", behind) if lacks else ("", i)
    of_theirs = words.tokens[behind - 1].owner and verb > behind
    return ("thing" if of_theirs else "them"), verb


def _is_to_do(words: Words, i: int) -> bool:
    """ "April to send me the minutes"."""
    return words.keys[i] == "to" and words.key(i + 1) in said.BARE
