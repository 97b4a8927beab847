import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.people import FactKind
from nurture.domain.portrait import PastPrompt
from nurture.domain.prompts.ranking import dismissed
from tests.domain.prompts.looking import days_ago, fact, of, seen, subjects, thread

INTERESTS = tuple(
    fact(FactKind.INTEREST, text, n) for n, text in enumerate(("tiles", "Bach", "chess", "bees", "kites"))
)


@pytest.mark.parametrize(
    ("subject", "ago", "away"),
    [
        ("fact:1", 2_000, True),
        ("match:1:2", 2_000, True),
        ("hello", 300, True),
        ("hello", 366, False),
        ("thread:1", 366, False),
        ("question:food", 10, True),
    ],
)
def test_what_was_dismissed_stays_away(subject: str, ago: int, away: bool) -> None:
    assert dismissed(subject, seen(past_prompts=(PastPrompt(subject, True, days_ago(ago)),))) is away


def test_what_was_only_used_is_not_dismissed() -> None:
    assert not dismissed("fact:1", seen(past_prompts=(PastPrompt("fact:1", False, days_ago(1)),)))


def test_a_dismissed_prompt_is_not_in_the_list() -> None:
    found = subjects(of(facts=INTERESTS, past_prompts=(PastPrompt("fact:2", True, days_ago(1)),)))
    assert "fact:2" not in found
    assert "fact:1" in found


def test_intentions_take_turns_within_a_list() -> None:
    told = (*INTERESTS, fact(FactKind.CAN_TEACH, "sewing", 8), fact(FactKind.HOPE, "a garden", 9))
    found = of(facts=told)
    assert len({prompt.intention for prompt in found[:3]}) == 3


def test_another_touch_is_another_turn() -> None:
    first = [subjects(of(facts=INTERESTS, touch_count=turn))[0] for turn in range(5)]
    assert sorted(first) == [f"fact:{key}" for key in range(5)]


def test_what_is_going_on_comes_before_what_is_always_true_and_that_before_small_talk() -> None:
    found = subjects(of(facts=INTERESTS[:1], threads=(thread("the move", 30),)))
    assert found[:2] == ["thread:1", "fact:0"]


@given(st.integers(0, 40))
def test_every_prompt_gets_its_turn(start: int) -> None:
    """Whoever uses the first prompt each time, and talks each time, has used them all before one comes twice."""
    past: list[PastPrompt] = []
    used = []
    for step in range(len(INTERESTS)):
        found = subjects(of(facts=INTERESTS, touch_count=start + step, past_prompts=tuple(past)))
        used.append(found[0])
        past.append(PastPrompt(found[0], False, days_ago(100 - step)))
    assert sorted(used) == [f"fact:{key}" for key in range(5)]
