import pytest

from nurture.domain.intentions import Intention
from nurture.domain.portrait import PastPrompt
from nurture.domain.touches import Direction
from tests.domain.prompts.looking import about, days_ago, of, subjects, thread, touch


def test_a_thread_of_its_day_comes_first() -> None:
    found = of(threads=(thread("the exam", 40, key=1), thread("the hip operation", 40, 0, key=2)))
    assert subjects(found)[:2] == ["thread:2", "thread:1"]


@pytest.mark.parametrize(("asked", "place"), [(1, -1), (30, 0)])
def test_a_day_that_was_asked_after_is_no_longer_timely(asked: int, place: int) -> None:
    past = (PastPrompt("thread:1", False, days_ago(asked)),)
    found = subjects(of(threads=(thread("the move", 40, -1),), past_prompts=past))
    assert (found[0] == "thread:1") == (place == 0)


def test_a_thread_is_asked_after_with_what_was_told() -> None:
    prompt = about(of(threads=(thread("her daughter Mia starts school", 5),)), "thread:1")
    assert prompt.intention is Intention.ASK
    assert "your daughter Mia starting school" in prompt.opener
    assert prompt.because == (("her daughter Mia starts school", days_ago(5)),)


@pytest.mark.parametrize(
    ("text", "opened", "intention"),
    [
        ("new job at the museum", 5, Intention.CONGRATULATE),
        ("Salma is born", 5, Intention.CONGRATULATE),
        ("new job at the museum", 100, Intention.ASK),
        ("looking for a new job", 5, Intention.ASK),
        ("might get a promotion", 5, Intention.ASK),
        ("lost the baby", 5, Intention.ASK),
        ("moving to Lisbon", 5, Intention.ASK),
    ],
)
def test_a_success_is_congratulated_while_it_is_news(text: str, opened: int, intention: Intention) -> None:
    assert about(of(threads=(thread(text, opened),)), "thread:1").intention is intention


def test_a_success_is_congratulated_once() -> None:
    past = (PastPrompt("thread:1", False, days_ago(2)),)
    prompt = about(of(threads=(thread("new job at the museum", 5),), past_prompts=past), "thread:1")
    assert prompt.intention is Intention.ASK


@pytest.mark.parametrize("text", ["father in hospital", "the divorce", "lost her job", "knee surgery"])
def test_what_is_hard_is_met_with_care_and_not_named(text: str) -> None:
    opener = about(of(threads=(thread(text),)), "thread:1").opener
    assert not {*text.split()} & {*opener.split()} - {"in", "the"}


def test_nobody_is_asked_how_it_goes_when_it_is_done() -> None:
    assert "passing" not in about(of(threads=(thread("passed the test", 100),)), "thread:1").opener


@pytest.mark.parametrize(
    ("text", "ago", "direction", "news"),
    [
        ("Coffee. She got the job!", 5, Direction.MUTUAL, True),
        ("Coffee. She got the job!", 50, Direction.MUTUAL, False),
        ("wrote: got the job", 5, Direction.OUT, False),
        ("hopes she got the job", 5, Direction.MUTUAL, False),
        ("talked about jobs", 5, Direction.MUTUAL, False),
    ],
)
def test_good_news_of_a_touch_is_congratulated(text: str, ago: int, direction: Direction, news: bool) -> None:
    found = of(touches=(touch(text, ago, 7, direction),))
    assert [prompt.subject for prompt in found if prompt.intention is Intention.CONGRATULATE] == ["touch:7"] * news


def test_news_that_a_thread_tells_is_told_once() -> None:
    found = of(touches=(touch("she got the job", 5),), threads=(thread("new job", 5),))
    assert [prompt.subject for prompt in found if prompt.intention is Intention.CONGRATULATE] == ["thread:1"]
