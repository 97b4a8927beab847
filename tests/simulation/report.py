"""The report of simulated years: nurture's handful beside a plain list of the most overdue."""

from collections.abc import Iterable, Iterator
from copy import copy
from random import Random
from typing import NamedTuple

from nurture.domain.capacity import WEEK
from nurture.domain.rhythm import State
from tests.simulation.crowd import FIRST, crowd, imported, known, paced
from tests.simulation.user import A_DAY, User
from tests.simulation.year import Way, Year, handful, live, most_overdue

WAYS: dict[str, Way] = {"handful": handful, "most overdue first": most_overdue}
IMPORT_DAY = 60


class Scene(NamedTuple):
    """What is simulated."""

    name: str
    loosened: bool = False
    """Whether the rhythms were loosened first to what the user does, as the pace proposes."""
    imports: bool = False
    """Whether as many people again come by an import on one day."""


SCENES = (
    Scene("rhythms as they were set"),
    Scene("rhythms loosened to 1.5 a day", loosened=True),
    Scene("as many again imported on day 60", imports=True),
)


def years(scene: Scene, people: int, days: int, seed: int, places: int = 3) -> dict[str, Year]:
    """The same year with the same people and the same luck, once for each way of offering."""
    dice = Random(seed)
    held = crowd(people, dice)
    more = crowd(people, dice, people + 1) if scene.imports else []
    paces = paced([*held, *more], A_DAY * WEEK if scene.loosened else None)
    there = list(known(held, paces, dice))
    arriving = list(imported(more, paces, FIRST + IMPORT_DAY))
    return {
        name: live(
            map(copy, there),
            way,
            User(seed),
            days=days,
            places=places,
            arriving=[*map(copy, arriving)],
            on=IMPORT_DAY,
        )
        for name, way in WAYS.items()
    }


def asked_a_day(scene: Scene, people: int, seed: int) -> float:
    """How many check-ins a day the rhythms ask for."""
    held = crowd(people, Random(seed))
    paces = paced(held, A_DAY * WEEK if scene.loosened else None)
    return sum(1 / each.rhythm.ideal_days for each in known(held, paces, Random(seed)))


ROWS = (
    "offered a day",
    "done a day",
    "people offered",
    "due, and never offered",
    "wait, median",
    "wait, 95 of 100",
    "wait, longest",
    "promised within",
    "waited longer than that",
    "in touch",
    "due",
    "neglected",
    "fading",
    "in touch at the end",
    "not past the limit at the end",
)


def figures(year: Year) -> list[str]:
    """What came of a year, in the order of `ROWS`; waits in days on which Today was looked at."""
    states, end = year.states, year.at_the_end
    return [
        f"{len(year.offered) / max(1, year.looked_at):.2f}",
        f"{year.done / max(1, year.looked_at):.2f}",
        f"{len(set(year.offered)):,} of {len(year.was_due):,}",
        f"{year.never_offered:,}",
        f"{year.typical:g}",
        f"{year.long}",
        f"{year.longest}",
        f"{year.promised}",
        f"{year.waits.beyond:,}",
        *(f"{year.share(states, state):.1%}" for state in _STATES),
        f"{year.share(end, State.IN_TOUCH):.1%}",
        f"{year.share(end, State.IN_TOUCH, State.DUE):.1%}",
    ]


_STATES = (State.IN_TOUCH, State.DUE, State.NEGLECTED, State.FADING)


def report(people: int, days: int, seed: int, places: int, scenes: Iterable[Scene] = SCENES) -> Iterator[str]:
    """The whole report, line by line."""
    yield f"{people:,} people, {days} days, {places} places a day, seed {seed}; waits in days Today was looked at."
    for scene in scenes:
        found = years(scene, people, days, seed, places)
        yield ""
        yield f"{scene.name}: {asked_a_day(scene, people, seed):.1f} check-ins a day asked for at the start"
        yield f"  {'':32}" + "".join(f"{name:>22}" for name in found)
        for row, *values in zip(ROWS, *map(figures, found.values()), strict=True):
            yield f"  {row:32}" + "".join(f"{value:>22}" for value in values)
