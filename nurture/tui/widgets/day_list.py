"""A window into the journal of days: entries that go on at both ends."""

from collections.abc import Iterable

from nurture.tui.widgets.entries import NEAR, Entries
from nurture.tui.widgets.wrapping import Entry


class DayList(Entries):
    """Entries with more of them before the first and behind the last."""

    class RunningUp(Entries.Moved):
        """The cursor nears the beginning: whoever has newer entries may put them in front."""

    class Ended(Entries.Moved):
        """The first or the last of all is asked for, beyond what is in the list."""

        def __init__(self, list: Entries, way: int) -> None:
            super().__init__(list)
            self.way = way
            """-1 for the first, 1 for the last."""

    def show_around(self, entries: Iterable[Entry]) -> None:
        """Show these instead, with the cursor's entry on the line of the screen where it stands."""
        before = self._line_of_cursor()
        self.show(entries)
        self.scroll_relative(y=self._line_of_cursor() - before, animate=False, immediate=True, force=True)

    def show_from_top(self, entries: Iterable[Entry]) -> None:
        """Show these instead, from the first on."""
        self.show(entries)
        super().action_first()
        self.post_message(self.RunningUp(self))

    def show_from_bottom(self, entries: Iterable[Entry]) -> None:
        """Show these instead, with the cursor on the last."""
        self.show(entries)
        super().action_last()
        self.post_message(self.RunningUp(self))

    def _line_of_cursor(self) -> int:
        top = self._wrapping.place(self.cursor)[0] if 0 <= self.cursor < len(self.entries) else 0
        return top - self.scroll_offset.y

    def _stand(self, index: int) -> None:
        before = self.cursor
        super()._stand(index)
        if before != self.cursor < NEAR:
            self.post_message(self.RunningUp(self))

    def action_first(self) -> None:
        """Go to the newest of all."""
        self.post_message(self.Ended(self, -1))

    def action_last(self) -> None:
        """Go to the oldest of all."""
        self.post_message(self.Ended(self, 1))
