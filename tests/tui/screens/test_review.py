"""The weekly review: a walk that asks, notes in place, goes on where it was, and ends with the plan."""

from datetime import timedelta
from pathlib import Path

import pytest

from nurture.domain.people import Fact, FactKind
from nurture.domain.touches import Direction
from nurture.journal import Journal
from nurture.tui.screens.plan import PlanRoom
from nurture.tui.screens.review import ReviewRoom
from nurture.tui.screens.today import TodayRoom
from tests.journals import TODAY, Calendar, add, fresh, log, steps
from tests.tui.rooms import LONG, NASTY, answer, opened, prompted, seen, settle


@pytest.fixture
def lived(journal: Journal) -> dict[str, int]:
    """Ana was talked to this week and is promised something, Ben is out of sight, of Carla nothing is known."""
    ids = {name: add(journal, name, every=30) for name in ("Ana", "Ben", "Carla")}
    for name in ("Ana", "Ben"):
        journal.knowledge.add_fact(ids[name], Fact(FactKind.INTEREST, f"pottery with {name}"))
    log(journal, [ids["Ana"]], TODAY - timedelta(2), "tea at hers")
    log(journal, [ids["Ben"]], TODAY - timedelta(100), "lunch")
    log(journal, [ids["Carla"]], TODAY - timedelta(9), "a call")
    journal.knowledge.add_promise(ids["Ana"], "me", "the recipe", TODAY + timedelta(3))
    journal.knowledge.add_thread(ids["Ana"], "her exam", TODAY - timedelta(1))
    # Ben was in Today long ago, so that he is out of sight although the app opens on Today.
    journal.database.connection.execute(
        "INSERT INTO offer (id, person_id, offered_on, ground, put_off) VALUES (1, ?, ?, 'drift', 1)",
        (ids["Ben"], (TODAY - timedelta(40)).isoformat()),
    )
    return ids


def head(text: str) -> str:
    return text.splitlines()[0].strip()


async def test_the_walk_goes_chapter_by_chapter_and_back(journal: Journal, lived: dict[str, int]) -> None:
    async with opened(journal) as pilot:
        await pilot.press("9")
        heads = []
        for key in ("n", "enter", "right", "k", "left"):
            heads.append(head(seen(pilot.app)))
            await pilot.press(key)
        assert heads == [
            "1 of 4 · This week   since 16 Nov",
            "2 of 4 · Promises   since 16 Nov",
            "3 of 4 · To ask after   since 16 Nov",
            "4 of 4 · Little known   since 16 Nov",
            "3 of 4 · To ask after   since 16 Nov",
        ]
        await pilot.press("k", "k", "k")
        text = seen(pilot.app)
        assert head(text) == heads[0]
        for words in (
            "Ana  ● in touch",
            "20 Nov  tea at hers",
            "you promised  the recipe",
            "Was anything left unnoted?",
        ):
            assert words in text, words
        assert "pottery" in await prompted(pilot)


async def test_tab_goes_from_chapter_to_chapter(journal: Journal, lived: dict[str, int]) -> None:
    journal.knowledge.add_promise(lived["Ben"], "them", "a book")
    async with opened(journal) as pilot:
        await pilot.press("9", "n")
        assert head(seen(pilot.app)).startswith("2 of 5 · Promises")
        await pilot.press("tab")
        assert head(seen(pilot.app)).startswith("4 of 5 · To ask after")
        await pilot.press("tab", "tab")
        assert isinstance(pilot.app.screen, PlanRoom)


async def test_a_promise_is_kept_or_let_go_in_place_and_undone(journal: Journal, lived: dict[str, int]) -> None:
    async with opened(journal) as pilot:
        await pilot.press("9", "n", "space")
        await settle(pilot)
        assert "✓ kept" in seen(pilot.app)
        assert head(seen(pilot.app)).startswith("2 of 4")
        assert steps(journal)[-1].startswith("changed a promise with Ana")
        await pilot.press("u")
        assert "✓ kept" not in seen(pilot.app)
        await pilot.press("L")
        assert "✓ let go" in seen(pilot.app)
        await pilot.press("n", "L")
        assert "✓ asked" in seen(pilot.app)
        assert journal.page(lived["Ana"]).threads == () or journal.page(lived["Ana"]).threads[0].closed_on


