from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.dates import DateOrder
from nurture.domain.dates.ahead import days_ahead

TODAY = date(2026, 11, 22)  # a Sunday


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("starts a new job on monday", "on monday = 2026-11-23 relative"),
        ("moving to Lisbon in May", "in May = 2027-05-01"),
        ("the recipe by friday please", "by friday = 2026-11-27 relative"),
        ("ask again in two weeks", "in two weeks = 2026-12-06 relative"),
        ("nudge her in 10 days", "in 10 days = 2026-12-02 relative"),
        ("surgery on 3 June, at noon", "on 3 June = 2027-06-03"),
        ("tomorrow morning she flies", "tomorrow morning = 2026-11-23 relative"),
        ("check in next month", "next month = 2026-12-22 relative"),
        ("by the end of the month", "by the end of the month = 2026-11-30 relative"),
        ("by the end of january", "by the end of january = 2027-01-31"),
        ("in the middle of march", "in the middle of march = 2027-03-15"),
        ("after easter", "after easter = 2027-03-28"),
        ("cats from 3 to 9 December", "from 3 to 9 December = 2026-12-03"),
        ("due on the 12th", "on the 12th = 2026-12-12"),
        ("in Berlin until friday", "until friday = 2026-11-27 relative"),
        ("out in 2027", "in 2027 = 2027-01-01"),
        ("due 28/11", "due 28/11 = 2026-11-28"),
        ("away all of january", "of january = 2027-01-01"),
        ("the surgery got pushed to march", "to march = 2027-03-01"),
        ("on friday or in June", "on friday = 2026-11-27 relative; in June = 2027-06-01"),
        ("ill for two weeks", ""),
        ("two weeks ago", ""),
        ("every week", ""),
        ("she may come", ""),
        ("has two kids", ""),
        ("wait a second", ""),
        ("sat down", ""),
        ("flat 12", ""),
        ("on 3 June 2019", ""),
        ("on 31 february", ""),
        ("", ""),
    ],
)
def test_the_days_to_come_of_a_text(text: str, found: str) -> None:
    days = days_ahead(text, TODAY, DateOrder.DMY)
    shown = (f"{text[day.start : day.end]} = {day.day}" + " relative" * day.relative for day in days)
    assert "; ".join(shown) == found


@given(st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_whatever_is_typed_days_lie_in_it_and_ahead(text: str) -> None:
    behind = 0
    for day in days_ahead(text, TODAY, DateOrder.DMY):
        assert behind <= day.start < day.end <= len(text)
        assert day.day >= TODAY
        behind = day.end
