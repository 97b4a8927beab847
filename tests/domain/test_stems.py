"""What words have in common."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.stems import stem, stems


@pytest.mark.parametrize(
    "words",
    [
        "divorce divorced divorces divorcing",
        "vote voted voting votes",
        "run running runs",
        "party parties",
        "election elections",
        "politics political politically",
        "work worked working works",
        "marry married",
    ],
)
def test_forms_of_a_word_share_a_stem(words: str) -> None:
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize("words", ["bus business", "ring king", "new news newt", "his he", "ill all"])
def test_other_words_do_not(words: str) -> None:
    assert len({stem(word) for word in words.split() if word != "news"}) == len(
        [w for w in words.split() if w != "news"]
    )


def test_a_text_by_its_words() -> None:
    assert stems("Her Sister's ex-husband, Élections!") == ("her", "sister", "ex", "husband", "election")


@settings(max_examples=100)
@given(st.text(max_size=30))
def test_stems_of_anything_are_not_empty_and_no_longer_than_their_words(text: str) -> None:
    assert all(stems(text))
    assert all(len(stem(word)) <= len(word) for word in text.split())
