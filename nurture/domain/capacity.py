"""Honest capacity: what all rhythms ask for against what is done, and what each of them hangs on (R10).

Everything is in check-ins a week: exchanges with one person on one day (R2).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.pace import Pace
    from nurture.domain.spheres import Sphere

WEEK = 7
WEEKS = 8
"""How many weeks are looked back on."""
TELLING_DAYS = 14
"""A journal younger than this does not say yet what its user does."""
LEEWAY = 1.25
"""Rhythms that ask for so many times what is done still hold.

Doing d of what is asked, everybody's turn comes after 1/d of their ideal intervals on the whole. At 1.5, the limit
where none was set, people are neglected; half of that is left for weeks that are not like others.
"""


class Held(NamedTuple):
    """Somebody in view, by what their rhythm hangs on."""

    id: int
    sphere: Sphere
    own: Pace
    """What was said about them alone; possibly nothing."""
    circles: tuple[int, ...]
    """In the order of their names."""
    resting: bool = False


class Circle(NamedTuple):
    """A circle with its rhythm, if it has one."""

    id: int
    name: str
    pace: Pace


class Source(NamedTuple):
    """Where a rhythm comes from."""

    kind: str
    """circle, sphere, or own."""
    key: int | str
    """A circle's key, a sphere, or nothing where it was set by hand."""


OWN = Source("own", "")


class Asked(NamedTuple):
    """What the rhythms of one source ask for."""

    source: Source
    people: int
    a_week: float


class Done(NamedTuple):
    """What was done of late."""

    exchanges: int
    days: int
    """Over how many days it was counted: eight weeks, or the age of a younger journal."""

    @property
    def is_telling(self) -> bool:
        """Whether there is something to go by."""
        return self.days >= TELLING_DAYS and self.exchanges > 0

    @property
    def a_week(self) -> float:
        """On the whole."""
        return self.exchanges * WEEK / max(self.days, 1)


def counted_from(today: date, began: date) -> date:
    """The first of the days to count: eight weeks with today, or from when the journal began."""
    return max(began, today - timedelta(WEEKS * WEEK - 1))


class Sources:
    """What everybody's rhythm hangs on."""

    def __init__(
        self, people: Iterable[Held], circles: Mapping[int, Circle], defaults: Mapping[Sphere, int]
    ) -> None:
        self.circles, self.defaults = circles, defaults
        self._open = {key for key, circle in circles.items() if not circle.pace.said}
        """Circles that could be given a rhythm: without one, and nobody would be less free by it."""
        for held in people:
            if any(circles[key].pace.ambient for key in held.circles):
                self._open.difference_update(held.circles)

    def units(self, held: Held) -> list[Source]:
        """What could be loosened for somebody who has no rhythm of their own: their circles, else their sphere."""
        timed = [key for key in held.circles if self.circles[key].pace.ideal_days]
        ready = [Source("circle", key) for key in held.circles if key in self._open or key in timed]
        if ready or any(self.circles[key].pace.ambient for key in held.circles):
            return ready
        return [Source("sphere", held.sphere)]

    def of(self, held: Held) -> Source | None:
        """What somebody's rhythm hangs on; None for the ambient.

        Of several circles the fastest; where none has a rhythm of its own, the first that could be given one,
        though the sphere says how often.
        """
        if held.own.said:
            return None if held.own.ambient else OWN
        units = self.units(held)
        return min(units, key=self._fastest) if units else None

    def _fastest(self, unit: Source) -> float:
        return (unit.kind == "circle" and self.circles[int(unit.key)].pace.ideal_days) or float("inf")

    def ideal(self, held: Held) -> int | None:
        """The ideal interval that holds for somebody, in days; None for the ambient."""
        source = self.of(held)
        if source is None:
            return None
        pace = (
            held.own if source == OWN else self.circles[int(source.key)].pace if source.kind == "circle" else None
        )
        return (pace and pace.ideal_days) or self.defaults[held.sphere]

    def asked(self, people: Iterable[Held]) -> tuple[Asked, ...]:
        """What rhythms ask for, by what they hang on, the most first. Those who rest ask for nothing."""
        counts: dict[Source, list[float]] = {}
        for held in people:
            source, ideal = self.of(held), self.ideal(held)
            if source and ideal and not held.resting:
                counts.setdefault(source, []).append(WEEK / ideal)
        found = (Asked(source, len(parts), sum(parts)) for source, parts in counts.items())
        return tuple(sorted(found, key=lambda each: (-each.a_week, each.source.kind, str(each.source.key))))


def holds(asked_a_week: float, a_week: float) -> bool:
    """Whether rhythms can be kept by doing so many check-ins a week."""
    return asked_a_week <= a_week * LEEWAY + 1e-9  # sums of the same parts differ in the last figure
