"""What is known of people and owed to them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Moment, MomentKind, Standing
from nurture.errors import InvalidValue, UnknownName
from nurture.journal import Journal
from tests.journals import TODAY, Calendar, add, dump, reopened, steps

ODD = '  [red]{}"tea"\x1b[31m — it’s 🙂\nand more  '


@pytest.fixture
def ana(journal: Journal) -> int:
    return add(journal, "Ana {0} Costa")


def test_facts(journal: Journal, ana: int) -> None:
    key = journal.knowledge.add_fact(ana, Fact(FactKind.FOOD, ODD)).id
    assert journal.page(ana).facts == (Fact(FactKind.FOOD, ODD, TODAY, key),)
    told = date(2019, 1, 2)
    journal.knowledge.edit_fact(Fact(FactKind.HOPE, "Lisbon", told, key))
    journal.knowledge.edit_fact(Fact(FactKind.HOPE, "Porto", None, key))
    assert journal.page(ana).facts == (Fact(FactKind.HOPE, "Porto", told, key),)
    journal.knowledge.remove_fact(key)
    assert journal.page(ana).facts == ()
    assert journal.undo().startswith("removed a fact about Ana {0} Costa")


def test_channels(journal: Journal, ana: int) -> None:
    key = journal.knowledge.add_channel(
        ana, Channel(" Signal ", " +43 1 ", "home", Standing.WELCOME, "after six")
    ).id
    (channel,) = journal.page(ana).channels
    assert channel == Channel("signal", "+43 1", "home", Standing.WELCOME, "after six", key)
    journal.knowledge.edit_channel(replace(channel, standing=Standing.UNWELCOME, address="+43 2"))
    assert journal.page(ana).channels == (replace(channel, standing=Standing.UNWELCOME, address="+43 2"),)
    with pytest.raises(InvalidValue):
        journal.knowledge.edit_channel(replace(channel, address=" "))
    journal.knowledge.remove_channel(key)
    assert journal.page(ana).channels == ()


def test_moments(journal: Journal, ana: int) -> None:
    key = journal.knowledge.add_moment(ana, Moment(MomentKind.BIRTHDAY, 2, 29)).id
    journal.knowledge.edit_moment(Moment(MomentKind.OTHER, 11, 30, 2001, ODD, key))
    assert journal.page(ana).moments == (Moment(MomentKind.OTHER, 11, 30, 2001, ODD, key),)
    (line,) = journal.morning().moments
    assert (line.on, line.years, line.in_days, line.label) == (date(2026, 11, 30), 25, 8, ODD)
    with pytest.raises(InvalidValue, match="no day 11-31"):
        journal.knowledge.edit_moment(Moment(MomentKind.OTHER, 11, 31, id=key))
    journal.knowledge.remove_moment(key)
    assert journal.morning().moments == ()


def test_the_29th_of_february_is_kept_on_the_28th_in_other_years(journal: Journal, ana: int) -> None:
    journal.knowledge.add_moment(ana, Moment(MomentKind.BIRTHDAY, 2, 29, 2000))
    for day, falls in (
        (date(2027, 2, 28), date(2027, 2, 28)),
        (date(2027, 2, 20), date(2027, 2, 28)),
        (date(2028, 2, 28), date(2028, 2, 29)),
    ):
        journal.today = Calendar(day)
        (line,) = journal.morning().moments
        assert line.on == falls
        assert journal.remind().moments == (1 if falls == day else 0)


def test_moments_of_the_next_fortnight_soonest_first_also_over_new_year(journal: Journal) -> None:
    for name, month, day in (("Ben", 1, 1), ("Ana", 12, 31), ("Zoë", 12, 24), ("Far", 1, 8), ("Past", 12, 23)):
        add(journal, name, moments=(Moment(MomentKind.BIRTHDAY, month, day),))
    journal.today = Calendar(date(2026, 12, 24))
    found = [(line.name, line.in_days) for line in journal.morning().moments]
    assert found == [("Zoë", 0), ("Ana", 7), ("Ben", 8)]


def test_promises(journal: Journal, ana: int) -> None:
    knowledge = journal.knowledge
    late = knowledge.add_promise(ana, "me", ODD, TODAY - timedelta(3)).id
    soon = knowledge.add_promise(ana, "them", "a book", TODAY + timedelta(7)).id
    far = knowledge.add_promise(ana, "me", "a letter", TODAY + timedelta(8)).id
    some_day = knowledge.add_promise(ana, "me", "a walk").id
    assert [(line.id, line.text) for line in journal.morning().promises] == [(late, ODD), (soon, "a book")]
    assert (journal.remind().promises, journal.remind().text) == (1, "1 promise due")
    knowledge.keep_promise(late)
    knowledge.let_go(soon)
    assert journal.morning().promises == ()
    lines = {line.id: line for line in journal.page(ana).promises}
    assert (lines[late].kept_on, lines[late].open, lines[soon].let_go_on, lines[soon].open) == (
        TODAY,
        False,
        TODAY,
        False,
    )
    assert lines[far].open
    assert lines[some_day].open
    knowledge.edit_promise(far, "them", "a card", TODAY)
    assert [(line.by, line.text) for line in journal.morning().promises] == [("them", "a card")]
    knowledge.remove_promise(far)
    assert journal.morning().promises == ()
    with pytest.raises(InvalidValue, match="by me or by them"):
        knowledge.add_promise(ana, "us", "a feast")


def test_threads(journal: Journal, ana: int) -> None:
    key = journal.knowledge.add_thread(ana, ODD, TODAY + timedelta(30)).id
    (line,) = journal.page(ana).threads
    assert (line.text, line.opened_on, line.ask_on, line.closed_on) == (ODD, TODAY, TODAY + timedelta(30), None)
    journal.knowledge.edit_thread(key, "moving to Porto")
    journal.knowledge.close_thread(key)
    (line,) = journal.page(ana).threads
    assert (line.text, line.ask_on, line.closed_on) == ("moving to Porto", None, TODAY)
    journal.knowledge.remove_thread(key)
    assert journal.page(ana).threads == ()


def test_a_boundary_noted_by_mistake_is_taken_back_by_undo(journal: Journal, ana: int) -> None:
    journal.knowledge.add_boundary(ana, "never again", BoundaryKind.NO_CONTACT)
    assert journal.everyone() == []
    assert journal.undo().startswith("added a boundary of Ana")
    assert [line.id for line in journal.everyone()] == [ana]
    assert journal.page(ana).boundaries == ()
    journal.redo()
    assert journal.everyone() == []


def test_a_boundary_is_lifted_with_the_day_and_never_erased(journal: Journal, ana: int) -> None:
    key = journal.knowledge.add_boundary(ana, ODD, BoundaryKind.NOT_ON, " fb ", said_where="by letter").id
    assert journal.knowledge.lift_boundary(key).sentence.startswith("Lifted: ")
    (line,) = journal.page(ana).boundaries
    assert (line.words, line.about, line.said_where, line.said_on, line.lifted_on) == (
        ODD,
        "fb",
        "by letter",
        TODAY,
        TODAY,
    )
    with pytest.raises(UnknownName, match="was lifted before"):
        journal.knowledge.lift_boundary(key)


def test_a_boundary_has_the_day_it_was_said_on(journal: Journal, ana: int) -> None:
    add = journal.knowledge.add_boundary
    add(ana, "no calls", BoundaryKind.NOT_ON, "calls", said_on=TODAY - timedelta(9))
    assert journal.page(ana).boundaries[0].said_on == TODAY - timedelta(9)
    with pytest.raises(InvalidValue, match="is still to come"):
        add(ana, "leave me be", BoundaryKind.NO_CONTACT, said_on=TODAY + timedelta(1))
    for day in (TODAY, TODAY - timedelta(1)):
        with pytest.raises(InvalidValue, match="is not ahead"):
            add(ana, "leave me be", BoundaryKind.NO_CONTACT, until=day)
    assert len(journal.page(ana).boundaries) == 1
    assert [line.id for line in journal.everyone()] == [ana]


@pytest.mark.parametrize("words", ["", "  ", "\0", "\n\t"])
def test_nothing_is_kept_without_words(journal: Journal, ana: int, words: str) -> None:
    knowledge = journal.knowledge
    before = dump(journal)
    acts: list[Callable[[], object]] = [
        lambda: knowledge.add_fact(ana, Fact(FactKind.NOTE, words)),
        lambda: knowledge.add_channel(ana, Channel("email", words)),
        lambda: knowledge.add_promise(ana, "me", words),
        lambda: knowledge.add_thread(ana, words),
        lambda: knowledge.add_boundary(ana, words, BoundaryKind.OTHER),
    ]
    for act in acts:
        with pytest.raises(InvalidValue, match="no words to keep"):
            act()
    assert dump(journal) == before
    assert len(steps(journal)) == 1


ON_NOTHING: list[Callable[[Journal], object]] = [
    lambda journal: journal.knowledge.edit_fact(Fact(FactKind.NOTE, "x", None, 5)),
    lambda journal: journal.knowledge.remove_fact(5),
    lambda journal: journal.knowledge.edit_channel(Channel("email", "x", id=5)),
    lambda journal: journal.knowledge.remove_channel(5),
    lambda journal: journal.knowledge.edit_moment(Moment(MomentKind.OTHER, 1, 1, id=5)),
    lambda journal: journal.knowledge.remove_moment(5),
    lambda journal: journal.knowledge.keep_promise(5),
    lambda journal: journal.knowledge.let_go(5),
    lambda journal: journal.knowledge.remove_promise(5),
    lambda journal: journal.knowledge.close_thread(5),
    lambda journal: journal.knowledge.remove_thread(5),
    lambda journal: journal.knowledge.lift_boundary(5),
]


@pytest.mark.parametrize("act", ON_NOTHING)
def test_what_is_gone_is_a_sentence(journal: Journal, act: Callable[[Journal], object]) -> None:
    with pytest.raises(UnknownName, match="no longer in the journal"):
        act(journal)
    assert steps(journal) == []


def test_a_fact_that_another_program_removed_while_one_waits(journal: Journal, ana: int) -> None:
    """Read before the lock, gone when it is had: a sentence, not a stale row."""
    fact = journal.knowledge.add_fact(ana, Fact(FactKind.NOTE, "tea")).id
    other = reopened(journal.path)
    look = journal.directory.name_of

    def meanwhile(key: int) -> str:
        if other.page(key).facts:
            other.knowledge.remove_fact(fact)
        return look(key)

    journal.directory.name_of = meanwhile  # type: ignore[method-assign]
    with pytest.raises(UnknownName, match="no longer in the journal"):
        journal.knowledge.edit_fact(Fact(FactKind.FOOD, "cake", None, fact))
    assert journal.page(ana).facts == ()
    other.close()


def test_words_that_end_a_sentence_end_the_receipt_too(journal: Journal) -> None:
    receipt = journal.knowledge.add_boundary(add(journal, "Ana"), "Not on Facebook, please.", BoundaryKind.OTHER)
    assert receipt.sentence == "Added a boundary of Ana: Not on Facebook, please."
