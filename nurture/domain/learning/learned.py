"""What the days of exchanges with one person show, all together."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from nurture.domain.learning.natural import natural, rounded
from nurture.domain.learning.occasions import apart, distinct, is_history
from nurture.domain.learning.silence import quiet_since
from nurture.domain.learning.stories import Line, Step, Story, story

YEAR = 365


class Learned(NamedTuple):
    """How often two people talk, and what became of it."""

    natural_days: int
    """In round days, as one would choose them."""
    since: date | None = None
    """Where it changed: the day on which it did, or of the first talk from which it moved bit by bit."""
    before_days: int | None = None
    """The rhythm there was before, in round days; never the natural one."""
    gradual: bool = False
    """Whether it changed bit by bit."""
    quiet_since: date | None = None
    """The day of the last exchange, where the silence since is longer than any before."""

    @property
    def apart(self) -> bool:
        """Whether they talk less often than before."""
        return self.before_days is not None and self.natural_days > self.before_days


def learn(days: Iterable[date], today: date) -> Learned | None:
    """What the days of exchanges show, in any order, same days and days to come among them; None of too few."""
    known = distinct(days, today)
    gaps = apart(known, today)
    if not is_history(gaps):
        return None
    told = story(gaps)
    days_between = natural(gaps, told)
    quiet = quiet_since(gaps, days_between, known[-1], today)
    return _told(rounded(days_between), told, quiet, known[-1])


def _told(natural_days: int, told: Story | None, quiet: date | None, last: date) -> Learned:
    steady = Learned(natural_days, quiet_since=quiet)
    if told is None or rounded(told.before_days) == natural_days:
        return steady
    if isinstance(told, Line) and (last - told.since).days < YEAR:
        return steady  # within a year it may be the season
    return Learned(natural_days, told.since, rounded(told.before_days), not isinstance(told, Step), quiet)
