"""All that a line says is kept with its touch in one step, once, and for the right person."""

import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from nurture.domain.capture import Field, Part, Unsure
from nurture.domain.kindness import KindnessKind, Way
from nurture.domain.people import Channel, Fact, FactKind
from nurture.domain.relations import RelationKind
from nurture.errors import AmbiguousName
from nurture.journal import Journal
from tests.journal.lines import FRIDAY, IN_MAY, LATER, LINE, YESTERDAY, known, line
from tests.journals import TODAY, add, dump, happened, reopened, steps
from tests.store.test_lane import counted


@pytest.fixture
def ana(journal: Journal) -> int:
    return add(journal, "Ana Costa")


@pytest.fixture
def ben(journal: Journal) -> int:
    return add(journal, "Ben Weiss")


def test_everything_that_a_line_says_is_kept(journal: Journal, ana: int, ben: int) -> None:
    receipt = journal.record(line(journal, ana, ben))
    assert receipt.sentence == (
        "Logged: Ana Costa and Ben Weiss, yesterday, in person. "
        "Kept: a promise, something going on, a next step, a fact, who knows whom, a date to remember, his drill."
    )
    of_ana, of_ben = journal.page(ana), journal.page(ben)
    assert [(t.text, t.ask_on, t.planned, t.opened_on) for t in of_ana.threads] == [
        ("ask again", LATER, True, YESTERDAY),
        ("moving to Lisbon in May", IN_MAY, False, YESTERDAY),
    ]
    assert [(f.kind, f.text, f.learned_on) for f in of_ana.facts] == [(FactKind.INTEREST, "ceramics", YESTERDAY)]
    assert [(m.kind, m.month, m.day) for m in of_ana.moments] == [("birthday", 4, 12)]
    assert [(p.by, p.text, p.made_on, p.due_on) for p in of_ben.promises] == [
        ("me", "the recipe", YESTERDAY, FRIDAY)
    ]
    (drill,) = of_ben.kindnesses
    assert (drill.way, drill.kind, drill.text, drill.touch_id) == (
        Way.RECEIVED,
        KindnessKind.LENT,
        "his drill",
        receipt.id,
    )
    assert [(a.person_id, a.kind) for a in of_ana.acquaintances] == [(ben, RelationKind.SIBLING)]
    touch = journal.touches.one(receipt.id)
    assert (touch.at, touch.minutes, touch.place, touch.original) == ("19:30", 90, "Blue Bottle", None)


def test_undo_and_redo_restore_it_byte_for_byte(journal: Journal, ana: int, ben: int) -> None:
    empty = dump(journal)
    journal.record(replace(line(journal, ana, ben), new_people=("Zelda Fitz",)), add_new=True)
    full = dump(journal)
    assert len(full["thread"]) == 2
    journal.undo()
    assert dump(journal) == empty
    journal.redo()
    assert dump(journal) == full


def test_what_is_known_already_is_not_kept_twice(journal: Journal, ana: int, ben: int) -> None:
    journal.knowledge.add_fact(ana, Fact(FactKind.INTEREST, "Ceramics"))
    first = journal.record(line(journal, ana, ben))
    assert "a fact" not in first.sentence
    kept = dump(journal)
    second = journal.record(line(journal, ana, ben))
    assert second.sentence.endswith("Kept: his drill.")  # which he may well have lent twice
    after = dump(journal)
    for table in ("fact", "moment", "relation", "promise", "thread"):
        assert after[table] == kept[table]


def test_a_promise_that_was_kept_can_be_made_again(journal: Journal, ana: int, ben: int) -> None:
    journal.record(line(journal, ana, ben))
    journal.knowledge.keep_promise(journal.page(ben).promises[0].id)
    journal.record(line(journal, ana, ben))
    assert [promise.open for promise in journal.page(ben).promises] == [True, False]


def test_a_part_of_each_and_one_of_somebody_who_was_not_there(journal: Journal, ana: int, ben: int) -> None:
    carla = add(journal, "Carla")
    said = (
        Part(Field.GAVE, None, "jam", kind="gift"),
        Part(Field.PROMISE, known(journal, carla), "the photos", kind="them"),
    )
    journal.record(line(journal, ana, ben, *said))
    assert [[each.text for each in journal.page(key).kindnesses] for key in (ana, ben, carla)] == [
        ["jam"],
        ["jam"],
        [],
    ]
    assert [(each.by, each.text) for each in journal.page(carla).promises] == [("them", "the photos")]
    assert journal.page(carla).last_touch is None


def test_the_parts_of_somebody_new_go_to_whom_is_added(journal: Journal, ana: int) -> None:
    said = (
        Part(Field.FACT, "carla  d'été", "UX", kind="work"),
        Part(Field.RELATION, "Carla d’Été", "", kind="friend", other=known(journal, ana)),
    )
    capture = replace(happened(journal, [ana], TODAY), new_people=("Carla d’Été",), parts=said)
    receipt = journal.record(capture, add_new=True)
    page = journal.page(receipt.people[-1])
    assert (page.name, [fact.text for fact in page.facts]) == ("Carla d’Été", ["UX"])
    assert [each.name for each in page.acquaintances] == ["Ana Costa"]


