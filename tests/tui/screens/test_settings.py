from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from nurture import settings
from nurture.domain.dates import DateOrder
from nurture.domain.people import Sphere
from nurture.journal import Journal
from tests.journals import TODAY, add
from tests.tui.rooms import opened, seen, settle


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A config folder of its own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return settings.paths().config


async def go(pilot: Pilot[Any], field: str) -> None:
    await pilot.press("6")
    await settle(pilot)
    pilot.app.screen.query_one(f"#{field}").focus()
    await pilot.pause()


async def test_each_choice_is_kept_and_holds_at_once(journal: Journal) -> None:
    add(journal, "Ana")
    async with opened(journal) as pilot:
        await go(pilot, "theme")
        await pilot.press("right")
        await settle(pilot)
        assert pilot.app.theme == "nurture-light"
        await pilot.press("j", "right", "j", "right", "j", "right")
        await settle(pilot)
        assert "● 4 December" in seen(pilot.app)
    kept = settings.load()
    assert (kept.theme, kept.date_order, kept.handful) == ("nurture-light", DateOrder.MDY, 5)
    assert kept.default_sphere is Sphere.PROFESSIONAL
    assert journal.settings == kept


async def test_a_rhythm_is_read_along_and_kept_by_enter(journal: Journal) -> None:
    add(journal, "Ana")
    async with opened(journal) as pilot:
        await go(pilot, "rhythm-friend")
        line = pilot.app.screen.query_one("#rhythm-friend", Input)
        assert line.value == "1 month"
        line.value = "every 14 days"
        await pilot.pause()
        assert "every 2 weeks" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert line.value == "2 weeks"
    assert settings.load().rhythms[Sphere.FRIEND] == 14
    assert journal.settings.rhythms[Sphere.FRIEND] == 14


async def test_a_rhythm_that_cannot_be_read_is_said_and_the_old_one_holds(journal: Journal, config: Path) -> None:
    add(journal, "Ana")
    async with opened(journal) as pilot:
        await go(pilot, "rhythm-both")
        line = pilot.app.screen.query_one("#rhythm-both", Input)
        line.value = "whenever"
        await pilot.press("enter")
        await settle(pilot)
        assert "'whenever' is not an interval." in seen(pilot.app)
        assert line.value == "whenever"
    assert journal.settings.rhythms[Sphere.BOTH] == 42
    assert not config.exists()


async def test_a_config_that_cannot_be_written_changes_nothing(journal: Journal, config: Path) -> None:
    config.parent.mkdir(parents=True)
    config.mkdir()
    add(journal, "Ana")
    async with opened(journal) as pilot:
        await go(pilot, "handful")
        await pilot.press("right")
        await settle(pilot)
        assert "a directory" in seen(pilot.app)
    assert journal.settings.handful == 3


async def test_comments_in_the_file_stay(journal: Journal, config: Path) -> None:
    config.parent.mkdir(parents=True)
    config.write_text("# mine\nhandful = 3\n")
    add(journal, "Ana")
    async with opened(journal) as pilot:
        await go(pilot, "handful")
        await pilot.press("right")
        await settle(pilot)
    assert "# mine" in config.read_text()
    assert settings.load().handful == 5


@pytest.mark.parametrize("size", [(60, 24), (40, 12), (20, 6)])
async def test_every_setting_can_be_reached_on_a_small_terminal(journal: Journal, size: tuple[int, int]) -> None:
    add(journal, "Ana")
    async with opened(journal, size) as pilot:
        await go(pilot, "theme")
        await pilot.press(*["down"] * 7)
        assert pilot.app.screen.focused is pilot.app.screen.query_one("#quiet_days")
        if size[0] > 20:
            assert "quiet days" in seen(pilot.app)


async def test_quiet_days_are_read_along_and_hold_at_once(journal: Journal) -> None:
    add(journal, "Ana", every=1)
    journal.today = lambda: TODAY + timedelta(7)  # a Sunday
    async with opened(journal) as pilot:
        await go(pilot, "quiet_days")
        line = pilot.app.screen.query_one("#quiet_days", Input)
        line.value = "Saturday and sunday"
        await pilot.pause()
        assert "nobody is offered on Saturday and Sunday" in " ".join(seen(pilot.app).split())
        await pilot.press("enter")
        await settle(pilot)
        assert line.value == "sat, sun"
        assert "Sunday is a quiet day" in journal.handful().quiet
        line.value = "someday"
        await pilot.press("enter")
        await settle(pilot)
        assert "'someday'" in seen(pilot.app)
        assert settings.load().quiet_days == (5, 6)
        line.value = ""
        await pilot.press("enter")
        await settle(pilot)
        assert "no day of the week is quiet" in seen(pilot.app)
    assert settings.load().quiet_days == ()
    assert journal.handful().quiet == ""
