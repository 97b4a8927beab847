"""The plan at the end of a review: proposed, moved, thinned, kept."""

from datetime import timedelta

import pytest

from nurture.domain.people import Fact, FactKind
from nurture.journal import Journal
from nurture.settings import Settings
from nurture.tui.screens.plan import PlanRoom
from nurture.tui.screens.review import ReviewRoom
from nurture.tui.screens.today import TodayRoom
from tests.journals import TODAY, add, log, steps
from tests.tui.rooms import opened, seen, settle


@pytest.fixture
def ids(journal: Journal) -> dict[str, int]:
    """Ana was talked to, Ben and Carla are quiet."""
    found = {}
    for name, days in (("Ana", 2), ("Ben", 90), ("Carla", 100)):
        found[name] = person = add(journal, name, every=30)
        journal.knowledge.add_fact(person, Fact(FactKind.INTEREST, "pottery"))
        log(journal, [person], TODAY - timedelta(days), "tea")
    return found


def planned(journal: Journal) -> dict[int, int]:
    """Who is planned, in how many days."""
    return {person: (day - TODAY).days for person, day in journal.review.week().planned}


async def test_enter_keeps_what_was_chosen_and_proposed_and_undo_takes_it_back(
    journal: Journal, ids: dict[str, int]
) -> None:
    async with opened(journal) as pilot:
        await pilot.press("9", "space", "G")
        text = seen(pilot.app)
        assert text.splitlines()[0].strip() == "A plan for the week   3 people, 3 a day at most"
        assert "Mon 23 Nov  ● Ana" in text
        assert text.count("proposed") == 2
        assert "Sun 29 Nov    free" in text
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, TodayRoom)
        assert planned(journal) == {ids["Ana"]: 1, ids["Carla"]: 2, ids["Ben"]: 3}
        assert steps(journal)[-1] == "planned the week: 3 people"
        await pilot.press("u")
        assert planned(journal) == {}


async def test_people_are_moved_to_days_with_room_and_dropped(journal: Journal, ids: dict[str, int]) -> None:
    journal.settings = Settings(handful=1)
    async with opened(journal) as pilot:
        await pilot.press("9", "space", "G", "right_square_bracket")
        room = pilot.app.screen
        assert isinstance(room, PlanRoom)
        assert room.chosen == ids["Ana"]
        assert "Thu 26 Nov  ● Ana" in seen(pilot.app)
        await pilot.press("left_square_bracket", "left_square_bracket", "left_square_bracket")
        await settle(pilot)
        assert " today       ● Ana" in seen(pilot.app)
        assert "There is no room on a day before." in " ".join(seen(pilot.app).split())
        await pilot.press("G", "x")  # a free day: nothing is dropped, nobody archived
        await pilot.press("g", "j", "j", "space")
        await pilot.press("enter")
        await settle(pilot)
        assert ids["Ana"] in planned(journal)
        assert planned(journal)[ids["Ana"]] == 0
        assert len(planned(journal)) == 2
        assert all(line.archived_on is None for line in map(journal.page, ids.values()))


async def test_going_back_into_the_walk_keeps_the_plan_as_it_was_left(
    journal: Journal, ids: dict[str, int]
) -> None:
    async with opened(journal) as pilot:
        await pilot.press("9", "G", "x", "left")
        assert isinstance(pilot.app.screen, ReviewRoom)
        await pilot.press("space", "G")
        text = seen(pilot.app)
        assert "Carla" not in text
        assert "● Ana" in text
        assert "◔ Ben" in text or "○ Ben" in text


async def test_planning_again_begins_with_the_plan_there_is(journal: Journal, ids: dict[str, int]) -> None:
    journal.review.plan({ids["Ana"]: TODAY + timedelta(5)})
    async with opened(journal) as pilot:
        await pilot.press("9")
        assert "✓ planned for Fri 27 Nov" in seen(pilot.app)
        await pilot.press("space", "G", "enter")
        await settle(pilot)
        assert ids["Ana"] not in planned(journal)


async def test_a_week_without_an_open_day_says_so(journal: Journal, ids: dict[str, int]) -> None:
    journal.settings = Settings(quiet_days=tuple(range(7)))
    async with opened(journal) as pilot:
        await pilot.press("9", "space", "G")
        text = " ".join(seen(pilot.app).split())
        assert "No day of this week is open" in text
        await pilot.press("right_square_bracket", "space", "v", "enter")
        await settle(pilot)
        assert planned(journal) == {}
