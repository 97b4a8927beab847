"""The pace of a journal in words: two numbers in a unit that reads well, and never a reproach (R10)."""

from nurture.domain.capacity import TELLING_DAYS, WEEK, WEEKS, Done, holds
from nurture.domain.dates import span
from nurture.domain.schedule import every

_UNITS = {"day": 1 / WEEK, "week": 1.0, "month": 30 / WEEK, "year": 365 / WEEK}
"""Weeks in each."""


def unit_of(a_week: float) -> str:
    """The unit in which so many a week read well: the shortest in which there is at least one."""
    return next((unit for unit, weeks in _UNITS.items() if a_week * weeks >= 0.995), "year")


def number(a_week: float, unit: str) -> str:
    """How many that is in a unit: "5.5", "12", "0"."""
    many = a_week * _UNITS[unit]
    figure = f"{many:,.0f}" if many >= 99.95 else f"{many:.1f}".removesuffix(".0")
    return "less than 0.1" if figure == "0" and many else figure


def rate(a_week: float) -> str:
    """So many a week in its own unit: "1.2 a day"."""
    unit = unit_of(a_week)
    return f"{number(a_week, unit)} a {unit}"


def weekly(a_week: float) -> str:
    """So many a week, to stand below others: "28.5 a week"."""
    return f"{number(a_week, 'week')} a week"


def sentence(asked: float, done: Done) -> str:
    """What rhythms ask for against what is done, both in one unit: the honest sentence."""
    unit = unit_of(asked)
    wanted = number(asked, unit)
    asks = f"Your rhythms ask for {wanted} {'check-in' if wanted == '1' else 'check-ins'} a {unit}"
    if done.exchanges and done.days >= TELLING_DAYS:
        return f"{asks}; you have been doing {number(done.a_week, unit)}."
    if done.days < TELLING_DAYS:
        return f"{asks}. The journal is too young to say what you do."
    return f"{asks}; none is noted in the last {_over(done)}."


def measured(done: Done) -> str:
    """Over which time it was counted; empty where that tells nothing."""
    if not done.is_telling:
        return ""
    if done.days >= WEEKS * WEEK:
        return f"Counted over the last {_over(done)}."
    return f"Counted over the {_over(done)} since the journal began."


def _over(done: Done) -> str:
    return "eight weeks" if done.days >= WEEKS * WEEK else span(done.days)


def step_words(before: int | None, after: int | None) -> str:
    """A rhythm and what becomes of it: "every month → 6 weeks"."""
    return f"{every(before)} → {span(after)}" if before and after else every(before or after or 1)


def verdict(asked: float, pace: float, supposed: str = "") -> str:
    """Whether that can be kept by so many a week; `supposed` says where they come from, if not from history."""
    if holds(asked, pace):
        later = ", some a little later than wished" if asked > pace else ""
        return f"At {rate(pace)}{supposed} that holds{later}." if supposed else f"That holds{later}."
    return f"At {rate(pace)}{supposed} that cannot hold." if supposed else "That cannot hold."
