"""What was understood is put right in place: by keys, chip by chip, and as it was put right it is kept."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date, time
from typing import Any

import pytest
from textual.pilot import Pilot

from nurture.domain.capture import Capture, Field, Part
from nurture.domain.touches import Direction, Medium
from nurture.journal import Journal
from nurture.tui.screens.log import LogModal
from nurture.views.receipts import Receipt
from tests.journals import add, log
from tests.tui.rooms import answer, opened, seen, settle, write
from tests.tui.said import LINE, understood


@pytest.fixture
def taken(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> list[Capture]:
    """What the journal was given to record."""
    add(journal, "Ana Costa")
    add(journal, "Ben Okafor")
    add(journal, "Carla Ito")
    understood(journal, monkeypatch)
    given: list[Capture] = []

    def record(capture: Capture, notes: str = "", *, add_new: bool = False) -> Receipt:
        given.append(capture)
        return Receipt("Logged.")

    monkeypatch.setattr(journal, "record", record)
    return given


@asynccontextmanager
async def written(journal: Journal, line: str, size: tuple[int, int] = (100, 40)) -> AsyncIterator[Pilot[Any]]:
    """The sheet with a line in it."""
    async with opened(journal, size) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, line)
        yield pilot


async def on_chip(pilot: Pilot[Any], key: object, *presses: str) -> None:
    """Put the cursor on a chip by Tab, and press keys there."""
    sheet = pilot.app.screen
    assert isinstance(sheet, LogModal)
    await pilot.press("tab")
    for _ in range(30):
        chip = sheet._chips.chosen
        assert chip is not None
        if key in (chip.key, chip.key[0], chip.key[-1]):
            break
        await pilot.press("tab")
    await pilot.press(*presses)
    await settle(pilot)


async def kept(pilot: Pilot[Any], taken: Sequence[Capture]) -> Capture:
    """What Enter on the line keeps."""
    sheet = pilot.app.screen
    assert isinstance(sheet, LogModal)
    sheet._entry.focus()
    await pilot.pause()
    await pilot.press("enter")
    await settle(pilot)
    (capture,) = taken
    return capture


def texts(capture: Capture, field: Field) -> list[Part]:
    return list(capture.parts_of(field))


async def test_all_that_the_line_says_has_a_chip(journal: Journal, taken: list[Capture]) -> None:
    async with written(journal, LINE) as pilot:
        shown = " ".join(seen(pilot.app).split())
    for words in (
        "who Ana Costa Ben Okafor",
        "when Sat 21 Nov, yesterday at 19:30 1 h @ Blue Bottle",
        "going on Ana Costa: moving to Lisbon in May · Sat 1 May 2027",
        "promise I to Ben Okafor: the recipe by Fri 27 Nov, in 5 days",
        "received Ben Okafor: his drill (lent)",
        "food she: allergic to nuts",
        "next Ana Costa: ask again · Sun 6 Dec, in 2 weeks",
        "tags #diy",
        "Who is “she”? Enter leaves that open.",
    ):
        assert words in shown


async def test_tab_goes_through_the_chips_and_back_and_escape_leads_to_the_line_first(
    journal: Journal, taken: list[Capture]
) -> None:
    async with written(journal, "coffee with Ana yesterday") as pilot:
        sheet = pilot.app.screen
        assert isinstance(sheet, LogModal)
        seen_keys = []
        for _ in range(4):
            await pilot.press("tab")
            seen_keys.append(sheet._chips.chosen and sheet._chips.chosen.key[0])
        assert seen_keys == ["person", "day", "medium", "direction"]
        await pilot.press("tab")
        assert sheet._entry.has_focus
        await pilot.press("shift+tab")
        assert sheet._chips.chosen
        assert sheet._chips.chosen.key[0] == "direction"
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, LogModal)
        assert sheet._entry.has_focus
        await pilot.press("tab", "x")
        assert sheet._entry.value == "coffee with Ana yesterdayx"
        assert sheet._entry.has_focus


async def test_how_turns_and_when_is_asked(journal: Journal, taken: list[Capture]) -> None:
    async with written(journal, "coffee with Ana yesterday") as pilot:
        await on_chip(pilot, "medium", "enter")
        await pilot.press("tab", "space", "shift+tab", "shift+tab", "enter")
        await settle(pilot)
        await answer(pilot, "3 nov")
        assert "Tue 3 Nov, 2 weeks ago" in seen(pilot.app)
        capture = await kept(pilot, taken)
    assert (capture.day, capture.medium, capture.direction) == (date(2026, 11, 3), Medium.CALL, Direction.IN)


async def test_a_day_to_come_can_be_said_and_makes_a_plan_of_the_line(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    async with written(journal, "dinner with Ana") as pilot:
        await pilot.press("ctrl+d")
        await settle(pilot)
        await answer(pilot, "in two weeks")
        assert "still to come" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
    (thread,) = journal.page(ana).threads
    assert (thread.text, thread.ask_on, thread.planned) == ("dinner with Ana", date(2026, 12, 6), True)
    assert journal.timeline(ana) == []


async def test_somebody_else_takes_the_place_of_a_person_and_of_all_that_is_theirs(
    journal: Journal, taken: list[Capture]
) -> None:
    async with written(journal, LINE) as pilot:
        await on_chip(pilot, journal.pick("Ben"), "enter")
        assert "somebody else …" in seen(pilot.app)
        await pilot.press("1")
        await settle(pilot)
        await answer(pilot, "Carla")
        capture = await kept(pilot, taken)
    assert [known.name for known in capture.people] == ["Ana Costa", "Carla Ito"]
    (promise,) = texts(capture, Field.PROMISE)
    assert promise.person == journal.pick("Carla")


async def test_a_person_who_was_not_there_is_taken_out(journal: Journal, taken: list[Capture]) -> None:
    async with written(journal, "coffee with Ana and Ben") as pilot:
        await on_chip(pilot, journal.pick("Ben"), "delete")
        capture = await kept(pilot, taken)
    assert [known.name for known in capture.people] == ["Ana Costa"]


async def test_a_part_is_put_right_in_one_line(journal: Journal, taken: list[Capture]) -> None:
    async with written(journal, LINE) as pilot:
        await on_chip(pilot, ("promise", "the recipe", 0), "enter", "enter")
        await settle(pilot)
        assert "What was promised?" in seen(pilot.app)
        await answer(pilot, "they: the recipe for bread by 1 dec")
        capture = await kept(pilot, taken)
    (promise,) = texts(capture, Field.PROMISE)
    assert (promise.kind, promise.text, promise.when) == ("them", "the recipe for bread", date(2026, 12, 1))


async def test_a_part_is_handed_to_another_and_what_was_put_right_outlives_further_letters(
    journal: Journal, taken: list[Capture]
) -> None:
    async with written(journal, LINE) as pilot:
        await on_chip(pilot, ("thread", "moving to Lisbon in May", 0), "enter")
        assert "of Ben Okafor" in seen(pilot.app)
        await pilot.press("2")
        await settle(pilot)
        await pilot.press("escape", "end", "!")
        await settle(pilot)
        capture = await kept(pilot, taken)
    (thread,) = texts(capture, Field.THREAD)
    assert thread.person == journal.pick("Ben")
    assert capture.text == f"{LINE}!"


async def test_parts_and_fields_are_taken_out_and_their_letters_stay(
    journal: Journal, taken: list[Capture]
) -> None:
    async with written(journal, LINE) as pilot:
        for key in (("promise", "the recipe", 0), ("received", "his drill", 0), "at", "minutes", "place", "diy"):
            await on_chip(pilot, key, "delete", "escape")
        capture = await kept(pilot, taken)
    assert capture.text == LINE
    assert [part.field for part in capture.parts] == [Field.THREAD, Field.NEXT]
    assert (capture.at, capture.minutes, capture.place, capture.tags) == (None, None, "", ())


async def test_time_length_and_place_are_asked(journal: Journal, taken: list[Capture]) -> None:
    async with written(journal, LINE) as pilot:
        await on_chip(pilot, "at", "enter")
        await answer(pilot, "nonsense")
        assert "That is no time of day." in seen(pilot.app)
        await answer(pilot, "19:30")
        await on_chip(pilot, "minutes", "enter")
        await answer(pilot, "an hour")
        await on_chip(pilot, "place", "enter")
        await answer(pilot, "the pub")
        capture = await kept(pilot, taken)
    assert (capture.at, capture.minutes, capture.place) == (time(19, 30), 60, "the pub")


async def test_a_pronoun_needs_no_answer_and_takes_one(journal: Journal, taken: list[Capture]) -> None:
    async with written(journal, LINE) as pilot:
        assert "“she” is" in seen(pilot.app)
        await pilot.press("f3")
        await settle(pilot)
        capture = await kept(pilot, taken)
    (food,) = texts(capture, Field.FACT)
    assert food.person == journal.pick("Ben")


async def test_what_a_pronoun_says_is_left_out_where_nobody_answers(
    journal: Journal, taken: list[Capture]
) -> None:
    async with written(journal, LINE) as pilot:
        capture = await kept(pilot, taken)
    assert texts(capture, Field.FACT) == []
    assert capture.ambiguous == ()
    assert len(capture.people) == 2


async def test_of_several_the_one_last_talked_with_comes_first(journal: Journal) -> None:
    add(journal, "Sam Reed", circles=("pottery",))
    weld = add(journal, "Sam Weld")
    log(journal, [weld], date(2026, 11, 1))
    async with written(journal, "lunch with Sam") as pilot:
        shown = seen(pilot.app)
        assert shown.index("f2 Sam Weld  talked 3 weeks ago") < shown.index("f3 Sam Reed (pottery)")
        await pilot.press("enter")
        assert "Which Sam was it?" in seen(pilot.app)
        await pilot.press("enter", "enter")
        await settle(pilot)
    assert len(journal.timeline(weld)) == 2


async def test_a_name_in_question_can_be_somebody_else(journal: Journal, taken: list[Capture]) -> None:
    async with written(journal, "lunch with Zork") as pilot:
        await on_chip(pilot, "new", "enter", "2")
        await settle(pilot)
        await answer(pilot, "Carla")
        capture = await kept(pilot, taken)
    assert [known.name for known in capture.people] == ["Carla Ito"]
    assert capture.new_people == ()


async def test_escape_leaves_the_ways_and_then_the_chips(journal: Journal, taken: list[Capture]) -> None:
    async with written(journal, LINE) as pilot:
        sheet = pilot.app.screen
        assert isinstance(sheet, LogModal)
        await on_chip(pilot, ("next", "ask again", 0), "enter")
        assert sheet._menu.has_focus
        await pilot.press("escape")
        await settle(pilot)
        assert sheet._chips.has_focus
        assert "put it right …" not in seen(pilot.app)
        await pilot.press("escape")
        assert sheet._entry.has_focus
        assert taken == []
