"""Today's handful on a real journal: the same all day, done when done, put off without guilt, and explained."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from nurture.domain.pace import Pace
from nurture.domain.people import Moment, MomentKind
from nurture.domain.touches import Direction
from nurture.errors import UnknownName
from nurture.journal import Journal
from nurture.settings import Settings
from tests.journals import TODAY, Calendar, add, dump, fresh, imported, log, reopened


@pytest.fixture
def clock() -> Calendar:
    return Calendar()


@pytest.fixture
def six(tmp_path: Path, clock: Calendar) -> Journal:
    """Six friends, the first most drifted."""
    journal = fresh(tmp_path / "six.db", clock)
    for number in range(6):
        log(journal, [add(journal, f"P{number}", every=10)], TODAY - timedelta(60 - number))
    return journal


def names(journal: Journal) -> list[str]:
    return [line.name for line in journal.handful().open]


def done(journal: Journal) -> list[str]:
    return [line.name for line in journal.handful().done]


def of(journal: Journal, name: str) -> int:
    return journal.pick(name).id


def test_it_is_the_same_all_day_whatever_is_learned_and_added(six: Journal) -> None:
    assert names(six) == ["P0", "P1", "P2"]
    log(six, [add(six, "P9", every=1)], TODAY - timedelta(300))
    six.knowledge.add_thread(of(six, "P5"), "the exam", TODAY)
    assert names(six) == ["P0", "P1", "P2"]
    six.close()
    again = reopened(six.path)
    assert names(again) == ["P0", "P1", "P2"]
    again.close()


@pytest.mark.parametrize("direction", Direction)
def test_what_was_done_stays_in_sight_as_done(six: Journal, direction: Direction) -> None:
    names(six)
    log(six, [of(six, "P1")], TODAY, direction=direction)
    assert (names(six), done(six)) == (["P0", "P2"], ["P1"])
    six.undo()
    assert (names(six), done(six)) == (["P0", "P1", "P2"], [])


def test_a_log_of_last_week_is_done_too_and_a_broadcast_is_not(six: Journal) -> None:
    names(six)
    log(six, [of(six, "P0")], TODAY - timedelta(3))
    log(six, [of(six, "P1")], TODAY, direction=Direction.OUT, broadcast=True)
    log(six, [of(six, "P2")], TODAY - timedelta(30))
    assert (names(six), done(six)) == (["P1", "P2"], ["P0"])


def test_the_next_day_brings_others_before_those_who_were_skipped(six: Journal, clock: Calendar) -> None:
    names(six)
    clock.day += timedelta(1)
    assert names(six) == ["P3", "P4", "P5"]
    clock.day += timedelta(1)
    assert set(names(six)) == {"P0", "P1", "P2"}


def test_not_today_frees_the_place_and_undo_gives_it_back(six: Journal) -> None:
    names(six)
    six.turns.later(of(six, "P0"))
    assert names(six) == ["P1", "P2", "P3"]
    assert six.undo() == "put P0 off"
    assert names(six) == ["P0", "P1", "P2", "P3"]


def test_who_rests_or_is_archived_frees_the_place(six: Journal) -> None:
    names(six)
    six.people.snooze(of(six, "P0"), TODAY + timedelta(3))
    six.people.archive(of(six, "P1"))
    assert names(six) == ["P2", "P3", "P4"]


def test_only_the_third_not_today_asks_and_keeping_the_rhythm_begins_anew(six: Journal, clock: Calendar) -> None:
    person, proposed = of(six, "P0"), []
    for day in range(7):
        clock.day = TODAY + timedelta(day)
        proposed.append(six.turns.later(person).looser)
        if day == 3:
            six.turns.keep_rhythm(person)
    assert proposed == [(), (), (14, 21), (), (), (), (14, 21)]
    log(six, [person], clock.day)
    clock.day += timedelta(11)
    assert six.turns.later(person).looser == ()


def test_another_rhythm_frees_the_place_and_is_no_talk(six: Journal) -> None:
    names(six)
    six.people.edit(of(six, "P0"), pace=Pace(365))
    assert (names(six), done(six)) == (["P1", "P2", "P3"], [])


def test_counting_draws_nothing(six: Journal) -> None:
    before = dump(six)
    assert six.remind().due == 3
    assert dump(six) == before
    names(six)
    assert dump(six) != before
    assert six.remind().due == 3


def test_the_offers_are_no_step_to_undo(six: Journal) -> None:
    names(six)
    assert six.undo().startswith("logged P5")


def test_a_journal_that_cannot_be_written_shows_its_handful(six: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    six.database.connection.execute("PRAGMA query_only = ON")
    assert names(six) == names(six) == ["P0", "P1", "P2"]
    six.database.connection.execute("PRAGMA query_only = OFF")
    assert six.database.connection.execute("SELECT count(*) FROM offer").fetchone() == (0,)


def test_two_at_once_offer_the_same(six: Journal) -> None:
    other = reopened(six.path)
    assert names(six) == names(other)
    assert six.database.connection.execute("SELECT count(*) FROM offer").fetchone() == (3,)
    other.close()


def test_somebody_whom_undo_removed_leaves_no_trace_in_today(six: Journal) -> None:
    log(six, [add(six, "P9", every=1)], TODAY - timedelta(300))
    assert "P9" in names(six)
    six.undo()
    six.undo()
    assert "P9" not in names(six)
    assert len(names(six)) == 3


def test_a_quiet_day_offers_nobody_and_says_why(six: Journal) -> None:
    quiet = reopened(six.path, TODAY, Settings(quiet_days=(6,)))
    few = quiet.handful()
    assert (few.open, few.quiet) == ((), "Sunday is a quiet day: nobody is offered.")
    assert quiet.remind().due == 0
    quiet.close()
    monday = reopened(six.path, TODAY + timedelta(1), Settings(quiet_days=(6,)))
    assert len(monday.handful().open) == 3
    monday.close()


def test_the_day_itself_comes_first(six: Journal, clock: Calendar) -> None:
    six.knowledge.add_moment(of(six, "P5"), Moment(MomentKind.BIRTHDAY, TODAY.month, TODAY.day))
    six.knowledge.add_thread(of(six, "P4"), "the exam", TODAY - timedelta(6))
    assert [(line.name, line.why.split(" · ")[0]) for line in six.handful().open] == [
        ("P5", "birthday today"),
        ("P4", "“the exam” was 6 days ago"),
        ("P0", "last talked 8 weeks ago"),
    ]
    clock.day += timedelta(1)
    assert "P4" not in names(six)[:1], "the exam was offered already"


def test_what_was_asked_after_is_no_occasion(six: Journal) -> None:
    ana = add(six, "Ana", every=30)
    six.knowledge.add_thread(ana, "the exam", TODAY - timedelta(6))
    log(six, [ana], TODAY - timedelta(2))
    assert "Ana" not in names(six)


def test_whose_answer_did_not_come_is_brought_back(six: Journal, clock: Calendar) -> None:
    log(six, [of(six, "P5")], TODAY, direction=Direction.OUT)
    clock.day = TODAY + timedelta(2)
    assert "P5" not in names(six)
    clock.day = TODAY + timedelta(4)
    (line,) = [line for line in six.handful().open if line.name == "P5"]
    assert six.handful().open[0] == line
    assert line.why.startswith("your message is still without an answer · ")


def test_five_hundred_imported_at_once_are_a_handful(journal: Journal) -> None:
    from nurture.exchange.records import Record

    imported(journal, [Record(name=f"P{n}", line=n, original=str(n)) for n in range(500)])
    journal.today = lambda: TODAY + timedelta(40)
    assert len(journal.morning().lines) == 3
    assert journal.remind().text == "3 people to nurture"


def test_why_says_drift_turn_and_what_is_special(six: Journal, clock: Calendar) -> None:
    names(six)
    six.knowledge.add_thread(of(six, "P0"), "the exam", TODAY - timedelta(6))
    assert six.turns.why(of(six, "P0")) == (
        "6.0 of the rhythm: last talked 8 weeks ago · every 10 days. “the exam” was 6 days ago. "
        "It is their turn: not in Today before."
    )
    assert "Among those who drifted most." in six.turns.why(of(six, "P2"))
    assert six.turns.why(of(six, "P5")).endswith(
        "Not in today's handful; their turn comes in about 2 days on which you look at Today, if not before."
    )
    with pytest.raises(UnknownName):
        six.turns.why(5)


def test_offers_of_people_who_are_gone_do_no_harm(six: Journal) -> None:
    names(six)
    six.people.delete(of(six, "P0"))
    assert names(six) == ["P1", "P2", "P3"]
    six.undo()
    assert "P0" in names(six)
    assert six.database.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(sqlite3.IntegrityError):
        six.database.connection.execute(
            "INSERT INTO offer SELECT 7, person_id, offered_on, ground, 0 FROM offer LIMIT 1"
        )


def test_what_was_offered_by_a_clock_that_went_ahead_holds_nobody_back(six: Journal, clock: Calendar) -> None:
    six.settings = Settings(handful=6)
    clock.day += timedelta(400)
    assert len(names(six)) == 6
    clock.day -= timedelta(400)
    assert len(names(six)) == 6


def test_a_hundred_threads_of_the_archived_leave_room_for_one_of_today(six: Journal) -> None:
    gone = add(six, "Gone")
    for _ in range(100):
        six.knowledge.add_thread(gone, "the move", TODAY)
    six.people.archive(gone)
    six.knowledge.add_thread(of(six, "P5"), "the exam", TODAY - timedelta(1))
    assert names(six)[0] == "P5"


def test_a_thread_that_was_asked_after_yesterday_or_closed_is_done(six: Journal) -> None:
    asked, closed = add(six, "Ana", every=90), add(six, "Ben", every=90)
    for person in (asked, closed):
        log(six, [person], TODAY - timedelta(9))
    six.knowledge.add_thread(asked, "the exam", TODAY - timedelta(1))
    thread = six.knowledge.add_thread(closed, "the move", TODAY).id
    assert {"Ana", "Ben"} <= {*names(six)}
    log(six, [asked], TODAY - timedelta(1))
    six.knowledge.close_thread(thread)
    assert sorted(done(six)) == ["Ana", "Ben"]
