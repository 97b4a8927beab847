"""Words at the border: shown as written, never steering a terminal, in exactly the cells they are given."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from nurture.domain.rhythm import State
from nurture.tui import lines

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Ana Costa", "Ana Costa"),
        ("[red]Bob[/]", "[red]Bob[/]"),
        ("[unclosed", "[unclosed"),
        ("a\x1b[31mb", "a␛[31mb"),
        ("bell\x07", "bell␇"),
        ("c1\x9b31m", "c1\ufffd31m"),
        ("del\x7f", "del␡"),
        ("two\nlines", "two lines"),
        ("tab\there", "tab here"),
        ("\u202eabc\u202c", "abc"),
        ("lone \ud83d half", "lone ? half"),
        ("żółć 名前 👩‍👧", "żółć 名前 👩‍👧"),
    ],
)
def test_text_is_shown_as_written(written: str, seen: str) -> None:
    assert lines.shown(written) == seen


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters()))
def test_nothing_gets_through_that_steers_a_terminal(text: str) -> None:
    seen = lines.shown(text)
    seen.encode()
    assert not [c for c in seen if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert not set(seen) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@settings(max_examples=100, deadline=None)
@given(st.text(), st.integers(0, 40))
def test_a_column_is_as_wide_as_it_was_asked_to_be(text: str, width: int) -> None:
    assert cell_len(lines.fit(text, width)) == width


def test_what_is_too_long_ends_in_an_ellipsis() -> None:
    assert lines.fit("Ana Costa", 6) == "Ana C…"
    assert lines.fit("Ana", 6) == "Ana   "
    assert lines.fit("名前太郎", 5) == "名前…"
    assert lines.fit("Maximiliana" * 909, 8) == "Maximil…"


def test_of_a_long_text_some_is_shown_and_of_a_short_one_all() -> None:
    assert lines.some("Ana\x1b said\nhello") == "Ana␛ said hello"
    assert lines.some("a cup of tea", 6) == "a cup…"
    assert lines.some("x" * 120) == "x" * 120
    assert lines.some("x" * 10_000) == "x" * 120 + "…"


def test_joined_parts_stay_literal() -> None:
    content = lines.joined("[b]", ("[/b] \x1b", "bold"))
    assert content.plain == "[b][/b] ␛"


def test_every_state_has_a_glyph_of_its_own() -> None:
    glyphs = [lines.glyph(state)[0] for state in [*State, None]]
    assert len(set(glyphs)) == len(State) + 1
    assert all(cell_len(glyph) == 1 for glyph in glyphs)


@pytest.mark.parametrize(
    ("last", "words"),
    [(None, "not yet"), (TODAY, "today"), (date(2026, 10, 1), "7 weeks"), (date(2026, 11, 21), "yesterday")],
)
def test_how_long_it_has_been(last: date | None, words: str) -> None:
    assert lines.how_long(last, TODAY) == words


def test_days_and_numbers_in_words() -> None:
    assert lines.day_words(date(2026, 5, 3), TODAY) == "3 May"
    assert lines.day_words(date(2024, 5, 3), TODAY) == "3 May 2024"
    assert lines.weekday_words(TODAY) == "Sunday 22 November"
    assert lines.counted(1, "person", "people") == "1 person"
    assert lines.counted(1200, "person", "people") == "1,200 people"
    assert lines.counted(2, "circle") == "2 circles"
    assert lines.kind_words("can-teach") == "can teach"
