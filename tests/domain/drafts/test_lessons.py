import tomllib

from tests.domain.drafts.lessons import Lesson, learned, lessons, texts, written
from tests.domain.drafts.messages import aside

BUY, HUG = ("words", ("buy",)), ("words", ("hug",))


def test_what_is_held_aside_is_never_learned_from() -> None:
    kept = {message.text for message in aside()}
    assert not kept & {text for text, _ in texts()}


def test_words_learn_where_they_lean() -> None:
    taught = [Lesson({BUY: 1.0}, True), Lesson({HUG: 1.0}, False)] * 20
    start, weights = learned(taught)
    assert weights[BUY] > 0 > weights[HUG]
    assert start + weights[BUY] > 0 > start + weights[HUG]
    assert learned(taught) == (start, weights)


def test_weights_are_written_so_that_they_can_be_read() -> None:
    table = tomllib.loads(written(-1.0, {BUY: 0.5, HUG: -0.25, ("neighbours", ("my", "shop")): 0.001}))
    assert table == {"start": -4.0, "words": {"2.0": "buy", "-1.0": "hug"}, "neighbours": {}, "meetings": {}}


def test_there_is_as_much_to_learn_from_as_is_needed() -> None:
    taught = lessons()
    assert sum(lesson.pitch for lesson in taught) > 400
    assert sum(not lesson.pitch for lesson in taught) > 800
