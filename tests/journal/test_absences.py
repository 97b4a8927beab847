"""Being away: nobody is offered, nothing piles up, and all is as it was once it is undone."""

import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.handful import Ground, Offer
from nurture.domain.people import BoundaryKind, Moment, MomentKind, Sphere
from nurture.domain.rhythm import NEEDS_CARE, State
from nurture.domain.touches import Direction
from nurture.errors import InvalidValue
from nurture.exchange.records import Record
from nurture.journal import Journal
from nurture.store import offers
from tests.journals import TODAY, Calendar, add, dump, fresh, imported, log, steps


def day(ahead: int) -> date:
    return TODAY + timedelta(ahead)


def at(journal: Journal, ahead: int) -> None:
    """Turn the clock."""
    journal.today = lambda: day(ahead)


def due(journal: Journal) -> set[int]:
    return {line.id for line in journal.due(10_000)}


def plan(journal: Journal, person: int, on: date) -> None:
    """Have the plan of the week say so."""
    with journal.database.noting() as connection:
        offers.keep(connection, [Offer(person, Ground.PLAN)], on)


def spread_days_of(journal: Journal) -> list[tuple[int, str]]:
    return journal.database.connection.execute("SELECT person_id, until FROM snooze ORDER BY 1, 2").fetchall()


def met(journal: Journal, name: str, ago: int, every: int = 30) -> int:
    """Somebody last met so many days ago."""
    key = add(journal, name, every=every)
    log(journal, [key], day(-ago))
    return key


# --- while away -------------------------------------------------------------------------------------------------


def test_today_offers_nobody_but_tells_moments_and_promises(journal: Journal) -> None:
    key = add(journal, "Ana", every=1, moments=(Moment(MomentKind.BIRTHDAY, 11, 22),))
    journal.knowledge.add_promise(key, "me", "the recipe", TODAY)
    at(journal, 0)
    log(journal, [key], day(-9))
    assert journal.handful().open
    receipt = journal.absences.away(day(14))
    assert receipt.sentence == "Away until Sun 6 Dec."
    today = journal.morning()
    assert today.quiet.startswith("You are away until Sun 6 Dec.")
    assert (today.lines, today.due_count) == ((), 1)
    assert (len(today.moments), len(today.promises)) == (1, 1)
    assert journal.remind().text == "1 moment today", "promises can wait until the user is back"
    at(journal, 14)
    assert [line.id for line in journal.due()] == [key]


def test_it_is_one_step(journal: Journal) -> None:
    met(journal, "Ana", 20)
    before = dump(journal)
    journal.absences.away(day(20))
    assert steps(journal)[-1] == "away until Sat 12 Dec"
    journal.undo()
    assert dump(journal) == before
    assert journal.absences.ahead() == []
    journal.redo()
    assert [away.until for away in journal.absences.ahead()] == [day(20)]


def test_who_was_drawn_already_or_planned_waits_while_away(journal: Journal) -> None:
    drawn = met(journal, "Ana", 40)
    assert [line.id for line in journal.due()] == [drawn]
    plan(journal, met(journal, "Ben", 3), TODAY)
    journal.absences.away(day(3))
    assert journal.due() == []
    journal.undo()
    assert len(journal.due()) == 2


def test_on_a_quiet_day_only_who_was_planned_is_offered(journal: Journal) -> None:
    met(journal, "Ana", 40)
    planned = met(journal, "Ben", 3)
    assert len(journal.due()) == 1
    journal.settings = journal.settings._replace(quiet_days=(TODAY.weekday(),))
    assert journal.due() == []
    assert journal.handful().quiet == "Sunday is a quiet day: nobody is offered."
    plan(journal, planned, TODAY)
    assert [line.id for line in journal.due()] == [planned]
    at(journal, 1)
    assert len(journal.due()) == 1


def test_a_snooze_frees_a_place_and_waking_brings_back(journal: Journal) -> None:
    journal.settings = journal.settings._replace(handful=1)
    first, second = met(journal, "Ana", 60), met(journal, "Ben", 50)
    assert [line.id for line in journal.due()] == [first]
    journal.people.snooze(first, day(3))
    assert [line.id for line in journal.due()] == [second]
    journal.people.wake(first)
    assert {line.id for line in journal.due()} == {first, second}
    journal.people.rest(second, day(1))
    at(journal, 1)
    assert [line.id for line in journal.due(9)] == [first, second]


# --- who comes back when ----------------------------------------------------------------------------------------


