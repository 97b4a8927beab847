"""Whatever is typed or pasted is read or refused in a sentence: nothing crashes, nothing is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.capture import Capture, capture, reading
from nurture.domain.capture.line import Token, tokenise
from nurture.errors import NurtureError
from tests.domain.capture.lines import TODAY, built_on, cast

OVER_AND_OVER = [
    *(
        "Ana's ",
        "Ana's sister ",
        "Ana's sister Ben's ",
        "and Ana ",
        "Ian ",
        "the Costas ",
        "everyone from pottery ",
    ),
    *("he ", "who ", "my ", "will ", "if ", "not ", "she said that ", "her friend Ben ", "Ana and her husband "),
    *(
        "promised Ben to ",
        "met Carla, ",
        "introduced me to ",
        "on friday ",
        "in May ",
        "for an hour ",
        "12/4 ",
        "3/",
    ),
    *("(", "[", '"', "'", "; ", ", ", "- ", "\n", "#x ", "Dr ", "van ", "he'd ", "\x1b[31m", "\u202e", "\0", "🙂"),
]


def read(text: str) -> Capture | None:
    try:
        return capture(text, cast(), TODAY)
    except NurtureError:
        return None


@pytest.mark.parametrize("words", OVER_AND_OVER)
def test_words_that_go_on_for_pages_are_read(words: str) -> None:
    text = "coffee with Ana " + words * 500
    found = read(text)
    assert found is None or found.text == text


PIECES = st.sampled_from([word for line in built_on() for word in line.text.split()] + OVER_AND_OVER)


@settings(max_examples=150)
@given(st.lists(PIECES, max_size=25).map(" ".join) | st.text(max_size=200))
def test_words_of_lines_in_any_order_are_kept_and_pointed_to(text: str) -> None:
    found = read(text)
    if found is None:
        return
    assert found.text == text
    assert all(0 <= span.start < span.end <= len(text) for span in found.spans)
    for part in found.parts:
        assert 0 <= part.start < part.end <= len(text)
        assert part.field == "moment" or part.text in text
    for unsure in found.ambiguous:
        assert text[unsure.start : unsure.end] == unsure.text


def test_a_hundred_thousand_letters_are_kept_to_the_last() -> None:
    text = "coffee with Ana yesterday, promised her the recipe. " + "and so on " * 10_000
    found = read(text)
    assert found is not None
    assert (found.text, [known.name for known in found.people]) == (text, ["Ana Costa"])
    assert [part.text for part in found.parts] == ["the recipe"]


@pytest.mark.parametrize("piece", ["x", "[red]", "🙂", "\x1b[31m", "Ana,", "1/2/3"])
def test_of_pages_without_a_blank_only_the_first_are_read(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are read again at every key."""
    seen: list[int] = []

    def tokens(text: str) -> list[Token]:
        seen.append(len(text))
        return tokenise(text)

    monkeypatch.setattr(reading, "tokenise", tokens)
    text = piece * (100_000 // len(piece)) + " #end"
    found = capture(text, cast(), TODAY)
    assert found.text == text
    assert found.tags == ("end",)
    assert seen
    assert max(seen) <= 3_000
