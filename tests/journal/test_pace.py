"""The honest pace of a journal: what is counted, what is proposed, and what applying it does."""

from datetime import date, timedelta

import pytest

from nurture.domain.capacity import Source
from nurture.domain.pace import Pace
from nurture.domain.people import BoundaryKind, Sphere
from nurture.domain.touches import Direction
from nurture.errors import InvalidValue, UnknownName
from nurture.exchange.records import Record
from nurture.journal import Journal
from nurture.settings import Settings
from nurture.store import paces
from tests.journals import TODAY, add, dump, imported, log, steps


def began(journal: Journal, weeks: int) -> None:
    """Have everybody be in the journal for so many weeks."""
    day = (TODAY - timedelta(7 * weeks - 1)).isoformat()
    journal.database.connection.execute("UPDATE person SET added_on = ?, counted_from = ?, since = ?", (day,) * 3)


def circle_of(journal: Journal, name: str, pace: Pace, people: int, first: int = 0) -> list[int]:
    journal.circles.add(name, pace)
    return [add(journal, f"{name} {at}", circles=(name,)) for at in range(first, first + people)]


def busy(journal: Journal, climbers: int = 40) -> list[int]:
    """Two in the family, many climbers, and two of these talked with every other day for eight weeks."""
    circle_of(journal, "family", Pace(7), 2)
    keys = circle_of(journal, "climbing", Pace(14), climbers)
    began(journal, 8)
    for at in range(28):
        log(journal, [keys[at % len(keys)], keys[-1 - at % 5]], TODAY - timedelta(2 * at))
    return keys


def test_an_empty_journal_asks_for_nothing(journal: Journal) -> None:
    page = journal.pace.page()
    assert (page.people, page.asked_a_week, page.lines, page.as_it_is) == (0, 0, (), None)
    assert page.holds
    assert page.sentence.startswith("Nobody here has a rhythm yet")


def test_who_is_ambient_rests_or_is_out_of_view_asks_for_nothing(journal: Journal) -> None:
    keys = [add(journal, f"P{at}", every=7) for at in range(7)]
    journal.people.edit(keys[1], pace=Pace(ambient=True))
    journal.people.archive(keys[2])
    journal.people.died(keys[3], TODAY)
    journal.knowledge.add_boundary(keys[4], "please don't", BoundaryKind.NO_CONTACT)
    journal.people.snooze(keys[5], TODAY + timedelta(5))
    assert journal.pace.page().asked_a_week == pytest.approx(2)
    journal.today = lambda: TODAY + timedelta(5)
    assert journal.pace.page().asked_a_week == pytest.approx(3)


def test_only_exchanges_of_eight_weeks_count_once_a_day_with_each(journal: Journal) -> None:
    ana, ben = add(journal, "Ana", every=30), add(journal, "Ben")
    carla = add(journal, "Carla")
    journal.people.edit(carla, pace=Pace(ambient=True))
    began(journal, 100)
    log(journal, [ana, ben], TODAY)
    log(journal, [ana], TODAY, "and again")
    log(journal, [ana], TODAY - timedelta(55))
    log(journal, [ana], TODAY - timedelta(56))
    log(journal, [ben], TODAY - timedelta(3), direction=Direction.OUT)
    log(journal, [ben], TODAY - timedelta(4), direction=Direction.OUT, broadcast=True)
    log(journal, [ben], TODAY - timedelta(5), direction=Direction.IN)
    log(journal, [carla], TODAY - timedelta(1))
    page = journal.pace.page()
    assert (page.exchanges, page.days) == (4, 56)
    assert page.done_a_week == pytest.approx(0.5)


def test_an_answer_counts_on_the_day_it_came(journal: Journal) -> None:
    ana = add(journal, "Ana")
    began(journal, 100)
    log(journal, [ana], TODAY - timedelta(70), direction=Direction.OUT)
    assert journal.pace.page().exchanges == 0
    journal.checkins.answered(ana)
    assert journal.pace.page().exchanges == 1


def test_a_young_journal_is_counted_over_its_age(journal: Journal) -> None:
    ana = add(journal, "Ana")
    began(journal, 3)
    for at in range(6):
        log(journal, [ana], TODAY - timedelta(at))
    page = journal.pace.page()
    assert (page.days, page.done_a_week) == (21, 2)
    assert "3 weeks since the journal began" in page.measured


def test_what_was_logged_of_the_weeks_before_belongs_to_the_age(journal: Journal) -> None:
    log(journal, [add(journal, "Ana")], TODAY - timedelta(30))
    assert journal.pace.page().days == 31


def test_a_journal_too_young_is_measured_by_what_today_offers(journal: Journal) -> None:
    circle_of(journal, "climbing", Pace(7), 30)
    page = journal.pace.page()
    assert page.pace_a_week == 21
    assert page.measured == ""
    assert page.verdict == "At 3 a day, as many as Today offers, that cannot hold."
    journal.settings = Settings(quiet_days=(5, 6), handful=2)
    assert journal.pace.page().pace_a_week == 10


def test_applying_a_plan_makes_it_hold_in_one_step_that_undo_takes_back(journal: Journal) -> None:
    busy(journal)
    page = journal.pace.page()
    assert not page.holds
    assert page.plan_holds
    assert [(step.name, step.every_days, step.loosened_days) for step in page.steps] == [("climbing", 14, 42)]
    before, many = dump(journal), len(steps(journal))
    receipt = journal.pace.apply(page.steps)
    assert receipt.sentence == "Loosened 1 circle."
    assert len(steps(journal)) == many + 1
    after = journal.pace.page()
    assert after.holds
    assert after.asked_a_week == pytest.approx(page.planned_a_week)
    assert after.steps == ()
    assert journal.circles.named("climbing").ideal_days == 42
    assert journal.undo() == "loosened 1 circle"
    assert dump(journal) == before
    journal.redo()
    assert journal.pace.page().asked_a_week == pytest.approx(page.planned_a_week)


