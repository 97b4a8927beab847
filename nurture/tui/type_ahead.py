"""Typing ahead: keys that arrive while a screen is on its way wait for it, so that none is lost or misread.

Without this, `l` and a line typed at once would open the log, and let the line's first letters act on the room:
a key travels to the widget with the focus and back up to the app, which acts on it when the next has long set out.
"""

from time import monotonic

from textual import events
from textual.app import App

ASIDE = "aside"
"""The group of workers that nobody waits for; those of the default group are about to ask something."""
_TICK = 1 / 60
_PATIENCE = 0.25
"""Seconds for a key to come back: one that a widget kept to itself never does."""
_AT_ONCE = ("ctrl+q", "ctrl+c")
"""The keys that never wait."""

Typed = events.Key | events.Paste


class TypeAhead(App[object]):
    """An app that hands keys over one by one, once there is a screen to take them."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[Typed] = []
        self._back_by = 0.0
        """When the key that is on its way is given up."""

    async def on_event(self, event: events.Event) -> None:
        """Hold a key back, or send it on its way."""
        if not isinstance(event, Typed):
            await super().on_event(event)
        elif event.is_forwarded:
            await super().on_event(event)
            self._back_by = 0.0
        elif isinstance(event, events.Key) and event.key in _AT_ONCE:
            await super().on_event(event)
        elif self._held or self._must_wait():
            if not self._held:
                self.set_timer(_TICK, self._hand_over)
            self._held.append(event)
        else:
            await self._send(event)

    async def _send(self, event: Typed) -> None:
        if isinstance(event, events.Key) and not self._is_a_letter(event):
            self._back_by = monotonic() + _PATIENCE
        await super().on_event(event)

    def _is_a_letter(self, event: events.Key) -> bool:
        """Whether a line takes the key as text, so that it never comes back."""
        return self.focused is not None and self.focused.check_consume_key(event.key, event.character)

    def _must_wait(self) -> bool:
        if monotonic() < self._back_by or not self.screen.is_mounted:
            return True
        asking = any(worker.group != ASIDE and not worker.is_finished for worker in self.workers)
        return asking and not self.screen.is_modal

    async def _hand_over(self) -> None:
        while self._held and not self._must_wait():
            await self._send(self._held.pop(0))
        if self._held:
            self.set_timer(_TICK, self._hand_over)
