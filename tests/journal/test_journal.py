"""The front door: who is meant, what is found, what a morning shows, several changes in one step."""

import json
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Moment, MomentKind, Sphere
from nurture.domain.touches import Direction
from nurture.errors import AmbiguousName, InvalidValue, UnknownName
from nurture.journal import Journal
from nurture.views.documents import as_json
from tests.journals import TODAY, Calendar, add, dump, fresh, log, reopened, steps

# --- who --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["Łukasz Nowak", "lukasz", "LUKASZ NOWAK", "nowak", "łuk", "lukas", "Luki", "  lukasz   nowak "]
)
def test_a_person_is_found_as_people_write_names(journal: Journal, text: str) -> None:
    key = add(journal, "Łukasz Nowak", nicknames=("Luki",))
    add(journal, "Søren Ångström")
    assert journal.pick(text).id == key
    assert journal.pick("soren").name == journal.pick("angstrom").name == "Søren Ångström"


def test_several_are_a_question_and_nobody_is_an_answer(journal: Journal) -> None:
    add(journal, "Ana Costa", circles=("pottery",))
    add(journal, "Ana Silva", facts=(Fact(FactKind.WORK, "Baker"),))
    add(journal, "Ana Lima", channels=(Channel("email", "lima@example.org"),))
    with pytest.raises(AmbiguousName) as question:
        journal.pick("ana")
    assert question.value.candidates == ("Ana Costa (pottery)", "Ana Lima (lima@example.org)", "Ana Silva (Baker)")
    with pytest.raises(UnknownName, match='Nobody here is called "Zebulon"'):
        journal.pick("Zebulon")
    assert len(journal.who("ana").people) == 3


def test_a_key_is_an_answer_too_and_a_number_no_crash(journal: Journal) -> None:
    key = add(journal, "Ana")
    assert journal.pick(str(key)).name == "Ana"
    for number in ("0", "7", "9" * 18, "9" * 19, "9" * 5000, "٣", "-1", "1e9"):
        with pytest.raises(UnknownName):
            journal.pick(number)


# --- search -----------------------------------------------------------------------------------------------------


@pytest.fixture
def full(journal: Journal) -> Journal:
    """A journal with one of each thing that can be found, all of which say „Keramik“."""
    ana = add(journal, "Ana Łódzka", nicknames=("Keramika",), circles=("Keramik circle",))
    log(journal, [ana], TODAY - timedelta(2), "a day of Keramik", tags=("keramik",))
    journal.record(journal.understand("coffee with Ana"), notes="she sold Keramik")
    knowledge = journal.knowledge
    knowledge.add_fact(ana, Fact(FactKind.INTEREST, "Keramik"))
    knowledge.add_channel(ana, Channel("web", "keramik.example", note="Keramik shop"))
    knowledge.add_moment(ana, Moment(MomentKind.ANNIVERSARY, 1, 1, label="Keramik shop opened"))
    knowledge.add_promise(ana, "me", "buy Keramik")
    knowledge.add_thread(ana, "exhibits Keramik")
    knowledge.add_boundary(ana, "no Keramik jokes", BoundaryKind.NOT_ABOUT, "Keramik")
    return journal


def test_everything_written_down_is_found(full: Journal) -> None:
    hits = full.search("KERAM")
    kinds = [
        "person",
        "boundary",
        "thread",
        "promise",
        "moment",
        "channel",
        "fact",
        "touch",
        "tag",
        "touch",
        "circle",
    ]
    assert [hit.kind for hit in hits] == kinds
    assert {hit.name for hit in hits} == {"Ana Łódzka", "Keramik circle"}
    assert {hit.person_id for hit in hits} == {hits[0].id, None}
    days = {hit.kind: hit.day for hit in hits if hit.kind != "touch"}
    assert days["fact"] == days["promise"] == days["thread"] == days["boundary"] == TODAY
    assert days["person"] is days["channel"] is days["moment"] is days["circle"] is None
    assert days["tag"] == TODAY - timedelta(2)
    assert full.search("keram", limit=2) == hits[:2]


@pytest.mark.parametrize("text", ["lodzka", "Łódzka", "ŁÓD", "ana lodz", "lodzka ana", "ana  łódzka", "lodska"])
def test_names_are_found_folded_begun_in_any_order_and_mistyped(full: Journal, text: str) -> None:
    assert [hit.name for hit in full.search(text) if hit.kind == "person"] == ["Ana Łódzka"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("day of", 1),
        ("of day", 1),
        ("keramik sold", 1),
        ("kera jokes", 0),
        ("jokes kera", 1),
        ('"jokes"', 1),
        ("jokes AND keramik", 0),
        ("jokes OR nothing", 0),
        ("jokes*", 1),
        ("jokes !", 1),
        ("(jokes)", 1),
        ("-jokes", 1),
        ("text:jokes", 0),
    ],
)
def test_words_are_words_and_never_a_language(full: Journal, text: str, found: int) -> None:
    assert len([hit for hit in full.search(text) if hit.kind != "person"]) == found


@pytest.mark.parametrize(
    "text",
    ["", " ", '"', '""', '"""', "*", "NEAR(", "NEAR(a b, 2)", "a NOT", "{", "^", ";", "'", "\0", "\x1b[31m", "🙂"],
)
def test_nothing_that_is_typed_breaks_a_search(full: Journal, text: str) -> None:
    assert full.search(text) == []


def test_a_pasted_page_is_no_crash(full: Journal) -> None:
    assert full.search(" ".join(f"word{number}" for number in range(3000))) == []
    assert full.search("x" * 10_000) == []
    assert full.search("keramik " * 3000) == full.search("keramik")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=30))
