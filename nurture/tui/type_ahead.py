"""Typing ahead: keys that arrive while a screen is on its way wait for it, so that none is lost or misread.

Without this, `l` and a line typed at once would open the log, and let the line's first letters act on the room:
a key travels from widget to widget up to the app, which acts on it when the next one has long set out.
"""

from time import monotonic

from textual import events
from textual.app import App
from textual.message_pump import MessagePump

ASIDE = "aside"
"""The group of workers that nobody waits for; those of the default group are about to ask something."""
_TICK = 1 / 60
_PATIENCE = 0.25
"""Seconds for a key to come back: one that was on its way through a screen that closed never does."""
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
        if (
            not isinstance(event, Typed)
            or event.is_forwarded
            or (isinstance(event, events.Key) and event.key in _AT_ONCE)
        ):
            await super().on_event(event)
        elif self._held or self._must_wait():
            if not self._held:
                self.set_timer(_TICK, self._hand_over)
            self._held.append(event)
        else:
            await self._send(event)

    async def _send(self, event: Typed) -> None:
        taker: MessagePump = self.focused or self.screen
        self._back_by = monotonic() + _PATIENCE
        await super().on_event(event)
        self._follow(taker)

    def _follow(self, node: MessagePump | None) -> None:
        """Go the way of the key, which bubbles up through the same queues; at the app it has done what it does."""
        if node is None or node is self or not node.call_later(self._follow, node._parent):
            self._back_by = 0.0

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