def test_whose_turn_falls_into_it_comes_back_in_turn(journal: Journal) -> None:
    people = [met(journal, f"P{ago}", ago) for ago in range(16, 31)]
    receipt = journal.absences.away(day(15))
    assert set(receipt.people) == set(people)
    assert receipt.sentence.endswith("15 people come back in turn after that time.")
    came: dict[int, int] = {}
    for ahead in range(46):
        at(journal, ahead)
        for key in due(journal) - set(came):
            came[key] = ahead
    assert sorted(came.values()) == [15 + 2 * place for place in range(15)]
    assert [came[key] for key in reversed(people)] == sorted(came.values())  # the most drifted first


def test_who_was_due_before_stays_due(journal: Journal) -> None:
    early, within, after = met(journal, "Early", 31), met(journal, "Within", 30), met(journal, "After", 20)
    assert journal.absences.away(day(10)).people == (within,)
    assert due(journal) == {early}
    at(journal, 10)
    assert due(journal) == {early, within, after}


def test_until_their_day_they_are_back_in_turn_and_rest_by_nobodys_wish(journal: Journal) -> None:
    people = [met(journal, f"P{number}", 29) for number in range(3)]
    journal.absences.away(day(10))
    last = people[-1]
    assert journal.page(last).state is State.IN_TOUCH
    assert journal.page(last).resting_until is None
    at(journal, 12)
    page = journal.page(last)
    assert page.why == "back in turn on Tue 22 Dec, after your time away"
    assert (page.state, page.resting_until) == (State.RESTING, day(30))
    (line,) = (line for line in journal.everyone() if line.id == last)
    assert (line.state, line.why) == (page.state, page.why)
    (listed,) = (listed for listed in journal.lines() if listed.id == last)
    assert listed.state is State.RESTING


def test_upcoming_tells_when_they_become_due_and_of_no_rest(journal: Journal) -> None:
    people = [met(journal, f"P{number}", 29) for number in range(3)]
    journal.absences.away(day(10))
    agenda = journal.upcoming.days(TODAY, day(60))
    told = [(line.person_id, line.kind, line.day) for held in agenda.days for line in held.lines if line.person_id]
    assert told == [(key, "due", day(10 + 10 * place)) for place, key in enumerate(people)]


def test_a_rest_the_user_chose_goes_on_and_one_that_ends_within_is_spread(journal: Journal) -> None:
    beyond, within, ends = (met(journal, name, 25) for name in ("Beyond", "Within", "Ends"))
    journal.people.rest(beyond, day(50))
    journal.people.snooze(ends, day(8))
    assert set(journal.absences.away(day(10)).people) == {within, ends}
    assert journal.page(ends).state is State.RESTING
    at(journal, 49)
    assert due(journal) == {within, ends}
    at(journal, 50)
    assert due(journal) == {beyond, within, ends}


def test_who_is_out_of_view_or_ambient_or_without_a_rhythm_to_keep_is_left_alone(journal: Journal) -> None:
    gone, hidden, ambient = (met(journal, name, 25) for name in ("Gone", "Hidden", "Ambient"))
    journal.people.archive(gone)
    journal.knowledge.add_boundary(hidden, "please don't", BoundaryKind.NO_CONTACT)
    from nurture.domain.pace import Pace

    journal.people.edit(ambient, pace=Pace(ambient=True))
    assert journal.absences.away(day(10)).people == ()


def test_an_answer_is_awaited_all_the_same(journal: Journal) -> None:
    key = met(journal, "Ana", 29)
    log(journal, [key], TODAY, direction=Direction.OUT)
    journal.absences.away(day(20))
    assert journal.page(key).state is State.WAITING
    assert [line.person_id for line in journal.morning().awaited] == [key]


# --- what happens meanwhile -------------------------------------------------------------------------------------


def test_a_talk_ends_what_was_put_off_and_undo_brings_it_back(journal: Journal) -> None:
    one, other = met(journal, "One", 29), met(journal, "Other", 29)
    journal.absences.away(day(10))
    at(journal, 12)
    before = dump(journal)
    assert journal.page(other).state is State.RESTING
    log(journal, [other], day(11))
    assert (journal.page(other).state, journal.page(other).resting_until) == (State.IN_TOUCH, None)
    assert due(journal) == {one}
    at(journal, 41)
    assert other in due(journal)
    journal.undo()
    assert dump(journal) == before


def test_an_old_talk_or_an_attempt_ends_nothing(journal: Journal) -> None:
    met(journal, "One", 29)
    other = met(journal, "Other", 29)
    journal.absences.away(day(10))
    at(journal, 12)
    log(journal, [other], day(-60))
    assert journal.page(other).state is State.RESTING
    log(journal, [other], day(12), direction=Direction.OUT)
    assert journal.page(other).state is State.WAITING
    at(journal, 24)
    assert journal.page(other).state is State.RESTING


