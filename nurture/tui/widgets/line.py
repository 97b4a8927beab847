"""A line to type into, which shows what comes from outside as everything else does."""

from textual import events
from textual.widgets import Input

from nurture.tui.lines import shown


class Line(Input):
    """An Input in which no character can steer the terminal; several pasted lines become one."""

    def __init__(self, value: str = "", placeholder: str = "", *, id: str | None = None) -> None:
        super().__init__(shown(value), placeholder, id=id, select_on_focus=False)
        self._original = value

    def validate_value(self, value: str) -> str:
        """Show controls as their pictures."""
        return shown(value)

    @property
    def text(self) -> str:
        """What the line says; controls that it began with are themselves again, not their pictures."""
        if self.value == shown(self._original):
            return self._original
        letters = {shown(letter): letter for letter in dict.fromkeys(self._original)}
        pictures = {
            ord(picture): letter
            for picture, letter in letters.items()
            if len(picture) == 1 and picture not in (letter, " ")
        }
        return self.value.translate(pictures)

    def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default().stop()
        self.replace(" ".join(event.text.splitlines()), *self.selection)
