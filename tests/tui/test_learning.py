"""The rhythm from history in the rooms: key I, and the quiet lines of a person's page."""

from collections.abc import Sequence

from nurture.journal import Journal
from tests.domain.learning.days import ending
from tests.journals import add, log
from tests.tui.rooms import NASTY, open_person, opened, seen, settle


def talked(journal: Journal, name: str, gaps: Sequence[int], quiet: int = 3, every: int = 14) -> int:
    key = add(journal, name, every=every)
    for day in ending(gaps, quiet):
        log(journal, [key], day)
    return key


def words(app: object) -> str:
    return " ".join(seen(app).replace("▌", "").split())  # type: ignore[arg-type]


async def test_the_rhythm_is_offered_and_taken_and_taken_back(journal: Journal) -> None:
    ana = talked(journal, "Ana Costa", [35] * 6)
    async with opened(journal) as pilot:
        await pilot.press("2", "I")
        await settle(pilot)
        assert "You talk about every 5 weeks." in seen(pilot.app)
        assert "keep it as it is: every 2 weeks" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert "The rhythm of Ana Costa is every 5 weeks now." in words(pilot.app)
        assert journal.page(ana).own_ideal_days == 35
        await pilot.press("u")
        await settle(pilot)
        assert journal.page(ana).own_ideal_days == 14


async def test_the_rhythm_is_kept_or_left(journal: Journal) -> None:
    ana = talked(journal, "Ana Costa", [35] * 6)
    async with opened(journal, (60, 20)) as pilot:
        open_person(pilot, ana)
        await settle(pilot)
        await pilot.press("I")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert journal.rhythms.suggestion(ana)
        await pilot.press("I")
        await settle(pilot)
        await pilot.press("down", "enter")
        await settle(pilot)
        assert journal.rhythms.suggestion(ana) is None
        assert journal.page(ana).own_ideal_days == 14
        await pilot.press("I")
        await settle(pilot)
        assert "keep it as it is" not in seen(pilot.app)
        assert "make it the rhythm: every 5 weeks" in seen(pilot.app)


async def test_what_cannot_be_taken_is_only_told(journal: Journal) -> None:
    talked(journal, "Ana Costa", [14] * 8, quiet=200)
    talked(journal, "Ben Okafor", [30])
    async with opened(journal) as pilot:
        await pilot.press("2", "I")
        await settle(pilot)
        assert "It has been quiet since May, longer than ever before." in seen(pilot.app)
        assert "make it the rhythm" not in seen(pilot.app)
        await pilot.press("enter", "j", "I")
        await settle(pilot)
        assert "it takes five" in words(pilot.app)


async def test_where_nobody_is_chosen_it_says_so(journal: Journal) -> None:
    talked(journal, "Ana Costa", [35] * 6)
    async with opened(journal) as pilot:
        await pilot.press("3", "I")
        await settle(pilot)
        assert "Choose a person first." in seen(pilot.app)


async def test_a_page_and_a_brief_say_how_two_people_talk(journal: Journal) -> None:
    ana = talked(journal, "Ana Costa", [14] * 12 + [90] * 4)
    ben = talked(journal, NASTY, [30])
    async with opened(journal, (120, 36)) as pilot:
        open_person(pilot, ana)
        await settle(pilot)
        assert "how you talk" in seen(pilot.app)
        assert "You talk about every 3 months." in seen(pilot.app)
        await pilot.press("b")
        await settle(pilot)
        assert "Since about November 2025 you talk every 3 months, before that every 2 weeks." in words(pilot.app)
        await pilot.press("q")
        await settle(pilot)
        open_person(pilot, ben)
        await settle(pilot)
        assert "how you talk" not in seen(pilot.app)
