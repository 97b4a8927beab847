"""What the keys do to the chosen person, and that undo is always there."""

from collections.abc import Callable

import pytest

from nurture.domain.people import Channel, Sphere, Standing
from nurture.journal import Journal
from tests.journals import TODAY, add
from tests.tui.circle import lively
from tests.tui.rooms import answer, open_person, opened, seen, settle


async def choose_ana(pilot: object) -> None:
    await pilot.press("j")  # type: ignore[attr-defined]


async def test_snooze_until_a_day_in_words(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        await choose_ana(pilot)
        await pilot.press("s")
        await settle(pilot)
        await answer(pilot, "in 2 weeks")
        assert str(journal.page(ana).resting_until) == "2026-12-06"
        assert "3 people to nurture" in seen(pilot.app)


async def test_a_day_gone_by_is_refused_where_it_is_typed(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        await choose_ana(pilot)
        await pilot.press("s")
        await settle(pilot)
        await answer(pilot, "2026-11-01")
        assert "not ahead" in " ".join(seen(pilot.app).split())
        await pilot.press("escape")
        await settle(pilot)
        assert journal.page(ana).resting_until is None


@pytest.mark.parametrize("room", ["1", "2", "4"])
async def test_the_sphere_turns_with_one_key_in_every_room(journal: Journal, room: str) -> None:
    ana = lively(journal)["Ana"]
    before = journal.page(ana).sphere
    async with opened(journal) as pilot:
        await pilot.press(room)
        if room == "4":
            await pilot.press("slash")
            await answer(pilot, "Ana Costa")
            await pilot.press("down")
        elif room == "1":
            await choose_ana(pilot)
        await settle(pilot)
        await pilot.press("V")
        await settle(pilot)
        after = journal.page(ana).sphere
        assert (list(Sphere).index(after) - list(Sphere).index(before)) % 3 == 1
        assert f"{after}." in seen(pilot.app)
    journal.undo()
    assert journal.page(ana).sphere is before


async def test_rest_for_a_season_and_wake_with_the_same_key(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        await pilot.press("2", "r")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert str(journal.page(ana).resting_until) == "2027-02-22"
        assert "☾ Ana" in seen(pilot.app)
        await pilot.press("r")
        await settle(pilot)
        assert journal.page(ana).resting_until is None


async def test_into_a_circle_out_of_it_and_into_a_new_one(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        await choose_ana(pilot)
        await pilot.press("t")
        await settle(pilot)
        await pilot.press(*"pott", "enter")
        await settle(pilot)
        assert journal.page(ana).circles == ()
        await pilot.press("t")
        await settle(pilot)
        await pilot.press(*"new", "enter")
        await settle(pilot)
        await answer(pilot, "choir")
        assert journal.page(ana).circles == ("choir",)


async def test_archive_and_bring_back(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        await pilot.press("2", "A", "x")
        await settle(pilot)
        assert journal.page(ana).archived_on is not None
        await pilot.press("x")
        await settle(pilot)
        assert journal.page(ana).archived_on is None


@pytest.mark.parametrize(("agreed", "left"), [("enter", 4), ("escape", 5)])
async def test_delete_asks_first(journal: Journal, agreed: str, left: int) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await choose_ana(pilot)
        await pilot.press("D")
        await settle(pilot)
        assert "Delete Ana Costa" in seen(pilot.app)
        await pilot.press(agreed)
        await settle(pilot)
        assert len(journal.lines()) == left


async def test_merge_two_entries_of_one_person(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    add(journal, "Anita C.")
    async with opened(journal) as pilot:
        await choose_ana(pilot)
        await pilot.press("M")
        await settle(pilot)
        await answer(pilot, "ana costa")
        assert "the entry that stays" in seen(pilot.app)
        await answer(pilot, "anita")
        assert [line.name for line in journal.lines() if line.name.startswith("An")] == ["Ana Costa"]
        assert journal.page(ana).nicknames == ("Anita C.",)


async def test_copy_takes_the_one_address_and_asks_among_several(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    async with opened(journal) as pilot:
        await choose_ana(pilot)
        await pilot.press("y")
        await settle(pilot)
        assert pilot.app.clipboard == "ana@example.org"
        journal.knowledge.add_channel(ana, Channel("phone", "+49 30 1234"))
        await pilot.press("y")
        await settle(pilot)
        await pilot.press(*"phone", "enter")
        await settle(pilot)
        assert pilot.app.clipboard == "+49 30 1234"


async def test_an_unwelcome_channel_is_not_opened_without_asking(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    carla = lively(journal)["Carla"]
    journal.knowledge.add_channel(carla, Channel("web", "example.org/carla", standing=Standing.UNWELCOME))
    monkeypatch.setenv("DISPLAY", ":0")
    async with opened(journal) as pilot:
        went: list[str] = []
        monkeypatch.setattr(pilot.app, "open_url", went.append)
        await pilot.press("j", "j", "o")
        await settle(pilot)
        assert "does not want to be reached" in " ".join(seen(pilot.app).split())
        await pilot.press("escape")
        await settle(pilot)
        assert went == []
        await pilot.press("o")
        await settle(pilot)
        await pilot.press("y")
        await settle(pilot)
        assert went == ["https://example.org/carla"]


async def test_without_a_desktop_the_address_is_copied(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    lively(journal)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    async with opened(journal) as pilot:
        await choose_ana(pilot)
        await pilot.press("o")
        await settle(pilot)
        assert pilot.app.clipboard == "ana@example.org"


async def test_logging_moves_the_person_out_of_today(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await choose_ana(pilot)
        await pilot.press("l")
        await settle(pilot)
        await answer(pilot, "coffee yesterday")
        await settle(pilot)
        assert "2 people to nurture · 1 done" in seen(pilot.app)
        assert journal.pick("Ana").id not in [line.id for line in journal.due()]


async def test_where_nobody_is_chosen_a_key_says_so(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("3", "x")
        await settle(pilot)
        assert "Choose a person first." in seen(pilot.app)


@pytest.mark.parametrize(
    ("put", "said"),
    [
        (lambda journal, person: journal.people.died(person, TODAY), "Ana Costa died on Sun 22 Nov"),
        (lambda journal, person: journal.people.archive(person), "Ana Costa was archived on Sun 22 Nov"),
    ],
)
async def test_nothing_asks_after_somebody_who_is_gone(
    journal: Journal, put: Callable[[Journal, int], object], said: str
) -> None:
    ana = lively(journal)["Ana"]
    put(journal, ana)
    async with opened(journal) as pilot:
        open_person(pilot, ana)
        await settle(pilot)
        room = pilot.app.screen
        for key in "csr":
            await pilot.press(key)
            await settle(pilot)
            assert pilot.app.screen is room
            assert said in " ".join(toast.message for toast in pilot.app._notifications)
            pilot.app.clear_notifications()
    assert journal.page(ana).resting_until is None
