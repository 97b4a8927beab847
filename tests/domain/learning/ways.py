"""Ways to tell the natural rhythm from gaps, to be compared: each takes gaps, oldest first, and gives days."""

import math
from collections.abc import Callable, Sequence
from datetime import date
from itertools import accumulate
from statistics import fmean, median

from nurture.domain.learning.natural import fading_median as fading
from nurture.domain.learning.natural import natural
from nurture.domain.learning.occasions import Gap
from nurture.domain.learning.stories import Step, story

Way = Callable[[Sequence[int]], float]


def mean(gaps: Sequence[int]) -> float:
    """What everybody would do first."""
    return fmean(gaps)


def last(gaps: Sequence[int]) -> float:
    """As last time."""
    return gaps[-1]


def trimmed(gaps: Sequence[int]) -> float:
    """The mean without the shortest and the longest fifth."""
    cut = len(gaps) // 5
    return fmean(sorted(gaps)[cut : len(gaps) - cut])


def log_mean(gaps: Sequence[int]) -> float:
    """The geometric mean."""
    return math.exp(fmean(map(math.log, gaps)))


def log_median(gaps: Sequence[int]) -> float:
    """The median of the logarithms."""
    return math.exp(median(map(math.log, gaps)))


def fading_mean(half_life: float) -> Way:
    """The mean, where a gap weighs half of the one `half_life` gaps later."""
    return lambda gaps: _weighted(gaps, half_life)


def fading_log_mean(half_life: float) -> Way:
    """The geometric mean with such weights."""
    return lambda gaps: math.exp(_weighted([math.log(gap) for gap in gaps], half_life))


def fading_median(half_life: float) -> Way:
    """The gap at which half of such weights is reached."""
    return lambda gaps: fading(gaps, half_life)


def recent_median(count: int) -> Way:
    """The median of the last gaps alone."""
    return lambda gaps: log_median(gaps[-count:])


def blend(one: Way, other: Way, share: float = 0.5) -> Way:
    """Between two ways, on the scale of the logarithms."""
    return lambda gaps: math.exp(share * math.log(one(gaps)) + (1 - share) * math.log(other(gaps)))


def since_step(way: Way) -> Way:
    """Another way, of the gaps since the level last changed at once."""

    def told(gaps: Sequence[int]) -> float:
        dated = _dated(gaps)
        found = story(dated)
        return way([gap.days for gap in dated if not isinstance(found, Step) or gap.until > found.since])

    return told


def _dated(gaps: Sequence[int]) -> list[Gap]:
    return [Gap(gap, date.fromordinal(730_000 + total)) for gap, total in zip(gaps, accumulate(gaps), strict=True)]


def by_story(gaps: Sequence[int]) -> float:
    """What is shipped: where a line tells the gaps its end, else the fading median since the last change."""
    dated = _dated(gaps)
    return natural(dated, story(dated))


def hodges_lehmann(gaps: Sequence[int]) -> float:
    """The median of all means of two, on the scale of the logarithms."""
    logs = [math.log(gap) for gap in gaps[-40:]]
    return math.exp(median((a + b) / 2 for i, a in enumerate(logs) for b in logs[i:]))


def _weights(count: int, half_life: float) -> list[float]:
    return [0.5 ** ((count - 1 - number) / half_life) for number in range(count)]


def _weighted(values: Sequence[float], half_life: float) -> float:
    weights = _weights(len(values), half_life)
    return sum(value * weight for value, weight in zip(values, weights, strict=True)) / sum(weights)


SHIPPED = "by story: line, else fading median, 4, since the change"

WAYS: dict[str, Way] = {
    "plain mean": mean,
    "last gap": last,
    "median": median,
    "trimmed mean": trimmed,
    "mean of logs": log_mean,
    "median of logs": log_median,
    "Hodges-Lehmann of logs": hodges_lehmann,
    "fading mean, 4": fading_mean(4),
    "fading mean of logs, 2": fading_log_mean(2),
    "fading mean of logs, 4": fading_log_mean(4),
    "fading mean of logs, 8": fading_log_mean(8),
    "fading median, 2": fading_median(2),
    "fading median, 3": fading_median(3),
    "fading median, 4": fading_median(4),
    "fading median, 5": fading_median(5),
    "fading median, 6": fading_median(6),
    "fading median, 8": fading_median(8),
    "fading median, 12": fading_median(12),
    "median of the last 5": recent_median(5),
    "median of the last 9": recent_median(9),
    "median of the last 13": recent_median(13),
    "median since the change": since_step(log_median),
    "fading median, 4, since the change": since_step(fading_median(4)),
    "fading median, 6, since the change": since_step(fading_median(6)),
    SHIPPED: by_story,
    "blend of fading median and median": blend(fading_median(4), log_median),
    "blend of fading logs and median": blend(fading_log_mean(4), log_median),
}
