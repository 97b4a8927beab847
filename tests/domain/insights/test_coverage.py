from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.insights.calendar import ends
from nurture.domain.insights.coverage import COVERED, Past, cover
from nurture.domain.rhythm import Rhythm, State, state_after

TODAY = date(2026, 11, 22)
ENDS = ends(2026, TODAY)
MONTHLY = Rhythm(30, 45)


def states(person: Past) -> list[State | None]:
    """A single person's state at each end."""
    rows = cover([person], ENDS)
    return [COVERED[row.index(1)] if any(row) else None for row in rows]


def test_somebody_is_not_there_before_they_were_added() -> None:
    added = date(2026, 9, 10)
    assert states(Past(added, added, MONTHLY, ())) == [None] * 9 + [
        State.IN_TOUCH,
        State.NEGLECTED,
        State.NEGLECTED,
    ]


def test_the_latest_exchange_by_then_decides() -> None:
    long_ago = date(2020, 1, 1)
    person = Past(long_ago, long_ago, MONTHLY, (date(2025, 11, 30), date(2026, 3, 25), date(2026, 10, 20)))
    assert states(person) == [
        State.DUE,
        State.NEGLECTED,
        State.FADING,
        State.IN_TOUCH,
        State.DUE,
        State.NEGLECTED,
        State.FADING,
        State.FADING,
        State.FADING,
        State.FADING,
        State.IN_TOUCH,
        State.DUE,
    ]


def test_without_an_exchange_the_baseline_counts() -> None:
    assert states(Past(TODAY, TODAY - timedelta(29), MONTHLY, ()))[-1] is State.IN_TOUCH
    assert states(Past(TODAY, TODAY - timedelta(30), MONTHLY, ()))[-1] is State.DUE


def test_nobody_makes_twelve_empty_months() -> None:
    assert cover([], ENDS) == [(0, 0, 0, 0)] * 12


DAYS = st.dates(date(2025, 1, 1), TODAY)


@settings(max_examples=60)
@given(
    people=st.lists(
        st.tuples(DAYS, st.integers(0, 60), st.integers(1, 90), st.lists(DAYS, max_size=6).map(sorted)), max_size=6
    )
)
def test_each_is_counted_once_a_month_in_the_state_of_their_days(
    people: list[tuple[date, int, int, list[date]]],
) -> None:
    past = [
        Past(added, added - timedelta(back), Rhythm(ideal, 2 * ideal), exchanges)
        for added, back, ideal, exchanges in people
    ]
    for end, row in zip(ENDS, cover(past, ENDS), strict=True):
        expected = dict.fromkeys(COVERED, 0)
        for person in past:
            if person.added_on <= end:
                since = max((day for day in person.exchanges if day <= end), default=person.counted_from)
                expected[state_after((end - since).days, person.rhythm)] += 1
        assert row == tuple(expected.values())
