from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.cli.text import DIM, Screen, cells, clip, harmless, harmless_lines, table

WRITTEN = ["[red]Bob[/]", "Łukasz Ørsted", "عمر", "\u200fדנה\u200f", "👩‍🚒 fire", "a'b\"c\\n", "%s {0} $HOME", " "]
DANGEROUS = [
    ("\x1b[31m", "␛[31m"),
    ("a\x07b", "a␇b"),
    ("one\ntwo\tthree\r", "one␊two␉three␍"),
    ("\x9b31m", "\\x9b31m"),
    ("\u202eevil", "\\u202eevil"),
    ("\u2066x\u2069", "\\u2066x\\u2069"),
    ("\x7f\x00", "␡␀"),
]


@pytest.mark.parametrize("text", WRITTEN)
def test_what_people_write_stays_as_written(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize(("text", "shown"), DANGEROUS)
def test_what_a_terminal_would_obey_is_shown_instead(text: str, shown: str) -> None:
    assert harmless(text) == shown


@settings(max_examples=100)
@given(st.text())
def test_nothing_a_terminal_obeys_is_left(text: str) -> None:
    shown = harmless(text)
    assert not [c for c in shown if ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or "\u202a" <= c <= "\u202e"]
    assert len(shown.splitlines()) <= 1


def test_lines_of_a_note_stay_lines() -> None:
    assert harmless_lines("one\r\ntwo\n\x1b[2J") == ["one", "two", "␛[2J"]


@pytest.mark.parametrize(("text", "width"), [("Ana", 3), ("日本", 4), ("e\u0301", 1), ("", 0), ("👍", 2)])
def test_cells(text: str, width: int) -> None:
    assert cells(text) == width


@pytest.mark.parametrize(
    ("text", "width", "clipped"),
    [
        ("Ana Costa", 9, "Ana Costa"),
        ("Ana Costa", 5, "Ana …"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"),
        ("ab", 0, ""),
    ],
)
def test_clip(text: str, width: int, clipped: str) -> None:
    assert clip(text, width) == clipped


@settings(max_examples=100)
@given(
    st.lists(st.tuples(st.text(max_size=60), st.text(max_size=200), st.text(max_size=20)), min_size=1),
    st.integers(12, 120),
)
def test_a_table_never_exceeds_the_terminal(rows: list[tuple[str, str, str]], width: int) -> None:
    lines = table(rows, Screen(width))
    assert len(lines) == len(rows)
    assert max(map(cells, lines)) <= width


def test_columns_stand_under_one_another() -> None:
    lines = table([("Ana", "due", "x"), ("日本", "in touch", "y"), ("Bob", "", "z")], Screen(40))
    assert lines == ["Ana   due       x", "日本  in touch  y", "Bob             z"]


def test_the_widest_column_gives_way() -> None:
    assert table([("Ana", "z" * 50, "end")], Screen(20)) == ["Ana  zzzzzzzzz…  end"]


def test_a_pipe_gets_everything() -> None:
    long = "x" * 10_000
    lines = table([(long, "due"), ("Ana", "due")], Screen())
    assert lines[0] == f"{long}  due"
    assert lines[1] == "Ana" + " " * 37 + "  due", "one long name does not blow up every line"


def test_an_empty_column_is_left_out() -> None:
    assert table([("a", "", "b")], Screen()) == ["a  b"]
    assert table([], Screen(80)) == []


def test_colours_only_where_there_are_some() -> None:
    rows, styles = [("Ana", "due")], [("", DIM)]
    assert table(rows, Screen(80, colour=True), styles) == ["Ana  \x1b[2mdue\x1b[0m"]
    assert table(rows, Screen(80), styles) == ["Ana  due"]


def test_clipping_is_monotonous() -> None:
    shown = [cells(clip("日a本b語c", width)) for width in range(12)]
    assert all(before <= after for before, after in pairwise(shown))
    assert all(used <= width for width, used in enumerate(shown))
