"""The room of the honest pace, by its keys."""

from datetime import timedelta
from typing import Any

import pytest
from textual.pilot import Pilot

from nurture.domain.pace import Pace
from nurture.journal import Journal
from nurture.tui.screens.pace import PaceList
from tests.journals import TODAY, add, log, steps
from tests.tui.rooms import NASTY, opened, seen, settle


def climbers(journal: Journal, circle: str = "climbing") -> None:
    """Twenty friends and forty climbers, of whom one was met a day."""
    journal.circles.add(circle, Pace(14))
    keys = [add(journal, f"P{at}", circles=(circle,)) for at in range(40)]
    for at in range(20):
        add(journal, f"F{at}")
    day = (TODAY - timedelta(100)).isoformat()
    journal.database.connection.execute("UPDATE person SET added_on = ?, counted_from = ?", (day, day))
    for at in range(56):
        log(journal, [keys[at % 40]], TODAY - timedelta(at))


async def entered(pilot: Pilot[Any]) -> str:
    await pilot.press("P")
    await counted(pilot)
    return seen(pilot.app)


async def counted(pilot: Pilot[Any]) -> None:
    for _ in range(200):
        await settle(pilot)
        if "ing …" not in seen(pilot.app):
            return
    raise AssertionError("it is still counting")


async def test_it_says_whether_the_rhythms_hold_and_offers_a_plan(journal: Journal) -> None:
    climbers(journal)
    async with opened(journal) as pilot:
        shown = await entered(pilot)
        assert "Your rhythms ask for 3.5 check-ins a day; you have been doing 1." in shown
        assert "cannot hold" in " ".join(shown.split())
        assert " ↓ climbing" in shown
        assert "every 2 weeks → 4 weeks" not in shown  # no rung of the ladder
        assert "looser, ask" in shown
        assert "Today then" in shown


async def test_the_keys_stay_in_sight_where_there_is_little_room(journal: Journal) -> None:
    climbers(journal)
    async with opened(journal, (30, 8)) as pilot:
        lines = (await entered(pilot)).splitlines()
        assert lines[-1].endswith("? help  q back")
        assert "↓ climbing" in "\n".join(lines)
        assert "In 4 weeks" not in "\n".join(lines)


async def test_space_holds_to_a_circle_and_others_give_way(journal: Journal) -> None:
    climbers(journal)
    async with opened(journal) as pilot:
        await entered(pilot)
        await pilot.press("space")
        await counted(pilot)
        assert " = climbing" in seen(pilot.app)
        assert " ↓ other friends" in seen(pilot.app)
        await pilot.press("space")
        await counted(pilot)
        assert " ↓ climbing" in seen(pilot.app)


@pytest.mark.parametrize("key", ["y", "enter"])
async def test_one_key_loosens_and_u_takes_it_back(journal: Journal, key: str) -> None:
    climbers(journal)
    async with opened(journal) as pilot:
        await entered(pilot)
        many = len(steps(journal))
        await pilot.press(key)
        await counted(pilot)
        assert "That holds" in " ".join(seen(pilot.app).split())
        assert len(steps(journal)) == many + 1
        await pilot.press("u")
        await counted(pilot)
        assert "cannot hold" in " ".join(seen(pilot.app).split())
        assert journal.circles.named("climbing").ideal_days == 14


async def test_another_pace_makes_another_plan(journal: Journal) -> None:
    climbers(journal)
    async with opened(journal) as pilot:
        await entered(pilot)
        await pilot.press("plus")
        await counted(pilot)
        assert "planned for 1.1 a day" in seen(pilot.app)
        await pilot.press("backspace")
        await counted(pilot)
        assert "planned for 1 a day" in seen(pilot.app)


async def test_where_it_holds_nothing_is_offered(journal: Journal) -> None:
    ana = add(journal, "Ana", every=30)
    log(journal, [ana], TODAY - timedelta(20))
    async with opened(journal) as pilot:
        shown = await entered(pilot)
        assert "holds" in shown
        assert "looser" not in shown
        many = len(steps(journal))
        await pilot.press("y", "space")
        await settle(pilot)
        assert len(steps(journal)) == many


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 36)])
async def test_a_hostile_circle_at_every_size(journal: Journal, size: tuple[int, int]) -> None:
    climbers(journal, NASTY)
    async with opened(journal, size) as pilot:
        shown = await entered(pilot)
        assert "[red]" in shown
        assert "○ fading" in shown
        assert pilot.app.screen.query_one(PaceList).has_focus


async def test_an_empty_journal_is_a_sentence(journal: Journal) -> None:
    async with opened(journal) as pilot:
        assert "Nobody here has a rhythm yet" in await entered(pilot)
