"""Planning a week: which days there are, and who is thought of on which."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from nurture.domain.handful import kept_for_turns
from nurture.domain.rhythm import State

DAYS = 7
"""How many days after today are planned."""

SET_ASIDE = frozenset({State.WAITING, State.RESTING, State.AMBIENT})
"""States in which nobody is planned: Today would not offer them."""


class Wish(NamedTuple):
    """Somebody to plan for a week."""

    person: int
    day: date | None = None
    """The day it is about, where there is one: a birthday, the day a promise is due."""


_NOBODY: Mapping[int, date] = {}


def days_of_week(today: date, quiet_days: Collection[int], away: Sequence[tuple[date, date]]) -> tuple[date, ...]:
    """Today and the seven days after it, without those on which Today offers nobody.

    `quiet_days` are days of the week, 0 for Monday; `away` are absences, each from its first day to the day
    before the second one.
    """
    days = (today + timedelta(ahead) for ahead in range(DAYS + 1))
    return tuple(
        day
        for day in days
        if day.weekday() not in quiet_days and not any(begin <= day < until for begin, until in away)
    )


def proposed_a_day(places: int) -> int:
    """How many are proposed for one day: the places but those that belong to the fair queue, and one at least."""
    return max(1, places - kept_for_turns(places))


def spread(
    wishes: Iterable[Wish], days: Sequence[date], most: int, today: date, planned: Mapping[int, date] = _NOBODY
) -> dict[int, date]:
    """A day for each besides those `planned`, at most `most` on one; the first to wish are given theirs first.

    Who wishes for a day gets that or the last before it with room, else the next after it; the others come on the
    day with the fewest. Today is given only to those who wish for it. Whom no day has room for is left out.
    """
    plan = dict(planned)
    taken = Counter(plan.values())
    for wish in wishes:
        free = [day for day in days if taken[day] < most and (day > today or wish.day == today)]
        if not free or wish.person in plan:
            continue
        day = _nearest(wish.day, free) if wish.day else min(free, key=lambda each: (taken[each], each))
        taken[day] += 1
        plan[wish.person] = day
    return plan


def _nearest(wanted: date, free: Sequence[date]) -> date:
    before = [day for day in free if day <= wanted]
    return before[-1] if before else free[0]


def moved(day: date, by: int, taken: Iterable[date], days: Sequence[date], most: int) -> date:
    """The next day after this one (`by` 1) or the last before it (-1) with room; the same where there is none."""
    counts = Counter(taken)
    beyond = [each for each in days if (each > day if by > 0 else each < day) and counts[each] < most]
    if not beyond:
        return day
    return beyond[0] if by > 0 else beyond[-1]
