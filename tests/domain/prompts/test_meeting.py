import pytest

from nurture.domain.intentions import Intention
from nurture.domain.people import BoundaryKind, Fact, FactKind
from nurture.domain.portrait import Match
from nurture.domain.relations import Acquaintance, RelationKind
from nurture.domain.spheres import Sphere
from tests.domain.portraits import boundary
from tests.domain.prompts.looking import of

WISH = Fact(FactKind.WANTS_TO_LEARN, "pottery", id=1)
SKILL = Fact(FactKind.CAN_TEACH, "pottery: throwing and glazing", id=2)
MATCH = Match(WISH, 42, "Ben Okafor", Sphere.FRIEND, SKILL)


def introductions(**said: object) -> list[str]:
    return [prompt.subject for prompt in of(**said) if prompt.intention is Intention.INTRODUCE]


def test_r9_an_introduction_asks_first_and_names_nobody() -> None:
    prompt = next(prompt for prompt in of(matches=(MATCH,)) if prompt.intention is Intention.INTRODUCE)
    assert prompt.subject == "match:1:2"
    assert "pottery" in prompt.opener
    assert "Ben" not in prompt.opener
    assert "?" in prompt.opener or "if " in prompt.opener.lower()
    assert [because.text for because in prompt.because] == ["pottery", "Ben Okafor: pottery: throwing and glazing"]


def test_one_introduction_for_each_other_person() -> None:
    more = MATCH._replace(theirs=Fact(FactKind.CAN_TEACH, "pottery for children", id=3))
    other = MATCH._replace(other_id=43, other="Cleo")
    assert len(introductions(matches=(MATCH, more, other._replace(theirs=more.theirs)))) == 2


@pytest.mark.parametrize(
    "acquaintance",
    [
        Acquaintance(42, "Ben", RelationKind.COLLEAGUE),
        Acquaintance(42, "Ben", None, ("pottery",), 3),
    ],
)
def test_people_who_know_each_other_are_not_introduced(acquaintance: Acquaintance) -> None:
    assert not introductions(matches=(MATCH,), acquaintances=(acquaintance,))


def test_a_shared_circle_is_no_acquaintance() -> None:
    assert introductions(matches=(MATCH,), acquaintances=(Acquaintance(42, "Ben", None, ("pottery",)),))


def test_facts_that_only_share_a_word_are_no_reason() -> None:
    common = Fact(FactKind.INTEREST, "likes music", id=3)
    assert not introductions(matches=(MATCH._replace(mine=common, theirs=common),))


@pytest.mark.parametrize(
    ("mine", "theirs", "met"),
    [
        (Sphere.FRIEND, Sphere.PROFESSIONAL, False),
        (Sphere.PROFESSIONAL, Sphere.FRIEND, False),
        (Sphere.BOTH, Sphere.PROFESSIONAL, True),
        (Sphere.FRIEND, Sphere.BOTH, True),
        (Sphere.PROFESSIONAL, Sphere.PROFESSIONAL, True),
    ],
)
def test_nobody_is_taken_over_the_line_in_the_sand(mine: Sphere, theirs: Sphere, met: bool) -> None:
    assert bool(introductions(sphere=mine, matches=(MATCH._replace(other_sphere=theirs),))) is met


@pytest.mark.parametrize(
    ("kind", "about"),
    [(BoundaryKind.NOT_ABOUT, "pottery"), (BoundaryKind.NO_CONTACT, ""), (BoundaryKind.BUSINESS_ONLY, "")],
)
def test_no_introduction_against_a_boundary(kind: BoundaryKind, about: str) -> None:
    assert not introductions(matches=(MATCH,), boundaries=(boundary(kind, about),))


def test_no_business_is_brought_to_who_wants_none() -> None:
    hope, work = Fact(FactKind.HOPE, "to open a bakery", id=1), Fact(FactKind.WORK, "baker", id=2)
    match = Match(hope, 42, "Ben", Sphere.FRIEND, work)
    assert introductions(matches=(match,))
    assert not introductions(matches=(match,), boundaries=(boundary(BoundaryKind.NO_BUSINESS),))