def test_an_answer_ends_what_was_put_off(journal: Journal) -> None:
    key = met(journal, "Ana", 29)
    log(journal, [key], day(-3), direction=Direction.OUT)
    journal.absences.away(day(20))
    at(journal, 3)
    journal.checkins.answered(key)
    at(journal, 33)
    assert due(journal) == {key}


def test_waking_ends_it_as_any_rest(journal: Journal) -> None:
    met(journal, "One", 29)
    other = met(journal, "Other", 29)
    journal.absences.away(day(10))
    at(journal, 12)
    journal.people.wake(other)
    assert journal.page(other).state is State.DUE


def test_the_turn_after_a_talk_is_put_off_too(journal: Journal) -> None:
    keys = [met(journal, f"P{number}", 29, every=7) for number in range(3)]
    journal.absences.away(day(30), day(5))
    log(journal, keys, TODAY)
    days = [
        journal.database.connection.execute("SELECT resting_until FROM person WHERE id = ?", (key,)).fetchone()
        for key in keys
    ]
    assert [date.fromisoformat(until) for (until,) in days] == [day(30), day(32), day(34)]
    log(journal, keys[:1], day(-1))
    assert due(journal) == set()


def test_who_is_added_or_imported_before_an_absence_is_not_dumped_after_it(journal: Journal) -> None:
    journal.absences.away(day(25), day(3))
    imported(journal, [Record(name=f"C{n}", line=1, original=f"{n}") for n in range(60)])
    add(journal, "Ana", every=10)
    came = Counter[int]()
    seen = set[int]()
    for ahead in range(60):
        at(journal, ahead)
        came[ahead] = len(due(journal) - seen)
        seen |= due(journal)
    assert len(seen) == 61
    assert sum(came[ahead] for ahead in range(3, 25)) == 0
    assert max(came.values()) <= 5


# --- being back early, being away anew --------------------------------------------------------------------------


def test_back_early_spreads_over_the_shorter_absence(journal: Journal) -> None:
    soon, later = met(journal, "Soon", 29), met(journal, "Later", 10)
    before = dump(journal)
    journal.absences.away(day(25))
    at(journal, 5)
    receipt = journal.absences.back()
    assert (receipt.sentence, receipt.people) == (
        "You are back. One person comes back in turn after that time.",
        (soon,),
    )
    assert journal.absences.ahead() == []
    assert due(journal) == {soon}
    at(journal, 20)
    assert due(journal) == {soon, later}
    journal.undo()
    journal.undo()
    assert dump(journal) == before


def test_back_on_the_very_day_leaves_nothing(journal: Journal) -> None:
    key = met(journal, "Ana", 29)
    journal.absences.away(day(25))
    assert journal.absences.back().people == ()
    at(journal, 1)
    assert due(journal) == {key}
    assert journal.morning().quiet == ""


def test_one_to_come_is_called_off(journal: Journal) -> None:
    key = met(journal, "Ana", 15)
    journal.absences.away(day(25), day(10))
    assert journal.morning().quiet == ""
    assert journal.absences.back().sentence == "Called off: away from Wed 2 Dec until Thu 17 Dec."
    at(journal, 15)
    assert due(journal) == {key}


def test_a_longer_one_goes_on_from_the_day_it_began(journal: Journal) -> None:
    key = met(journal, "Ana", 29)
    journal.absences.away(day(10))
    at(journal, 5)
    assert journal.absences.away(day(20)).people == (key,)
    (away,) = journal.absences.ahead()
    assert (away.begins_on, away.until, away.now) == (TODAY, day(20), True)
    at(journal, 19)
    assert due(journal) == set()
    at(journal, 20)
    assert due(journal) == {key}


def test_who_comes_back_into_the_next_absence_is_put_off_again(journal: Journal) -> None:
    met(journal, "One", 29)
    other = met(journal, "Other", 29)
    journal.absences.away(day(10))
    second = journal.absences.away(day(40), day(20))
    assert second.people == (other,)
    at(journal, 39)
    assert other not in due(journal)
    at(journal, 40)
    assert other in due(journal)
    at(journal, 1)
    journal.absences.back()
    journal.absences.back()
    at(journal, 2)
    assert other in due(journal)


def test_calling_the_next_one_off_leaves_what_the_first_put_off(journal: Journal) -> None:
    people = [met(journal, f"P{number}", 29) for number in range(3)]
    journal.absences.away(day(10))
    at(journal, 12)
    before = [journal.page(key).resting_until for key in people]
    journal.absences.away(day(25), day(18))
    assert journal.page(people[1]).resting_until == day(25)
    assert journal.page(people[2]).resting_until == before[2]
    journal.absences.back()
    assert [journal.page(key).resting_until for key in people] == before


