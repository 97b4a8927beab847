"""The first run: three doors, and Today as soon as there is somebody."""

from nurture.journal import Journal
from nurture.tui.screens.today import TodayRoom
from tests.journals import add
from tests.tui.rooms import answer, opened, seen, settle


async def test_three_doors_greet_an_empty_journal(journal: Journal) -> None:
    async with opened(journal) as pilot:
        text = seen(pilot.app)
        for door in ("Nobody is in this journal yet", "Add a person", "Import a file", "Look at the demo"):
            assert door in text


async def test_the_first_door_adds_a_person_and_leads_to_today(journal: Journal) -> None:
    async with opened(journal) as pilot:
        await pilot.press("enter")
        await settle(pilot)
        await answer(pilot, "Ana Costa")
        await settle(pilot)
        assert [line.name for line in journal.lines()] == ["Ana Costa"]
        assert isinstance(pilot.app.screen, TodayRoom)


async def test_the_second_door_leads_to_the_import_and_back_to_the_doors(journal: Journal) -> None:
    async with opened(journal) as pilot:
        await pilot.press("j", "enter")
        await settle(pilot)
        assert "Import" in seen(pilot.app).splitlines()[0]
        await pilot.press("escape", "escape")
        await settle(pilot)
        assert "Nobody is in this journal yet" in seen(pilot.app)


async def test_q_leaves_from_the_doors(journal: Journal) -> None:
    async with opened(journal) as pilot:
        await pilot.press("q")
        await pilot.pause()
        assert pilot.app._exit


async def test_undoing_the_last_person_shows_the_doors_again(journal: Journal) -> None:
    add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        await pilot.press("u")
        await settle(pilot)
        assert "Nobody is in this journal yet" in seen(pilot.app)
