"""The palette: every action by its words, everyone by name."""

from textual.widgets import Input

from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.palette import commands
from nurture.tui.screens.today import TodayRoom
from tests.tui.circle import lively
from tests.tui.rooms import answer, opened, seen, settle


async def test_a_name_leads_to_the_person(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("ctrl+p")
        await settle(pilot)
        pilot.app.screen.query_one(Input).value = "carl"
        await pilot.pause()
        assert "go to Carla Ruiz   friend" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert "Carla Ruiz" in seen(pilot.app).splitlines()[0]


async def test_a_word_finds_the_command_and_enter_does_it(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("colon")
        await settle(pilot)
        await answer(pilot, "go to all people")
        await settle(pilot)
        assert "People" in seen(pilot.app).splitlines()[0]


async def test_a_room_s_own_commands_are_there(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "colon")
        await settle(pilot)
        await answer(pilot, "sort by name")
        await settle(pilot)
        assert "by drift" in seen(pilot.app)


async def test_what_finds_nothing_says_so_and_escape_leaves(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("colon")
        await settle(pilot)
        pilot.app.screen.query_one(Input).value = "xyzzyq"
        await pilot.pause()
        assert "Nothing is called that." in seen(pilot.app)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, TodayRoom)


def test_every_action_of_the_app_can_be_found() -> None:
    found = {command.action for command in commands([], {})}
    assert found >= {b.action for b in keys.every() if b in keys.APP and b.id not in ("palette", "interrupt")}
