"""What becomes of a line: a touch, a touch put right with all that is kept of it, a plan, a note of the day."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from nurture.domain.capture import Capture, Field, Part
from nurture.errors import InvalidValue
from nurture.journal import Journal
from nurture.tui.keeping import Logged, keep, kept
from nurture.tui.screens.log import LogModal
from tests.journals import TODAY, add, happened
from tests.tui.rooms import answer, opened, seen, settle, write

TOMORROW = TODAY + timedelta(1)


@pytest.fixture
def ana(journal: Journal) -> int:
    return add(journal, "Ana Costa")


def test_a_touch_is_kept_with_its_notes(journal: Journal, ana: int) -> None:
    keep(journal, Logged(happened(journal, [ana], TODAY, "coffee"), "the kiln is hot"))
    (touch,) = journal.timeline(ana)
    assert (touch.summary, touch.notes) == ("coffee", "the kiln is hot")


def test_a_day_to_come_is_a_plan(journal: Journal, ana: int) -> None:
    receipt = keep(journal, Logged(happened(journal, [ana], TOMORROW, "coffee with Ana")))
    assert receipt.sentence.startswith("Planned: Ana Costa")
    assert journal.timeline(ana) == []


def test_a_line_that_names_nobody_is_a_note_of_the_day(journal: Journal) -> None:
    receipt = keep(journal, Logged(Capture(text="snow on the hills", day=TODAY), "and\nquiet"))
    assert journal.notes.one(receipt.id).text == "snow on the hills\nand\nquiet"
    with pytest.raises(InvalidValue, match="still to come"):
        keep(journal, Logged(Capture(text="snow", day=TOMORROW)))


def test_a_touch_is_put_right_and_read_back_whole(journal: Journal, ana: int) -> None:
    promise = Part(Field.PROMISE, journal.pick("Ana"), "the recipe", kind="me", when=date(2026, 11, 27))
    first = happened(journal, [ana], TODAY, "coffee, promised her the recipe")
    touch = keep(journal, Logged(first, "notes")).id
    before = kept(journal, touch)
    assert before.notes == "notes"
    assert before.capture.people == (journal.pick("Ana"),)
    after = replace(before.capture, at=time(19, 30), minutes=90, place="Blue Bottle", parts=(promise,))
    keep(journal, Logged(after, "more"), touch)
    again = kept(journal, touch)
    assert (again.capture.at, again.capture.minutes, again.capture.place) == (time(19, 30), 90, "Blue Bottle")
    assert again.notes == "more"
    assert [part.text for part in journal.touches.parts(touch)] == ["the recipe"]


async def test_enter_keeps_a_line_about_tomorrow_as_a_plan(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "coffee with Ana tomorrow")
        assert "tomorrow, still to come" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert "Planned: Ana Costa" in seen(pilot.app)
    assert journal.timeline(ana) == []


async def test_a_line_that_names_nobody_is_asked_about_and_can_be_a_note(journal: Journal) -> None:
    async with opened(journal) as pilot:
        await pilot.press("ctrl+l")
        await settle(pilot)
        await answer(pilot, "snow on the hills")
        assert "Who was it?" in seen(pilot.app)
        assert "keep it as a note of the day" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert "Noted, today: snow on the hills." in seen(pilot.app)


async def test_or_it_was_with_somebody(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("3", "l")
        await settle(pilot)
        await answer(pilot, "a long walk")
        await pilot.press("down", "enter")
        await settle(pilot)
        await answer(pilot, "Ana")
        assert "Log · Ana Costa" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
    assert [touch.summary for touch in journal.timeline(ana)] == ["a long walk"]


async def test_the_timeline_opens_the_sheet_with_all_that_is_kept(journal: Journal, ana: int) -> None:
    promise = Part(Field.PROMISE, journal.pick("Ana"), "the recipe", kind="me", when=date(2026, 11, 27))
    line = happened(journal, [ana], date(2026, 11, 10), "coffee, promised her the recipe")
    touch = keep(journal, Logged(replace(line, parts=(promise,), place="Blue Bottle"), "one\ntwo")).id
    async with opened(journal, (100, 30)) as pilot:
        pilot.app.push_screen(LogModal(journal, touch=touch))
        await settle(pilot)
        shown = " ".join(seen(pilot.app).split())
    for words in (
        "Put this touch right",
        "Tue 10 Nov, 12 days ago",
        "@ Blue Bottle",
        "promise I to Ana Costa: the recipe by Fri 27 Nov",
        "2 lines of notes",
    ):
        assert words in shown
