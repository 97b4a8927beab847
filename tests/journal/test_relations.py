"""Who knows whom: noted once, seen from both sides, and found in what people share."""

from datetime import timedelta

import pytest

from nurture.domain.people import BoundaryKind
from nurture.domain.relations import RelationKind
from nurture.errors import InvalidValue, UnknownName
from nurture.journal import Journal
from nurture.store import relations
from tests.journals import TODAY, add, dump, log


def known(journal: Journal, person: int) -> list[tuple[str, RelationKind | None, tuple[str, ...]]]:
    return [(line.name, line.kind, line.shared) for line in journal.relations.of(person)]


@pytest.mark.parametrize("kind", RelationKind)
def test_a_relation_is_noted_once_and_seen_from_both_sides(journal: Journal, kind: RelationKind) -> None:
    clara, emil = add(journal, "Clara"), add(journal, "Emil")
    receipt = journal.relations.add(clara, emil, kind)
    assert receipt.people == (clara, emil)
    assert known(journal, emil) == [("Clara", kind, ())]
    assert known(journal, clara) == [("Emil", kind.inverse, ())]
    assert journal.page(clara).acquaintances == journal.relations.of(clara)
    for person, other, same in ((clara, emil, kind), (emil, clara, kind.inverse)):
        with pytest.raises(InvalidValue, match="noted already"):
            journal.relations.add(person, other, same)
    assert journal.database.connection.execute("SELECT count(*) FROM relation").fetchone() == (1,)


def test_the_contrary_is_refused(journal: Journal) -> None:
    clara, emil = add(journal, "Clara"), add(journal, "Emil")
    journal.relations.add(clara, emil, RelationKind.PARENT)
    with pytest.raises(InvalidValue, match="Emil is a child of Clara"):
        journal.relations.add(emil, clara, RelationKind.PARENT)


def test_nobody_is_related_to_themselves_or_to_nobody(journal: Journal) -> None:
    ana = add(journal, "Ana")
    before = dump(journal)
    with pytest.raises(InvalidValue, match="Nobody is related to themselves"):
        journal.relations.add(ana, ana, RelationKind.FRIEND)
    with pytest.raises(UnknownName):
        journal.relations.add(ana, 7, RelationKind.FRIEND)
    with pytest.raises(UnknownName):
        journal.relations.remove(7)
    assert dump(journal) == before


def test_two_may_be_more_than_one_thing_to_each_other(journal: Journal) -> None:
    ana, ben = add(journal, "Ana", circles=("choir",)), add(journal, "Ben", circles=("choir",))
    journal.relations.add(ana, ben, RelationKind.COLLEAGUE)
    journal.relations.add(ana, ben, RelationKind.INTRODUCED)
    assert known(journal, ben) == [
        ("Ana", RelationKind.COLLEAGUE, ("choir",)),
        ("Ana", RelationKind.INTRODUCED, ()),
    ]


def test_relations_come_first_then_who_shares_most(journal: Journal) -> None:
    ana = add(journal, "Ana", circles=("pottery", "choir"))
    ben = add(journal, "Ben", circles=("pottery",))
    cleo = add(journal, "Cleo", circles=("choir", "pottery"))
    dora, emil = add(journal, "Dora"), add(journal, "Emil")
    for days in range(3):
        log(journal, [ana, dora], TODAY - timedelta(days))
    log(journal, [ana, ben, emil], TODAY)
    journal.relations.add(emil, ana, RelationKind.SIBLING)
    assert known(journal, ana) == [
        ("Emil", RelationKind.SIBLING, ("1 touch",)),
        ("Dora", None, ("3 touches",)),
        ("Ben", None, ("pottery", "1 touch")),
        ("Cleo", None, ("choir", "pottery")),
    ]
    assert [line.person_id for line in journal.relations.of(cleo)] == [ana, ben]


def test_what_was_sent_to_many_at_once_makes_no_acquaintance(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    log(journal, [ana, ben], TODAY, broadcast=True)
    assert known(journal, ana) == []


def test_a_large_circle_makes_no_acquaintance_but_is_named_beside_one(journal: Journal) -> None:
    ana = add(journal, "Ana", circles=("the conference",))
    others = [add(journal, f"P{number}", circles=("the conference",)) for number in range(relations.SMALL_CIRCLE)]
    assert known(journal, ana) == []
    log(journal, [ana, others[0]], TODAY)
    assert known(journal, ana) == [("P0", None, ("the conference", "1 touch"))]


def test_a_dozen_are_named_and_all_whom_a_relation_was_noted_with(journal: Journal) -> None:
    ana = add(journal, "Ana", circles=("choir",))
    others = [add(journal, f"P{number}", circles=("choir",)) for number in range(20)]
    assert len(known(journal, ana)) == relations.MOST
    for other in others[:15]:
        journal.relations.add(other, ana, RelationKind.FRIEND)
    assert len(known(journal, ana)) == 15


def test_those_out_of_view_are_named_where_a_relation_was_noted(journal: Journal) -> None:
    ana, ben, cleo, dora = (add(journal, name, circles=("choir",)) for name in ("Ana", "Ben", "Cleo", "Dora"))
    journal.relations.add(ben, ana, RelationKind.PARENT)
    journal.people.died(ben, TODAY)
    journal.people.archive(cleo)
    journal.knowledge.add_boundary(dora, "leave me be", BoundaryKind.NO_CONTACT)
    assert [name for name, _, _ in known(journal, ana)] == ["Ben"]


def test_removing_and_undoing(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    before = dump(journal)
    key = journal.relations.add(ben, ana, RelationKind.PARTNER).id
    assert journal.relations.remove(key).sentence == "Removed: Ben is the partner of Ana."
    assert known(journal, ana) == []
    assert journal.undo() == "removed: Ben is the partner of Ana"
    assert known(journal, ana) == [("Ben", RelationKind.PARTNER, ())]
    journal.undo()
    assert dump(journal) == before


def test_two_who_become_one_are_related_once_and_not_to_themselves(journal: Journal) -> None:
    ana, other, ben, cleo = (add(journal, name) for name in ("Ana", "Ana C.", "Ben", "Cleo"))
    journal.relations.add(ana, ben, RelationKind.PARENT)
    journal.relations.add(ben, other, RelationKind.CHILD)
    journal.relations.add(other, cleo, RelationKind.FRIEND)
    journal.relations.add(ana, other, RelationKind.KNOWS)
    before = dump(journal)
    journal.people.merge(ana, other)
    assert known(journal, ana) == [("Ben", RelationKind.CHILD, ()), ("Cleo", RelationKind.FRIEND, ())]
    journal.undo()
    assert dump(journal) == before
