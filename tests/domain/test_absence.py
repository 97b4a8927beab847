"""Being away: which times there are, and how those come back whose turn fell into them."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.absence import Absence, Turn, absence, come_back, read
from nurture.errors import InvalidValue, NurtureError
from tests.journals import TODAY

RETURN = date(2027, 1, 3)


def test_the_day_of_the_return_is_no_longer_away() -> None:
    away = absence(TODAY, RETURN, TODAY)
    assert away.has(TODAY)
    assert away.has(RETURN - timedelta(1))
    assert not away.has(RETURN)
    assert not away.has(TODAY - timedelta(1))


def test_absences_meet_where_they_share_a_day() -> None:
    away = Absence(TODAY, RETURN)
    assert away.meets(Absence(RETURN - timedelta(1), RETURN + timedelta(9)))
    assert not away.meets(Absence(RETURN, RETURN + timedelta(9)))
    assert not Absence(RETURN, RETURN + timedelta(9)).meets(away)


def test_what_lies_behind_may_end_today() -> None:
    assert absence(TODAY - timedelta(9), TODAY, TODAY) == (TODAY - timedelta(9), TODAY)


@pytest.mark.parametrize(
    ("begins", "until", "words"),
    [
        (TODAY, TODAY, "is not ahead"),
        (TODAY, TODAY - timedelta(3), "is not ahead"),
        (TODAY - timedelta(9), TODAY - timedelta(3), "is not ahead"),
        (TODAY + timedelta(9), TODAY + timedelta(3), "no time at all"),
        (TODAY + timedelta(9), TODAY + timedelta(9), "no time at all"),
        (TODAY, date(2032, 1, 1), "too far ahead"),
    ],
)
def test_no_such_time(begins: date, until: date, words: str) -> None:
    with pytest.raises(InvalidValue, match=words):
        absence(begins, until, TODAY)


@pytest.mark.parametrize(
    ("words", "begins", "until"),
    [
        ("3 jan", TODAY, RETURN),
        ("until 3 jan", TODAY, RETURN),
        ("2 weeks", TODAY, date(2026, 12, 6)),
        ("3 jan from 20 dec", date(2026, 12, 20), RETURN),
        ("from 20 dec until 3 jan", date(2026, 12, 20), RETURN),
        ("2 weeks from 20 dec", date(2026, 12, 20), RETURN),
    ],
)
def test_words(words: str, begins: date, until: date) -> None:
    assert read(words, TODAY) == (begins, until)


@pytest.mark.parametrize("words", ["", "soonish", "from", "from 20 dec", "3 jan from soonish"])
def test_words_that_are_no_time(words: str) -> None:
    with pytest.raises(NurtureError):
        read(words, TODAY)


TURNS = st.lists(
    st.builds(
        Turn,
        st.integers(1, 10_000),
        st.sampled_from([1, 7, 30, 42, 90]),
        st.dates(date(2026, 6, 1), date(2026, 12, 1)),
    ),
    unique_by=lambda turn: turn.person,
    max_size=80,
)


@settings(max_examples=60, deadline=None)
@given(turns=TURNS)
def test_all_come_back_within_an_interval_of_their_own_the_most_drifted_first(turns: list[Turn]) -> None:
    days = come_back(turns, RETURN, Counter())
    assert days == come_back(reversed(turns), RETURN, Counter())
    assert set(days) == {turn.person for turn in turns}
    assert all(RETURN <= days[t.person] < RETURN + timedelta(t.ideal_days) for t in turns)
    for one in turns:
        for other in turns:
            if one.ideal_days == other.ideal_days and one.since < other.since:
                assert days[one.person] <= days[other.person]


def test_who_comes_back_already_is_made_room_for() -> None:
    turns = [Turn(1, 2, TODAY)]
    assert come_back(turns, RETURN, Counter({RETURN: 1})) == {1: RETURN + timedelta(1)}
