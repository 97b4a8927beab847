"""The mirror is measured on messages that nobody tuned it on (R6)."""

import pytest

from tests.domain.drafts.messages import aside, hard_aside, known, strangers
from tests.domain.drafts.report import Measure, measure

RECALL, FALSE_ALARMS = 0.90, 0.02
"""The part of everyday pitches that is found at least, and of all else that is called a pitch at the most."""
DOUBTS = 0.10
HARD = 0.70
"""Of pitches that were written to hide."""


@pytest.fixture(scope="module")
def held() -> Measure:
    return measure(aside())


def test_pitches_that_nobody_has_seen_are_found(held: Measure) -> None:
    assert held.recall >= RECALL
    assert held.precision >= 0.95


def test_personal_messages_are_hardly_ever_called_a_pitch(held: Measure) -> None:
    assert held.false_alarms <= FALSE_ALARMS
    assert held.doubts <= DOUBTS


def test_pitches_that_hide_are_mostly_found_and_what_looks_like_one_is_mostly_spared() -> None:
    got = measure((*hard_aside(), *strangers()))
    assert got.recall >= HARD
    assert got.false_alarms <= 0.04


def test_what_was_learned_from_is_told_apart() -> None:
    got = measure(known())
    assert got.recall >= RECALL
    assert got.false_alarms <= FALSE_ALARMS
