"""Whether the silence of these days is one that their gaps never knew."""

from collections.abc import Sequence
from datetime import date

from nurture.domain.learning.occasions import Gap
from nurture.domain.learning.stories import LOOK_BACK

TIMES_LONGEST = 1.5
TIMES_NATURAL = 3
"""How many times their longest gap, and their natural rhythm, a silence has to last before anything is said of it.

Of all gaps of made-up histories about one in a hundred would be called so before it ended, of heavy-tailed ones
one in thirty; a silence for good is seen after three to seven rhythms (`python -m tests.domain.learning.report`).
"""


def quiet_since(gaps: Sequence[Gap], natural_days: float, last: date, today: date) -> date | None:
    """The day of the last exchange where it has been quiet for longer than ever; None where that is as usual.

    `gaps` is oldest first and holds one at least.
    """
    longest = max(gap.days for gap in gaps if (gaps[-1].until - gap.until).days <= LOOK_BACK)
    quiet = (today - last).days
    return last if quiet > max(TIMES_LONGEST * longest, TIMES_NATURAL * natural_days) else None
