"""A plan for the week: proposed, kept in one step, and followed by Today."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from nurture.domain.pace import Pace
from nurture.domain.people import Moment, MomentKind
from nurture.domain.touches import Direction
from nurture.errors import InvalidValue
from nurture.journal import Journal
from nurture.settings import Settings
from tests.journal.test_review import crowd, days_ago, known
from tests.journals import TODAY, Calendar, add, dump, fresh, log, steps

TOMORROW = TODAY + timedelta(1)
TUESDAY = TODAY + timedelta(2)


def planned(journal: Journal) -> dict[int, date]:
    return dict(journal.review.week().planned)


def test_who_is_chosen_gets_a_day_and_the_most_drifted_are_proposed(journal: Journal) -> None:
    ana = known(journal, "Ana", days=5)
    ben, carla = known(journal, "Ben", days=70), known(journal, "Carla", days=300)
    plan = journal.review.proposal({ana: None})
    assert [(line.line.id, line.day, line.chosen) for line in plan.lines] == [
        (ana, TOMORROW, True),
        (carla, TUESDAY, False),
        (ben, TODAY + timedelta(3), False),
    ]
    assert plan.lines[1].why == "last talked 9 months ago · every month"


def test_moments_promises_and_what_to_ask_bring_people_on_their_day(journal: Journal) -> None:
    ana, ben, carla, dora = (known(journal, name, days=5) for name in ("Ana", "Ben", "Carla", "Dora"))
    journal.knowledge.add_moment(ana, Moment(MomentKind.BIRTHDAY, 11, 25, 1990))
    journal.knowledge.add_promise(ben, "me", "figs", TODAY + timedelta(5))
    journal.knowledge.add_promise(dora, "them", "a book", TODAY + timedelta(5))
    journal.knowledge.add_thread(carla, "her exam", TUESDAY)
    lines = journal.review.proposal().lines
    assert [(line.line.name, line.day, line.why.split(" · ")[0]) for line in lines] == [
        ("Carla", TUESDAY, "ask: her exam"),
        ("Ana", TODAY + timedelta(3), "birthday, turning 36"),
        ("Ben", TODAY + timedelta(5), "you promised: figs"),
    ]


def test_a_day_that_is_not_open_brings_them_before_it(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "j.db", settings=Settings(quiet_days=(1,)))
    ana = known(journal, "Ana", days=5)
    journal.knowledge.add_moment(ana, Moment(MomentKind.BIRTHDAY, 11, 24))
    (line,) = journal.review.proposal().lines
    assert (line.day, line.why.split(" · ")[0]) == (TOMORROW, "birthday, Tue 24 Nov")
    journal.close()


def test_nobody_who_waits_rests_or_is_out_of_view_is_planned(journal: Journal) -> None:
    people = {name: known(journal, name, days=200) for name in ("Waiting", "Resting", "Ambient", "Died", "Ana")}
    log(journal, [people["Waiting"]], days_ago(1), "wrote", direction=Direction.OUT)
    journal.people.rest(people["Resting"], TODAY + timedelta(90))
    journal.people.edit(people["Ambient"], pace=Pace(ambient=True))
    journal.people.died(people["Died"], TODAY)
    journal.knowledge.add_moment(people["Died"], Moment(MomentKind.REMEMBRANCE, 11, 25))
    plan = journal.review.proposal(dict.fromkeys(people.values()))
    assert [line.line.name for line in plan.lines] == ["Ana"]


def test_who_was_taken_out_is_not_proposed_again(journal: Journal) -> None:
    ana = known(journal, "Ana", days=200)
    assert [line.line.id for line in journal.review.proposal().lines] == [ana]
    assert journal.review.proposal(without={ana}).lines == ()
    assert journal.review.proposal({}, others=False).lines == ()


def test_no_day_has_more_than_the_handful_and_the_others_are_left(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "j.db", settings=Settings(handful=2, quiet_days=(0, 1, 2, 3, 4)))
    people = crowd(journal, 6)
    plan = journal.review.proposal(dict.fromkeys(people))
    assert [line.day for line in plan.lines] == [TODAY + timedelta(6)] * 2 + [TODAY + timedelta(7)] * 2
    assert len(plan.left) == 2
    journal.close()


def test_keeping_is_one_step_and_keeping_the_same_again_is_none(journal: Journal) -> None:
    ana, ben = known(journal, "Ana", days=5), known(journal, "Ben", days=70)
    before = dump(journal)
    receipt = journal.review.plan({ana: TOMORROW, ben: TODAY})
    assert (receipt.sentence, receipt.people) == ("Planned the week: 2 people.", (ana, ben))
    assert planned(journal) == {ana: TOMORROW, ben: TODAY}
    after = dump(journal)
    journal.review.plan({ana: TOMORROW, ben: TODAY})
    assert steps(journal).count("planned the week: 2 people") == 1
    journal.undo()
    assert dump(journal) == before
    journal.redo()
    assert dump(journal) == after


def test_planning_again_replaces_what_is_to_come_and_leaves_what_was(journal: Journal) -> None:
    ana, ben = known(journal, "Ana", days=5), known(journal, "Ben", days=5)
    journal.review.plan({ana: TOMORROW, ben: TODAY + timedelta(3)})
    journal.today = Calendar(TUESDAY)
    assert [line.line.id for line in journal.review.proposal().lines] == [ben]
    assert journal.review.plan({}).sentence == "Left the week open."
    assert planned(journal) == {}
    kept = journal.database.connection.execute("SELECT person_id, offered_on FROM offer WHERE ground = 'plan'")
    assert kept.fetchall() == [(ana, TOMORROW.isoformat())]


def test_undo_and_redo_go_on_where_today_offered_the_same_person_meanwhile(journal: Journal) -> None:
    ana = known(journal, "Ana", days=200)
    journal.review.plan({ana: TODAY})
    journal.undo()
    assert [line.id for line in journal.due()] == [ana]
    assert journal.redo() == "planned the week: 1 person"
    assert [line.id for line in journal.due()] == [ana]


def test_a_day_beyond_the_week_is_refused(journal: Journal) -> None:
    ana = known(journal, "Ana", days=5)
    for day in (days_ago(1), TODAY + timedelta(8)):
        with pytest.raises(InvalidValue, match="is not in the week ahead"):
            journal.review.plan({ana: day})
    assert planned(journal) == {}


# --- Today follows it -------------------------------------------------------------------------------------------


def test_who_is_planned_has_a_place_on_that_day_beside_the_fair_queue(journal: Journal) -> None:
    crowd(journal, 20, days_ago(900))
    plan = {known(journal, name, days=5): TUESDAY for name in ("Ana", "Ben", "Carla")}
    journal.review.plan(plan)
    journal.today = Calendar(TUESDAY)
    few = journal.handful()
    assert set(plan) < {line.id for line in few.open}
    assert all(line.why.startswith("planned for today") for line in few.open if line.id in plan)
    grounds = journal.database.connection.execute(
        "SELECT ground, count(*) FROM offer WHERE offered_on = ? GROUP BY ground", (TUESDAY.isoformat(),)
    )
    assert dict(grounds.fetchall()) == {"plan": 3, "turn": 1}


def test_today_may_be_planned_for_too_and_somebody_put_off_comes_back(journal: Journal) -> None:
    ana = known(journal, "Ana", days=200)
    assert [line.id for line in journal.due()] == [ana]
    journal.turns.later(ana)
    assert ana not in {line.id for line in journal.handful().open}
    journal.review.plan({ana: TODAY})
    assert [line.id for line in journal.handful().open] == [ana]


def test_who_died_rests_or_was_written_to_meanwhile_is_not_asked_for(journal: Journal) -> None:
    ana, ben, carla, dora = (known(journal, name, days=5) for name in ("Ana", "Ben", "Carla", "Dora"))
    journal.review.plan(dict.fromkeys((ana, ben, carla, dora), TUESDAY))
    journal.today = Calendar(TUESDAY)
    journal.people.died(ana, TUESDAY)
    journal.people.rest(ben, TODAY + timedelta(90))
    log(journal, [carla], TUESDAY, "wrote", direction=Direction.OUT)
    log(journal, [dora], TUESDAY, "a call")
    few = journal.handful()
    assert few.open == ()
    assert {line.id for line in few.done} == {carla, dora}


def test_a_step_of_a_person_who_is_gone_keeps_nothing(journal: Journal) -> None:
    ana = add(journal, "Ana")
    journal.people.archive(ana)
    assert journal.review.plan({ana: TOMORROW}).people == ()
    assert planned(journal) == {}


def test_who_is_out_of_view_meanwhile_is_no_longer_told_as_planned(journal: Journal) -> None:
    ana, ben, carla = (known(journal, name, days=5) for name in ("Ana", "Ben", "Carla"))
    journal.review.plan(dict.fromkeys((ana, ben, carla), TUESDAY))
    journal.people.archive(ana)
    journal.people.delete(ben)
    assert planned(journal) == {carla: TUESDAY}
