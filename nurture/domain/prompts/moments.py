"""Grounds in days that come back every year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from nurture.domain.intentions import Intention
from nurture.domain.people import MomentKind
from nurture.domain.prompts.grounds import Ground, Slots, View
from nurture.domain.prompts.loosely import near_day
from nurture.domain.prompts.values import Because
from nurture.domain.prompts.wording import thing
from nurture.domain.schedule import next_occurrence

if TYPE_CHECKING:
    from nurture.domain.people import Moment

WINDOWS = {
    MomentKind.BIRTHDAY: (10, 6),
    MomentKind.ANNIVERSARY: (6, 3),
    MomentKind.REMEMBRANCE: (3, 0),
    MomentKind.OTHER: (0, 3),
}
"""For how many days behind and ahead of its day one speaks of a moment."""


def from_moments(view: View) -> Iterator[Ground]:
    """Birthdays, anniversaries, remembrances and other days near today."""
    for moment in view.portrait.moments:
        behind, ahead = WINDOWS[moment.kind]
        on = next_occurrence(moment.month, moment.day, view.today - timedelta(behind))
        days = -view.days_since(on)
        words = moment.label or moment.kind
        if days > ahead or not view.etiquette.fits_text(f"{moment.kind} {moment.label}"):
            continue
        warm = moment.kind in (MomentKind.BIRTHDAY, MomentKind.ANNIVERSARY)
        yield Ground(
            Intention.CONGRATULATE if warm else Intention.REMEMBER,
            _topic(moment, days),
            f"moment:{moment.id}:{on.year}",
            (Because(words, on),),
            partial(_slots, view, moment, days),
            near=abs(days),
            once=True,
        )


def _topic(moment: Moment, days: int) -> str:
    if moment.kind is MomentKind.OTHER:
        return "occasion"
    if moment.kind is MomentKind.BIRTHDAY and days > 0:
        return "birthday-soon"
    if days < 0 and moment.kind is not MomentKind.REMEMBRANCE:
        return f"{moment.kind}-late"
    return str(moment.kind)


def _slots(view: View, moment: Moment, days: int) -> Slots:
    day = {"day": near_day(days, view.today, view.phrases)}
    if (
        moment.kind is MomentKind.REMEMBRANCE
    ):  # whom one mourns is not named by others, nor the day when it is over
        return day if days == 0 else {}
    found = thing(moment.label, view.phrases, the=True) if moment.label else None
    return day | {"thing": found.text} if found else day
