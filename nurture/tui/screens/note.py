"""A note of a day, in as many lines as it takes."""

from pathlib import PurePath
from typing import ClassVar

from textual.app import ComposeResult

from nurture.errors import InvalidValue
from nurture.tui import keys
from nurture.tui.lines import shown_lines
from nurture.tui.screens.modal import Modal
from nurture.tui.widgets.message_text import MessageText


class NoteModal(Modal[str]):
    """A box to write into. Returns the words, as they were typed."""

    CSS_PATH: ClassVar[list[str | PurePath]] = ["modal.tcss", "note.tcss"]
    BINDINGS = keys.NOTE
    USES_TABLES = False

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__(title, (("note.save", "saves"), ("Enter", "begins a line"), ("Esc", "leaves")))
        self._text = text

    @property
    def written(self) -> str:
        """What is in the box; what was not touched is given back with its controls, not their pictures."""
        text = self.query_one(MessageText).text
        return self._text if text == shown_lines(self._text) else text

    def body(self) -> ComposeResult:
        """The box."""
        yield MessageText(self._text, "What the day was like.", id="note")

    def action_save(self) -> None:
        """Give the words back, where there are any."""
        if self.written.strip():
            self.give(self.written)
        else:
            self.refuse(InvalidValue("There are no words to keep.", "Write what the day was like."))
