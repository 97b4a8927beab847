"""Where chips stand in so many cells, and how each looks there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.content import Content

from nurture.tui.lines import plain
from nurture.tui.widgets.chip_rows import LEAD, Chip, Row, pill, placed


def chip(text: str, tail: str = "", aside: str = "") -> Chip:
    return Chip((text,), plain(text), plain(tail), plain(aside))


def row(label: str, *texts: str) -> Row:
    return Row(plain(label), tuple(chip(text) for text in texts))


@settings(max_examples=60, deadline=None)
@given(
    sizes=st.lists(st.lists(st.integers(1, 90), max_size=8), min_size=1, max_size=5),
    width=st.integers(5, 120),
)
def test_every_chip_has_a_place_and_no_line_is_too_long(sizes: list[list[int]], width: int) -> None:
    rows = [row(f"row {i}", *("x" * size for size in texts)) for i, texts in enumerate(sizes)]
    lines = placed(rows, width)
    chips = [chip for each in rows for chip in each.chips]
    assert [i for line in lines for i in line.chips] == list(range(len(chips)))
    room = width - (LEAD if width >= 40 else 0)
    for line in lines:
        cells = sum(pill(chips[i], room).cell_length for i in line.chips) + max(0, len(line.chips) - 1)
        assert cells <= room or len(line.chips) == 1


@pytest.mark.parametrize(
    ("room", "words"),
    [
        (40, " a long promise by friday, in 5 days "),
        (36, " a long promise by friday "),
        (20, " a long … by friday "),
        (3, " … "),
    ],
)
def test_the_aside_goes_first_and_the_tail_last(room: int, words: str) -> None:
    shown = pill(chip("a long promise", " by friday", ", in 5 days"), room).plain
    assert shown == words
    assert len(shown) <= room


def test_the_chosen_one_is_told_without_colour_too() -> None:
    assert pill(chip("Ana"), 20, chosen=True).plain == "›Ana "


def test_a_row_without_chips_keeps_its_label() -> None:
    assert [line.label.plain for line in placed([Row(Content("who"), ())], 60)] == ["who"]
