"""People: everyone, filtered as one types, sorted, by circle and state."""

import pytest

from nurture.journal import Journal
from nurture.tui.screens.people import PeopleRoom
from nurture.tui.widgets.filter_line import FilterLine
from nurture.tui.widgets.people_list import PeopleList
from nurture.views.lists import PersonLine
from tests.tui.circle import lively
from tests.tui.rooms import opened, seen, settle


def names(room: object) -> list[str]:
    assert isinstance(room, PeopleRoom)
    return [row.name.split()[0] for row in room.query_one(PeopleList).rows]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Ana", "Ben", "Carla", "Dmitri", "Elif"]),
        ("YILDIZ", ["Elif"]),
        ("pott", ["Ana", "Carla"]),
        ("fading", ["Dmitri"]),
        ("waiting", ["Ben"]),
        ("pottery carla", ["Carla"]),
        ("volk", ["Dmitri"]),
        ("nobody", []),
    ],
)
async def test_the_filter_reads_name_circle_and_state(journal: Journal, typed: str, found: list[str]) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "slash")
        pilot.app.screen.query_one(FilterLine).value = typed
        await pilot.pause()
        assert names(pilot.app.screen) == found
        assert ("Nobody here fits that." in seen(pilot.app)) == (not found)


async def test_nicknames_are_found_too(journal: Journal) -> None:
    journal.people.edit(lively(journal)["Carla"], nicknames=["Lola"])
    async with opened(journal) as pilot:
        await pilot.press("2", "slash", "l", "o", "l", "a")
        assert names(pilot.app.screen) == ["Carla"]


async def test_letters_are_keys_in_the_list_and_letters_in_the_filter(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "j", "j")
        room = pilot.app.screen
        assert room.query_one(PeopleList).cursor == 2
        await pilot.press("slash", "j")
        assert room.query_one(FilterLine).value == "j"
        await pilot.press("escape")
        assert room.query_one(FilterLine).value == ""
        assert room.focused is room.query_one(PeopleList)
        await pilot.press("slash", "e", "l", "enter", "j")
        assert room.query_one(FilterLine).value == "el"
        assert room.focused is room.query_one(PeopleList)


