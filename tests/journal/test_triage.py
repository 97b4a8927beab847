"""Triage: who waits, in which order, and what going on leaves behind."""

from datetime import timedelta

import pytest

from nurture.domain.people import BoundaryKind, Channel, Fact, FactKind, Sphere
from nurture.errors import UnknownName
from nurture.exchange.records import Record
from nurture.journal import Journal
from nurture.views.triage import Newcomer, Origin
from tests.journals import TODAY, add, dump, imported, steps


def came(journal: Journal, *names: str, file: str = "people.vcf") -> list[int]:
    """New people by an import; their keys."""
    records = [Record(name=name, line=1, original=f"{file} {name}") for name in names]
    return [line.person_id for line in imported(journal, records, file=file).new]


def test_whoever_came_by_an_import_waits_in_the_order_of_the_file(journal: Journal) -> None:
    add(journal, "Typed In")
    assert journal.triage.waiting() == []
    keys = came(journal, "Zoë", "Ana", "Ben")
    assert journal.triage.waiting() == keys


def test_somebody_typed_in_does_not_wait_though_a_card_joins_them(journal: Journal) -> None:
    add(journal, "Ana Costa", channels=(Channel("email", "ana@example.org"),))
    record = Record(name="Ana Costa", line=1, original="1", channels=(Channel("email", "ana@example.org"),))
    assert len(imported(journal, [record]).joined) == 1
    journal.today = lambda: TODAY + timedelta(1)
    imported(journal, [Record(name="Ana Costa", line=1, original="2")], form="csv")
    assert journal.triage.waiting() == []


def test_somebody_still_waiting_waits_though_another_card_joins_them(journal: Journal) -> None:
    (ana,) = came(journal, "Ana Costa")
    report = imported(journal, [Record(name="Ana Costa", line=1, original="2")], form="csv", file="other.csv")
    assert len(report.joined) == 1
    assert journal.triage.waiting() == [ana]


def test_the_latest_import_comes_first_and_who_was_left_last(journal: Journal) -> None:
    ana, ben = came(journal, "Ana", "Ben", file="old.vcf")
    journal.today = lambda: TODAY + timedelta(3)
    carla, dora = came(journal, "Carla", "Dora", file="new.vcf")
    assert journal.triage.waiting() == [carla, dora, ana, ben]
    journal.triage.later(dora)
    journal.triage.later(carla)
    assert journal.triage.waiting() == [ana, ben, dora, carla]
    journal.triage.later(dora)
    assert journal.triage.waiting() == [ana, ben, carla, dora]


def test_who_is_out_of_view_waits_for_nothing(journal: Journal) -> None:
    keys = came(journal, "Ana", "Ben", "Carla", "Dora", "Emil")
    journal.people.archive(keys[0])
    journal.people.died(keys[1], TODAY)
    journal.knowledge.add_boundary(keys[2], "please don't", BoundaryKind.NO_CONTACT)
    journal.knowledge.add_boundary(keys[3], "not now", BoundaryKind.NO_CONTACT, until=TODAY + timedelta(9))
    assert journal.triage.waiting() == keys[4:]


def test_done_is_a_step_of_its_own_and_only_once(journal: Journal) -> None:
    ana, ben = came(journal, "Ana", "Ben")
    before = dump(journal)
    journal.triage.later(ana)
    journal.triage.done(ana)
    assert journal.triage.done(ana).sentence == "Ana was looked at."
    assert steps(journal)[1:] == ["left Ana for later", "looked at Ana"]
    assert journal.triage.waiting() == [ben]
    assert journal.triage.looked_at() == {ana}
    journal.undo()
    assert journal.triage.waiting() == [ben, ana]
    journal.undo()
    assert dump(journal) == before


def test_to_let_somebody_be_archives_and_is_one_step(journal: Journal) -> None:
    (ana,) = came(journal, "Ana")
    before = dump(journal)
    assert journal.triage.let_be(ana).sentence == "Archived Ana."
    assert journal.page(ana).archived_on == TODAY
    assert journal.triage.looked_at() == {ana}
    assert steps(journal)[-1] == "archived Ana"
    journal.undo()
    assert dump(journal) == before


def test_where_somebody_came_from(journal: Journal) -> None:
    (ana,) = came(journal, "Ana", file="[old] ones.vcf")
    typed = add(journal, "Ben")
    journal.today = lambda: TODAY + timedelta(2)
    journal.triage.done(ana)
    assert journal.triage.origin(ana) == Origin("[old] ones.vcf", TODAY, TODAY + timedelta(2))
    assert journal.triage.origin(typed) == Origin("", None, None)


def test_newcomers_show_what_is_known(journal: Journal) -> None:
    records = [
        Record(
            name="Ana",
            line=1,
            original="1",
            circles=("pottery", "family"),
            facts=(Fact(FactKind.FOOD, "figs"), Fact(FactKind.WORK, "potter")),
        ),
        Record(name="Ben", line=1, original="2", channels=(Channel("phone", "+49 30 1"),)),
        Record(name="Carla", line=1, original="3"),
    ]
    ana, ben, carla = (line.person_id for line in imported(journal, records).new)
    first, second, third = journal.triage.newcomers()
    assert first._replace(circles=()) == Newcomer(ana, "Ana", Sphere.FRIEND, (), "potter", TODAY, "people.vcf")
    assert set(first.circles) == {"pottery", "family"}
    assert (second.id, second.known) == (ben, "+49 30 1")
    assert (third.id, third.known, third.circles) == (carla, "", ())


def test_the_steps_that_undo_and_redo_are_about(journal: Journal) -> None:
    assert (journal.triage.last_step(), journal.triage.undone_step()) == (None, None)
    (ana,) = came(journal, "Ana")
    brought = journal.triage.last_step()
    journal.triage.done(ana)
    step = journal.triage.last_step()
    assert step != brought
    journal.undo()
    assert (journal.triage.last_step(), journal.triage.undone_step()) == (brought, step)


def test_nobody_of_that_key(journal: Journal) -> None:
    with pytest.raises(UnknownName):
        journal.triage.done(5)


def test_those_who_came_are_gone_with_the_import(journal: Journal) -> None:
    (ana,) = came(journal, "Ana")
    journal.triage.let_be(ana)
    journal.undo()
    journal.undo()
    assert journal.triage.waiting() == []
    assert journal.triage.looked_at() == set()
