"""Going through new people one by one: the rhythms a single key chooses, and when a first turn then comes."""

from datetime import date, timedelta

RHYTHMS = (7, 14, 30, 42, 90, 180, 365)
"""Days between two exchanges, by the key that chooses them: 1 is every week, 7 every year."""


def first_turn(counted_from: date, before_days: int, after_days: int, today: date) -> date:
    """The baseline of somebody never yet spoken to, once their rhythm goes from `before_days` to `after_days`.

    The first turns of an import lie evenly over the rhythm it came with (R10). Each keeps its share of the way, so
    they lie as evenly over the new one: a hundred new friends to be met every week do not all become due at once,
    nor do those of every year wait for the same month.
    """
    gone = max(0, (today - counted_from).days) % before_days
    return today - timedelta(gone * after_days // before_days)
