"""Idioms by which somebody takes something on: "it's down to me to cook", "on the hook for", "IOU Ben"."""

from collections.abc import Sequence
from typing import NamedTuple

from nurture.domain.capture.parts.clause_words import DETERMINERS, IS, WILL
from nurture.domain.capture.parts.clauses import Clause, Subject
from nurture.domain.capture.parts.deed_words import NOT_FOR_OTHERS
from nurture.domain.capture.parts.verbs import BASE, PAST_FORMS
from nurture.domain.capture.scene import Scene

_OF_ME_TEXT = """
down to me, up to me, on me, falls to me, falls on me, fell to me, left to me, left with me, leave it to me,
rests with me, leave it with me, my turn, my job, my go, my task, my responsibility, count on me, counting
on me, counts on me, rely on me, relying on me, put me down, puts me down, sign me up, signed me up,
entrusted me
"""
_OF_ME = tuple(tuple(each.split()) for each in _OF_ME_TEXT.split(","))
"""Whoever is the subject, what follows is mine to do."""
_OF_SUBJECT_TEXT = """
on the hook, signed up, down, committed, in charge, put my name down, given my word, gave my word, stepped
up, put my hand up, put myself down, good for it, duty bound, honour bound, honor bound, pledged, on duty,
the one, under orders, bound, sworn
"""
_OF_SUBJECT = tuple(tuple(each.split()) for each in _OF_SUBJECT_TEXT.split(","))
"""What follows is to be done by the subject, me."""
_THING_TEXT = """
on the hook, down, in charge, put my name down, put me down, count on me, counting on me, counts on me, rely
on me, relying on me
"""
_THING_BEHIND = frozenset(tuple(each.split()) for each in _THING_TEXT.split(","))
"""Of these a thing may be told with "for": "put me down for a lasagne"."""
_NO_DEEDS = frozenset({"decide", "choose", "say", "judge", "pay", "speak", "talk", "relax", "rest", "work"})
"""What is nothing that one does for another, though it be "up to me"."""
_NOTES = frozenset({"iou", "promised", "promise", "owe", "owed", "promises"})
_BARGAINS = frozenset({"shook", "deal", "bargain", "swap", "trade", "barter", "pact"})
_REACH = 14


class Taken(NamedTuple):
    """What somebody takes on."""

    first: int
    """Index of the first word of what it is."""
    named: int
    """Index from where on somebody is named to whom it is done; -1 where that is said behind, or nowhere."""


def taken_on(clause: Clause, scene: Scene) -> Taken | None:
    """What the clause says that I take on, by one of the idioms; None for anything else."""
    if clause.negated or clause.hypothetical:
        return None
    first = clause.begins
    keys = [token.key for token in scene.tokens[first : clause.end][:_REACH]]
    for k in range(len(keys)):
        if keys[k] in ("was", "were", "wasnt"):
            return None
        for idiom in _OF_ME:
            if tuple(keys[k : k + len(idiom)]) == idiom:
                return _behind(keys, k + len(idiom), first, clause, idiom)
        if clause.subject in (Subject.ME, Subject.UNSAID) and clause.predicate <= first + k <= clause.verb:
            for idiom in _OF_SUBJECT:
                if tuple(keys[k : k + len(idiom)]) == idiom:
                    return _behind(keys, k + len(idiom), first, clause, idiom)
    return None


def _behind(keys: list[str], k: int, first: int, clause: Clause, idiom: tuple[str, ...]) -> Taken | None:
    """What stands behind an idiom: "to" and what is done, "for" and the thing."""
    named = -1
    if keys[k : k + 1] in (["to"], ["with"]) and first + k + 1 in clause.people:  # "on the hook to Gene for"
        named = first + k + 1
        k = clause.people[named].end - first
    behind = keys[k + 1] if k + 1 < len(keys) else ""
    if keys[k : k + 1] == ["to"] and behind and behind not in DETERMINERS and first + k + 1 not in clause.people:
        k += 3 if keys[k + 1 : k + 3] in (["remember", "to"], ["try", "to"]) else 1
        return None if keys[k] in NOT_FOR_OTHERS | _NO_DEEDS else Taken(first + k, named)
    thing = keys[k : k + 1] in (["for"], ["of"]) and idiom in _THING_BEHIND
    return Taken(first + k + 1, named) if thing and behind and not behind.endswith("ing") else None


def noted(clauses: Sequence[Clause], k: int, scene: Scene) -> Taken | None:
    """ "IOU Ben: one curry", "IOU Ben a curry", "Promised: Cleo the pattern"."""
    clause = clauses[k]
    keys = [token.key for token in scene.tokens[clause.first : clause.end][:_REACH]]
    at = keys.index("iou") + 1 if "iou" in keys[:2] else 0
    if at and clause.first + at in clause.people:
        named = clause.first + at
        behind = clause.people[named].end
        return Taken(behind, named) if behind < clause.end else None
    if not k or ":" not in scene.tokens[clause.first].gap:
        return None
    before = clauses[k - 1]
    said = {
        token.key
        for i, token in enumerate(scene.tokens[before.first : before.end], before.first)
        if not any(at <= i < meant.end for at, meant in before.people.items())
    }
    if (
        _NOTES.isdisjoint(said)
        or not said <= _NOTES | {"an", "i", "a", "me", "ive", "my", "to", "still"}
        or before.negated
    ):
        return None
    if clause.first in clause.people and clause.people[clause.first].end < clause.end:
        return Taken(clause.people[clause.first].end, clause.first)
    return Taken(clause.first, -1) if before.people and clause.subject is Subject.OTHER else None


def bargained(clauses: Sequence[Clause], k: int, scene: Scene) -> bool:
    """Whether the clause is one side of a bargain: "we shook on it: he lays the patio, I do his tax"."""
    clause = clauses[k]
    if clause.subject not in (Subject.ME, Subject.THEY) or clause.elliptic or clause.predicate >= clause.end:
        return False
    while k and "," in scene.tokens[clauses[k].first].gap + (
        "," if scene.tokens[clauses[k].first].key == "and" else ""
    ):
        k -= 1
    if not k or ":" not in scene.tokens[clauses[k].first].gap:
        return False
    before = {token.key for token in scene.tokens[clauses[k - 1].first : clauses[k - 1].end]}
    key = scene.tokens[clause.predicate].key
    acts = key in BASE or key.endswith("s") or key in ("do", "will")
    return not _BARGAINS.isdisjoint(before) and acts and key not in IS | WILL | PAST_FORMS
