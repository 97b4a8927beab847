from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.etiquette import etiquette
from nurture.domain.fitting import fitting
from nurture.domain.people import BoundaryKind, FactKind
from nurture.domain.prompts import questions_for
from tests.domain.crowd import somebody as anybody
from tests.domain.portraits import TODAY, boundary
from tests.domain.prompts.looking import fact, somebody, thread


def questions(count: int = 2, **said: object) -> tuple[str, ...]:
    person = somebody(**said)
    return questions_for(person, etiquette(person, TODAY, fitting()), TODAY, count)


def test_a_brief_asks_after_what_goes_on_and_what_is_hoped_for() -> None:
    found = questions(
        threads=(thread("moving to Lisbon"),),
        facts=(fact(FactKind.HOPE, "a studio of her own"),),
    )
    assert len(found) == 2
    assert "moving to Lisbon" in found[0]
    assert "a studio of your own" in found[1]


def test_who_is_hardly_known_is_asked_who_they_are() -> None:
    assert len(set(questions())) == 2
    assert len(questions(count=5)) == 5


def test_a_hard_time_is_not_asked_after_by_name() -> None:
    assert "divorce" not in questions(threads=(thread("the divorce"),))[0]


def test_questions_leave_alone_what_is_to_be_left_alone() -> None:
    said = (boundary(BoundaryKind.NOT_ABOUT, "pottery"),)
    assert not any(
        "pottery" in question for question in questions(threads=(thread("the pottery course"),), boundaries=said)
    )
    assert not questions(boundaries=(boundary(BoundaryKind.NO_CONTACT),))


@given(st.integers(0, 100_000))
def test_questions_are_questions_and_break_no_boundary(seed: int) -> None:
    person = anybody(seed)
    manners = etiquette(person, TODAY, fitting())
    found = questions_for(person, manners, TODAY)
    assert len(found) <= 2
    for question in found:
        assert question.endswith("?")
        assert "{" not in question
        assert not manners.about(question)
