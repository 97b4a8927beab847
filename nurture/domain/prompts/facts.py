"""Grounds in what is known of them: what they care for, hope for, know how to do and do all day."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from nurture.domain.intentions import Intention
from nurture.domain.people import FactKind
from nurture.domain.prompts.grounds import Ground, Slots, View
from nurture.domain.prompts.values import Because
from nurture.domain.prompts.wording import relative, thing

if TYPE_CHECKING:
    from nurture.domain.people import Fact

_GOOD_FOR = {
    FactKind.INTEREST: (Intention.SHARE, "share"),
    FactKind.CAN_TEACH: (Intention.LEARN, "learn"),
    FactKind.HOPE: (Intention.HELP, "help"),
    FactKind.WANTS_TO_LEARN: (Intention.ASK, "learning"),
    FactKind.FAMILY: (Intention.ASK, "family"),
    FactKind.WORK: (Intention.ASK, "work"),
    FactKind.HOW_WE_MET: (Intention.REMEMBER, "met"),
}
"""Tastes, places, ideas for gifts and notes are for a brief: no message grows out of them."""


def from_facts(view: View) -> Iterator[Ground]:
    """What is known, as far as it is no sorrow: that is asked after only as long as it is going on."""
    for fact in view.portrait.facts:
        use = _GOOD_FOR.get(fact.kind)
        if use is None or not view.etiquette.fits_topic(fact.kind, fact.text):
            continue
        if not view.phrases.mentions("hard", fact.text):
            because = (Because(fact.text, fact.learned_on),)
            yield Ground(*use, f"fact:{fact.id}", because, partial(_slots, view, fact))


def _slots(view: View, fact: Fact) -> Slots:
    if fact.kind is FactKind.FAMILY:
        found = relative(fact.text, view.phrases)
        return {"thing": found} if found else {}
    named = thing(fact.text, view.phrases, the=fact.kind is FactKind.HOPE, past=False)
    if named is None or (fact.kind is FactKind.WORK and not named.doing):
        return {}  # "paramedic" is what somebody is, not what one asks after
    return {} if fact.kind is FactKind.HOW_WE_MET else {"thing": named.text}
