import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.drafts.grammar import Reader, ends, inflected, second, unfolded
from nurture.domain.drafts.words import Speller

SPELLER = Speller({"'m": "am", "im": "i am"}, frozenset({"the", "a", "really"}))
READER = Reader({"shop": ["shop", "web site"], "mine": ["my", "our"]}, SPELLER.plain, frozenset({"to", "your"}))


def found(phrase: str, text: str) -> str | None:
    """The words that a phrase takes from the first word of a text."""
    words = text.split()
    end = next(ends(READER.read(phrase), words, 0), None)
    return None if end is None else " ".join(words[:end])


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("like my page", "like my page now", "like my page"),
        ("like my page", "like your page", None),
        ("(like|follow us on) my page", "follow us on my page", "follow us on my page"),
        ("like [all] my page", "like my page", "like my page"),
        ("like [all] my page", "like all my page", "like all my page"),
        ("launch~ it", "launching it", "launching it"),
        ("try~ it", "tries it", "tries it"),
        ("grab~ it", "grabbed it", "grabbed it"),
        ("@mine @shop", "our web site", "our web site"),
        ("my ..2 page", "my very own page", "my very own page"),
        ("my ..2 page", "my very own dear page", None),
        ("my ..2 page", "my page", "my page"),
        ("my ..2 page", "my . page", None),
        ("my --2 page", "my pottery page", "my pottery page"),
        ("my --2 page", "my way to page", None),
        ("I'm the <num>", "i am <num>", "i am <num>"),
        (". sold ?", ". sold ?", ". sold ?"),
        ("my ..2 page", "my", None),
    ],
)
def test_a_phrase_finds_its_wordings(phrase: str, text: str, expected: str | None) -> None:
    assert found(phrase, text) == expected


@pytest.mark.parametrize("phrase", ["(a b", "a)", "@nothing", "like (my|the) page", "(like|(my)"])
def test_a_phrase_that_is_written_wrong_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        READER.read(phrase)


@pytest.mark.parametrize("phrase", ["..2 page", "[--2] page", "the", ""])
def test_a_phrase_begins_with_a_word(phrase: str) -> None:
    with pytest.raises(ValueError, match="begins"):
        list(unfolded(READER.read(phrase)))


def test_an_unfolded_phrase_begins_with_a_set_of_words() -> None:
    unfoldings = list(unfolded(READER.read("[please] (like|follow us) my page")))
    assert [unfolding[0] for unfolding in unfoldings] == [
        frozenset({word}) for word in ("please", "like", "follow")
    ]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("like my page", {"my"}),
        ("like [all] my page", {"all", "my"}),
        ("like (my|our web) page", {"my", "our"}),
        ("like ..2 page", None),
        ("like [all] ..2 page", None),
        ("like", None),
    ],
)
def test_what_can_come_second(phrase: str, expected: set[str] | None) -> None:
    assert second(READER.read(phrase)) == expected


def test_regular_endings() -> None:
    assert {"share", "shares", "shared", "sharing"} <= inflected("share")


WORDS = st.lists(st.sampled_from(["like", "my", "page", "all", ".", "way", "to"]), max_size=12)


@given(WORDS, st.integers(0, 11))
@settings(max_examples=100, deadline=None)
def test_a_phrase_ends_within_the_words_and_agrees_with_its_unfoldings(words: list[str], at: int) -> None:
    phrase = READER.read("[like] (my|all ..2) page")
    whole = sorted(set(ends(phrase, words, min(at, len(words)))))
    parts = sorted({end for part in unfolded(phrase) for end in ends(part, words, min(at, len(words)))})
    assert whole == parts
    assert all(at < end <= len(words) for end in whole)