async def test_what_was_left_unnoted_is_noted_in_place(journal: Journal, lived: dict[str, int]) -> None:
    async with opened(journal) as pilot:
        await pilot.press("9")
        for key, text in (("f", "food: figs"), ("w", "a new job"), ("p", "a book by friday")):
            await pilot.press(key)
            await settle(pilot)
            await answer(pilot, text)
        page = journal.page(lived["Ana"])
        assert "figs" in {fact.text for fact in page.facts}
        assert {thread.text for thread in page.threads} == {"her exam", "a new job"}
        assert "a book" in {promise.text for promise in page.promises}
        assert head(seen(pilot.app)).startswith("1 of 4 · This week")
        assert "figs" in seen(pilot.app)


async def test_leaving_goes_on_where_it_was_and_a_new_day_begins_anew(
    journal: Journal, lived: dict[str, int]
) -> None:
    calendar = Calendar()
    journal.today = calendar
    async with opened(journal) as pilot:
        await pilot.press("9", "n", "plus", "q")
        assert isinstance(pilot.app.screen, TodayRoom)
        await pilot.press("9")
        text = seen(pilot.app)
        assert head(text).startswith("2 of 4 · Promises")
        assert "✓ planned for this week" in text
        await pilot.press("R")
        assert head(seen(pilot.app)).startswith("1 of 4")
        await pilot.press("n", "q")
        calendar.day = TODAY + timedelta(1)
        await pilot.press("9")
        assert head(seen(pilot.app)).startswith("1 of 4 · This week   since 17 Nov")


async def test_who_goes_out_of_view_on_the_way_leaves_the_walk(journal: Journal, lived: dict[str, int]) -> None:
    async with opened(journal) as pilot:
        await pilot.press("9", "n", "x")
        await settle(pilot)
        assert head(seen(pilot.app)).startswith("1 of 1 · Little known")


async def test_who_waits_for_an_answer_is_left_alone(journal: Journal, lived: dict[str, int]) -> None:
    log(journal, [lived["Carla"]], TODAY, "wrote", direction=Direction.OUT)
    async with opened(journal) as pilot:
        await pilot.press("9", "n", "n", "n")
        assert "plan for this week" not in seen(pilot.app)
        await pilot.press("space")
        await settle(pilot)
        assert "Today leaves them alone" in " ".join(seen(pilot.app).split())
        assert "✓" not in seen(pilot.app)


async def test_the_end_is_a_plan_and_a_quiet_week_one_sentence(journal: Journal) -> None:
    ana = add(journal, "Ana", every=30)
    journal.knowledge.add_fact(ana, Fact(FactKind.INTEREST, "pottery"))
    log(journal, [ana], TODAY - timedelta(10))
    async with opened(journal) as pilot:
        await pilot.press("9")
        text = seen(pilot.app)
        assert head(text).startswith("The week   since 16 Nov")
        assert "A quiet week: nothing is left open, and nobody is out of sight." in text
        await pilot.press("space", "L", "plus", "k", "f", "v")  # nobody to do it to
        assert isinstance(pilot.app.screen, ReviewRoom)
        await pilot.press("n")
        assert isinstance(pilot.app.screen, PlanRoom)
        await pilot.press("left")
        assert isinstance(pilot.app.screen, ReviewRoom)


async def test_an_empty_journal_is_one_sentence_too(journal: Journal) -> None:
    async with opened(journal) as pilot:
        pilot.app.action_room("review")  # type: ignore[attr-defined]
        await pilot.pause()
        assert "Nobody is in the journal yet." in seen(pilot.app)
        await pilot.press("n", "G")
        assert isinstance(pilot.app.screen, ReviewRoom)


@pytest.mark.parametrize("size", [(60, 20), (40, 12), (120, 36)])
async def test_hostile_words_break_nothing_in_any_window(tmp_path: Path, size: tuple[int, int]) -> None:
    journal = fresh(tmp_path / "journal.db")
    for name in (NASTY, LONG, "مريم \u202eabc", "👩‍👩‍👧‍👦 [bold"):
        person = add(journal, name, every=30)
        log(journal, [person], TODAY - timedelta(1), name)
        journal.knowledge.add_promise(person, "me", name)
    async with opened(journal, size) as pilot:
        await pilot.press("9", "space")
        for _ in range(11):
            assert "\x1b" not in seen(pilot.app)
            await pilot.press("n")
        assert not isinstance(pilot.app.screen, PlanRoom)
        await pilot.press("G")
        assert isinstance(pilot.app.screen, PlanRoom)
        assert "[red]Bob[/" in seen(pilot.app)
    journal.close()
