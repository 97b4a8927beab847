"""Bars of several parts, each part in a glyph of its own."""

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content

from nurture.tui.lines import QUIET, joined

LABEL = 5
"""Cells before a bar: the month."""
LONGEST_UNIT = 2
"""Cells that one of anything takes at the most."""


class Kind(NamedTuple):
    """One part of every bar."""

    glyph: str
    style: str
    words: str


def stacked(
    rows: Sequence[tuple[str, Sequence[int]]], kinds: Sequence[Kind], width: int, *, shares: bool = False
) -> list[Content]:
    """A bar for each row with a part for each kind, and the numbers behind; then what the glyphs mean.

    With `shares` all bars are equally long, else as long as their sums.
    """
    digits = [max((len(f"{counts[at]:,}") for _, counts in rows), default=1) for at in range(len(kinds))]
    room = max(len(kinds), width - LABEL - sum(digits) - 2 * len(kinds))
    most = max((sum(counts) for _, counts in rows), default=0)
    unit = min(LONGEST_UNIT, room / most) if most else 0
    lines = []
    for label, counts in rows:
        cells = room if shares else max(round(sum(counts) * unit), sum(count > 0 for count in counts))
        lines.append(_line(label, counts, kinds, apportion(counts, min(cells, room)), digits, room))
    return [*lines, *_legend(kinds, width)]


def _line(
    label: str,
    counts: Sequence[int],
    kinds: Sequence[Kind],
    cells: Sequence[int],
    digits: Sequence[int],
    room: int,
) -> Content:
    parts = [(kind.glyph * many, kind.style) for kind, many in zip(kinds, cells, strict=True)]
    numbers = "".join(f"  {count:>{many},}" for count, many in zip(counts, digits, strict=True))
    return joined((f"{label:<{LABEL}}", QUIET), *parts, " " * (room - sum(cells)), (numbers, QUIET))


def _legend(kinds: Sequence[Kind], width: int) -> list[Content]:
    words = [joined((kind.glyph, kind.style), (f" {kind.words}", QUIET)) for kind in kinds]
    return Content("   ").join(words).wrap(width)


def apportion(counts: Sequence[int], cells: int) -> list[int]:
    """Cells in proportion to the counts, `cells` in all; whatever there is gets one, as far as they go."""
    total = sum(counts)
    if not total or cells <= 0:
        return [0] * len(counts)
    exact = [count * cells / total for count in counts]
    given = [int(part) for part in exact]
    by_rest = sorted(range(len(counts)), key=lambda at: given[at] - exact[at])
    for at in by_rest[: cells - sum(given)]:
        given[at] += 1
    for at, count in enumerate(counts):
        largest = max(range(len(given)), key=given.__getitem__)
        if count and not given[at] and given[largest] > 1:
            given[at], given[largest] = 1, given[largest] - 1
    return given
