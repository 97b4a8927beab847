"""How long to wait for an answer (R5)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.answers import (
    LONG_PAUSE,
    LONGEST_PAUSE,
    Passed,
    answer_gaps,
    open_attempts,
    patient_until,
    usual_answer,
)
from nurture.domain.rhythm import LONGEST_PATIENCE

DAY = date(2026, 11, 1)


def story(line: str) -> list[Passed]:
    """Days as words: "0x 3o 9>11" is talked on day 0, tried on day 3, tried on day 9 and answered on day 11."""
    passed = []
    for word in line.split():
        day, _, answered = word.partition(">")
        on = DAY + timedelta(int(day.rstrip("xo")))
        came = DAY + timedelta(int(answered)) if answered else None
        passed.append(Passed(on, bool(came) or word.endswith("x"), word.endswith("o"), came))
    return passed


@pytest.mark.parametrize(
    ("line", "gaps", "attempts"),
    [
        ("", [], []),
        ("0x 5x", [], []),
        ("0x 3o", [], [3]),
        ("0x 3o 5x", [2], []),
        ("0x 3o 4o 9x", [6], []),  # from the first of two attempts: that is how long they took
        ("0x 9>11", [2], []),
        ("3o 9>11", [8], []),
        ("3o 9>11 12o 12o 14o", [8], [12, 14]),  # two messages of one day are one attempt
        ("9>20 12o", [11], []),  # answered after it
    ],
)
def test_what_history_says(line: str, gaps: list[int], attempts: list[int]) -> None:
    assert answer_gaps(story(line)) == gaps
    assert [(day - DAY).days for day in open_attempts(story(line))] == attempts


@pytest.mark.parametrize(
    ("gaps", "usual"), [([], None), ([1, 1], None), ([1, 1, 1], 1), ([0, 1, 2, 30], 2), ([4, 4, 9, 9], 9)]
)
def test_a_habit_is_three_answers_and_one_long_silence_does_not_make_it(
    gaps: list[int], usual: int | None
) -> None:
    assert usual_answer(gaps) == usual


@pytest.mark.parametrize(
    ("attempts", "gaps", "days"),
    [
        ([], [1, 1, 1], None),
        ([0], [], None),
        ([0], [0, 0, 0], 2),
        ([0], [4, 4, 4], 7),
        ([0], [90, 90, 90], LONGEST_PATIENCE),
        ([0, 8], [], LONG_PAUSE),
        ([0, 8], [1, 1, 1], LONG_PAUSE),
        ([0, 8, 60], [], 2 * LONG_PAUSE),
        (list(range(9)), [], LONGEST_PAUSE),
    ],
)
def test_r5_patience_from_their_usual_time_and_a_long_pause_after_two(
    attempts: list[int], gaps: list[int], days: int | None
) -> None:
    tried = [DAY + timedelta(day) for day in attempts]
    until = patient_until(tried, gaps)
    assert until == (None if days is None else tried[-1] + timedelta(days))


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from("xo")), max_size=20))
def test_gaps_are_never_negative_and_attempts_in_order(marks: list[tuple[int, str]]) -> None:
    told = story(" ".join(f"{day}{mark}" for day, mark in sorted(marks)))
    assert all(gap >= 0 for gap in answer_gaps(told))
    attempts = open_attempts(told)
    assert list(attempts) == sorted(set(attempts))
