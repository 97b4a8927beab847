"""Words complete as they are typed: people, circles, places, tags and days, and never in the way of Enter."""

from datetime import date

import pytest

from nurture.journal import Journal
from nurture.tui.draft import Draft
from nurture.tui.offers import offers
from nurture.tui.screens.log import LogModal
from tests.journals import add, log
from tests.tui.rooms import opened, seen, settle, write

LETTERS = {" ": "space"}


@pytest.fixture
def circle(journal: Journal) -> Journal:
    ana = add(journal, "Ana Costa", circles=("pottery",))
    log(journal, [add(journal, "Ben Okafor", every=7)], date(2026, 9, 1))
    add(journal, "Sam Reed")
    add(journal, "Sam Weld")
    journal.record(journal.understand("coffee with Ana at Blue Bottle on 1 october #kiln"))
    assert ana
    return journal


def offered(journal: Journal, line: str, cursor: int = -1) -> list[str]:
    draft = Draft(journal.understand)
    draft.read(line)
    return [offer.text for offer in offers(journal, draft, line, len(line) if cursor < 0 else cursor)]


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("coffee with An", "Ana"),
        ("coffee with Ana ye", "yesterday"),
        ("coffee with Ana last fr", "last friday"),
        ("coffee with Ana at Blue B", "Blue Bottle"),
        ("coffee with Ana #ki", "#kiln"),
        ("everyone from pot", "pottery"),
        ("Yes", "yesterday"),
        ("and so on " * 300 + "last mond", "last monday"),
        ("x" * 300 + " yest", "yesterday"),
    ],
)
def test_the_likeliest_word_comes_first(circle: Journal, line: str, first: str) -> None:
    assert offered(circle, line)[:1] == [first]


@pytest.mark.parametrize(
    "line", ["", "coffee ", "coffee with Ana", "coffee with Sam", "coffee with Ana yesterday"]
)
def test_nothing_is_offered_behind_a_blank_or_where_the_word_is_whole(circle: Journal, line: str) -> None:
    assert offered(circle, line) == []


def test_nothing_is_offered_inside_a_word(circle: Journal) -> None:
    assert offered(circle, "coffee with Anton", len("coffee with An")) == []
    assert offered(circle, "coffee with An yesterday", len("coffee with An")) == ["Ana"]


async def test_coffee_with_ana_yesterday_takes_fewer_than_25_keys(circle: Journal) -> None:
    presses = ["l", *"coffee with A", "tab", *" ye", "tab", "enter"]
    assert len(presses) <= 25
    async with opened(circle) as pilot:
        assert pilot.app.screen.chosen == circle.pick("Ben").id  # type: ignore[attr-defined]
        await pilot.press(*(LETTERS.get(key, key) for key in presses))
        await settle(pilot)
        assert "Logged: Ana Costa, yesterday" in " ".join(seen(pilot.app).split())
    (touch, _) = circle.timeline(circle.pick("Ana").id)
    assert (touch.summary, touch.happened_on) == ("coffee with Ana yesterday", date(2026, 11, 21))


async def test_typing_on_ignores_what_is_offered_and_enter_saves(circle: Journal) -> None:
    async with opened(circle) as pilot:
        await pilot.press("l")
        await settle(pilot)
        await write(pilot, "lunch with Ana ")
        await pilot.press("y", "e")
        assert "Tab yesterday" in seen(pilot.app)
        await pilot.press("p", "enter")
        await settle(pilot)
    assert circle.timeline(circle.pick("Ana").id)[0].summary == "lunch with Ana yep"


async def test_the_arrow_keys_go_among_what_is_offered_and_escape_closes_it(circle: Journal) -> None:
    async with opened(circle) as pilot:
        await pilot.press("l")
        await settle(pilot)
        sheet = pilot.app.screen
        assert isinstance(sheet, LogModal)
        await write(pilot, "lunch with ")
        await pilot.press("S", "a")
        assert [offer.text for offer in sheet._entry.offers[:2]] == ["Sam Reed", "Sam Weld"]
        assert "“Sa” is" not in seen(pilot.app)
        await pilot.press("down", "enter")
        await settle(pilot)
        assert sheet._entry.value == "lunch with Sam Weld"
        await pilot.press("space", "y", "e", "escape")
        assert not sheet._entry.offers
        assert isinstance(pilot.app.screen, LogModal)
        await pilot.press("s", "right")
        assert sheet._entry.value == "lunch with Sam Weld yesterday"
