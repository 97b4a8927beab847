"""The weekly review: who is in which chapter, for how long, and what became of them."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from nurture.domain.people import BoundaryKind, Fact, FactKind, Profile, Sphere
from nurture.domain.review import MOST, Chapter
from nurture.domain.touches import Direction
from nurture.journal import Journal
from nurture.views.review import ReviewStep
from tests.journals import TODAY, Calendar, add, dump, log


def days_ago(days: int) -> date:
    return TODAY - timedelta(days)


def steps(journal: Journal, kind: Chapter) -> Sequence[ReviewStep]:
    return [step for step in journal.review.week().steps if step.chapter == kind]


def names(journal: Journal, kind: Chapter) -> list[str]:
    return [step.line.name for step in steps(journal, kind)]


def known(journal: Journal, name: str, every: int = 30, days: int | None = None, text: str = "a walk") -> int:
    """Somebody of whom something is known, so that they are in no chapter but for what a test does."""
    person = add(journal, name, every=every)
    journal.knowledge.add_fact(person, Fact(FactKind.INTEREST, "pottery"))
    if days is not None:
        log(journal, [person], days_ago(days), text)
    return person


def crowd(journal: Journal, count: int, added: date = TODAY) -> list[int]:
    """So many people, added on one day."""
    now, journal.today = journal.today, Calendar(added)
    profiles = [Profile(name=f"P{number:02}", sphere=Sphere.FRIEND) for number in range(count)]
    people = journal.people.add_all(profiles).people
    journal.today = now
    return list(people)


def test_a_journal_without_anybody_is_told_apart_from_a_quiet_week(journal: Journal) -> None:
    assert journal.review.week().people_count == 0
    known(journal, "Ana", days=10)
    week = journal.review.week()
    assert (week.people_count, week.chapters, week.since) == (1, (), days_ago(6))


def test_this_week_is_who_there_was_an_exchange_with_and_what_was_said(journal: Journal) -> None:
    ana = known(journal, "Ana", days=6, text="tea, at her place")
    log(journal, [ana], days_ago(1), "a call")
    known(journal, "Ben", days=7)
    carla = known(journal, "Carla")
    log(journal, [carla], TODAY, "wrote", direction=Direction.OUT)
    (step,) = steps(journal, Chapter.NURTURED)
    assert (step.line.id, step.text) == (ana, "Sat 21 Nov: a call; Mon 16 Nov: tea, at her place")
    journal.checkins.answered(carla)
    assert names(journal, Chapter.NURTURED) == ["Carla", "Ana"]


def test_out_of_sight_are_the_neglected_who_were_not_in_today_lately(journal: Journal) -> None:
    for name, days in (("Due", 40), ("Neglected", 50), ("Fading", 200)):
        known(journal, name, days=days)
    waiting = known(journal, "Waiting", days=100)
    log(journal, [waiting], TODAY, "wrote", direction=Direction.OUT)
    journal.people.rest(known(journal, "Resting", days=100), TODAY + timedelta(9))
    journal.people.archive(known(journal, "Archived", days=100))
    journal.people.died(known(journal, "Died", days=100), TODAY)
    journal.knowledge.add_boundary(known(journal, "Apart", days=100), "please don't", BoundaryKind.NO_CONTACT)
    assert names(journal, Chapter.DRIFTING) == ["Fading", "Neglected"]
    journal.handful()
    assert names(journal, Chapter.DRIFTING) == []


def test_other_weeks_bring_others_of_those_out_of_sight(journal: Journal) -> None:
    calendar = Calendar()
    journal.today = calendar
    crowd(journal, 100, days_ago(900))
    seen: list[str] = []
    for week in range(3):
        calendar.day = TODAY + timedelta(7 * week)
        seen += names(journal, Chapter.DRIFTING)
        for ahead in range(7):  # the user looks at Today, and does nothing
            calendar.day = TODAY + timedelta(7 * week + ahead)
            journal.handful()
    assert len(seen) == len(set(seen)) == 3 * MOST[Chapter.DRIFTING]


def test_promises_are_all_open_ones_mine_and_theirs(journal: Journal) -> None:
    ana = known(journal, "Ana", days=10)
    keys = [journal.knowledge.add_promise(ana, by, f"{by} {n}", TODAY + timedelta(n)).id
            for n, by in enumerate(("me", "them", "me"))]  # fmt: skip
    journal.knowledge.keep_promise(keys[2])
    journal.people.archive(add(journal, "Ben"))
    found = steps(journal, Chapter.PROMISES)
    assert [(step.key, step.text) for step in found] == [
        (keys[0], "You promised: me 0, for Sun 22 Nov, today"),
        (keys[1], "They promised: them 1, for Mon 23 Nov, tomorrow"),
    ]


def test_of_many_promises_those_with_a_near_day_are_never_missed(journal: Journal) -> None:
    ana = known(journal, "Ana", days=10)
    for number in range(25):
        journal.knowledge.add_promise(ana, "me", f"some day {number}")
    journal.knowledge.add_promise(ana, "me", "tomorrow's", TODAY + timedelta(1))
    seen: set[str] = set()
    for week in range(5):
        journal.today = Calendar(TODAY + timedelta(7 * week))
        chapter = next(each for each in journal.review.week().chapters if each.kind == Chapter.PROMISES)
        texts = {step.text.split(": ")[1].split(",")[0] for step in chapter.steps}
        assert "tomorrow's" in texts
        assert (len(texts), chapter.more) == (MOST[Chapter.PROMISES], 26 - MOST[Chapter.PROMISES])
        seen |= texts
    assert len(seen) == 26


def test_to_ask_after_are_passed_days_and_what_was_never_spoken_of_again(journal: Journal) -> None:
    ana = known(journal, "Ana", days=100)
    journal.today = Calendar(days_ago(40))
    threads = journal.knowledge.add_thread
    exam = threads(ana, "her exam", days_ago(5)).id
    move = threads(ana, "a move").id
    threads(ana, "a trip", TODAY + timedelta(5))
    ben = known(journal, "Ben", days=41)
    threads(ben, "a job")
    journal.today = Calendar()
    log(journal, [ben], days_ago(20), "lunch")
    threads(ana, "since yesterday")
    journal.people.rest(known(journal, "Resting"), TODAY + timedelta(9))
    assert [step.key for step in steps(journal, Chapter.THREADS)] == [move, exam]


def test_little_known_are_those_without_a_fact_and_other_weeks_bring_others(journal: Journal) -> None:
    people = crowd(journal, 11)
    known(journal, "Ana")
    seen: set[int] = set()
    for week in range(3):
        journal.today = Calendar(TODAY + timedelta(7 * week))
        found = [step.key for step in steps(journal, Chapter.UNKNOWN)]
        assert len(found) == MOST[Chapter.UNKNOWN]
        seen |= set(found)
    assert seen == set(people)


def test_a_review_only_reads(journal: Journal) -> None:
    known(journal, "Ana", days=200)
    before = dump(journal)
    journal.review.week()
    journal.review.proposal()
    assert dump(journal) == before


def test_the_same_steps_later_say_what_became_of_them(journal: Journal) -> None:
    ana, ben, carla = known(journal, "Ana", days=100), known(journal, "Ben", days=10), add(journal, "Carla")
    journal.today = Calendar(days_ago(2))
    kept, gone = (journal.knowledge.add_promise(ben, "me", text).id for text in ("a", "b"))
    taken = journal.knowledge.add_promise(ben, "them", "c").id
    thread = journal.knowledge.add_thread(ben, "an exam", TODAY).id
    journal.today = Calendar()
    walk = journal.review.week().steps
    assert {step.settled for step in journal.review.now(walk)} == {""}
    log(journal, [ana], TODAY, "a call")
    journal.knowledge.keep_promise(kept)
    journal.knowledge.let_go(gone)
    journal.knowledge.remove_promise(taken)
    journal.knowledge.close_thread(thread)
    journal.knowledge.add_fact(carla, Fact(FactKind.FOOD, "figs"))
    settled = {(step.chapter, step.key): step.settled for step in journal.review.now(walk)}
    assert settled == {
        (Chapter.DRIFTING, ana): "in touch",
        (Chapter.PROMISES, kept): "kept",
        (Chapter.PROMISES, gone): "let go",
        (Chapter.PROMISES, taken): "taken away",
        (Chapter.THREADS, thread): "asked",
        (Chapter.UNKNOWN, carla): "noted",
    }
    journal.people.archive(ben)
    assert {step.line.name for step in journal.review.now(walk)} == {"Ana", "Carla"}


@pytest.mark.parametrize("chapter", Chapter)
def test_a_chapter_without_anybody_is_left_out(journal: Journal, chapter: Chapter) -> None:
    known(journal, "Ana", days=10)
    assert chapter not in {each.kind for each in journal.review.week().chapters}


def test_on_a_day_pinned_before_a_talk_it_is_no_talk_of_that_week(journal: Journal) -> None:
    known(journal, "Ana", days=0)
    assert names(journal, Chapter.NURTURED) == ["Ana"]
    journal.today = Calendar(days_ago(1))
    assert names(journal, Chapter.NURTURED) == []
