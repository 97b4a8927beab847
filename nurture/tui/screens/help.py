"""Help: every key there is, what it does, and the name by which the config file changes it."""

from collections.abc import Iterable, Iterator

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from nurture.journal import Journal
from nurture.settings import paths
from nurture.tui import keys
from nurture.tui.lines import QUIET, joined
from nurture.tui.room import Room
from nurture.tui.widgets.entries import Entries, Entry

_KEYS = 14
"""Cells for the keys of a line."""


class HelpRoom(Room):
    """All keys, those of the room it was called from first."""

    NAME = "Help"

    def __init__(self, journal: Journal, room: str = "") -> None:
        super().__init__(journal)
        self._from = room

    def body(self) -> ComposeResult:
        """One long list."""
        yield Entries()

    def reload(self) -> None:
        """Write the list."""
        self.head("Help", "every key, and the name to change it by")
        self.query_one(Entries).show(self._entries())

    def _entries(self) -> Iterator[Entry]:
        groups = sorted(keys.GROUPS.items(), key=lambda group: group[0] != self._from)
        for name, bindings in groups:
            if bindings:
                yield Entry(joined(""))
                yield Entry(joined((name, "bold $primary")))
                yield from self._lines(bindings)
        yield Entry(joined(""))
        yield Entry(
            joined("A key is changed in ", (str(paths().config), "$secondary"), ", by its name:"), "config"
        )
        yield Entry(joined(("[keys]", "$secondary")), "table")
        yield Entry(joined(('log = "L"', "$secondary")), "line")

    def _lines(self, bindings: Iterable[BindingType]) -> Iterator[Entry]:
        keymap = self.journal.settings.keys
        for binding in bindings:
            if isinstance(binding, Binding):
                pressed = " ".join(keys.pressed(binding, keymap))
                lead = joined((f"{pressed:<{_KEYS}}", "$accent"))
                yield Entry(joined(binding.tooltip, (f"  {binding.id}", QUIET)), (binding.id, binding.key), lead)
