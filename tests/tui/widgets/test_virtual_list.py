"""The list that draws what is visible: cursor, place and mouse."""

from collections.abc import AsyncIterator, Hashable, Sequence
from contextlib import asynccontextmanager

from textual import on
from textual.app import App, ComposeResult
from textual.content import Content
from textual.pilot import Pilot

from nurture.tui.widgets.virtual_list import VirtualList


class Numbers(VirtualList[int]):
    DEFAULT_CSS = "Numbers { height: 1fr; overflow: hidden auto; }"

    def __init__(self) -> None:
        super().__init__()
        self.drawn: list[int] = []

    def key(self, row: int) -> Hashable:
        return row

    def draw(self, row: int, width: int) -> Sequence[Content]:
        self.drawn.append(row)
        return (Content(f"number {row}"),)


class Listing(App[None]):
    AUTO_FOCUS = "Numbers"

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count
        self.heard: list[str] = []

    def compose(self) -> ComposeResult:
        yield Numbers()

    def on_mount(self) -> None:
        self.query_one(Numbers).show(range(self.count))

    @on(VirtualList.Opened)
    def _opened(self, event: VirtualList.Opened) -> None:
        self.heard.append(f"opened {event.list.chosen}")

    @on(VirtualList.Moved)
    def _moved(self, event: VirtualList.Moved) -> None:
        self.heard.append(f"moved {event.list.chosen}")


@asynccontextmanager
async def listing(count: int) -> AsyncIterator[tuple[Pilot[None], Numbers, Listing]]:
    app = Listing(count)
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        yield pilot, app.query_one(Numbers), app


async def test_only_what_is_visible_is_drawn() -> None:
    async with listing(100_000) as (pilot, numbers, _):
        assert len(numbers.drawn) < 25
        numbers.drawn.clear()
        await pilot.press("down")
        assert len(numbers.drawn) <= 2


async def test_keys_move_the_cursor_and_stay_within_the_list() -> None:
    async with listing(50) as (pilot, numbers, _):
        for key, place in (
            ("k", 0),
            ("j", 1),
            ("down", 2),
            ("up", 1),
            ("G", 49),
            ("j", 49),
            ("pageup", 40),
            ("g", 0),
            ("pagedown", 9),
            ("end", 49),
            ("home", 0),
        ):
            await pilot.press(key)
            assert numbers.cursor == place, key


async def test_the_cursor_stays_in_sight() -> None:
    async with listing(50) as (pilot, numbers, _):
        await pilot.press("G")
        assert numbers.scroll_offset.y == 40
        await pilot.press("g")
        assert numbers.scroll_offset.y == 0


async def test_the_cursor_keeps_its_key_when_rows_change() -> None:
    async with listing(50) as (pilot, numbers, _):
        numbers.go_to(20)
        numbers.show([5, 10, 20, 30])
        assert numbers.chosen == 20
        numbers.show([5, 10, 30, 40])
        assert numbers.chosen == 30, "the place is kept where the key is gone"
        numbers.show([5])
        assert numbers.chosen == 5
        numbers.show([])
        assert numbers.chosen is None
        await pilot.press("j", "G", "enter")
        numbers.show([1, 2])
        assert numbers.chosen == 1


async def test_the_list_below_a_shorter_one_is_scrolled_back() -> None:
    async with listing(500) as (pilot, numbers, _):
        await pilot.press("G")
        numbers.show(range(20))
        await pilot.pause()
        assert numbers.cursor == 19
        assert numbers.scroll_offset.y == 10


async def test_a_page_more_keeps_the_cursor() -> None:
    async with listing(5) as (pilot, numbers, _):
        await pilot.press("G")
        numbers.extend([5, 6])
        await pilot.press("j")
        assert numbers.chosen == 5


async def test_the_mouse_chooses_and_opens() -> None:
    async with listing(50) as (pilot, numbers, app):
        await pilot.click(numbers, offset=(3, 4))
        assert numbers.chosen == 4
        await pilot.double_click(numbers, offset=(3, 6))
        assert numbers.chosen == 6
        assert app.heard[-1] == "opened 6"


async def test_enter_opens_and_moving_is_heard() -> None:
    async with listing(3) as (pilot, _, app):
        app.heard.clear()
        await pilot.press("j", "enter")
        assert app.heard == ["moved 1", "opened 1"]


async def test_a_click_below_the_last_row_changes_nothing() -> None:
    async with listing(2) as (pilot, numbers, app):
        app.heard.clear()
        await pilot.click(numbers, offset=(3, 8))
        assert numbers.cursor == 0
        assert app.heard == []


async def test_what_stands_below_the_rows_is_wrapped_and_no_row() -> None:
    async with listing(2) as (pilot, numbers, _):
        numbers.tail = Content("and more of them than a line of forty cells can hold")
        numbers.show([1, 2])
        await pilot.pause()
        lines = ["".join(segment.text for segment in numbers.render_line(y)).rstrip() for y in range(5)]
        assert lines[2:] == ["   and more of them than a line of", "   forty cells can hold", ""]
        await pilot.press("G")
        assert numbers.chosen == 2
