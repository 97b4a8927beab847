"""Upcoming: a month and its agenda, keys to move, and whom they act on."""

from datetime import date, timedelta
from typing import Any

import pytest
from textual.pilot import Pilot

from nurture.domain.pace import Pace
from nurture.domain.people import Profile, Sphere
from nurture.journal import Journal
from nurture.tui.screens.upcoming import UpcomingRoom
from nurture.tui.widgets.agenda import AgendaList
from nurture.tui.widgets.month import MonthGrid
from tests.journals import TODAY, add, log
from tests.tui.circle import lively
from tests.tui.rooms import LONG, NASTY, opened, seen, settle


def room(pilot: Pilot[Any]) -> UpcomingRoom:
    found = pilot.app.screen
    assert isinstance(found, UpcomingRoom)
    return found


async def press(pilot: Pilot[Any], *keys: str) -> str:
    await pilot.press(*keys)
    await settle(pilot)
    return seen(pilot.app)


async def test_wide_the_month_and_the_agenda_stand_side_by_side(journal: Journal) -> None:
    lively(journal)
    async with opened(journal, (120, 36)) as pilot:
        text = await press(pilot, "7")
        assert "Upcoming   November 2026" in text
        assert "› 22" in text
        assert "[24]" in text
        for words in (
            "Tue 24 Nov    → Ana Costa           you promised: the soup",
            "Wed 25 Nov    ✦ Ana Costa           birthday, turning 36",
            "Sat 12 Dec    ? Ana Costa           ask: moving to Lisbon",
        ):
            assert words in text
        assert room(pilot).query_one(MonthGrid).display
        assert "Tuesday 24 November  Ana Costa  you promised: the soup recipe" in text
        assert "until Sun 20 Dec; ] goes on" in text


@pytest.mark.parametrize("size", [(80, 24), (60, 20)])
async def test_narrow_a_key_turns_between_them(journal: Journal, size: tuple[int, int]) -> None:
    lively(journal)
    async with opened(journal, size) as pilot:
        assert "Tue 24 Nov" in await press(pilot, "7")
        text = await press(pilot, "v")
        assert "Tue 24 Nov" not in text
        assert "›[22]" not in text  # the cursor was on the 24th
        assert "[24]" in text
        assert "Tuesday 24 November, in 2 days  1 promise of yours" in text
        assert "Tue 24 Nov" in await press(pilot, "v")


