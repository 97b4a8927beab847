"""What rhythms ask for, and what they hang on."""

from datetime import date, timedelta

import pytest

from nurture.domain.capacity import LEEWAY, OWN, Circle, Done, Held, Source, Sources, counted_from, holds
from nurture.domain.pace import Pace, effective
from nurture.domain.rhythm import LIMIT_FACTOR
from nurture.domain.spheres import Sphere
from nurture.settings import RHYTHMS

CIRCLES = {
    1: Circle(1, "family", Pace(14)),
    2: Circle(2, "climbing", Pace(28)),
    3: Circle(3, "choir", Pace()),
    4: Circle(4, "neighbours", Pace(ambient=True)),
    5: Circle(5, "office", Pace()),
}
TODAY = date(2026, 11, 22)


def held(
    key: int, *circles: int, own: Pace | None = None, sphere: Sphere = Sphere.FRIEND, resting: bool = False
) -> Held:
    return Held(key, sphere, own or Pace(), circles, resting)


def sources(*people: Held) -> Sources:
    return Sources(people, CIRCLES, RHYTHMS)


@pytest.mark.parametrize(
    ("somebody", "source", "ideal"),
    [
        (held(1), Source("sphere", "friend"), 30),
        (held(1, sphere=Sphere.BOTH), Source("sphere", "both"), 42),
        (held(1, 1), Source("circle", 1), 14),
        (held(1, 2, 1), Source("circle", 1), 14),
        (held(1, 3), Source("circle", 3), 30),
        (held(1, 3, 2), Source("circle", 2), 28),
        (held(1, 4), None, None),
        (held(1, 3, 4), None, None),
        (held(1, 2, 4), Source("circle", 2), 28),
        (held(1, 1, own=Pace(7)), OWN, 7),
        (held(1, 1, own=Pace(ambient=True)), None, None),
    ],
)
def test_what_a_rhythm_hangs_on(somebody: Held, source: Source | None, ideal: int | None) -> None:
    found = sources(somebody)
    assert (found.of(somebody), found.ideal(somebody)) == (source, ideal)
    pace = effective(somebody.own, [CIRCLES[key].pace for key in somebody.circles])
    assert ideal == (None if pace.ambient else pace.ideal_days or RHYTHMS[somebody.sphere])


def test_a_circle_whose_rhythm_would_bind_the_ambient_is_left_to_the_spheres() -> None:
    free, singer = held(1, 3, 4), held(2, 3)
    assert sources(singer).of(singer) == Source("circle", 3)
    assert sources(free, singer).of(singer) == Source("sphere", "friend")


def test_what_is_asked_for_by_source_the_most_first() -> None:
    people = [held(1, 1), held(2, 1), held(3), held(4, own=Pace(7)), held(5, 1, resting=True), held(6, 4)]
    asked = sources(*people).asked(people)
    assert [(each.source, each.people, round(each.a_week, 3)) for each in asked] == [
        (Source("circle", 1), 2, 1.0),
        (OWN, 1, 1.0),
        (Source("sphere", "friend"), 1, 0.233),
    ]


@pytest.mark.parametrize(
    ("began", "days"), [(timedelta(0), 1), (timedelta(20), 21), (timedelta(55), 56), (timedelta(4000), 56)]
)
def test_eight_weeks_are_counted_or_the_age_of_a_younger_journal(began: timedelta, days: int) -> None:
    assert (TODAY - counted_from(TODAY, TODAY - began)).days + 1 == days


@pytest.mark.parametrize(
    ("exchanges", "days", "a_week", "telling"),
    [(56, 56, 7.0, True), (3, 21, 1.0, True), (3, 13, 21 / 13, False), (0, 56, 0.0, False), (0, 0, 0.0, False)],
)
def test_what_is_done_a_week(exchanges: int, days: int, a_week: float, telling: bool) -> None:
    done = Done(exchanges, days)
    assert done.a_week == pytest.approx(a_week)
    assert done.is_telling is telling


def test_a_little_more_than_is_done_still_holds_and_leaves_nobody_neglected_on_the_whole() -> None:
    assert 1 < LEEWAY < LIMIT_FACTOR
    assert holds(10, 8)
    assert holds(sum([0.1] * 100), 8)
    assert not holds(10.1, 8)
    assert holds(0, 0)
