"""From every room to every other."""

from importlib import import_module

import pytest

from nurture.journal import Journal
from nurture.tui.room import Room
from nurture.tui.rooms import ROOMS
from nurture.tui.screens.today import TodayRoom
from tests.tui.circle import lively
from tests.tui.rooms import opened, seen, settle


@pytest.mark.parametrize(
    ("key", "heading"),
    [
        ("1", "Sunday 22 November"),
        ("2", "People"),
        ("3", "Circles"),
        ("4", "Search"),
        ("5", "Import"),
        ("6", "Settings"),
    ],
)
async def test_each_number_leads_to_its_room_and_q_back_to_today(journal: Journal, key: str, heading: str) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", key)
        await settle(pilot)
        assert heading in seen(pilot.app).splitlines()[0]
        assert len(pilot.app.screen_stack) <= 2
        await pilot.app.run_action("room('today')")
        await pilot.pause()
        assert isinstance(pilot.app.screen, TodayRoom)


def test_every_room_can_be_found() -> None:
    for module, name in ROOMS.items():
        assert issubclass(getattr(import_module(f"nurture.tui.screens.{module}"), name), Room)
