"""How many of those with a rhythm were in touch, due, neglected or fading at the end of a month.

Derived, not remembered: from the exchanges, the day each person was added, and the rhythm that holds today. Who
was waited for or rested then is not known any more, so the days alone decide.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from nurture.domain.rhythm import Rhythm, State, state_after

COVERED = (State.IN_TOUCH, State.DUE, State.NEGLECTED, State.FADING)
"""The states that days make, in their order."""


class Past(NamedTuple):
    """A person against their rhythm, over time."""

    added_on: date
    counted_from: date
    """What their days count from before the first exchange."""
    rhythm: Rhythm
    exchanges: Sequence[date]
    """Days of exchanges, ascending: the last before the first day looked at, and the last before each other."""


def cover(people: Iterable[Past], ends: Sequence[date]) -> list[tuple[int, ...]]:
    """How many people were in each of `COVERED` on each of the days, which ascend; those not yet added are not."""
    counts = [dict.fromkeys(COVERED, 0) for _ in ends]
    for person in people:
        for number, state in enumerate(_states(person, ends)):
            if state is not None:
                counts[number][state] += 1
    return [tuple(count.values()) for count in counts]


def _states(person: Past, ends: Sequence[date]) -> Iterable[State | None]:
    """Their state on each of the days; None before they were added."""
    place, since = 0, person.counted_from
    for end in ends:
        while place < len(person.exchanges) and person.exchanges[place] <= end:
            since = person.exchanges[place]
            place += 1
        yield state_after((end - since).days, person.rhythm) if person.added_on <= end else None
