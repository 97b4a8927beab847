"""Single touches: kept, put right, taken out."""

from datetime import timedelta

import pytest

from nurture.domain.touches import Direction, Medium
from nurture.errors import AmbiguousName, InvalidValue, UnknownName
from nurture.journal import Journal
from tests.journals import TODAY, add, dump, happened, log, steps


def test_a_line_becomes_a_memory(journal: Journal) -> None:
    ana, ben = add(journal, "Ana Costa"), add(journal, "Ben")
    receipt = journal.record(journal.understand("coffee with Ana and Ben yesterday #fair"), notes="a long one")
    assert receipt.sentence == "Logged: Ana Costa and Ben, yesterday, in person."
    assert set(receipt.people) == {ana, ben}
    line = journal.touches.one(receipt.id)
    assert (line.happened_on, line.medium, line.direction) == (
        TODAY - timedelta(1),
        Medium.IN_PERSON,
        Direction.MUTUAL,
    )
    assert (line.summary, line.notes) == ("coffee with Ana and Ben yesterday #fair", "a long one")
    assert set(line.people) == {"Ana Costa", "Ben"}
    assert set(journal.touches.people_of(receipt.id)) == {ana, ben}


def test_what_is_not_clear_is_asked_and_nothing_written(journal: Journal) -> None:
    add(journal, "Ana Costa")
    add(journal, "Ana Silva")
    before = dump(journal)
    with pytest.raises(AmbiguousName) as error:
        journal.record(journal.understand("coffee with Ana"))
    assert len(error.value.candidates) == 2
    with pytest.raises(UnknownName, match="Nobody here is called"):
        journal.record(journal.understand("coffee with Zebulon"))
    with pytest.raises(InvalidValue, match="Who was it with"):
        journal.record(journal.understand("coffee at home"))
    with pytest.raises(InvalidValue, match="still to come"):
        journal.record(happened(journal, [journal.lines()[0].id], TODAY + timedelta(1)))
    assert dump(journal) == before
    assert len(steps(journal)) == 2


def test_new_people_are_added_in_the_same_step(journal: Journal) -> None:
    receipt = journal.record(journal.understand("coffee with Zebulon yesterday"), add_new=True)
    assert [line.name for line in journal.lines()] == ["Zebulon"]
    assert journal.touches.one(receipt.id).people == ("Zebulon",)
    assert journal.everyone()[0].last_exchange == TODAY - timedelta(1)
    assert journal.undo() == "logged Zebulon, yesterday"
    assert journal.lines() == []


def test_a_touch_is_put_right(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    key = log(journal, [ana], TODAY, "tea with Ana", tags=("old",))
    receipt = journal.touches.change(
        key, happened(journal, [ben], TODAY - timedelta(9), "tea with Ben", tags=("new",))
    )
    assert receipt.people == (ben,)
    assert journal.page(ana).last_exchange is None
    assert journal.page(ben).last_exchange == TODAY - timedelta(9)
    assert journal.timeline(ana) == []
    assert [hit.kind for hit in journal.search("new")] == ["tag"]
    assert journal.search("old") == []
    journal.undo()
    assert journal.page(ana).last_exchange == TODAY
    assert journal.page(ben).last_exchange is None


def test_notes_stay_unless_others_are_given(journal: Journal) -> None:
    ana = add(journal, "Ana")
    key = journal.record(happened(journal, [ana], TODAY), notes="remember this").id
    journal.touches.change(key, happened(journal, [ana], TODAY, "x"))
    assert journal.touches.one(key).notes == "remember this"
    journal.touches.change(key, happened(journal, [ana], TODAY, "x"), notes="")
    assert journal.touches.one(key).notes == ""


def test_a_change_is_as_careful_as_a_first_line(journal: Journal) -> None:
    ana = add(journal, "Ana")
    key = log(journal, [ana], TODAY)
    before = dump(journal)
    with pytest.raises(InvalidValue, match="still to come"):
        journal.touches.change(key, happened(journal, [ana], TODAY + timedelta(2)))
    with pytest.raises(InvalidValue, match="Who was it with"):
        journal.touches.change(key, happened(journal, [], TODAY))
    with pytest.raises(UnknownName):
        journal.touches.change(5, happened(journal, [ana], TODAY))
    assert dump(journal) == before


def test_a_touch_is_taken_out(journal: Journal) -> None:
    ana = add(journal, "Ana")
    log(journal, [ana], TODAY - timedelta(5))
    key = log(journal, [ana], TODAY, "tea")
    journal.touches.remove(key)
    assert journal.page(ana).last_exchange == TODAY - timedelta(5)
    assert journal.search("tea") == []
    assert journal.undo() == "removed the touch with Ana"
    assert journal.page(ana).last_exchange == TODAY


def test_an_older_touch_never_moves_the_date_back(journal: Journal) -> None:
    ana = add(journal, "Ana")
    log(journal, [ana], TODAY)
    log(journal, [ana], TODAY - timedelta(300))
    assert journal.page(ana).last_exchange == TODAY


@pytest.mark.parametrize(
    ("direction", "broadcast", "medium", "words"),
    [
        (Direction.MUTUAL, False, Medium.CALL, "by phone"),
        (Direction.OUT, False, Medium.EMAIL, "by e-mail, no answer yet"),
        (Direction.OUT, True, Medium.SOCIAL, "on a network, to many at once"),
        (Direction.IN, False, Medium.OTHER, ""),
    ],
)
def test_the_receipt_says_how(
    journal: Journal, direction: Direction, broadcast: bool, medium: Medium, words: str
) -> None:
    ana = add(journal, "Ana")
    capture = happened(journal, [ana], TODAY, direction=direction, broadcast=broadcast, medium=medium)
    assert journal.record(capture).sentence == f"Logged: Ana, today{', ' if words else ''}{words}."
