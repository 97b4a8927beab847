"""Where the lines of entries lie when each is wrapped to a width."""

from bisect import bisect_right
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from textual.content import Content

EMPTY = Content("")


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing in a list, or a heading between things."""

    text: Content
    key: Hashable = None
    """What stands behind it, unique in its list; None for a heading, which the cursor passes over."""
    lead: Content = EMPTY
    """What stands before the text, such as its day; the text's other lines are moved in by as much."""


class Wrapping:
    """Entries one below the other, wrapped to `width` cells when a line of theirs is asked for."""

    def __init__(self, entries: Sequence[Entry], width: int) -> None:
        self.entries = entries
        self.width = max(1, width)
        self._starts = list(accumulate(map(self._height, entries), initial=0))
        self._lines: dict[int, list[Content]] = {}

    @property
    def height(self) -> int:
        """How many lines there are in all."""
        return self._starts[-1]

    def place(self, index: int) -> tuple[int, int]:
        """The first line of an entry, and the one behind its last."""
        return self._starts[index], self._starts[index + 1]

    def at(self, line: int) -> int:
        """The entry on that line, or the nearest; -1 where there is none at all."""
        return min(len(self.entries) - 1, max(0, bisect_right(self._starts, line) - 1))

    def line(self, number: int) -> Content:
        """One line of all."""
        index = self.at(number)
        if index not in self._lines:
            self._lines[index] = _wrap(self.entries[index], self.width)
        return self._lines[index][number - self._starts[index]]

    def _height(self, entry: Entry) -> int:
        # Nearly every line fits, and finding that out is cheap: an import may report 10,000 of them.
        if entry.lead.cell_length + entry.text.cell_length <= self.width and "\n" not in entry.text.plain:
            return 1
        return len(_wrap(entry, self.width))


def _wrap(entry: Entry, width: int) -> list[Content]:
    """The lines of an entry: behind its lead, or below it where that leaves too little room."""
    lead = entry.lead.cell_length
    if not lead or lead > width // 2:
        return (entry.lead + entry.text).wrap(width)
    first, *rest = entry.text.wrap(width - lead)
    return [entry.lead + first, *(line.pad_left(lead) for line in rest)]
