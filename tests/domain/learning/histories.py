"""Histories of two people who talk, made up: of many kinds, of widely spread parameters, the same at each run.

Nothing here is fitted to any way of learning: the kinds are what lives are like, and every parameter is drawn
from as wide a range as one meets.
"""

import math
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

FIRST_DAY = date(2012, 1, 2)
"""A Monday."""
LONGEST_SPAN = 14 * 365
"""Days that a history lasts at the most."""


class History(NamedTuple):
    """The days on which two people talked."""

    kind: str
    days: tuple[date, ...]


Gaps = Callable[[Random, float, int], list[float]]
"""Draws so many gaps around a level in days."""


def regular(random: Random, level: float, count: int) -> list[float]:
    spread = random.uniform(0.05, 0.4)
    return [level * math.exp(random.gauss(0, spread)) for _ in range(count)]


def loose(random: Random, level: float, count: int) -> list[float]:
    """Whenever it happens: nothing of the gap before tells of the next."""
    return [random.expovariate(1 / level) for _ in range(count)]


def heavy(random: Random, level: float, count: int) -> list[float]:
    """Mostly near, and now and then very far."""
    shape = random.uniform(1.1, 2.5)
    return [level * random.paretovariate(shape) for _ in range(count)]


def bursty(random: Random, level: float, count: int) -> list[float]:
    """A few talks close together, then a long while."""
    share, times = random.uniform(0.3, 0.7), random.uniform(3, 10)
    near = level / times
    return [(near if random.random() < share else level) * math.exp(random.gauss(0, 0.35)) for _ in range(count)]


def visits(random: Random, level: float, count: int) -> list[float]:
    """Days in a row, then long apart."""
    found: list[float] = []
    while len(found) < count:
        found += [1.0] * random.randint(0, 4)
        found.append(level * math.exp(random.gauss(0, 0.3)))
    return found[-count:]


def weekly(random: Random, level: float, count: int) -> list[float]:
    """Always on the same day of the week."""
    weeks, spread = max(1.0, level / 7), random.uniform(0.1, 0.6)
    return [7.0 * max(1, round(weeks * math.exp(random.gauss(0, spread)))) for _ in range(count)]


def holidays(random: Random, level: float, count: int) -> list[float]:
    """Regular, with a long pause every now and then."""
    chance, pause = random.uniform(0.04, 0.15), random.uniform(20, 120)
    found = regular(random, level, count)
    return [gap + (pause if random.random() < chance else 0) for gap in found]


def forgetful(random: Random, level: float, count: int) -> list[float]:
    """Regular, but some talks were never logged."""
    chance = random.uniform(0.1, 0.35)
    found = []
    for gap in regular(random, level, count):
        while random.random() < chance:
            gap += level
        found.append(gap)
    return found


def seasonal(random: Random, level: float, count: int) -> list[float]:
    """Closer in one part of the year than in the other."""
    swing, phase, noise = random.uniform(0.2, 0.9), random.uniform(0, math.tau), random.uniform(0.1, 0.4)
    found: list[float] = []
    day = 0.0
    for _ in range(count):
        found.append(level * math.exp(swing * math.sin(math.tau * day / 365 + phase) + random.gauss(0, noise)))
        day += found[-1]
    return found


def drifting(random: Random, level: float, count: int) -> list[float]:
    """Growing apart or closer, bit by bit: the last gaps are up to five times the first, or a fifth."""
    whole = random.choice((-1, 1)) * random.uniform(math.log(2), math.log(5))
    noise = random.uniform(0.1, 0.5)
    return [
        level * math.exp(whole * (number / (count - 1) - 0.5) + random.gauss(0, noise)) for number in range(count)
    ]


def changing(random: Random, level: float, count: int) -> list[float]:
    """One level, and from some gap on, between a quarter and three quarters of them, another."""
    whole = random.choice((-1, 1)) * random.uniform(math.log(2.5), math.log(8))
    at, noise = random.randint(count // 4, 3 * count // 4), random.uniform(0.1, 0.5)
    halves = [-whole / 2 if number < at else whole / 2 for number in range(count)]
    return [level * math.exp(half + random.gauss(0, noise)) for half in halves]


KINDS: dict[str, Gaps] = {
    each.__name__: each
    for each in (
        regular,
        loose,
        heavy,
        bursty,
        visits,
        weekly,
        holidays,
        forgetful,
        seasonal,
        drifting,
        changing,
    )
}
STEADY = ("regular", "loose", "heavy", "bursty", "visits", "weekly", "holidays", "forgetful", "seasonal")
"""The kinds whose level stays what it is."""


def histories(seed: int, each: int, kinds: tuple[str, ...] = tuple(KINDS)) -> Iterator[History]:
    """`each` histories of every kind."""
    for kind in kinds:
        random = Random(f"{seed} {kind}")
        for _ in range(each):
            yield history(kind, random)


def history(kind: str, random: Random) -> History:
    """One of a kind: a level from 4 days to 8 months, from 8 to 60 gaps."""
    level = math.exp(random.uniform(math.log(4), math.log(240)))
    count = round(math.exp(random.uniform(math.log(8), math.log(60))))
    gaps = KINDS[kind](random, level, count)
    while sum(gaps) > LONGEST_SPAN and len(gaps) > 8:
        gaps.pop(0)
    day = FIRST_DAY + timedelta(random.randrange(365))
    days: list[date] = []
    for gap in [0.0, *gaps]:
        day += timedelta(max(1, round(gap)) if days else 0)
        days.append(day)
    return History(kind, tuple(days))
