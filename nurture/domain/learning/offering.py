"""When a rhythm from history is offered: where it clearly differs from the one that holds, and nobody declined."""

from collections.abc import Iterable
from datetime import date

from nurture.domain.learning.learned import Learned, learn

FACTOR = 1.3
"""How many times as long or as short: less is no difference to anybody."""
LEAST_DAYS = 3


def differs(natural_days: int, held_days: int) -> bool:
    """Whether two rhythms, in days, are clearly not the same."""
    longer, shorter = max(natural_days, held_days), min(natural_days, held_days)
    return longer >= FACTOR * shorter and longer - shorter >= LEAST_DAYS


def is_offered(learned: Learned, held_days: int, days: Iterable[date], declined_on: date | None) -> bool:
    """Whether to offer what was learned of these days instead of the rhythm that holds.

    Not where it has gone quiet: what was natural is over. Not where the user chose to keep theirs, `declined_on`,
    unless what is natural has clearly moved since that day.
    """
    if learned.quiet_since or not differs(learned.natural_days, held_days):
        return False
    if declined_on is None:
        return True
    then = learn(days, declined_on)
    return then is not None and differs(learned.natural_days, then.natural_days)
