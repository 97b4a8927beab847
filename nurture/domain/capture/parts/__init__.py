"""What a line says beside who, when and how: each reader finds the parts of one or two kinds.

`read_parts` is the road: a line that only tells of a touch goes home at once; any other is cut into `clauses`, and
the readers (`promises`, `next_steps`, `threads`, `facts`, `kindnesses`, `relations`, `moments`) look at those.
"""

from nurture.domain.capture.manner_words import NOUNS
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Part, Unsure
from nurture.domain.capture.words import CALENDAR

_OF_A_TOUCH_WORDS = """
a an and at for from had her him in me met my of on our over the then this to today us via w we with i
morning afternoon evening night noon last yesterday quick long nice lovely hour hours min minutes mins
"""
_OF_A_TOUCH = frozenset(_OF_A_TOUCH_WORDS.split())

_BESIDE_ME = frozenset(["and", "with", "at", "to", "of"])
_DEEDS_WORDS = """
babysat baked borrowed brought built carried drove fetched fixed gave handed helped lent mailed minded
mowed
"""
_DEEDS = frozenset(_DEEDS_WORDS.split())
"""What tells of a kindness, beside telling of a touch."""


def read_parts(scene: Scene) -> tuple[tuple[Part, ...], tuple[Unsure, ...]]:
    """The parts of a line in their order, and the pronouns that could be several people's.

    No two parts stand over the same letters, but for those of one reader that differ only in the person ("promised
    Ana and Ben the photos"): of two that do, the first of promise, next step, thread, fact, kindness stays.
    """
    if _only_tells_of_a_touch(scene):
        return (), ()
    from nurture.domain.capture.parts.together import read_all

    return read_all(scene)


def _only_tells_of_a_touch(scene: Scene) -> bool:
    """Whether no word is left that could say more: most lines are "coffee with Ana yesterday"."""
    named = {i for mention in scene.mentions for i in range(mention.first, mention.end)}
    if any(scene.tokens[mention.end - 1].owner for mention in scene.mentions):
        return False
    taken = scene.taken
    for i, token in enumerate(scene.tokens):
        if token.key in _DEEDS or (token.key in ("me", "us") and i and scene.tokens[i - 1].key not in _BESIDE_ME):
            return False  # "helped Ana", "Ana walked me home"
        if i in named or token.key in _OF_A_TOUCH or token.key in NOUNS or token.key in CALENDAR:
            continue
        if not any(token.start < span.end and span.start < token.end for span in taken[:8]):
            return False
    return True
