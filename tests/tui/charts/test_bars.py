import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.tui.charts.bars import FULL, bars
from tests.tui.rooms import LONG, NASTY


def drawn(*rows: tuple[str, int], width: int = 40) -> list[str]:
    return [line.plain for line in bars(rows, width)]


def test_a_bar_is_as_long_as_its_number_says() -> None:
    lines = drawn(("friend", 30), ("both", 15), ("work", 0), width=41)
    assert lines == ["friend  " + FULL * 30 + " 30", "both    " + FULL * 15 + " 15", "work    none"]


def test_whatever_there_is_can_be_seen() -> None:
    assert drawn(("a", 10_000), ("b", 1))[1] == f"b  {FULL} 1"


def test_nothing_makes_no_bar() -> None:
    assert drawn() == []
    assert drawn(("a", 0)) == ["a  none"]


@pytest.mark.parametrize("name", [NASTY, LONG, "東京の友達" * 9, "\x1b]0;title\x07"])
def test_names_are_shown_and_cut(name: str) -> None:
    (line,) = bars([(name, 3)], 40)
    assert line.cell_length <= 40
    assert "\x1b" not in line.plain


@given(st.lists(st.tuples(st.text(max_size=30), st.integers(0, 10**6)), max_size=6), st.integers(30, 130))
def test_no_bar_is_wider_than_its_room(rows: list[tuple[str, int]], width: int) -> None:
    assert all(line.cell_length <= width for line in bars(rows, width))
