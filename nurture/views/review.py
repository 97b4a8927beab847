"""The weekly review: chapters of people to think of, and a plan for the week."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.views.today import DueLine


class ReviewStep(NamedTuple):
    """One person to think of."""

    chapter: str
    """A value of `domain.review.Chapter`."""
    line: DueLine
    key: int
    """The promise or the thread it is about; else the person."""
    text: str
    """What it is about, in words; empty where the person is all there is."""
    settled: str = ""
    """What became of it meanwhile, in a word: "kept", "let go", "asked"; empty while it is open."""


class ReviewChapter(NamedTuple):
    """One question, and the people it is asked of."""

    kind: str
    title: str
    steps: tuple[ReviewStep, ...]
    more: int
    """How many others it could be asked of, who come in other weeks."""


class PlanLine(NamedTuple):
    """Somebody in the plan for a week."""

    line: DueLine
    day: date
    why: str
    """What the day is about, or why they are proposed."""
    chosen: bool
    """By the user, now or in an earlier plan; else proposed."""


class WeekPlan(NamedTuple):
    """A plan for the coming week, as kept or as proposed."""

    today: date
    days: tuple[date, ...]
    """The days that somebody can be planned for: not the quiet ones, nor those of an absence."""
    most: int
    """How many people a day has room for."""
    lines: tuple[PlanLine, ...]
    """Day by day."""
    left: tuple[DueLine, ...] = ()
    """Those who were chosen, and whom no day has room for."""


class Review(NamedTuple):
    """A week to look back on."""

    today: date
    since: date
    """The first of its days."""
    chapters: tuple[ReviewChapter, ...]
    """Only those with somebody in them."""
    planned: tuple[tuple[int, date], ...] = ()
    """Who is in the plan of the coming days already, and when."""
    people_count: int = 0
    """How many people the journal has; 0 is the first run."""

    @property
    def steps(self) -> tuple[ReviewStep, ...]:
        """All of them, one after the other."""
        return tuple(step for chapter in self.chapters for step in chapter.steps)
