"""Notes below the line: in the user's editor, else in a box; and what they hold stays as it was."""

from datetime import date
from pathlib import Path

import pytest

from nurture.domain.capture.page import page
from nurture.journal import Journal
from nurture.journal.unsaved import Unsaved
from nurture.tui.keeping import keep, kept
from nurture.tui.screens.log import LogModal
from nurture.tui.widgets.message_text import MessageText
from tests.journals import TODAY, add, log
from tests.tui.rooms import opened, seen, settle, type_in, write

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


async def test_notes_are_written_in_a_box_where_there_is_no_editor(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "a long walk")
        await pilot.press("ctrl+e")
        await settle(pilot)
        await type_in(pilot, "we talked of\nher kiln\nand mine")
        await pilot.press("escape")
        await settle(pilot)
        assert "3 lines of notes" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
    assert journal.timeline(ana)[0].notes == "we talked of\nher kiln\nand mine"


async def test_an_editor_takes_line_and_notes_and_brings_them_back(
    journal: Journal, ana: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    handed: list[str] = []

    def write_in(_: object, command: list[str], text: str, file: Path) -> str:
        handed.append(text)
        return page("coffee with Ana", "of kilns")

    monkeypatch.setattr("nurture.tui.log_notes.write_in", write_in)
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "a long walk")
        await pilot.press("ctrl+e")
        await settle(pilot)
        assert handed[0].startswith("a long walk\n")
        assert "coffee with Ana" in seen(pilot.app)
        assert "1 line of notes" in seen(pilot.app)
        assert not pilot.app.screen.query_one(MessageText).display
        await pilot.press("enter")
        await settle(pilot)
    touch = journal.timeline(ana)[0]
    assert (touch.summary, touch.notes) == ("coffee with Ana", "of kilns")


async def test_notes_that_cannot_be_shown_as_they_are_stay_as_they_are(journal: Journal, ana: int) -> None:
    touch = log(journal, [ana], TODAY, "coffee")
    journal.touches.change(touch, kept(journal, touch).capture, "one\ttab\x1b")
    async with opened(journal) as pilot:
        sheet = LogModal(journal, touch=touch)
        sheet.keep = lambda logged: keep(journal, logged, touch)
        pilot.app.push_screen(sheet)
        await settle(pilot)
        await write(pilot, "coffee and cake")
        await pilot.press("enter")
        await settle(pilot)
    assert journal.touches.one(touch)[5:7] == ("coffee and cake", "one\ttab\x1b")


async def test_the_box_goes_when_it_is_left(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l", "ctrl+e")
        await settle(pilot)
        box = pilot.app.screen.query_one(MessageText)
        assert box.has_focus
        await pilot.press("ctrl+e")
        await settle(pilot)
        assert not box.display


async def test_up_goes_on_to_what_was_left_before(journal: Journal, ana: int) -> None:
    for line in ("first", "second"):
        journal.unsaved.keep(Unsaved(line, line))
    async with opened(journal) as pilot:
        await pilot.press("l", "up")
        await settle(pilot)
        sheet = pilot.app.screen
        assert isinstance(sheet, LogModal)
        assert sheet._entry.value == "second"
        await pilot.press("up")
        assert sheet._entry.value == "first"
        await pilot.press("!", "up")
        assert sheet._entry.value == "first!"
