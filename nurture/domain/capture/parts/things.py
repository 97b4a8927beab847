"""What happens to something of theirs: "her flight got cancelled", "his house is on the market"."""

from enum import StrEnum

from nurture.domain.capture.parts import befallen as befell
from nurture.domain.capture.parts import thing_words as said
from nurture.domain.capture.parts.clauses import Clause
from nurture.domain.capture.parts.verbs import PARTICIPLES, PAST_FORMS
from nurture.domain.capture.parts.wording import day_of
from nurture.domain.capture.scene import Scene


class Tense(StrEnum):
    """When it is."""

    AHEAD = "ahead"
    """Now, or to come: a day in it is one to ask on."""
    OVER = "over"
    """It happened; a day in it lies behind."""


def news_of_thing(keys: list[str], clause: Clause, scene: Scene) -> Tense | None:
    """The tense of what happens to something of theirs: "flight got cancelled"."""
    apart = clause.predicate - clause.noun > 1 and scene.tokens[clause.noun].owner
    if apart and not day_of(scene, clause):
        return None  # "Ana's cousin's lodger": somebody else's
    before = [token.key for token in scene.tokens[clause.predicate : clause.verb]]
    key, behind = keys[0], keys[1] if len(keys) > 1 else ""
    if key == "to" and behind == "be" and len(keys) > 2 and "had" in before:
        return Tense.OVER if _is_participle(keys[2]) else None
    if (behind if key == "got" else key) in said.THING_MOVED and (
        key == "got" or before[-1:] in (["been"], ["was"])
    ):
        return Tense.AHEAD
    if key in ("got", "gets") and _is_participle(behind):
        return Tense.OVER if key == "got" else Tense.AHEAD
    if before[-1:] in (["been"], ["being"], ["getting"]) and _is_participle(key):
        return Tense.AHEAD
    if clause.aux == "is" and not {"was", "were"}.intersection(before):
        placed = any(tuple(keys[: len(each)]) == each for each in said.THING_PLACED)
        return Tense.AHEAD if placed or key in said.THING_STATES else None
    if before[-1:] in (["was"], ["were"]) and (
        key in said.THING_HARMED or keys[:2] in (["run", "over"], ["put", "down"])
    ):
        return Tense.OVER
    gone = key in said.THING_GONE or behind in said.THING_WENT.get(key, ())
    told = key.endswith("ed") or key in befell.GONE | PAST_FORMS | said.THING_GONE
    over = clause.aux == "has" or (clause.aux == "" and told)
    return Tense.OVER if gone and over else None


def _is_participle(key: str) -> bool:
    """Whether a word tells what is done to somebody: "cancelled", "stolen"."""
    done = (key.endswith("ed") and len(key) > 3) or key in PAST_FORMS | PARTICIPLES
    return (done and key not in said.FELT) or key in befell.BEEN


def has_come(noun: list[str], keys: list[str]) -> bool:
    """ "Her baby is here"."""
    return not {"baby", "twins", "babies", "puppy", "puppies"}.isdisjoint(noun[-1:]) and keys[0] in (
        "here",
        "born",
        "came",
        "arrived",
    )
