"""The honest pace as lines: right in every width, literal, readable without colour."""

from datetime import date
from typing import Any

import pytest
from rich.cells import cell_len

from nurture.tui.pace_lines import ahead, bars, legend, line, said
from nurture.views.pace import PaceLine, PacePage, Preview
from tests.tui.rooms import LONG, NASTY

ROW = PaceLine("circle", 1, "climbing", 12, 6.0, 14, 42, 4.0, False)
THEN = Preview(date(2026, 12, 20), ("Ana", "Ben"), 40, 120, 30, 20, 10)


def page(**more: Any) -> PacePage:
    known = PacePage(
        today=date(2026, 11, 22),
        people=180,
        asked_a_week=38.5,
        exchanges=67,
        days=56,
        done_a_week=8.4,
        pace_a_week=8.4,
        sentence="Your rhythms ask for 5.5 check-ins a day; you have been doing 1.2.",
        measured="Counted over the last eight weeks.",
        verdict="That cannot hold.",
        holds=False,
        lines=(ROW,),
        planned_a_week=10.0,
        plan_holds=True,
        advice="",
        as_it_is=THEN,
        with_plan=THEN._replace(names=("Carla",), in_touch=160),
    )
    return known._replace(**more)


def test_two_numbers_as_bars_that_read_without_colour() -> None:
    first, second, third = (each.plain for each in bars(page(), 60))
    assert first.startswith("rhythms ask   ▇")
    assert first.endswith("▇ 5.5 a day")
    assert second.endswith("▇ 1.2 a day")
    assert third.endswith("▇ 1.4 a day")
    assert first.count("▇") > 3 * second.count("▇") > 0
    assert len(bars(page(lines=()), 60)) == 2
    assert "· 0 a day" in bars(page(done_a_week=0.0), 60)[1].plain


def test_what_would_be_looser_is_marked_and_said() -> None:
    assert line(ROW, 80).plain.startswith(" ↓ climbing")
    assert line(ROW, 80).plain.rstrip().endswith("12       6 a week   every 2 weeks → 6 weeks")
    assert line(ROW, 58).plain.rstrip().endswith("6 a week   2 weeks → 6 weeks")
    held = line(ROW._replace(loosened_days=None, held=True), 80).plain
    assert held.startswith(" = climbing")
    assert "every 2 weeks, and stays" in held
    own = line(PaceLine("own", "", "set by hand", 3, 1.0, None, None, 0.0, False), 80).plain
    assert own.rstrip().endswith("1 a week")


def test_a_narrow_line_leaves_the_name_what_the_rest_does_not_need() -> None:
    row = ROW._replace(name="other professionals", asked_a_week=61.6)
    assert line(row, 57).plain.rstrip() == " ↓ other professiona… 61.6 a week   2 weeks → 6 weeks"


@pytest.mark.parametrize("width", [20, 40, 56, 60, 80, 120])
@pytest.mark.parametrize("name", ["climbing", NASTY, LONG, "😀" * 40, ""])
def test_a_line_fits(width: int, name: str) -> None:
    found = line(ROW._replace(name=name, people=10_000, asked_a_week=12_345.6), width)
    assert cell_len(found.plain) <= max(width, 44)
    assert "\x1b" not in found.plain


@pytest.mark.parametrize("width", [56, 76, 116])
def test_today_in_a_month_as_it_is_and_looser(width: int) -> None:
    lines = [each.plain.rstrip() for each in ahead(page(), width)]
    assert lines[0] == "In 4 weeks  ● in touch  ◑ due       ◔ neglected ○ fading"
    assert lines[1] == "as it is    120         30          20          10"
    assert lines[2] == "looser      160         30          20          10"
    assert lines[3:] == ["Today then  Ana, Ben", "  looser    Carla"]
    assert all(cell_len(each.plain) <= width for each in ahead(page(), width))


def test_without_a_plan_there_is_one_month_and_without_a_day_none() -> None:
    assert len(ahead(page(with_plan=None), 76)) == 3
    assert ahead(page(as_it_is=None, with_plan=None), 76) == []
    assert ahead(page(as_it_is=THEN._replace(names=())), 76)[3].plain.rstrip() == "Today then  nobody"


def test_words_from_outside_stay_words() -> None:
    assert "\x1b" not in ahead(page(as_it_is=THEN._replace(names=(NASTY, LONG))), 76)[3].plain
    assert "[red]" in ahead(page(as_it_is=THEN._replace(names=(NASTY,))), 76)[3].plain


def test_what_is_said_and_what_the_keys_do() -> None:
    assert said(page()).plain == (
        "Your rhythms ask for 5.5 check-ins a day; you have been doing 1.2. That cannot hold. "
        "Counted over the last eight weeks."
    )
    assert said(page(verdict="", measured="")).plain.endswith("1.2.")
    assert "Space leaves one as it is, y loosens" in legend(page(), ("Space", "y")).plain
    assert legend(page(lines=()), ("Space", "y")).plain == ""
    assert legend(page(lines=(), advice="Or so."), ("Space", "y")).plain == "Or so."
