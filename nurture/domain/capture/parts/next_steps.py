"""What I mean to do next, promised to nobody: "ask again in two weeks", "follow up on friday"."""

from collections.abc import Iterable, Sequence

from nurture.domain.capture.parts import deed_words as said
from nurture.domain.capture.parts.clauses import Clause, Subject, people_at
from nurture.domain.capture.parts.duties import ahead
from nurture.domain.capture.parts.nearby import nearby
from nurture.domain.capture.parts.wording import Kept, kept
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Field, Part, Whom

_LEADS_TEXT = """
remind me to, reminder to, reminder, next time, todo, next step, note to self, want to, plan to, planning to,
should, lets, let us
"""
_LEADS = tuple(tuple(lead.split()) for lead in _LEADS_TEXT.split(","))
"""What stands before a next step."""
_WEAK_LEADS = ("want", "plan", "planning", "should", "lets", "let")
"""Of these, what tells of a next step only with a day."""
_AGAIN = frozenset({"again", "back"})
_WITH = _AGAIN | {"in", "up", "base"}


def next_steps(clauses: Sequence[Clause], scene: Scene) -> Iterable[Part]:
    """The next steps of a line in its order."""
    for k, clause in enumerate(clauses):
        if clause.subject in (Subject.ME, Subject.UNSAID, Subject.WE) and not (
            clause.negated or clause.asked or clause.quoted
        ):
            found = _found(clauses, k, scene)
            if found:
                yield from _parts(clauses, k, scene, *found)


def _found(clauses: Sequence[Clause], k: int, scene: Scene) -> tuple[Kept, bool] | None:
    """The words of the step, and whether the line says that it is one."""
    clause = clauses[k]
    keys = [token.key for token in scene.tokens[clause.predicate : clause.end][:6]]
    lead = next((len(each) for each in _LEADS if tuple(keys[: len(each)]) == each), 0)
    duty = ahead(clauses, k, scene)
    first = clause.predicate + lead if lead else duty if duty is not None else clause.predicate
    if first >= clause.end or (not lead and (clause.aux in ("is", "did", "would") or clause.hypothetical)):
        return None
    if not lead and duty is None and clause.subject is not Subject.UNSAID:
        return None
    key = scene.tokens[first].key
    words = kept(scene, clause, first)
    if key == "get" and scene.letters(first, clause.end).split()[1:2] != ["in"]:
        return None
    if words is None or not (key in said.CONTACTS or lead >= 2):
        return None
    weak = scene.tokens[clause.predicate].key in _WEAK_LEADS
    plain = (
        (bool(lead) and not weak)
        or duty is not None
        or (key == "ask" and k > 0)
        or (key == "check" and (words.when is not None))
        or _goes_on(scene, clause, first)
    )
    return (words, plain) if words.when or plain else None


def _goes_on(scene: Scene, clause: Clause, first: int) -> bool:
    """Whether the words alone tell of another time: "ask again", "follow up", "call her back"."""
    keys = [token.key for token in scene.tokens[first : clause.end][:5]]
    if keys[0] in ("check", "catch", "follow", "touch", "pick"):
        return not _WITH.isdisjoint(keys[1:3])
    return not _AGAIN.isdisjoint(keys[1:3])


def _parts(clauses: Sequence[Clause], k: int, scene: Scene, words: Kept, plain: bool) -> Iterable[Part]:
    clause = clauses[k]
    if not k and not plain:  # "call Ana tomorrow" is the plan of a contact
        return
    start = scene.tokens[min(clause.predicate, words.first)].start
    end = words.close
    for whom in _whose(clauses, k, scene, words.first):
        yield Part(Field.NEXT, whom, words.text, start, end, when=words.when)


def _whose(clauses: Sequence[Clause], k: int, scene: Scene, first: int) -> tuple[Whom, ...]:
    for i in sorted(clauses[k].people):
        if i >= first:
            return people_at(clauses[k], i, scene.tokens)[0]
    return nearby(clauses, k, scene) or scene.present
