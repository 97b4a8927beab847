"""The room of exchange: kept with or without a touch, thanked for, returned, undone; never a score."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from nurture.domain.capture import Field, Part
from nurture.domain.kindness import Deed, Kindness, KindnessKind, Way
from nurture.domain.people import BoundaryKind
from nurture.errors import InvalidValue, NurtureError, UnknownName
from nurture.journal import Journal
from tests.journals import TODAY, add, dump, happened, log, steps

MARCH = date(2026, 3, 3)
INTRODUCTION = Kindness(Way.RECEIVED, KindnessKind.INTRODUCTION, "Ben", MARCH)
DRILL = Kindness(Way.GAVE, KindnessKind.LENT, "the drill", MARCH)


def test_it_is_kept_told_and_found(journal: Journal) -> None:
    ana = add(journal, "Ana Costa")
    receipt = journal.kindnesses.add(ana, INTRODUCTION)
    assert receipt.sentence == "Noted: Ana Costa introduced you to Ben, 3 March; you have not thanked them yet."
    assert journal.page(ana).kindnesses == journal.kindnesses.of(ana) == (INTRODUCTION._replace(id=receipt.id),)
    assert [(hit.kind, hit.id) for hit in journal.search("ben")] == [("kindness", receipt.id)]
    assert steps(journal)[-1] == "noted: Ana Costa introduced you to Ben"


def test_the_newest_comes_first(journal: Journal) -> None:
    ana = add(journal, "Ana")
    for day in (MARCH, TODAY, MARCH - timedelta(900)):
        journal.kindnesses.add(ana, DRILL._replace(happened_on=day))
    days = [each.happened_on for each in journal.page(ana).kindnesses]
    assert days == [TODAY, MARCH, MARCH - timedelta(900)]


def test_thanked_and_returned_have_their_day(journal: Journal) -> None:
    ana = add(journal, "Ana")
    first = journal.kindnesses.add(ana, INTRODUCTION).id
    second = journal.kindnesses.add(ana, DRILL).id
    assert journal.kindnesses.thank(first).sentence == "Thanked for: Ben."
    assert journal.kindnesses.returned(second, MARCH).sentence == "Returned: the drill."
    days = {each.id: (each.thanked_on, each.returned_on) for each in journal.kindnesses.of(ana)}
    assert days == {first: (TODAY, None), second: (None, MARCH)}


@pytest.mark.parametrize(
    ("kindness", "act", "said"),
    [
        (DRILL, "thank", "You gave this yourself."),
        (INTRODUCTION, "returned", "This was not lent"),
        (INTRODUCTION._replace(thanked_on=MARCH), "thank", "You thanked them on Tue 3 Mar already."),
        (DRILL._replace(returned_on=MARCH), "returned", "That is back since Tue 3 Mar."),
    ],
)
def test_what_makes_no_sense_is_refused(journal: Journal, kindness: Kindness, act: str, said: str) -> None:
    key = journal.kindnesses.add(add(journal, "Ana"), kindness).id
    before = dump(journal)
    with pytest.raises(InvalidValue, match=said):
        getattr(journal.kindnesses, act)(key)
    assert dump(journal) == before


@pytest.mark.parametrize(
    ("day", "said"),
    [(TODAY + timedelta(1), "still to come"), (MARCH - timedelta(1), "on Tue 3 Mar, after that day")],
)
def test_thanks_come_after_the_kindness_and_by_today(journal: Journal, day: date, said: str) -> None:
    key = journal.kindnesses.add(add(journal, "Ana"), INTRODUCTION).id
    with pytest.raises(InvalidValue, match=said):
        journal.kindnesses.thank(key, day)


def test_no_words_a_day_to_come_and_nobody_are_refused(journal: Journal) -> None:
    ana = add(journal, "Ana")
    before = dump(journal)
    for kindness in (DRILL._replace(text=" \0"), DRILL._replace(happened_on=TODAY + timedelta(1))):
        with pytest.raises(InvalidValue):
            journal.kindnesses.add(ana, kindness)
    with pytest.raises(UnknownName):
        journal.kindnesses.add(7, DRILL)
    for act in (journal.kindnesses.thank, journal.kindnesses.returned, journal.kindnesses.remove):
        with pytest.raises(UnknownName):
            act(7)
    assert dump(journal) == before


def test_editing_keeps_what_became_of_it_as_far_as_it_still_makes_sense(journal: Journal) -> None:
    ana = add(journal, "Ana")
    touch = log(journal, [ana], MARCH)
    key = journal.kindnesses.add(ana, INTRODUCTION._replace(touch_id=touch, thanked_on=TODAY)).id
    journal.kindnesses.edit(Kindness(Way.RECEIVED, KindnessKind.ADVICE, "on kilns", TODAY, id=key))
    (kept,) = journal.kindnesses.of(ana)
    assert kept == Kindness(Way.RECEIVED, KindnessKind.ADVICE, "on kilns", TODAY, TODAY, None, key, touch)
    journal.kindnesses.edit(kept._replace(way=Way.GAVE))
    assert journal.kindnesses.of(ana)[0].thanked_on is None


def test_it_belongs_to_a_touch_with_the_person_only(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    touch = log(journal, [ana], MARCH)
    with pytest.raises(InvalidValue, match="not with Ben"):
        journal.kindnesses.add(ben, DRILL._replace(touch_id=touch))
    journal.kindnesses.add(ana, DRILL._replace(touch_id=touch))
    journal.touches.remove(touch)
    (kept,) = journal.kindnesses.of(ana)
    assert kept.touch_id is None, "the memory outlives the touch"


def test_a_log_keeps_them_with_the_touch_for_each_in_one_step(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    before = dump(journal)
    capture = happened(journal, [ana, ben], MARCH)

    deeds = (Deed(KindnessKind.ADVICE, "on kilns"), Deed(KindnessKind.LENT, "his drill"))
    ways = zip((Field.GAVE, Field.RECEIVED), deeds, strict=True)
    parts = tuple(Part(way, None, deed.text, kind=deed.kind) for way, deed in ways)
    touch = journal.record(replace(capture, parts=parts)).id
    for person in (ana, ben):
        kept = {(each.way, Deed(each.kind, each.text)) for each in journal.kindnesses.of(person)}
        assert kept == {(Way.GAVE, deeds[0]), (Way.RECEIVED, deeds[1])}
        assert {(each.touch_id, each.happened_on) for each in journal.kindnesses.of(person)} == {(touch, MARCH)}
    journal.undo()
    assert dump(journal) == before


def test_a_timeline_tells_what_was_given_between_me_and_its_person(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    advice, lamp = Deed(KindnessKind.ADVICE, "the kiln"), Deed(KindnessKind.GIFT, "a lamp")
    given = Part(Field.GAVE, None, advice.text, kind=advice.kind)
    dinner = journal.record(replace(happened(journal, [ana, ben], TODAY), parts=(given,))).id
    journal.kindnesses.add(ben, Kindness(Way.RECEIVED, lamp.kind, lamp.text, TODAY, touch_id=dinner))
    assert journal.timeline(ana)[0].exchanged == ("gave advice: the kiln",)
    assert journal.timeline(ben)[0].exchanged == ("gave advice: the kiln", "received gift: a lamp")


def test_what_is_lent_is_listed_both_ways_until_it_is_back(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    book = DRILL._replace(way=Way.RECEIVED, text="a book", happened_on=MARCH - timedelta(1))
    drill = journal.kindnesses.add(ana, DRILL).id
    journal.kindnesses.add(ben, book)
    journal.kindnesses.add(ana, INTRODUCTION)
    assert [(line.name, line.kindness.text) for line in journal.kindnesses.lent()] == [
        ("Ben", "a book"),
        ("Ana", "the drill"),
    ]
    journal.kindnesses.returned(drill)
    journal.knowledge.add_boundary(ben, "leave me be", BoundaryKind.NO_CONTACT)
    assert journal.kindnesses.lent() == []
    assert journal.page(ben).kindnesses[0].out, "it is kept on their own page"


def test_everything_is_undone_and_done_again(journal: Journal) -> None:
    ana = add(journal, "Ana")
    states = [dump(journal)]
    keys = [journal.kindnesses.add(ana, each).id for each in (INTRODUCTION,)]
    acts: tuple[Callable[[], object], ...] = (
        lambda: journal.kindnesses.thank(keys[0]),
        lambda: journal.kindnesses.edit(DRILL._replace(id=keys[0])),
        lambda: journal.kindnesses.returned(keys[0]),
        lambda: journal.kindnesses.remove(keys[0]),
    )
    for act in acts:
        states.append(dump(journal))
        act()
        assert dump(journal) != states[-1]
    last = dump(journal)
    for state in reversed(states):
        journal.undo()
        assert dump(journal) == state
    for _ in states:
        journal.redo()
    assert dump(journal) == last


def test_two_who_become_one_keep_both_memories(journal: Journal) -> None:
    ana, other = add(journal, "Ana"), add(journal, "Ana C.")
    journal.kindnesses.add(ana, DRILL)
    journal.kindnesses.add(other, INTRODUCTION)
    journal.people.merge(ana, other)
    assert len(journal.kindnesses.of(ana)) == 2


def test_an_error_is_a_sentence(journal: Journal) -> None:
    with pytest.raises(NurtureError) as raised:
        journal.kindnesses.edit(DRILL)
    assert raised.value.sentence == "That is no longer in the journal."
