from datetime import date

import pytest

from nurture.domain.kindness import Kindness, KindnessKind, Way, memory, outcome, refuse_future, words
from nurture.errors import InvalidValue

TODAY = date(2026, 11, 22)
MARCH = date(2026, 3, 3)
RECEIVED = Kindness(Way.RECEIVED, KindnessKind.INTRODUCTION, "Ben", MARCH)
DRILL = Kindness(Way.GAVE, KindnessKind.LENT, "the drill", date(2024, 5, 9))


@pytest.mark.parametrize(
    ("kindness", "said"),
    [
        (RECEIVED, "they introduced you to Ben, 3 March; you have not thanked them yet"),
        (RECEIVED._replace(thanked_on=MARCH), "they introduced you to Ben, 3 March; you thanked them on 3 March"),
        (RECEIVED._replace(way=Way.GAVE), "you introduced them to Ben, 3 March"),
        (DRILL, "you lent them the drill, 9 May 2024; not back yet"),
        (DRILL._replace(returned_on=MARCH), "you lent them the drill, 9 May 2024; back since 3 March"),
        (DRILL._replace(way=Way.RECEIVED), "they lent you the drill, 9 May 2024; not back yet"),
        (
            DRILL._replace(way=Way.RECEIVED, returned_on=MARCH),
            "they lent you the drill, 9 May 2024; back since 3 March; you have not thanked them yet",
        ),
    ],
)
def test_a_kindness_is_told_as_a_memory(kindness: Kindness, said: str) -> None:
    assert words(kindness, TODAY) == said


def test_by_name_it_can_stand_in_a_list_of_many() -> None:
    assert words(DRILL, TODAY, "Ben {x}") == "you lent Ben {x} the drill, 9 May 2024; not back yet"
    assert memory(RECEIVED, "Ana") == "Ana introduced you to Ben"


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (KindnessKind.INTRODUCTION, "an introduction to Ben", "they introduced you to Ben"),
        (KindnessKind.INTRODUCTION, "Intro to Ben's sister", "they introduced you to Ben's sister"),
        (KindnessKind.INTRODUCTION, "introduced me to Ben", "they introduced you to Ben"),
        (KindnessKind.INTRODUCTION, "introduced me", "they did you a favour: introduced me"),
        (KindnessKind.INTRODUCTION, "introduction to", "they did you a favour: introduction to"),
        (KindnessKind.LENT, "lent me his drill", "they lent you his drill"),
        (KindnessKind.ADVICE, "Advice on the lease", "they gave you Advice on the lease"),
        (KindnessKind.ADVICE, "advice: how to price a kiln", "they gave you advice: how to price a kiln"),
        (KindnessKind.ADVICE, "advice:", "they gave you advice: advice:"),
        (KindnessKind.LENT, "the book she lent me once", "they lent you the book she lent me once"),
        (KindnessKind.ADVICE, "some good advice", "they gave you some good advice"),
        (KindnessKind.ADVICE, "how to take advice", "they gave you advice: how to take advice"),
        (KindnessKind.TIME, "time for a coffee", "they gave you time for a coffee"),
        (KindnessKind.FAVOUR, "a favour with the move", "they gave you a favour with the move"),
        (KindnessKind.SUPPORT, "supported me", "they stood by you: supported me"),
        (KindnessKind.GIFT, "a gift card", "they gave you a gift card"),
    ],
)
def test_what_the_words_say_is_not_said_twice(kind: KindnessKind, text: str, said: str) -> None:
    assert memory(Kindness(Way.RECEIVED, kind, text, MARCH)) == said


def test_what_i_gave_is_not_said_twice_either() -> None:
    given = Kindness(Way.GAVE, KindnessKind.INTRODUCTION, "an introduction to Ben", MARCH)
    assert memory(given, "Ana") == "you introduced Ana to Ben"
    assert memory(given._replace(kind=KindnessKind.LENT, text="lent them the tent")) == "you lent them the tent"


@pytest.mark.parametrize("kind", KindnessKind)
@pytest.mark.parametrize("way", Way)
def test_every_kind_has_its_words_and_keeps_those_of_the_user(way: Way, kind: KindnessKind) -> None:
    told = memory(Kindness(way, kind, "{they} [x]", MARCH), "Ana")
    assert told.startswith("you " if way is Way.GAVE else "Ana ")
    assert told.endswith("{they} [x]")
    assert {"Ana", "you"} <= set(told.replace(":", "").split())


@pytest.mark.parametrize("kind", KindnessKind)
def test_what_i_gave_asks_for_no_thanks(kind: KindnessKind) -> None:
    given = Kindness(Way.GAVE, kind, "x", MARCH)
    assert not given.unthanked
    assert outcome(given, TODAY) == ("not back yet" if kind is KindnessKind.LENT else "")


def test_what_is_to_come_is_no_kindness_yet() -> None:
    refuse_future(TODAY, TODAY)
    with pytest.raises(InvalidValue, match="Mon 23 Nov is still to come"):
        refuse_future(date(2026, 11, 23), TODAY)
