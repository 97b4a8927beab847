"""A brief: what to know before a call, what to leave alone, on one screen or a key away."""

from datetime import timedelta
from typing import Any

import pytest
from textual.pilot import Pilot

from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Standing
from nurture.domain.relations import RelationKind
from nurture.domain.touches import Medium
from nurture.journal import Journal
from nurture.tui.screens.brief import BriefRoom, BriefSheet
from tests.journals import TODAY, add, log
from tests.tui.circle import lively
from tests.tui.rooms import LONG, NASTY, open_person, opened, seen, settle


def told(pilot: Pilot[Any]) -> str:
    return " ".join(seen(pilot.app).replace("▏", " ").split())


async def test_one_screen_holds_what_to_know_before_a_call(journal: Journal) -> None:
    ids = lively(journal)
    ana = ids["Ana"]
    journal.knowledge.add_channel(
        ana, Channel("phone", "+49 30 1234", standing=Standing.WELCOME, note="after six")
    )
    journal.knowledge.add_boundary(ana, "let us not talk about my divorce", BoundaryKind.NOT_ABOUT, "divorce")
    journal.knowledge.add_fact(ana, Fact(FactKind.FAMILY, "the divorce is through", TODAY - timedelta(60)))
    journal.kindnesses.add(ana, Kindness(Way.RECEIVED, KindnessKind.LENT, "a tent", TODAY - timedelta(30)))
    journal.relations.add(ana, ids["Ben"], RelationKind.SIBLING)
    questions = journal.checkins.brief(ana).questions
    async with opened(journal, (120, 45)) as pilot:
        await pilot.press("j", "b")
        await settle(pilot)
        for words in (
            "◔ neglected",
            "they asked “not on Facebook, please”",
            "leave alone divorce",
            "by phone +49 30 1234 after six",
            "7 weeks ago",
            "a walk with Ana Costa",
            "moving to Lisbon",
            "you the soup recipe, in 2 days",
            "hope to learn the cello",
            "the divorce is through",
            "they lent you a tent",
            "not back yet",
            "Ben Okafor sibling",
            "in 3 days birthday, turning 36",
            *questions,
        ):
            assert words in told(pilot), words
        family = next(line for line in seen(pilot.app).splitlines() if "the divorce is through" in line)
        hope = next(line for line in seen(pilot.app).splitlines() if "the cello" in line)
        assert "leave alone" in family
        assert "leave alone" not in hope


async def test_what_does_not_fit_is_a_key_away_and_q_goes_back(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    for number in range(40):
        journal.knowledge.add_fact(ana, Fact(FactKind.NOTE, f"note number {number}"))
    async with opened(journal) as pilot:
        await pilot.press("j", "b")
        await settle(pilot)
        assert "note number 39" not in told(pilot)
        await pilot.press("G")
        await settle(pilot)
        assert "note number 39" in told(pilot)
        await pilot.press("g", "j")
        await settle(pilot)
        assert pilot.app.screen.query_one(BriefSheet).scroll_offset.y == 1
        await pilot.press("q")
        await settle(pilot)
        assert "3 people to nurture" in told(pilot)


async def test_of_a_talk_that_says_no_way_none_is_told(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    log(journal, [ana], TODAY - timedelta(2), "the roof is tight again", medium=Medium.OTHER)
    async with opened(journal) as pilot:
        open_person(pilot, ana)
        await pilot.press("b")
        await settle(pilot)
        assert "2 days ago the roof is tight again" in told(pilot)


async def test_from_the_brief_the_other_keys_hold_for_the_same_person(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("j", "b")
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        assert "Check-in Ana Costa" in told(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, BriefRoom)


async def test_of_somebody_new_little_is_said_and_nothing_invented(journal: Journal) -> None:
    person = add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        open_person(pilot, person)
        await settle(pilot)
        await pilot.press("b")
        await settle(pilot)
        assert "You have not talked yet." in told(pilot)
        for heading in ("promises", "going on", "gave and received", "you both know", "known of them"):
            assert heading not in told(pilot)


async def test_where_nobody_is_chosen_b_says_so(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("3", "b")
        await settle(pilot)
        assert "Choose a person first." in seen(pilot.app)


async def test_who_wants_no_contact_is_briefed_with_no_door(journal: Journal) -> None:
    ana = lively(journal)["Ana"]
    journal.knowledge.add_boundary(ana, "please stop writing", BoundaryKind.NO_CONTACT)
    async with opened(journal) as pilot:
        open_person(pilot, ana)
        await settle(pilot)
        await pilot.press("b")
        await settle(pilot)
        assert "“please stop writing”" in told(pilot)
        assert "no channel known to be welcome" in told(pilot)


@pytest.mark.parametrize("size", [(60, 20), (20, 6), (120, 36), (1, 1)])
@pytest.mark.parametrize("name", [NASTY, LONG])
async def test_nothing_breaks_the_screen(journal: Journal, name: str, size: tuple[int, int]) -> None:
    person = add(journal, name, every=10, nicknames=("[b]",))
    log(journal, [person, add(journal, "[/] \x07")], TODAY - timedelta(90), f"with {name}")
    journal.knowledge.add_fact(person, Fact(FactKind.HOPE, f"{name}\u202e"))
    async with opened(journal, size) as pilot:
        await pilot.press("b")
        await settle(pilot)
        await pilot.press("G")
        await settle(pilot)
        assert "\x1b" not in seen(pilot.app)
        assert len(seen(pilot.app).splitlines()) <= size[1]
        if name == NASTY and size == (120, 36):
            assert "with [red]Bob[/] ␛[31m" in seen(pilot.app)
