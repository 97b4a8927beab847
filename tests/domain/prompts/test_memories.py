import pytest

from nurture.domain.intentions import Intention
from nurture.domain.people import BoundaryKind
from nurture.domain.portrait import PastPrompt
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Direction
from tests.domain.portraits import TODAY, boundary
from tests.domain.prompts.looking import about, days_ago, of, subjects, touch


def test_a_laugh_is_remembered_with_how_long_ago_it_was() -> None:
    prompt = about(of(touches=(touch("lunch, laughed until it hurt", 400, 7),)), "touch:7")
    assert prompt.intention is Intention.LAUGH
    assert prompt.because == (("lunch, laughed until it hurt", days_ago(400)),)
    assert any(words in prompt.opener for words in ("last year", "our lunch", "laugh", "fault", "face"))


@pytest.mark.parametrize(
    ("text", "ago", "direction"),
    [
        ("laughed through the funeral", 30, Direction.MUTUAL),
        ("laughed a lot", 1, Direction.MUTUAL),
        ("sent a joke", 30, Direction.OUT),
        ("walked round the lake", 30, Direction.MUTUAL),
    ],
)
def test_not_every_touch_is_a_funny_memory(text: str, ago: int, direction: Direction) -> None:
    found = of(touches=(touch(text, ago, 7, direction),))
    assert "touch:7" not in subjects(found)
    assert about(found, "laugh").intention is Intention.LAUGH


def test_nobody_jokes_with_strangers_or_colleagues() -> None:
    assert "laugh" not in subjects(of(last_exchange=None))
    assert "laugh" not in subjects(of(sphere=Sphere.PROFESSIONAL))


def test_these_weeks_of_other_years_are_remembered_once() -> None:
    then = touch("dinner at hers, sardines, six people", 731, 7)
    prompt = about(of(around_then=(then,)), "touch:7")
    assert prompt.intention is Intention.REMEMBER
    assert "two years ago" in prompt.opener.lower()
    assert "our dinner" in prompt.opener.lower()
    past = (PastPrompt("touch:7", False, TODAY),)
    assert "touch:7" not in subjects(of(around_then=(then,), past_prompts=past))


@pytest.mark.parametrize("text", ["the funeral of her aunt", "talked about the divorce"])
def test_painful_days_are_not_brought_up(text: str) -> None:
    assert "touch:7" not in subjects(of(around_then=(touch(text, 366, 7),)))


def test_memories_keep_to_what_may_be_spoken_of() -> None:
    said = (boundary(BoundaryKind.NOT_ABOUT, "pottery"),)
    assert "touch:7" not in subjects(of(around_then=(touch("pottery together", 366, 7),), boundaries=said))
