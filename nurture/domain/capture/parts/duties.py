"""What a clause says somebody will do for another: "I'll send Ana the slides", "he'll lend me the rope"."""

from collections.abc import Sequence
from typing import NamedTuple

from nurture.domain.capture.parts import deed_words as said
from nurture.domain.capture.parts.clause_words import OBJECTS
from nurture.domain.capture.parts.clauses import Clause, Subject
from nurture.domain.capture.scene import Scene

_LEADS_TEXT = """
coming to, said yes to, say yes to, signed up to, going to, need to, needs to, have to, has to, got to,
gotta, will, must, shall, gonna, remember to, dont forget to, not forget to, supposed to, meant to, due to,
todo, action for me, action, to do
"""
_LEADS = tuple(tuple(lead.split()) for lead in _LEADS_TEXT.split(","))
"""What stands before what is to be done."""
_MORE_TEXT = """
remember to, try to, have to, need to, going to, got to, sure to, happily to, manage to, definitely to, be sure
"""
_MORE = frozenset(tuple(each.split()) for each in _MORE_TEXT.split(","))
_FAVOURS = (["have", "a", "look"], ["have", "a", "word"], ["have", "a", "go"], ["have", "a", "think"])
_EAGER = frozenset({"gladly", "happily", "just", "also", "definitely", "really", "personally", "gotta", "to"})
"""What may stand behind it, before the deed."""


class Duty(NamedTuple):
    """What is to be done for another."""

    first: int
    """Index of the first word of what is done."""
    mine: bool


def duty(clauses: Sequence[Clause], k: int, scene: Scene) -> Duty | None:
    """What the clause says is to be done, by me for them or by them for me; None for anything else."""
    clause = clauses[k]
    frame = clauses[clause.frame] if clause.frame >= 0 else None
    told = frame is not None and _tells(frame, scene)
    if not {"was", "were"}.isdisjoint(token.key for token in scene.tokens[clause.predicate : clause.verb]):
        return None  # "was supposed to lend me"
    if _had_to(clause, scene) or (clause.aux == "would" and _perhaps(clause, scene)):
        return None
    if clause.hypothetical and not (told and clause.aux == "would" and not _perhaps(clause, scene)):
        return None
    first = ahead(clauses, k, scene, told=told)
    if first is None or first >= clause.end:
        return None
    mine = clause.subject in (Subject.ME, Subject.UNSAID)
    if mine and _is_mine(clause, first, scene, told=told and _to_somebody(frame)):
        return Duty(first, True)
    if clause.elliptic and clause.aux == "will" and _is_to_somebody(clause, first, scene):
        return Duty(first, True)
    promised = told and frame is not None and _promises(frame, scene)
    if frame is not None and _to_third(frame) and not _names_me(clause, first, scene):
        return None  # "Will told Ben he'd buy the rope"
    if clause.subject is Subject.THEY and clause.whose and _is_for_me(clause, first, scene, promised=promised):
        return Duty(first, False)
    return None


def _perhaps(clause: Clause, scene: Scene) -> bool:
    """Whether it is told as what could be: "told her I could lend her"."""
    keys = {token.key for token in scene.tokens[clause.predicate : clause.verb]}
    return not keys.isdisjoint({"could", "might", "may", "should", "ought"})


def _had_to(clause: Clause, scene: Scene) -> bool:
    """Whether it is over: "Ben had to work late"."""
    keys = [token.key for token in scene.tokens[clause.predicate : clause.end][:4]]
    return "had" in keys and keys[keys.index("had") + 1 :][:1] == ["to"]


def ahead(clauses: Sequence[Clause], k: int, scene: Scene, *, told: bool = False) -> int | None:
    """Where the verb of what is to be done stands; None where nothing is."""
    clause = clauses[k]
    keys = [token.key for token in scene.tokens[clause.predicate : clause.end][:6]]
    verb = clause.verb
    for lead in _LEADS:
        if tuple(keys[: len(lead)]) == lead:
            behind = max(clause.predicate + len(lead), verb if clause.aux == "will" else 0)
            return _over(behind, clause, scene)
        at = verb - clause.predicate
        if tuple(keys[at : at + len(lead)]) == lead and len(lead) == 2:
            return _over(verb + len(lead), clause, scene)
    if clause.aux == "will" or (clause.aux == "would" and told):
        return _over(verb, clause, scene)
    obliged = clause.aux in ("has", "is")
    if obliged and keys[verb - clause.predicate :][:1] == ["to"]:
        return _over(verb + 1, clause, scene)
    now = clause.aux == "is" and not {"was", "were"}.intersection(keys[: verb - clause.predicate])
    if now and keys[verb - clause.predicate :][:1] and _is_doing(keys[verb - clause.predicate]):
        return verb
    return verb if k and _follows_note(clauses[k - 1], scene, clause) else None


def _over(i: int, clause: Clause, scene: Scene) -> int:
    """The first word behind another lead: "must remember to send", "have got to send"."""
    while i + 1 < clause.end:
        keys = tuple(token.key for token in scene.tokens[i : min(i + 2, clause.end)])
        if keys in _MORE:
            i += 2
        elif keys[0] in _EAGER:
            i += 1
        else:
            break
    return i


def _is_doing(key: str) -> bool:
    """Whether a word is a deed under way: "sending"."""
    stem = key.removesuffix("ing")
    return key != stem and key not in said.TALKING and not {stem, stem + "e", stem[:-1]}.isdisjoint(said.DEEDS)


