from datetime import date

import pytest

from nurture.domain.dates import future_date, past_date
from nurture.errors import UnreadableDate

SUNDAY = date(2026, 11, 22)
WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        ("two fridays ago", SUNDAY, "2026-11-13"),
        ("a friday ago", SUNDAY, "2026-11-20"),
        ("three mondays ago", WEDNESDAY, "2026-11-09"),
        ("two nights ago", SUNDAY, "2026-11-20"),
        ("two weekends ago", SUNDAY, "2026-11-07"),
        ("the tuesday before last", SUNDAY, "2026-11-10"),
        ("the week before last", SUNDAY, "2026-11-08"),
        ("the weekend before last", WEDNESDAY, "2026-11-14"),
        ("the month before last", SUNDAY, "2026-09-22"),
        ("a week ago on tuesday", SUNDAY, "2026-11-10"),
        ("a week last friday", WEDNESDAY, "2026-11-13"),
        ("friday a week ago", WEDNESDAY, "2026-11-13"),
        ("the friday just gone", SUNDAY, "2026-11-20"),
    ],
)
def test_days_counted_back(text: str, today: date, day: str) -> None:
    assert past_date(text, today).isoformat() == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("friday week", "2026-12-04"),
        ("a week on tuesday", "2026-12-01"),
        ("a week tomorrow", "2026-11-30"),
        ("tommorow", "2026-11-23"),
    ],
)
def test_days_a_week_on(text: str, day: str) -> None:
    assert future_date(text, SUNDAY).isoformat() == day


@pytest.mark.parametrize(
    "text", ["99 fridays ago", "two ago", "the before last", "a week ago on", "the just gone"]
)
def test_what_counts_nothing_is_refused(text: str) -> None:
    with pytest.raises(UnreadableDate):
        past_date(text, SUNDAY)
