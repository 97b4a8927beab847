import pytest

from nurture.domain.people import BoundaryKind, Channel, FactKind, Standing
from nurture.domain.portrait import Door, PastPrompt
from nurture.domain.prompts.openings import unknown_kinds
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Medium
from tests.domain.portraits import TODAY, boundary
from tests.domain.prompts.looking import days_ago, fact, of, seen, subjects

MAIL = Channel("email", "ana@example.org", standing=Standing.WELCOME, id=1)
SIGNAL = Channel("signal", "+44 1", standing=Standing.ASK_FIRST, id=2)


def test_a_hello_says_how_long_it_has_been() -> None:
    prompt = next(prompt for prompt in of() if prompt.subject == "hello")
    assert prompt.because == (("last talked 2 weeks ago", days_ago(20)),)


@pytest.mark.parametrize(("ago", "words"), [(5, "while"), (300, "today so far")])
def test_a_hello_fits_how_often_one_talks(ago: int, words: str) -> None:
    hellos = [of(last_exchange=days_ago(ago), touch_count=turn) for turn in range(25)]
    openers = {prompt.opener for found in hellos for prompt in found if prompt.subject == "hello"}
    assert len(openers) >= 10
    assert not [opener for opener in openers if words in opener]


def test_a_new_door_is_asked_for_last_and_by_the_old_one() -> None:
    prompt = of(channels=(MAIL, SIGNAL))[-1]
    assert prompt.subject == "channel:2"
    assert "wrote to you on Signal" in prompt.opener
    assert prompt.channel == MAIL


@pytest.mark.parametrize(
    "said",
    [
        {"channels": (SIGNAL,)},
        {"channels": (MAIL, Channel("phone", "1", standing=Standing.UNWELCOME, id=2))},
        {"channels": (MAIL, SIGNAL), "boundaries": (boundary(BoundaryKind.NOT_ON, "signal"),)},
        {"channels": (MAIL, SIGNAL), "doors": (Door(Medium.MESSAGE, 3, 0),)},
        {"channels": (MAIL, SIGNAL), "last_exchange": None},
        {"channels": (MAIL, SIGNAL), "attempts": (days_ago(50),), "patient_until": TODAY},
        {"channels": (MAIL, Channel("web", "example.org", id=2))},
        {"channels": (MAIL, Channel("email", "b@example.org", standing=Standing.ASK_FIRST, id=2))},
        {"channels": (MAIL, SIGNAL), "past_prompts": (PastPrompt("channel:2", False, days_ago(900)),)},
        {"channels": (MAIL, SIGNAL), "past_prompts": (PastPrompt("channel:2", True, days_ago(900)),)},
    ],
)
def test_a_door_is_not_asked_for_where_they_said_enough(said: dict[str, object]) -> None:
    assert not [subject for subject in subjects(of(**said)) if subject.startswith("channel")]


def test_questions_are_about_what_is_not_known() -> None:
    known = tuple(fact(kind, "x", n) for n, kind in enumerate((FactKind.FOOD, FactKind.INTEREST)))
    assert not set(unknown_kinds(seen(facts=known))) & {FactKind.FOOD, FactKind.INTEREST}
    at_work = unknown_kinds(seen(sphere=Sphere.PROFESSIONAL))
    assert FactKind.WORK in at_work
    assert not {FactKind.FAMILY, FactKind.FOOD} & {*at_work}


def test_questions_take_turns_and_do_not_come_twice() -> None:
    first = [subject for subject in subjects(of()) if subject.startswith("question")]
    past = tuple(PastPrompt(subject, False, days_ago(9)) for subject in first)
    then = [subject for subject in subjects(of(past_prompts=past)) if subject.startswith("question")]
    assert len(first) == len(then) == 2
    assert not {*first} & {*then}
    assert [subject for subject in subjects(of(touch_count=3)) if subject.startswith("question")] != first
