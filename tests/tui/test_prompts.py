"""The prompt in sight: there once the cursor rests, another with a key, away with another, never in the way."""

from datetime import timedelta
from typing import Any

import pytest
from textual.pilot import Pilot

from nurture.domain.people import BoundaryKind
from nurture.domain.touches import Direction
from nurture.journal import Journal
from nurture.tui.prompting import Prompting, Sight
from nurture.tui.widgets.message_text import MessageText
from nurture.tui.widgets.people_list import DueList
from tests.journals import TODAY, add, log
from tests.tui.circle import lively
from tests.tui.rooms import LONG, NASTY, open_person, opened, prompted, seen, settle


def told(pilot: Pilot[Any]) -> str:
    return " ".join(seen(pilot.app).split())


def line(text: str) -> str:
    return " ".join(text.split())


async def test_today_shows_a_prompt_with_its_because_and_its_door(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    prompts = journal.checkins.prompts(ana).prompts
    async with opened(journal, (120, 40)) as pilot:
        await pilot.press("j")
        pane = await prompted(pilot)
        assert f"{prompts[0].intention} 1 of {len(prompts)}" in pane
        assert line(prompts[0].opener) in pane
        assert line(prompts[0].because[0].text) in pane
        assert "email ana@example.org" in pane
        assert "a walk with Ana Costa" in pane


async def test_n_shows_another_and_after_the_last_the_first(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    prompts = journal.checkins.prompts(ana).prompts
    async with opened(journal, (120, 40)) as pilot:
        await pilot.press("j", "n")
        assert f"2 of {len(prompts)} {line(prompts[1].opener)}" in await prompted(pilot)
        await pilot.press("k", "j")
        assert f"2 of {len(prompts)}" in await prompted(pilot), "the same as before the cursor went away"
        await pilot.press(*"n" * (len(prompts) - 1))
        assert f"1 of {len(prompts)} {line(prompts[0].opener)}" in await prompted(pilot)


async def test_every_room_shows_the_same_prompt(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    opener = line(journal.checkins.prompts(ana).prompts[1].opener)
    async with opened(journal, (120, 40)) as pilot:
        await pilot.press("j", "n", "enter")
        assert opener in await prompted(pilot)
        await pilot.press("q", "2")
        assert opener in await prompted(pilot), "Ana is the first of all people"
        await pilot.press("c")
        await settle(pilot)
        assert line(pilot.app.screen.query_one(MessageText).text) == opener


async def test_where_there_is_no_room_for_it_n_says_the_prompt(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    prompts = journal.checkins.prompts(ana).prompts
    async with opened(journal) as pilot:
        await pilot.press("2", "n")
        await settle(pilot)
        (toast,) = pilot.app._notifications
        assert toast.message == f"2 of {len(prompts)} · {prompts[1].intention}: {prompts[1].opener}"


async def test_a_dismissed_prompt_stays_away_and_undo_brings_it_back(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    first, second = journal.checkins.prompts(ana).prompts[:2]
    async with opened(journal, (120, 40)) as pilot:
        await pilot.press("j", "N")
        pane = await prompted(pilot)
        assert line(second.opener) in pane
        assert line(first.opener) not in pane
        assert first.subject not in [each.subject for each in journal.checkins.prompts(ana).prompts]
        await pilot.press("u")
        await prompted(pilot)
        assert first in journal.checkins.prompts(ana).prompts


async def test_who_waits_for_an_answer_has_a_reason_and_i_ends_it(journal: Journal) -> None:
    ben = lively(journal)["Ben"]
    reason = journal.checkins.prompts(ben).reason
    assert reason
    async with opened(journal, (120, 40)) as pilot:
        open_person(pilot, ben)
        assert line(reason) in await prompted(pilot)
        await pilot.press("n", "N")
        await settle(pilot)
        assert all(toast.message == reason for toast in pilot.app._notifications)
        await pilot.press("i")
        await prompted(pilot)
        assert "…" not in seen(pilot.app).splitlines()[1]
        assert journal.page(ben).last_exchange == TODAY
        assert not journal.checkins.prompts(ben).reason
        await pilot.press("i")
        await settle(pilot)
        assert "No answer of Ben Okafor is awaited." in told(pilot)


async def test_who_wants_no_contact_has_no_prompt(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    journal.knowledge.add_boundary(ana, "please stop writing", BoundaryKind.NO_CONTACT)
    reason = journal.checkins.prompts(ana).reason
    async with opened(journal, (120, 40)) as pilot:
        await pilot.press("2")
        pane = await prompted(pilot)
        assert reason
        assert pane.endswith(line(reason))


async def test_the_cursor_does_not_wait_for_a_prompt(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    lively(journal)
    sought: list[int] = []
    seek = Prompting.sight

    def noted(self: Prompting, person: int) -> Sight:
        sought.append(person)
        return seek(self, person)

    monkeypatch.setattr(Prompting, "sight", noted)
    async with opened(journal, (120, 40)) as pilot:
        await prompted(pilot)
        sought.clear()
        for _ in range(3):
            pilot.app.screen.query_one(DueList).action_down()
        await pilot.pause()
        assert sought == [], "nothing is sought while the cursor moves"
        await prompted(pilot)
        assert len(sought) == 1, "only where it rests"


async def test_nobody_at_all_is_no_trouble(journal: Journal) -> None:
    async with opened(journal) as pilot:
        await pilot.press("n", "N", "i", "c", "b")
        await settle(pilot)
        assert "Choose a person first." in told(pilot)


async def test_of_somebody_unknown_there_is_an_honest_hello(journal: Journal) -> None:
    person = add(journal, "Ana Costa", every=10)
    log(journal, [person], TODAY - timedelta(60), direction=Direction.MUTUAL)
    async with opened(journal, (120, 40)) as pilot:
        pane = await prompted(pilot)
        (*_, last) = journal.checkins.prompts(person).prompts
        assert last.intention == "hello"
        assert line(journal.checkins.prompts(person).prompts[0].opener) in pane


@pytest.mark.parametrize("size", [(60, 20), (20, 6), (120, 36), (1, 1)])
@pytest.mark.parametrize("name", [NASTY, LONG])
async def test_nothing_breaks_the_screen(journal: Journal, name: str, size: tuple[int, int]) -> None:
    person = add(journal, name, every=10)
    log(journal, [person], TODAY - timedelta(90), f"with {name}")
    async with opened(journal, size) as pilot:
        await prompted(pilot)
        await pilot.press("n", "enter")
        await prompted(pilot)
        assert "\x1b" not in seen(pilot.app)
        assert len(seen(pilot.app).splitlines()) <= size[1]
