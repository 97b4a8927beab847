import pytest

from nurture.domain.intentions import Intention
from nurture.domain.people import FactKind
from nurture.domain.spheres import Sphere
from tests.domain.prompts.looking import about, fact, of, subjects


@pytest.mark.parametrize(
    ("kind", "text", "intention", "words"),
    [
        (FactKind.INTEREST, "old tiles; photographs them", Intention.SHARE, "old tiles"),
        (FactKind.CAN_TEACH, "can teach sourdough", Intention.LEARN, "sourdough"),
        (FactKind.HOPE, "a studio of her own", Intention.HELP, "a studio of your own"),
        (FactKind.HOPE, "bigger kitchen", Intention.HELP, "the bigger kitchen"),
        (FactKind.WANTS_TO_LEARN, "to sail", Intention.ASK, "sailing"),
        (FactKind.FAMILY, "her sister Renate lives next door", Intention.ASK, "your sister Renate"),
        (FactKind.WORK, "restores frescoes", Intention.ASK, "restoring frescoes"),
        (FactKind.HOW_WE_MET, "he caught my fall", Intention.REMEMBER, "met"),
    ],
)
def test_each_kind_of_fact_is_good_for_something(
    kind: FactKind, text: str, intention: Intention, words: str
) -> None:
    prompt = about(of(facts=(fact(kind, text),)), "fact:1")
    assert prompt.intention is intention
    assert words in prompt.opener


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (FactKind.FOOD, "no coriander"),
        (FactKind.GIFT_IDEA, "chalk bag"),
        (FactKind.NOTE, "speaks softly"),
        (FactKind.PLACE, "Lisbon"),
        (FactKind.FAMILY, "his father died in spring"),
        (FactKind.HOPE, "to win custody of the children"),
    ],
)
def test_some_facts_are_for_a_brief_alone(kind: FactKind, text: str) -> None:
    assert "fact:1" not in subjects(of(facts=(fact(kind, text),)))


@pytest.mark.parametrize(
    "text", ["paramedic, nights mostly", "sailing instructor", "drove trams for thirty years"]
)
def test_nobody_is_asked_how_it_goes_with_what_they_are_or_were(text: str) -> None:
    opener = about(of(facts=(fact(FactKind.WORK, text),)), "fact:1").opener
    assert not {"paramedic", "sailing", "driving"} & {*opener.split()}


def test_family_is_no_matter_of_a_colleague() -> None:
    told = (fact(FactKind.FAMILY, "two kids"),)
    assert "fact:1" not in subjects(of(sphere=Sphere.PROFESSIONAL, facts=told))