def test_what_is_not_settled_is_left_as_text(journal: Journal, ana: int, ben: int) -> None:
    both = (known(journal, ana), known(journal, ben))
    said = (
        Part(Field.THREAD, "she", "moving"),
        Part(Field.MOMENT, both[0], "birthday on the 40th of May"),
        Part(Field.RELATION, both[0], "", kind="sibling", other=both[0]),
        Part(Field.RELATION, both[0], "", kind="sibling", other="Nobody"),
        Part(Field.RELATION, both[0], "", kind="rival", other=both[1]),
        Part(Field.FACT, both[0], "tea", kind="gossip"),
        Part(Field.GAVE, both[0], "tea", kind="loan"),
        Part(Field.PROMISE, both[0], "tea", kind="us"),
        Part(Field.THREAD, both[0], " \0 "),
        Part(Field.FACT, both[0], "te\0a [b] \x1b[31m", kind="food"),
    )
    capture = replace(line(journal, ana, ben, *said), ambiguous=(Unsure("she", both, 0, 3, whose=True),))
    receipt = journal.record(capture)
    assert receipt.sentence.endswith("Kept: a fact.")
    assert [fact.text for fact in journal.page(ana).facts] == ["tea [b] \x1b[31m"]
    assert journal.touches.one(receipt.id).summary == LINE
    named = replace(capture, ambiguous=(Unsure("she", both, 0, 3),))
    with pytest.raises(AmbiguousName):
        journal.record(named)


def test_a_contrary_relation_is_not_noted(journal: Journal, ana: int, ben: int) -> None:
    journal.relations.add(ana, ben, RelationKind.PARENT)
    for kind in ("parent", "child"):
        said = Part(Field.RELATION, known(journal, ana), "", kind=kind, other=known(journal, ben))
        journal.record(line(journal, ana, ben, said))
    assert [each.kind for each in journal.relations.of(ben)] == [RelationKind.PARENT]


@pytest.mark.parametrize(
    ("kinds", "door", "linked"),
    [
        (["whatsapp"], "whatsapp", 0),
        (["email", "WhatsApp"], "whatsapp", 1),
        (["whatsapp", "whatsapp"], "whatsapp", None),
        (["email"], "whatsapp", None),
        (["whatsapp"], "", None),
    ],
)
def test_the_only_channel_of_a_door_is_linked(
    journal: Journal, ana: int, kinds: list[str], door: str, linked: int | None
) -> None:
    keys = [
        journal.knowledge.add_channel(ana, Channel(kind, f"+49 {place}")).id for place, kind in enumerate(kinds)
    ]
    key = journal.record(replace(happened(journal, [ana], TODAY), door=door)).id
    (found,) = journal.database.connection.execute("SELECT channel_id FROM touch WHERE id = ?", (key,)).fetchone()
    assert found == (None if linked is None else keys[linked])
    assert journal.touches.one(key).door == door


# --- many, at once, bounded ---------------------------------------------------------------------------------


def test_a_line_of_six_parts_takes_a_bounded_number_of_statements(journal: Journal, ana: int, ben: int) -> None:
    plain, full = happened(journal, [ana, ben], YESTERDAY, LINE), line(journal, ana, ben)
    with counted(journal) as without:
        journal.record(plain)
    with counted(journal) as seen:
        journal.record(replace(full, parts=full.parts[:6]))

    def ours(statements: list[str]) -> int:
        """Those of the program: the triggers tell of the statement again that set them off."""
        return len({each for each in statements if not each.startswith("--") and "'main'." not in each})

    assert ours(seen) - ours(without) <= 12  # two a part: whether it is known, and keeping it


def test_two_journals_that_record_at_once_both_keep_all(
    tmp_path: Path, journal: Journal, ana: int, ben: int
) -> None:
    def record(tag: str) -> None:
        with closing(reopened(journal.path)) as other:
            for number in range(20):
                said = Part(Field.PROMISE, known(other, ben), f"{tag} {number}", kind="me")
                other.record(line(other, ana, ben, said, text=f"{tag} {number}"))

    both = [threading.Thread(target=record, args=(tag,)) for tag in ("one", "two")]
    for each in both:
        each.start()
    for each in both:
        each.join()
    promises = {promise.text for promise in journal.page(ben).promises}
    assert promises == {f"{tag} {number}" for tag in ("one", "two") for number in range(20)}
    assert len([label for label in steps(journal) if label.startswith("logged")]) == 40


def test_people_with_parts_are_merged_and_deleted(journal: Journal, ana: int, ben: int) -> None:
    other = add(journal, "Anna Costa")
    key = journal.record(line(journal, ana, ben)).id
    journal.record(line(journal, other, ben))
    journal.people.merge(ana, other)
    page = journal.page(ana)
    assert [fact.text for fact in page.facts] == ["ceramics"]
    assert len(page.moments) == len(page.acquaintances) == 1
    journal.people.delete(ben)
    assert {part.field for part in journal.touches.parts(key)} == {
        Field.THREAD,
        Field.FACT,
        Field.MOMENT,
        Field.NEXT,
    }
    journal.touches.remove(key)
    assert [fact.text for fact in journal.page(ana).facts] == ["ceramics"]  # what was told stays known
    assert journal.database.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    journal.undo()
    assert len(journal.touches.parts(key)) == 4