def _follows_note(before: Clause, scene: Scene, clause: Clause) -> bool:
    """ "TODO: send Christian the link", "action for me: send"."""
    keys = [token.key for token in scene.tokens[before.first : before.end]]
    note = (
        keys[-1:]
        in (
            ["todo"],
            ["self"],
            ["todos"],
            ["remember"],
            ["do"],
            ["send"],
            ["promised"],
            ["promise"],
            ["reminder"],
            ["next"],
            ["note"],
        )
        or "action" in keys[-3:]
    )
    return note and ":" in scene.tokens[clause.first].gap


def _is_mine(clause: Clause, first: int, scene: Scene, *, told: bool) -> bool:
    keys = [token.key for token in scene.tokens[first : clause.end][:12]]
    if keys[0] in ("not", "never", "rather"):
        return False
    if clause.aux == "is" and keys[0].endswith("ing"):
        bringing = (
            keys[0] in said.BRINGING and keys[1:2] and keys[1] in ("the", "a", "my", "some", "over", "round")
        )
        return bool(bringing) or any(i > first for i in clause.people)
    if told and keys[0] == "have" and _is_toward(clause, first, scene):
        return True
    if told and keys[:2] != ["have", "a"]:
        return keys[0] not in ("be", "think", "try", "have")
    if first > clause.predicate and scene.tokens[first - 1].key == "be" and first in clause.people:
        return len(keys) > 1  # "I'll be his guarantor"
    if keys[0] in said.MERELY and keys[:2] != ["see", "to"] and not _has_thing(clause, first, scene):
        return False
    if keys[0] == "ask":
        return keys[1:2] == ["around"]
    if keys[0] == "get":
        return "back" in keys or _has_thing(clause, first, scene)
    if keys[0] in ("text", "email", "write", "message") and not _has_thing(clause, first, scene):
        return False
    if keys[0] in said.DEEDS:
        return True
    if keys[:2] in (
        ["have", "a"],
        ["see", "to"],
        ["take", "care"],
        ["deal", "with"],
        ["pop", "round"],
        ["look", "after"],
    ):
        return True
    if keys[0] in said.NOT_FOR_OTHERS:
        return keys[0] == "run" and _is_toward(clause, first, scene)
    return first + 1 in clause.people or _is_toward(clause, first, scene)


def _is_toward(clause: Clause, first: int, scene: Scene) -> bool:
    """ "Run it over to him", "sew a costume for her"."""
    return any(i > first and scene.tokens[i - 1].key in ("to", "for") for i in clause.people)


def _is_to_somebody(clause: Clause, first: int, scene: Scene) -> bool:
    """ "Gave Ben my word, will put in a word for him": mine, unless it is for me."""
    keys = [token.key for token in scene.tokens[first : clause.end][:12]]
    return keys[0] in said.DEEDS and "me" not in keys and "us" not in keys and not OBJECTS.isdisjoint(keys)


def _has_thing(clause: Clause, first: int, scene: Scene) -> bool:
    """Whether something is sent, and not only somebody written to: "email Ana the rota"."""
    meant = clause.people.get(first + 1)
    behind = scene.tokens[meant.end].key if meant and meant.end < clause.end else ""
    return behind in ("the", "a", "an", "my", "our", "some", "those", "that", "this", "about", "tickets")


def _to_third(frame: Clause) -> bool:
    """Whether somebody tells another than me."""
    named = {whom for meant in frame.people.values() for whom in meant.whoms}
    return frame.subject is Subject.THEY and bool(named - set(frame.whose))


def _names_me(clause: Clause, first: int, scene: Scene) -> bool:
    for i in range(first, clause.end):
        if i > first and "," in scene.tokens[i].gap:
            break
        if scene.tokens[i].key in said.FOR_ME:
            return True
    return False


def _promises(frame: Clause, scene: Scene) -> bool:
    return frame.verb < frame.end and scene.tokens[frame.verb].key in said.PROMISING


def _is_for_me(clause: Clause, first: int, scene: Scene, *, promised: bool) -> bool:
    keys = [token.key for token in scene.tokens[first : clause.end][:16]]
    keys = keys[2:] if keys[:2] == ["try", "to"] and len(keys) > 2 else keys
    if " ".join(keys[-2:]) == "for me" or ("for me" in " ".join(keys) and keys[0] == "see"):
        return True
    if clause.aux == "has" and keys[0] not in said.HANDED and said.FOR_ME.isdisjoint(keys):
        return False  # "has to find a flat"
    if keys[0] in said.NOT_FOR_ME and keys[:3] not in _FAVOURS:
        return False
    if not said.FOR_ME.isdisjoint(keys[1:]):
        favour = keys[:3] in _FAVOURS or keys[0] in ("look", "take")
        return keys[0] not in said.NOT_FOR_OTHERS or favour
    if clause.aux == "is" and keys[0] in said.BRINGING and keys[1:2] and keys[1] in said.AROUND:
        return True
    if first + 1 in clause.people or (keys[0].endswith("ing") and clause.aux == "is"):
        return False
    if clause.aux == "would" and keys[0] in said.REPORTED and keys[1:2] in (["the"], ["us"], ["all"]):
        return True  # "said she'd do the food"
    deeds = said.DEEDS if promised else said.ONLY_THEIRS
    return keys[0] in deeds and not (keys[0] == "get" and keys[1:2] != ["back"])


def _tells(frame: Clause, scene: Scene) -> bool:
    keys = {token.key for token in scene.tokens[frame.begins : frame.end]}
    return not keys.isdisjoint(said.TELLING) and not (
        frame.negated or frame.asked or frame.hypothetical or frame.quoted
    )


def _to_somebody(frame: Clause | None) -> bool:
    return frame is not None and frame.subject in (Subject.ME, Subject.UNSAID, Subject.WE)