async def test_in_the_month_arrows_go_by_day_and_week_and_never_before_today(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        assert "[25]" in await press(pilot, "7", "v", "right")
        assert room(pilot).chosen == journal.pick("Ana").id
        assert "[ 2]" in await press(pilot, "down")
        assert "[25]" in await press(pilot, "k")
        assert "›[22]" in await press(pilot, "k", "left")
        assert "nothing yet" in await press(pilot, "right")
        assert room(pilot).chosen is None


async def test_months_turn_and_g_leads_back(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        assert "Upcoming   January 2027" in await press(pilot, "7", "v", "right_square_bracket", "pagedown")
        assert "[ 1]" in seen(pilot.app)
        assert "Upcoming   December 2026" in await press(pilot, "left_square_bracket")
        assert "›[22]" in await press(pilot, "pageup")
        assert "›[22]" in await press(pilot, "pageup")
        await press(pilot, "pagedown")
        assert "›[22]" in await press(pilot, "g")


async def test_months_without_anything_are_passed_in_the_agenda_too(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        for month in ("December 2026", "January 2027", "February 2027", "March 2027"):
            await press(pilot, *(["7"] if month.startswith("Dec") else []), "right_square_bracket")
            assert f"Upcoming   {month}" in seen(pilot.app)
        assert "Nothing is ahead in these weeks." in seen(pilot.app)
        for month in ("February 2027", "January 2027", "December 2026"):
            assert f"Upcoming   {month}" in await press(pilot, "left_square_bracket")
        await press(pilot, "G")
        assert "Saturday 19 December" in await press(pilot, "k", "j")


async def test_nobody_gets_past_the_horizon(journal: Journal) -> None:
    async with opened(journal) as pilot:
        lively(journal)
        await press(pilot, "7", "v")
        room(pilot).action_month(12 * 7)
        assert "Upcoming   December 2031" in await press(pilot, "right")
        assert "[31]" in seen(pilot.app)


async def test_the_month_follows_the_agenda_and_enter_leads_into_it(journal: Journal) -> None:
    lively(journal)
    async with opened(journal, (120, 36)) as pilot:
        assert "[25]" in await press(pilot, "7", "j")
        assert "[24]" in await press(pilot, "left")
        assert "[25]" in await press(pilot, "right")
        await press(pilot, "v", "enter")
        assert isinstance(room(pilot).focused, AgendaList)
        await press(pilot, "enter")
        assert seen(pilot.app).splitlines()[0].startswith("  Ana Costa")
        await press(pilot, "q")
        assert room(pilot).chosen == journal.pick("Ana").id


async def test_an_empty_day_says_so_on_enter(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        assert "Nothing is on this day." in await press(pilot, "7", "v", "g", "enter")
        assert isinstance(room(pilot).focused, MonthGrid)


async def test_keys_act_on_the_person_of_the_line(journal: Journal) -> None:
    lively(journal)
    async with opened(journal, (100, 30)) as pilot:
        text = await press(pilot, "7", "j", "l")
        assert "Ana Costa" in text
        await press(pilot, "escape")
        assert room(pilot).chosen == journal.pick("Ana").id


async def test_what_has_passed_stands_at_the_top(journal: Journal) -> None:
    ids = lively(journal)
    journal.knowledge.add_promise(ids["Ben"], "me", "the tent", TODAY - timedelta(3))
    async with opened(journal, (100, 30)) as pilot:
        lines = (await press(pilot, "7")).splitlines()
        assert "before today  → Ben Okafor" in lines[2]
        assert "it was for Thu 19 Nov" in lines[2]
        assert room(pilot).chosen == ids["Ben"]
        assert "›[22]" in await press(pilot, "v")


async def test_many_who_become_due_are_counted_until_they_are_asked_for(journal: Journal) -> None:
    profiles = [Profile(name=f"P {n:02}", sphere=Sphere.FRIEND, pace=Pace(9)) for n in range(40)]
    log(journal, journal.people.add_all(profiles).people, TODAY - timedelta(5))
    async with opened(journal, (100, 30)) as pilot:
        text = await press(pilot, "7", "G")
        assert "and 37 others become due, Enter shows them" in text
        assert room(pilot).chosen is None
        text = await press(pilot, "enter")
        assert "P 20" in text
        assert len(room(pilot).query_one(AgendaList).rows) == 40
        assert "[26]" in await press(pilot, "v")
        assert "40 become due" in seen(pilot.app)


async def test_nothing_ahead_is_a_sentence(journal: Journal) -> None:
    add(journal, "Ana", every=3000)
    async with opened(journal) as pilot:
        assert "Nothing is ahead in these weeks." in await press(pilot, "7")
        assert "Upcoming" in await press(pilot, "v", "right", "enter", "v", "j", "left", "enter", "l", "escape")


async def test_strange_people_and_a_tiny_terminal(journal: Journal) -> None:
    for name in (NASTY, LONG, "‮Zoë"):
        journal.knowledge.add_promise(add(journal, name), "me", name, TODAY + timedelta(3))
    async with opened(journal, (60, 20)) as pilot:
        text = await press(pilot, "7", "j", "v", "right", "v")
        assert "[red]Bob[/] ␛" in text
        for size in ((20, 6), (3, 2), (120, 36)):
            await pilot.resize_terminal(*size)
            await press(pilot, "j", "v", "right", "down")
        assert "[red]Bob[/] ␛" in seen(pilot.app)


async def test_the_day_turns(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await press(pilot, "7", "v", "g")
        journal.today = lambda: date(2026, 12, 2)
        pilot.app.look()  # type: ignore[attr-defined]
        await settle(pilot)
        assert "›[ 2]" in seen(pilot.app)
        assert "December 2026" in seen(pilot.app)