def test_whatever_is_typed_finds_or_does_not(full: Journal, text: str) -> None:
    for hit in full.search(text):
        assert hit.name


def test_the_newest_come_first(journal: Journal) -> None:
    ana = add(journal, "Ana")
    for number in range(5):
        journal.knowledge.add_fact(ana, Fact(FactKind.NOTE, f"tea {number}"))
    assert [hit.text for hit in journal.search("tea")] == [f"tea {number}" for number in (4, 3, 2, 1, 0)]


# --- what a morning shows ---------------------------------------------------------------------------------------


def test_an_empty_journal_has_an_empty_morning(journal: Journal) -> None:
    today = journal.morning()
    assert (today.day, today.lines, today.due_count, today.people_count) == (TODAY, (), 0, 0)
    assert (today.moments, today.promises, today.awaited) == ((), (), ())
    assert (journal.remind().text, journal.due(), journal.everyone()) == ("", [], [])


def test_a_morning_says_who_why_and_what_is_near(journal: Journal) -> None:
    clock = Calendar(TODAY - timedelta(20))
    journal.today = clock
    ana = add(journal, "Ana", every=10, moments=(Moment(MomentKind.BIRTHDAY, TODAY.month, TODAY.day, 1990),))
    ben = add(journal, "Ben", Sphere.PROFESSIONAL, every=7)
    add(journal, "Carla")
    clock.day = TODAY
    journal.knowledge.add_promise(ana, "them", "a book", TODAY)
    log(journal, [ben], TODAY - timedelta(1), direction=Direction.OUT)
    today = journal.morning()
    assert [(line.name, line.drift, line.state) for line in today.lines] == [("Ana", 2.0, "neglected")]
    assert today.lines[0].why == "birthday today · added 2 weeks ago, never yet talked · every 10 days"
    assert (today.due_count, today.people_count) == (1, 3)
    assert [(line.name, line.years, line.in_days) for line in today.moments] == [("Ana", 36, 0)]
    assert [(line.name, line.by, line.text) for line in today.promises] == [("Ana", "them", "a book")]
    assert [(line.name, line.until) for line in today.awaited] == [("Ben", TODAY + timedelta(2))]
    assert journal.remind().text == "1 person to nurture · 1 moment today · 1 promise due"
    assert json.loads(json.dumps(as_json(today)))["lines"][0]["name"] == "Ana"


def test_a_smaller_handful_is_a_setting_and_a_limit_a_wish(journal: Journal) -> None:
    for number in range(9):
        add(journal, f"P{number}", every=1)
    other = reopened(journal.path, TODAY + timedelta(9), journal.settings._replace(handful=2))
    assert (len(other.due()), len(other.morning().lines), len(other.due(4)), len(other.due(99))) == (2, 2, 4, 9)
    other.close()


# --- several changes in one step --------------------------------------------------------------------------------


def test_several_changes_are_kept_together_and_undone_together(journal: Journal) -> None:
    empty = dump(journal)
    with journal.one_step("added Ana and met her"):
        ana = add(journal, "Ana")
        journal.knowledge.add_fact(ana, Fact(FactKind.NOTE, "tea"))
        journal.circles.put(ana, "family")
        log(journal, [ana], TODAY)
        assert journal.page(ana).facts[0].text == "tea"
        assert journal.everyone()[0].last_exchange == TODAY
    after = dump(journal)
    assert steps(journal) == ["added Ana and met her"]
    assert journal.undo() == "added Ana and met her"
    assert dump(journal) == empty
    journal.redo()
    assert dump(journal) == after


def test_one_change_that_fails_takes_the_whole_step_back(journal: Journal) -> None:
    before = dump(journal)

    def both() -> None:
        with journal.one_step("added Ana and nobody"):
            add(journal, "Ana")
            add(journal, " ")

    with pytest.raises(InvalidValue):
        both()
    assert dump(journal) == before
    assert steps(journal) == []
    add(journal, "Ben")
    assert steps(journal) == ["added Ben"]


def test_writing_while_reading_is_refused_rather_than_lost(journal: Journal) -> None:
    with journal.database.reading(), pytest.raises(sqlite3.OperationalError, match="within a transaction"):
        add(journal, "Ana")
    assert journal.lines() == []
    add(journal, "Ana")
    assert len(journal.lines()) == 1


def test_the_orm_joins_a_step_that_the_start_up_lane_began(journal: Journal) -> None:
    other = reopened(journal.path)
    with other.database.writing("began without the ORM") as connection:
        connection.execute("INSERT INTO circle (id, name, folded, ambient) VALUES (1, 'x', 'x', 0)")
        assert [line.name for line in other.circles.lines()] == ["x"]
        assert journal.circles.lines() == []
    assert [line.name for line in journal.circles.lines()] == ["x"]
    assert other.undo() == "began without the ORM"
    assert journal.circles.lines() == []
    other.close()


def test_the_revision_differs_once_anything_was_written_or_the_day_turned(tmp_path: Path) -> None:
    calendar = Calendar()
    journal = fresh(tmp_path / "journal.db", calendar)
    before = journal.revision()
    assert journal.revision() == before
    ana = add(journal, "Ana")
    written = journal.revision()
    assert written != before
    other = reopened(journal.path)
    log(other, [ana], TODAY)
    assert journal.revision() != written
    turned = journal.revision()
    calendar.day = TODAY + timedelta(1)
    assert journal.revision() != turned
