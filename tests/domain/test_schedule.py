"""Why someone is in view, and on which days yearly moments fall."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.answers import patient_until
from nurture.domain.rhythm import Rhythm, State
from nurture.domain.schedule import days_ahead, every, next_occurrence, why, wrote

TODAY = date(2026, 11, 22)
REPROACHES = ("overdue", "late", "neglect", "fail", "should", "!", "only", "still")


@pytest.mark.parametrize(
    ("state", "circumstances", "words"),
    [
        (State.DUE, {"last_exchange": date(2026, 10, 11)}, "last talked 6 weeks ago · every month"),
        (State.IN_TOUCH, {"last_exchange": TODAY}, "last talked today · every month"),
        (State.DUE, {}, "added 7 weeks ago, never yet talked · every month"),
        (State.AMBIENT, {}, "seen in the run of life"),
        (State.RESTING, {"resting_until": date(2026, 12, 1)}, "resting until Tue 1 Dec"),
        (State.RESTING, {"resting_until": date(2027, 1, 1)}, "resting until Fri 1 Jan 2027"),
        (
            State.WAITING,
            {"attempted_on": date(2026, 11, 19), "waiting_until": date(2026, 11, 26)},
            "wrote 3 days ago, give it until Thu 26 Nov",
        ),
        (
            State.WAITING,
            {"attempted_on": date(2026, 11, 1), "waiting_until": date(2026, 12, 13)},
            "wrote twice, last 3 weeks ago; the door stays open, give it until Sun 13 Dec",
        ),
        (
            State.WAITING,
            {"attempted_on": date(2026, 11, 1), "waiting_until": date(2027, 1, 24)},
            "wrote several times, last 3 weeks ago; the door stays open, give it until Sun 24 Jan 2027",
        ),
    ],
)
def test_one_line_says_what_is_against_what_was_meant(
    state: State, circumstances: dict[str, date], words: str
) -> None:
    circumstances = {"last_exchange": None, "added_on": date(2026, 10, 1), **circumstances}  # type: ignore[dict-item]
    assert why(state, Rhythm(30, 45), TODAY, **circumstances) == words  # type: ignore[arg-type]


@given(
    state=st.sampled_from(State),
    ideal=st.integers(1, 3000),
    last=st.none() | st.integers(0, 9000).map(lambda ago: TODAY - timedelta(ago)),
    attempted=st.none() | st.integers(0, 20).map(lambda ago: TODAY - timedelta(ago)),
    until=st.none() | st.integers(1, 900).map(lambda ahead: TODAY + timedelta(ahead)),
)
def test_no_line_is_a_reproach_nor_empty(
    state: State, ideal: int, last: date | None, attempted: date | None, until: date | None
) -> None:
    words = why(
        state,
        Rhythm(ideal, ideal + 1),
        TODAY,
        last_exchange=last,
        added_on=TODAY - timedelta(3),
        resting_until=until,
        attempted_on=attempted,
    )
    assert words
    assert "\n" not in words
    assert not any(reproach in words for reproach in REPROACHES)


@given(st.lists(st.dates(date(2026, 1, 1), TODAY), min_size=1, max_size=9, unique=True).map(sorted))
def test_the_door_stays_open_exactly_when_more_than_one_message_is_out(attempts: list[date]) -> None:
    gaps = [2, 3, 30]
    until = patient_until(attempts, gaps)
    assert until
    words = wrote(attempts[-1], until, TODAY)
    assert ("the door stays open" in words) is (len(attempts) > 1)
    assert ("twice" in words) is (len(attempts) == 2)


def test_a_rhythm_in_words() -> None:
    words = {1: "every day", 7: "every week", 14: "every 2 weeks", 30: "every month", 42: "every 6 weeks"}
    assert {days: every(days) for days in words} == words
    assert every(365) == "every year"
    assert every(10) == "every 10 days"


@pytest.mark.parametrize(
    ("month", "day", "today", "falls"),
    [
        (11, 22, TODAY, TODAY),
        (11, 21, TODAY, date(2027, 11, 21)),
        (11, 23, TODAY, date(2026, 11, 23)),
        (2, 29, TODAY, date(2027, 2, 28)),
        (2, 29, date(2027, 3, 1), date(2028, 2, 29)),
        (2, 29, date(2028, 2, 28), date(2028, 2, 29)),
        (2, 29, date(2027, 2, 28), date(2027, 2, 28)),
        (12, 31, date(2026, 12, 31), date(2026, 12, 31)),
    ],
)
def test_a_yearly_moment_falls_on_the_next_such_day(month: int, day: int, today: date, falls: date) -> None:
    assert next_occurrence(month, day, today) == falls


@given(
    today=st.dates(date(1970, 1, 1), date(2090, 1, 1)),
    born=st.dates(date(1904, 1, 1), date(1908, 1, 1)),
    count=st.integers(0, 40),
)
def test_the_days_ahead_are_those_whose_moments_fall_in_them(today: date, born: date, count: int) -> None:
    listed = list(days_ahead(today, count))
    falls = next_occurrence(born.month, born.day, today)
    assert ((born.month, born.day) in listed) is (falls <= today + timedelta(count))
    assert len(listed) == len(set(listed))


def test_every_day_of_a_year_ahead_is_covered_once() -> None:
    assert len(set(days_ahead(date(2026, 1, 1), 364))) == 366
    assert len(set(days_ahead(date(2028, 1, 1), 365))) == 366


def test_who_comes_back_after_an_absence_was_not_put_aside_by_the_user() -> None:
    day = date(2027, 1, 12)
    said = {
        spread: why(
            State.RESTING,
            Rhythm(30, 45),
            date(2027, 1, 5),
            last_exchange=None,
            added_on=date(2026, 1, 1),
            resting_until=day,
            spread=spread,
        )
        for spread in (False, True)
    }
    assert said == {
        False: "resting until Tue 12 Jan",
        True: "back in turn on Tue 12 Jan, after your time away",
    }
