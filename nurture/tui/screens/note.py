"""A note of a day, in as many lines as it takes."""

from pathlib import PurePath
from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from nurture.errors import InvalidValue
from nurture.tui import keys
from nurture.tui.begun_note import BegunNote
from nurture.tui.lines import shown_lines
from nurture.tui.unlost import Unlost
from nurture.tui.widgets.message_text import MessageText


class NoteModal(Unlost[str]):
    """A box to write into. Returns the words, as they were typed."""

    CSS_PATH: ClassVar[list[str | PurePath]] = ["modal.tcss", "note.tcss"]
    BINDINGS = keys.NOTE
    USES_TABLES = False
    LEFT = "Your note is kept: it is here again the next time."

    def __init__(self, title: str, begun: BegunNote, text: str = "") -> None:
        """`text` is the note as it is kept; what was `begun` of it before is gone on with."""
        super().__init__(title, (("note.save", "saves"), ("Enter", "begins a line"), ("Esc", "leaves")))
        self._begun, self._text = begun, text
        self._written = begun.left or text

    def body(self) -> ComposeResult:
        """The box."""
        yield MessageText(self._written, "What the day was like.", id="note")

    def on_mount(self) -> None:
        """Say that these words were left before."""
        if self._begun.left:
            self.say("You began this before.")

    @on(MessageText.Changed)
    def _read(self, event: MessageText.Changed) -> None:
        # What was not touched keeps its controls: the box shows pictures in their place.
        text = event.text_area.text
        self._written = next((each for each in self._known if text == shown_lines(each)), text)
        self._keep_soon()

    @property
    def _known(self) -> tuple[str, str]:
        return self._text, self._begun.left

    def save_words(self) -> bool:
        """The words, where the journal does not have them so."""
        if self._written != self._text:
            return self._begun.keep(self._written)
        self._begun.forget()
        return False

    def drop_words(self) -> None:
        """The note is written."""
        self._begun.forget()

    def action_cancel(self) -> None:
        """Leave; what is written waits for the next time."""
        self._leave()

    def action_save(self) -> None:
        """Give the words back, where there are any."""
        if not self._written.strip():
            self.refuse(InvalidValue("There are no words to keep.", "Write what the day was like."))
        elif self.give(self._written):
            self._forget()
