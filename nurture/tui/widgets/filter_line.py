"""The line to filter a list by: `/` leads into it, Enter and ↓ lead to the list, Escape takes the filter away."""

from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.widgets import Input

from nurture.tui import keys
from nurture.tui.lines import shown


class FilterLine(Input):
    """One line that never has the focus unless it was asked for."""

    BINDINGS = keys.FILTER

    virtual_size = Reactive(Size(0, 0))
    """Textual's own asks for a layout at every letter; a line of one height needs none."""

    class Left(Message):
        """The cursor should go to the list."""

    def __init__(self, placeholder: str, *, id: str) -> None:
        super().__init__(placeholder=placeholder, id=id, select_on_focus=False, compact=True)

    def validate_value(self, value: str) -> str:
        """Show controls as their pictures: a pasted one would reach the terminal."""
        return shown(value)

    def action_leave(self) -> None:
        """Take the filter away and leave."""
        self.value = ""
        self.post_message(self.Left())

    def action_to_list(self) -> None:
        """Leave with the filter in force."""
        self.post_message(self.Left())

    async def action_submit(self) -> None:
        """Enter leads to the list too."""
        self.action_to_list()
