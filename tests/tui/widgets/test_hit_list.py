from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from nurture.tui.widgets.hit_list import MATCH, HitList, excerpt, matched
from nurture.views.lists import Hit


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


def row(hit: Hit, width: int) -> str:
    hits = HitList()
    hits.today = date(2026, 11, 22)
    (content,) = hits.draw(hit, width)
    return content.plain


def test_a_wide_row_shows_the_sphere() -> None:
    hit = Hit("fact", 1, 2, "Ana Costa", "pottery", date(2026, 11, 1), "professional")
    assert "work" in row(hit, 100)
    assert "work" not in row(hit, 50)
    assert "work" in row(Hit("person", 2, 2, "Ana Costa", "Ana Costa", None, "professional"), 100)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40), st.integers(10, 160), st.sampled_from(["", "friend", "both"]))
def test_a_row_never_leaves_its_width(name: str, text: str, width: int, sphere: str) -> None:
    assert cell_len(row(Hit("fact", 1, 2, name, text, date(2026, 11, 1), sphere), width)) <= width
