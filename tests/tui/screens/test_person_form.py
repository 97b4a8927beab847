import pytest
from textual.widgets import Input

from nurture.domain.people import Moment, MomentKind, Sphere
from nurture.journal import Journal
from tests.journals import add
from tests.tui.rooms import LONG, NASTY, answer, opened, seen, settle, write


async def test_a_name_and_enter_add_a_person(journal: Journal) -> None:
    add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        await pilot.press("a")
        await settle(pilot)
        assert "A name is enough." in seen(pilot.app)
        await answer(pilot, "Ben Okafor")
        assert "Added Ben Okafor." in seen(pilot.app)
    assert [line.name for line in journal.lines()] == ["Ana Costa", "Ben Okafor"]


async def test_the_fields_say_how_they_are_understood(journal: Journal) -> None:
    add(journal, "Ana Costa", circles=("pottery",))
    async with opened(journal) as pilot:
        await pilot.press("a")
        await settle(pilot)
        await write(pilot, "ana costa")
        assert "There is a Ana Costa already (pottery)." in seen(pilot.app)
        await pilot.press("tab", "right")
        await pilot.press("tab")
        assert "else every 3 months (professional)" in seen(pilot.app)
        await write(pilot, "every 6 weeks")
        await pilot.press("tab", "tab", "tab")
        await write(pilot, "Pottery, choir")
        assert "New: choir." in seen(pilot.app)
        await pilot.press("tab")
        await write(pilot, "12 Apr 1990")
        assert "12 April 1990" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
    page = journal.page(max(line.id for line in journal.lines()))
    assert (page.sphere, page.own_ideal_days) == (Sphere.PROFESSIONAL, 42)
    assert page.circles == ("choir", "pottery")
    assert [(each.month, each.day, each.year) for each in page.moments] == [(4, 12, 1990)]


async def test_a_field_that_cannot_be_read_gets_the_cursor_and_a_sentence(journal: Journal) -> None:
    add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        await pilot.press("a")
        await settle(pilot)
        await write(pilot, "Ben")
        pilot.app.screen.query_one("#birthday", Input).value = "31 feb"
        await pilot.press("enter")
        await settle(pilot)
        assert "'31 feb' is not a birthday" in seen(pilot.app)
        focused = pilot.app.screen.focused
        assert focused is not None
        assert focused.id == "birthday"
        await answer(pilot, "28 feb")
    assert len(journal.lines()) == 2


async def test_an_empty_name_is_refused(journal: Journal) -> None:
    add(journal, "Ana Costa")
    async with opened(journal) as pilot:
        await pilot.press("a", "enter")
        await settle(pilot)
        assert "A name cannot be empty." in seen(pilot.app)
    assert len(journal.lines()) == 1


async def test_an_edit_changes_what_was_changed_and_nothing_else(journal: Journal) -> None:
    moments = (Moment(MomentKind.BIRTHDAY, 4, 12, 1990),)
    ana = add(journal, "Ana Costa", every=7, circles=("pottery",), nicknames=("Anita",), moments=moments)
    before = journal.page(ana)
    async with opened(journal) as pilot:
        pilot.app.open_person(ana)  # type: ignore[attr-defined]
        await settle(pilot)
        await pilot.press("e")
        await settle(pilot)
        shown = seen(pilot.app)
        for words in ("Edit Ana Costa", "1 week", "Anita", "pottery", "12 April 1990"):
            assert words in shown
        await answer(pilot, "Ana Carvalho")
    after = journal.page(ana)
    assert after.name == "Ana Carvalho"
    assert (after.circles, after.moments, after.own_ideal_days) == (before.circles, before.moments, 7)


@pytest.mark.parametrize("size", [(80, 24), (60, 24), (20, 6)])
@pytest.mark.parametrize("name", [NASTY, LONG])
async def test_any_name_survives_an_edit(journal: Journal, name: str, size: tuple[int, int]) -> None:
    person = add(journal, name)
    async with opened(journal, size) as pilot:
        pilot.app.open_person(person)  # type: ignore[attr-defined]
        await settle(pilot)
        await pilot.press("e")
        await settle(pilot)
        assert "\x1b" not in seen(pilot.app)
        await pilot.press("tab", "right", "enter")
        await settle(pilot)
    page = journal.page(person)
    assert (page.name, page.sphere) == (name, Sphere.PROFESSIONAL)
