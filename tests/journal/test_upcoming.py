"""The weeks ahead: what each day holds, of whom, and who is left in peace."""

import os
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture import clock
from nurture.domain.pace import Pace
from nurture.domain.people import BoundaryKind, Fact, FactKind, Moment, MomentKind, Profile, Sphere
from nurture.domain.rhythm import NEEDS_CARE
from nurture.domain.touches import Direction
from nurture.errors import InvalidValue
from nurture.journal import Journal
from nurture.store.keys import new_key
from nurture.views.today import DueLine
from nurture.views.upcoming import Agenda
from tests.journals import TODAY, add, fresh, happened, log, reopened

WEEK = timedelta(7)


def ahead(journal: Journal, days: int = 28) -> Agenda:
    return journal.upcoming.days(journal.today(), journal.today() + timedelta(days))


def told(journal: Journal, days: int = 28, first: date | None = None) -> list[tuple[str, str, str]]:
    """Day, kind and name of every line ahead."""
    first = first or journal.today()
    agenda = journal.upcoming.days(first, first + timedelta(days), whole=None)
    return [(f"{line.day:%m-%d}", line.kind, line.name) for day in agenda.days for line in day.lines]


def moment(journal: Journal, person: int, month: int, day: int, kind: str = "birthday", **more: object) -> None:
    journal.knowledge.add_moment(person, Moment(MomentKind(kind), month, day, **more))  # type: ignore[arg-type]


def test_an_empty_journal_has_nothing_ahead(journal: Journal) -> None:
    agenda = ahead(journal)
    assert agenda == Agenda(TODAY, TODAY, date(2026, 12, 20), agenda.before, ())
    assert agenda.before.lines == ()


def test_one_person_and_all_that_a_day_can_hold(journal: Journal) -> None:
    ana = add(journal, "Ana", every=10)
    moment(journal, ana, 11, 24, year=1990)
    journal.knowledge.add_promise(ana, "me", "the recipe", TODAY + timedelta(3))
    journal.knowledge.add_promise(ana, "them", "the drill", TODAY + timedelta(4))
    journal.knowledge.add_promise(ana, "me", "some day")
    journal.knowledge.add_thread(ana, "moving to Lisbon", TODAY + timedelta(5))
    lines = [line for day in ahead(journal).days for line in day.lines]
    assert [(line.kind, line.text, line.day.day) for line in lines] == [
        ("moment", "birthday, turning 36", 24),
        ("promise", "you promised: the recipe", 25),
        ("their promise", "they promised: the drill", 26),
        ("ask", "ask: moving to Lisbon", 27),
        ("due", "becomes due · every 10 days", 2),
    ]
    assert {line.person_id for line in lines} == {ana}


def test_what_is_done_is_not_ahead(journal: Journal) -> None:
    ana = add(journal, "Ana", every=300)
    promise = journal.knowledge.add_promise(ana, "me", "the recipe", TODAY + WEEK).id
    other = journal.knowledge.add_promise(ana, "me", "the tent", TODAY + WEEK).id
    thread = journal.knowledge.add_thread(ana, "an exam", TODAY + WEEK).id
    journal.knowledge.keep_promise(promise)
    journal.knowledge.let_go(other)
    journal.knowledge.close_thread(thread)
    assert told(journal) == []


def test_what_has_passed_stands_before_today_with_its_day(journal: Journal) -> None:
    ana = add(journal, "Ana", every=300)
    journal.today = lambda: TODAY - WEEK
    journal.knowledge.add_promise(ana, "me", "the recipe", TODAY - timedelta(2))
    journal.knowledge.add_thread(ana, "the exam", TODAY - timedelta(1))
    journal.today = lambda: TODAY
    before = ahead(journal).before
    assert [(line.text, line.note) for line in before.lines] == [
        ("ask: the exam", "it was for Sat 21 Nov"),
        ("you promised: the recipe", "it was for Fri 20 Nov"),
    ]
    later = journal.upcoming.days(TODAY + WEEK, TODAY + 2 * WEEK)
    assert (later.before.lines, later.first) == ((), TODAY + WEEK)
    assert journal.upcoming.days(TODAY - WEEK, TODAY).before == before


