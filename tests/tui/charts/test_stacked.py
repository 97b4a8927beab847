import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.tui.charts.stacked import Kind, apportion, stacked

KINDS = (Kind("█", "", "exchanges"), Kind("→", "", "attempts"))


def drawn(*rows: tuple[str, tuple[int, int]], width: int = 40, shares: bool = False) -> list[str]:
    return [line.plain for line in stacked(rows, KINDS, width, shares=shares)]


def test_parts_follow_each_other_and_the_numbers_stand_behind() -> None:
    lines = drawn(("Jan", (20, 5)), ("Feb", (0, 0)), ("Mar", (10, 0)), width=37)
    assert lines == [
        "Jan  " + "█" * 20 + "→" * 5 + "  20  5",
        "Feb  " + " " * 25 + "   0  0",
        "Mar  " + "█" * 10 + " " * 15 + "  10  0",
        "█ exchanges   → attempts",
    ]


def test_few_are_not_stretched_over_the_line() -> None:
    assert drawn(("Jan", (1, 0)))[0].count("█") == 2


def test_shares_fill_the_line_whatever_their_sum() -> None:
    lines = drawn(("Jan", (3, 1)), ("Feb", (300, 100)), width=41, shares=True)
    bars = [line[5:-10] for line in lines[:2]]
    assert len(bars[0]) == 26
    assert bars[0] == bars[1]


@pytest.mark.parametrize(
    ("counts", "cells", "parts"),
    [
        ((1, 1, 1), 10, [4, 3, 3]),
        ((1, 0, 1000), 5, [1, 0, 4]),
        ((0, 0), 5, [0, 0]),
        ((3, 1), 0, [0, 0]),
        ((5, 5), 1, [1, 0]),
    ],
)
def test_cells_are_shared_out(counts: tuple[int, ...], cells: int, parts: list[int]) -> None:
    assert apportion(counts, cells) == parts


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=5), st.integers(0, 80))
def test_all_cells_are_given_and_none_to_nothing(counts: list[int], cells: int) -> None:
    parts = apportion(counts, cells)
    assert sum(parts) == (cells if sum(counts) else 0)
    assert all(not part for part, count in zip(parts, counts, strict=True) if not count)
    if cells >= len(counts):
        assert all(part for part, count in zip(parts, counts, strict=True) if count)


@given(
    st.lists(st.tuples(st.integers(0, 99_999), st.integers(0, 99_999)), max_size=12),
    st.integers(30, 130),
    st.booleans(),
)
def test_nothing_is_wider_than_its_room(counts: list[tuple[int, int]], width: int, shares: bool) -> None:
    lines = stacked([("Jan", pair) for pair in counts], KINDS, width, shares=shares)
    assert all(line.cell_length <= width for line in lines)
