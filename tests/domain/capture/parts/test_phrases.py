import pytest

from nurture.domain.capture.parts.phrases import Phrases
from tests.domain.capture.parts.scenes import scene_of

THINGS = [
    ("his drill when I called round", "his drill"),
    ("his drill on friday", "his drill"),
    ("his drill last week, bless him", "his drill"),
    ("a tiny cactus over lunch", "a tiny cactus"),
    ("a tiny cactus over a cup of tea", "a tiny cactus"),
    ("beekeeping of all things", "beekeeping"),
    ("vegan now too", "vegan"),
    ("the Guardian, a newspaper", "the Guardian"),
    ("to A&E. Home now", "to A&E"),
    ("the tent for two weeks", "the tent"),
    ("St. Mary's choir", "St. Mary's choir"),
    ("a book about Ana's mum because she asked", "a book about Ana's mum"),
    ("the teapot from Heal's", "the teapot from Heal's"),
    ("her sister until the 3rd", "her sister"),
    ("on friday", ""),
]


@pytest.mark.parametrize(("line", "thing"), THINGS)
def test_a_thing_ends_where_it_is_no_more_the_thing(line: str, thing: str) -> None:
    words = Phrases(scene_of(line))
    end = words.end(0, len(words.keys))
    assert (words.text(0, end) if end else "") == thing


@pytest.mark.parametrize(
    ("line", "things"),
    [
        ("nuts, milk and eggs, poor thing", "nuts, milk and eggs"),
        ("nuts, and I laughed", "nuts"),
        ("nuts, tea was fine", "nuts"),
        ("birds, trains or bridges", "birds, trains or bridges"),
    ],
)
def test_a_list_goes_on_to_its_last_and(line: str, things: str) -> None:
    words = Phrases(scene_of(line))
    assert words.text(0, words.end(0, len(words.keys), lists=True)) == things


def test_words_that_end_a_kind_of_thing() -> None:
    words = Phrases(scene_of("her publisher at the interval"))
    assert words.text(0, words.end(0, 5, stops=frozenset({"at"}))) == "her publisher"


def test_what_says_when_the_touch_was_is_no_thing() -> None:
    words = Phrases(scene_of("his drill yesterday #diy"))
    assert words.text(0, words.end(0, 4)) == "his drill"