# --- moments ----------------------------------------------------------------------------------------------------


def test_29_february_in_common_years_and_in_leap_years(journal: Journal) -> None:
    moment(journal, add(journal, "Leo", every=3000), 2, 29, year=1996)
    agenda = journal.upcoming.days(date(2027, 2, 1), date(2028, 3, 31))
    lines = [line for day in agenda.days for line in day.lines]
    assert [(line.day, line.text, line.note) for line in lines] == [
        (date(2027, 2, 28), "birthday, turning 31", "29 February, kept on the 28th"),
        (date(2028, 2, 29), "birthday, turning 32", ""),
    ]
    assert told(journal, 0, date(2027, 2, 28)) == [("02-28", "moment", "Leo")]
    assert told(journal, 0, date(2028, 2, 28)) == []


def test_an_unknown_year_makes_no_age_and_the_turn_of_the_year_no_gap(journal: Journal) -> None:
    person = add(journal, "Ana", every=3000)
    moment(journal, person, 12, 31)
    moment(journal, person, 1, 1, "anniversary", year=2020, label="the shop")
    agenda = journal.upcoming.days(date(2026, 12, 30), date(2027, 1, 2))
    assert [(day.day, [line.text for line in day.lines]) for day in agenda.days] == [
        (date(2026, 12, 31), ["birthday"]),
        (date(2027, 1, 1), ["anniversary: the shop, 7 years"]),
    ]


def test_of_the_dead_only_a_remembrance_comes_here_and_in_today(journal: Journal) -> None:
    oma = add(journal, "Oma", every=10)
    log(journal, [oma], TODAY - timedelta(5))
    moment(journal, oma, 11, 24, year=1930)
    journal.knowledge.add_thread(oma, "the garden", TODAY + WEEK)
    journal.knowledge.add_promise(oma, "me", "the photographs", TODAY + WEEK)
    journal.people.died(oma, TODAY)
    assert told(journal) == []
    assert journal.morning().moments == ()
    moment(journal, oma, 11, 25, "remembrance")
    assert told(journal) == [("11-25", "moment", "Oma")]
    assert [line.kind for line in journal.morning().moments] == ["remembrance"]
    journal.today = lambda: date(2026, 11, 25)
    morning = journal.morning()
    assert (morning.lines, morning.due_count, len(morning.moments)) == ((), 0, 1)
    journal.people.archive(oma)
    assert told(journal) == []
    assert journal.morning().moments == ()


def test_a_remembrance_of_someone_else_is_a_moment_of_the_living(journal: Journal) -> None:
    ana = add(journal, "Ana", every=3000)
    moment(journal, ana, 11, 25, "remembrance", label="her mother")
    journal.people.archive(ana)
    assert told(journal) == []
    journal.people.unarchive(ana)
    assert told(journal) == [("11-25", "moment", "Ana")]


# --- no contact, pauses, absences -------------------------------------------------------------------------------


def full(journal: Journal, name: str = "Ana") -> int:
    """Somebody with something on each of the next days."""
    person = add(journal, name, every=6)
    log(journal, [person], TODAY)
    moment(journal, person, 11, 23)
    moment(journal, person, 12, 2)
    journal.knowledge.add_promise(person, "me", "the recipe", TODAY + timedelta(3))
    journal.knowledge.add_thread(person, "an exam", TODAY + timedelta(12))
    return person


def test_no_contact_for_ever_and_the_archive_leave_nothing(journal: Journal) -> None:
    journal.knowledge.add_boundary(full(journal), "please don't", BoundaryKind.NO_CONTACT)
    journal.people.archive(full(journal, "Ben"))
    assert told(journal, 365) == []


