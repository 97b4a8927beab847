"""Today: the handful, the person at a glance, and the next days."""

from datetime import timedelta
from pathlib import Path

from nurture.domain.people import Moment, MomentKind
from nurture.journal import Journal
from nurture.settings import Settings
from nurture.tui.screens.today import TodayRoom
from nurture.tui.widgets.ahead_list import AheadList
from nurture.tui.widgets.people_list import DueList
from tests.journals import TODAY, Calendar, add, fresh, log, reopened
from tests.tui.circle import lively
from tests.tui.rooms import opened, seen, settle


async def test_the_most_drifted_come_first_each_with_state_length_and_why(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        text = seen(pilot.app)
        names = ["Dmitri Volkov", "Ana Costa", "Carla Ruiz"]
        places = [text.index(name) for name in names]
        assert places == sorted(places)
        assert "○ Dmitri Volkov" in text
        assert "6 months" in text
        assert "last talked 7 weeks ago · every month" in text
        assert "Sunday 22 November   3 people to nurture" in text


async def test_the_chosen_person_is_shown_at_a_glance(journal: Journal) -> None:
    lively(journal)
    async with opened(journal, (120, 40)) as pilot:
        await pilot.press("j")
        await pilot.pause()
        text = seen(pilot.app)
        for words in (
            "friend · pottery",
            "a walk with Ana Costa",
            "hope  to learn the cello",
            "you promised  the soup recipe, in 2 days",
            "going on  moving to Lisbon, ask in 2 weeks",
            "they asked  “not on Facebook, please”",
            "birthday, turning 36",
        ):
            assert words in text, words


async def test_the_next_days_hold_moments_promises_and_awaited_answers(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        rows = [(row.glyph, row.name) for row in pilot.app.screen.query_one(AheadList).rows]
        assert rows == [("→", "Ana Costa"), ("✦", "Ana Costa"), ("…", "Ben Okafor")]
        await pilot.press("tab", "G")
        assert isinstance(pilot.app.screen, TodayRoom)
        assert pilot.app.screen.chosen == journal.pick("Ben").id


async def test_more_shows_everyone_who_is_due_and_the_handful_again(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "j.db", settings=Settings(handful=2))
    lively(journal)
    async with opened(journal) as pilot:
        due = pilot.app.screen.query_one(DueList)
        assert len(due.rows) == 2
        assert "Others are due too" in seen(pilot.app)
        await pilot.press("m")
        assert len(due.rows) == 4
        await pilot.press("m")
        assert len(due.rows) == 2


async def test_the_way_back_leads_from_everyone_to_the_handful_and_only_then_out(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "j.db", settings=Settings(handful=2))
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("m", "escape")
        assert len(pilot.app.screen.query_one(DueList).rows) == 2
        assert pilot.app.is_running
        await pilot.press("q")
        assert not pilot.app.is_running


async def test_escape_pressed_once_too_often_does_not_leave(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "j.db", settings=Settings(keys={"back": "X"}))
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("2", "escape", "escape")
        await settle(pilot)
        assert pilot.app.is_running
        assert "X leaves." in seen(pilot.app)
        await pilot.press("l", "escape", "escape", "X")
        assert not pilot.app.is_running


async def test_a_birthday_among_those_in_touch_is_not_said_to_be_nothing(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    log(journal, [ana], TODAY - timedelta(2))
    journal.knowledge.add_moment(ana, Moment(MomentKind.BIRTHDAY, TODAY.month, TODAY.day, 1990))
    async with opened(journal, (120, 24)) as pilot:
        assert "1 person to nurture" in seen(pilot.app)
        assert "Nothing is asked" not in seen(pilot.app)
        log(journal, [ana], TODAY)
        pilot.app.reload()  # type: ignore[attr-defined]
        await settle(pilot)
        assert "Everyone is in touch. Nothing more is" in seen(pilot.app)


async def test_only_the_latest_is_said_so_that_the_person_stays_in_sight(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        for _ in range(2):
            await pilot.press("z")
            await settle(pilot)
        assert "Dmitri" not in seen(pilot.app)
        (toast,) = pilot.app._notifications
        assert toast.message.startswith("Not today: ")


async def test_not_today_gives_the_place_to_somebody_else_and_undo_takes_it_back(journal: Journal) -> None:
    ids = lively(journal)
    async with opened(journal) as pilot:
        due = pilot.app.screen.query_one(DueList)
        await pilot.press("z")
        await settle(pilot)
        assert [line.id for line in due.rows] == [ids["Ana"], ids["Carla"], ids["Elif"]]
        await pilot.press("u")
        await settle(pilot)
        assert [line.id for line in due.rows][:3] == [ids["Dmitri"], ids["Ana"], ids["Carla"]]


async def test_the_third_not_today_offers_a_looser_rhythm(tmp_path: Path) -> None:
    calendar = Calendar()
    journal = fresh(tmp_path / "j.db", calendar)
    ana = add(journal, "Ana Costa", every=30)
    log(journal, [ana], TODAY - timedelta(40))
    for day in range(2):
        calendar.day = TODAY + timedelta(day)
        journal.turns.later(ana)
    calendar.day = TODAY + timedelta(2)
    async with opened(journal) as pilot:
        await pilot.press("z")
        await settle(pilot)
        assert "Is every month too often for Ana Costa?" in seen(pilot.app)
        await pilot.press("enter")
        await settle(pilot)
        assert journal.page(ana).ideal_days == 42
        await pilot.press("u", "u")
        await settle(pilot)
        assert [line.id for line in pilot.app.screen.query_one(DueList).rows] == [ana]


async def test_why_is_said_at_length(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("w")
        await settle(pilot)
        assert "Why Dmitri Volkov?" in seen(pilot.app)


async def test_an_easy_day_says_so(journal: Journal) -> None:
    log(journal, [add(journal, "Ana Costa")], TODAY, "a walk")
    async with opened(journal, (120, 24)) as pilot:
        assert "Everyone is in touch. Nothing is asked of you today." in " ".join(seen(pilot.app).split())


async def test_what_another_program_wrote_shows_without_a_key(journal: Journal) -> None:
    ids = lively(journal)
    async with opened(journal) as pilot:
        other = reopened(journal.path)
        log(other, [ids["Dmitri"]], TODAY, "a call")
        other.close()
        pilot.app.look()  # type: ignore[attr-defined]
        await pilot.pause()
        text = seen(pilot.app)
        assert "2 people to nurture · 1 done" in text
        assert "✓ Dmitri Volkov" in text
        assert pilot.app.screen.chosen == ids["Ana"], "the cursor goes on to who comes next"  # type: ignore[attr-defined]


async def test_midnight_turns_the_page(tmp_path: Path) -> None:
    calendar = Calendar()
    journal = fresh(tmp_path / "j.db", calendar)
    lively(journal)
    async with opened(journal) as pilot:
        calendar.day = TODAY + timedelta(30)
        pilot.app.look()  # type: ignore[attr-defined]
        await pilot.pause()
        assert "Tuesday 22 December   3 people to nurture" in seen(pilot.app)


async def test_enter_opens_the_person_and_q_comes_back(journal: Journal) -> None:
    lively(journal)
    async with opened(journal) as pilot:
        await pilot.press("j", "enter")
        await settle(pilot)
        assert "Ana Costa" in seen(pilot.app).splitlines()[0]
        await pilot.press("q")
        await settle(pilot)
        assert isinstance(pilot.app.screen, TodayRoom)
        assert pilot.app.screen.chosen == journal.pick("Ana").id


async def test_while_the_user_is_away_who_is_due_is_one_key_away(journal: Journal) -> None:
    lively(journal)
    journal.absences.away(TODAY + timedelta(7))
    async with opened(journal, (120, 24)) as pilot:
        text = " ".join(seen(pilot.app).replace("▏", "").split())
        assert "Nobody is offered until then. m shows who is due all the same." in text
