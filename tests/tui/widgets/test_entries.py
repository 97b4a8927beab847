from collections.abc import Hashable

from textual import on
from textual.app import App, ComposeResult
from textual.content import Content

from nurture.tui.widgets.entries import Entries, Entry
from tests.tui.rooms import seen


class Shelf(App[None]):
    """A list alone on the screen."""

    def __init__(self, entries: list[Entry]) -> None:
        super().__init__()
        self.given = entries
        self.opened: list[Hashable] = []
        self.asked = 0

    def compose(self) -> ComposeResult:
        yield Entries(empty="Nothing here.")

    def on_mount(self) -> None:
        self.query_one(Entries).show(self.given)

    @on(Entries.Opened)
    def _opened(self, event: Entries.Opened) -> None:
        self.opened.append(event.list.chosen)

    @on(Entries.RunningOut)
    def _asked(self) -> None:
        self.asked += 1


def at(shelf: Entries) -> Hashable:
    """The key under the cursor."""
    return shelf.chosen


def entries(*words: str) -> list[Entry]:
    """Headings begin with a capital and have no key."""
    return [Entry(Content(word), None if word[:1].isupper() else word) for word in words]


async def test_the_cursor_passes_over_headings_and_opens_what_it_is_on() -> None:
    async with Shelf(entries("Fruit", "apple", "pear", "Nuts", "almond")).run_test() as pilot:
        shelf = pilot.app.query_one(Entries)
        assert at(shelf) == "apple"
        await pilot.press("j", "down", "enter")
        assert pilot.app.opened == ["almond"]  # type: ignore[attr-defined]
        await pilot.press("k")
        assert at(shelf) == "pear"
        await pilot.press("G")
        assert at(shelf) == "almond"
        await pilot.press("g", "k")
        assert at(shelf) == "apple"


async def test_an_empty_list_says_so_and_takes_every_key() -> None:
    async with Shelf([]).run_test() as pilot:
        await pilot.press("j", "k", "g", "G", "pagedown", "pageup", "enter")
        assert "Nothing here." in seen(pilot.app)
        assert pilot.app.opened == []  # type: ignore[attr-defined]


async def test_headings_alone_are_no_place_for_the_cursor() -> None:
    async with Shelf(entries("Fruit", "Nuts")).run_test() as pilot:
        await pilot.press("j", "k", "G", "enter")
        assert pilot.app.query_one(Entries).chosen is None


async def test_the_cursor_stays_with_its_key_and_then_near_its_place() -> None:
    async with Shelf(entries("a", "b", "c")).run_test() as pilot:
        shelf = pilot.app.query_one(Entries)
        await pilot.press("j")
        shelf.show(entries("x", "a", "y", "b"))
        assert at(shelf) == "b"
        shelf.show(entries("x", "a", "y"))
        assert at(shelf) == "y"


async def test_an_entry_taller_than_the_list_is_walked_line_by_line() -> None:
    tall = " ".join(f"w{number:02}" for number in range(60))
    async with Shelf(entries("a", tall, "z")).run_test(size=(14, 6)) as pilot:
        shelf = pilot.app.query_one(Entries)
        await pilot.press("j")
        assert at(shelf) == tall
        unseen = [f"w{number:02}" for number in range(60)]
        for _ in range(40):
            unseen = [word for word in unseen if word not in seen(pilot.app)]
            if shelf.chosen == "z":
                break
            await pilot.press("j")
        assert unseen == []
        assert at(shelf) == "z"


async def test_more_are_asked_for_before_the_end() -> None:
    async with Shelf(entries(*(f"e{number}" for number in range(40)))).run_test() as pilot:
        before = pilot.app.asked  # type: ignore[attr-defined]
        await pilot.press("pagedown", "pagedown")
        await pilot.pause()
        assert pilot.app.asked > before  # type: ignore[attr-defined]
        shelf = pilot.app.query_one(Entries)
        place = shelf.chosen
        shelf.extend(entries("more"))
        assert at(shelf) == place
        await pilot.press("G")
        assert at(shelf) == "more"


async def test_the_mouse_chooses_and_opens() -> None:
    async with Shelf(entries("Fruit", "apple", "pear")).run_test() as pilot:
        await pilot.click(Entries, offset=(4, 2))
        assert pilot.app.query_one(Entries).chosen == "pear"
        await pilot.click(Entries, offset=(4, 1), times=2)
        assert pilot.app.opened == ["apple"]  # type: ignore[attr-defined]


async def test_a_new_width_keeps_the_cursor_in_sight() -> None:
    words = [f"entry number {number} with several words" for number in range(30)]
    async with Shelf(entries(*words)).run_test(size=(60, 10)) as pilot:
        await pilot.press("G")
        await pilot.resize_terminal(16, 10)
        await pilot.pause()
        assert "number 29" in seen(pilot.app)