def test_no_contact_until_a_day_leaves_nothing_until_then(journal: Journal) -> None:
    ana = full(journal)
    until = TODAY + timedelta(8)
    journal.knowledge.add_boundary(ana, "not before December", BoundaryKind.NO_CONTACT, until=until)
    assert told(journal) == [("11-30", "open", "Ana"), ("12-02", "moment", "Ana"), ("12-04", "ask", "Ana")]
    assert ahead(journal).days[0].lines[0].text == "may be in touch again"


def test_another_boundary_that_ends_is_told_in_their_words(journal: Journal) -> None:
    ana = add(journal, "Ana", every=3000)
    until = TODAY + timedelta(8)
    key = journal.knowledge.add_boundary(ana, "no work until then", BoundaryKind.NO_BUSINESS, until=until).id
    assert [line.text for line in ahead(journal).days[0].lines] == ["asked “no work until then” until this day"]
    journal.knowledge.lift_boundary(key)
    assert told(journal) == []


def test_a_rest_puts_the_day_off_and_its_end_is_told_once(journal: Journal) -> None:
    ana = add(journal, "Ana", every=6)
    assert told(journal) == [("11-28", "due", "Ana")]
    journal.people.rest(ana, TODAY + timedelta(10))
    assert told(journal) == [("12-02", "back", "Ana")]
    journal.people.snooze(ana, TODAY + timedelta(2))
    assert told(journal) == [("11-24", "back", "Ana"), ("11-28", "due", "Ana")]


def test_waiting_for_an_answer_puts_the_day_off(journal: Journal) -> None:
    ana = add(journal, "Ana", every=4)
    log(journal, [ana], TODAY + timedelta(0), "wrote", direction=Direction.OUT)
    assert told(journal) == [("11-26", "due", "Ana")]
    journal.today = lambda: TODAY + timedelta(3)
    log(journal, [ana], TODAY + timedelta(3), "wrote again", direction=Direction.OUT)
    assert told(journal) == []
    assert told(journal, 60) == [("01-06", "due", "Ana")]


def test_the_ambient_never_become_due_and_come_back_from_a_rest(journal: Journal) -> None:
    ana = journal.people.add(Profile(name="Ana", sphere=Sphere.FRIEND, pace=Pace(ambient=True))).id
    assert told(journal, 365) == []
    journal.people.rest(ana, TODAY + WEEK)
    assert told(journal, 365) == [("11-29", "back", "Ana")]


def test_absences_begin_and_end(journal: Journal) -> None:
    for begins, until, ended in (("2026-11-25", "2026-12-05", None), ("2026-11-26", "2026-12-06", "2026-11-26")):
        journal.database.connection.execute(
            "INSERT INTO away (id, begins_on, until, ended_on) VALUES (?, ?, ?, ?)",
            (new_key(), begins, until, ended),
        )
    lines = [line for day in ahead(journal).days for line in day.lines]
    assert [(line.day.day, line.person_id, line.text) for line in lines] == [
        (25, None, "you are away until Sat 5 Dec"),
        (5, None, "you are back"),
    ]


def test_the_plan_of_the_week_is_ahead_and_past_turns_are_not(journal: Journal) -> None:
    ana = add(journal, "Ana", every=3000)
    for day, ground, put_off in (("2026-11-24", "plan", 0), ("2026-11-25", "plan", 1), ("2026-11-22", "drift", 0)):
        journal.database.connection.execute(
            "INSERT INTO offer (id, person_id, offered_on, ground, put_off) VALUES (?, ?, ?, ?, ?)",
            (new_key(), ana, day, ground, put_off),
        )
    assert told(journal) == [("11-24", "plan", "Ana")]


# --- who becomes due --------------------------------------------------------------------------------------------