async def test_the_order_turns(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2")
        orders: dict[str, list[str]] = {}
        for _ in range(5):
            heading = seen(pilot.app).splitlines()[0].split("by ")[1].strip()
            orders.setdefault(heading, names(pilot.app.screen))
            await pilot.press("S")
            await pilot.pause()
        assert orders == {
            "name": ["Ana", "Ben", "Carla", "Dmitri", "Elif"],
            "drift": ["Dmitri", "Ana", "Carla", "Elif", "Ben"],
            "last talked": ["Ben", "Elif", "Carla", "Ana", "Dmitri"],
            "added": ["Elif", "Dmitri", "Carla", "Ben", "Ana"],
        }


async def test_one_state_one_circle_and_everyone_again(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "f")
        await settle(pilot)
        await pilot.press(*"fad", "enter")
        await settle(pilot)
        assert names(pilot.app.screen) == ["Dmitri"]
        await pilot.press("backspace", "C")
        await settle(pilot)
        await pilot.press(*"pot", "enter")
        await settle(pilot)
        assert names(pilot.app.screen) == ["Ana", "Carla"]
        assert "2 people · pottery" in seen(pilot.app)
        await pilot.press("backspace")
        assert len(names(pilot.app.screen)) == 5


async def test_the_archived_are_shown_on_demand(journal: Journal) -> None:
    journal.people.archive(lively(journal)["Ben"])
    async with opened(journal) as pilot:
        await pilot.press("2")
        assert "Ben" not in names(pilot.app.screen)
        await pilot.press("A")
        assert "Ben" in names(pilot.app.screen)
        assert "archived" in seen(pilot.app)


async def test_the_filter_and_the_place_are_kept_while_one_is_elsewhere(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "slash", "p", "o", "t", "enter", "j", "1", "2")
        await pilot.pause()
        assert names(pilot.app.screen) == ["Ana", "Carla"]
        assert pilot.app.screen.query_one(PeopleList).cursor == 1


async def test_a_letter_costs_no_layout(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "slash")
        await pilot.pause()
        layouts = []
        monkeypatch.setattr(type(pilot.app.screen), "_refresh_layout", lambda *_, **__: layouts.append(1))
        await pilot.press("a", "n")
        await pilot.pause()
        assert names(pilot.app.screen) == ["Ana"]
        assert layouts == []


async def test_a_wide_screen_shows_the_person_too(journal: Journal) -> None:
    lively(journal)
    async with opened(journal, (120, 30)) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert "to learn the cello" in seen(pilot.app)
    async with opened(journal, (80, 24)) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert "to learn the cello" not in seen(pilot.app)


async def test_everyone_is_read_again_only_where_something_changed(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = lively(journal)
    reads: list[int] = []
    lines = journal.lines

    def counted(*, archived: bool) -> list[PersonLine]:
        reads.append(1)
        return lines(archived=archived)

    monkeypatch.setattr(journal, "lines", counted)
    async with opened(journal) as pilot:
        await pilot.press("2", "1", "2", "slash", "a", "enter")
        await pilot.pause()
        assert len(reads) == 1
        journal.people.archive(ids["Ana"])
        await pilot.press("1", "2", "backspace")
        await pilot.pause()
        assert len(reads) == 2
        assert names(pilot.app.screen) == ["Ben", "Carla", "Dmitri", "Elif"]
        journal.settings = journal.settings._replace(rhythms=dict.fromkeys(journal.settings.rhythms, 1))
        await pilot.press("1", "2")
        await pilot.pause()
        assert len(reads) == 3


async def test_marks_are_seen_counted_and_taken_away(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "v", "v", "k", "v")
        room = pilot.app.screen
        assert isinstance(room, PeopleRoom)
        assert [line.name.split()[0] for line in room.marked] == ["Ana"]
        screen = seen(pilot.app)
        assert "1 marked · 5 people" in screen
        assert "✓◔ Ana" in screen
        assert screen.count("✓") == 1
        await pilot.press("asterisk")
        assert seen(pilot.app).count("✓") == 5
        await pilot.press("asterisk")
        assert seen(pilot.app).count("✓") == 0
        await pilot.press("v", "escape")
        assert isinstance(pilot.app.screen, PeopleRoom)
        assert "marked" not in seen(pilot.app)
        await pilot.press("escape")
        assert not isinstance(pilot.app.screen, PeopleRoom)


async def test_marks_outlive_a_filter_and_a_reload_but_not_their_people(journal: Journal) -> None:
    ids = lively(journal)
    async with opened(journal) as pilot:
        await pilot.press(
            "2", "v", "slash", *"pott", "enter", "asterisk", "slash", "escape", "slash", *"ben", "enter"
        )
        room = pilot.app.screen
        assert isinstance(room, PeopleRoom)
        assert "2 marked, 2 of them not shown" in seen(pilot.app)
        await pilot.press("asterisk", "backspace", "S")
        assert len(room.marked) == 3
        journal.people.delete(ids["Ana"])
        journal.people.archive(ids["Ben"])
        pilot.app.reload()  # type: ignore[attr-defined]
        await pilot.pause()
        assert [line.name for line in room.marked] == ["Carla Ruiz"]
        await pilot.press("1", "2")
        await pilot.pause()
        assert [line.name for line in room.marked] == ["Carla Ruiz"]
        assert "1 marked" in seen(pilot.app)


async def test_an_empty_list_has_nothing_to_mark(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "slash", *"nobody", "enter", "v", "asterisk")
        room = pilot.app.screen
        assert isinstance(room, PeopleRoom)
        assert room.marked == ()
