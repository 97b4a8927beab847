"""The command palette: whatever can be done here, and the way to anybody by name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Input

from nurture.domain.folding import fold
from nurture.domain.spheres import Sphere
from nurture.errors import NurtureError
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.lines import QUIET, joined, sphere
from nurture.tui.screens.modal import Modal
from nurture.tui.widgets.entries import Entries, Entry

_PEOPLE = 20
"""How many people one search offers."""


@dataclass(frozen=True, slots=True)
class Command:
    """An action that a key would do too."""

    action: str
    of_app: bool
    """Whether the app does it, or the room."""
    label: str
    tooltip: str
    pressed: str


def commands(room: Iterable[BindingType], keymap: dict[str, str]) -> list[Command]:
    """What the room and the app can do, the room's first."""
    return [
        Command(each.action, of_app, each.description, each.tooltip, " ".join(keys.pressed(each, keymap)))
        for group, of_app in ((room, False), (keys.APP, True))
        for each in group
        if isinstance(each, Binding) and each.id not in ("palette", "interrupt")
    ]


class Palette(Modal[Command | int]):
    """One line: commands by their words, people by their names. Returns the command, or a person's key."""

    CSS_PATH = ["screens/modal.tcss"]  # noqa: RUF012
    BINDINGS = keys.CHOOSE

    def __init__(self, journal: Journal, commands: Sequence[Command]) -> None:
        super().__init__("What would you like to do?", (("↑↓", "move"), ("Enter", "does it"), ("Esc", "leaves")))
        self._journal = journal
        self._commands = [(command, fold(f"{command.label} {command.tooltip}")) for command in commands]

    def body(self) -> ComposeResult:
        """The line and what it finds."""
        yield Input(placeholder="a command, or a name", select_on_focus=False)
        yield Entries(empty="Nothing is called that.")

    def on_mount(self) -> None:
        """Search at every letter."""
        self.watch(self.query_one(Input), "value", self._search)

    def _search(self, typed: str) -> None:
        entries = self.query_one(Entries)
        entries.show([*self._people(typed), *self._matching(typed)])
        entries.action_first()

    def _matching(self, typed: str) -> Iterator[Entry]:
        words = fold(typed).split()
        for command, folded in self._commands:
            if all(word in folded for word in words):
                yield Entry(
                    joined(command.label, ("   " + command.tooltip, QUIET), ("   " + command.pressed, "$accent")),
                    command,
                )

    def _people(self, typed: str) -> Iterator[Entry]:
        if not fold(typed):
            return
        try:
            found = self._journal.who(typed).people[:_PEOPLE]
        except NurtureError:
            return
        for known in found:
            about = " · ".join(filter(None, (sphere(Sphere(known.sphere)), known.hint)))
            yield Entry(joined(("go to ", QUIET), (known.name, "bold"), (f"   {about}", QUIET)), known.id)

    def action_move(self, by: int) -> None:
        """Move in the list while the cursor stays in the line."""
        entries = self.query_one(Entries)
        entries.action_down() if by > 0 else entries.action_up()

    def on_input_submitted(self) -> None:
        """Take the chosen one."""
        self._take()

    def on_entries_opened(self) -> None:
        """Take the one that was clicked twice."""
        self._take()

    def _take(self) -> None:
        chosen = self.query_one(Entries).chosen
        if isinstance(chosen, Command | int):
            self.dismiss(chosen)
