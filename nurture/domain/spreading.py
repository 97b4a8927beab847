"""Turns spread evenly over the days of an interval, so that they do not all come at once (R10)."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta


def spread_days(
    intervals: Sequence[int], first: date, taken: Counter[date] | None = None, *, latest: bool = False
) -> list[date]:
    """The day of each person's turn, who stand in the order of their turns: within their interval from `first` on.

    `intervals` are theirs, in days. People of one interval lie evenly over it; of `total` people of one interval
    at most ceil(total / interval) share a day. Shorter intervals choose first. `taken` counts the turns that fall
    on a day already, and is added to. With `latest` the latest of several days as free is taken, for people who
    come one by one. The same people get the same days.
    """
    taken = Counter() if taken is None else taken
    days = {
        interval: iter(_free_days(many, interval, first, taken, latest=latest))
        for interval, many in sorted(Counter(intervals).items())
    }
    return [next(days[interval]) for interval in intervals]


def _free_days(many: int, interval: int, first: date, taken: Counter[date], *, latest: bool) -> list[date]:
    """`many` of the days of an interval, ascending: those on which fewest turns fall, evenly chosen."""
    days = [first + timedelta(ahead) for ahead in range(interval)]
    chosen: list[date] = []
    while len(chosen) < many:
        least = min(taken[day] for day in days)
        free = [day for day in days if taken[day] == least]
        if latest:
            free.reverse()
        few = min(many - len(chosen), len(free))
        some = [free[place * len(free) // few] for place in range(few)]
        taken.update(some)
        chosen += some
    return sorted(chosen)
