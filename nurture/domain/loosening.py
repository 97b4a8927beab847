"""Which rhythms to loosen so that all can be kept: whole circles, a step at a time, no further than needed.

A rhythm that somebody set for one person by hand stays as it is, and so does each circle that is held to. Nobody's
rhythm is ever tightened, nobody drops out of Today by it, and nothing here knows what anybody is worth (R1).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.capacity import OWN, WEEK, Held, Source, Sources, holds

if TYPE_CHECKING:
    from nurture.domain.pace import Pace
    from nurture.domain.spheres import Sphere

LADDER = (7, 14, 21, 30, 42, 60, 90, 120, 180, 365)
"""The rhythms to step along: people say a month, six weeks, half a year, not 37 days."""

STRETCHES = ((True, 2), (False, 2), (False, 4), (False, 8), (False, LADDER[-1]))
"""How far to go: circles alone to twice their rhythm, then all alike to twice, four times, eight times, a year."""
FURTHEST = STRETCHES[2]
"""What is proposed where none of these is enough: to go on would cost much, and still not hold."""


class Loosening(NamedTuple):
    """One rhythm to be loosened: of a circle, or of those in no circle whose sphere says how often."""

    source: Source
    people: int
    """Whose rhythm it changes."""
    before_days: int
    """Of a circle without a rhythm of its own, the fastest of its people's."""
    after_days: int
    saved_a_week: float
    """How many check-ins fewer it asks for, once the others are loosened too."""


class Plan(NamedTuple):
    """What to loosen."""

    steps: tuple[Loosening, ...]
    """What is loosened for most check-ins first; empty where the pace holds or nothing can give way."""
    asked_a_week: float
    """What all rhythms ask for then."""
    holds: bool
    """Whether that can be kept."""


def plan(people: Iterable[Held], sources: Sources, pace: float, held_to: Collection[Source] = ()) -> Plan:
    """The gentlest loosening after which the rhythms ask for no more than so many check-ins a week hold."""
    ledger = _Ledger(people, sources, held_to)
    for only_circles, stretch in STRETCHES:
        ledger.reset()
        if _loosen(ledger, pace, only_circles, stretch):
            break
    else:
        ledger.reset()
        _loosen(ledger, pace, *FURTHEST)
    return Plan(ledger.steps(), ledger.asked, holds(ledger.asked, pace))


def _loosen(ledger: _Ledger, pace: float, only_circles: bool, stretch: int) -> bool:
    """Take the step that saves most until it holds, then back what was not needed; whether it holds."""
    units = [unit for unit in ledger.units if unit.kind == "circle" or not only_circles]
    offered = {unit: ledger.offer(unit, stretch) for unit in units}
    taken: list[Source] = []
    while not holds(ledger.asked, pace):
        unit = _best(offered, ledger.asked, pace)
        if unit is None:
            return False
        ledger.go(unit, offered[unit].days)
        taken.append(unit)
        for near in ledger.beside[unit] & offered.keys():
            offered[near] = ledger.offer(near, stretch)
    while _take_back(ledger, reversed(taken), pace):
        pass  # what one gives back may leave another without use
    return True


def _best(offered: Mapping[Source, _Step], asked: float, pace: float) -> Source | None:
    """The smallest of the steps that are enough, else the one that saves most; None where no step is left."""
    left = [(step.saves, unit) for unit, step in offered.items() if step.days]
    if not left:
        return None
    enough = [each for each in left if holds(asked - each[0], pace)]
    return min(enough)[1] if enough else max(left)[1]


def _take_back(ledger: _Ledger, taken: Iterable[Source], pace: float) -> bool:
    """Step back down wherever it holds all the same; whether it did anywhere."""
    any_taken = False
    for unit in taken:
        now, lower = ledger.days(unit), ledger.lower(unit)
        ledger.go(unit, lower)
        if not holds(ledger.asked, pace):
            ledger.go(unit, now)
        any_taken |= ledger.days(unit) != now
    return any_taken


class _Step(NamedTuple):
    days: int
    """The next rung; 0 where there is none."""
    saves: float


class _Kind:
    """People whose rhythm hangs on the same things."""

    def __init__(self, held: Held, sources: Sources, asking: int, everybody: int) -> None:
        self.sphere, self.asking, self.everybody = held.sphere, asking, everybody
        self.units = sources.units(held)
        self.first = self.ideal = sources.ideal(held) or 0
        """How often before, and now; 0 for the ambient."""


