"""The honest pace of a journal: what is asked for and done, what could give way, and what would come of it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class PaceLine(NamedTuple):
    """What the rhythms of one source ask for, and how it would be loosened."""

    kind: str
    """circle, sphere (those in no circle whose sphere says how often), or own (set by hand)."""
    key: int | str
    name: str
    people: int
    """Whose rhythm it is; of several circles, their fastest has them."""
    asked_a_week: float
    every_days: int | None
    """How often; of a circle without a rhythm the fastest of its people's, None of those set by hand."""
    loosened_days: int | None
    """How often by the plan; None where it stays as it is."""
    saved_a_week: float
    held: bool
    """The user holds to it: the plan does without."""


class Preview(NamedTuple):
    """Today in four weeks."""

    day: date
    names: tuple[str, ...]
    """Whom it offers then, first place first."""
    offered: int
    """How many people it offers until then."""
    in_touch: int
    due: int
    neglected: int
    fading: int


class PacePage(NamedTuple):
    """Whether the rhythms of a journal can be kept. Everything is in check-ins a week."""

    today: date
    people: int
    """How many have a rhythm that asks for something: neither ambient nor resting."""
    asked_a_week: float
    exchanges: int
    """What was done in the days counted, once a day with each person."""
    days: int
    """Eight weeks, or the age of a younger journal."""
    done_a_week: float
    pace_a_week: float
    """What the plan is made for: what is done, or what Today offers where that is not known, or as asked for."""
    sentence: str
    """The honest sentence."""
    measured: str
    """Over which time it was counted."""
    verdict: str
    holds: bool
    lines: tuple[PaceLine, ...]
    """What asks for most first."""
    planned_a_week: float
    """What the rhythms ask for once the plan is applied."""
    plan_holds: bool
    advice: str
    """What else there is to know of the plan; empty where that is nothing."""
    as_it_is: Preview | None = None
    """None where it was not counted, or where Today offers nobody in these weeks."""
    with_plan: Preview | None = None
    """None also where there is nothing to loosen."""

    is_whole: bool = False
    """Whether the previews were counted, or cannot be."""

    @property
    def steps(self) -> tuple[PaceLine, ...]:
        """What the plan loosens."""
        return tuple(line for line in self.lines if line.loosened_days)
