"""How long two people stay apart: the gaps between their occasions, which everything else here stands on."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

KNOWN_FROM = 5
"""As many occasions as make a history."""
TOGETHER = 2
"""Days no further apart belong to one occasion: a visit, a conversation to and fro."""


class Gap(NamedTuple):
    """A time between two occasions, or within one."""

    days: int
    until: date
    """The day on which it ended."""


def distinct(days: Iterable[date], today: date) -> list[date]:
    """The days on which there was an exchange, each once and in order; none to come."""
    return sorted({day for day in days if day <= today})


def apart(days: Iterable[date], today: date) -> list[Gap]:
    """The gaps between occasions, oldest first, of the days of exchanges in any order.

    A visit of four days is one occasion, and so are messages to and fro: gaps of up to two days count only where
    they fill most of the time, which is how people live who talk every day.
    """
    known = distinct(days, today)
    gaps = [Gap((later - earlier).days, later) for earlier, later in pairwise(known)]
    within = sum(gap.days for gap in gaps if gap.days <= TOGETHER)
    if 2 * within > sum(gap.days for gap in gaps):
        return gaps
    return [gap for gap in gaps if gap.days > TOGETHER]


def is_history(gaps: Sequence[Gap]) -> bool:
    """Whether there are occasions enough to say anything: five, with four gaps between them."""
    return len(gaps) >= KNOWN_FROM - 1
