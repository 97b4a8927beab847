from datetime import date
from typing import Any

import pytest
from textual.pilot import Pilot

from nurture.domain.people import BoundaryKind
from nurture.domain.touches import Direction, Medium
from nurture.errors import StoreError
from nurture.journal import Journal
from nurture.tui.screens.log import LogModal
from nurture.views.receipts import Receipt
from tests.journals import TODAY, add, log
from tests.tui.rooms import LONG, NASTY, answer, opened, seen, settle, write


def squeezed(pilot: Pilot[Any]) -> str:
    """What is on the screen, with a blank where there are several."""
    return " ".join(seen(pilot.app).split())


def touches(journal: Journal, person: int) -> list[tuple[date, str]]:
    return [(touch.happened_on, touch.summary) for touch in journal.timeline(person)]


async def test_three_keys_log_with_the_chosen_person(journal: Journal) -> None:
    ana = add(journal, "Ana Costa", every=7)
    log(journal, [ana], date(2026, 10, 1))
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        assert "Log · Ana Costa" in seen(pilot.app)
        await pilot.press("x", "enter")
        await settle(pilot)
        assert "Logged: Ana Costa, today." in seen(pilot.app)
    assert touches(journal, ana)[0] == (TODAY, "x")


async def test_the_line_is_understood_as_it_is_typed(journal: Journal) -> None:
    add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "e-mail from Ana yesterday #pottery")
        shown = seen(pilot.app)
        for words in ("Ana Costa", "Sat 21 Nov, yesterday", "an e-mail", "they wrote", "#pottery"):
            assert words in shown


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", "There is nothing to log."),
        ("coffee with Zork", "Nobody here is called Zork."),
        ("coffee on 31 feb", "February has no day 31"),
        ("coffee with Sam", "Which Sam was it?"),
    ],
)
async def test_what_is_missing_is_said_and_nothing_typed_is_lost(
    journal: Journal, line: str, sentence: str
) -> None:
    add(journal, "Sam Reed")
    add(journal, "Sam Weld")
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await answer(pilot, line)
        assert sentence in seen(pilot.app)
        assert line in seen(pilot.app)


async def test_an_ambiguous_name_is_chosen_by_its_number(journal: Journal) -> None:
    add(journal, "Sam Reed", circles=("pottery",))
    weld = add(journal, "Sam Weld")
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "lunch with Sam")
        assert "f2 Sam Reed (pottery)" in seen(pilot.app)
        await pilot.press("f3")
        assert "f2 Sam" not in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
    assert touches(journal, weld) == [(TODAY, "lunch with Sam")]


async def test_or_with_the_arrow_keys(journal: Journal) -> None:
    add(journal, "Sam Reed")
    weld = add(journal, "Sam Weld")
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "lunch with Sam")
        await pilot.press("down", "down", "enter", "enter")
        await settle(pilot)
    assert touches(journal, weld) == [(TODAY, "lunch with Sam")]


async def test_somebody_new_is_added_with_the_touch_and_undone_with_it(journal: Journal) -> None:
    add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "coffee with Zork")
        assert "ctrl+n adds them" in seen(pilot.app)
        await pilot.press("ctrl+n")
        assert "Zork new" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert touches(journal, journal.pick("Zork").id) == [(TODAY, "coffee with Zork")]
        await pilot.press("u")
        await settle(pilot)
    assert [line.name for line in journal.lines()] == ["Ana Costa"]


async def test_keys_say_who_wrote_how_and_when(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "coffee with Ana")
        await pilot.press("ctrl+o", "ctrl+t")
        assert "a call they wrote" in squeezed(pilot)
        await pilot.press("ctrl+d")
        await settle(pilot)
        await answer(pilot, "3 nov")
        assert "Tue 3 Nov, 2 weeks ago" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
    (touch,) = journal.timeline(ana)
    assert (touch.happened_on, touch.medium, touch.direction) == (date(2026, 11, 3), Medium.CALL, Direction.IN)


async def test_escape_leaves_everything_as_it_was(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "coffee with Ana")
        await pilot.press("escape")
        await settle(pilot)
        assert "coffee" not in seen(pilot.app)
    assert touches(journal, ana) == []


@pytest.mark.parametrize("size", [(80, 24), (60, 24), (20, 6)])
@pytest.mark.parametrize("name", [NASTY, LONG])
async def test_any_name_is_shown_as_it_is_on_any_terminal(
    journal: Journal, name: str, size: tuple[int, int]
) -> None:
    person = add(journal, name, every=7)
    log(journal, [person], date(2026, 10, 1))
    async with opened(journal, size) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "coffee [red] \x1b[31m")
        shown = seen(pilot.app)
        assert "\x1b" not in shown
        if size[0] > 20:
            assert "coffee [red] ␛[31m" in shown
            assert ("Log · [red]Bob[/] ␛[31m" if name == NASTY else "Log · Maximiliana") in shown
        await pilot.press("enter")
        await settle(pilot)
    assert len(touches(journal, person)) == 2


async def test_a_line_that_cannot_be_written_stays_until_it_can(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = add(journal, "Ana Costa")
    record = journal.record

    def held(*_: object, **__: object) -> Receipt:
        raise StoreError("The journal is held by another program.", "Try again in a moment.")

    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        monkeypatch.setattr(journal, "record", held)
        await answer(pilot, "coffee with Ana yesterday")
        assert "The journal is held by another program." in seen(pilot.app)
        assert "coffee with Ana yesterday" in seen(pilot.app)
        monkeypatch.setattr(journal, "record", record)
        await pilot.press("enter")
        await settle(pilot)
    assert touches(journal, ana) == [(date(2026, 11, 21), "coffee with Ana yesterday")]


async def test_what_they_asked_is_shown_kept_and_taken_back_in_one_step(journal: Journal) -> None:
    sam = add(journal, "Sam Reed")
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "Sam asked me to keep it professional")
        assert "asked keep it professional → business only ctrl+b turns it" in squeezed(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "(business only)." in seen(pilot.app)
    (line,) = journal.page(sam).boundaries
    assert (line.words, line.kind, line.said_on) == ("keep it professional", BoundaryKind.BUSINESS_ONLY, TODAY)
    journal.undo()
    assert journal.page(sam).boundaries == ()
    assert touches(journal, sam) == []


async def test_what_they_asked_can_be_left_out_or_turned(journal: Journal) -> None:
    sam = add(journal, "Sam Reed")
    async with opened(journal) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "Sam asked me to keep it professional")
        await pilot.press("ctrl+b")
        assert "asked left out" in squeezed(pilot)
        await pilot.press("ctrl+b", "ctrl+b")
        assert "→ no business" in seen(pilot.app)
        await write(pilot, "lunch with Sam")
        assert "asked" not in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
    assert journal.page(sam).boundaries == ()
    assert len(touches(journal, sam)) == 1


async def test_a_touch_put_right_does_not_state_its_boundary_again(journal: Journal) -> None:
    sam = add(journal, "Sam Reed")
    journal.record(journal.understand("Sam asked me to keep it professional"))
    async with opened(journal) as pilot:
        touch = journal.timeline(sam)[0].id
        pilot.app.push_screen(LogModal(journal, touch=touch))
        await settle(pilot)
        assert "business only" not in seen(pilot.app)
    assert len(journal.page(sam).boundaries) == 1
