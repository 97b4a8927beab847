"""Rows of choices side by side, none of them broken where a row needs a second line."""

from collections.abc import Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

GAP = 3
"""Cells between two choices."""

Row = Sequence[Content]


class Choices(Widget):
    """Rows of short words, each row on as few lines as it needs."""

    DEFAULT_CSS = "Choices { height: auto; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        width = self.size.width
        before = len(packed(self._rows, width))
        self._rows = rows
        self.refresh(layout=len(packed(rows, width)) != before)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the rows take in so many cells."""
        return len(packed(self._rows, width))

    def render(self) -> Content:
        """The rows."""
        return Content("\n").join(packed(self._rows, self.size.width))


def packed(rows: Sequence[Row], width: int) -> list[Content]:
    """The lines of the rows in so many cells: each begins a line, and goes on below where it has no more room."""
    lines: list[Content] = []
    for row in rows:
        line: list[Content] = []
        for choice in row:
            if line and sum(each.cell_length + GAP for each in line) + choice.cell_length > width:
                lines.append(Content(" " * GAP).join(line))
                line = []
            line.append(choice)
        if line:
            lines.append(Content(" " * GAP).join(line))
    return lines
