"""Help: every key with its name, the room's own first, as the user has them."""

from pathlib import Path

from nurture.domain.spheres import Sphere
from nurture.journal import Journal
from nurture.settings import Settings
from nurture.tui import keys
from nurture.tui.screens.help import HelpRoom
from nurture.tui.widgets.entries import Entries
from tests.journals import fresh
from tests.tui.circle import lively
from tests.tui.rooms import opened, settle


async def page(journal: Journal, *pressed: str) -> str:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press(*pressed)
        await settle(pilot)
        assert isinstance(pilot.app.screen, HelpRoom)
        entries = pilot.app.screen.query_one(Entries).entries
        return "\n".join(f"{entry.lead.plain}{entry.text.plain}" for entry in entries)


async def test_every_binding_is_there_with_its_sentence_and_name(journal: Journal) -> None:
    text = await page(journal, "question_mark")
    for binding in keys.every():
        assert f"{binding.tooltip}  {binding.id}" in text


async def test_the_room_it_was_called_from_comes_first(journal: Journal) -> None:
    text = await page(journal, "2", "f1")
    assert text.index("Sort by name") < text.index("Log a touch")


async def test_the_user_s_own_keys_are_shown(tmp_path: Path) -> None:
    text = await page(fresh(tmp_path / "j.db", settings=Settings(keys={"log": "w"})), "question_mark")
    assert [line for line in text.splitlines() if line.startswith("w ") and "  log" in line]


async def test_the_same_key_leaves_again(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("question_mark", "question_mark")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, HelpRoom)


async def test_what_is_fitting_is_told_for_every_sphere(journal: Journal) -> None:
    text = await page(journal, "question_mark")
    for sphere, fits in journal.settings.fitting.items():
        assert f"{sphere:<14}{fits.words}" in text
        assert f"you may ask  {', '.join(fits.asks)}" in text
    assert "about their  interest, hope, can teach, wants to learn, work, place, how we met" in text


async def test_what_the_user_finds_fitting_is_what_help_tells(tmp_path: Path) -> None:
    settings = Settings(fitting_changes={Sphere.FRIEND: {"intentions": ("laugh", "hello"), "asks": ()}})
    text = await page(fresh(tmp_path / "j.db", settings=settings), "question_mark")
    assert "check-ins  laugh, hello\n" in text
    assert "you may ask  nothing" in text
