"""Names that would break a screen, windows that are too small, and a file that goes away."""

import pytest

from nurture.domain.people import BoundaryKind
from nurture.journal import Journal
from nurture.tui.screens.checkin import CheckinRoom
from tests.journals import TODAY, add, log, reopened
from tests.tui.circle import lively
from tests.tui.rooms import LONG, NASTY, opened, seen, settle

ROAD = ("2", "3", "4", "5", "6", "1", "2", "enter", "q", "question_mark", "q", "colon", "escape", "l", "escape")
"""Through every room and the questions that are asked most."""
SHOWN = "[red]Bob[/] ␛[31m"


@pytest.mark.parametrize("size", [(20, 6), (60, 24), (1, 1), (200, 60)])
async def test_every_room_stands_in_every_window(journal: Journal, size: tuple[int, int]) -> None:
    lively(journal)
    async with opened(journal, size) as pilot:
        for key in ROAD:
            await pilot.press(key)
            await pilot.pause()
            lines = seen(pilot.app).splitlines()
            assert len(lines) <= size[1], key


@pytest.mark.parametrize("name", [NASTY, LONG])
async def test_a_name_is_shown_literally_in_every_room(journal: Journal, name: str) -> None:
    person = add(journal, name, circles=(name[:40],), every=10)
    log(journal, [person], TODAY.replace(month=1), f"a walk with {name}")
    wanted = SHOWN if name == NASTY else "Maximiliana"
    async with opened(journal, (100, 30)) as pilot:
        for key in ("1", "2", "3", "2"):
            await pilot.press(key)
            await settle(pilot)
            assert wanted in seen(pilot.app), key
        await pilot.press("enter")
        await settle(pilot)
        assert wanted in seen(pilot.app)
        await pilot.press("q", "1")
        await settle(pilot)
        for key in ("s", "r", "t", "D", "M", "e", "l"):
            await pilot.press(key)
            await settle(pilot)
            assert wanted in seen(pilot.app), key
            assert "\x1b" not in seen(pilot.app)
            await pilot.press("escape")
            await settle(pilot)
        await pilot.press("x")
        await settle(pilot)
        assert wanted in " ".join(seen(pilot.app).split()), "the receipt"


async def test_one_person_alone_fills_every_room(journal: Journal) -> None:
    add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        for key in ROAD:
            await pilot.press(key)
            await pilot.pause()


async def test_the_states_can_be_told_without_colour(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2")
        await pilot.pause()
        text = seen(pilot.app)
        for glyph in ("…", "◔", "○"):
            assert f" {glyph} " in text
        strips = pilot.app.screen._compositor.render_strips()
        colours = [segment.style.color for strip in strips for segment in strip if segment.style]
        greys = [colour.triplet for colour in colours if colour and colour.triplet]
        assert greys
        assert all(grey.red == grey.green == grey.blue for grey in greys)


async def test_what_another_program_writes_while_a_room_is_opening_is_shown_once_it_stands(
    journal: Journal,
) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        other = reopened(journal.path)
        waiting = pilot.app.push_screen(CheckinRoom(journal, ana))  # not awaited: it is still opening
        other.knowledge.add_boundary(ana, "leave me alone", BoundaryKind.NO_CONTACT)
        other.close()
        pilot.app.look()  # type: ignore[attr-defined]
        await waiting
        await settle(pilot)
        pilot.app.look()  # type: ignore[attr-defined]
        await pilot.pause()
        assert "leave me alone" in seen(pilot.app)
