"""The first run: three doors, and not a form to fill in."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from nurture.tui.lines import QUIET, joined
from nurture.tui.room import Room
from nurture.tui.widgets.entries import Entries, Entry

DOORS = (
    ("add", "Add a person", "Somebody you would like to hear from. A name is enough."),
    ("room('importing')", "Import a file", "An address book (vCard), LinkedIn, Google or Outlook contacts."),
    ("demo", "Look at the demo", "An invented circle of people. Your own journal stays as it is."),
)
"""Each the app's action behind it, its name, and what lies there."""


class WelcomeRoom(Room):
    """What an empty journal shows."""

    NAME = "Welcome"
    OUTERMOST = True
    CSS_PATH = "welcome.tcss"

    def body(self) -> ComposeResult:
        """A word, and the doors."""
        with Vertical(id="hall"):
            yield Static(_greeting(), id="greeting")
            yield Entries(id="doors")

    def on_mount(self) -> None:
        """Open the doors."""
        self.query_one(Entries).show(
            Entry(joined((name, "bold"), Content("\n"), (what, QUIET)), action) for action, name, what in DOORS
        )
        super().on_mount()

    def reload(self) -> None:
        """Give way to Today as soon as there is somebody."""
        self.head("nurture", "a journal of the people in your life")
        if self.journal.morning().people_count:
            self.home.action_room("today")

    @on(Entries.Opened)
    async def _enter(self, event: Entries.Opened) -> None:
        await self.home.run_action(str(event.list.chosen), self.home)


def _greeting() -> Content:
    return joined(
        "Nobody is in this journal yet. Who comes to mind?",
        Content("\n"),
        ("Everything you write stays in one file on this machine.", QUIET),
    )
