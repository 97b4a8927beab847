"""The line in which a touch is logged: it completes words, and leads to what was understood of it."""

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.message import Message

from nurture.tui import keys
from nurture.tui.widgets.line import Line


class Offer(NamedTuple):
    """A word as it could go on."""

    start: int
    """Where the letters stand that it takes the place of; `end` lies behind the last."""
    end: int
    text: str
    label: str
    """How it is shown: with what tells it apart."""


class EntryLine(Line):
    """A line with a short list of words that could be meant: Tab or → takes one, typing on leaves them."""

    BINDINGS = keys.ENTRY

    class GoOn(Message):
        """The cursor leaves the line, to the first thing behind it, or to the last."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Again(Message):
        """The line of last time is asked for."""

    class Offered(Message):
        """Another of the offers is the one to take, or none is left."""

    def __init__(self, value: str = "", placeholder: str = "", *, id: str | None = None) -> None:
        super().__init__(value, placeholder, id=id)
        self._offers: Sequence[Offer] = ()
        self._at = 0
        self._moved = False

    def write(self, text: str) -> None:
        """Put a whole line in the place of what was typed; what it holds that cannot be shown is not lost."""
        self._original = text
        self.value = text
        self.cursor_position = len(self.value)

    # --- offers ---------------------------------------------------------------------------------------------

    def offer(self, offers: Sequence[Offer]) -> None:
        """Offer these; none takes them away."""
        self._offers, self._at, self._moved = offers, 0, False
        self._show_rest()

    @property
    def offers(self) -> Sequence[Offer]:
        """What is offered, best first."""
        return self._offers

    @property
    def offered_at(self) -> int:
        """Which of the offers would be taken."""
        return self._at

    @property
    def is_choosing(self) -> bool:
        """Whether the user went to one of the offers, so that Enter takes it."""
        return bool(self._offers) and self._moved

    def move_among_offers(self, by: int) -> None:
        """Go to another of the offers."""
        self._at = max(0, min(self._at + by, len(self._offers) - 1))
        self._moved = True
        self._show_rest()
        self.post_message(self.Offered())

    def take_offer(self) -> bool:
        """Put the offer into the line; False where there is none."""
        if not self._offers:
            return False
        offer = self._offers[self._at]
        self._offers = ()
        self.replace(offer.text, offer.start, offer.end)
        self.cursor_position = offer.start + len(offer.text)
        return True

    def _show_rest(self) -> None:
        """Show, in a faded style, the letters that the offer would add."""
        offer = self._offers[self._at] if self._offers else None
        typed = self.value[offer.start : offer.end] if offer else ""
        fits = offer is not None and offer.end == len(self.value) and offer.text.startswith(typed)
        self._suggestion = self.value[: offer.start] + offer.text if offer and fits else ""

    # --- keys -----------------------------------------------------------------------------------------------

    def action_go_on(self) -> None:
        """Complete the word; with nothing to complete, go on to what was understood."""
        if not self.take_offer():
            self.post_message(self.GoOn(1))

    def action_go_back(self) -> None:
        """Go to the last thing that was understood."""
        self.post_message(self.GoOn(-1))

    def action_right(self) -> None:
        """Complete the word at the end of the line; else go on by a letter."""
        if not (self.cursor_at_end and self.take_offer()):
            self.action_cursor_right()

    async def _on_key(self, event: events.Key) -> None:
        if event.character == "." and not self.value:
            event.prevent_default().stop()
            self.post_message(self.Again())
        else:
            await super()._on_key(event)
