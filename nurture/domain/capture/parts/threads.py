"""What is going on in their life, or comes up in it: "moving to Lisbon in May", "surgery on 3 June"."""

from collections.abc import Iterable, Sequence

from nurture.domain.capture.parts.clause_words import DETERMINERS, POSSESSIVE
from nurture.domain.capture.parts.clauses import Clause, Subject
from nurture.domain.capture.parts.events import EVENTS
from nurture.domain.capture.parts.nearby import nearby
from nurture.domain.capture.parts.news import news
from nurture.domain.capture.parts.things import Tense
from nurture.domain.capture.parts.verbs import PAST_FORMS
from nurture.domain.capture.parts.wording import day_of, kept
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Field, Part


def threads(clauses: Sequence[Clause], scene: Scene) -> Iterable[Part]:
    """The threads of a line in its order; one for each person, where several are moving."""
    for k, clause in enumerate(clauses):
        if scene.tokens[clause.first].key == "when" and not day_of(scene, clause):
            continue  # "I'll miss her when she leaves"
        if clause.elliptic and _is_touch(clause, scene):
            continue
        if clause.plain and clause.whose and clause.subject in (Subject.THEY, Subject.THEIRS):
            yield from _of_clause(clause, scene)
        elif clause.plain and clause.subject is Subject.UNSAID and k:
            yield from _unsaid(clauses, k, scene)


def _is_touch(clause: Clause, scene: Scene) -> bool:
    """ "Climbing with Ana", "engaged" behind "tried ringing her"."""
    keys = [token.key for token in scene.tokens[clause.verb : clause.end]]
    with_them = any(
        i and scene.tokens[i - 1].key == "with" and not each.pronoun for i, each in clause.people.items()
    )
    return with_them or keys[:1] == ["engaged"] or keys[1:2] in (["lunch"], ["dinner"], ["drinks"])


def _of_clause(clause: Clause, scene: Scene) -> Iterable[Part]:
    tense = news(clause, scene)
    if tense is None:
        return
    first = _first(clause, scene)
    words = kept(scene, clause, first, dated=True)
    if words is None:
        return
    when = words.when if tense is Tense.AHEAD else None
    start = scene.tokens[min(first, clause.predicate)].start
    for whom in clause.whose:
        yield Part(Field.THREAD, whom, words.text, start, words.close, when=when)


def _first(clause: Clause, scene: Scene) -> int:
    """The first word of the text: the predicate, or "her dad", or the mum of "Ana's mum"."""
    if clause.subject is Subject.THEIRS:
        return clause.begins if scene.tokens[clause.begins].key in POSSESSIVE else clause.noun
    if clause.verb > clause.predicate and scene.tokens[clause.verb - 1].key in ("being", "been"):
        return clause.verb - 1
    if clause.aux == "has" and scene.tokens[min(clause.verb, clause.end - 1)].key == "to":
        return clause.verb + 1
    if clause.aux == "has" and (had := _had(clause, scene)) is not None:
        return had
    return clause.verb


def _had(clause: Clause, scene: Scene) -> int | None:
    """ "Had twins" says "had", where "has twins" leaves its verb out."""
    places = range(clause.predicate, clause.verb)
    return next((i for i in places if scene.tokens[i].key == "had"), None)


def _unsaid(clauses: Sequence[Clause], k: int, scene: Scene) -> Iterable[Part]:
    """An event without a verb: "cataract operation tomorrow", "exam on 10 December", "new job"."""
    clause = clauses[k]
    if news(clause, scene) is Tense.OVER and not clause.people:
        yield from _of_clause(clause._replace(whose=nearby(clauses, k, scene)), scene)
        return
    keys = [token.key for token in scene.tokens[clause.verb : clause.end][:6]]
    if clause.people or not keys or (keys[0] in DETERMINERS and keys[0] not in ("a", "an")):
        return
    head = next((i for i, key in enumerate(keys[:4]) if key in EVENTS), None)
    if head is None or any(key in ("with", "at", "for", "from") for key in keys[:head]):
        return
    words = kept(scene, clause, clause.verb, dated=True)
    whoms = nearby(clauses, k, scene)
    if words and whoms and (words.when or (keys[0] == "new" and head < 3)):
        start, end = scene.tokens[clause.verb].start, words.close
        when = None if PAST_FORMS.intersection(keys) else words.when
        yield Part(Field.THREAD, whoms[0], words.text, start, end, when=when)
