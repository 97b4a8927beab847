"""How dark a number is: four shades and none, with the numbers that each begins with."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import ceil

NONE = "·"
SHADES = "░▒▓█"
"""From few to many; they read without colour."""
STEPS = "▁▂▃▄▅▆▇█"
"""From low to high, in one cell."""

MONTHLY = (1, 2, 3, 5)
"""The shades of a month with one person: the same for everyone, so that nobody is measured against others."""


def bounds(counts: Iterable[int]) -> tuple[int, ...]:
    """The number that each shade begins with, ascending: as many days in each, as far as their numbers differ.

    So one day of a hundred guests does not leave all others pale, nor a busy year all days alike.
    """
    found = sorted(count for count in counts if count > 0) or [1]
    starts = [1]
    for place in range(1, len(SHADES)):
        quarter = found[place * len(found) // len(SHADES)]
        starts.append(max(starts[-1] + 1, quarter))
    return tuple(starts)


def shade(count: int, starts: Sequence[int]) -> str:
    """The glyph of a number on the scale of `bounds`."""
    place = sum(count >= start for start in starts)
    return SHADES[place - 1] if place else NONE


def step(count: int, most: int) -> str:
    """The glyph of a number between 1 and `most`, by its height; that of none for 0."""
    if count <= 0:
        return NONE
    return STEPS[min(len(STEPS), ceil(len(STEPS) * count / max(most, 1))) - 1]


def legend(starts: Sequence[int]) -> tuple[tuple[str, str], ...]:
    """Each shade with the numbers it stands for: ("░", "1–2") … ("█", "7+")."""
    words = [_span(start, after - 1) for start, after in pairwise(starts)]
    return tuple(zip(SHADES, (*words, f"{starts[-1]}+"), strict=True))


def _span(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"
