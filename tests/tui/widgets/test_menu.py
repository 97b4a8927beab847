"""A menu below what it is about: taken by arrows, by number or by the mouse."""

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Input

from nurture.tui.lines import plain
from nurture.tui.widgets.menu import LISTED, Choice, Menu
from tests.tui.rooms import seen


class Sheet(App[None]):
    """A line, and a menu below it."""

    def __init__(self, *labels: str) -> None:
        super().__init__()
        self.labels = labels
        self.taken: list[str] = []

    def compose(self) -> ComposeResult:
        yield Input()
        yield Menu()

    def on_mount(self) -> None:
        self.query_one(Menu).show(plain("Which one?"), [self.choice(label) for label in self.labels])

    def choice(self, label: str) -> Choice:
        return Choice(label, lambda: self.taken.append(label), "aside")

    def on_menu_taken(self, event: Menu.Taken) -> None:
        event.choice.act()


async def test_it_is_numbered_by_function_keys_until_it_has_the_focus() -> None:
    async with Sheet("Ana", "Ben").run_test() as pilot:
        menu = pilot.app.query_one(Menu)
        await pilot.pause()
        assert "f2 Ana  aside" in seen(pilot.app)
        menu.focus()
        await pilot.pause()
        assert "› 1 Ana" in seen(pilot.app)


@pytest.mark.parametrize(("presses", "taken"), [(["2"], "Ben"), (["down", "enter"], "Ben"), (["space"], "Ana")])
async def test_keys_take_one(presses: list[str], taken: str) -> None:
    async with Sheet("Ana", "Ben").run_test() as pilot:
        app = pilot.app
        assert isinstance(app, Sheet)
        app.query_one(Menu).focus()
        await pilot.press(*presses)
        await pilot.pause()
        assert app.taken == [taken]


async def test_a_number_that_is_none_takes_nothing_and_a_click_takes_what_is_under_it() -> None:
    async with Sheet("Ana", "Ben").run_test() as pilot:
        app = pilot.app
        assert isinstance(app, Sheet)
        app.query_one(Menu).focus()
        await pilot.press("9")
        assert app.taken == []
        await pilot.click(Menu, offset=(6, 2))
        await pilot.pause()
        assert app.taken == ["Ben"]
        await pilot.click(Menu, offset=(6, 0))
        assert app.taken == ["Ben"]


async def test_more_than_nine_are_counted_and_none_hides_it() -> None:
    async with Sheet(*(f"person {i}" for i in range(12))).run_test() as pilot:
        menu = pilot.app.query_one(Menu)
        await pilot.pause()
        assert "person 8" in seen(pilot.app)
        assert "and 3 more" in seen(pilot.app)
        assert menu.height_wanted == LISTED + 2
        menu.show(plain(""), [])
        await pilot.pause()
        assert "person" not in seen(pilot.app)
        assert menu.choice is None


async def test_above_the_first_there_is_none_while_a_line_has_the_focus() -> None:
    async with Sheet("Ana", "Ben").run_test() as pilot:
        menu = pilot.app.query_one(Menu)
        menu.move(1)
        menu.move(1)
        menu.move(1)
        assert menu.choice is not None
        assert menu.choice.label == "Ben"
        menu.move(-5)
        assert menu.choice is None
