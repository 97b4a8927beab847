"""Days, months and years behind us."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.dates import DateOrder
from nurture.domain.dates.periods import period
from nurture.domain.dates.vocabulary import MONTH_NAMES
from nurture.errors import UnreadableDate
from tests.journals import TODAY


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("yesterday", date(2026, 11, 21), date(2026, 11, 21)),
        ("last tue", date(2026, 11, 17), date(2026, 11, 17)),
        ("12 apr 2025", date(2025, 4, 12), date(2025, 4, 12)),
        ("2025-04-12", date(2025, 4, 12), date(2025, 4, 12)),
        ("in may", date(2026, 5, 1), date(2026, 5, 31)),
        ("May", date(2026, 5, 1), date(2026, 5, 31)),
        ("back in dec", date(2025, 12, 1), date(2025, 12, 31)),
        ("november", date(2026, 11, 1), date(2026, 11, 30)),
        ("last november", date(2025, 11, 1), date(2025, 11, 30)),
        ("last may", date(2026, 5, 1), date(2026, 5, 31)),
        ("february 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("in feb 2023", date(2023, 2, 1), date(2023, 2, 28)),
        ("2025-03", date(2025, 3, 1), date(2025, 3, 31)),
        ("2025/3", date(2025, 3, 1), date(2025, 3, 31)),
        ("this month", date(2026, 11, 1), date(2026, 11, 30)),
        ("last month", date(2026, 10, 1), date(2026, 10, 31)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("in 2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("last year", date(2025, 1, 1), date(2025, 12, 31)),
        ("this year", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_what_is_named(text: str, first: date, last: date) -> None:
    assert period(text, TODAY) == (first, last)


def test_january_looks_back_over_the_new_year() -> None:
    assert period("last month", date(2026, 1, 31)) == (date(2025, 12, 1), date(2025, 12, 31))


@pytest.mark.parametrize(
    "text", ["", "2025-13", "soon", "in", "30 feb 2025", "9999", "garden party in may", "\x1b["]
)
def test_what_names_nothing_is_refused(text: str) -> None:
    with pytest.raises(UnreadableDate):
        period(text, TODAY)


def test_the_hint_tells_of_months_too() -> None:
    with pytest.raises(UnreadableDate, match="names no day, month or year") as refused:
        period("whenever", TODAY)
    assert "in may" in refused.value.hint


@given(st.dates(date(1801, 1, 1), TODAY))
def test_every_month_is_read_from_its_name_and_from_its_figures(day: date) -> None:
    first, last = period(f"{MONTH_NAMES[day.month - 1]} {day.year}", TODAY)
    assert period(f"{day.year}-{day.month:02}", TODAY) == (first, last)
    assert first <= day <= last
    assert (first.month, last.month) == (day.month, day.month)


@given(st.text(max_size=20))
def test_nothing_breaks_it(text: str) -> None:
    try:
        first, last = period(text, TODAY, DateOrder.MDY)
    except UnreadableDate:
        return
    assert first <= last
