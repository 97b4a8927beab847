"""How often to be in touch, and where a person stands against it: rhythm, state and drift.

The thresholds are the product's own: a person is in touch until the ideal interval, due until the limit,
neglected until twice the limit, and fading after it.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from nurture.domain.spheres import Sphere

LIMIT_FACTOR = 1.5
"""The limit where only an ideal was given, as a multiple of it."""


class State(StrEnum):
    """Where a relationship stands today."""

    IN_TOUCH = "in touch"
    DUE = "due"
    NEGLECTED = "neglected"
    FADING = "fading"
    WAITING = "waiting"
    RESTING = "resting"
    AMBIENT = "ambient"


LONGEST_PATIENCE = 21
"""How many days an unanswered attempt is given at the most, however slow the rhythm."""

ROUND = (2, 3, 7, 14, 21, 30, 42, 60, 90, 120, 180, 365)
"""Intervals that people choose, in days: three days, a week, six weeks, half a year …"""

LOOSER_BY = 1.3
"""What makes one interval clearly longer than another."""

NEEDS_CARE = frozenset({State.DUE, State.NEGLECTED, State.FADING})
"""The states that bring a person into Today."""


class Rhythm(NamedTuple):
    """An interval to keep and the limit of what is still kept, both in days."""

    ideal_days: int
    limit_days: int


def rhythm_of(
    ideal_days: int | None, limit_days: int | None, sphere: Sphere, defaults: Mapping[Sphere, int]
) -> Rhythm:
    """Fill in what was not said: the ideal from the sphere's default, the limit as 1.5 × the ideal."""
    ideal = ideal_days or defaults[sphere]
    limit = limit_days if ideal_days and limit_days else max(ideal + 1, round(ideal * LIMIT_FACTOR))
    return Rhythm(ideal, limit)


def patience(ideal_days: int) -> int:
    """How many days an unanswered attempt is given: a quarter of the rhythm, from 3 days to three weeks."""
    return max(3, min(LONGEST_PATIENCE, ideal_days // 4))


def waiting_until(attempted_on: date | None, ideal_days: int, patient_until: date | None = None) -> date | None:
    """The first day on which waiting for an answer is over; None where nothing is out.

    `patient_until` is what history says about it (see `domain.answers`); without it the rhythm does.
    """
    return attempted_on and (patient_until or attempted_on + timedelta(patience(ideal_days)))


def state_after(days: int, rhythm: Rhythm) -> State:
    """The state that the days since the last exchange alone make."""
    if days < rhythm.ideal_days:
        return State.IN_TOUCH
    if days < rhythm.limit_days:
        return State.DUE
    if days < 2 * rhythm.limit_days:
        return State.NEGLECTED
    return State.FADING


def state_of(
    days: int,
    rhythm: Rhythm,
    today: date,
    *,
    ambient: bool = False,
    resting_until: date | None = None,
    waiting_until: date | None = None,
    spread: bool = False,
) -> State:
    """The state today. Resting goes before ambient, ambient before waiting, waiting before the days.

    `spread` is a rest that nobody chose: it puts off the turn that fell into an absence, and changes nothing
    before that.
    """
    rests = resting_until is not None and resting_until > today
    if rests and not spread:
        return State.RESTING
    if ambient:
        return State.AMBIENT
    if waiting_until is not None and waiting_until > today:
        return State.WAITING
    state = state_after(days, rhythm)
    return State.RESTING if rests and state in NEEDS_CARE else state


def drift(days: int, ideal_days: int) -> float:
    """Days since the last exchange as a multiple of the ideal interval: 1.0 is due. Two decimals."""
    return round(days / ideal_days, 2)


def looser(ideal_days: int) -> tuple[int, ...]:
    """The next two round intervals that are clearly longer, in days; none beyond a year."""
    return tuple(days for days in ROUND if days >= ideal_days * LOOSER_BY)[:2]
