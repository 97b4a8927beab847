import pytest

from nurture.exchange.days import Day, needs_order, read_day, shows_order

DAYS = [
    ("1990-04-12", (1990, 4, 12)),
    ("19900412", (1990, 4, 12)),
    ("--0412", (None, 4, 12)),
    ("--04-12", (None, 4, 12)),
    (" --04-12", (None, 4, 12)),
    ("1990-04-12T00:00:00Z", (1990, 4, 12)),
    ("19900412T143000-0500", (1990, 4, 12)),
    ("1990-04-12 00:00:00", (1990, 4, 12)),
    ("1604-04-12", (None, 4, 12)),
    ("0000-04-12", (None, 4, 12)),
    ("--0229", (None, 2, 29)),
    ("2000-02-29", (2000, 2, 29)),
    ("1990/4/2", (1990, 4, 2)),
    ("1990.04.12", (1990, 4, 12)),
    ("12.4.1990", (1990, 4, 12)),
    ("12. 4. 1990", (1990, 4, 12)),
    ("12.04.", (None, 4, 12)),
    ("25/12/1990", (1990, 12, 25)),
    ("12/25/1990", (1990, 12, 25)),
    ("12/25/90", (1990, 12, 25)),
    ("12/25/05", (2005, 12, 25)),
    ("5/5/1990", (1990, 5, 5)),
    ("4/25", (None, 4, 25)),
    ("15 Jun 2026", (2026, 6, 15)),
    ("15-Jun-2026", (2026, 6, 15)),
    ("June 15, 2026", (2026, 6, 15)),
    ("Jun 15", (None, 6, 15)),
    ("15. März 1990", (1990, 3, 15)),
    ("1er août 1990", (1990, 8, 1)),
    ("12 de abril de 1990", (1990, 4, 12)),
    ("3 maggio 1990", (1990, 5, 3)),
    ("3 mei 1990", (1990, 5, 3)),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_read_as_it_was_meant(text: str, day: tuple[int | None, int, int]) -> None:
    assert read_day(text) == Day(*day)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "circa 1800",
        "1990",
        "1990-04",
        "---12",
        "1990-02-30",
        "1900-02-29",
        "1990-13-01",
        "3/4/1990",
        "31 June 1990",
        "0/0/00",
        "12 foo 1990",
        "1990-04-12, or so",
        "x" * 100_000,
        "1" * 100_000,
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


def test_the_order_of_a_day_is_only_taken_where_it_is_needed() -> None:
    assert read_day("3/4/1990", day_first=True) == Day(1990, 4, 3)
    assert read_day("3/4/1990", day_first=False) == Day(1990, 3, 4)
    assert read_day("25/4/1990", day_first=False) == Day(1990, 4, 25)
    assert read_day("3.4.1990", day_first=False) == Day(1990, 4, 3)


@pytest.mark.parametrize(
    ("text", "needed", "shown"),
    [("3/4/1990", True, None), ("25/4/1990", False, True), ("4/25/1990", False, False), ("3.4.1990", False, None)],
)
def test_a_day_tells_the_order_it_is_written_in(text: str, needed: bool, shown: bool | None) -> None:
    assert needs_order(text) is needed
    assert shows_order(text) is shown
