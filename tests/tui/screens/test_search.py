from datetime import date, timedelta

import pytest
from textual.widgets import Input

from nurture.domain.people import Fact, FactKind
from nurture.journal import Journal
from nurture.tui.widgets.entries import Entries
from nurture.tui.widgets.hit_list import HitList
from tests.journals import add, log
from tests.tui.rooms import LONG, NASTY, opened, seen, settle, write


@pytest.fixture
def ana(journal: Journal) -> int:
    ana = add(journal, "Ana Costa", circles=("kiln friends",))
    journal.knowledge.add_fact(ana, Fact(FactKind.NOTE, "built a kiln in the yard"))
    log(journal, [ana], date(2026, 8, 16), "Unloaded the kiln [red]")
    return ana


async def test_results_come_with_every_letter_and_enter_opens_the_person(journal: Journal, ana: int) -> None:
    async with opened(journal, (100, 24)) as pilot:
        await pilot.press("4")
        await settle(pilot)
        assert "all of their words" in seen(pilot.app)
        await pilot.press("k", "i")
        shown = seen(pilot.app)
        assert "3 found" in shown
        for words in ("touch     Ana Costa", "Unloaded the kiln [red]", "16 Aug", "fact      Ana Costa", "circle"):
            assert words in shown
        await pilot.press("enter")
        await settle(pilot)
        assert pilot.app.screen.chosen == ana  # type: ignore[attr-defined]
        await pilot.press("enter")
        await settle(pilot)
        assert "last talked 3 months ago" in seen(pilot.app)


async def test_nothing_found_is_said(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("4")
        await settle(pilot)
        await write(pilot, "zeppelin")
        assert "Nothing holds these words." in seen(pilot.app)
        await pilot.press("enter", "j", "enter")
        pilot.app.screen.query_one(Input).value = ""
        await settle(pilot)
        assert "all of their words" in seen(pilot.app)


async def test_escape_leads_to_the_list_and_then_back(journal: Journal, ana: int) -> None:
    async with opened(journal) as pilot:
        await pilot.press("4")
        await settle(pilot)
        await write(pilot, "kiln")
        await pilot.press("down", "l")
        await settle(pilot)
        assert "Log · Ana Costa" in seen(pilot.app)
        await pilot.press("escape", "q")
        await settle(pilot)
        assert "Search" not in seen(pilot.app).splitlines()[0]


@pytest.mark.parametrize(
    "words", ['"', "*", "AND", "a OR", "(", "[red]", "\x1b[31m", "%", "'; --", "kiln*^", "x" * 10_000]
)
async def test_no_words_break_the_search(journal: Journal, ana: int, words: str) -> None:
    async with opened(journal) as pilot:
        await pilot.press("4")
        await settle(pilot)
        await write(pilot, words)
        assert "\x1b" not in seen(pilot.app)
        assert "Search" in seen(pilot.app)


@pytest.mark.parametrize("size", [(80, 24), (60, 24), (20, 6)])
@pytest.mark.parametrize("name", [NASTY, LONG])
async def test_any_name_is_shown_as_it_is(journal: Journal, name: str, size: tuple[int, int]) -> None:
    add(journal, name)
    async with opened(journal, size) as pilot:
        await pilot.press("4")
        await settle(pilot)
        await write(pilot, name[:6].strip("[]"))
        shown = seen(pilot.app)
        assert "\x1b" not in shown
        assert ("[red]Bob[/] ␛[31" if name == NASTY else "Maximiliana")[: size[0] - 10] in shown


async def test_a_note_of_a_day_is_shown_with_nobody_beside_it(journal: Journal, ana: int) -> None:
    journal.notes.add(f"kiln {NASTY}")
    journal.notes.add("The kiln of the day " + LONG)
    async with opened(journal, (100, 24)) as pilot:
        await pilot.press("4")
        await settle(pilot)
        await write(pilot, "kiln")
        shown = seen(pilot.app)
        assert "5 found" in shown
        assert "note      The kiln of the day" in shown
        await pilot.press("down", "enter", "l", "q")
        await settle(pilot)


@pytest.mark.parametrize(
    ("words", "under_the_cursor"),
    [
        ("glaze", "Mixed the glaze"),
        ("first firing", "the first firing"),
        ("yard", "built a kiln in the yard"),
        ("ask who buys", "ask who buys it"),
    ],
)
async def test_what_was_found_of_somebody_is_under_the_cursor_in_their_room(
    journal: Journal, ana: int, words: str, under_the_cursor: str
) -> None:
    """Also where it is farther back than what a person's room begins with; Enter then puts it right."""
    journal.record(journal.understand("the first firing with Ana on 2024-01-02 #raku"))
    for number in range(70):
        log(journal, [ana], date(2025, 1, 1) + timedelta(number), f"day {number}")
    log(journal, [ana], date(2025, 2, 2), "Mixed the glaze")
    journal.knowledge.add_thread(ana, "ask who buys it")
    async with opened(journal, (100, 24)) as pilot:
        await pilot.press("4")
        await settle(pilot)
        await write(pilot, words)
        await pilot.press("down", "enter")
        await settle(pilot)
        focused = pilot.app.focused
        assert isinstance(focused, Entries)
        assert under_the_cursor in focused.entries[focused.cursor].text.plain
        assert under_the_cursor in seen(pilot.app)


async def test_a_tag_leads_to_the_touch_that_has_it(journal: Journal, ana: int) -> None:
    journal.record(journal.understand("tea with Ana"))
    journal.record(journal.understand("first firing with Ana #raku"))
    journal.record(journal.understand("cake with Ana"))
    async with opened(journal, (100, 24)) as pilot:
        await pilot.press("4")
        await settle(pilot)
        await write(pilot, "raku")
        hits = pilot.app.screen.query_one(HitList)
        await pilot.press("down")
        while hits.chosen and hits.chosen.kind != "tag":
            await pilot.press("down")
        await pilot.press("enter")
        await settle(pilot)
        focused = pilot.app.focused
        assert isinstance(focused, Entries)
        assert "first firing" in focused.entries[focused.cursor].text.plain


async def test_a_note_is_opened_in_the_journal_of_its_day(journal: Journal, ana: int) -> None:
    for number in range(60):
        journal.notes.add(f"kiln number {number}", date(2026, 8, 16))
    async with opened(journal) as pilot:
        for _ in range(2):  # the room is made, and the room is there already
            await pilot.press("4", "slash")
            await settle(pilot)
            await write(pilot, "number 55")
            await pilot.press("enter", "enter")
            await settle(pilot)
            assert "Journal   August 2026" in seen(pilot.app)
            entry = pilot.app.screen.entry  # type: ignore[attr-defined]
            assert entry.text == "kiln number 55"
            await pilot.press("g")
            await settle(pilot)
