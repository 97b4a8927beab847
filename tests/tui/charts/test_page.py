"""A year as one page: every question answered, honest where there is little, and as wide as it is told."""

import re

import pytest

from nurture.domain.insights.calendar import ends
from nurture.domain.people import Sphere
from nurture.tui.charts.page import document, page
from nurture.views.insights import CoverageLine, MonthLine, Share
from tests.tui.charts.years import TODAY, a_year
from tests.tui.rooms import LONG, NASTY

EMPTY_MONTHS = tuple(MonthLine(month, 0, 0, 0, 0) for month in range(1, 13))
NOTHING = a_year(days=(0,) * 365, months=EMPTY_MONTHS, coverage=(), silences=())


def told(view: object, width: int = 80) -> str:
    return "\n".join(line.plain.rstrip() for line in document(view, width))  # type: ignore[arg-type]


def test_every_question_has_its_section() -> None:
    text = told(a_year())
    for title in (
        "Exchanges in 2026",
        "With whom, by sphere",
        "By circle",
        "Talked with, and written to",
        "Who starts",
        "Where people stood at the end of each month",
        "Last talked, the longest ago first",
    ):
        assert f"{title}\n" in text, title
    assert "in no circle" in text
    assert "they wrote to you" in text
    assert "● in touch   ◑ due   ◔ neglected   ○ fading" in text
    assert " ○ Ana Costa                         2 years" in text
    assert re.search(r"^now  ●+◑+◔+  5  2  1  0$", text, re.MULTILINE)
    assert re.search(r"^Jun  ▇+→+ +3  1$", text, re.MULTILINE)


def test_months_to_come_are_not_told_as_empty() -> None:
    talked = told(a_year()).split("Talked with")[1].split("Who starts")[0]
    assert "Nov" in talked
    assert "Dec" not in talked
    assert "Dec" in told(a_year(year=2025)).split("Talked with")[1].split("Who starts")[0]


def test_an_empty_year_is_a_sentence() -> None:
    assert told(NOTHING) == (
        "Exchanges in 2026\nNo exchange is noted in 2026.\n\n"
        "Where people stood at the end of each month\nNobody with a rhythm was here in 2026.\n\n"
        "Last talked, the longest ago first\nNobody is here yet."
    )


def test_a_young_journal_is_told_in_words() -> None:
    days = (1, 1, *(0,) * 363)
    months = (MonthLine(1, 2, 0, 0, 1), *EMPTY_MONTHS[1:])
    text = told(a_year(days=days, months=months, coverage=(CoverageLine(TODAY, 1, 0, 0, 0),), unspoken=1))
    assert "2 exchanges are noted in 2026, and 1 attempt without an answer: too few to draw." in text
    assert "Who starts" not in text
    assert "The months to come will stand beside it." in text
    assert "With 1 person no exchange is noted yet." in text


def test_attempts_alone_are_drawn_as_what_they_are() -> None:
    months = (MonthLine(1, 0, 0, 0, 7), *EMPTY_MONTHS[1:])
    text = told(NOTHING._replace(months=months))
    assert "No exchange is noted in 2026, and 7 attempts without an answer." in text
    assert "→" * 14 in text
    assert "By circle" not in text


def test_where_nobody_noted_who_began_that_is_said() -> None:
    months = tuple(MonthLine(month, 4, 0, 0, 0) for month in range(1, 13))
    assert "of no exchange it is noted who wrote first" in told(a_year(months=months))


def test_many_circles_are_counted_and_none_is_said() -> None:
    many = tuple(Share(f"circle {at}", 30 - at) for at in range(23))
    assert "and 3 circles with fewer" in told(a_year(circles=many))
    assert "There is no circle yet." in told(a_year(circles=(Share(None, 40),)))


def test_nobody_is_numbered_praised_or_blamed() -> None:
    text = told(a_year(unspoken=3)).casefold()
    for word in ("score", "streak", "best", "top", "great", "should", "must", "rank", "record", "1.", "worst"):
        assert word not in re.sub(r"stood|\btold\b", "", text), word
    assert "$error" not in str([span.style for line in document(a_year(), 80) for span in line.spans])


@pytest.mark.parametrize("width", [40, 56, 76, 80, 116, 200])
@pytest.mark.parametrize("name", [NASTY, LONG, "東京" * 150])
def test_nothing_is_wider_than_its_room_whatever_the_names(name: str, width: int) -> None:
    (silence,) = a_year().silences
    view = a_year(circles=(Share(name, 12),), silences=(silence._replace(name=name),))
    lines = document(view, width)
    assert all(line.cell_length <= width for line in lines)
    assert "\x1b" not in "".join(line.plain for line in lines)
    if name == NASTY:
        assert "[red]Bob[/] ␛[31m" in told(view, max(width, 76))


def test_ten_thousand_people_fit_into_eighty_columns() -> None:
    cover = tuple(CoverageLine(on, 12_345, 2_345, 345, 45_678) for on in ends(2026, TODAY))
    lines = page(a_year(coverage=cover, spheres=(Share(Sphere.FRIEND, 1_000_000),)), 56)
    assert all(line.cell_length <= 56 for line in lines)
