"""Today in the days to come: the scheduler's own choice, on people in memory."""

from copy import copy
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.forecast import Somebody, look_ahead, offers
from nurture.domain.handful import Candidate, Ground, Offer, by_drift, by_turn, choose
from nurture.domain.rhythm import Rhythm, State

TODAY = date(2026, 11, 22).toordinal()


def somebody(
    key: int,
    days: int,
    ideal: int = 30,
    *,
    sphere: str = "friend",
    offered: int = 0,
    aside: int = 0,
    added: int = 400,
) -> Somebody:
    """Someone who was talked with so many days ago; the other days are counted back likewise."""
    return Somebody(
        key,
        sphere,
        (key % 5,),
        Rhythm(ideal, round(1.5 * ideal)),
        TODAY - days,
        TODAY - added,
        TODAY - offered if offered else 0,
        TODAY + aside,
    )


def candidate(each: Somebody) -> Candidate:
    day = date.fromordinal
    offered = day(each.offered_on) if each.offered_on else None
    return Candidate(
        each.id, TODAY - each.since, each.rhythm.ideal_days, each.sphere, each.circles, day(each.came_on), offered
    )


crowds = st.lists(
    st.builds(
        lambda days, ideal, sphere, offered, aside, added: (days, ideal, sphere, offered, aside, added),
        st.integers(0, 200),
        st.sampled_from([3, 7, 30, 90]),
        st.sampled_from(["friend", "professional", "both"]),
        st.sampled_from([0, 0, 1, 1, 2, 30]),
        st.sampled_from([-5, -5, -5, 0, 3]),
        st.sampled_from([1, 40, 400]),
    ),
    max_size=200,
)


@settings(max_examples=60, deadline=None)
@given(crowds, st.integers(1, 7), st.lists(st.integers(0, 20), unique=True, max_size=3))
def test_it_offers_whom_the_scheduler_chooses_of_all(
    kinds: list[tuple[int, int, str, int, int, int]], places: int, reasons: list[int]
) -> None:
    people = [
        somebody(key, days, ideal, sphere=sphere, offered=offered, aside=aside, added=added)
        for key, (days, ideal, sphere, offered, aside, added) in enumerate(kinds)
    ]
    special = [each for each in people if each.id in reasons]
    due = [candidate(each) for each in people if each.is_due(TODAY)]
    expected = choose(
        places,
        date.fromordinal(TODAY),
        due_by_turn=sorted(due, key=by_turn),
        due_by_drift=sorted(due, key=by_drift),
        occasions=[(candidate(each), Ground.MOMENT) for each in special],
    )
    found = offers(people, places, TODAY, [(each, Ground.MOMENT) for each in special])
    assert found == expected
    assert {each.id for each in people if each.offered_on == TODAY} == {offer.person for offer in found}


def test_who_rests_until_today_is_back() -> None:
    assert offers([somebody(1, 50, aside=1)], 3, TODAY) == []
    assert offers([somebody(1, 50, aside=0)], 3, TODAY) == [Offer(1, Ground.TURN)]


def test_the_month_ahead_is_the_same_each_time_and_counts_where_everybody_stands() -> None:
    people = [somebody(key, key) for key in range(60)]
    days = range(TODAY, TODAY + 28)
    ahead = look_ahead([copy(each) for each in people], 3, days, 1.5)
    assert ahead == look_ahead([copy(each) for each in people], 3, days, 1.5)
    assert ahead.day == TODAY + 27
    assert len(ahead.handful) == 3
    assert ahead.states.total() == 60  # type: ignore[attr-defined]
    assert 30 <= ahead.offered <= 60


def test_the_more_is_done_the_more_are_in_touch() -> None:
    people = [somebody(key, key) for key in range(60)]
    counts = [
        look_ahead([copy(each) for each in people], 3, range(TODAY, TODAY + 28), a_day).states[State.IN_TOUCH]
        for a_day in (0, 0.5, 1, 2, 5)
    ]
    assert counts == sorted(set(counts))


def test_a_day_with_nobody_due_is_no_debt_of_the_next() -> None:
    late = [somebody(key, 10) for key in range(12)]  # all due on the twentieth day
    look_ahead(late, 3, range(TODAY, TODAY + 22), 1.5)
    assert sum(each.since > TODAY for each in late) <= 4


def test_what_today_has_no_place_for_goes_to_the_most_drifted() -> None:
    people = [somebody(key, 40 + key) for key in range(10)]
    look_ahead(people, 1, range(TODAY, TODAY + 2), 3)
    assert [each.id for each in people if each.since == TODAY] == [7, 8, 9]


def test_a_reason_of_a_day_takes_its_place() -> None:
    people = [somebody(key, 40 + key) for key in range(10)] + [somebody(50, 2)]
    reasons = {TODAY: [(50, Ground.MOMENT), (999, Ground.PLAN)]}
    assert 50 in look_ahead(people, 3, [TODAY], 1, reasons).handful


def test_who_is_aside_is_counted_in_no_state() -> None:
    assert look_ahead([somebody(1, 5, aside=9), somebody(2, 5)], 3, [TODAY], 1).states == {State.IN_TOUCH: 1}


def test_a_reason_of_a_day_brings_nobody_who_is_aside() -> None:
    people = [somebody(1, 50, aside=9), somebody(2, 50)]
    reasons = {TODAY: [(1, Ground.MOMENT), (2, Ground.MOMENT)]}
    assert look_ahead(people, 3, [TODAY], 1, reasons).handful == (2,)
