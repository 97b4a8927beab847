"""Which days a week has, and who is thought of on which."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.planning import DAYS, Wish, days_of_week, moved, proposed_a_day, spread

SUNDAY = date(2026, 11, 22)
WEEK = tuple(SUNDAY + timedelta(ahead) for ahead in range(DAYS + 1))
MONDAY, TUESDAY, WEDNESDAY = WEEK[1:4]


def test_a_week_is_today_and_the_seven_days_after_it() -> None:
    assert days_of_week(SUNDAY, (), ()) == WEEK


def test_quiet_days_and_absences_are_left_out() -> None:
    days = days_of_week(SUNDAY, (6,), [(TUESDAY, date(2026, 11, 26)), (date(2026, 11, 28), date(2027, 1, 1))])
    assert days == (MONDAY, date(2026, 11, 26), date(2026, 11, 27))
    assert days_of_week(SUNDAY, range(7), ()) == ()


@pytest.mark.parametrize(("places", "proposed"), [(1, 1), (2, 1), (3, 2), (6, 4), (10, 7)])
def test_the_places_of_the_fair_queue_are_left_to_it(places: int, proposed: int) -> None:
    assert proposed_a_day(places) == proposed


def test_they_come_evenly_and_not_today() -> None:
    plan = spread([Wish(person) for person in range(9)], WEEK, 2, SUNDAY)
    assert [plan[person] for person in range(9)] == [*WEEK[1:], MONDAY, TUESDAY]


def test_a_day_that_is_wished_for_is_given_or_the_one_before_it() -> None:
    plan = spread([Wish(1, TUESDAY), Wish(2, TUESDAY), Wish(3, TUESDAY), Wish(4, TUESDAY)], WEEK, 1, SUNDAY)
    assert plan == {1: TUESDAY, 2: MONDAY, 3: WEDNESDAY, 4: WEEK[4]}


def test_today_is_given_to_those_who_wish_for_it() -> None:
    assert spread([Wish(1, SUNDAY), Wish(2), Wish(3, SUNDAY)], WEEK, 1, SUNDAY) == {
        1: SUNDAY,
        2: MONDAY,
        3: TUESDAY,
    }


def test_what_is_planned_stays_and_counts() -> None:
    plan = spread([Wish(1, MONDAY), Wish(9, WEDNESDAY)], WEEK[:3], 1, SUNDAY, {9: MONDAY})
    assert plan == {9: MONDAY, 1: TUESDAY}


WISHES = st.lists(st.builds(Wish, st.integers(0, 30), st.none() | st.sampled_from(WEEK)), max_size=40)


@given(wishes=WISHES, quiet=st.sets(st.integers(0, 6)), most=st.integers(1, 4))
def test_no_day_has_more_than_its_room_and_nobody_is_left_out_while_there_is_any(
    wishes: list[Wish], quiet: set[int], most: int
) -> None:
    days = days_of_week(SUNDAY, quiet, ())
    plan = spread(wishes, days, most, SUNDAY)
    counts = Counter(plan.values())
    assert set(counts) <= set(days)
    assert all(many <= most for many in counts.values())
    wanting = {wish.person for wish in wishes}
    assert set(plan) <= wanting
    if set(plan) != wanting:
        assert all(counts[day] == most for day in days if day > SUNDAY)


@pytest.mark.parametrize(
    ("day", "by", "taken", "expected"),
    [
        (MONDAY, 1, [MONDAY], TUESDAY),
        (MONDAY, -1, [MONDAY], SUNDAY),
        (MONDAY, 1, [MONDAY, TUESDAY, TUESDAY], WEDNESDAY),
        (SUNDAY, -1, [SUNDAY], SUNDAY),
        (WEEK[-1], 1, [], WEEK[-1]),
        (MONDAY, -1, [SUNDAY, SUNDAY], MONDAY),
    ],
)
def test_moving_goes_to_the_next_day_with_room(day: date, by: int, taken: list[date], expected: date) -> None:
    assert moved(day, by, taken, WEEK, 2) == expected
