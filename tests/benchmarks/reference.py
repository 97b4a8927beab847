"""The least Textual programs that do what is measured: a bare Line API list, and that list under a stock Input.

Run as `python -m tests.benchmarks.reference list|filter|search JOURNAL [ROWS]`.
"""

import sqlite3
import sys
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import Input

NAMES = "SELECT name, since FROM person ORDER BY name, id LIMIT ?"

MATCHES = "SELECT text, kind FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 50"

CURSOR = Style(reverse=True)


class Lines(ScrollView, can_focus=True):
    """Rows of text with a cursor: draws what is visible and nothing else."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("j", "move(1)"), Binding("k", "move(-1)")]

    def __init__(self, rows: list[str]) -> None:
        super().__init__()
        self.cursor = 0
        self.show(rows)

    def show(self, rows: list[str]) -> None:
        """Show these rows."""
        self.rows = rows
        self.virtual_size = Size(0, len(rows))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One visible line."""
        index, width = y + self.scroll_offset.y, self.size.width
        if index >= len(self.rows):
            return Strip.blank(width, self.rich_style)
        style = self.rich_style + CURSOR if index == self.cursor else self.rich_style
        return Strip([Segment(self.rows[index][:width].ljust(width), style)], width)

    def action_move(self, by: int) -> None:
        """Move the cursor and follow it."""
        before, self.cursor = self.cursor, max(0, min(len(self.rows) - 1, self.cursor + by))
        self.refresh_lines(before)
        self.refresh_lines(self.cursor)
        top, height = self.scroll_offset.y, self.size.height
        if not top <= self.cursor < top + height:
            self.scroll_to(y=self.cursor - (height - 1 if by > 0 else 0), animate=False)


class Reference(App[None]):
    """The list alone, or under an Input that narrows it the stock way: by `Input.Changed`."""

    def __init__(self, connection: sqlite3.Connection, count: int, kind: str) -> None:
        super().__init__()
        self.connection = connection
        self.kind = kind
        self.names = [f"{name:50} {since}" for name, since in connection.execute(NAMES, (count,))]
        self.folded = [name.casefold() for name in self.names]

    def compose(self) -> ComposeResult:
        """What there is."""
        if self.kind != "list":
            yield Input()
        yield Lines(self.names if self.kind != "search" else [])

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what holds the words."""
        self.query_one(Lines).show(self._found(event.value.casefold()))

    def _found(self, words: str) -> list[str]:
        if self.kind == "filter":
            return [name for name, folded in zip(self.names, self.folded, strict=True) if words in folded]
        if not words.strip():
            return []
        return [f"{kind:10} {text}" for text, kind in self.connection.execute(MATCHES, (f"{words.strip()}*",))]


if __name__ == "__main__":
    Reference(
        sqlite3.connect(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else sys.maxsize, sys.argv[1]
    ).run()
