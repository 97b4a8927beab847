"""Help: every key there is with the name by which the config file changes it, and what is fitting with whom."""

from collections.abc import Hashable, Iterable, Iterator

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from nurture.domain.intentions import Intention
from nurture.journal import Journal
from nurture.settings import paths
from nurture.tui import keys
from nurture.tui.lines import QUIET, joined
from nurture.tui.room import Room
from nurture.tui.widgets.entries import Entries, Entry

_KEYS = 14
"""Cells for the keys of a line."""


def _listed(lead: str, words: Iterable[str], key: Hashable) -> Entry:
    """What a sphere allows, on one line below its own."""
    said = ", ".join(word.replace("-", " ") for word in words) or "nothing"
    return Entry(joined((f"{lead}  ", QUIET), said), key, joined(" " * _KEYS))


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
        yield from self._fitting()

    def _fitting(self) -> Iterator[Entry]:
        """The line in the sand: what is fitting with whom, and how to say it otherwise."""
        yield Entry(joined(""))
        yield Entry(joined(("What is fitting", "bold $primary")), "fitting")
        for sphere, fits in self.journal.settings.fitting.items():
            intentions = [intention for intention in Intention if intention in fits.intentions]
            yield Entry(joined(fits.words), (sphere, "words"), joined((f"{sphere:<{_KEYS}}", "$accent")))
            yield _listed("check-ins", intentions, (sphere, "intentions"))
            yield _listed("about their", fits.topics, (sphere, "topics"))
            yield _listed("you may ask", fits.asks, (sphere, "asks"))
        yield Entry(joined("Say it otherwise in the same file, with the words you want to keep:"), "otherwise")
        yield Entry(joined(("[fitting.friend]", "$secondary")), "fitting table")
        yield Entry(joined(('intentions = ["ask", "laugh", "hello"]', "$secondary")), "fitting line")

    def _lines(self, bindings: Iterable[BindingType]) -> Iterator[Entry]:
        keymap = self.journal.settings.keys
        for binding in bindings:
            if isinstance(binding, Binding):
                pressed = " ".join(keys.pressed(binding, keymap))
                lead = joined((f"{pressed:<{_KEYS}}", "$accent"))
                yield Entry(joined(binding.tooltip, (f"  {binding.id}", QUIET)), (binding.id, binding.key), lead)
