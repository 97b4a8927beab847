from datetime import timedelta

import pytest

from nurture.domain.people import BoundaryKind
from nurture.domain.portrait import PastPrompt
from nurture.domain.touches import Direction
from tests.domain.portraits import TODAY, boundary, portrait
from tests.domain.prompts.looking import days_ago, prompts, somebody, touch


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"died_on": days_ago(400)}, "died on Mon 3 Feb 2025; nothing asks"),
        ({"archived_on": days_ago(1)}, "was archived on Mon 9 Mar; nothing asks"),
        (
            {"boundaries": (boundary(BoundaryKind.NO_CONTACT, words="leave me be"),)},
            "asked for no contact: “leave me be”",
        ),
        (
            {"boundaries": (boundary(BoundaryKind.NO_CONTACT, until=TODAY + timedelta(5)),)},
            "asked for no contact until Sun 15 Mar: ",
        ),
        (
            {"attempts": (days_ago(6),), "patient_until": TODAY + timedelta(2)},
            "wrote 6 days ago, give it until Thu 12 Mar",
        ),
    ],
)
def test_nothing_is_sent_and_the_reason_is_told(said: dict[str, object], reason: str) -> None:
    found = prompts(portrait(**said))
    assert not found.prompts
    assert found.reason.startswith(reason)


def test_once_patience_is_over_there_are_prompts_again() -> None:
    assert prompts(somebody(attempts=(days_ago(6),), patient_until=TODAY)).prompts


def test_r5_after_two_attempts_the_door_is_left_open_and_nothing_else() -> None:
    tried = (days_ago(60), days_ago(30))
    sent = tuple(touch("wrote", ago, key, Direction.OUT) for key, ago in enumerate((30, 60)))
    found = prompts(somebody(attempts=tried, patient_until=TODAY, touches=sent)).prompts
    assert [prompt.subject for prompt in found] == ["door"]
    assert [because.date for because in found[0].because] == [*tried]


def test_a_door_is_left_open_once() -> None:
    tried = (days_ago(60), days_ago(30), days_ago(20))
    left = PastPrompt("door", False, days_ago(20))
    found = prompts(somebody(attempts=tried, patient_until=TODAY, past_prompts=(left,)))
    assert found == ((), "the door was left open 2 weeks ago; it is theirs to come through")
    before = prompts(somebody(attempts=tried, past_prompts=(left._replace(on=days_ago(400)),)))
    assert before.prompts[0].subject == "door"
