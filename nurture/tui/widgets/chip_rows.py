"""Short things in rows, each row behind its label: where each stands in so many cells, and how it looks."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from textual.content import Content

LEAD = 10
"""Cells of a label, where the terminal is not narrow."""
_NARROW = 40
_CURSOR = "bold $block-cursor-foreground on $block-cursor-background"


class Chip(NamedTuple):
    """One thing that can be chosen and corrected."""

    key: tuple[Any, ...]
    """What it stands for."""
    text: Content
    tail: Content = Content("")
    """What stays in sight behind a text that is cut."""
    aside: Content = Content("")
    """What goes first where there is no room."""

    @property
    def width(self) -> int:
        """Cells it takes where nothing is cut, with a blank at either side."""
        return self.text.cell_length + self.tail.cell_length + self.aside.cell_length + 2


class Row(NamedTuple):
    """Chips behind a label; they go on below it where the row is full."""

    label: Content
    chips: tuple[Chip, ...]


class Placed(NamedTuple):
    """One line of the terminal: its label, and which of all chips stand on it."""

    label: Content
    chips: tuple[int, ...]


def lead_of(width: int) -> int:
    """Cells that labels take where there are so many."""
    return LEAD if width >= _NARROW else 0


def placed(rows: Sequence[Row], width: int) -> list[Placed]:
    """On which line of so many cells each chip stands; one that is wider than a line is cut."""
    room = width - lead_of(width)
    lines: list[Placed] = []
    number = 0
    for row in rows:
        label, used = row.label, 0
        line: list[int] = []
        for chip in row.chips:
            if line and used + 1 + chip.width > room:
                lines.append(Placed(label, tuple(line)))
                label, line, used = Content(""), [], 0
            used += chip.width + bool(line)
            line.append(number)
            number += 1
        lines.append(Placed(label, tuple(line)))
    return lines if width >= _NARROW else [line._replace(label=Content("")) for line in lines if line.chips]


def pill(chip: Chip, room: int, *, chosen: bool = False) -> Content:
    """A chip in at most so many cells: its aside goes first, and then its text is cut before its tail."""
    tail = chip.tail.truncate(max(0, room - 3), ellipsis=True)
    text = chip.text.truncate(max(1, room - 2 - tail.cell_length), ellipsis=True)
    words = text + tail + (chip.aside if chip.width <= room else "")
    if chosen:
        return Content.styled(f"›{words.plain} ", _CURSOR)
    return Content.assemble(" ", words, " ").stylize_before("on $surface")
