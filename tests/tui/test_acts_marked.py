"""What is done to all who are marked: one question, one step, one receipt, and the marks are gone."""

import pytest
from textual.pilot import Pilot

from nurture.domain.people import Sphere
from nurture.journal import Journal
from nurture.tui.screens.people import PeopleRoom
from nurture.tui.screens.triage import TriageRoom
from tests.journals import TODAY, add, dump, steps
from tests.tui.circle import lively
from tests.tui.rooms import answer, opened, seen, settle


async def mark_ana_and_carla(pilot: Pilot[None]) -> None:
    """In People, by the filter that finds them both."""
    await pilot.press("2", "slash", *"pott", "enter", "asterisk", "slash", "escape")


def marked(pilot: Pilot[None]) -> list[str]:
    room = pilot.app.screen
    assert isinstance(room, PeopleRoom)
    return [line.name.split()[0] for line in room.marked]


async def choose(pilot: Pilot[None], key: str, words: str = "") -> None:
    """Press a key, and answer its question."""
    await pilot.press(key)
    await settle(pilot)
    if words:
        await pilot.press(*words, "enter")
        await settle(pilot)


@pytest.mark.parametrize(
    ("key", "words", "receipt", "step"),
    [
        ("V", "both", "2 people: both.", "made 2 people both"),
        ("x", "", "Archived 2 people.", "archived 2 people"),
        ("t", "choir", "2 people are in choir.", "put 2 people into choir"),
    ],
)
async def test_an_act_goes_to_all_in_one_step(
    journal: Journal, key: str, words: str, receipt: str, step: str
) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await mark_ana_and_carla(pilot)
        assert marked(pilot) == ["Ana", "Carla"]
        before = dump(journal)
        await choose(pilot, key, words)
        assert receipt in seen(pilot.app)
        assert marked(pilot) == []
        assert steps(journal)[-1] == step
        await pilot.press("u")
        assert dump(journal) == before


@pytest.mark.parametrize(
    ("key", "line", "step"),
    [
        ("e", "every 3 months", "changed the rhythm of 2 people"),
        ("s", "in 2 weeks", "snoozed 2 people"),
        ("r", "in 3 months", "rested 2 people"),
    ],
)
async def test_an_act_that_asks_for_words(journal: Journal, key: str, line: str, step: str) -> None:
    ids = lively(journal)
    async with opened(journal) as pilot:
        await mark_ana_and_carla(pilot)
        await choose(pilot, key)
        assert "2 people" in seen(pilot.app)
        await answer(pilot, line)
        assert steps(journal)[-1] == step
        assert marked(pilot) == []
        pages = [journal.page(ids[name]) for name in ("Ana", "Carla", "Ben")]
        found = [(page.own_ideal_days, page.resting_until is not None) for page in pages]
        assert found[0] == found[1] != found[2]


async def test_who_all_rest_are_woken_and_who_are_all_archived_come_back(journal: Journal) -> None:
    ids = lively(journal)
    journal.people.rest(ids["Ana"])
    journal.people.rest(ids["Carla"])
    async with opened(journal) as pilot:
        await mark_ana_and_carla(pilot)
        await choose(pilot, "r")
        assert "2 people are back." in seen(pilot.app)
        assert journal.page(ids["Ana"]).resting_until is None
        await pilot.press("asterisk")
        await choose(pilot, "x")
        assert journal.lines() == []
        await pilot.press("A", "asterisk")
        await choose(pilot, "x")
        assert len(journal.lines()) == 5


async def test_circles_of_some_can_be_filled_or_left(journal: Journal) -> None:
    ids = lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "v", "v")
        await choose(pilot, "t")
        assert "◐ pottery   puts in the other 1 person" in seen(pilot.app)
        await pilot.press(*"takes out", "enter")
        await settle(pilot)
        assert journal.page(ids["Ana"]).circles == ()
        assert journal.page(ids["Carla"]).circles == ("pottery",)


@pytest.mark.parametrize(("agreed", "left"), [("enter", 3), ("escape", 5)])
async def test_delete_asks_with_the_number(journal: Journal, agreed: str, left: int) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await mark_ana_and_carla(pilot)
        await choose(pilot, "D")
        assert "Delete 2 people" in seen(pilot.app)
        await pilot.press(agreed)
        await settle(pilot)
        assert len(journal.lines()) == left
        assert len(marked(pilot)) == (2 if left == 5 else 0)


@pytest.mark.parametrize(
    ("line", "took_part"),
    [
        ("dinner at the fair", ["Ana Costa", "Carla Ruiz"]),
        ("dinner with Ben", ["Ben Okafor"]),
        ("dinner with Ana", ["Ana Costa"]),
    ],
)
async def test_one_touch_is_logged_with_all_who_were_there(
    journal: Journal, line: str, took_part: list[str]
) -> None:
    lively(journal)
    add(journal, "Ana Other")
    async with opened(journal) as pilot:
        await mark_ana_and_carla(pilot)
        await choose(pilot, "l")
        assert "Log · 2 people" in seen(pilot.app)
        await answer(pilot, line)
        assert marked(pilot) == []
    touches = [touch for person in journal.lines() for touch in journal.timeline(person.id)]
    (logged,) = {touch.id: touch for touch in touches if touch.summary == line}.values()
    assert sorted(logged.people) == took_part
    assert logged.happened_on == TODAY


async def test_triage_goes_through_just_those(journal: Journal) -> None:
    ids = lively(journal)
    async with opened(journal) as pilot:
        await mark_ana_and_carla(pilot)
        await pilot.press("T")
        room = pilot.app.screen
        assert isinstance(room, TriageRoom)
        assert room.chosen == ids["Ana"]
        assert "1 of 2 whom you marked" in seen(pilot.app)
        await pilot.press("p", "enter", "p", "enter", "enter")
        await settle(pilot)
        assert marked(pilot) == []
    assert journal.page(ids["Carla"]).sphere is Sphere.PROFESSIONAL
    assert journal.triage.looked_at() == {ids["Ana"], ids["Carla"]}


async def test_a_key_for_one_person_says_so(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await mark_ana_and_carla(pilot)
        before, said = dump(journal), []
        for key in ("c", "b", "n", "N", "i", "o", "y", "M"):
            await choose(pilot, key)
            said += [note.message for note in pilot.app._notifications]
            pilot.app.clear_notifications()
        assert said == ["That is done with one person at a time. Esc takes the marks away (2)."] * 8
        assert len(marked(pilot)) == 2
        assert dump(journal) == before


async def test_a_question_left_leaves_the_marks(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await mark_ana_and_carla(pilot)
        for key in ("V", "t", "e", "s", "r", "l"):
            await choose(pilot, key)
            await pilot.press("escape")
            await settle(pilot)
        assert len(marked(pilot)) == 2
