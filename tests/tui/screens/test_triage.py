"""Triage: a key for each choice, one person a screen, and the way back."""

import pytest
from textual.pilot import Pilot

from nurture.domain.people import Fact, FactKind, Sphere
from nurture.exchange.records import Record
from nurture.journal import Journal
from nurture.tui.app import NurtureApp
from nurture.tui.screens.today import TodayRoom
from nurture.tui.screens.triage import TriageRoom
from nurture.views.person import PersonPage
from tests.journals import TODAY, add, imported, steps
from tests.tui.rooms import LONG, NASTY, opened, seen, settle


def newcomers(journal: Journal, *names: str) -> list[int]:
    """New people by an import; their keys."""
    records = [
        Record(name=name, line=1, original=f"card of {name}", facts=(Fact(FactKind.NOTE, f"note on {name[:20]}"),))
        for name in names
    ]
    return [line.person_id for line in imported(journal, records).new]


def shown(pilot: Pilot[None]) -> int | None:
    """Whose turn it is."""
    assert isinstance(pilot.app.screen, TriageRoom)
    return pilot.app.screen.chosen


async def test_choices_take_effect_at_once_and_are_seen(journal: Journal) -> None:
    ana, ben = newcomers(journal, "Ana Costa", "Ben Okafor")

    def page() -> PersonPage:
        return journal.page(ana)

    async with opened(journal) as pilot:
        await pilot.press("T")
        assert "Triage   2 whenever you like" in seen(pilot.app)
        assert "note on Ana Costa" in seen(pilot.app)
        assert "never yet talked" in seen(pilot.app)
        await pilot.press("p", "5")
        assert (page().sphere, page().own_ideal_days) == (Sphere.PROFESSIONAL, 90)
        assert "p ● professional" in seen(pilot.app)
        assert "5 ● 3 months" in seen(pilot.app)
        await pilot.press("b", "a")
        assert (page().sphere, page().own_ambient) == (Sphere.BOTH, True)
        await pilot.press("f", "0")
        assert (page().sphere, page().own_ambient, page().own_ideal_days) == (Sphere.FRIEND, False, None)
        assert "0 ● as usual for friend: every month" in seen(pilot.app)
        assert shown(pilot) == ana
        await pilot.press("enter")
        assert shown(pilot) == ben
        assert "1 looked at, 1 whenever you like" in seen(pilot.app)
    assert steps(journal)[1:] == [
        "made Ana Costa professional",
        "changed the rhythm of Ana Costa",
        "made Ana Costa both",
        "changed the rhythm of Ana Costa",
        "made Ana Costa friend",
        "changed the rhythm of Ana Costa",
        "looked at Ana Costa",
    ]


async def test_the_way_on_back_and_to_the_end(journal: Journal) -> None:
    ana, ben, carla = newcomers(journal, "Ana", "Ben", "Carla")
    async with opened(journal) as pilot:
        await pilot.press("T", "x")
        assert (shown(pilot), journal.page(ana).archived_on) == (ben, TODAY)
        assert "Archived Ana." in seen(pilot.app)
        await pilot.press("s")
        assert shown(pilot) == carla
        assert "Ben comes back another time." in seen(pilot.app)
        await pilot.press("k", "left", "left")
        assert shown(pilot) == ana
        assert "archived" in seen(pilot.app)
        await pilot.press("x")
        assert (shown(pilot), journal.page(ana).archived_on) == (ana, None)
        await pilot.press("n", "n", "n")
        assert shown(pilot) is None
        assert "That was the last one." in seen(pilot.app)
        await pilot.press("k")
        assert shown(pilot) == carla
        await pilot.press("enter", "enter")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, TriageRoom)
    assert journal.triage.waiting() == []


async def test_who_was_left_comes_back_last_in_the_next_sitting(journal: Journal) -> None:
    ana, ben, carla = newcomers(journal, "Ana", "Ben", "Carla")
    async with opened(journal) as pilot:
        await pilot.press("T", "space", "enter", "s")
        assert "2 people whom you left for later come back next time." in seen(pilot.app)
        await pilot.press("q", "T")
        assert shown(pilot) == ana
        await pilot.press("enter")
        assert shown(pilot) == carla
        await pilot.press("q")
    assert journal.triage.waiting() == [carla]
    assert journal.triage.looked_at() == {ana, ben}


async def test_undo_goes_back_to_whom_it_was_about(journal: Journal) -> None:
    ana, ben = newcomers(journal, "Ana", "Ben")
    async with opened(journal) as pilot:
        await pilot.press("T", "p", "enter", "p", "p", "k", "u")
        assert shown(pilot) == ben
        assert "Taken back: made Ben professional." in seen(pilot.app)
        await pilot.press("u")
        assert shown(pilot) == ana
        assert "Taken back: looked at Ana." in seen(pilot.app)
        await pilot.press("enter", "k", "u", "u", "u")
        assert journal.page(ana).sphere is Sphere.FRIEND
        assert "That is all of this sitting." in seen(pilot.app)
        assert journal.triage.waiting() == [ana, ben]
        await pilot.press("ctrl+r", "ctrl+r")
        assert shown(pilot) == ana
        assert journal.page(ana).sphere is Sphere.PROFESSIONAL
        assert journal.triage.waiting() == [ben]
        await pilot.press("ctrl+r")
        assert "That is all of this sitting." in seen(pilot.app)


