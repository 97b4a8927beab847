"""Why someone is in view, in one line, and when the moments of a year fall."""

from collections.abc import Iterable
from datetime import date

from nurture.domain.dates import ago, long_date, span
from nurture.domain.rhythm import Rhythm, State


def why(
    state: State,
    rhythm: Rhythm,
    today: date,
    *,
    last_exchange: date | None,
    added_on: date,
    resting_until: date | None = None,
    attempted_on: date | None = None,
    waiting_until: date | None = None,
    spread: bool = False,
) -> str:
    """One line on why a person stands where they do: what is, against what was meant. Never a reproach (R10)."""
    if state is State.RESTING and resting_until:
        day = long_date(resting_until, today)
        return f"back in turn on {day}, after your time away" if spread else f"resting until {day}"
    if state is State.AMBIENT:
        return "seen in the run of life"
    if state is State.WAITING and attempted_on and waiting_until:
        return wrote(attempted_on, waiting_until, today)
    added = "" if last_exchange else f"added {ago(added_on, today)}, "
    return f"{added}{talked(last_exchange, today)} · {every(rhythm.ideal_days)}"


def talked(last_exchange: date | None, today: date) -> str:
    """When we last talked: "last talked 7 weeks ago"."""
    return f"last talked {ago(last_exchange, today)}" if last_exchange else "never yet talked"


def wrote(attempted_on: date, until: date, today: date) -> str:
    """What is to be done about an attempt that is out: nothing, for a while (R5)."""
    return f"{tried(attempted_on, until, today)}, give it until {long_date(until, today)}"


def tried(attempted_on: date, until: date, today: date) -> str:
    """What is out: "wrote 3 days ago", "wrote twice, last 3 weeks ago; the door stays open".

    Patience of so many weeks is what the second unanswered attempt brings, and the more each one after it.
    """
    from nurture.domain.answers import LONG_PAUSE

    patience = (until - attempted_on).days
    if patience < LONG_PAUSE:
        return f"wrote {ago(attempted_on, today)}"
    often = "twice" if patience < 2 * LONG_PAUSE else "several times"
    return f"wrote {often}, last {ago(attempted_on, today)}; the door stays open"


def every(days: int) -> str:
    """A rhythm in words: "every 6 weeks", "every month"."""
    return f"every {span(days).removeprefix('1 ')}"


def next_occurrence(month: int, day: int, today: date) -> date:
    """The first day from today on which a yearly moment falls; 29 February is kept on the 28th in other years."""
    this_year = _in_year(month, day, today.year)
    return this_year if this_year >= today else _in_year(month, day, today.year + 1)


def _in_year(month: int, day: int, year: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, day - 1)


def days_ahead(today: date, count: int) -> Iterable[tuple[int, int]]:
    """Every (month, day) whose moments fall within `count` days from today, today included."""
    for ahead in range(count + 1):
        day = date.fromordinal(today.toordinal() + ahead)
        yield day.month, day.day
        leap_day_moved = (day.month, day.day) == (2, 28) and _in_year(2, 29, day.year) == day
        if leap_day_moved:
            yield 2, 29
