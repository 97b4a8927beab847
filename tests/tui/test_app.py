"""The way between rooms, the user's own keys, undo, the demo, and errors said in a sentence."""

import asyncio
from pathlib import Path
from typing import cast

import pytest

from nurture.errors import InvalidValue, StoreError
from nurture.journal import Journal
from nurture.settings import Settings
from nurture.tui.app import NurtureApp, warm_up
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.today import Today
from tests.journals import fresh
from tests.tui.circle import lively
from tests.tui.rooms import opened, seen, settle


async def test_q_leads_back_step_by_step_and_out(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "enter")
        await settle(pilot)
        for depth in (2, 1):
            await pilot.press("q")
            await pilot.pause()
            assert len(pilot.app.screen_stack) == depth
        await pilot.press("q")
        await pilot.pause()
        assert pilot.app._exit


async def test_the_user_s_own_keys_hold_everywhere(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "j.db", settings=Settings(keys={"room.people": "P", "list.down": "n", "help": "h"}))
    lively(journal)
    async with opened(journal) as pilot:
        assert "h help" in seen(pilot.app)
        await pilot.press("n")
        assert pilot.app.screen.query_one("#due", VirtualList).cursor == 1
        await pilot.press("P")
        await pilot.pause()
        assert "People" in seen(pilot.app)


async def test_a_theme_nobody_knows_gives_way_to_ours(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "j.db", settings=Settings(theme="no-such-theme"))
    lively(journal)
    async with opened(journal) as pilot:
        assert pilot.app.theme == "nurture-dark"
        assert "There is no theme called" in seen(pilot.app)
        assert "Choose another in the settings." in seen(pilot.app)


async def test_undo_and_redo_say_what_they_did(journal: Journal) -> None:
    ids = lively(journal)
    journal.people.archive(ids["Ana"])
    async with opened(journal) as pilot:
        assert "○ Dmitri" in seen(pilot.app)
        assert "Ana Costa  " not in seen(pilot.app).split("▔")[0]
        await pilot.press("u")
        await pilot.pause()
        assert "Taken back: archived Ana Costa." in seen(pilot.app)
        await pilot.press("ctrl+r")
        await pilot.pause()
        assert "Done again: archived Ana Costa." in seen(pilot.app)
        assert "3 people to nurture" in seen(pilot.app)


async def test_what_cannot_be_done_is_a_sentence_with_a_hint(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        assert isinstance(pilot.app, NurtureApp)

        def refuse() -> str:
            raise InvalidValue("[b]No[/] \x1b day.", "Name another.")

        assert pilot.app.change(refuse) is None
        await pilot.pause()
        assert "[b]No[/] ␛ day." in seen(pilot.app)
        assert "Name another." in seen(pilot.app)


async def test_the_demo_is_a_visit_that_leaves_the_journal_alone(journal: Journal) -> None:
    async with opened(journal) as pilot:
        assert isinstance(pilot.app, NurtureApp)
        await pilot.press("j", "j", "enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "the demo, q leads home" in seen(pilot.app)
        visited = pilot.app.journal.path
        assert visited != journal.path
        await pilot.press("q")
        await pilot.pause()
        assert pilot.app.journal is journal
        assert "Nobody is in this journal yet" in seen(pilot.app)
    assert journal.morning().people_count == 0


async def test_nothing_but_an_own_line_takes_the_letters(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        for room in ("today", "people", "circles"):
            await pilot.app.run_action(f"room('{room}')")
            await pilot.pause()
            assert isinstance(pilot.app.screen.focused, VirtualList), room


def test_the_warm_up_finds_all_it_fetches() -> None:
    warm_up()


async def test_a_disk_that_fails_ends_the_rooms_with_its_sentence(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> Today:
        raise StoreError("The journal is damaged.")

    async with opened(journal) as pilot:
        monkeypatch.setattr(journal, "morning", damaged)
        app = cast(NurtureApp, pilot.app)
        app.call_later(app.reload)
        while app.is_running and app.fault is None:
            await asyncio.sleep(0.01)
    assert app.fault is not None
    assert app.fault.sentence == "The journal is damaged."
    assert app.return_code == 1


async def test_letters_that_a_field_would_take_are_not_promised(journal: Journal) -> None:
    async with opened(journal) as pilot:
        assert "q back" in seen(pilot.app)
        await pilot.press("4")
        await settle(pilot)
        assert "q back" not in seen(pilot.app)
