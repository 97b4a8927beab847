"""The sheet of Log as it looks: whole on any terminal, and quiet where there is nothing to say."""

from datetime import date
from statistics import median
from time import perf_counter

import pytest

from nurture.journal import Journal
from nurture.tui.screens.log import LogModal
from tests.journals import add, log
from tests.tui.rooms import LONG, NASTY, opened, seen, settle, write
from tests.tui.said import LINE, understood

SIZES = [(120, 36), (80, 24), (60, 20)]


@pytest.fixture
def ana(journal: Journal) -> int:
    ana = add(journal, "Ana Costa", every=7)
    log(journal, [ana], date(2026, 10, 1), "coffee with Ana")
    add(journal, "Ben Okafor")
    return ana


@pytest.mark.parametrize("size", [*SIZES, (60, 16)])
async def test_a_line_that_says_everything_leaves_the_sheet_whole(
    journal: Journal, ana: int, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    understood(journal, monkeypatch)
    async with opened(journal, size) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, LINE)
        sheet = pilot.app.screen
        shown = seen(pilot.app)
        assert sheet.query_one("#sheet").region.bottom <= size[1]
        assert sheet.query_one("#sheet").max_scroll_y == 0
        for words in ("Ana Costa", "Ben Okafor", "Sat 21 Nov", "Esc leaves"):
            assert words in shown
        assert ("more" in shown) is (size[1] == 16)


@pytest.mark.parametrize("size", [*SIZES, (40, 12), (20, 6)])
@pytest.mark.parametrize("name", [NASTY, LONG])
async def test_no_name_breaks_chips_or_questions(journal: Journal, name: str, size: tuple[int, int]) -> None:
    add(journal, name)
    add(journal, name)
    async with opened(journal, size) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, f"coffee with {name} yesterday")
        await pilot.press("tab", "enter", "escape", "escape")
        await settle(pilot)
        assert "\x1b" not in seen(pilot.app)
        assert isinstance(pilot.app.screen, LogModal)


async def test_an_empty_line_says_what_it_can_begin_with(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        assert ". as last time" in seen(pilot.app)
        assert "who " not in seen(pilot.app)
        await pilot.press("x")
        assert ". as last time" not in seen(pilot.app)


async def test_the_keys_at_the_foot_are_those_of_what_has_the_cursor(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "coffee with Zork")
        assert "Tab corrects" in seen(pilot.app)
        await pilot.press("tab")
        assert "Del takes out" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert "Esc leaves it" in seen(pilot.app)


async def test_the_letters_have_the_colours_of_their_chips(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "coffee with Ana yesterday")
        sheet = pilot.app.screen
        assert isinstance(sheet, LogModal)
        colours = {(span.start, span.end): str(span.style) for span in sheet._entry._value.spans}
        assert "bold" in colours[12, 15]
        assert colours[16, 25] != colours[12, 15]


async def test_a_key_is_understood_within_a_frame_of_our_own_work(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        sheet = pilot.app.screen
        assert isinstance(sheet, LogModal)
        line = "coffee with Ana and Ben yesterday at 7pm"
        taken = []
        for end in range(1, len(line)):
            sheet._entry.value = line[:end]
            began = perf_counter()
            sheet._settle()
            taken.append(perf_counter() - began)
        assert median(taken) < 0.016, "what the sheet does beside reading the line"
