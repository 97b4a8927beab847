from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.insights.scale import MONTHLY, NONE, SHADES, STEPS, bounds, legend, shade, step


@pytest.mark.parametrize(
    ("counts", "starts"),
    [
        ((), (1, 2, 3, 4)),
        ((0, 0, 1, 1, 1), (1, 2, 3, 4)),
        ((1, 1, 2, 100), (1, 2, 3, 100)),
        ((80, 90, 100, 110), (1, 90, 100, 110)),
        ((1,) * 99 + (100,), (1, 2, 3, 4)),
    ],
)
def test_shades_begin_where_the_days_differ(counts: tuple[int, ...], starts: tuple[int, ...]) -> None:
    assert bounds(counts) == starts


@given(st.lists(st.integers(0, 500)))
def test_every_number_has_a_shade_and_more_is_never_paler(counts: list[int]) -> None:
    starts = bounds(counts)
    assert all(low < high for low, high in pairwise(starts))
    glyphs = (NONE, *SHADES)
    places = [glyphs.index(shade(count, starts)) for count in sorted(counts)]
    assert places == sorted(places)
    assert all((shade(count, starts) == NONE) == (count == 0) for count in counts)


def test_the_legend_says_what_a_shade_stands_for() -> None:
    assert legend(MONTHLY) == (("░", "1"), ("▒", "2"), ("▓", "3–4"), ("█", "5+"))


def test_heights_go_from_the_lowest_to_the_highest() -> None:
    assert "".join(step(count, 8) for count in range(9)) == NONE + STEPS
    assert step(1, 1) == "█"
    assert step(0, 0) == NONE
    assert step(1, 10_000) == "▁"
