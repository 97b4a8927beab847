"""The month as a grid: legible without colour, at any size."""

from collections.abc import Mapping
from datetime import date

import pytest
from textual.app import App, ComposeResult

from nurture.domain.month import Counts
from nurture.domain.upcoming import Kind
from nurture.tui.widgets.month import MonthGrid
from tests.journals import TODAY

HELD: Mapping[date, Counts] = {
    date(2026, 11, 24): {Kind.MOMENT: 1, Kind.DUE: 12},
    date(2026, 12, 1): {Kind.PROMISE: 1},
}


class Held(App[None]):
    def compose(self) -> ComposeResult:
        yield MonthGrid()


async def shown(size: tuple[int, int], day: date = date(2026, 11, 24)) -> list[str]:
    app = Held()
    async with app.run_test(size=size) as pilot:
        grid = app.query_one(MonthGrid)
        grid.show(day, TODAY, HELD)
        await pilot.pause()
        return [line.rstrip() for line in str(grid.render()).split("\n")]


async def test_a_wide_month_has_names_numbers_glyphs_and_a_legend() -> None:
    lines = await shown((80, 24))
    assert lines[0].split() == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    assert lines[1].split() == ["26", "27", "28", "29", "30", "31", "1"]
    week = next(at for at, line in enumerate(lines) if "[24]" in line)
    assert lines[week + 1].split() == ["✦", "◑12"]
    assert lines[week + 1].index("✦") == lines[week].index("24") - 1
    assert lines[-1].strip() == "✦ moment  → promise  ? to ask  ◑ becomes due"


async def test_today_and_the_chosen_day_are_marked_in_letters() -> None:
    lines = await shown((60, 14))
    assert sum("›" in line for line in lines) == sum("[24]" in line for line in lines) == 1
    assert "› 22" in next(line for line in lines if "›" in line)
    (chosen,) = [line for line in await shown((60, 14), TODAY) if "[" in line]
    assert "›[22]" in chosen


@pytest.mark.parametrize("size", [(60, 7), (24, 9), (21, 7), (20, 3), (3, 1), (200, 60)])
async def test_the_month_stays_within_any_window(size: tuple[int, int]) -> None:
    lines = await shown(size)
    assert len(lines) <= size[1]
    assert max(map(len, lines)) <= max(size[0], 12)
    if size[0] >= 21 and size[1] >= 7:
        assert "24" in "".join(lines)


async def test_a_click_chooses_a_day() -> None:
    chosen: list[tuple[date, bool]] = []

    class Clicked(Held):
        def on_month_grid_chosen(self, message: MonthGrid.Chosen) -> None:
            chosen.append((message.day, message.again))

    app = Clicked()
    async with app.run_test(size=(70, 20)) as pilot:
        grid = app.query_one(MonthGrid)
        grid.show(TODAY, TODAY, HELD)
        await pilot.pause()
        assert grid.cell == (10, 3)
        await pilot.click(MonthGrid, offset=(12, 1 + 4 * 3), times=2)
        await pilot.click(MonthGrid, offset=(12, 0))
    assert chosen == [(date(2026, 11, 24), False), (date(2026, 11, 24), True)]
