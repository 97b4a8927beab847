"""Dates read from words and put back into words, in one place so that both agree.

`past_date` and `find_past_date` look back (touches), `future_date` looks ahead (snoozes, promises), `any_date`
looks back and then ahead, `interval` reads rhythms and `birthday` birthdays; `ago`, `long_date` and `span` say
them. Months and years in dates go by the calendar; in rhythms they are 30 and 365 days.

Each name is loaded when it is first asked for: what only says days (`nurture due`) spares the readers,
which are three quarters of the import.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nurture.domain.dates.birthdays import birthday
    from nurture.domain.dates.either import any_date
    from nurture.domain.dates.finding import FoundDate, find_past_date
    from nurture.domain.dates.future import future_date
    from nurture.domain.dates.intervals import interval, span
    from nurture.domain.dates.past import past_date
    from nurture.domain.dates.vocabulary import DateOrder
    from nurture.domain.dates.wording import ago, long_date

__all__ = [
    "DateOrder",
    "FoundDate",
    "ago",
    "any_date",
    "birthday",
    "find_past_date",
    "future_date",
    "interval",
    "long_date",
    "past_date",
    "span",
]

_HOMES = {
    "DateOrder": "vocabulary",
    "FoundDate": "finding",
    "ago": "wording",
    "any_date": "either",
    "birthday": "birthdays",
    "find_past_date": "finding",
    "future_date": "future",
    "interval": "intervals",
    "long_date": "wording",
    "past_date": "past",
    "span": "intervals",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
