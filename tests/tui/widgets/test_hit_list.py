from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.tui.widgets.hit_list import MATCH, excerpt, matched


def marked(text: str, *words: str) -> list[str]:
    content = matched(text, words)
    return [text[span.start : span.end] for span in content.spans if span.style == MATCH]


def test_the_beginnings_of_words_are_marked_however_they_are_spelt() -> None:
    assert marked("Café with Zoë at the cafeteria", "cafe", "zo") == ["Café", "Zo", "cafe"]


def test_the_middle_of_a_word_is_no_match() -> None:
    assert marked("decaf", "caf") == []


def test_brackets_stay_what_they_are() -> None:
    assert matched("[red]Bob[/]", ("bob",)).plain == "[red]Bob[/]"


def test_a_match_far_inside_is_brought_into_sight() -> None:
    text = "word " * 40 + "kiln " + "word " * 40
    assert "kiln" in excerpt(text, ("kiln",), 30)[:30]
    assert excerpt("the kiln", ("kiln",), 30) == "the kiln"


@settings(max_examples=100)
@given(st.text(max_size=60), st.text(min_size=1, max_size=4))
def test_any_text_keeps_its_letters(text: str, word: str) -> None:
    assert matched(text, (word,)).plain == "".join(c for c in text if c not in "\x07\x08\x0b\x0c\r")
