"""Today: a handful of people, most drifted first, and what the next days hold."""

from nurture.tui import keys
from nurture.tui.room import Room


class TodayRoom(Room):
    """What a morning shows."""

    NAME = "Today"
    BINDINGS = keys.TODAY
