import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.excerpts import excerpt, sentence


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("tea", "tea"),
        ("tea\n or\tmilk", "tea or mi…"),
        ("a\n b ", "a b"),
        ("1234567890", "1234567890"),
        ("12345678901", "123456789…"),
        ("", ""),
    ],
)
def test_a_long_text_is_shown_by_its_beginning(text: str, shown: str) -> None:
    assert excerpt(text, 10) == shown


@given(st.text())
def test_an_excerpt_is_one_short_line(text: str) -> None:
    shown = excerpt(text, 20)
    assert len(shown) <= 20
    assert len(shown.splitlines()) <= 1


def test_a_sentence_ends_once() -> None:
    assert sentence("Added Ana") == "Added Ana."
    for ended in ("Not on Facebook, please.", "May I?", "Quiet!", "and so on…"):
        assert sentence(ended) == ended
