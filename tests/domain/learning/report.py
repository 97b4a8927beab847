"""How well history is read: `python -m tests.domain.learning.report` prints it.

First the ways to tell the natural rhythm, each asked for the last gaps of many histories from those before them;
then how often a change, a drift or a silence is told of, where there is one and where there is none.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain
from statistics import median
from typing import NamedTuple

from nurture.domain.learning.learned import learn
from nurture.domain.learning.natural import natural
from nurture.domain.learning.occasions import Gap, apart, is_history
from nurture.domain.learning.silence import quiet_since
from nurture.domain.learning.stories import story
from tests.domain.learning.histories import KINDS, STEADY, History, histories
from tests.domain.learning.ways import WAYS, Way

SEEDS = (101, 102, 103)
"""Other than those that the thresholds were chosen on."""
HELD_BACK = 5
"""The last gaps of a history, each foretold from all before it."""
LATER = date(2100, 1, 1)


class Missed(NamedTuple):
    """By how much a way missed the held-back gaps: medians over all of them."""

    days: float
    part: float
    """As a part of the gap."""
    times: float
    """On the scale of the logarithms, where twice and half are alike."""


class Told(NamedTuple):
    """The parts of some histories of which something is told."""

    histories: int
    step: float
    """A change all at once."""
    drift: float
    """Bit by bit."""


Case = tuple[Sequence[int], int]
"""The gaps that are known, and the next one."""


def cases(all_histories: Iterable[History]) -> Iterator[Case]:
    """Each of the last gaps of each history, with those before it: four at least."""
    for each in all_histories:
        gaps = [gap.days for gap in apart(each.days, LATER)]
        for at in range(max(4, len(gaps) - HELD_BACK), len(gaps)):
            yield gaps[:at], gaps[at]


def missed(way: Way, held_back: Iterable[Case]) -> Missed:
    """How far off a way is."""
    pairs = [(way(gaps), gap) for gaps, gap in held_back]
    return Missed(
        median(abs(told - gap) for told, gap in pairs),
        median(abs(told - gap) / gap for told, gap in pairs),
        median(abs(math.log(told / gap)) for told, gap in pairs),
    )


def comparison(held_back: Sequence[Case]) -> dict[str, Missed]:
    """Every way, the one that misses least first, as a part of the gap."""
    found = {name: missed(way, held_back) for name, way in WAYS.items()}
    return dict(sorted(found.items(), key=lambda item: item[1].part))


def told(all_histories: Sequence[History]) -> Told:
    """Of how many a change is told, looked at on the day of the last exchange."""
    seen = [found for each in all_histories if (found := learn(each.days, each.days[-1]))]
    changed = [each for each in seen if each.since]
    gradual = sum(each.gradual for each in changed)
    return Told(len(seen), (len(changed) - gradual) / len(seen), gradual / len(seen))


def long_enough(each: History) -> bool:
    """Whether a history is as long as a story has to be: eight gaps, and a year."""
    return len(apart(each.days, LATER)) >= 8 and (each.days[-1] - each.days[0]).days >= 400


def silences(all_histories: Iterable[History]) -> float:
    """The part of all gaps that would have been called a silence before they ended, though they ended."""
    found = [_called_quiet(gaps[:at], gaps[at]) for gaps in _gaps(all_histories) for at in range(4, len(gaps))]
    return sum(found) / len(found)


def until_heard(all_histories: Iterable[History]) -> float:
    """After how many times the natural rhythm a silence for good is told of, in the median."""
    return median(_patience(gaps) for gaps in _gaps(all_histories))


def _gaps(all_histories: Iterable[History]) -> Iterator[list[Gap]]:
    return (gaps for each in all_histories if is_history(gaps := apart(each.days, LATER)))


def _called_quiet(known: Sequence[Gap], gap: Gap) -> bool:
    last = known[-1].until
    return quiet_since(known, natural(known, story(known)), last, last + timedelta(gap.days - 1)) is not None


def _patience(gaps: Sequence[Gap]) -> float:
    rhythm, last = natural(gaps, story(gaps)), gaps[-1].until
    days = next(days for days in range(100_000) if quiet_since(gaps, rhythm, last, last + timedelta(days)))
    return days / rhythm


def report(each: int) -> Iterator[str]:
    """The lines of the report, over so many histories of each kind and seed."""
    everything = [one for seed in SEEDS for one in histories(seed, each)]
    held_back = list(cases(everything))
    yield f"{len(everything)} histories, {len(held_back)} gaps held back; medians of how far off"
    yield f"{'':66} {'days':>6} {'part':>6} {'times':>6}"
    for name, off in comparison(held_back).items():
        yield f"{name:66} {off.days:6.2f} {off.part:6.3f} {off.times:6.3f}"
    yield ""
    yield "of the histories of a year and eight gaps or more, a change is told of"
    parts = {kind: [one for one in everything if one.kind == kind and long_enough(one)] for kind in KINDS}
    parts["all steady kinds"] = list(chain.from_iterable(parts[kind] for kind in STEADY))
    for kind, some in parts.items():
        got = told(some)
        yield f"  {kind:20} {got.histories:5} at once {got.step:6.3f}   bit by bit {got.drift:6.3f}"
    yield ""
    yield "of the gaps, called quiet for longer than ever before they ended"
    for kind, some in parts.items():
        yield f"  {kind:20} {silences(some):6.4f}   one for good is heard after {until_heard(some):4.1f} rhythms"


if __name__ == "__main__":
    for words in report(300):
        print(words, flush=True)  # noqa: T201
