"""People for a year to be lived with: circles, spheres and rhythms as journals have them."""

from collections.abc import Iterable, Iterator
from random import Random

from nurture.domain.capacity import Circle, Held, Source, Sources
from nurture.domain.forecast import Somebody
from nurture.domain.loosening import loosened, plan
from nurture.domain.pace import Pace, effective
from nurture.domain.rhythm import rhythm_of
from nurture.domain.spheres import Sphere
from nurture.domain.spreading import spread_days
from nurture.settings import RHYTHMS
from tests.journals import TODAY

FIRST = TODAY.toordinal()
"""The day on which the year begins."""

CIRCLES = {
    1: Circle(1, "family", Pace(14)),
    2: Circle(2, "close friends", Pace(21)),
    3: Circle(3, "climbing", Pace(30)),
    4: Circle(4, "choir", Pace(42)),
    5: Circle(5, "university", Pace(90)),
    6: Circle(6, "old office", Pace(120, 200)),
    7: Circle(7, "conference", Pace(180)),
}
SHARES = {1: 2, 2: 4, 3: 5, 4: 6, 5: 15, 6: 15, 7: 13, 0: 40}
"""Of a hundred people; 0 is no circle."""
SPHERES = {Sphere.FRIEND: 5, Sphere.PROFESSIONAL: 3, Sphere.BOTH: 2}


def crowd(count: int, dice: Random, first: int = 1) -> list[Held]:
    """So many people: one in twelve in a second circle, one in twenty with a rhythm set by hand."""
    return [_somebody(key, dice) for key in range(first, first + count)]


def _somebody(key: int, dice: Random) -> Held:
    chosen = dice.choices(list(SHARES), list(SHARES.values()))[0]
    circles = {chosen, dice.choice(list(CIRCLES)) if dice.random() < 1 / 12 else chosen} - {0}
    own = Pace(dice.choice((30, 90, 180, 365))) if dice.random() < 1 / 20 else Pace()
    (sphere,) = dice.choices(list(SPHERES), list(SPHERES.values()))
    return Held(key, sphere, own, tuple(sorted(circles)))


def paced(people: Iterable[Held], a_week: float | None = None) -> dict[int, Pace]:
    """The rhythm of each by key; loosened so that so many check-ins a week can keep them, where that is asked."""
    people = list(people)
    sources = Sources(people, CIRCLES, RHYTHMS)
    steps = plan(people, sources, a_week).steps if a_week else ()
    days = {step.source: step.after_days for step in steps}
    circles = {
        circle: loosened(
            CIRCLES[circle].pace, days.get(Source("circle", circle), CIRCLES[circle].pace.ideal_days or 0)
        )
        for circle in CIRCLES
    }
    found = {}
    for held in people:
        alone = days.get(Source("sphere", held.sphere))
        own = Pace(alone) if alone and not held.own.said and not held.circles else held.own
        found[held.id] = effective(own, [circles[circle] for circle in held.circles])
    return found


def known(people: Iterable[Held], paces: dict[int, Pace], dice: Random) -> Iterator[Somebody]:
    """People of a journal in use: each somewhere between just talked with and half over the ideal interval."""
    for held in people:
        somebody = new(held, paces[held.id], FIRST - 400)
        somebody.since = FIRST - dice.randrange(round(1.5 * somebody.rhythm.ideal_days))
        yield somebody


def imported(people: list[Held], paces: dict[int, Pace], day: int) -> Iterator[Somebody]:
    """People who come all at once, their first turns spread as an import spreads them."""
    came = [new(held, paces[held.id], day) for held in people]
    days = spread_days([each.rhythm.ideal_days for each in came], TODAY.fromordinal(day + 1))
    for somebody, turn in zip(came, days, strict=True):
        somebody.since = turn.toordinal() - somebody.rhythm.ideal_days
        yield somebody


def new(held: Held, pace: Pace, added_on: int) -> Somebody:
    """Somebody of this rhythm, in turns as of the day they were added."""
    rhythm = rhythm_of(pace.ideal_days, pace.limit_days, held.sphere, RHYTHMS)
    return Somebody(held.id, held.sphere, held.circles, rhythm, added_on, added_on)
