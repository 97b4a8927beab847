"""Each chip to its correction."""

from collections.abc import Awaitable, Callable

from nurture.domain.touches import Direction, Medium
from nurture.tui.correcting.base import Ways, head
from nurture.tui.correcting.fields import CorrectingFields
from nurture.tui.correcting.parts import CorrectingParts
from nurture.tui.correcting.people import CorrectingPeople
from nurture.tui.draft import NOBODY
from nurture.tui.widgets.chip_rows import Chip
from nurture.tui.widgets.menu import Choice


class Correcting(CorrectingPeople, CorrectingFields, CorrectingParts):
    """All that can be corrected of a draft."""

    def correct(self, chip: Chip) -> Ways | Awaitable[None] | None:
        """Have a chip say something else: at once, by a question that is to be awaited, or by one of some ways."""
        kind, *what = chip.key
        turns: dict[object, Callable[[], object]] = {
            "medium": lambda: self._draft.turns.next_medium(self._draft.capture),
            "direction": lambda: self._draft.turns.next_direction(self._draft.capture),
            "boundary": self._draft.turns.next_boundary,
        }
        asks: dict[object, Callable[[], Awaitable[None]]] = {
            "day": self.day,
            "at": self.at,
            "minutes": self.length,
            "place": self.place,
        }
        if kind in turns:
            turns[kind]()
            self._draft.again()
        elif kind in asks:
            return asks[kind]()
        elif kind == "person":
            return self.person(*what)
        elif kind in ("new", "unsure"):
            return self.name(*what)
        elif kind == "part":
            return self.part(*what)
        elif kind == "tag":
            return Ways(head("#", *what), [Choice("take it out", lambda: self._untag(*what))])
        return None

    def take_out(self, chip: Chip) -> bool:
        """Take out what a chip stands for; False where it cannot be without."""
        kind, *what = chip.key
        turns = self._draft.turns
        ways: dict[object, Callable[[], object]] = {
            "person": lambda: self._draft.swap(what[0], None),
            "new": lambda: self._draft.answer(what[0], NOBODY),
            "unsure": lambda: self._draft.answer(what[0], NOBODY),
            "day": lambda: turns.set(day=self._today),
            "at": lambda: turns.set(at=None),
            "minutes": lambda: turns.set(minutes=None),
            "place": lambda: turns.set(place=""),
            "medium": lambda: turns.set(medium=Medium.OTHER, door=""),
            "direction": lambda: turns.set(direction=Direction.MUTUAL, broadcast=False, answers=False),
            "part": lambda: turns.take_out_part(what[0]),
            "tag": lambda: turns.untag(what[0]),
            "boundary": turns.leave_boundary_out,
        }
        if kind not in ways:
            return False
        ways[kind]()
        self._draft.again()
        return True

    def _untag(self, tag: str) -> None:
        self._draft.turns.untag(tag)
        self._draft.again()
