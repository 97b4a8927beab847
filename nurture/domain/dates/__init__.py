"""Dates read from words and put back into words, in one place so that both agree.

`past_date` and `find_past_date` look back (touches), `future_date` looks ahead (snoozes, promises), `interval`
reads rhythms and `birthday` birthdays; `ago`, `long_date` and `span` say them. Months and years in
dates go by the calendar; in rhythms they are 30 and 365 days.
"""

from nurture.domain.dates.birthdays import birthday
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
    "birthday",
    "find_past_date",
    "future_date",
    "interval",
    "long_date",
    "past_date",
    "span",
]
