"""Being away, by a key: until when, and being back."""

from datetime import timedelta

from nurture.journal import Journal
from tests.journals import TODAY
from tests.tui.circle import lively
from tests.tui.rooms import answer, opened, seen, settle, write


async def test_away_until_a_day_and_back(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("H")
        await settle(pilot)
        await write(pilot, "3 jan from 20 dec")
        assert "from Sun 20 Dec until Sun 3 Jan 2027" in seen(pilot.app)
        await answer(pilot, "3 jan")
        (away,) = journal.absences.ahead()
        assert away.until.isoformat() == "2027-01-03"
        assert "You are away until Sun 3 Jan 2027." in seen(pilot.app)
        await pilot.press("H")
        await settle(pilot)
        assert "I am back today" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert journal.absences.ahead() == []
        await pilot.press("u", "u")
        await settle(pilot)
    assert journal.absences.ahead() == []


async def test_another_time_takes_its_place(journal: Journal) -> None:
    lively(journal)
    journal.absences.away(TODAY + timedelta(40), TODAY + timedelta(20))
    async with opened(journal) as pilot:
        await pilot.press("H")
        await settle(pilot)
        assert "Call it off" in seen(pilot.app)
        await pilot.press("down", "enter")
        await settle(pilot)
        await answer(pilot, "in 5 weeks")
    (away,) = journal.absences.ahead()
    assert (away.begins_on, away.until) == (TODAY, TODAY + timedelta(35))


async def test_leaving_the_question_changes_nothing(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("H")
        await settle(pilot)
        await answer(pilot, "yesterday")
        await pilot.press("escape")
        await settle(pilot)
    assert journal.absences.ahead() == []