def test_there_is_nothing_to_be_back_from(journal: Journal) -> None:
    with pytest.raises(InvalidValue, match="not away"):
        journal.absences.back()
    journal.absences.away(day(3))
    at(journal, 3)
    with pytest.raises(InvalidValue, match="not away"):
        journal.absences.back()


def test_no_such_time_writes_nothing(journal: Journal) -> None:
    before = dump(journal)
    with pytest.raises(InvalidValue):
        journal.absences.away(TODAY)
    assert dump(journal) == before


# --- over random journals ---------------------------------------------------------------------------------------

PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "sphere": st.sampled_from(Sphere),
            "every": st.sampled_from([None, 3, 7, 30, 30, 60]),
            "ago": st.one_of(st.none(), st.integers(0, 80)),
            "wrote": st.one_of(st.none(), st.none(), st.integers(0, 30)),
            "aside": st.one_of(st.none(), st.none(), st.integers(1, 60)),
            "meets": st.one_of(st.none(), st.none(), st.integers(0, 70)),
        }
    ),
    max_size=12,
)
AWAY = st.tuples(st.integers(0, 20), st.integers(1, 50), st.one_of(st.none(), st.integers(0, 50)))


def lived(path: Path, people: list[dict]) -> tuple[Journal, dict[int, dict]]:  # type: ignore[type-arg]
    journal, said = fresh(path, Calendar()), {}
    for number, who in enumerate(people):
        key = add(journal, f"P{number}", who["sphere"], every=who["every"])
        said[key] = who
        if who["ago"] is not None:
            log(journal, [key], day(-who["ago"]))
        if who["wrote"] is not None:
            log(journal, [key], day(-who["wrote"]), direction=Direction.OUT)
        if who["aside"] is not None:
            journal.people.snooze(key, day(who["aside"]))
    return journal, said


@settings(max_examples=12, deadline=None)
@given(people=PEOPLE, away=AWAY)
def test_nobody_is_lost_nothing_piles_up_and_undo_restores_all(people: list[dict], away: tuple) -> None:  # type: ignore[type-arg]
    begins, length, back = away
    with tempfile.TemporaryDirectory() as folder:
        journal, said = lived(Path(folder) / "journal.db", people)
        before = dump(journal)
        first = journal.absences.away(day(begins + length), day(begins))
        spread = spread_days_of(journal)
        journal.undo()
        assert dump(journal) == before
        assert journal.absences.away(day(begins + length), day(begins)).people == first.people
        again = spread_days_of(journal)
        assert again == spread

        came, ended = _lived_on(journal, said, begins + length, back)
        for key, who in said.items():
            interval = journal.page(key).ideal_days or 0
            ready = max(_ready(who, interval), who["aside"] or 0)
            if who["meets"] is None:
                assert came[key] <= max(ready, ended + interval), (who, came[key])
        journal.close()


def _ready(who: dict, interval: int) -> int:  # type: ignore[type-arg]
    """By when somebody would be due, waiting for an answer included."""
    waited = 21 if who["wrote"] is not None else 0
    return max(interval if who["ago"] is None else interval - who["ago"], waited)


def _lived_on(
    journal: Journal,
    said: dict[int, dict],  # type: ignore[type-arg]
    until: int,
    back: int | None,
) -> tuple[dict[int, int], int]:
    """The first day on which each is due, and that of the return; away only who was due before, or was met."""
    came: dict[int, int] = {}
    at(journal, -1)
    allowed = due(journal)
    for ahead in range(until + 90):
        at(journal, ahead)
        if ahead == back and journal.morning().quiet:
            journal.absences.back()
            until = ahead
        now = due(journal)
        if journal.morning().quiet:
            assert now <= allowed
        else:
            allowed |= now
        for key in now:
            came.setdefault(key, ahead)
        for key, who in said.items():
            if who["meets"] == ahead:
                log(journal, [key], day(ahead))
    return came, until


def test_hundreds_come_back_a_few_a_day(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db")
    from nurture.domain.people import Profile

    keys = journal.people.add_all([Profile(name=f"P{n}", sphere=Sphere.FRIEND) for n in range(500)]).people
    log(journal, keys, day(-10))
    journal.absences.away(day(40))
    days = Counter(until for (until,) in journal.database.connection.execute("SELECT resting_until FROM person"))
    assert set(days.values()) == {16, 17}
    assert len(days) == 30
    assert NEEDS_CARE.isdisjoint(line.state for line in journal.everyone())
    journal.close()
