"""The journal's room: days to read, to search, to go through by months, to put right."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from nurture.journal import Journal
from nurture.tui import day_window
from nurture.tui.screens.journal import JournalRoom
from nurture.tui.screens.log import LogModal
from nurture.tui.screens.note import NoteModal
from nurture.tui.widgets.filter_line import FilterLine
from nurture.tui.widgets.message_text import MessageText
from tests.journals import TODAY, add, fresh, log, reopened
from tests.tui.circle import lively
from tests.tui.rooms import LONG, NASTY, answer, opened, seen, settle


def room(pilot: Pilot[Any]) -> JournalRoom:
    found = pilot.app.screen
    assert isinstance(found, JournalRoom)
    return found


async def press(pilot: Pilot[Any], *keys: str) -> str:
    await pilot.press(*keys)
    await settle(pilot)
    return seen(pilot.app)


async def seek(pilot: Pilot[Any], words: str) -> str:
    room(pilot).query_one(FilterLine).value = words
    await settle(pilot)
    return seen(pilot.app)


def told(pilot: Pilot[Any]) -> str:
    """What the latest toast says."""
    return list(pilot.app._notifications)[-1].message


async def write(pilot: Pilot[Any], text: str) -> str:
    pilot.app.screen.query_one(MessageText).text = text
    return await press(pilot, "ctrl+s")


async def test_an_empty_journal_says_how_to_begin_and_a_note_begins_it(journal: Journal) -> None:
    async with opened(journal) as pilot:
        assert "Nothing is written yet. l logs a conversation, a notes" in await press(pilot, "0")
        assert "A note of today" in await press(pilot, "D", "e", "enter", "left_square_bracket", "a")
        text = await write(pilot, "rain\n\nand a book")
        assert "Sunday 22 November 2026  today" in text
        assert "·  rain" in text
        assert "and a book" in text
        assert "Journal   November 2026" in text


async def test_days_with_all_that_is_known(journal: Journal) -> None:
    ids = lively(journal)
    journal.record(journal.understand("coffee with Ana and Ben at 9am for an hour today"), "The tent leaks.")
    journal.notes.add("alone", TODAY)
    log(journal, [ids["Carla"]], TODAY.replace(year=2025), "a year ago")
    async with opened(journal, (100, 30)) as pilot:
        text = await press(pilot, "0")
        lines = [line.strip() for line in text.splitlines()]
        assert lines[3:9] == [
            "Sunday 22 November 2026  today",
            "09:00  coffee with Ana and Ben at 9am for an hour today",
            "The tent leaks.",
            "in person · with Ana Costa and Ben Okafor · 1 h",
            "·  alone",
            "",
        ]
        assert "Saturday 21 November 2026  yesterday" in text
        assert "you wrote, no answer yet · with Ben Okafor" in text
        assert room(pilot).chosen is None  # two took part: the cursor is on both
        assert room(pilot).chosen is None
        await press(pilot, "j", "j")
        assert room(pilot).chosen == ids["Ben"]


async def test_words_are_sought_as_they_are_typed(journal: Journal) -> None:
    lively(journal)
    journal.notes.add("Walked along the Jardín", TODAY)
    async with opened(journal) as pilot:
        await press(pilot, "0", "slash")
        text = await seek(pilot, "walk ca")
        assert "a walk with Carla Ruiz" in text
        assert "Ana Costa" not in text
        assert "along the Jardín" in await seek(pilot, "jardin")
        assert "Nothing here holds that." in await seek(pilot, "zzz")
        await seek(pilot, "walk")
        text = await press(pilot, "down", "j", "escape")  # to the list, and from there to everything
        assert "postcard" in text
        assert room(pilot).query_one(FilterLine).value == ""


async def test_one_person_circle_or_tag_alone(journal: Journal) -> None:
    lively(journal)
    journal.record(journal.understand("tea with Elif today #diy"))
    async with opened(journal) as pilot:
        await press(pilot, "0", "f")
        await answer(pilot, "pottery")
        text = seen(pilot.app)
        assert "Journal   October 2026 · circle pottery" in text
        assert [name in text for name in ("with Ana", "with Carla", "with Ben")] == [True, True, False]
        await press(pilot, "f")
        await answer(pilot, "#DIY")
        assert "· #diy" in seen(pilot.app)
        assert "tea with Elif" in seen(pilot.app)
        await press(pilot, "f")
        await answer(pilot, "dmitri")
        assert "with Dmitri Volkov" in seen(pilot.app)
        assert "tea with Elif" in await press(pilot, "backspace")
        assert "postcard" in seen(pilot.app)


async def test_a_day_and_the_months_are_gone_to(journal: Journal) -> None:
    lively(journal)  # the latest on 21, 19 and 20 October, 13 and 4 October, 6 May
    async with opened(journal) as pilot:
        await press(pilot, "0", "d")
        await answer(pilot, "in june")
        assert told(pilot) == "Nothing is written of June 2026: this is what was before."
        assert "Journal   May 2026" in seen(pilot.app)
        assert "Journal   October 2026" in await press(pilot, "right_square_bracket")
        assert "Journal   November 2026" in await press(pilot, "right_square_bracket")
        await press(pilot, "right_square_bracket")
        assert told(pilot) == "Nothing is written after this month."
        assert "Journal   October 2026" in await press(pilot, "left_square_bracket")
        assert "Journal   May 2026" in await press(pilot, "left_square_bracket")
        await press(pilot, "left_square_bracket")
        assert told(pilot) == "Nothing is written before this month."
        assert "Journal   October 2026" in await press(pilot, "k")  # what is newer is there again
        await press(pilot, "d")
        await answer(pilot, "2020")
        assert told(pilot) == "Nothing is written of 2020, nor of before."
        assert "Journal   May 2026" in await press(pilot, "G")
        assert "Journal   November 2026" in await press(pilot, "g")


async def test_this_day_of_former_years_and_the_week_around_it(journal: Journal) -> None:
    journal.notes.add("three days on", (TODAY + timedelta(3)).replace(year=2024))
    journal.notes.add("today", TODAY)
    add(journal, "Ana")
    async with opened(journal) as pilot:
        text = await press(pilot, "0", "o")
        assert "nothing on this very day: the week around it" in text
        assert "three days on" in text
        journal.notes.add("the very day", TODAY.replace(year=2020))
        text = await press(pilot, "o", "o")
        assert "Journal   November 2020 · on this day" in text
        assert "three days on" not in text
        assert "·  today" in await press(pilot, "q")
        assert isinstance(pilot.app.screen, JournalRoom)


async def test_enter_opens_the_person_or_asks_whom(journal: Journal) -> None:
    ids = lively(journal)
    log(journal, [ids["Ana"], ids["Carla"]], TODAY, "lunch")
    async with opened(journal) as pilot:
        text = await press(pilot, "0", "enter")
        assert "Whom would you like to see?" in text
        assert "Carla Ruiz" in (await press(pilot, "down", "enter")).splitlines()[0]
        await press(pilot, "q", "j", "enter")
        assert "Ben Okafor" in seen(pilot.app).splitlines()[0]


async def test_entries_and_notes_are_put_right_removed_and_brought_back(journal: Journal) -> None:
    ids = lively(journal)
    log(journal, [ids["Ana"]], TODAY, "lunch with Ana")
    journal.notes.add("rain", TODAY)
    async with opened(journal) as pilot:
        await press(pilot, "0", "e")
        assert isinstance(pilot.app.screen, LogModal)
        await answer(pilot, "dinner with Ana and Ben today")
        text = seen(pilot.app)
        assert "dinner with Ana and Ben" in text
        assert "with Ana Costa and Ben Okafor" in text
        await press(pilot, "j", "e")
        assert "Put this note right" in seen(pilot.app)
        assert "snow" in await write(pilot, "snow")
        assert "·  snow" not in await press(pilot, "D")
        assert told(pilot) == "Removed the note: snow. u brings it back."
        assert "·  snow" in await press(pilot, "u")
        assert "dinner" not in (await press(pilot, "g", "D")).splitlines()[4]
        assert "dinner with Ana" in await press(pilot, "u")


async def test_a_note_that_is_left_is_there_again(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await press(pilot, "0", "a")
        assert "There are no words to keep." in await press(pilot, "ctrl+s")
        pilot.app.screen.query_one(MessageText).text = "half a thou"
        await press(pilot, "escape")
        assert "half a thou" in await press(pilot, "a")
        await write(pilot, "half a thought")
        assert "·  half a thought" in seen(pilot.app)
        text = await press(pilot, "j", "A")
        assert "A note of Sat 21 Nov" in text
        assert "half" not in pilot.app.screen.query_one(MessageText).text
        await write(pilot, "the day before")
        assert journal.days.page()[1].text == "sent a postcard"
        assert journal.days.page()[2].text == "the day before"


async def test_a_note_that_was_begun_outlives_the_program(tmp_path: Path) -> None:
    first = fresh(tmp_path / "journal.db")
    add(first, "Ana")
    key = first.notes.add("kept [red]", TODAY).id
    async with opened(first) as pilot:
        await press(pilot, "0", "a")
        pilot.app.screen.query_one(MessageText).text = "half a thought"
        await press(pilot, "escape")
        assert told(pilot) == "Your note is kept: it is here again the next time."
        await press(pilot, "e")
        pilot.app.screen.query_one(MessageText).text = "kept [red], and more"
        await pilot.press("ctrl+q")
    first.close()
    journal = reopened(tmp_path / "journal.db", TODAY + timedelta(1))
    async with opened(journal) as pilot:
        text = await press(pilot, "0", "a")
        assert "A note of Sun 22 Nov" in text, "the day on which it was begun"
        assert "half a thought" in text
        assert "You began this before." in text
        await press(pilot, "ctrl+s")
        assert "A note of today" in await press(pilot, "a")
        await press(pilot, "escape")
        room(pilot).go_to(("note", key))
        assert "kept [red], and more" in await press(pilot, "e")
        await press(pilot, "ctrl+s")
        assert {each.text for each in journal.days.page()} == {"half a thought", "kept [red], and more"}
        assert journal.unsaved.notes() == ()


async def test_a_note_that_is_not_touched_keeps_its_controls(journal: Journal) -> None:
    add(journal, "Ana")
    key = journal.notes.add("a\tbell \x07").id
    async with opened(journal) as pilot:
        await press(pilot, "0", "e")
        assert isinstance(pilot.app.screen, NoteModal)
        await press(pilot, "ctrl+s")
        assert journal.notes.one(key).text == "a\tbell \x07"
        await press(pilot, "e", "escape")  # left as it was, it is read anew the next time
        journal.notes.change(key, "changed elsewhere")
        assert "changed elsewhere" in await press(pilot, "e")


async def test_what_is_logged_from_here_appears_here(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await press(pilot, "0", "l")
        await answer(pilot, "coffee with Ana")
        text = seen(pilot.app)
        assert isinstance(pilot.app.screen, JournalRoom)
        assert "coffee with Ana" in text.splitlines()[4]


async def test_a_long_journal_is_gone_through_to_its_end_and_back(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day_window, "PAGE", 15)
    monkeypatch.setattr(day_window, "MOST", 40)
    with journal.one_step("many"):
        for ago in range(80):
            journal.notes.add(f"talk {ago}", TODAY - timedelta(ago))
    async with opened(journal) as pilot:
        await press(pilot, "0")
        days = room(pilot)._list
        for way, end in ((days.action_page_down, "talk 79"), (days.action_page_up, "talk 0")):
            for _ in range(40):
                way()
                await pilot.pause()
                assert len(room(pilot)._window.entries) <= 40
                if f"{end}\n" in seen(pilot.app):
                    break
            assert f"{end}\n" in seen(pilot.app)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_strange_entries_stay_whole(journal: Journal, size: tuple[int, int]) -> None:
    name = NASTY + "Max" * 100
    log(journal, [add(journal, name)], TODAY, f"{NASTY}\n\n‮turned [/] {LONG}")
    journal.notes.add("[bold]a note[/] " + "word " * 30, TODAY)
    async with opened(journal, size) as pilot:
        await press(pilot, "0")
        assert "[red]Bob[/] ␛[31m" in seen(pilot.app)
        assert "turned [/]" in seen(pilot.app)
        assert "[bold]a note[/] word" in await press(pilot, "G")
        for small in ((20, 6), (3, 2), size):
            await pilot.resize_terminal(*small)
            await press(pilot, "k", "j")
        assert "[red]Bob[/] ␛[31m" in await press(pilot, "g")
