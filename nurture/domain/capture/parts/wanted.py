"""Which readers a line is worth: a look for a few words spares it the tables of those that would find nothing."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from nurture.domain.capture.parts.clause_words import word_set
from nurture.domain.capture.parts.clauses import Clause
from nurture.domain.capture.parts.next_steps import next_steps
from nurture.domain.capture.parts.promises import promises
from nurture.domain.capture.parts.threads import threads
from nurture.domain.capture.parts.verbs import BASE, PAST_FORMS
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Part

Reader = Callable[[Sequence[Clause], Scene], Iterable[Part]]

_DAYS = word_set("birthday bday b-day anniversary nameday name-day day born")
_TIES = word_set("is are of know knows works work dates dating married through via her his their")
_LASTS = word_set(
    """
is are was were has have got hes shes theyre whos can cant could would hed shed theyd does doesnt dont do never
met idea ideas born based one loves love adores fond live work want hope enjoy teaches studies practises sews
goes grew drinks eats drives speaks knits bakes rows hails dreams trades heads breeds edits vegan vegetarian
allergic intolerant coeliac teetotal
"""
)
_LASTED = word_set(
    "loved lived worked wanted hoped liked adored enjoyed hated taught studied owned played collected"
)
_DONE = word_set("there given shown let introd received")
_ONLY_TELLS = word_set(
    """
called texted messaged emailed phoned whatsapped skyped zoomed facetimed promised chatted asked replied met told
said had went was were heard rang spoke ate bumped visited answered invited agreed moved owed
"""
)
"""Past forms that tell of a touch, and of no kindness."""


def readers(scene: Scene) -> Iterator[Reader]:
    """The readers for a line; of two parts over the same letters that of the earlier reader stays."""
    keys = {token.key for token in scene.tokens}
    yield from (promises, next_steps)
    if not _DAYS.isdisjoint(keys):
        from nurture.domain.capture.parts.moments import moments

        yield moments
    if scene.kin or (len(scene.mentions) > 1 and not _TIES.isdisjoint(keys)):
        from nurture.domain.capture.parts.relations import relations

        yield relations
    if _tells_what_lasts(scene, keys):
        from nurture.domain.capture.parts.facts import facts

        yield facts
    if not _DONE.isdisjoint(keys) or any(_is_deed(key) for key in keys):
        from nurture.domain.capture.parts.kindnesses import kindnesses

        yield kindnesses
    yield threads


def _tells_what_lasts(scene: Scene, keys: set[str]) -> bool:
    """Whether a verb of what always is stands in the line, an owner, or something right behind a name."""
    if not (_LASTS | _LASTED).isdisjoint(keys) or any(key[-1:] == "s" and key[:-1] in BASE for key in keys):
        return True
    count = len(scene.tokens)
    beside = (scene.tokens[mention.end].gap for mention in scene.mentions if mention.end < count)
    return any(token.owner for token in scene.tokens) or any(sign in gap for gap in beside for sign in ",(-–—")


def _is_deed(key: str) -> bool:
    return (key in PAST_FORMS or key[-2:] == "ed") and key not in _ONLY_TELLS
