"""Where a person stands against their rhythm: the thresholds, in days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.rhythm import (
    NEEDS_CARE,
    Rhythm,
    State,
    drift,
    patience,
    rhythm_of,
    state_after,
    state_of,
    waiting_until,
)
from nurture.domain.spheres import Sphere

TODAY = date(2026, 11, 22)
DEFAULTS = {Sphere.FRIEND: 30, Sphere.PROFESSIONAL: 90, Sphere.BOTH: 42}


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (-3, State.IN_TOUCH),
        (0, State.IN_TOUCH),
        (29, State.IN_TOUCH),
        (30, State.DUE),
        (44, State.DUE),
        (45, State.NEGLECTED),
        (89, State.NEGLECTED),
        (90, State.FADING),
        (10_000, State.FADING),
    ],
)
def test_the_days_alone_make_a_state(days: int, state: State) -> None:
    assert state_after(days, Rhythm(30, 45)) is state
    assert state_of(days, Rhythm(30, 45), TODAY) is state


@pytest.mark.parametrize(
    ("ideal", "limit", "sphere", "rhythm"),
    [
        (None, None, Sphere.FRIEND, (30, 45)),
        (None, None, Sphere.PROFESSIONAL, (90, 135)),
        (None, None, Sphere.BOTH, (42, 63)),
        (None, 200, Sphere.BOTH, (42, 63)),
        (10, None, Sphere.FRIEND, (10, 15)),
        (10, 11, Sphere.FRIEND, (10, 11)),
        (1, None, Sphere.FRIEND, (1, 2)),
        (3, None, Sphere.FRIEND, (3, 4)),
    ],
)
def test_what_was_not_said_is_filled_in(
    ideal: int | None, limit: int | None, sphere: Sphere, rhythm: tuple[int, int]
) -> None:
    assert rhythm_of(ideal, limit, sphere, DEFAULTS) == rhythm


@given(ideal=st.integers(1, 20_000))
def test_a_limit_is_always_beyond_its_ideal(ideal: int) -> None:
    rhythm = rhythm_of(ideal, None, Sphere.FRIEND, DEFAULTS)
    assert rhythm.ideal_days == ideal < rhythm.limit_days <= max(2 * ideal, ideal + 1)


@pytest.mark.parametrize(("ideal", "days"), [(1, 3), (12, 3), (16, 4), (30, 7), (84, 21), (400, 21)])
def test_patience_is_a_quarter_of_the_rhythm_within_reason(ideal: int, days: int) -> None:
    assert patience(ideal) == days
    assert waiting_until(TODAY, ideal) == TODAY + timedelta(days)
    assert waiting_until(None, ideal) is None


def test_what_comes_before_the_days() -> None:
    long_ago, rhythm = 500, Rhythm(30, 45)
    tomorrow = TODAY + timedelta(1)
    cases = [
        ({"resting_until": tomorrow, "ambient": True, "waiting_until": tomorrow}, State.RESTING),
        ({"resting_until": TODAY, "ambient": True, "waiting_until": tomorrow}, State.AMBIENT),
        ({"resting_until": TODAY, "waiting_until": tomorrow}, State.WAITING),
        ({"waiting_until": TODAY}, State.FADING),
        ({}, State.FADING),
    ]
    for circumstances, state in cases:
        assert state_of(long_ago, rhythm, TODAY, **circumstances) is state  # type: ignore[arg-type]


def test_who_needs_care() -> None:
    assert {state.value for state in NEEDS_CARE} == {"due", "neglected", "fading"}


@pytest.mark.parametrize(
    ("days", "ideal", "expected"), [(30, 30, 1.0), (0, 30, 0.0), (40, 30, 1.33), (7, 14, 0.5)]
)
def test_drift_is_a_multiple_of_the_ideal(days: int, ideal: int, expected: float) -> None:
    assert drift(days, ideal) == expected


@pytest.mark.parametrize(
    ("days", "circumstances", "state"),
    [
        (29, {}, State.IN_TOUCH),
        (30, {}, State.RESTING),
        (300, {}, State.RESTING),
        (300, {"waiting_until": TODAY + timedelta(1)}, State.WAITING),
        (300, {"ambient": True}, State.AMBIENT),
        (300, {"resting_until": TODAY}, State.FADING),
    ],
)
def test_what_an_absence_put_off_changes_nothing_before_it_is_due(
    days: int, circumstances: dict[str, object], state: State
) -> None:
    until = {"resting_until": TODAY + timedelta(9)}
    found = state_of(days, Rhythm(30, 45), TODAY, spread=True, **{**until, **circumstances})  # type: ignore[arg-type]
    assert found is state
