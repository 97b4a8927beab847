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


def test_an_introduction_told_whole_is_not_told_twice() -> None:
    assert memory(RECEIVED._replace(text="introduced me to Ben")) == "they did you a favour: introduced me to Ben"


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
