"""The rhythm that history shows: seen, offered, taken, declined; of those in view, and undone in one step."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from nurture.domain.learning.manner import Begins
from nurture.domain.learning.wording import TOO_FEW
from nurture.domain.pace import Pace
from nurture.domain.people import BoundaryKind, Profile, Sphere
from nurture.domain.touches import Direction, Medium
from nurture.errors import InvalidValue, UnknownName
from nurture.journal import Journal
from nurture.journal.rhythms import OUT_OF_VIEW
from nurture.views.habits import Suggestion
from tests.domain.learning.days import ending
from tests.journals import TODAY, Calendar, add, dump, fresh, log, steps


def talked(journal: Journal, person: int, gaps: Sequence[int], quiet: int = 0, **more: Any) -> list[date]:
    days = ending(gaps, quiet)
    for day in days:
        log(journal, [person], day, **more)
    return days


def test_history_shows_how_often_how_and_who_begins(journal: Journal) -> None:
    ana = add(journal, "Ana", every=30)
    talked(journal, ana, [34, 36, 35, 33, 36], 10, direction=Direction.IN, medium=Medium.LETTER)
    habits = journal.rhythms.habits(ana)
    assert habits is not None
    assert (habits.name, habits.natural_days, habits.held_days) == ("Ana", 35, 30)
    assert (habits.medium, habits.begins) == (Medium.LETTER, Begins.THEM)
    assert habits.sentences == (
        "You talk about every 5 weeks.",
        "You mostly write each other letters.",
        "They usually begin.",
    )
    assert habits.suggestion is None
    assert journal.rhythms.suggestions() == []


def test_answers_count_on_the_day_they_came(journal: Journal) -> None:
    ana = add(journal, "Ana", every=90)
    calendar = Calendar()
    journal.today = calendar
    for number in range(6):
        calendar.day = TODAY - timedelta(200 - 30 * number)
        log(journal, [ana], calendar.day, direction=Direction.OUT)
        calendar.day += timedelta(4)
        journal.checkins.answered(ana)
    calendar.day = TODAY
    habits = journal.rhythms.habits(ana)
    assert habits is not None
    assert (habits.natural_days, habits.answers_within, habits.begins) == (30, 4, Begins.ME)
    calendar.day = TODAY - timedelta(200 - 30 * 4 - 3)  # the fifth answer is a day away
    assert journal.rhythms.habits(ana) is None


def test_attempts_and_broadcasts_never_count(journal: Journal) -> None:
    ana, ben = add(journal, "Ana", every=90), add(journal, "Ben", every=90)
    talked(journal, ana, [35] * 6)
    before = journal.rhythms.habits(ana)
    for days in range(3, 90, 4):
        day = TODAY - timedelta(days)
        log(journal, [ana, ben], day, direction=Direction.OUT, broadcast=True)
        log(journal, [ben], day, direction=Direction.OUT)
        log(journal, [ana, ben], day, direction=Direction.MUTUAL, broadcast=True)
    assert journal.rhythms.habits(ana) == before
    assert journal.rhythms.habits(ben) is None


def test_what_differs_is_offered_for_one_and_among_all(journal: Journal) -> None:
    ana, ben, cleo = (add(journal, name, every=14) for name in ("Ana", "Ben", "Cleo"))
    talked(journal, ana, [35] * 6)
    talked(journal, ben, [90] * 6)
    talked(journal, cleo, [14] * 6)
    offered = Suggestion(ana, "Ana", 35, 14, "You talk about every 5 weeks; make it the rhythm?")
    assert journal.rhythms.suggestion(ana) == offered
    assert [each.name for each in journal.rhythms.suggestions()] == ["Ben", "Ana"]
    assert journal.rhythms.suggestions()[1] == offered
    assert [each.name for each in journal.rhythms.suggestions(1)] == ["Ben"]
    assert journal.rhythms.suggestion(cleo) is None


def test_the_rhythm_that_holds_is_that_of_the_circle_or_the_sphere_too(journal: Journal) -> None:
    ana = journal.people.add(Profile(name="Ana", sphere=Sphere.FRIEND)).id
    talked(journal, ana, [10] * 8)
    assert journal.rhythms.suggestions()[0].held_days == journal.settings.rhythms[Sphere.FRIEND]
    journal.circles.add("pottery", Pace(9))
    journal.circles.put(ana, "pottery")
    assert journal.rhythms.suggestion(ana) is None
    assert journal.rhythms.suggestions() == []


def test_adopting_is_one_step(journal: Journal) -> None:
    ana = add(journal, "Ana", every=14)
    talked(journal, ana, [35] * 6)
    before = dump(journal)
    receipt = journal.rhythms.adopt(ana)
    assert (receipt.sentence, receipt.people) == ("The rhythm of Ana is every 5 weeks now.", (ana,))
    page = journal.page(ana)
    assert (page.own_ideal_days, page.rhythm_from, page.limit_days) == (35, "own", 52)
    assert journal.rhythms.suggestions() == []
    journal.undo()
    assert dump(journal) == before
    assert len(journal.rhythms.suggestions()) == 1


def test_declining_is_one_step_and_holds_until_the_natural_rhythm_moves(journal: Journal) -> None:
    calendar = Calendar(TODAY - timedelta(365))
    journal.today = calendar
    ana = add(journal, "Ana", every=14)
    for number in range(8):
        log(journal, [ana], calendar.day - timedelta(35 * number))
    assert journal.rhythms.suggestion(ana)
    before = dump(journal)
    assert journal.rhythms.decline(ana).sentence == "The rhythm of Ana stays as it is."
    assert steps(journal)[-1] == "kept the rhythm of Ana"
    assert journal.rhythms.suggestion(ana) is None
    assert journal.rhythms.suggestions() == []
    journal.undo()
    assert dump(journal) == before
    assert journal.rhythms.suggestion(ana)
    journal.redo()
    for number in range(1, 7):
        calendar.day += timedelta(60)
        log(journal, [ana], calendar.day)
        if number == 1:
            assert journal.rhythms.suggestion(ana) is None
    moved = journal.rhythms.suggestion(ana)
    assert moved is not None
    assert moved.natural_days == 60
    assert journal.rhythms.suggestions() == [moved]


@pytest.mark.parametrize("aside", ["archive", "died", "no contact", "no contact for a while", "ambient"])
def test_nothing_is_offered_for_whom_there_is_nothing_to_keep(journal: Journal, aside: str) -> None:
    ana = add(journal, "Ana", every=14)
    talked(journal, ana, [35] * 6)
    put_aside(journal, ana, aside)
    assert journal.rhythms.suggestions() == []
    assert journal.rhythms.suggestion(ana) is None
    if aside == "ambient":
        habits = journal.rhythms.habits(ana)
        assert habits is not None
        assert (habits.held_days, habits.adoptable) == (None, False)
        return
    assert journal.rhythms.habits(ana) is None
    assert journal.rhythms.lately(ana) == ""
    assert journal.rhythms.why_none(ana) == OUT_OF_VIEW
    with pytest.raises(InvalidValue, match="out of view"):
        journal.rhythms.adopt(ana)


def put_aside(journal: Journal, person: int, aside: str) -> None:
    if aside == "archive":
        journal.people.archive(person)
    elif aside == "died":
        journal.people.died(person, TODAY)
    elif aside == "ambient":
        journal.people.edit(person, pace=Pace(ambient=True))
    else:
        until = TODAY + timedelta(9) if aside.endswith("while") else None
        journal.knowledge.add_boundary(person, "please don't", BoundaryKind.NO_CONTACT, until=until)


def test_a_silence_is_said_gently_and_no_rhythm_is_taken_from_it(journal: Journal) -> None:
    ana = add(journal, "Ana", every=60)
    talked(journal, ana, [14] * 8, quiet=200)
    quiet = "It has been quiet since May, longer than ever before."
    assert journal.rhythms.lately(ana) == quiet
    habits = journal.rhythms.habits(ana)
    assert habits is not None
    assert habits.sentences[:2] == ("You used to talk about every 2 weeks.", quiet)
    assert (habits.suggestion, habits.adoptable, journal.rhythms.suggestions()) == (None, False, [])
    with pytest.raises(InvalidValue, match="quiet with Ana"):
        journal.rhythms.adopt(ana)
    assert journal.checkins.brief(ana).lately == quiet


def test_a_change_is_said_in_a_brief_and_what_is_steady_is_not(journal: Journal) -> None:
    ana, ben = add(journal, "Ana", every=60), add(journal, "Ben", every=60)
    talked(journal, ana, [14] * 12 + [90] * 4)
    talked(journal, ben, [14] * 12)
    assert journal.checkins.brief(ana).lately == (
        "Since about November 2025 you talk every 3 months, before that every 2 weeks."
    )
    assert journal.checkins.brief(ben).lately == ""


def test_who_was_just_added_with_old_memories_is_not_growing_closer(journal: Journal) -> None:
    calendar = Calendar(TODAY - timedelta(14 * 8))
    journal.today = calendar
    ana = add(journal, "Ana", every=60)
    calendar.day = TODAY
    talked(journal, ana, [200] * 5 + [14] * 8)
    habits = journal.rhythms.habits(ana)
    assert habits is not None
    assert (habits.natural_days, habits.since, habits.before_days) == (14, None, None)


def test_too_few_talks_are_said_so(journal: Journal) -> None:
    ana = add(journal, "Ana")
    talked(journal, ana, [30] * 3)
    assert journal.rhythms.habits(ana) is None
    assert journal.rhythms.why_none(ana) == TOO_FEW
    with pytest.raises(InvalidValue, match="five"):
        journal.rhythms.adopt(ana)


def test_nobody_has_no_habits(journal: Journal) -> None:
    for ask in (
        journal.rhythms.habits,
        journal.rhythms.why_none,
        journal.rhythms.lately,
        journal.rhythms.suggestion,
        journal.rhythms.adopt,
        journal.rhythms.decline,
    ):
        with pytest.raises(UnknownName):
            ask(404)
    assert journal.rhythms.suggestions() == []


def test_merging_keeps_what_was_declined(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "merged.db")
    ana, other = add(journal, "Ana", every=14), add(journal, "Anita", every=14)
    talked(journal, other, [35] * 6)
    journal.rhythms.decline(other)
    journal.people.merge(ana, other)
    assert journal.rhythms.habits(ana) is not None
    assert journal.rhythms.suggestions() == []
    journal.close()
