"""The app: which rooms there are, the way between them, and what keeps all of them true."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.screen import Screen

from nurture.errors import NurtureError
from nurture.journal import Journal
from nurture.tui import keys, reporting, themes
from nurture.tui.acts import Acts
from nurture.tui.room import Room
from nurture.tui.screens.today import TodayRoom
from nurture.views import Receipt

if TYPE_CHECKING:
    from datetime import date

LOOK_SECONDS = 2
"""How often to see whether another nurture wrote, or the day changed."""


def run(journal: Journal) -> None:
    """Open the rooms on this journal until the user leaves."""
    NurtureApp(journal).run()


class NurtureApp(Acts, App[object], inherit_bindings=False):
    """nurture in the terminal."""

    TITLE = "nurture"
    CSS_PATH: ClassVar[list[str]] = ["base.tcss", "screens/today.tcss"]  # type: ignore[assignment]
    """Textual does not load the sheet of an app's default screen; the other rooms bring their own."""
    BINDINGS = keys.APP
    ENABLE_COMMAND_PALETTE = False
    """Textual's own; ours has its own binding, so that its key can be changed."""

    def __init__(self, journal: Journal) -> None:
        super().__init__()
        self.journal = journal
        self.set_keymap(journal.settings.keys)
        themes.dress(self, journal.settings.theme)
        self._seen: tuple[int, date] = self._look()

    def get_default_screen(self) -> Screen[None]:
        """Today is what everything else stands on."""
        return TodayRoom(self.journal)

    def on_ready(self) -> None:
        """After the first paint: keep watch, and fetch what the other rooms need."""
        self.set_interval(LOOK_SECONDS, self.look)

    # --- the way between rooms ------------------------------------------------------------------------------

    def open_person(self, person: int) -> None:
        """Open a person's own room."""
        from nurture.tui.screens.person import PersonRoom

        try:
            self.push_screen(PersonRoom(self.journal, person))
        except NurtureError as error:
            self.complain(error)

    def action_room(self, name: str) -> None:
        """Go to one of the rooms by name; Today is always underneath."""
        while len(self.screen_stack) > 2:
            self.pop_screen()
        if name == "today":
            if len(self.screen_stack) == 2:
                self.pop_screen()
            return
        room = self._room(name)
        if len(self.screen_stack) == 2:
            self.switch_screen(room)
        else:
            self.push_screen(room)

    def _room(self, name: str) -> str:
        if not self.is_screen_installed(name):
            from importlib import import_module

            self.install_screen(
                getattr(import_module(f"nurture.tui.screens.{name}"), f"{name.title()}Room")(self.journal), name
            )
        return name

    async def action_back(self) -> None:
        """Go back; from Today, leave."""
        if len(self.screen_stack) > 1:
            self.pop_screen()
        else:
            self.exit()

    def action_help(self) -> None:
        """Show every key."""
        from nurture.tui.screens.help import HelpScreen

        self.push_screen(HelpScreen())

    def action_palette(self) -> None:
        """Find a command, or a person."""
        from nurture.tui.palette import palette

        self.push_screen(palette())

    def action_find(self) -> None:
        """Filter the list of this room, or search over everything."""
        if isinstance(self.screen, Room):
            self.screen.find()

    # --- somebody else's journal ----------------------------------------------------------------------------

    @property
    def visiting(self) -> str:
        """A word in the heading where this is the demo; else nothing."""
        return ""

    def welcome(self) -> None:
        """Show the doors of the first run, since nobody is in the journal."""
        from nurture.tui.screens.welcome import WelcomeRoom

        self.switch_screen(WelcomeRoom(self.journal))

    # --- staying true ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Have the room in sight read the journal again; the others do when they come back."""
        if isinstance(self.screen, Room):
            self.screen.reload()
        self._seen = self._look()

    def look(self) -> None:
        """Reload where another process wrote, or midnight passed."""
        if self._look() != self._seen:
            self.reload()

    def on_app_focus(self) -> None:
        """Look at once when the user comes back to the window."""
        self.look()

    def _look(self) -> "tuple[int, date]":
        return self.journal.changed(), self.journal.today()

    # --- changes --------------------------------------------------------------------------------------------

    def change(self, act: Callable[[], Receipt | str]) -> Receipt | str | None:
        """Make a change, say what it did and show it; where it cannot be made, say why and return None."""
        try:
            receipt = act()
        except NurtureError as error:
            self.complain(error)
            return None
        self.tell(receipt)
        self.reload()
        return receipt

    def tell(self, what: Receipt | str) -> None:
        """Say what was done, in a toast."""
        reporting.tell(self, what)

    def complain(self, error: NurtureError) -> None:
        """Say what went wrong, in a toast."""
        reporting.complain(self, error)
