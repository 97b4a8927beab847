"""Grounds in two people who might like to meet (R9). Both are asked first, and neither is named to the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from nurture.domain.intentions import Intention
from nurture.domain.introductions import meets
from nurture.domain.people import FactKind
from nurture.domain.prompts.grounds import Ground, Slots, View
from nurture.domain.prompts.values import Because
from nurture.domain.prompts.wording import thing
from nurture.domain.spheres import Sphere

if TYPE_CHECKING:
    from nurture.domain.portrait import Match

_TOPICS = {
    FactKind.WANTS_TO_LEARN: "introduce-learner",
    FactKind.HOPE: "introduce-hope",
    FactKind.CAN_TEACH: "introduce-teacher",
    FactKind.WORK: "introduce-work",
    FactKind.INTEREST: "introduce-alike",
}


def from_matches(view: View) -> Iterator[Ground]:
    """Somebody for each fact that meets a fact of theirs; one ground for each other person."""
    known = view.portrait.acquaintances
    met = {each.person_id for each in known if each.kind or each.touches}  # a circle alone can be large
    for match in view.portrait.matches:
        if match.other_id in met or not _may_meet(view, match):
            continue
        words = meets(match.mine, match.theirs)
        if words is None:
            continue
        met.add(match.other_id)
        because = (
            Because(match.mine.text, match.mine.learned_on),
            Because(f"{match.other}: {match.theirs.text}", match.theirs.learned_on),
        )
        subject = f"match:{match.mine.id}:{match.theirs.id}"
        yield Ground(Intention.INTRODUCE, _TOPICS[match.mine.kind], subject, because, partial(_slots, view, match))


def _may_meet(view: View, match: Match) -> bool:
    """Nobody is taken over the line in the sand, and nothing is said of what they do not want to hear of."""
    spheres = {view.etiquette.sphere, match.other_sphere}
    if spheres == {Sphere.FRIEND, Sphere.PROFESSIONAL}:
        return False
    business = FactKind.WORK in (match.mine.kind, match.theirs.kind)
    if business and view.etiquette.no_business:
        return False
    fits = view.etiquette.fits_topic(match.mine.kind, match.mine.text)
    return fits and not view.etiquette.about(f"{match.other} {match.theirs.text}")


def _slots(view: View, match: Match) -> Slots:
    """What they would talk about, in the words of the one whose side is named by what it is about."""
    sides = (match.mine, match.theirs)
    told = match.theirs if match.mine.kind is FactKind.WORK else match.mine
    order = (told, *(side for side in sides if side is not told))
    names = (thing(side.text, view.phrases) for side in order if side.kind is not FactKind.WORK)
    return next(({"thing": named.text} for named in names if named), {})
