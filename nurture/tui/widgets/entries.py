"""A virtual list of entries that may be several lines long: only what is visible is drawn."""

from collections.abc import Hashable, Iterable
from itertools import chain
from typing import ClassVar

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from nurture.tui import keys
from nurture.tui.widgets.wrapping import EMPTY, Entry, Wrapping

__all__ = ["Entries", "Entry"]

MARGIN = 2
"""Blank cells at both sides of every entry."""
UNKNOWN = 100_000
"""A width, in cells, at which hardly anything is wrapped."""
NEAR = 10
"""Entries before the last at which more are asked for."""


class Entries(ScrollView, can_focus=True):
    """Entries one below the other, wrapped to the width, with a cursor that stays on its key when they change."""

    ALLOW_SELECT = False
    BINDINGS = keys.LIST
    COMPONENT_CLASSES: ClassVar[set[str]] = {"entries--cursor"}
    DEFAULT_CSS = """
    Entries {
        height: 1fr;
        overflow: hidden auto;
        scrollbar-size-vertical: 1;
        background: transparent;
    }
    Entries > .entries--cursor { background: $block-cursor-background 50%; }
    Entries:focus > .entries--cursor {
        background: $block-cursor-background;
        color: $block-cursor-foreground;
    }
    """

    cursor: var[int] = var(-1)
    """The index of the chosen entry; -1 where there is none."""

    class Moved(Message):
        """The cursor is on another entry, or the entries changed."""

        def __init__(self, list: "Entries") -> None:
            super().__init__()
            self.list = list

        @property
        def control(self) -> "Entries":
            """The list."""
            return self.list

    class Opened(Moved):
        """An entry was opened, by Enter or by a double click."""

    class RunningOut(Moved):
        """The cursor nears the end: whoever has more entries may extend the list."""

    def __init__(self, *, id: str | None = None, empty: str = "") -> None:
        super().__init__(id=id)
        self.entries: list[Entry] = []
        self.empty = Content.styled(empty, "$text-muted")
        """What an empty list says."""
        self._wrapping = Wrapping((), 1)

    # --- entries and cursor ---------------------------------------------------------------------------------

    @property
    def chosen(self) -> Hashable:
        """The key under the cursor; None where there is none."""
        return self.entries[self.cursor].key if 0 <= self.cursor < len(self.entries) else None

    def show(self, entries: Iterable[Entry]) -> None:
        """Show these instead; the cursor stays with its key, else near its place."""
        key, place = self.chosen, max(0, self.cursor)
        self.entries = list(entries)
        self._measure()
        found = next((i for i, entry in enumerate(self.entries) if key is not None and entry.key == key), None)
        self.set_reactive(Entries.cursor, self._nearest(place) if found is None else found)
        self._reveal()
        self.post_message(self.Moved(self))

    def extend(self, entries: Iterable[Entry]) -> None:
        """Add a page of further entries at the end."""
        self.entries += entries
        self._measure()

    def go_to(self, key: Hashable) -> bool:
        """Put the cursor on the entry of that key; False where there is none."""
        found = next((i for i, entry in enumerate(self.entries) if entry.key == key), None)
        if found is not None:
            self._stand(found)
        return found is not None

    def _stand(self, index: int) -> None:
        if index == self.cursor:
            return
        self.cursor = index
        self.refresh()
        self._reveal()
        self.post_message(self.Moved(self))
        if index >= len(self.entries) - NEAR:
            self.post_message(self.RunningOut(self))

    def _nearest(self, index: int, towards: int = 1) -> int:
        """The entry at `index`, or the next that is no heading: that way first, then the other; -1 for none."""
        count = len(self.entries)
        index = min(max(index, 0), count - 1)
        after, before = range(max(index, 0), count), range(index, -1, -1)
        ways = chain(after, before) if towards > 0 else chain(before, after)
        return next((i for i in ways if self.entries[i].key is not None), -1)

    # --- lines ----------------------------------------------------------------------------------------------

    @property
    def _width(self) -> int:
        # Before the list has its place nothing is wrapped: it would be done again at once.
        width = self.scrollable_content_region.width
        return max(1, width - 2 * MARGIN) if width else UNKNOWN

    def _measure(self) -> None:
        self._wrapping = Wrapping(self.entries, self._width)
        size = Size(self._width, self._wrapping.height)
        if self.styles.height is None or self.styles.height.is_auto or not self.size:
            self.virtual_size = size
        else:  # the room stays as it is: only the scrollbar changes, and a layout would cost 10 ms
            self.set_reactive(Entries.virtual_size, size)
            self._scroll_update(size)
        self.refresh()

    def _reveal(self) -> None:
        """Scroll the cursor's entry into view, with the headings right above it as far as there is room."""
        height = self.scrollable_content_region.height
        if not height or not 0 <= self.cursor < len(self.entries):
            return
        top, bottom = self._wrapping.place(self.cursor)
        first = self.cursor
        while first and self.entries[first - 1].key is None:
            first -= 1
            above, _ = self._wrapping.place(first)
            top = above if bottom - above <= height else top
        region = Region(0, top, 1, min(height, bottom - top))
        self.scroll_to_region(region, animate=False, force=True, immediate=True, x_axis=False)

    def on_resize(self) -> None:
        """Wrap anew to the new width, keeping the cursor in sight."""
        self._measure()
        self._reveal()

    def render_line(self, y: int) -> Strip:
        """The visible line `y`."""
        if self._wrapping.width != self._width:  # painted between a new width and the word of it
            self._wrapping = Wrapping(self.entries, self._width)
        line, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        if line >= self._wrapping.height:
            return self._strip(self.empty if y == 0 and not self.entries else EMPTY, width)
        return self._strip(self._wrapping.line(line), width, self._wrapping.at(line) == self.cursor)

    def _strip(self, line: Content, width: int, chosen: bool = False) -> Strip:
        style = self.visual_style
        if chosen:
            style += self.get_visual_style("entries--cursor")
        line = line.pad_left(MARGIN).truncate(width)
        return Visual.to_strips(self, line, max(width, 1), 1, style, pad=True)[0]

    # --- keys and mouse -------------------------------------------------------------------------------------

    def action_down(self) -> None:
        """Go to the next entry; through one that is taller than the list, line by line."""
        _, bottom = self._wrapping.place(self.cursor) if self.cursor >= 0 else (0, 0)
        if bottom > self.scroll_offset.y + self.scrollable_content_region.height:
            self.scroll_relative(y=1, animate=False, immediate=True)
        else:
            self._stand(self._nearest(self.cursor + 1))

    def action_up(self) -> None:
        """Go to the entry before, or up to the headings above the first."""
        if self.cursor < 0:
            return
        above = self._nearest(self.cursor - 1, -1)
        if above >= self.cursor or self._wrapping.place(self.cursor)[0] < self.scroll_offset.y:
            self.scroll_relative(y=-1, animate=False, immediate=True)
        else:
            self._stand(above)

    def action_page_down(self) -> None:
        """Go down by a screenful."""
        self._page(1)

    def action_page_up(self) -> None:
        """Go up by a screenful."""
        self._page(-1)

    def _page(self, way: int) -> None:
        if self.cursor < 0:
            return
        step = max(1, self.scrollable_content_region.height - 1)
        line = self._wrapping.place(self.cursor)[0] + way * step
        target = self._nearest(self._wrapping.at(line), -way)
        if target == self.cursor:  # an entry of several screens
            self.scroll_relative(y=way * step, animate=False, immediate=True)
        self._stand(target)

    def action_first(self) -> None:
        """Go to the first entry and the headings above it."""
        self._stand(self._nearest(0))
        self.scroll_to(y=0, animate=False, immediate=True)

    def action_last(self) -> None:
        """Go to the last entry."""
        self._stand(self._nearest(len(self.entries) - 1, -1))

    def action_open(self) -> None:
        """Open the chosen entry."""
        if self.chosen is not None:
            self.post_message(self.Opened(self))

    def on_click(self, event: events.Click) -> None:
        """Choose the entry under the mouse; a second click opens it."""
        line = event.y + self.scroll_offset.y
        index = self._wrapping.at(line)
        if line < self._wrapping.height and self.entries[index].key is not None:
            self._stand(index)
            if event.chain == 2:
                self.action_open()
