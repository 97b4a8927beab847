"""Gift ideas as a note has them: "gift idea for Mum: the blue teapot"."""

from collections.abc import Iterator

from nurture.domain.capture.parts.facts.lasting import Lasting
from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.capture.values import Whom
from nurture.domain.fact_kinds import FactKind

_BEFORE = frozenset({"gift", "present", "christmas", "xmas", "birthday"})
_SIGNS = frozenset(":-–—=")


def gift_ideas(words: Phrases) -> Iterator[tuple[Whom, Lasting]]:
    """For whom, and what."""
    starts = {each.first: each for each in words.scene.mentions}
    present = words.scene.present
    for i, key in enumerate(words.keys):
        if key not in ("idea", "ideas") or words.key(i - 1) not in _BEFORE:
            continue
        whom, first = (present[0] if len(present) == 1 else None), i + 1
        if words.key(first) == "for":
            mention = starts.get(first + 1)
            whom, first = (mention.whom[0], mention.end) if mention else (whom, first + 2)
        idea = _idea(words, first)
        if whom is not None and idea:
            yield whom, idea


def _idea(words: Phrases, first: int) -> Lasting | None:
    """What stands behind the colon, or "is", at `first`."""
    if first >= len(words.keys):
        return None
    said = words.keys[first] == "is"
    if not said and _SIGNS.isdisjoint(words.tokens[first].gap):
        return None
    first += said
    stop = words.end(first, words.sentence_end(first)) if first < len(words.keys) else first
    return Lasting(FactKind.GIFT_IDEA, first, stop) if stop > first else None
