"""All that the readers find in a line, put in its order, with none over another."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from nurture.domain.capture.parts.clause_words import CONTRACTED, CONTRACTED_ONLY_SO, PRONOUNS
from nurture.domain.capture.parts.clauses import cut
from nurture.domain.capture.parts.wanted import readers
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Part, Unsure
from nurture.domain.folding import fold
from nurture.domain.names import Known

_WORDS = 5_000
"""Words that are read, ten pages: 0.3 s where every third is a verb."""


def read_all(scene: Scene) -> tuple[tuple[Part, ...], tuple[Unsure, ...]]:
    """What `read_parts` gives, for a line that says more than who met when."""
    scene = _first_pages(scene)
    clauses = cut(scene)
    found = (reader(clauses, scene) for reader in readers(scene))
    parts = _apart(found)
    return parts, tuple(_unsure(scene, parts))


def _first_pages(scene: Scene) -> Scene:
    """The scene as far as it is read: what is longer is no line any more, and stays the text that it is."""
    if len(scene.tokens) <= _WORDS:
        return scene
    mentions = tuple(mention for mention in scene.mentions if mention.end <= _WORDS)
    kin = tuple(each for each in scene.kin if max(each.owner.end, each.who.end) <= _WORDS)
    return scene._replace(tokens=scene.tokens[:_WORDS], mentions=mentions, kin=kin)


def _apart(found: Iterable[Iterable[Part]]) -> tuple[Part, ...]:
    """The parts in the order of the line, without those over the letters of an earlier reader's."""
    kept: list[Part] = []
    for parts in found:
        starts = [part.start for part in kept]
        ends = [part.end for part in kept]
        kept += [part for part in parts if _is_free(part, starts, ends)]
        kept.sort(key=lambda part: (part.start, part.end))
    return tuple(kept)


def _is_free(part: Part, starts: list[int], ends: list[int]) -> bool:
    """Whether none of the parts kept, which are in order and apart, lies over this one."""
    at = bisect_left(starts, part.end)
    return not at or ends[at - 1] <= part.start


def _unsure(scene: Scene, parts: Iterable[Part]) -> Iterator[Unsure]:
    """A question for each pronoun that parts are left with, once for each word."""
    asked: set[str] = set()
    for part in parts:
        for whom in (part.person, part.other):
            if isinstance(whom, str) and fold(whom) in PRONOUNS and fold(whom) not in asked:
                asked.add(fold(whom))
                yield _question(scene, whom)


def _question(scene: Scene, pronoun: str) -> Unsure:
    spoken = (whom for mention in scene.mentions for whom in mention.whom)
    everybody = dict.fromkeys((*scene.present, *spoken))
    people = tuple(whom if isinstance(whom, Known) else Known(0, whom) for whom in everybody)
    key = fold(pronoun)
    shortened = {**CONTRACTED, **CONTRACTED_ONLY_SO}
    token = next(each for each in scene.tokens if key in (each.key, shortened.get(each.key, ("",))[0]))
    end = token.start + len(pronoun)
    return Unsure(scene.text[token.start : end], people, token.start, end, whose=True)