async def test_the_last_circle_is_one_enter_away_and_typing_makes_a_new_one(journal: Journal) -> None:
    ana, ben, carla = newcomers(journal, "Ana", "Ben", "Carla")
    for name in ("choir", "pottery"):
        journal.circles.add(name)
    async with opened(journal) as pilot:
        await pilot.press("T", "c")
        await settle(pilot)
        await pilot.press(*"pot", "enter")
        await settle(pilot)
        assert "c circles   ● pottery" in seen(pilot.app)
        await pilot.press("enter", "c")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert journal.page(ben).circles == ("pottery",)
        await pilot.press("c")
        await settle(pilot)
        await pilot.press(*"rowing", "enter")
        await settle(pilot)
        assert journal.page(ben).circles == ("pottery", "rowing")
        await pilot.press("enter")
        assert "again rowing: c Enter" in seen(pilot.app)
        await pilot.press("c")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
    assert journal.page(ana).circles == ("pottery",)
    assert journal.page(carla).circles == ()


async def test_nobody_waits(journal: Journal) -> None:
    add(journal, "Typed In")
    async with opened(journal) as pilot:
        await pilot.press("T")
        assert "Nobody waits here." in seen(pilot.app)
        await pilot.press("p", "0", "x", "s", "c", "k", "u", "enter")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, TriageRoom)
    assert steps(journal) == ["added Typed In"]


async def test_another_room_ends_the_sitting_and_newcomers_are_in_the_next(journal: Journal) -> None:
    _, ben = newcomers(journal, "Ana", "Ben")
    async with opened(journal) as pilot:
        await pilot.press("T", "enter", "8")
        await settle(pilot)
        assert not isinstance(pilot.app.screen, TriageRoom)
        records = [Record(name="Carla", line=1, original="a card of hers")]
        (line,) = imported(journal, records, form="csv", file="others.csv").new
        await pilot.press("T")
        assert shown(pilot) == ben
        await pilot.press("enter")
        assert shown(pilot) == line.person_id
        await pilot.press("i")  # a key of every room: Carla did not write, and the sentence says so
        await settle(pilot)
        assert "No answer of Carla is awaited." in seen(pilot.app)


async def test_the_prompt_opens_it_on_top_of_today(journal: Journal) -> None:
    (ana,) = newcomers(journal, "Ana")
    async with NurtureApp(journal, "triage").run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert shown(pilot) == ana  # type: ignore[arg-type]
        await pilot.press("q")
        assert isinstance(pilot.app.screen, TodayRoom)


async def test_the_prompt_opens_an_empty_journal_all_the_same(journal: Journal) -> None:
    async with NurtureApp(journal, "triage").run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Nobody waits here." in seen(pilot.app)


async def test_whoever_is_gone_meanwhile_is_passed_over(journal: Journal) -> None:
    ana, ben, carla = newcomers(journal, "Ana", "Ben", "Carla")
    async with opened(journal) as pilot:
        await pilot.press("T")
        journal.people.delete(ana)
        journal.people.delete(ben)
        pilot.app.reload()  # type: ignore[attr-defined]
        assert shown(pilot) == carla
        assert "note on Carla" in seen(pilot.app)


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 36), (50, 16)])
async def test_every_choice_is_on_the_screen_whatever_the_name(journal: Journal, size: tuple[int, int]) -> None:
    newcomers(journal, LONG, NASTY)
    async with opened(journal, size) as pilot:
        await pilot.press("T")
        await pilot.pause()
        for name in ("Maximiliana", "[red]Bob[/] ␛[31m"):
            screen = seen(pilot.app)
            assert name in screen
            for words in (
                "f ● friend",
                "1 ○ week",
                "6 ○ 6 months",
                "a ○ ambient",
                "0 ● as usual",
                "c no circle yet",
            ):
                assert words in screen
            assert "q stop" in screen.splitlines()[-1]
            await pilot.press("enter")
            await pilot.pause()


async def test_what_does_not_fit_is_a_page_away(journal: Journal) -> None:
    facts = tuple(Fact(FactKind.NOTE, f"note {number}") for number in range(60))
    imported(journal, [Record(name="Ana", line=1, original="1", facts=facts)])
    async with opened(journal) as pilot:
        await pilot.press("T")
        assert "note 0" in seen(pilot.app)
        assert "note 59" not in seen(pilot.app)
        await pilot.press(*["pagedown"] * 9)
        await pilot.pause()
        assert "note 59" in seen(pilot.app)
        await pilot.press("pageup", "k")
        await pilot.pause()
        assert "note 0" in seen(pilot.app)


async def test_the_keys_of_other_rooms_hold_where_triage_has_none(journal: Journal) -> None:
    (ana,) = newcomers(journal, "Ana")
    async with opened(journal) as pilot:
        await pilot.press("T", "e")
        await settle(pilot)
        assert "Edit Ana" in seen(pilot.app)
        await pilot.press("escape", "question_mark")
        await settle(pilot)
        assert "Done with this person: go to the next." in " ".join(seen(pilot.app).split())
        await pilot.press("q")
        assert shown(pilot) == ana
        foot = seen(pilot.app).splitlines()[-1]
        assert foot.startswith("  Enter done, next  x archive  s later")
        assert foot.endswith("? help  q stop")
        assert "snooze" not in foot


async def test_where_nobody_is_in_sight_the_figures_lead_to_the_other_rooms(journal: Journal) -> None:
    add(journal, "Typed In")
    async with opened(journal) as pilot:
        await pilot.press("T", "1")
        await settle(pilot)
        assert isinstance(pilot.app.screen, TodayRoom)


async def test_in_a_corner_of_a_terminal_there_are_a_name_choices_and_keys(journal: Journal) -> None:
    newcomers(journal, "Ana Costa")
    async with opened(journal, (30, 8)) as pilot:
        await pilot.press("T")
        await settle(pilot)
        text = seen(pilot.app)
        assert "Ana Costa" in text
        assert "p ○ professional" in text
        assert text.endswith("? help  q stop")
