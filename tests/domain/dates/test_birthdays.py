from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.dates import DateOrder, birthday
from nurture.errors import UnreadableDate
from tests.domain.dates.texts import refusal


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("04-12", (None, 4, 12)),
        ("--04-12", (None, 4, 12)),
        ("--0412", (None, 4, 12)),
        ("1990-04-12", (1990, 4, 12)),
        (" 1990-04-12 ", (1990, 4, 12)),
        ("1990-04-12T00:00:00Z", (1990, 4, 12)),
        ("19900412", (1990, 4, 12)),
        ("12 Apr", (None, 4, 12)),
        ("Apr 12", (None, 4, 12)),
        ("the 12th of April", (None, 4, 12)),
        ("April 12 1990", (1990, 4, 12)),
        ("12-Apr-1990", (1990, 4, 12)),
        ("12/4/1990", (1990, 4, 12)),
        ("12.4.1990", (1990, 4, 12)),
        ("12.04.", (None, 4, 12)),
        ("12/4", (None, 4, 12)),
        ("29 Feb", (None, 2, 29)),
        ("02-29", (None, 2, 29)),
        ("29 feb 2000", (2000, 2, 29)),
    ],
)
def test_a_birthday_is_read_with_its_year_or_without(text: str, born: tuple[int | None, int, int]) -> None:
    assert birthday(text) == born


def test_figures_follow_the_order_and_iso_does_not() -> None:
    assert birthday("12/4/1990", DateOrder.MDY) == (1990, 12, 4)
    assert birthday("04-12", DateOrder.MDY) == (None, 4, 12)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "An empty text is not a birthday."),
        ("in spring", "'in spring' is not a birthday."),
        ("12 apr or so", "'12 apr or so' is not a birthday."),
        ("30 feb", "'30 feb' is not a birthday: February has no day 30."),
        ("1990-02-29", "'1990-02-29' is not a birthday: February 1990 has no day 29."),
        ("13-01", "'13-01' is not a birthday: there is no month 13."),
        ("12/4/90", "'12/4/90' gives its year in two figures."),
        ("12 apr 90", "'12 apr 90' gives its year in two figures."),
    ],
)
def test_what_is_no_birthday_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(UnreadableDate) as refused:
        birthday(text)
    assert refused.value.sentence == sentence
    assert "04-12" in refused.value.hint


@given(day=st.dates())
def test_an_iso_date_is_read_as_written(day: date) -> None:
    assert birthday(day.isoformat()) == (day.year, day.month, day.day)
    assert birthday(f"{day:%m-%d}") == (None, day.month, day.day)


@given(text=st.text() | st.text("0123456789-/.T aprfebthof", max_size=12))
def test_no_text_breaks_the_reading(text: str) -> None:
    sentence = refusal(lambda: birthday(text))
    assert sentence.isprintable()
    if not sentence:
        year, month, day = birthday(text)
        assert date(2000 if year is None else year, month, day)
