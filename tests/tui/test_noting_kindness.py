"""Kindnesses and acquaintances in a person's room: noted, put right, settled, removed, opened."""

from datetime import date
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.relations import RelationKind
from nurture.journal import Journal
from nurture.tui.widgets.entries import Entries
from tests.journals import TODAY, add, log
from tests.tui.rooms import answer, opened, seen, settle, write
from tests.tui.screens.test_person import go_to, open_person

WIDE = (200, 40)


@pytest.fixture
def ana(journal: Journal) -> int:
    ana = add(journal, "Ana Costa", circles=("pottery",))
    log(
        journal, [ana, add(journal, "Ben Okafor", circles=("pottery",))], date(2026, 11, 10), "Coffee by the river"
    )
    kindnesses = journal.kindnesses
    kindnesses.add(ana, Kindness(Way.RECEIVED, KindnessKind.INTRODUCTION, "Ben", date(2024, 3, 3)))
    return ana


def noted(pilot: Pilot[Any]) -> str:
    """All that stands under what is known, as it was before it is wrapped."""
    return "\n".join(entry.text.plain for entry in pilot.app.screen.query_one("#known", Entries).entries)


async def test_both_directions_and_the_years_are_on_the_screen(journal: Journal, ana: int) -> None:
    journal.kindnesses.add(ana, Kindness(Way.GAVE, KindnessKind.LENT, "the drill", date(2026, 5, 4)))
    async with opened(journal, WIDE) as pilot:
        await open_person(pilot, ana)
        shown = seen(pilot.app)
    assert "you lent them the drill  4 May · not back yet" in shown
    assert "they introduced you to Ben  3 March 2024 · you have not thanked them yet" in shown
    assert shown.index("the drill") < shown.index("introduced you")
    assert "Ben Okafor  pottery · 1 touch" in shown


async def test_a_kindness_is_noted_with_the_touch_under_the_cursor(journal: Journal, ana: int) -> None:
    async with opened(journal, WIDE) as pilot:
        await open_person(pilot, ana)
        await pilot.press("K")
        await settle(pilot)
        await write(pilot, "lent me her ladder")
        said = " ".join(seen(pilot.app).replace("▌", " ").split())
        assert "they lent you her ladder, 10 November; not back yet" in said
        assert seen(pilot.app).count("“Coffee") == 1
        await pilot.press("enter")
        await settle(pilot)
        assert "they lent you her ladder  10 November · not back yet" in seen(pilot.app)
    kept, _ = journal.kindnesses.of(ana)
    assert kept.touch_id == journal.timeline(ana)[0].id


async def test_a_line_with_a_day_of_its_own_stands_by_itself(journal: Journal, ana: int) -> None:
    async with opened(journal, WIDE) as pilot:
        await open_person(pilot, ana)
        await pilot.press("K")
        await settle(pilot)
        await answer(pilot, "gave a jar of jam, yesterday")
    kept, _ = journal.kindnesses.of(ana)
    assert (kept.touch_id, kept.happened_on.isoformat(), kept.kind) == (None, "2026-11-21", KindnessKind.GIFT)


async def test_what_is_still_to_come_stays_in_the_line(journal: Journal, ana: int) -> None:
    async with opened(journal, WIDE) as pilot:
        await open_person(pilot, ana)
        await pilot.press("K")
        await settle(pilot)
        await answer(pilot, "a book, on 2027-01-01")
        assert "is still to come" in seen(pilot.app)
        assert pilot.app.screen.query_one(Input).value == "a book, on 2027-01-01"
    assert len(journal.kindnesses.of(ana)) == 1


async def test_enter_edits_and_space_thanks_and_delete_removes(journal: Journal, ana: int) -> None:
    async with opened(journal, WIDE) as pilot:
        await open_person(pilot, ana)
        await go_to(pilot, "kindness")
        await pilot.press("enter")
        await settle(pilot)
        assert pilot.app.screen.query_one(Input).value == "received introduction: Ben, on 2024-03-03"
        await answer(pilot, "received advice: on kilns, on 2024-03-03")
        assert "they gave you advice: on kilns  3 March 2024 · you have not thanked them yet" in noted(pilot)
        await pilot.press("space")
        await settle(pilot)
        assert journal.kindnesses.of(ana)[0].thanked_on == TODAY
        assert "you thanked them on 22 November" in noted(pilot)
        await pilot.press("delete")
        await settle(pilot)
        assert journal.kindnesses.of(ana) == ()
        await pilot.press("u")
        await settle(pilot)
        assert "on kilns" in seen(pilot.app)


async def test_space_has_back_what_was_lent_before_it_thanks(journal: Journal) -> None:
    ben = add(journal, "Ben")
    journal.kindnesses.add(ben, Kindness(Way.RECEIVED, KindnessKind.LENT, "his drill", date(2026, 5, 4)))
    async with opened(journal, WIDE) as pilot:
        await open_person(pilot, ben)
        await go_to(pilot, "kindness")
        await pilot.press("space")
        await settle(pilot)
        assert "back since 22 November; you have not thanked them yet" in noted(pilot)
        await pilot.press("space")
        await settle(pilot)
        await pilot.press("space")
        await settle(pilot)
        assert "already" in seen(pilot.app)
    (kept,) = journal.kindnesses.of(ben)
    assert (kept.returned_on, kept.thanked_on) == (TODAY, TODAY)


async def test_people_are_related_by_name_and_kind_and_opened(journal: Journal, ana: int) -> None:
    add(journal, "Clara Brandt")
    async with opened(journal, WIDE) as pilot:
        await open_person(pilot, ana)
        await pilot.press("R")
        await settle(pilot)
        await answer(pilot, "ana")
        assert "Nobody is related to themselves." in seen(pilot.app)
        await answer(pilot, "clara")
        await answer(pilot, "parent")
        assert "Clara Brandt  parent" in seen(pilot.app)
        await go_to(pilot, "acquaintance")
        await pilot.press("enter")
        await settle(pilot)
        assert "Ana Costa  child" in seen(pilot.app)


async def test_a_relation_is_removed_and_what_is_shared_is_not(journal: Journal, ana: int) -> None:
    ben = journal.pick("Ben").id
    journal.relations.add(ben, ana, RelationKind.FRIEND)
    async with opened(journal, WIDE) as pilot:
        await open_person(pilot, ana)
        for said in ("Removed: Ben Okafor is a friend of Ana Costa.", "this is what they share"):
            await go_to(pilot, "acquaintance")
            await pilot.press("delete")
            await settle(pilot)
            assert said in seen(pilot.app)
    (line,) = journal.relations.of(ana)
    assert (line.kind, line.shared) == (None, ("pottery", "1 touch"))
