"""The way between the rooms: which there are, and what leads from one to another."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

from textual import work
from textual.app import App

from nurture.errors import NurtureError
from nurture.tui.room import Room

if TYPE_CHECKING:
    from datetime import date

    from nurture.tui.app import NurtureApp
    from nurture.tui.screens.journal import JournalRoom
    from nurture.tui.screens.people import PeopleRoom
    from nurture.views.lists import Hit

ROOMS = {
    "people": "PeopleRoom",
    "circles": "CirclesRoom",
    "search": "SearchRoom",
    "importing": "ImportingRoom",
    "settings": "SettingsRoom",
    "upcoming": "UpcomingRoom",
    "review": "ReviewRoom",
    "triage": "TriageRoom",
    "insights": "InsightsRoom",
    "pace": "PaceRoom",
    "journal": "JournalRoom",
}
"""The rooms that are kept once entered, each in the module of its name; Today is always there."""


class Rooms(App[object]):
    """The actions of `keys.APP` that lead somewhere; mixed into the app."""

    @property
    def _me(self) -> "NurtureApp":
        return cast("NurtureApp", self)

    def open_person(self, person: int, found: "Hit | None" = None) -> None:
        """Open a person's own room, at what was found of them."""
        from nurture.tui.screens.person import PersonRoom

        try:
            self.push_screen(PersonRoom(self._me.journal, person, found))
        except NurtureError as error:
            self._me.complain(error)

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
            module = import_module(f"nurture.tui.screens.{name}")
            self.install_screen(getattr(module, ROOMS[name])(self._me.journal), name)
        return name

    def open_circle(self, circle: str) -> None:
        """Show the people of one circle."""
        cast("PeopleRoom", self.get_screen(self._room("people"))).only_circle(circle)
        self.action_room("people")

    def open_note(self, note: int, day: "date") -> None:
        """Show a note among what else was written of its day."""
        cast("JournalRoom", self.get_screen(self._room("journal"))).show_entry(day, ("note", note))
        self.action_room("journal")

    def action_help(self) -> None:
        """Show every key, or leave the page that does."""
        from nurture.tui.screens.help import HelpRoom

        if isinstance(self.screen, HelpRoom):
            self.pop_screen()
        elif isinstance(self.screen, Room):
            self.push_screen(HelpRoom(self._me.journal, self.screen.NAME))

    @work
    async def action_palette(self) -> None:
        """Find a command, or a person."""
        from nurture.tui.palette import Palette, commands

        room = self.screen
        chosen = await self.push_screen_wait(
            Palette(self._me.journal, commands(type(room).BINDINGS, dict(self._me.journal.settings.keys)))
        )
        if isinstance(chosen, int):
            self.open_person(chosen)
        elif chosen is not None:
            await self.run_action(chosen.action, self if chosen.of_app else room)

    def action_find(self) -> None:
        """Filter the list of this room, or search over everything."""
        if isinstance(self.screen, Room):
            self.screen.find()

    def welcome(self) -> None:
        """Show the doors of the first run, since nobody is in the journal."""
        from nurture.tui.screens.welcome import WelcomeRoom

        self.push_screen(WelcomeRoom(self._me.journal))
