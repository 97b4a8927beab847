import pytest

from nurture.domain.intentions import Intention
from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.people import FactKind
from tests.domain.portraits import TODAY
from tests.domain.prompts.looking import about, days_ago, fact, of, subjects

RECEIVED = Kindness(Way.RECEIVED, KindnessKind.GIFT, "apricot jam", days_ago(10), id=1)


def test_a_kindness_that_was_not_thanked_for_comes_first_the_newest_before() -> None:
    older = RECEIVED._replace(id=2, happened_on=days_ago(50))
    ancient = RECEIVED._replace(id=3, happened_on=days_ago(900))
    told = (fact(FactKind.INTEREST, "Bach"),)
    found = subjects(of(kindnesses=(ancient, older, RECEIVED), facts=told))
    assert found[:2] == ["kindness:1", "kindness:2"]
    assert "kindness:3" in found


@pytest.mark.parametrize(
    "kindness",
    [
        RECEIVED._replace(thanked_on=TODAY),
        RECEIVED._replace(way=Way.GAVE),
        RECEIVED._replace(way=Way.GAVE, kind=KindnessKind.LENT, happened_on=days_ago(500)),
        RECEIVED._replace(kind=KindnessKind.LENT, thanked_on=TODAY, returned_on=TODAY),
        RECEIVED._replace(kind=KindnessKind.LENT, thanked_on=TODAY),
    ],
)
def test_nothing_is_said_of_what_is_thanked_for_or_was_given(kindness: Kindness) -> None:
    assert "kindness:1" not in subjects(of(kindnesses=(kindness,)))


def test_what_they_lent_me_is_named_gently_after_a_while() -> None:
    lent = RECEIVED._replace(kind=KindnessKind.LENT, text="her drill", thanked_on=TODAY, happened_on=days_ago(90))
    prompt = about(of(kindnesses=(lent,)), "kindness:1")
    assert prompt.intention is Intention.THANK
    assert "your drill" in prompt.opener


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        (KindnessKind.INTRODUCTION, "to Ben", "the introduction to Ben"),
        (KindnessKind.INTRODUCTION, "introduced me to Ben", "introducing me to Ben"),
        (KindnessKind.INTRODUCTION, "Ben", "the introduction"),
        (KindnessKind.ADVICE, "on the lease", "your advice on the lease"),
        (KindnessKind.ADVICE, "the lease", "your advice on the lease"),
        (KindnessKind.ADVICE, "her advice on the lease", "your advice on the lease"),
        (KindnessKind.TIME, "an afternoon with the tax letter", "the afternoon with the tax letter"),
        (KindnessKind.FAVOUR, "watered the plants", "watering the plants"),
        (KindnessKind.GIFT, "4 jars of jam", "the 4 jars of jam"),
        (KindnessKind.SUPPORT, "", "being there for me"),
        (KindnessKind.LENT, "her drill", "the loan of your drill"),
        (KindnessKind.FAVOUR, "[red]{thing}", "your help"),
    ],
)
def test_thanks_name_what_they_are_for(kind: KindnessKind, text: str, words: str) -> None:
    prompt = about(of(kindnesses=(RECEIVED._replace(kind=kind, text=text),)), "kindness:1")
    assert words.lower() in prompt.opener.lower()
