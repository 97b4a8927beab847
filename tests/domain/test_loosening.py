"""The gentlest loosening that holds: enough, never more than needed, and never a tighter rhythm."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.capacity import LEEWAY, WEEK, Circle, Held, Source, Sources, holds
from nurture.domain.loosening import LADDER, Plan, loosened, plan
from nurture.domain.pace import Pace
from nurture.domain.spheres import Sphere
from nurture.settings import RHYTHMS

FAMILY, CLIMBING, OFFICE = Source("circle", 1), Source("circle", 2), Source("circle", 3)
FRIENDS = Source("sphere", "friend")
CIRCLES = {
    1: Circle(1, "family", Pace(7)),
    2: Circle(2, "climbing", Pace(30)),
    3: Circle(3, "office", Pace()),
}


def crowd(**sizes: int) -> list[Held]:
    circles = {"family": (1,), "climbing": (2,), "office": (3,), "friends": ()}
    found: list[Held] = []
    for name, size in sizes.items():
        found += [Held(len(found) + at, Sphere.FRIEND, Pace(), circles[name]) for at in range(size)]
    return found


def planned(people: Iterable[Held], asked: float, held_to: Iterable[Source] = ()) -> Plan:
    """The plan after which so much is asked for at the most."""
    people = list(people)
    return plan(people, Sources(people, CIRCLES, RHYTHMS), asked / LEEWAY, frozenset(held_to))


def steps(found: Plan) -> dict[Source, tuple[int, int]]:
    return {step.source: (step.before_days, step.after_days) for step in found.steps}


def test_where_it_holds_nothing_is_loosened() -> None:
    found = planned(crowd(family=3, friends=10), 100)
    assert found.steps == ()
    assert found.holds
    assert found.asked_a_week == pytest.approx(3 + 10 * 7 / 30)


def test_whole_circles_go_first_and_those_that_ask_for_most() -> None:
    people = crowd(family=2, climbing=100, friends=30)
    assert steps(planned(people, 26)) == {CLIMBING: (30, 42)}


def test_no_further_than_needed() -> None:
    people = crowd(family=2, climbing=100)
    assert steps(planned(people, 24.5)) == {FAMILY: (7, 14)}  # a little is enough, so the many are left alone
    assert steps(planned(people, 18.7)) == {CLIMBING: (30, 42)}
    assert steps(planned(people, 17.7)) == {FAMILY: (7, 14), CLIMBING: (30, 42)}


def test_people_in_no_circle_come_along_before_a_circle_is_stretched_beyond_twice() -> None:
    found = planned(crowd(climbing=10, friends=200), 30)
    assert steps(found)[FRIENDS] == (30, 60)
    assert steps(found).get(CLIMBING, (30, 30))[1] <= 60


def test_a_circle_that_is_held_to_stays_and_others_give_way() -> None:
    people = crowd(family=3, climbing=30)
    assert set(steps(planned(people, 6, [CLIMBING]))) == {FAMILY}
    assert CLIMBING not in steps(planned(people, 1, [CLIMBING]))


def test_what_was_set_by_hand_stays() -> None:
    people = [Held(at, Sphere.FRIEND, Pace(7), (1,)) for at in range(10)]
    found = planned(people, 5)
    assert (found.steps, found.holds) == ((), False)
    assert found.asked_a_week == pytest.approx(10)


def test_a_circle_without_a_rhythm_is_given_one() -> None:
    assert steps(planned(crowd(office=40), 7)) == {OFFICE: (30, 42)}


def test_nobody_is_tightened_by_a_rhythm_that_a_circle_is_given() -> None:
    people = crowd(office=40)
    people.append(Held(99, Sphere.PROFESSIONAL, Pace(), (3,)))
    assert steps(planned(people, 7)) == {OFFICE: (30, 90)}


def test_circles_of_the_same_people_are_loosened_together() -> None:
    circles = {1: Circle(1, "a", Pace(14)), 2: Circle(2, "b", Pace(14))}
    people = [Held(at, Sphere.FRIEND, Pace(), (1, 2)) for at in range(10)]
    found = plan(people, Sources(people, circles, RHYTHMS), 4 / LEEWAY)
    assert {step.source.key: step.after_days for step in found.steps} == {1: 21, 2: 21}
    assert found.holds
    assert sum(step.saved_a_week for step in found.steps) == pytest.approx(5 - found.asked_a_week)


def test_where_nothing_is_enough_it_says_so_and_goes_no_further_than_four_times() -> None:
    found = planned(crowd(family=6, friends=5000), 10)
    assert not found.holds
    assert all(after <= 4 * before for before, after in steps(found).values())


@pytest.mark.parametrize(
    ("pace", "days", "after"),
    [
        (Pace(14), 21, Pace(21)),
        (Pace(), 60, Pace(60)),
        (Pace(70, 105), 140, Pace(140, 210)),
        (Pace(30, 31), 42, Pace(42, 43)),
    ],
)
def test_a_limit_keeps_its_share(pace: Pace, days: int, after: Pace) -> None:
    assert loosened(pace, days) == after


people_of_all_kinds = st.lists(
    st.builds(
        lambda sphere, own, circles, resting: (sphere, own, tuple(sorted(circles)), resting),
        st.sampled_from(Sphere),
        st.sampled_from([Pace(), Pace(), Pace(), Pace(10), Pace(ambient=True)]),
        st.frozensets(st.integers(1, 5), max_size=3),
        st.booleans(),
    ),
    max_size=40,
)
paces = st.sampled_from([Pace(), Pace(ambient=True), Pace(3), Pace(14), Pace(28), Pace(30, 50), Pace(400)])


@settings(max_examples=100, deadline=None)
@given(people_of_all_kinds, st.lists(paces, min_size=5, max_size=5), st.floats(0, 12), st.sets(st.integers(1, 5)))
def test_a_plan_is_true_gentle_and_no_more_than_needed(
    kinds: list[tuple[Sphere, Pace, tuple[int, ...], bool]], set_paces: list[Pace], pace: float, kept: set[int]
) -> None:
    circles = {key: Circle(key, f"{key}", each) for key, each in enumerate(set_paces, 1)}
    people = [Held(at, *kind) for at, kind in enumerate(kinds)]
    held_to = {Source("circle", key) for key in kept}
    found = plan(people, Sources(people, circles, RHYTHMS), pace, held_to)
    assert found == plan(people[::1], Sources(people, circles, RHYTHMS), pace, held_to)
    assert not held_to & {step.source for step in found.steps}
    before = ideals(people, circles, {})
    days = {step.source: step.after_days for step in found.steps}
    after = ideals(people, circles, days)
    for held in people:
        was, now = before[held.id], after[held.id]
        assert (was is None) == (now is None)
        assert was is None or now is None or (now >= was and (now == was or not held.own.said))
    assert asked(people, after) == pytest.approx(found.asked_a_week)
    assert found.holds == holds(asked(people, after), pace)
    if found.holds:
        for source in days:
            assert not holds(asked(people, ideals(people, circles, fewer(days, source, circles))), pace)


def ideals(people: list[Held], circles: dict[int, Circle], days: dict[Source, int]) -> dict[int, int | None]:
    """What holds for each, by the rules of the journal, once a plan is applied."""
    changed = dict(circles)
    for source in days:
        if source.kind == "circle":
            circle = circles[int(source.key)]
            changed[circle.id] = circle._replace(pace=loosened(circle.pace, days[source]))
    sources = Sources(people, circles, RHYTHMS)
    own = {held.id: held.own for held in people}
    for held in people:
        hangs_on = sources.of(held)
        if hangs_on and hangs_on.kind == "sphere" and hangs_on in days:
            own[held.id] = Pace(days[hangs_on])
    moved = [held._replace(own=own[held.id]) for held in people]
    return {held.id: Sources(moved, changed, RHYTHMS).ideal(held) for held in moved}


def asked(people: list[Held], found: dict[int, int | None]) -> float:
    return sum(WEEK / (found[held.id] or 1) for held in people if found[held.id] and not held.resting)


def fewer(days: dict[Source, int], source: Source, circles: dict[int, Circle]) -> dict[Source, int]:
    """The plan with one of its rhythms a rung lower; one that was given is taken away again."""
    own = circles[int(source.key)].pace.ideal_days if source.kind == "circle" else None
    lower = [rung for rung in LADDER if own and own < rung < days[source]]
    others = {each: many for each, many in days.items() if each != source}
    return {**others, source: lower[-1]} if lower else others


def test_the_ladder_is_climbed_upwards() -> None:
    assert list(LADDER) == sorted(set(LADDER))
