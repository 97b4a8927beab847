"""How long to wait for an answer: what a person's history says about it, and when to leave the door open (R5)."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from nurture.domain.rhythm import LONGEST_PATIENCE

KNOWN_FROM = 3
"""As many answers as make a habit."""
UNANSWERED = 2
"""As many unanswered attempts as say: leave the door open, and them in peace."""
LONG_PAUSE = 42
"""Days of peace after the second unanswered attempt, and for each one that came after it all the same."""
LONGEST_PAUSE = 180


class Passed(NamedTuple):
    """What a day with a person was, as far as answers go."""

    day: date
    counts: bool
    """We talked, or they wrote."""
    attempt: bool
    """I wrote, and there was no answer to it."""
    answered_on: date | None
    """I wrote, and this is when they answered."""


def answer_gaps(story: Iterable[Passed]) -> list[int]:
    """How many days they took to answer, oldest first: from an attempt to its answer or to the next exchange.

    `story` is oldest first. Of several attempts in a row the first counts: that is how long they took.
    """
    gaps: list[int] = []
    since: date | None = None
    for day, counts, attempt, answered_on in story:
        if answered_on:
            gaps.append((answered_on - (since or day)).days)
        elif counts and since:
            gaps.append((day - since).days)
        since = (since or day) if attempt else None
    return gaps


def open_attempts(story: Iterable[Passed]) -> tuple[date, ...]:
    """The days since the last exchange on which I tried, oldest first; two messages of one day are one attempt."""
    story = list(story)
    last = max((each.answered_on or each.day for each in story if each.counts), default=date.min)
    return tuple(sorted({each.day for each in story if each.attempt and each.day > last}))


def usual_answer(gaps: Sequence[int]) -> int | None:
    """The days within which three of four answers of theirs came; None where too few are known."""
    if len(gaps) < KNOWN_FROM:
        return None
    return sorted(gaps)[(3 * len(gaps) - 1) // 4]


def patient_until(attempts: Sequence[date], gaps: Sequence[int]) -> date | None:
    """The first day on which waiting is over; None where only the rhythm can say.

    One attempt is given their usual time and half of it again, from 2 days to three weeks. From the second on,
    they are left in peace for six weeks, and six more for each after it, half a year at the most.
    """
    if len(attempts) >= UNANSWERED:
        pause = min(LONG_PAUSE * (len(attempts) - UNANSWERED + 1), LONGEST_PAUSE)
        return attempts[-1] + timedelta(pause)
    usual = usual_answer(gaps)
    if not attempts or usual is None:
        return None
    return attempts[-1] + timedelta(max(2, min(LONGEST_PATIENCE, usual + usual // 2 + 1)))
