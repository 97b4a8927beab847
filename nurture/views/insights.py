"""Looking back over a year, and over the years with one person: counts of exchanges, never of anybody's worth."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.rhythm import State
    from nurture.domain.spheres import Sphere


class MonthLine(NamedTuple):
    """One month in numbers; what was sent to many at once is in none of them."""

    month: int
    talked: int
    """We talked, and nobody noted who began."""
    they_wrote: int
    answered: int
    """I wrote, and they answered in this month."""
    unanswered: int
    """I wrote, and no answer came yet: an attempt, not an exchange."""

    @property
    def exchanges(self) -> int:
        """All that counts (R2)."""
        return self.talked + self.they_wrote + self.answered


class Share(NamedTuple):
    """A circle or a sphere, with the year's exchanges with its people."""

    name: str | None
    """None for people in no circle."""
    exchanges: int


class CoverageLine(NamedTuple):
    """How many of those with a rhythm were in each state on a day, as their days alone have it."""

    on: date
    in_touch: int
    due: int
    neglected: int
    fading: int

    @property
    def people(self) -> int:
        """All of them."""
        return self.in_touch + self.due + self.neglected + self.fading


class SilenceLine(NamedTuple):
    """Somebody of whom nothing was heard for long."""

    id: int
    name: str
    sphere: Sphere
    state: State
    last_exchange: date
    days: int


class Insights(NamedTuple):
    """A year looked back on."""

    year: int
    today: date
    first_year: int
    """The year of the earliest touch; this year's in a journal without any."""
    days: tuple[int, ...]
    """Exchanges on each day of the year, from the first of January on."""
    months: tuple[MonthLine, ...]
    spheres: tuple[Share, ...]
    circles: tuple[Share, ...]
    """Most exchanges first, those without any last. One with several people counts for each of their circles."""
    coverage: tuple[CoverageLine, ...]
    """At the ends of the year's months; in this year, of the last eleven and today. People in view only."""
    silences: tuple[SilenceLine, ...]
    """Today's, the longest first, of people in view."""
    unspoken: int
    """How many people in view no exchange is noted with."""

    @property
    def exchanges(self) -> int:
        """The year's."""
        return sum(self.days)


class StripYear(NamedTuple):
    """A year with one person, month by month."""

    year: int
    exchanges: tuple[int, ...]
    attempts: tuple[int, ...]
    """What I wrote that was not answered."""