class _Ledger:
    """What is asked for while rhythms are tried out. Each step looks only at the kinds of people it touches."""

    def __init__(self, people: Iterable[Held], sources: Sources, held_to: Collection[Source]) -> None:
        self._sources = sources
        self._fixed = 0.0
        self._kinds = list(self._alike(people))
        self._of: dict[Source, list[_Kind]] = {}
        for kind in self._kinds:
            for unit in kind.units:
                self._of.setdefault(unit, []).append(kind)
        self.units = sorted(unit for unit in self._of if unit not in held_to)
        self.beside = {unit: {near for kind in self._of[unit] for near in kind.units} for unit in self._of}
        self._set: dict[Source, int] = {}
        """What is tried out."""
        self.reset()

    def _alike(self, people: Iterable[Held]) -> Iterable[_Kind]:
        """Everybody whose rhythm nobody set by hand, many at a time."""
        everybody: Counter[tuple[Sphere, tuple[int, ...]]] = Counter()
        asking: Counter[tuple[Sphere, tuple[int, ...]]] = Counter()
        examples: dict[tuple[Sphere, tuple[int, ...]], Held] = {}
        for held in people:
            if held.own.said:
                if self._sources.of(held) == OWN and not held.resting:
                    self._fixed += WEEK / (held.own.ideal_days or 1)
                continue
            alike = (held.sphere, held.circles)
            examples.setdefault(alike, held)
            everybody[alike] += 1
            asking[alike] += not held.resting
        for alike, held in examples.items():
            yield _Kind(held, self._sources, asking[alike], everybody[alike])

    def reset(self) -> None:
        """Have every rhythm as it is."""
        self._set.clear()
        for kind in self._kinds:
            kind.ideal = kind.first
        self.asked = self._fixed + sum(_asks(kind.asking, kind.first) for kind in self._kinds)

    def _own(self, unit: Source) -> int | None:
        """The rhythm that a unit has of itself before anything is tried out."""
        return self._sources.circles[int(unit.key)].pace.ideal_days if unit.kind == "circle" else None

    def first(self, unit: Source) -> int:
        """How often it is now; of a circle without a rhythm the fastest of its people's."""
        own = self._own(unit)
        return own or min(kind.first for kind in self._of[unit])

    def days(self, unit: Source) -> int:
        """How often, as it is tried out."""
        return self._set.get(unit) or self.first(unit)

    def lower(self, unit: Source) -> int:
        """One rung back, which still tightens nobody's rhythm."""
        now, first = self.days(unit), self.first(unit)
        rungs = (rung for rung in reversed(LADDER) if first < rung < now and self._is_loose(unit, rung))
        return next(rungs, first)

    def offer(self, unit: Source, stretch: int) -> _Step:
        """The next step that tightens nobody's rhythm and that some of them would feel."""
        now, first = self.days(unit), self.first(unit)
        binds = any(kind.asking and kind.ideal == now for kind in self._of[unit])
        for rung in LADDER:
            if binds and now < rung <= first * stretch and self._is_loose(unit, rung):
                saves = (
                    _asks(kind.asking, kind.ideal) - _asks(kind.asking, self._ideal(kind, unit, rung))
                    for kind in self._of[unit]
                )
                return _Step(rung, sum(saves))
        return _Step(0, 0.0)

    def _is_loose(self, unit: Source, days: int) -> bool:
        """Whether nobody's rhythm were tighter than it is."""
        return all(self._ideal(kind, unit, days) >= kind.first for kind in self._of[unit])

    def go(self, unit: Source, days: int) -> None:
        """Try a rhythm out; the one it has now takes it back."""
        for kind in self._of[unit]:
            ideal = self._ideal(kind, unit, days)
            self.asked += _asks(kind.asking, ideal) - _asks(kind.asking, kind.ideal)
            kind.ideal = ideal
        if days == self.first(unit):
            self._set.pop(unit, None)
        else:
            self._set[unit] = days

    def _ideal(self, kind: _Kind, unit: Source, days: int) -> int:
        """What holds for a kind of people once a unit's rhythm is so many days."""
        tried = None if days == self.first(unit) else days
        found = ((tried if each == unit else self._set.get(each)) or self._own(each) for each in kind.units)
        return min((each for each in found if each), default=self._sources.defaults[kind.sphere])

    def steps(self) -> tuple[Loosening, ...]:
        """All that is tried out, in one list."""
        found = (self._loosening(unit, days) for unit, days in self._set.items())
        return tuple(sorted(found, key=lambda each: (-each.saved_a_week, each.source)))

    def _loosening(self, unit: Source, days: int) -> Loosening:
        moved = [kind for kind in self._of[unit] if kind.ideal != kind.first and kind.ideal == days]
        saved = sum(
            (_asks(kind.asking, kind.first) - _asks(kind.asking, kind.ideal))
            / sum(self._set.get(near) == days for near in kind.units)
            for kind in moved
        )
        return Loosening(unit, sum(kind.everybody for kind in moved), self.first(unit), days, saved)


def _asks(people: int, ideal: int) -> float:
    return people * WEEK / ideal if ideal else 0.0


def loosened(pace: Pace, days: int) -> Pace:
    """A rhythm at another interval; a limit that was set keeps its share."""
    if not pace.limit_days or not pace.ideal_days:
        return type(pace)(days)
    return type(pace)(days, max(days + 1, round(pace.limit_days * days / pace.ideal_days)))
