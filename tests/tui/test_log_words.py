"""No word of the sheet is lost: what was typed and left is offered the next time."""

from datetime import date

import pytest

from nurture.errors import StoreError
from nurture.journal import Journal
from nurture.tui import unlost
from nurture.tui.screens.log import LogModal
from tests.journals import TODAY, add, log
from tests.tui.rooms import opened, seen, settle, write

LONG_AGO = date(2026, 10, 1)


@pytest.fixture
def ana(journal: Journal) -> int:
    """Somebody who is due, and so chosen in Today."""
    ana = add(journal, "Ana Costa", every=7)
    log(journal, [ana], LONG_AGO)
    return ana


@pytest.fixture(autouse=True)
def _no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "no-such-editor")


async def test_what_was_left_is_offered_and_gone_once_it_is_logged(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "a long walk")
        await pilot.press("escape")
        await settle(pilot)
        assert "Your line is kept" in seen(pilot.app)
        await pilot.press("3", "l")
        await settle(pilot)
        assert "↑ brings back “a long walk”" in seen(pilot.app)
        await pilot.press("up")
        assert "Log · Ana Costa" in seen(pilot.app), "with whom it was begun"
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("l")
        await settle(pilot)
        assert "brings back" not in seen(pilot.app)
    assert journal.timeline(ana)[0].summary == "a long walk"


async def test_what_is_typed_is_on_the_disk_within_a_moment(
    journal: Journal, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unlost, "SAVE", 0.02)
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "a long walk")
        await pilot.pause(0.1)
        (begun,) = journal.unsaved.begun()
        assert (begun.line, begun.people) == ("a long walk", (ana,))
        await write(pilot, "")
        await pilot.pause(0.1)
        assert journal.unsaved.begun() == ()


async def test_leaving_the_app_keeps_the_line(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "a long walk")
        await pilot.press("ctrl+q")
    assert [each.line for each in journal.unsaved.begun()] == ["a long walk"]


async def test_a_disk_that_takes_nothing_is_told_of_once(
    journal: Journal, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("What you type cannot be kept.")

    monkeypatch.setattr(unlost, "SAVE", 0.02)
    monkeypatch.setattr(journal.unsaved, "keep", full)
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "a long walk")
        await pilot.pause(0.1)
        assert "What you type cannot be kept." in seen(pilot.app)
        await pilot.press("escape")
        await settle(pilot)
        assert "Esc again leaves without your words." in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
    assert journal.timeline(ana)[0].summary == "a long walk"


async def test_words_that_no_disk_takes_are_left_when_that_is_said_twice(
    journal: Journal, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("What you type cannot be kept.")

    monkeypatch.setattr(journal.unsaved, "keep", full)
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "a long walk")
        await pilot.press("escape", "escape")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, LogModal)
        assert "Your line is kept" not in seen(pilot.app)


async def test_a_touch_that_was_being_put_right_is_taken_up_there(journal: Journal, ana: int) -> None:
    touch = log(journal, [ana], TODAY, "coffee")
    async with opened(journal) as pilot:
        for line in ("coffee and cake", ""):
            pilot.app.push_screen(LogModal(journal, touch=touch))
            await settle(pilot)
            if line:
                await write(pilot, line)
                await pilot.press("escape")
                await settle(pilot)
        assert "↑ brings back “coffee and cake”" in seen(pilot.app)
        await pilot.press("up")
        assert "coffee and cake" in seen(pilot.app)
