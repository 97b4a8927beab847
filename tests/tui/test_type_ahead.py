"""Whoever types faster than a screen opens loses no letter, and sets nothing else off."""

from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from nurture.journal import Journal
from nurture.tui.screens.log import LogModal
from nurture.tui.screens.person_form import PersonForm
from tests.tui.circle import lively
from tests.tui.rooms import opened, settle


async def burst(pilot: Pilot[object], *keys: str) -> None:
    """All keys in one go, as a terminal sends what was typed during a pause."""
    for key in keys:
        pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
    await pilot.pause(0.5)
    await settle_asked(pilot)


async def settle_asked(pilot: Pilot[object]) -> None:
    for _ in range(50):
        if not pilot.app._held:  # type: ignore[attr-defined]
            break
        await pilot.pause(0.05)
    await pilot.pause()


async def test_a_line_typed_with_its_key_arrives_whole(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await burst(pilot, "l", *"callxanaqusay")
        assert isinstance(pilot.app.screen, LogModal)
        assert len(pilot.app.screen_stack) == 2
        assert pilot.app.screen.query_one(Input).value == "callxanaqusay"


async def test_a_whole_touch_in_one_go(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        await burst(pilot, "j", "l", *"coffee", "enter")
        await settle(pilot)
        assert journal.timeline(ana)[0].summary == "coffee"


async def test_the_first_door_opens_once(journal: Journal) -> None:
    async with opened(journal) as pilot:
        await burst(pilot, "enter", *"anna")
        assert [type(screen) for screen in pilot.app.screen_stack[2:]] == [PersonForm]
        assert pilot.app.screen.query_one(Input).value == "anna"


async def test_rooms_follow_one_another(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await burst(pilot, "2", "slash", *"car", "enter", "enter")
        assert [type(screen).__name__ for screen in pilot.app.screen_stack][-1] == "PersonRoom"
