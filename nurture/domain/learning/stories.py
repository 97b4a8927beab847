"""How gaps went over the years: steady, bit by bit longer or shorter, or all at once on another level.

All three are told of the logarithms of the gaps, where twice as long and half as long weigh alike, and by absolute
distances, which no single long silence can bend.
"""

import math
from bisect import insort
from collections.abc import Sequence
from datetime import date
from itertools import accumulate, combinations
from statistics import median
from typing import NamedTuple

from nurture.domain.learning.occasions import Gap

LOOK_BACK = 5 * 365
"""Days: what was before is another story."""
POINTS = 24
"""As many gaps as are looked at; of more, neighbours become one, so that a thousand talks take no longer."""
TOLD_FROM = 8
"""As many gaps as make a story."""
SIDE = 3
"""Gaps at least on either side of a change."""
NOISE = 0.05
"""What is added to every distance: a day in three weeks says nothing."""

CLEAR_LINE, CLEAR_STEP = 8.0, 14.0
"""From which gain on a line or a step is told at all; a step, which chooses its day, gains more by chance.

Of made-up steady histories about one in a hundred is told so all the same, by
`python -m tests.domain.learning.report`.
"""
NEAR_STEP = 5.0
"""What the best step gains at least where a line is clear, in 2,000 histories: below it none is looked for, which
spares more than half of the time."""
OVER_LINE = 4.0
"""How much more a step has to gain than a line that also fits."""
CLEAR_FACTOR = 1.6
"""How many times as long, or as short, the gaps have to become."""


class Point(NamedTuple):
    """A gap, or a few neighbouring ones in one."""

    until: date
    log: float
    """The natural logarithm of its days."""


class Line(NamedTuple):
    """Bit by bit."""

    gain: float
    """How much better it tells the gaps than a steady level does; 0 is not at all."""
    before_days: float
    """The median of the first third."""
    now_days: float
    """What it came to: the end of the line, within the last third."""
    since: date
    """A day in the middle of the first third."""


class Step(NamedTuple):
    """All at once."""

    gain: float
    before_days: float
    now_days: float
    since: date
    """The end of the last gap on the level before."""


Story = Line | Step


def story(gaps: Sequence[Gap]) -> Story | None:
    """What became of the gaps, which are oldest first; None where they are steady, or too few to tell."""
    seen = points(gaps)
    if len(seen) < TOLD_FROM:
        return None
    a_step = step(seen)
    if a_step.gain < NEAR_STEP:
        return None
    a_line = line(seen)
    if is_clear(a_step, CLEAR_STEP) and a_step.gain >= a_line.gain + OVER_LINE:
        return a_step._replace(since=_day(gaps, seen, a_step))
    return a_line if is_clear(a_line, CLEAR_LINE) else None


def is_clear(story: Story, gain: float) -> bool:
    """Whether a story is worth telling: better than chance, and of a change that one would notice."""
    return story.gain >= gain and abs(math.log(story.now_days / story.before_days)) >= math.log(CLEAR_FACTOR)


def _day(gaps: Sequence[Gap], seen: Sequence[Point], step: Step) -> date:
    """The end of the last of all gaps that is on the level before: points of a long history are months apart."""
    before, now = math.log(step.before_days), math.log(step.now_days)
    place = next(place for place, point in enumerate(seen) if point.until == step.since)
    near = [gap for gap in gaps if seen[place - 1].until <= gap.until < seen[place + 1].until]
    logs = [math.log(gap.days) for gap in near]
    nearer_before = accumulate(abs(log - before) - abs(log - now) for log in logs)
    return min(zip(nearer_before, (gap.until for gap in near), strict=True))[1]


def _recent(gaps: Sequence[Gap]) -> list[Gap]:
    return [gap for gap in gaps if (gaps[-1].until - gap.until).days <= LOOK_BACK]


def points(gaps: Sequence[Gap]) -> list[Point]:
    """The gaps of the last years, so many at the most; `gaps` is oldest first."""
    recent = _recent(gaps)
    size = max(1, -(-len(recent) // POINTS))
    return [_point(recent[start : start + size]) for start in range(len(recent) % size, len(recent), size)]


def _point(gaps: Sequence[Gap]) -> Point:
    return Point(gaps[-1].until, math.log(gaps[0].days if len(gaps) == 1 else median(gap.days for gap in gaps)))


def line(points: Sequence[Point]) -> Line:
    """The line whose slope is the median of those between all pairs of gaps (Theil and Sen)."""
    times = [point.until.toordinal() for point in points]
    logs = [point.log for point in points]
    slope = median(
        (later - earlier) / (end - start)
        for (start, earlier), (end, later) in combinations(zip(times, logs, strict=True), 2)
    )
    start = median(log - slope * time for log, time in zip(logs, times, strict=True))
    cost = sum(abs(log - start - slope * time) + NOISE for log, time in zip(logs, times, strict=True))
    third = max(SIDE, len(points) // 3)
    lately = sorted(logs[-third:])
    now = min(lately[-1], max(lately[0], start + slope * times[-1]))  # no further than they ever came
    return Line(_gain(logs, cost), math.exp(median(logs[:third])), math.exp(now), points[third // 2].until)


def step(points: Sequence[Point]) -> Step:
    """The day that parts the gaps best into two levels, with `SIDE` gaps at least on either."""
    logs = [point.log for point in points]
    befores, afters = _costs(logs), _costs(logs[::-1])[::-1]
    cost, at = min((befores[at - 1] + afters[at], at) for at in range(SIDE, len(logs) - SIDE + 1))
    before, now = math.exp(median(logs[:at])), math.exp(median(logs[at:]))
    return Step(_gain(logs, cost), before, now, points[at - 1].until)


def _costs(logs: Sequence[float]) -> list[float]:
    """What one level costs for the first, the first two, … of them all: how far they lie from their median."""
    ordered: list[float] = []
    cost, costs = 0.0, []
    for count, log in enumerate(logs):
        if count:  # any level between the middle two costs alike, so only what lies beyond them adds to it
            cost += max(0.0, ordered[(count - 1) // 2] - log, log - ordered[count // 2])
        insort(ordered, log)
        costs.append(cost + NOISE * (count + 1))
    return costs


def _gain(logs: Sequence[float], cost: float) -> float:
    """Twice the logarithm of how much likelier the gaps are, where distances are spread as Laplace has them."""
    return 2 * len(logs) * math.log(_costs(logs)[-1] / cost)
