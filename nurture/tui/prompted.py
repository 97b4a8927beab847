"""A room in which the prompt of the chosen person is in sight."""

from typing import ClassVar

from textual.timer import Timer

from nurture.errors import UnknownName
from nurture.journal import Journal
from nurture.tui.prompting import Sight
from nurture.tui.room import Room
from nurture.tui.widgets.prompt_pane import PromptPane

_REST = 0.06
"""Seconds for which the cursor rests before a prompt is sought: no move waits for it."""


class PromptedRoom(Room):
    """A room whose pane shows the prompt of the chosen person once the cursor rests."""

    PANE: ClassVar[str] = "#glance"
    """Where the prompt is shown; the widget is a `PromptPane`."""

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._soon: Timer | None = None

    @property
    def _pane(self) -> PromptPane:
        return self.query_one(self.PANE, PromptPane)

    @property
    def shows_prompts(self) -> bool:
        """Whether there is room for them in this window."""
        return bool(self._pane.display)

    @property
    def prompt_is_due(self) -> bool:
        """Whether the prompt of the chosen person is still to be shown."""
        return self._soon is not None

    def prompt_soon(self) -> None:
        """Show the prompt of the chosen person: at once where it is known, else when the cursor rests."""
        self._forget()
        person = self.chosen
        if person is None or not self.shows_prompts:
            self._pane.show_prompt(None, self.journal.today())
        elif self.home.is_warm and self.home.prompting.known(person):
            self.show_prompt()
        else:
            self._pane.show_prompt(None, self.journal.today())
            self._soon = self.set_timer(_REST, self._when_rested)

    def show_prompt(self) -> None:
        """Show the prompt of the chosen person now."""
        self._forget()
        self._pane.show_prompt(self._sight(), self.journal.today())

    def _sight(self) -> Sight | None:
        person = self.chosen
        try:
            return None if person is None else self.home.prompting.sight(person)
        except UnknownName:  # deleted elsewhere a moment ago: the next look at the journal takes them away
            return None

    def _when_rested(self) -> None:
        self._soon = None
        if self.home.is_warm:
            self.show_prompt()
        else:  # the phrases are still being read, in a thread of their own
            self._soon = self.set_timer(_REST, self._when_rested)

    def _forget(self) -> None:
        if self._soon:
            self._soon.stop()
        self._soon = None
