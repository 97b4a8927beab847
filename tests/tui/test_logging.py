"""Logging from anywhere, in as few keys as can be."""

from datetime import date

import pytest

from nurture.journal import Journal
from nurture.tui.screens.log import LogModal
from tests.journals import TODAY, add, log
from tests.tui.rooms import opened, seen, settle


@pytest.fixture
def ana(journal: Journal) -> int:
    """Somebody who is due, and so chosen in Today."""
    ana = add(journal, "Ana Costa", every=7)
    log(journal, [ana], date(2026, 10, 1), "coffee with Ana; she is moving")
    return ana


async def test_three_keys_log_as_last_time(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l", "full_stop", "enter")
        await settle(pilot)
        assert "Logged: Ana Costa, today, in person." in " ".join(seen(pilot.app).split())
    touch = journal.timeline(ana)[0]
    assert (touch.happened_on, touch.summary) == (TODAY, "coffee with Ana")


@pytest.mark.parametrize("way", [[], ["2"], ["enter"]])
async def test_two_keys_do_from_a_list_or_a_room(journal: Journal, ana: int, way: list[str]) -> None:
    async with opened(journal) as pilot:
        await pilot.press(*way)
        await settle(pilot)
        await pilot.press("full_stop")
        await settle(pilot)
        sheet = pilot.app.screen
        assert isinstance(sheet, LogModal)
        assert sheet._entry.value == "coffee with Ana"
        await pilot.press("enter")
        await settle(pilot)
    assert len(journal.timeline(ana)) == 2


async def test_without_a_last_time_a_full_stop_is_one(journal: Journal) -> None:
    add(journal, "Ben Okafor")
    async with opened(journal) as pilot:
        await pilot.press("2")
        await settle(pilot)
        await pilot.press("l", "full_stop")
        await settle(pilot)
        sheet = pilot.app.screen
        assert isinstance(sheet, LogModal)
        assert sheet._entry.value == "."


@pytest.mark.parametrize("way", [["3"], ["6"], ["7"], ["8"], ["9"], ["P"], ["question_mark"], ["enter"]])
async def test_every_room_logs(journal: Journal, ana: int, way: list[str]) -> None:
    async with opened(journal) as pilot:
        await pilot.press(*way)
        await settle(pilot)
        await pilot.press("l")
        await settle(pilot)
        assert isinstance(pilot.app.screen, LogModal)


@pytest.mark.parametrize("way", [["4"], ["2", "slash"], ["c"]])
async def test_also_while_something_is_typed(journal: Journal, ana: int, way: list[str]) -> None:
    async with opened(journal) as pilot:
        await pilot.press(*way)
        await settle(pilot)
        await pilot.press("ctrl+l")
        await settle(pilot)
        assert isinstance(pilot.app.screen, LogModal)
