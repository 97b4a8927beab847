"""Circles: added, renamed, given a rhythm, removed; and the people of one."""

import pytest

from nurture.domain.pace import Pace
from nurture.errors import UnreadableDate
from nurture.journal import Journal
from nurture.tui.screens.circles import pace_words, read_pace
from tests.tui.circle import lively
from tests.tui.rooms import answer, opened, seen, settle


@pytest.mark.parametrize(
    ("typed", "pace"),
    [
        ("", Pace()),
        ("6 weeks", Pace(42)),
        ("every 2 months", Pace(60)),
        ("Ambient", Pace(ambient=True)),
        ("in the run of life", Pace(ambient=True)),
    ],
)
def test_a_rhythm_is_read_and_said(typed: str, pace: Pace) -> None:
    assert read_pace(typed) == pace
    if pace.said:
        assert read_pace(pace_words(pace)) == pace


def test_what_is_no_rhythm_is_refused() -> None:
    with pytest.raises(UnreadableDate):
        read_pace("now and then")


async def test_circles_show_their_people_and_rhythm(journal: Journal) -> None:
    lively(journal)
    journal.circles.set_pace(journal.circles.named("pottery").id, Pace(42))
    async with opened(journal) as pilot:
        await pilot.press("3")
        await settle(pilot)
        assert " ".join(seen(pilot.app).splitlines()[2].split()) == "pottery 2 people every 6 weeks"
        await pilot.press("enter")
        await settle(pilot)
        assert "2 people · pottery" in seen(pilot.app)


async def test_add_rename_rhythm_and_remove(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("3", "a")
        await settle(pilot)
        await answer(pilot, "choir")
        assert [line.name for line in journal.circles.lines()] == ["choir", "pottery"]
        await pilot.press("e")
        await settle(pilot)
        await answer(pilot, "singers")
        assert "The circle is now called singers." in seen(pilot.app)
        await pilot.press("G", "r")
        await settle(pilot)
        await answer(pilot, "monthly")
        assert journal.circles.named("singers").ideal_days == 30
        await pilot.press("D")
        await settle(pilot)
        await pilot.press("y")
        await settle(pilot)
        assert [line.name for line in journal.circles.lines()] == ["pottery"]


async def test_no_circle_yet_says_how_to_begin(journal: Journal) -> None:
    journal.people.archive(lively(journal)["Ana"])
    for circle in journal.circles.lines():
        journal.circles.remove(circle.id)
    async with opened(journal) as pilot:
        await pilot.press("3", "e", "r", "D", "enter")
        await settle(pilot)
        assert "No circle yet" in seen(pilot.app)
