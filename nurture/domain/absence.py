"""Being away: from when until when, and when those come back whose turn falls into that time (R10)."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.dates import long_date
from nurture.domain.spreading import spread_days
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from nurture.domain.dates import DateOrder

LONGEST_YEARS = 5
"""How far ahead an absence may end."""


class Absence(NamedTuple):
    """A time in which nobody is offered."""

    begins_on: date
    until: date
    """The day of the return: the first that no longer belongs to it."""

    def has(self, day: date) -> bool:
        """Whether a day belongs to it."""
        return self.begins_on <= day < self.until

    def meets(self, other: "Absence") -> bool:
        """Whether the two share a day."""
        return self.begins_on < other.until and other.begins_on < self.until


def absence(begins_on: date, until: date, today: date) -> Absence:
    """An absence that can still matter; one that ends today does: what piled up in it is spread as well.

    Raises `InvalidValue` where it is over, too long, or ends before it begins.
    """
    if until < today or until == today <= begins_on:
        raise InvalidValue(f"{long_date(until, today)} is not ahead.", "Name the day on which you are back.")
    if until <= begins_on:
        begins, back = long_date(begins_on, today), long_date(until, today)
        raise InvalidValue(f"Away from {begins} until {back} is no time at all.", "Name a later day to be back.")
    if until.year > today.year + LONGEST_YEARS:
        raise InvalidValue(f"{until.year} is too far ahead.", f"Be away for {LONGEST_YEARS} years at the most.")
    return Absence(begins_on, until)


def read(text: str, today: date, order: "DateOrder | None" = None) -> Absence:
    """An absence in words, from today unless they say: "3 jan", "2 weeks from 20 dec", "from 20 dec until 3 jan".

    How long it lasts counts from its beginning. Raises `UnreadableDate` or `InvalidValue`.
    """
    from nurture.domain.dates import DateOrder, future_date

    order = order or DateOrder.DMY
    until, _, begins = f" {text.strip()}".partition(" from ")
    if not until.strip():
        begins, _, until = begins.partition(" until ")
    begins_on = future_date(begins, today, order) if begins.strip() else today
    return absence(begins_on, future_date(until, begins_on, order), today)


class Turn(NamedTuple):
    """Somebody whose turn falls into an absence."""

    person: int
    ideal_days: int
    since: date
    """The day their drift counts from."""


def come_back(turns: Iterable[Turn], until: date, taken: Counter[date]) -> dict[int, date]:
    """On which day each of them comes back: spread over an interval of their own from the return on.

    Of those of one rhythm the most drifted come first. `taken` counts who comes back on which day already.
    """
    longest_first = sorted(turns, key=lambda turn: (turn.since, turn.person))
    days = spread_days([turn.ideal_days for turn in longest_first], until, taken)
    return {turn.person: day for turn, day in zip(longest_first, days, strict=True)}
