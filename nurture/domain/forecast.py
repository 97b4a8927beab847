"""Today in the days to come: the very scheduler of the handful, on people in memory.

The preview of a loosened journal stands on it, and the simulation of a year that the tests make. It knows neither
chance nor the user: who says what is done about an offer is the caller.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest
from random import Random
from typing import NamedTuple

from nurture.domain.handful import LOOKED_AT, Candidate, Ground, Offer, choose
from nurture.domain.rhythm import Rhythm, State, state_after


@dataclass(slots=True)
class Somebody:
    """A person as far as turns go. Days are ordinals: years of them are gone through."""

    id: int
    sphere: str
    circles: tuple[object, ...]
    rhythm: Rhythm
    since: int
    """The last exchange, or the baseline where there was none."""
    came_on: int
    """See `handful.Candidate`."""
    offered_on: int = 0
    """Their latest turn; 0 where they never had one."""
    aside_until: int = 0
    """The first day on which they neither rest nor are waited for."""

    def is_due(self, day: int) -> bool:
        """Whether they are due, neglected or fading on that day."""
        return self.since + self.rhythm.ideal_days <= day and self.aside_until <= day

    def drift(self, day: int) -> float:
        """How many of their ideal intervals have passed."""
        return (day - self.since) / self.rhythm.ideal_days

    def state(self, day: int) -> State:
        """Where the days since the last exchange leave them."""
        return state_after(day - self.since, self.rhythm)


Occasions = Sequence[tuple[int, Ground]]
"""Who has a reason of a day, by key, in the order in which they come."""


def offers(
    people: Iterable[Somebody], places: int, day: int, occasions: Sequence[tuple[Somebody, Ground]] = ()
) -> list[Offer]:
    """Whom Today offers on a day on which it is first looked at, first place first, and remember it as their turn.

    As much of the two queues as the scheduler may read is sorted, not all of them.
    """
    due = [each for each in people if each.is_due(day)]
    by_turn = nsmallest(places + len(occasions), due, key=lambda each: _turn(each, day))
    by_drift = nsmallest(LOOKED_AT * places, due, key=lambda each: (-each.drift(day), each.id))
    chosen = choose(
        places,
        date.fromordinal(day),
        due_by_turn=(_candidate(each, day) for each in by_turn),
        due_by_drift=(_candidate(each, day) for each in by_drift),
        occasions=[(_candidate(each, day), ground) for each, ground in occasions],
    )
    known = {each.id: each for each in (*by_turn, *by_drift, *(each for each, _ in occasions))}
    for offer in chosen:
        known[offer.person].offered_on = day
    return chosen


def _turn(each: Somebody, day: int) -> tuple[int, bool, float, int]:
    """The order of `handful.by_turn`."""
    return each.offered_on or each.came_on, bool(each.offered_on), -each.drift(day), each.id


def _candidate(each: Somebody, day: int) -> Candidate:
    return Candidate(
        id=each.id,
        days=day - each.since,
        ideal_days=each.rhythm.ideal_days,
        sphere=each.sphere,
        circles=each.circles,
        came_on=date.fromordinal(each.came_on),
        offered_on=date.fromordinal(each.offered_on) if each.offered_on else None,
    )


class Ahead(NamedTuple):
    """What the days ahead come to."""

    day: int
    """The last of them on which Today offers somebody."""
    handful: tuple[int, ...]
    """Whom it offers then."""
    offered: int
    """How many people it will have offered until then."""
    states: Mapping[State, int]
    """How many are in touch, due, neglected and fading then; of those who neither rest nor are waited for."""


def look_ahead(
    people: Sequence[Somebody],
    places: int,
    days: Sequence[int],
    a_day: float,
    occasions: Mapping[int, Occasions] | None = None,
) -> Ahead:
    """Let the `days` on which Today is looked at pass, with so many check-ins done on each; people are changed.

    Which of the offers are taken up is drawn, the same each time. What Today has no place for goes to the most
    drifted of all who are due. A day without anybody due is no debt of the next.
    """
    dice, known = Random(places), {each.id: each for each in people}
    seen: set[int] = set()
    handful: tuple[int, ...] = ()
    credit = 0.0
    for day in days:
        reasons = [
            (known[key], ground)
            for key, ground in (occasions or {}).get(day, ())
            if key in known and known[key].aside_until <= day
        ]
        handful = tuple(offer.person for offer in offers(people, places, day, reasons))
        seen.update(handful)
        if day == days[-1]:
            break  # who is in Today then, not what becomes of it
        credit = min(credit + a_day, a_day + 1)
        for person in _taken_up(people, handful, day, int(credit), dice):
            known[person].since, credit = day, credit - 1
    last = days[-1]
    states = Counter(each.state(last) for each in people if each.aside_until <= last)
    return Ahead(last, handful, len(seen), states)


def _taken_up(people: Iterable[Somebody], handful: Sequence[int], day: int, many: int, dice: Random) -> list[int]:
    if many <= len(handful):
        return dice.sample(handful, many)
    others = (each for each in people if each.is_due(day) and each.id not in handful)
    more = nsmallest(many - len(handful), others, key=lambda each: (-each.drift(day), each.id))
    return [*handful, *(each.id for each in more)]