LIVES = st.lists(
    st.fixed_dictionaries(
        {
            "pace": st.sampled_from([Pace(), Pace(3), Pace(7, 8), Pace(20), Pace(ambient=True)]),
            "sphere": st.sampled_from(Sphere),
            "touches": st.lists(st.tuples(st.integers(0, 40), st.sampled_from(Direction)), max_size=3),
            "aside": st.sampled_from(["", "", "rest", "archive", "died", "hide", "hide for a while"]),
            "days": st.integers(1, 40),
        }
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(lives=LIVES)
def test_who_becomes_due_on_a_day_is_due_on_it_and_was_not_before(lives: list[dict]) -> None:  # type: ignore[type-arg]
    """Against the list of everyone, as it stands on each of the days to come."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        journal = fresh(Path(folder) / "journal.db")
        for number, life in enumerate(lives):
            lived(journal, f"Person {number}", life)
        agenda = journal.upcoming.days(TODAY + timedelta(1), TODAY + timedelta(60), whole=None)
        said = {
            (day.day, line.person_id)
            for day in agenda.days
            for line in day.lines
            if line.kind == "due"
            or (line.kind in ("back", "open") and day.day in due_days(journal, line.person_id))
        }
        seen = {(day, line.id) for day, line in newly_due(journal)}
        assert said == seen
        journal.close()


def lived(journal: Journal, name: str, life: dict) -> None:  # type: ignore[type-arg]
    person = journal.people.add(Profile(name=name, sphere=life["sphere"], pace=life["pace"])).id
    for ago, direction in life["touches"]:
        journal.record(happened(journal, [person], TODAY - timedelta(ago), direction=direction))
    until = TODAY + timedelta(life["days"])
    if life["aside"] == "rest":
        journal.people.rest(person, until)
    elif life["aside"] == "archive":
        journal.people.archive(person)
    elif life["aside"] == "died":
        journal.people.died(person, TODAY)
    elif life["aside"]:
        journal.knowledge.add_boundary(
            person, "please don't", BoundaryKind.NO_CONTACT, until=until if "while" in life["aside"] else None
        )


def newly_due(journal: Journal) -> Iterator[tuple[date, DueLine]]:
    """Whoever is due on one of the days to come and was not on the day before."""
    before: set[int] | None = None
    for number in range(61):
        day = TODAY + timedelta(number)
        journal.today = lambda day=day: day  # type: ignore[misc]
        due = {line.id: line for line in journal.everyone() if line.state in NEEDS_CARE}
        yield from ((day, due[person]) for person in sorted(due.keys() - before if before is not None else ()))
        before = set(due)
    journal.today = lambda: TODAY


def due_days(journal: Journal, person: int | None) -> set[date]:
    return {day for day, line in newly_due(journal) if line.id == person}


def test_hundreds_who_become_due_on_one_day_are_counted_and_opened(journal: Journal) -> None:
    profiles = [Profile(name=f"P {n:03}", sphere=Sphere.FRIEND, pace=Pace(9)) for n in range(200)]
    log(journal, journal.people.add_all(profiles).people, TODAY)
    (day,) = ahead(journal).days
    assert ([line.name for line in day.lines], day.more) == (["P 000", "P 001", "P 002"], 197)
    (opened,) = journal.upcoming.days(TODAY, TODAY + 2 * WEEK, whole=[day.day]).days
    assert (len(opened.lines), opened.more) == (200, 0)


# --- another day elsewhere --------------------------------------------------------------------------------------


@pytest.fixture
def berlin(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    """A journal with the clock of Berlin, and people far east, far west and near, with birthdays on the 12th."""
    for name, place in (
        ("Kiri", "Auckland"),
        ("Sam", "lives in San Francisco"),
        ("Lou", "London"),
        ("Nil", "a hut"),
    ):
        person = add(journal, name, every=3000)
        moment(journal, person, 5, 12)
        journal.knowledge.add_fact(person, Fact(FactKind.PLACE, place))
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield journal
    monkeypatch.undo()
    time.tzset()
    assert os.environ.get("TZ") != "Europe/Berlin"


def at(journal: Journal, monkeypatch: pytest.MonkeyPatch, now: datetime) -> dict[str, str]:
    """What is noted of whom at a moment, by name, of the days from today on."""
    monkeypatch.setattr(clock, "today", now.date)
    monkeypatch.setattr(clock, "moment", lambda: now)
    journal.today = clock.today
    return {f"{line.name} {day.day:%d}": line.note for day in ahead(journal).days for line in day.lines}


@pytest.mark.parametrize(
    ("now", "notes"),
    [
        (
            datetime(2026, 5, 11, 13),
            {
                "Kiri 12": "begins in Auckland the day before at 14:00 here",
                "Sam 12": "begins in San Francisco at 09:00 here",
            },
        ),
        (
            datetime(2026, 5, 11, 15),
            {"Kiri 12": "already the 12th in Auckland", "Sam 12": "begins in San Francisco at 09:00 here"},
        ),
        (datetime(2026, 5, 12, 8), {"Kiri 12": "", "Sam 12": "still the 11th in San Francisco until 09:00"}),
        (datetime(2026, 5, 12, 15), {"Kiri 12": "already the 13th in Auckland", "Sam 12": ""}),
        (datetime(2026, 5, 13, 8), {"Sam 13": "still the 12th in San Francisco until 09:00"}),
        (datetime(2026, 5, 13, 9), {}),
    ],
)  # fmt: skip
def test_a_birthday_is_where_they_live(
    berlin: Journal, monkeypatch: pytest.MonkeyPatch, now: datetime, notes: dict[str, str]
) -> None:
    ours = {"Lou 12": "", "Nil 12": ""} if now.day < 13 else {}
    assert at(berlin, monkeypatch, now) == notes | ours


def test_a_pinned_day_has_no_hour_to_go_by(berlin: Journal) -> None:
    berlin.today = lambda: date(2026, 5, 13)
    assert told(berlin) == []
    berlin.today = lambda: date(2026, 5, 12)
    notes = {line.name: line.note for day in ahead(berlin).days for line in day.lines}
    assert notes["Sam"] == "begins in San Francisco at 09:00 here"


def test_a_leap_day_elsewhere_has_both_notes(berlin: Journal) -> None:
    leo = add(berlin, "Leo", every=3000)
    moment(berlin, leo, 2, 29)
    berlin.knowledge.add_fact(leo, Fact(FactKind.PLACE, "Tokyo"))
    agenda = berlin.upcoming.days(date(2027, 2, 28), date(2027, 2, 28))
    assert agenda.days[0].lines[0].note == (
        "29 February, kept on the 28th · begins in Tokyo the day before at 16:00 here"
    )


# --- the edges --------------------------------------------------------------------------------------------------


def test_days_that_are_over_and_days_too_far_ahead_are_refused(journal: Journal) -> None:
    for first, last in (
        (TODAY - WEEK, TODAY - timedelta(1)),
        (TODAY, date(2032, 1, 1)),
        (TODAY + WEEK, TODAY + timedelta(1)),
    ):
        with pytest.raises(InvalidValue):
            journal.upcoming.days(first, last)
    journal.upcoming.days(TODAY, date(2031, 12, 31))


def test_strange_words_come_as_they_are(journal: Journal) -> None:
    name = "[red]Bob[/] \x1b[31m" + "x" * 10_000
    bob = add(journal, name, every=3000)
    journal.knowledge.add_thread(bob, "\u202e[/] \x07", TODAY + WEEK)
    journal.knowledge.add_fact(bob, Fact(FactKind.PLACE, "[/] \u202e \x1b" * 100))
    moment(journal, bob, 11, 24, "other", label="[b]\x1b")
    assert [line.name for day in ahead(journal).days for line in day.lines] == [name, name]


def test_another_process_may_have_the_journal_open(journal: Journal) -> None:
    moment(journal, add(journal, "Ana", every=3000), 11, 24)
    other = reopened(journal.path)
    assert told(other) == told(journal) != []
    other.close()
