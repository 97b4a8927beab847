"""A field with a few choices side by side, one of them chosen."""

from collections.abc import Hashable, Sequence
from typing import Any, Generic, TypeVar

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import var
from textual.widget import Widget

from nurture.tui import keys
from nurture.tui.lines import QUIET, joined

Choice = TypeVar("Choice", bound=Hashable)
GAP = 3


class Pick(Widget, Generic[Choice], can_focus=True):
    """Choices in a row: `←`, `→` and the space bar turn, a click takes."""

    BINDINGS = keys.PICK
    DEFAULT_CSS = """
    Pick { height: 1; padding: 0 1; }
    Pick:focus { background: $background; }
    """

    at: var[int] = var(0)
    """The index of the chosen one."""

    class Turned(Message):
        """Another choice was taken."""

        def __init__(self, pick: "Pick[Any]") -> None:
            super().__init__()
            self.pick = pick

        @property
        def control(self) -> "Pick[Any]":
            """The field."""
            return self.pick

    def __init__(self, choices: Sequence[tuple[Choice, str]], chosen: Choice, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.choices = choices
        self.set_reactive(Pick.at, next((i for i, (value, _) in enumerate(choices) if value == chosen), 0))

    @property
    def value(self) -> Choice:
        """What is chosen."""
        return self.choices[self.at][0]

    def render(self) -> Content:
        """The choices, the chosen one marked also where there are no colours."""
        return Content(" " * GAP).join(
            joined(("● ", "$primary"), (label, "bold"))
            if index == self.at
            else joined(("○ ", QUIET), (label, QUIET))
            for index, (_, label) in enumerate(self.choices)
        )

    def watch_at(self) -> None:
        """Draw anew and tell."""
        self.refresh()
        self.post_message(self.Turned(self))

    def action_turn(self, by: int) -> None:
        """Take the next choice, or the one before; behind the last comes the first."""
        self.at = (self.at + by) % len(self.choices)

    def on_click(self, event: events.Click) -> None:
        """Take the choice under the mouse."""
        x = event.x - 1
        for index, (_, label) in enumerate(self.choices):
            width = len(label) + 2
            if 0 <= x < width:
                self.at = index
            x -= width + GAP
