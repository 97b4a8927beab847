"""Insights in a room: counted aside, year by year, people a key away, written into files."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from textual.pilot import Pilot

from nurture.errors import InvalidValue, StoreError
from nurture.journal import Journal
from nurture.journal.insights import LookingBack
from nurture.tui.app import NurtureApp
from nurture.tui.screens.insights import InsightsRoom, read_file
from nurture.tui.screens.person import PersonRoom
from nurture.views.insights import Insights
from tests.journals import TODAY, add, log
from tests.tui.circle import lively
from tests.tui.rooms import LONG, NASTY, answer, open_person, opened, seen, settle


async def look(pilot: Pilot[Any]) -> str:
    """Go to the room, and what it says once all is counted."""
    await pilot.press("8")
    await settle(pilot)
    assert isinstance(pilot.app.screen, InsightsRoom)
    return seen(pilot.app)


async def test_a_year_is_drawn_and_its_people_are_beside_it(journal: Journal) -> None:
    lively(journal)
    async with opened(journal, (120, 36)) as pilot:
        shown = await look(pilot)
        for words in (
            "2026 · 5 exchanges",
            "Mon ",
            "░ 1",
            "friend",
            "pottery",
            "Last talked, the longest ago first",
        ):
            assert words in shown, words
        people = shown.split("Last talked")[1]
        assert people.index("Dmitri Volkov") < people.index("Ana Costa") < people.index("Ben Okafor")


async def test_an_empty_journal_says_so(journal: Journal) -> None:
    async with opened(journal) as pilot:
        shown = await look(pilot)
        assert "No exchange is noted in 2026." in shown
        assert "Nobody is here yet." in shown


async def test_people_are_opened_and_acted_on_only_with_the_cursor_among_them(journal: Journal) -> None:
    ids = lively(journal)
    async with opened(journal) as pilot:
        await look(pilot)
        room = pilot.app.screen
        assert isinstance(room, InsightsRoom)
        assert room.chosen is None
        await pilot.press("tab", "j")
        assert room.chosen == ids["Ana"]
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, PersonRoom)
        assert pilot.app.screen.chosen == ids["Ana"]


async def test_the_year_is_turned_as_far_as_the_journal_goes(journal: Journal) -> None:
    log(journal, [add(journal, "Ana")], date(2025, 3, 1))
    async with opened(journal) as pilot:
        assert "No exchange is noted in 2026." in await look(pilot)
        await pilot.press("right_square_bracket")
        await settle(pilot)
        assert "2027 is still to come." in seen(pilot.app)
        await pilot.press("left_square_bracket")
        await settle(pilot)
        assert "1 exchange is noted in 2025: too few to draw." in seen(pilot.app)
        await pilot.press("left_square_bracket")
        await settle(pilot)
        assert "The journal begins in 2025." in seen(pilot.app)
        await pilot.press("right_square_bracket")
        await settle(pilot)
        assert "No exchange is noted in 2026." in seen(pilot.app)


async def test_it_is_counted_anew_only_where_something_changed(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = lively(journal)
    counts, real = [], LookingBack.year

    def counting(*args: Any) -> Insights:
        counts.append(1)
        return real(*args)

    monkeypatch.setattr(LookingBack, "year", counting)
    async with opened(journal) as pilot:
        await look(pilot)
        await pilot.press("1", "8")
        await settle(pilot)
        assert len(counts) == 1
        log(journal, [ids["Ana"]], TODAY)
        pilot.app.reload()  # type: ignore[attr-defined]
        await settle(pilot)
        assert len(counts) == 2
        assert "2026 · 6 exchanges" in seen(pilot.app)


async def test_a_journal_that_cannot_be_read_is_a_sentence(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> None:
        raise StoreError("The disk does not answer.")

    monkeypatch.setattr(LookingBack, "year", broken)
    async with opened(journal) as pilot:
        add(journal, "Ana")
        await look(pilot)
        assert "The disk does not answer." in seen(pilot.app)
        await pilot.press("E")
        await settle(pilot)
        assert isinstance(pilot.app.screen, InsightsRoom)


@pytest.mark.parametrize("name", ["year.svg", "year.txt"])
async def test_it_is_written_where_it_was_named(journal: Journal, tmp_path: Path, name: str) -> None:
    lively(journal)
    file = tmp_path / name
    async with opened(journal) as pilot:
        await look(pilot)
        await pilot.press("E")
        await settle(pilot)
        assert "nurture-insights-2026.svg" in seen(pilot.app)
        await answer(pilot, str(file))
        assert "Wrote" in seen(pilot.app)
    content = file.read_text()
    assert ("#95561f" in content) is name.endswith("svg"), "on paper, whatever the theme of the screen"
    assert "Ana" in (content if name.endswith("txt") else "".join(ElementTree.fromstring(content).itertext()))
    assert file.stat().st_mode & 0o777 == 0o600


async def test_a_file_that_is_there_is_not_replaced_without_a_yes(journal: Journal, tmp_path: Path) -> None:
    lively(journal)
    file = tmp_path / "year.svg"
    file.write_text("mine")
    async with opened(journal) as pilot:
        await look(pilot)
        for keys, kept in ((("n",), True), (("y",), False)):
            await pilot.press("E")
            await settle(pilot)
            await answer(pilot, str(file))
            assert "Replace" in seen(pilot.app)
            await pilot.press(*keys)
            await settle(pilot)
            assert (file.read_text() == "mine") is kept


async def test_where_nothing_can_be_written_that_is_said(journal: Journal, tmp_path: Path) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await look(pilot)
        await pilot.press("E")
        await settle(pilot)
        await answer(pilot, str(tmp_path / "no" / "year.svg"))
        assert "cannot be written" in seen(pilot.app)


def test_a_folder_and_nothing_are_no_files(tmp_path: Path) -> None:
    for text in ("", "  ", str(tmp_path)):
        with pytest.raises(InvalidValue):
            read_file(text)


@pytest.mark.parametrize("size", [(60, 20), (40, 12), (120, 36)])
async def test_nothing_breaks_the_room(journal: Journal, size: tuple[int, int]) -> None:
    for name in (NASTY, LONG):
        person = add(journal, name, circles=(name,), every=30)
        for at in range(4):
            log(journal, [person], TODAY - timedelta(at * 40))
    async with opened(journal, size) as pilot:
        shown = await look(pilot)
        assert "\x1b" not in shown
        assert "Exchanges in 2026" in shown
        await pilot.press("G", "tab", "j")
        assert all(len(line) <= size[0] for line in seen(pilot.app).splitlines())
        if size == (120, 36):
            assert "[red]Bob[/] ␛[31m" in seen(pilot.app)


async def test_the_years_stand_above_a_timeline(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    log(journal, [ana], date(2024, 2, 1))
    async with opened(journal, (120, 36)) as pilot:
        open_person(pilot, ana)
        await settle(pilot)
        shown = seen(pilot.app)
        assert "J F M A M J J A S O N D" in shown
        assert "2024  · ░ ·" in shown
        assert shown.index("2024  · ░ ·") < shown.index("a walk with Ana Costa")
        assert isinstance(pilot.app, NurtureApp)
