"""Bars side by side: how many of each, with the number at the end."""

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from nurture.tui.lines import QUIET, fit, joined, shown

FULL = "▇"
"""One cell of a bar; a little air above it keeps bars apart."""
LONGEST = 24
"""Cells of a label at the most."""


def bars(rows: Sequence[tuple[str, int]], width: int, style: str = "$primary") -> list[Content]:
    """A bar for each label, the longest as long as there is room for; the number stands behind it."""
    if not rows:
        return []
    label = min(LONGEST, 2 * width // 5, max(cell_len(shown(name)) for name, _ in rows))
    most = max(1, *(count for _, count in rows))
    room = max(1, width - label - len(f"{most:,}") - 3)
    return [
        joined(
            fit(name, label),
            "  ",
            (FULL * _cells(count, most, room), style),
            (f" {count:,}" if count else "none", "" if count else QUIET),
        )
        for name, count in rows
    ]


def _cells(count: int, most: int, room: int) -> int:
    """So many of `room` cells as `count` is of `most`; whatever there is gets one."""
    return max(round(room * count / most), min(count, 1))
