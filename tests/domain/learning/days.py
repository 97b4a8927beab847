"""Days of exchanges, made from the gaps between them."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate

from nurture.domain.learning.occasions import Gap, apart

TODAY = date(2026, 11, 22)


def ending(gaps: Sequence[int], quiet: int = 0) -> list[date]:
    """The days with these gaps between them, oldest first, of which the last is `quiet` days before `TODAY`."""
    first = TODAY - timedelta(quiet + sum(gaps))
    return [first + timedelta(days) for days in accumulate(gaps, initial=0)]


def gaps_of(*days: int) -> list[Gap]:
    """Gaps of these lengths, the last of which ended on `TODAY`."""
    return apart(ending(days), TODAY)
