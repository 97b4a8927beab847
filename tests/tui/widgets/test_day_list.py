"""A list that goes on at both ends: the line with the cursor stays where it is on the screen."""

from collections.abc import Iterator

from textual import on
from textual.app import App, ComposeResult
from textual.content import Content

from nurture.tui.widgets.day_list import DayList
from nurture.tui.widgets.entries import Entries, Entry


class Days(App[None]):
    CSS = "DayList { height: 6; }"

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def compose(self) -> ComposeResult:
        yield DayList()

    @on(DayList.RunningUp)
    def _up(self) -> None:
        self.asked.append("up")

    @on(Entries.RunningOut)
    def _out(self) -> None:
        self.asked.append("out")

    @on(DayList.Ended)
    def _end(self, event: DayList.Ended) -> None:
        self.asked.append(f"end {event.way}")


def numbered(first: int, last: int) -> Iterator[Entry]:
    for number in range(first, last):
        yield Entry(Content(f"day {number}"))
        yield Entry(Content("a\nb" if number % 2 else "a"), number)


def on_screen(days: DayList) -> int:
    """The line of the screen on which the cursor's entry begins."""
    return days._wrapping.place(days.cursor)[0] - days.scroll_offset.y


async def test_what_comes_in_front_moves_nothing_on_the_screen() -> None:
    app = Days()
    async with app.run_test(size=(40, 10)) as pilot:
        days = app.query_one(DayList)
        days.show_from_top(numbered(20, 60))
        await pilot.pause()
        assert app.asked == ["up"]
        await pilot.press(*"jjjj")
        line, key = on_screen(days), days.chosen
        for first, last in ((0, 60), (10, 40), (21, 90)):
            days.show_around(numbered(first, last))
            await pilot.pause()
            assert (on_screen(days), days.chosen) == (line, key)


async def test_the_ends_are_asked_for() -> None:
    app = Days()
    async with app.run_test(size=(40, 10)) as pilot:
        days = app.query_one(DayList)
        days.show_from_top(numbered(0, 60))
        await pilot.pause()
        app.asked.clear()
        await pilot.press("G", "g")
        assert app.asked == ["end 1", "end -1"]
        assert on_screen(days) == 1
        days.show_from_bottom(numbered(30, 60))
        await pilot.pause()
        assert days.chosen == 59
        app.asked.clear()
        await pilot.press("k", "j")
        assert app.asked == ["out", "out"]
        days.show_from_top(numbered(30, 60))
        await pilot.pause()
        app.asked.clear()
        await pilot.press("j")
        assert app.asked == ["up"]
