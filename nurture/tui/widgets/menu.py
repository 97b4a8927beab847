"""A few things to choose from, below what they are about: by the arrow keys, by their numbers, or by the mouse."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from nurture.tui import keys
from nurture.tui.lines import QUIET, joined, plain

LISTED = 9
"""Choices that have a number, and are shown."""
_CURSOR = "bold $block-cursor-foreground on $block-cursor-background"


class Choice(NamedTuple):
    """One thing to choose."""

    label: str
    act: Callable[[], object]
    """What is done once it is taken."""
    aside: str = ""


class Menu(Widget, can_focus=True):
    """Choices below a question, each with its number; a function key where the focus is elsewhere."""

    BINDINGS = keys.MENU
    DEFAULT_CSS = """
    Menu { height: auto; padding: 0 1; display: none; }
    """

    class Taken(Message):
        """A choice was taken; it has not been acted upon."""

        def __init__(self, choice: Choice) -> None:
            super().__init__()
            self.choice = choice

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._head = Content("")
        self._choices: Sequence[Choice] = ()
        self._more = 0
        self.at = -1
        """The choice with the cursor; -1 for none."""

    def show(self, head: Content, choices: Sequence[Choice], room: int = LISTED) -> None:
        """Show these choices, as many as there is room for; none hides the menu."""
        listed = min(LISTED, max(2, room))
        same = [choice.label for choice in choices[:listed]] == [choice.label for choice in self._choices]
        self._head, self._choices, self._more = head, choices[:listed], max(0, len(choices) - listed)
        self.at = min(self.at, len(self._choices) - 1) if same else -1
        self.display = bool(choices)
        self.refresh(layout=not same)

    @property
    def height_wanted(self) -> int:
        """Lines it takes."""
        return len(self._choices) + bool(self._choices) + bool(self._more)

    @property
    def choice(self) -> Choice | None:
        """The choice with the cursor."""
        return self._choices[self.at] if 0 <= self.at < len(self._choices) else None

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The question and a line for each choice."""
        return self.height_wanted

    def render(self) -> Content:
        """The question and the choices."""
        lines = [self._drawn(number, choice) for number, choice in enumerate(self._choices)]
        more = [plain(f"  and {self._more} more: write more of the name", QUIET)] if self._more else []
        return Content("\n").join([self._head, *lines, *more])

    def _drawn(self, number: int, choice: Choice) -> Content:
        key = str(number + 1) if self.has_focus else f"f{number + 2}"
        chosen = number == self.at
        aside = (f"  {choice.aside}" if choice.aside else "", QUIET)
        return joined(
            ("› " if chosen else "  ", "$accent"),
            (f"{key} ", QUIET),
            (choice.label, _CURSOR if chosen else ""),
            aside,
        ).truncate(self.size.width, ellipsis=True)

    # --- choosing -------------------------------------------------------------------------------------------

    def move(self, by: int) -> None:
        """Move the cursor; above the first choice there is none, unless the menu has the focus."""
        first = 0 if self.has_focus else -1
        self.at = max(first, min(self.at + by, len(self._choices) - 1))
        self.refresh()

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self.move(by)

    def action_take(self) -> None:
        """Take the choice with the cursor."""
        if self.choice:
            self.post_message(self.Taken(self.choice))

    def action_pick(self, number: int) -> None:
        """Take a choice by its number."""
        if number <= len(self._choices):
            self.at = number - 1
            self.action_take()

    def on_focus(self) -> None:
        """Begin with the first choice."""
        self.at = max(self.at, 0)
        self.refresh()

    def on_blur(self) -> None:
        """Number the choices by function keys again."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Take what is under the mouse."""
        self.action_pick(event.y)
