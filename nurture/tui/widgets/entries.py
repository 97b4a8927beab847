"""A virtual list of entries that may be several lines long: only what is visible is drawn."""

from bisect import bisect_right
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from itertools import accumulate
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

MARGIN = 2
"""Blank cells at both sides of every entry."""
EMPTY = Content("")
NEAR = 10
"""Entries before the last at which more are asked for."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing in the list, or a heading between things."""

    text: Content
    key: Hashable = None
    """What stands behind it, unique in its list; None for a heading, which the cursor passes over."""
    lead: Content = EMPTY
    """What stands before the text, such as its day; the text's other lines are moved in by as much."""


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
        self._starts = [0]
        """The line on which each entry begins, and at the end how many lines there are."""
        self._wrapped: dict[int, list[Content]] = {}
        self._wrapped_to = 0

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
        more = list(entries)
        self.entries += more
        heights = (self._height(entry) for entry in more)
        self._starts += list(accumulate(heights, initial=self._starts[-1]))[1:]
        self.virtual_size = Size(self._width, self._starts[-1])

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
        ways = (*after, *before) if towards > 0 else (*before, *after)
        return next((i for i in ways if self.entries[i].key is not None), -1)

    # --- lines ----------------------------------------------------------------------------------------------

    @property
    def _width(self) -> int:
        return max(1, self.scrollable_content_region.width - 2 * MARGIN)

    def _measure(self) -> None:
        self._wrap_all()
        self.virtual_size = Size(self._width, self._starts[-1])
        self.refresh()

    def _wrap_all(self) -> None:
        self._wrapped.clear()
        self._wrapped_to = self._width
        self._starts = list(accumulate((self._height(entry) for entry in self.entries), initial=0))

    def _height(self, entry: Entry) -> int:
        # Nearly every line fits, and finding that out is cheap: an import may report 10,000 of them.
        if entry.lead.cell_length + entry.text.cell_length <= self._width and "\n" not in entry.text.plain:
            return 1
        return len(_wrap(entry, self._width))

    def _lines(self, index: int) -> list[Content]:
        if index not in self._wrapped:
            self._wrapped[index] = _wrap(self.entries[index], self._width)
        return self._wrapped[index]

    def _at(self, line: int) -> int:
        """The entry on that line."""
        return min(len(self.entries) - 1, max(0, bisect_right(self._starts, line) - 1))

    def _reveal(self) -> None:
        """Scroll the cursor's entry into view, with the headings right above it as far as there is room."""
        height = self.scrollable_content_region.height
        if not height or not 0 <= self.cursor < len(self.entries):
            return
        bottom = self._starts[self.cursor + 1]
        first = self.cursor
        while first and self.entries[first - 1].key is None and bottom - self._starts[first - 1] <= height:
            first -= 1
        region = Region(0, self._starts[first], 1, min(height, bottom - self._starts[first]))
        self.scroll_to_region(region, animate=False, force=True, immediate=True, x_axis=False)

    def on_resize(self) -> None:
        """Wrap anew to the new width, keeping the cursor in sight."""
        self._measure()
        self._reveal()

    def render_line(self, y: int) -> Strip:
        """The visible line `y`."""
        if self._wrapped_to != self._width:  # painted between a new width and the word of it
            self._wrap_all()
        line, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        if line >= self._starts[-1]:
            said = self.empty if y == 0 and not self.entries else EMPTY
            return self._strip(said, width)
        index = self._at(line)
        return self._strip(self._lines(index)[line - self._starts[index]], width, index == self.cursor)

    def _strip(self, line: Content, width: int, chosen: bool = False) -> Strip:
        style = self.visual_style
        if chosen:
            style += self.get_visual_style("entries--cursor")
        line = line.pad_left(MARGIN).truncate(width)
        return Visual.to_strips(self, line, max(width, 1), 1, style, pad=True)[0]

    # --- keys and mouse -------------------------------------------------------------------------------------

    def action_down(self) -> None:
        """Go to the next entry; through one that is taller than the list, line by line."""
        bottom = self._starts[self.cursor + 1] if self.cursor >= 0 else 0
        if bottom > self.scroll_offset.y + self.scrollable_content_region.height:
            self.scroll_relative(y=1, animate=False, immediate=True)
        else:
            self._stand(self._nearest(self.cursor + 1))

    def action_up(self) -> None:
        """Go to the entry before, or up to the headings above the first."""
        above = self._nearest(self.cursor - 1, -1)
        if self.cursor >= 0 and (above >= self.cursor or self._starts[self.cursor] < self.scroll_offset.y):
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
        target = self._nearest(self._at(self._starts[self.cursor] + way * step), -way)
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
        if line < self._starts[-1] and self.entries[self._at(line)].key is not None:
            self._stand(self._at(line))
            if event.chain == 2:
                self.action_open()


def _wrap(entry: Entry, width: int) -> list[Content]:
    """The lines of an entry: behind its lead, or below it where that leaves too little room."""
    lead = entry.lead.cell_length
    if not lead or lead > width // 2:
        return (entry.lead + entry.text).wrap(width)
    first, *rest = entry.text.wrap(width - lead)
    return [entry.lead + first, *(line.pad_left(lead) for line in rest)]
