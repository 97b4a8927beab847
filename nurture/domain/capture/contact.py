"""Whether what a clause says is the contact itself, by who does it and the verb."""

from collections.abc import Sequence

from nurture.domain.capture import telling_words as said
from nurture.domain.capture.cutting import Cut, Words
from nurture.domain.capture.manner_words import NOUNS
from nurture.domain.capture.words import CALENDAR

_WHEN = 6
"""Words of a day and its time, at most."""
_NEAR = 5
"""Words behind a verb in which its object stands: "had us over", "lent me his drill"."""


def is_contact(words: Words, subject: str, verb: int, end: int, begin: Cut, *, follows: bool) -> bool:
    """Whether what a clause says is the contact, and neither news nor still to be done.

    `subject` and `verb` are as `doer` gives them; `follows`: whether the clause goes on with one that tells of it.
    """
    mine, i = subject in ("me", "we"), verb
    while i + 1 < end and words.keys[i] in said.BETWEEN and not (mine and words.keys[i] in said.OBLIGED):
        if words.keys[i + 1] in said.US:
            break  # "had us over"
        i += 1
    i += i + 1 < end and subject == "them" and words.keys[i] in said.WITH_VERB
    key = words.keys[i] if i < end else ""
    if mine:
        return _mine(words, i, key, end, begin, follows=follows)
    rest = words.keys[i + 1 : min(end, i + 1 + _NEAR)]
    if any(_is_silent(words, k) for k in (i - 1, i) if k < end):
        return True
    ours = not said.US.isdisjoint(rest)
    if subject == "thing":
        return _reaches(words, i, end, begin, ours=ours)
    if key in said.SAYING or (words.key(i + 1) == "coming" and words.key(i + 2) in said.HITHER):
        return True
    if key in said.CONTACT:
        return not (rest and rest[0] in said.OTHERS and "back" not in rest)
    return ours and key not in said.MISSED and (key.endswith("ed") or key in said.PAST)


def _is_silent(words: Words, i: int) -> bool:
    """ "Didn't pick up", "hasn't replied": an attempt, too, is told."""
    return words.keys[i] in said.NOT and not said.SILENT.isdisjoint(words.keys[i + 1 : i + 4])


def _says_when(keys: Sequence[str]) -> bool:
    """Whether these words only lead a line with its day and time: "yesterday 3pm: text to Ana"."""
    return len(keys) <= _WHEN and all(
        key[:1].isdecimal() or key in said.DAYS or key in CALENDAR or key in ("am", "pm", "at", "on", "last")
        for key in keys
    )


def _reaches(words: Words, i: int, end: int, begin: Cut, *, ours: bool) -> bool:
    """Whether a thing, or somebody's mum, tells of the contact: "it was lovely to see Ana", "her letter came"."""
    key = words.keys[i] if i < end else ""
    if not said.TOGETHER.isdisjoint(words.keys[i : min(end, i + 8)]):
        return True
    if key == "was" and words.keys[i - 1] in ("it", "that", "this", "there"):
        return any(words.keys[k] in NOUNS or " ".join(words.keys[k : k + 2]) in NOUNS for k in range(i + 1, end))
    if key in said.ARRIVED and not said.SENT.isdisjoint(words.keys[begin.at : i]):
        return True
    if key == "came" and words.key(i + 1) in said.HITHER:
        return True
    others = i + 1 < end and (words.keys[i + 1] in said.OTHERS or words.names[i + 1])
    return key in said.CONTACT and (ours or (key in said.REACHING and not others))


def _goes_out(words: Words, i: int) -> bool:
    """Whether what I am going to do is to meet somebody: "going to see Ivy", "going for a walk with her"."""
    if words.key(i) != "going":
        return False
    behind = words.key(i + 2)
    if words.key(i + 1) == "to":
        return behind not in said.BARE or behind in said.MEETING
    return words.key(i + 1) in said.OUT


def _mine(words: Words, i: int, key: str, end: int, begin: Cut, *, follows: bool) -> bool:
    """Whether what I do is the contact."""
    if words.is_name(i) and not (key in said.TO_COME and words.key(i + 1) in said.BARE):
        return True
    if begin.at == 0 and _goes_out(words, i + (key in said.BE or key == "im")):
        return True
    if key in said.OBLIGED or key in said.BE or key == "im":
        return not _is_owed(words, i, key, begin)
    if _is_undone(words, i, key):
        return False
    if begin.at == 0 or _says_when(words.keys[: begin.at]):
        return True
    if key == "to":
        return follows
    noun = key in said.NOUNS_TOO and i + 1 < end and words.keys[i + 1] in said.BEHIND_NOUNS
    ordered = i + 1 < end and not noun
    bare = key in said.BARE and ordered and (i == begin.at or not words.is_name(i - 1))
    doing = words.is_doing(i) and words.key(i + 1) not in NOUNS and words.key(i + 1) not in ("with", "w")
    return not (bare or doing or key in said.STATES)


def _is_owed(words: Words, i: int, key: str, begin: Cut) -> bool:
    """Whether "have", "had" and "am" speak of what is to be done: "have to ring", "I'm to bring the ropes"."""
    behind = words.key(i + 1)
    if key in said.BE or key == "im":
        return behind in said.TO_BE or (key in said.STATES and begin.at > 0)
    if key == "had" and behind == "to":
        return words.key(i + 2) not in said.REACH
    if key == "have" and i == begin.at > 0 and not behind.endswith(("ed", "en", "had", "got")):
        return True  # "have her over in January"
    return behind in ("to", "got") or (key == "id" and not words.is_past(i + 1))


def _is_undone(words: Words, i: int, key: str) -> bool:
    """Whether it is still to be done, or came to nothing: "must call", "didn't manage to", "forgot lunch"."""
    if key in said.NOT and words.key(i + 1) in said.MANAGED:
        return True
    missed = key in said.MISSED and not {"call", "calls"} & set(words.keys[i + 1 : i + 4])
    return key in said.TO_COME or key in said.SHORT_FOR or missed
