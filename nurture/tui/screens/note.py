"""A note of a day, in as many lines as it takes."""

from pathlib import PurePath
from typing import ClassVar

from textual import on
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

    def __init__(self, title: str, text: str = "", begun: str = "") -> None:
        """`text` is the note as it is kept, `begun` what was made of it and not kept yet."""
        super().__init__(title, (("note.save", "saves"), ("Enter", "begins a line"), ("Esc", "leaves")))
        self._text = text
        self.written = begun or text
        """What is in the box, also after it was left."""

    def body(self) -> ComposeResult:
        """The box."""
        yield MessageText(self.written, "What the day was like.", id="note")

    @on(MessageText.Changed)
    def _read(self, event: MessageText.Changed) -> None:
        # What was not touched keeps its controls: the box shows pictures in their place.
        text = event.text_area.text
        self.written = self._text if text == shown_lines(self._text) else text

    def action_save(self) -> None:
        """Give the words back, where there are any."""
        if self.written.strip():
            self.give(self.written)
        else:
            self.refuse(InvalidValue("There are no words to keep.", "Write what the day was like."))
