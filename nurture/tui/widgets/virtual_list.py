"""A list that draws only what is visible, so that 100,000 rows are as quick as ten."""

from collections.abc import Hashable, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from rich.segment import Segment
from textual import events
from textual.cache import LRUCache
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from nurture.tui import keys

Row = TypeVar("Row")

EMPTY = Content("")
INDENT = 3
"""Cells before what stands below the rows: as far in as their words, behind the glyph."""


class VirtualList(ScrollView, Generic[Row], can_focus=True):
    """Rows with a cursor. Subclasses say what identifies a row (`key`) and how it looks (`draw`).

    The cursor stays on the same key when the rows are shown anew, and on the same place where that key is gone.
    """

    ALLOW_SELECT = False
    BINDINGS = keys.LIST
    COMPONENT_CLASSES: ClassVar[set[str]] = {"virtual-list--cursor", "virtual-list--row"}
    ROW_HEIGHT: ClassVar[int] = 1
    """Lines of a row."""

    cursor: var[int] = var(0)
    """The chosen row's index; 0 in an empty list."""

    class Turned(Message):
        """Something happened at the cursor."""

        def __init__(self, list: "VirtualList[Any]") -> None:
            super().__init__()
            self.list = list

        @property
        def control(self) -> "VirtualList[Any]":
            """The list."""
            return self.list

    class Moved(Turned):
        """The cursor is on another row, or the rows changed."""

    class Opened(Turned):
        """A row was opened, by Enter or by a double click."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.rows: Sequence[Row] = ()
        self.tail = EMPTY
        """What stands below the last row: a quiet remark, or why there are none."""
        self._blank: Strip | None = None
        self._tail: tuple[tuple[Content, int], list[Strip]] | None = None
        """The tail as drawn, with what it was drawn from."""
        self._strips: LRUCache[tuple[int, int, bool], tuple[Strip, ...]] = LRUCache(512)

    # --- what subclasses say --------------------------------------------------------------------------------

    def key(self, row: Row) -> Hashable:
        """What identifies the row across reloads."""
        raise NotImplementedError

    def draw(self, row: Row, width: int) -> Sequence[Content]:
        """The row's `ROW_HEIGHT` lines for so many cells."""
        raise NotImplementedError

    # --- rows and cursor ------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Row | None:
        """The row under the cursor; None in an empty list."""
        return self.rows[self.cursor] if self.cursor < len(self.rows) else None

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead, with the cursor where it was."""
        before = self.chosen
        self.rows = rows
        self._strips.clear()
        self._measure()
        self.set_reactive(VirtualList.cursor, self._place_of(before))
        self._scroll_to_cursor()
        self.refresh()
        self.post_message(self.Moved(self))

    def extend(self, rows: Sequence[Row]) -> None:
        """Add a page of further rows at the end."""
        self.rows = [*self.rows, *rows]
        self._measure()

    def _measure(self) -> None:
        lines = len(self.rows) * self.ROW_HEIGHT + len(self._tail_strips())
        size = Size(self.size.width, lines)
        if self.styles.height is None or self.styles.height.is_auto or not self.size:
            self.virtual_size = size
            return
        # The room stays as it is: only the scrollbar changes, and a layout would cost a filter 10 ms a letter.
        self.set_reactive(VirtualList.virtual_size, size)
        self._scroll_update(size)

    def go_to(self, key: Hashable) -> bool:
        """Put the cursor on the row of that key; False where there is none."""
        for index, row in enumerate(self.rows):
            if self.key(row) == key:
                self.cursor = index
                return True
        return False

    def _place_of(self, row: Row | None) -> int:
        at = min(self.cursor, max(0, len(self.rows) - 1))
        if row is None or not self.rows:
            return at
        key = self.key(row)
        if self.key(self.rows[at]) == key:
            return at
        return next((index for index, other in enumerate(self.rows) if self.key(other) == key), at)

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor within the rows."""
        return max(0, min(cursor, len(self.rows) - 1))

    def watch_cursor(self, before: int, now: int) -> None:
        """Draw the two rows that changed, and follow."""
        if before == now:
            return
        for index in (before, now):
            self.refresh_lines(index * self.ROW_HEIGHT, self.ROW_HEIGHT)
        self._scroll_to_cursor()
        self.post_message(self.Moved(self))

    def _scroll_to_cursor(self) -> None:
        top, height = self.cursor * self.ROW_HEIGHT, self.scrollable_content_region.height
        if not height:
            return
        if top < self.scroll_offset.y:
            self.scroll_to(y=top, animate=False)
        elif top + self.ROW_HEIGHT > self.scroll_offset.y + height:
            self.scroll_to(y=top + self.ROW_HEIGHT - height, animate=False)

    # --- drawing --------------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """One visible line."""
        index, line = divmod(y + self.scroll_offset.y, self.ROW_HEIGHT)
        width = self.scrollable_content_region.width
        if index >= len(self.rows) or not width:
            return self._below(y + self.scroll_offset.y - len(self.rows) * self.ROW_HEIGHT)
        at_cursor = index == self.cursor
        slot = (index, width, at_cursor)
        strips = self._strips.get(slot)
        if strips is None:
            strips = self._strips[slot] = self._drawn(self.rows[index], width, at_cursor)
        return strips[line]

    def _drawn(self, row: Row, width: int, at_cursor: bool) -> tuple[Strip, ...]:
        style = self.get_visual_style("virtual-list--cursor" if at_cursor else "virtual-list--row")
        return tuple(_strip(line, width, style) for line in self.draw(row, width))

    def redraw(self) -> None:
        """Draw the rows anew: they look otherwise now."""
        self._strips.clear()
        self.refresh()

    def _below(self, y: int) -> Strip:
        tail = self._tail_strips()
        if 0 <= y < len(tail):
            return tail[y]
        if self._blank is None or self._blank.cell_length != self.size.width:
            self._blank = Strip.blank(self.size.width, self.visual_style.rich_style)
        return self._blank

    def _tail_strips(self) -> list[Strip]:
        width = self.scrollable_content_region.width
        if self._tail is None or self._tail[0] != (self.tail, width):
            lines = self.tail.wrap(max(1, width - 2 * INDENT)) if width and self.tail else []
            strips = [_strip(line.pad_left(INDENT), width, self.visual_style) for line in lines]
            self._tail = (self.tail, width), strips
        return self._tail[1]

    def _forget_drawn(self) -> None:
        self._strips.clear()
        self._tail = self._blank = None

    def notify_style_update(self) -> None:
        """Draw anew in the new colours."""
        super().notify_style_update()
        self._forget_drawn()

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._forget_drawn()
        self._measure()
        self._scroll_to_cursor()

    # --- keys and mouse -------------------------------------------------------------------------------------

    def action_down(self) -> None:
        """Go to the next row."""
        self.cursor += 1

    def action_up(self) -> None:
        """Go to the row before."""
        self.cursor -= 1

    def action_page_down(self) -> None:
        """Go down by a screenful."""
        self.cursor += self._page

    def action_page_up(self) -> None:
        """Go up by a screenful."""
        self.cursor -= self._page

    def action_first(self) -> None:
        """Go to the first row."""
        self.cursor = 0

    def action_last(self) -> None:
        """Go to the last row."""
        self.cursor = len(self.rows) - 1

    def action_open(self) -> None:
        """Open the chosen row."""
        if self.rows:
            self.post_message(self.Opened(self))

    @property
    def _page(self) -> int:
        return max(1, self.scrollable_content_region.height // self.ROW_HEIGHT - 1)

    def on_click(self, event: events.Click) -> None:
        """Choose the row under the mouse; a second click opens it."""
        index = (event.y + self.scroll_offset.y) // self.ROW_HEIGHT
        if index >= len(self.rows):
            return
        self.cursor = index
        if event.chain == 2:
            self.action_open()


def _strip(line: Content, width: int, style: Style) -> Strip:
    """One line in exactly so many cells; a quarter of what `Visual.to_strips` takes, which wraps and aligns."""
    segments = [Segment(text, (style + over).rich_style) for text, over in line.render(style, end="")]
    return Strip(segments).adjust_cell_length(width, style.rich_style)
