import pytest

from nurture.domain.capture.line import tokenise
from nurture.domain.capture.small_names import does_for_us, may_do


@pytest.mark.parametrize(
    "line",
    [
        "mark fixed my laptop",
        "rose taught me to crochet",
        "chase beat me at pool",
        "mark marked up my draft",
        "may left her scarf here",
        "will cooked for me",
    ],
)
def test_what_only_somebody_does(line: str) -> None:
    assert does_for_us(tokenise(line), 1)


@pytest.mark.parametrize(
    "line", ["bill arrived", "joy helped me paint", "april gave me a lift", "art came round to fix the gate"]
)
def test_what_may_be_somebody_is_asked(line: str) -> None:
    tokens = tokenise(line)
    assert may_do(tokens, 1)
    assert not does_for_us(tokens, 1)


@pytest.mark.parametrize(
    "line",
    [
        "will put it off",
        "may need me",
        "hope springs eternal",
        "art came up a lot",
        "joy came over me",
        "art, helped me",
    ],
)
def test_a_word_is_nobody(line: str) -> None:
    tokens = tokenise(line)
    assert not does_for_us(tokens, 1)
    assert not may_do(tokens, 1)
