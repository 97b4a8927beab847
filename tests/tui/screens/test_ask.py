from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from textual.app import App
from textual.screen import Screen

from nurture.domain.dates import future_date, long_date
from nurture.tui import themes
from nurture.tui.screens.ask import Ask, Choose, Confirm
from tests.journals import TODAY
from tests.tui.rooms import LONG, NASTY, answer, seen, write


class Host(App[None]):
    """Nothing but a question."""

    def __init__(self, ask: Callable[[], Screen[Any]]) -> None:
        super().__init__()
        self.ask = ask
        self.answers: list[object] = []
        themes.register(self)
        self.theme = themes.DARK.name

    def on_mount(self) -> None:
        self.push_screen(self.ask(), self.answers.append)


def when() -> Ask[date]:
    return Ask(
        "Until when?",
        lambda text: future_date(text, TODAY),
        "in 2 weeks",
        lambda day: f"that is {long_date(day, TODAY)}",
    )


async def test_a_line_is_read_along_and_taken() -> None:
    host = Host(when)
    async with host.run_test() as pilot:
        await pilot.pause()
        await write(pilot, "in 2 weeks")
        assert "that is Sun 6 Dec" in seen(host)
        await pilot.press("enter")
        await pilot.pause()
    assert host.answers == [date(2026, 12, 6)]


async def test_what_cannot_be_read_stays_with_its_reason() -> None:
    host = Host(when)
    async with host.run_test() as pilot:
        await pilot.pause()
        await answer(pilot, "whenever [red]")
        assert "'whenever [red]' is not a date ahead." in seen(host)
        assert "whenever [red]" in seen(host).splitlines()[5]
        assert host.answers == []
        await pilot.press("escape")
        await pilot.pause()
    assert host.answers == [None]


@pytest.mark.parametrize(("key", "expected"), [("enter", True), ("y", True), ("n", False), ("escape", False)])
async def test_a_question_is_answered_by_one_key(key: str, expected: bool) -> None:
    host = Host(lambda: Confirm(f"Delete {NASTY}?", "Delete"))
    async with host.run_test() as pilot:
        await pilot.pause()
        assert "Delete [red]Bob[/] ␛[31m?" in seen(host)
        await pilot.press(key)
        await pilot.pause()
    assert host.answers == [expected]


async def test_one_of_many_is_found_by_typing_and_arrows() -> None:
    host = Host(lambda: Choose("Which?", [(n, f"Person {n:05}") for n in range(10_000)]))
    async with host.run_test() as pilot:
        await pilot.pause()
        await write(pilot, "person 0123 ")
        assert "Person 01230" in seen(host)
        assert "Person 00000" not in seen(host)
        await pilot.press("down", "down", "enter")
        await pilot.pause()
    assert host.answers == [1232]


async def test_nothing_chosen_is_no_answer() -> None:
    host = Host(lambda: Choose("Which?", [(1, "Ana")]))
    async with host.run_test() as pilot:
        await pilot.pause()
        await answer(pilot, "zork")
        assert "Nothing here is called that." in seen(host)
        assert host.answers == []
        await answer(pilot, "")
    assert host.answers == [1]


@pytest.mark.parametrize("size", [(60, 24), (20, 6)])
async def test_names_are_shown_as_they_are_on_any_terminal(size: tuple[int, int]) -> None:
    host = Host(lambda: Choose(f"Which {LONG}?", [(1, NASTY), (2, LONG)]))
    async with host.run_test(size=size) as pilot:
        await pilot.pause()
        if size[0] == 60:
            assert "[red]Bob[/] ␛[31m" in seen(host)
            assert "Which Maximiliana" in seen(host)
        await pilot.press("down", "enter")
        await pilot.pause()
    assert host.answers == [2]
