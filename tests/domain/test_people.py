"""Values that refuse what cannot be."""

import pytest

from nurture.domain.people import Moment, MomentKind, clean_name
from nurture.errors import InvalidValue


@pytest.mark.parametrize(
    ("month", "day", "year"),
    [
        (2, 30, None),
        (2, 29, 2027),
        (4, 31, None),
        (0, 1, None),
        (13, 1, None),
        (1, 0, None),
        (1, 1, 0),
        (1, 1, 10_000),
    ],
)
def test_days_that_no_calendar_has(month: int, day: int, year: int | None) -> None:
    with pytest.raises(InvalidValue, match=rf"There is no day .*{month:02}-{day:02} in the calendar"):
        Moment(MomentKind.BIRTHDAY, month, day, year)


@pytest.mark.parametrize(("month", "day", "year"), [(2, 29, None), (2, 29, 2028), (12, 31, 1), (1, 1, 9999)])
def test_days_that_some_year_has(month: int, day: int, year: int | None) -> None:
    assert Moment(MomentKind.OTHER, month, day, year).day == day


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana", "Ana"),
        ("  Ana \t Costa\r\n", "Ana Costa"),
        ("A\0na", "Ana"),
        ("[red]Bob[/] \x1b[31m", "[red]Bob[/] \x1b[31m"),
        ("x" * 10_000, "x" * 10_000),
        ("\u202eAna", "\u202eAna"),
    ],
)
def test_a_name_is_one_line_and_otherwise_as_written(text: str, name: str) -> None:
    assert clean_name(text) == name


@pytest.mark.parametrize("text", ["", "  ", "\n\t", "\0", " \0 "])
def test_a_name_cannot_be_empty(text: str) -> None:
    with pytest.raises(InvalidValue, match="cannot be empty"):
        clean_name(text)
