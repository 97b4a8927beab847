from pathlib import Path
from threading import Event
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from nurture.journal import Journal
from nurture.journal.exchange import Exchange
from nurture.tui.screens.importing import ImportingRoom, Step
from tests.journals import add
from tests.tui.rooms import opened, seen, settle

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEMAIL:{email}\nEND:VCARD\n"
BROKEN = "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    people = [CARD.format(name=f"Person {n} [red]", email=f"p{n}@example.org") for n in range(250)]
    path = tmp_path / "my contacts.vcf"
    path.write_text("".join(people) + BROKEN + CARD.format(name="Ana Costa", email="ana@example.org"))
    return path


async def enter(pilot: Pilot[Any], path: Path | str) -> None:
    """Go to the room and read a file."""
    if not isinstance(pilot.app.screen, ImportingRoom):
        await pilot.press("5")
        await settle(pilot)
    line = pilot.app.screen.query_one(Input)
    line.focus()
    line.value = str(path)
    await pilot.press("enter")
    await settle(pilot)


def names(journal: Journal) -> list[str]:
    return [line.name for line in journal.lines()]


async def test_a_file_is_looked_into_first_and_imported_by_enter(journal: Journal, cards: Path) -> None:
    add(journal, "Ana Costa")
    async with opened(journal, (100, 30)) as pilot:
        await enter(pilot, cards)
        shown = seen(pilot.app)
        for words in (
            "250 new",
            "1 joined",
            "1 left out",
            "Nothing is written yet",
            "line 1,251",
            "Person 0 [red]",
            "same name",
        ):
            assert words in shown, words
        assert names(journal) == ["Ana Costa"]
        await pilot.press("enter")
        await settle(pilot)
        assert "Done. u undoes it all." in seen(pilot.app)
        assert "250 new people. T goes through them one by one, whenever you like." in seen(pilot.app)
        assert len(names(journal)) == 251
        await pilot.press("T")
        assert "1 looked at, 250 whenever you like" in seen(pilot.app)  # Ana, who was typed in
        await pilot.press("q")
        await settle(pilot)
        await pilot.press("u")
        await settle(pilot)
        assert "All is as it was." in seen(pilot.app)
        assert "Person 0" not in seen(pilot.app)
    assert names(journal) == ["Ana Costa"]


async def test_the_same_file_again_changes_nothing(journal: Journal, cards: Path) -> None:
    add(journal, "Ana Costa")
    async with opened(journal, (100, 30)) as pilot:
        await enter(pilot, cards)
        await pilot.press("enter")
        await settle(pilot)
        await enter(pilot, cards)
        assert "251 as before" in seen(pilot.app)
        assert "There is nothing to import." in seen(pilot.app)
    assert len(names(journal)) == 251


async def test_escape_after_the_report_leaves_all_as_it_was(journal: Journal, cards: Path) -> None:
    add(journal, "Ana Costa")
    async with opened(journal, (100, 30)) as pilot:
        await enter(pilot, cards)
        await pilot.press("escape")
        await settle(pilot)
        assert "All is as it was." in seen(pilot.app)
        await pilot.press("escape")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, ImportingRoom)
    assert names(journal) == ["Ana Costa"]


async def test_a_running_import_shows_its_progress_and_stops_at_escape(
    journal: Journal, cards: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, go_on = Event(), Event()
    real = Exchange.import_file

    def slow(self: Exchange, path: Path, *, progress: Any, **more: Any) -> Any:
        def waiting(done: int, expected: int) -> bool:
            answer: bool = progress(done, expected)
            if done == 100:
                shown.set()
                assert go_on.wait(10)
                answer = progress(done, expected)
            return answer

        return real(self, path, progress=waiting, **more)

    monkeypatch.setattr(Exchange, "import_file", slow)
    add(journal, "Ana Costa")
    async with opened(journal, (100, 30)) as pilot:
        await pilot.press("5")
        await pilot.pause()
        pilot.app.screen.query_one(Input).value = str(cards)
        await pilot.press("enter")
        while not shown.is_set():
            await pilot.pause(0.02)
        await pilot.pause()
        assert "100 of about 252" in seen(pilot.app)
        assert "█" in seen(pilot.app)
        await pilot.press("escape")
        go_on.set()
        await settle(pilot)
        assert "The import was stopped." in seen(pilot.app)
        screen = pilot.app.screen
        assert isinstance(screen, ImportingRoom)
        assert screen._step is Step.NAMING
    assert names(journal) == ["Ana Costa"]


@pytest.mark.parametrize(
    ("content", "sentence"), [(None, "There is no file"), (b"\x00\x01\x02" * 500, "not"), (b"", "empty")]
)
async def test_what_cannot_be_read_is_said_on_the_screen(
    journal: Journal, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    add(journal, "Ana Costa")
    path = tmp_path / "x.vcf"
    if content is not None:
        path.write_bytes(content)
    async with opened(journal, (100, 30)) as pilot:
        await enter(pilot, path)
        assert sentence in seen(pilot.app)
        assert str(path) in seen(pilot.app), "what was typed is still there"


async def test_a_name_is_completed_by_tab(journal: Journal, cards: Path) -> None:
    (cards.parent / "my other.csv").touch()
    add(journal, "Ana Costa")
    async with opened(journal, (100, 30)) as pilot:
        await pilot.press("5")
        await settle(pilot)
        line = pilot.app.screen.query_one(Input)
        line.value = f"{cards.parent}/my"
        await pilot.press("tab")
        assert line.value == f"{cards.parent}/my "
        assert "my contacts.vcf   my other.csv" in seen(pilot.app)
        await pilot.press("c", "tab")
        assert line.value == str(cards)


async def test_the_sphere_of_new_people_can_be_said(journal: Journal, cards: Path) -> None:
    add(journal, "Ana Costa")
    async with opened(journal, (100, 30)) as pilot:
        await pilot.press("5")
        await settle(pilot)
        pilot.app.screen.query_one("#sphere").focus()
        await pilot.press("right", "right")
        await enter(pilot, cards)
        await pilot.press("enter")
        await settle(pilot)
    assert {line.sphere for line in journal.lines() if line.name != "Ana Costa"} == {"professional"}


@pytest.mark.parametrize("size", [(60, 24), (20, 6)])
async def test_small_terminals_are_enough(journal: Journal, cards: Path, size: tuple[int, int]) -> None:
    add(journal, "Ana Costa")
    async with opened(journal, size) as pilot:
        await enter(pilot, cards)
        await pilot.press("G", "g", "enter")
        await settle(pilot)
    assert len(names(journal)) == 251
