from datetime import date

import pytest

from nurture.domain.dates import any_date
from nurture.errors import UnreadableDate

TODAY = date(2026, 11, 22)
"""A Sunday."""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("yesterday", date(2026, 11, 21)),
        ("friday", date(2026, 11, 20)),
        ("5 dec", date(2025, 12, 5)),
        ("2026-12-05", date(2026, 12, 5)),
        ("tomorrow", date(2026, 11, 23)),
        ("next saturday", date(2026, 11, 28)),
        ("in two weeks", date(2026, 12, 6)),
    ],
)
def test_a_day_is_looked_for_behind_and_then_ahead(text: str, day: date) -> None:
    assert any_date(text, TODAY) == day


def test_what_is_no_day_is_told_as_of_one_behind() -> None:
    with pytest.raises(UnreadableDate, match="February has no day 31") as error:
        any_date("31 february", TODAY)
    assert "yesterday" in error.value.hint