def test_what_is_held_to_stays_and_another_pace_makes_another_plan(journal: Journal) -> None:
    busy(journal)
    held_to = Source("circle", journal.circles.named("climbing").id)
    page = journal.pace.page({held_to})
    assert [step.name for step in page.steps] == ["family"]
    assert [line.name for line in page.lines if line.held] == ["climbing"]
    assert journal.pace.page(a_week=100).holds


def test_people_whom_no_circle_holds_get_rhythms_of_their_own(journal: Journal) -> None:
    keys = [add(journal, f"P{at}") for at in range(60)]
    colleague = add(journal, "Colleague", Sphere.PROFESSIONAL)
    mine = add(journal, "Mine", every=30)
    began(journal, 8)
    log(journal, keys[:56], TODAY - timedelta(9))
    page = journal.pace.page()
    (step,) = page.steps
    assert (step.kind, step.name, step.people, step.loosened_days) == ("sphere", "friends", 60, 60)
    assert journal.pace.apply(page.steps).sentence == "Loosened the rhythm of 60 people."
    assert journal.page(keys[0]).ideal_days == 60
    assert journal.page(mine).ideal_days == 30
    assert journal.page(colleague).ideal_days == 90


def test_first_turns_of_an_import_keep_their_places(journal: Journal) -> None:
    journal.circles.add("choir", Pace(30))
    names = [f"Singer {at}" for at in range(90)]
    imported(journal, [Record(name=name, line=1, original=name, circles=("choir",)) for name in names])
    page = journal.pace.page(a_week=7)
    journal.pace.apply(page.steps)
    since = journal.database.connection.execute("SELECT since FROM person").fetchall()
    days = journal.circles.named("choir").ideal_days or 0
    due = sorted((date.fromisoformat(day) + timedelta(days) - TODAY).days for (day,) in since)
    assert days == 90
    assert due[0] >= 0
    assert due[-1] <= days
    assert max(due.count(day) for day in due) <= 4
    assert page.with_plan is not None
    assert page.with_plan.in_touch > page.with_plan.due


def test_today_in_four_weeks_is_told_as_it_is_and_with_the_plan(journal: Journal) -> None:
    busy(journal)
    first, page = journal.pace.pages()
    assert (first.is_whole, page.is_whole) == (False, True)
    assert page._replace(as_it_is=None, with_plan=None, is_whole=False) == first
    assert page.as_it_is is not None
    assert page.with_plan is not None
    assert page.as_it_is.day == page.with_plan.day == TODAY + timedelta(28)
    assert len(page.as_it_is.names) == 3
    counts = page.as_it_is
    assert counts.in_touch + counts.due + counts.neglected + counts.fading == 42
    assert page.with_plan.in_touch > page.as_it_is.in_touch
    assert journal.pace.page() == page


def test_in_four_weeks_quiet_days_and_absences_are_left_out(journal: Journal) -> None:
    add(journal, "Ana", every=7)
    journal.settings = Settings(quiet_days=((TODAY + timedelta(28)).weekday(),))
    page = journal.pace.page()
    assert page.as_it_is is not None
    assert page.as_it_is.day == TODAY + timedelta(27)
    journal.absences.away(TODAY + timedelta(60))
    assert journal.pace.page().as_it_is is None


def test_nothing_is_no_plan_to_apply(journal: Journal) -> None:
    add(journal, "Ana")
    with pytest.raises(InvalidValue, match="nothing to loosen"):
        journal.pace.apply(journal.pace.page().steps)


def test_a_circle_that_is_gone_is_said_and_nothing_written(journal: Journal) -> None:
    busy(journal)
    page = journal.pace.page()
    journal.circles.remove(journal.circles.named("climbing").id)
    before = dump(journal)
    with pytest.raises(UnknownName, match="climbing"):
        journal.pace.apply(page.steps)
    assert dump(journal) == before


def test_the_same_number_of_questions_for_any_number_of_people(journal: Journal) -> None:
    busy(journal, 10)
    few = questions(journal)
    circle_of(journal, "choir", Pace(10), 60)
    assert questions(journal) == few


def questions(journal: Journal) -> int:
    asked: list[str] = []
    journal.database.connection.set_trace_callback(asked.append)
    next(journal.pace.pages())
    journal.database.connection.set_trace_callback(None)
    return sum(each.lstrip().startswith("SELECT") for each in asked)


def test_the_preview_of_a_plan_is_what_applying_it_brings(journal: Journal) -> None:
    circle_of(journal, "family", Pace(7), 2)
    circle_of(journal, "climbing", Pace(14), 40)
    journal.today = lambda: TODAY + timedelta(10)
    assert journal.due()
    planned = journal.pace.page(a_week=5)
    assert planned.steps
    journal.pace.apply(planned.steps)
    assert journal.pace.page(a_week=5).as_it_is == planned.with_plan


def test_a_day_that_was_planned_is_no_turn_of_the_month_ahead(journal: Journal) -> None:
    keys = [add(journal, f"P{at}", every=1) for at in range(4)]
    journal.today = lambda: TODAY + timedelta(9)
    journal.review.plan({keys[0]: TODAY + timedelta(9)})
    with journal.database.reading() as connection:
        standings = paces.people(connection, TODAY + timedelta(10), journal.settings.rhythms)
    assert [each.offered_on for each in standings] == [None] * 4
