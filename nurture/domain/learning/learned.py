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
    """Where it changed: the day on which it did, or one of the first from which it moved bit by bit."""
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


def learn(days: Iterable[date], today: date, logged_from: date = date.min) -> Learned | None:
    """What the days of exchanges show, in any order, same days and days to come among them; None of too few.

    Before `logged_from` only what was remembered may stand in the journal: it says nothing of growing closer.
    """
    known = distinct(days, today)
    gaps = apart(known, today)
    if not is_history(gaps):
        return None
    told = story(gaps)
    days_between = natural(gaps, told)
    quiet = quiet_since(gaps, days_between, known[-1], today)
    return _without_memories(_told(rounded(days_between), told, quiet, known[-1]), logged_from)


def _told(natural_days: int, told: Story | None, quiet: date | None, last: date) -> Learned:
    steady = Learned(natural_days, quiet_since=quiet)
    if told is None or rounded(told.before_days) == natural_days:
        return steady
    if isinstance(told, Line) and (last - told.since).days < YEAR:
        return steady  # within a year it may be the season
    return Learned(natural_days, told.since, rounded(told.before_days), not isinstance(told, Step), quiet)


def _without_memories(learned: Learned, logged_from: date) -> Learned:
    """The same without a story that is one of logging more, not of talking more."""
    if learned.since is None or learned.apart or learned.since > logged_from:
        return learned
    return learned._replace(since=None, before_days=None, gradual=False)
