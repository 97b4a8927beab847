"""Wordings lean as labelled messages taught them, on words that can be quoted."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.drafts.rulebook import rules
from nurture.domain.drafts.weighing import weigh
from nurture.domain.drafts.wording import classes, features, learned, worded
from nurture.domain.drafts.words import ENDS, message

PITCHES = [
    "My new candle shop opens on Friday, use code FRIEND10 for a discount and tell your friends!",
    "I've trained as a life coach and have three places left, would you like a free session?",
    "Could you like and share my page? I need a thousand followers before the launch.",
    "I'm a mortgage adviser now. Shall I look over your policy and get you a better quote?",
]
PERSONAL = [
    "How is your mum after the operation? I've been thinking of you both.",
    "Dinner at ours on Saturday? Bring the kids, there's far too much soup.",
    "I'm so sorry about your father. No need to answer.",
    "Thanks for the lift yesterday, and happy birthday to Tom!",
]


@pytest.mark.parametrize("text", PITCHES)
def test_what_is_sold_leans_to_a_pitch(text: str) -> None:
    assert worded(text).odds > learned().careful
    assert worded(text).heaviest


@pytest.mark.parametrize("text", PERSONAL)
def test_what_is_shared_leans_away_from_it(text: str) -> None:
    assert worded(text).odds < learned().careful


@given(
    st.lists(st.sampled_from([*PITCHES, *PERSONAL, "🏺", "\u202eright", "\x1b[31m", "{name}", "£45"]), max_size=6)
)
@settings(max_examples=60)
def test_the_heaviest_words_are_quotes_that_do_not_overlap(parts: list[str]) -> None:
    text = "\n".join(parts).strip()
    found = worded(text).heaviest
    assert len(found) <= 3
    assert all(text[each.start : each.end].strip() and each.odds > 0 for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_the_same_text_has_the_same_odds() -> None:
    first = worded(PITCHES[0])
    worded.cache_clear()
    weigh.cache_clear()
    assert worded(PITCHES[0]) == first


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_any_text_has_odds(text: str) -> None:
    assert -100 < worded(text).odds < 100


@pytest.mark.parametrize("part", ["x", "shop ", "My shop. ", "?", "a1£", "\U0001f3fa", "\n", "@", "my my your "])
def test_a_hundred_thousand_letters_are_weighed(part: str) -> None:
    assert worded((part * 100_000)[:100_000]).odds < 100


def test_nothing_said_is_no_pitch() -> None:
    assert worded("").odds < learned().careful < learned().pitch
    assert worded("").heaviest == ()


def test_a_class_is_weighed_where_it_stands_and_whose_it_is() -> None:
    words = message("My shop is open. Come on Sunday!", rules().speller, rules().hosts).words
    names = {each.name for each in features(weigh("My shop is open."), words, {"shop": ("venture",)})}
    assert {"word shop", "pair my shop", "class venture", "my venture", "first venture"} <= names
    assert not names & {"last venture", "again venture", "your venture"}


def test_each_feature_comes_once_and_names_its_words() -> None:
    text = " ".join(PITCHES)
    words = message(text, rules().speller, rules().hosts).words
    found = list(features(weigh(text), words, classes()))
    assert len({each.name for each in found}) == len(found)
    for each in found:
        assert -1 <= each.first <= each.last < len(words)
        if each.name.startswith("word "):
            assert each.name == f"word {words[each.first]}"


def test_every_weight_is_of_a_feature_that_there_can_be() -> None:
    kinds = {
        "signal",
        "family",
        "word",
        "pair",
        "class",
        "again",
        "my",
        "your",
        "their",
        "i",
        "you",
        "first",
        "last",
    }
    names = {name for known in classes().values() for name in known}
    signals = {signal.name for signal in rules().signals}
    for name in learned().weights:
        kind, _, what = name.partition(" ")
        assert kind in kinds
        assert kind != "signal" or what in signals
        assert kind not in kinds - {"signal", "family", "word", "pair"} or what in names


def test_classes_hold_words_as_messages_are_read() -> None:
    for word in classes():
        assert word not in ENDS
        assert word.startswith("<") or word == word.casefold()
