"""What I mean to do next, promised to nobody: "ask again in two weeks", "follow up on friday"."""

from collections.abc import Iterable, Sequence

from nurture.domain.capture.parts import deed_words as said
from nurture.domain.capture.parts.clause_words import word_set
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
_NEAR = 8
_CONTACTS = {
    "give": word_set("ring call shout bell buzz tinkle nudge"),
    "have": word_set("over round go"),
    "look": word_set("in"),
    "pop": word_set("round over by in"),
    "swing": word_set("by round"),
    "go": word_set("round over again"),
    "come": word_set("round again"),
    "drop": word_set("line note in by round"),
    "take": word_set("out"),
    "do": word_set("again lunch dinner coffee brunch drinks breakfast supper"),
    "grab": word_set("lunch dinner coffee brunch drinks breakfast supper again"),
    "sort": word_set("date"),
    "set": word_set("date"),
    "find": word_set("date"),
    "get": word_set("together hold"),
    "put": word_set("date diary"),
    "fix": word_set("date"),
    "book": word_set("in"),
    "ask": word_set("how after about"),
    "see": word_set("how"),
    "circle": word_set("back round"),
    "loop": word_set("back"),
    "reach": word_set("out"),
    "fu": word_set("w with next in on"),
    "f": word_set("u"),
}
"""Contacts told in several words: what the first goes with."""
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
    another = _is_contact(scene, first, clause.end)
    if key == "get" and not another and scene.letters(first, clause.end).split()[1:2] != ["in"]:
        return None
    if words is None or not (key in said.CONTACTS or lead >= 2 or another):
        return None
    weak = scene.tokens[clause.predicate].key in _WEAK_LEADS
    plain = (
        (bool(lead) and not weak)
        or duty is not None
        or (key == "ask" and k > 0)
        or (key == "check" and (words.when is not None))
        or _goes_on(scene, clause, first)
        or (another and clause.subject is Subject.UNSAID and "again" in words.text)
    )
    return (words, plain) if words.when or plain else None


def _is_contact(scene: Scene, first: int, end: int) -> bool:
    """Whether words tell in several of being in touch: "give her a ring", "have them over", "look in on him"."""
    keys = [token.key for token in scene.tokens[first:end][:_NEAR]]
    behind = _CONTACTS.get(keys[0] if keys else "")
    return behind is not None and not behind.isdisjoint(keys[1:])


def _goes_on(scene: Scene, clause: Clause, first: int) -> bool:
    """Whether the words alone tell of another time: "ask again", "follow up", "call her back"."""
    keys = [token.key for token in scene.tokens[first : clause.end][:5]]
    if keys[0] == "fu" or keys[:2] == ["f", "u"]:
        return True
    if keys[0] in ("check", "catch", "follow", "touch", "pick", "circle", "loop"):
        return not _WITH.isdisjoint(keys[1:3])
    return not _AGAIN.isdisjoint(keys[1:3])


def _parts(clauses: Sequence[Clause], k: int, scene: Scene, words: Kept, plain: bool) -> Iterable[Part]:
    clause = clauses[k]
    planned = not k and len(clauses) == 1 and scene.tokens[clause.predicate].key == "going"
    more = len(clauses) > 1 and "again" in [token.key for token in scene.tokens[clause.predicate : clause.end]]
    if planned or (not k and not plain and not more):  # "call Ana tomorrow" is the plan of a contact
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
