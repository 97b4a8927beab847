"""People in rows: two lines each with their why on Today, one line each in the list of all."""

from collections.abc import Container, Hashable, Sequence
from datetime import date
from typing import ClassVar, NamedTuple

from textual.content import Content

from nurture.tui.lines import QUIET, fit, glyph, how_long, joined, sphere
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.lists import PersonLine
from nurture.views.today import DoneLine, DueLine

_LONG = 10
"""Cells for how long it has been: "23 months" and a blank."""
MARK = "✓"
"""Before whoever is marked."""
_SPHERE = 8
"""Cells for the sphere: "friend" and some air."""


class DueList(VirtualList[DueLine]):
    """Today's people: name, sphere and how long on the first line, the why on the second."""

    ROW_HEIGHT = 2
    today: date

    def key(self, row: DueLine) -> Hashable:
        """The person's; another once they are done, so that the cursor goes on to who comes next."""
        return row.id, isinstance(row, DoneLine)

    def draw(self, row: DueLine, width: int) -> Sequence[Content]:
        """Two lines."""
        mark, colour = ("✓", QUIET) if isinstance(row, DoneLine) else glyph(row.state)
        long = how_long(row.last_exchange, self.today)
        side = _SPHERE if width >= 36 else 0
        name = joined(
            (f" {mark} ", colour),
            (fit(row.name, width - _LONG - 5 - side), QUIET if isinstance(row, DoneLine) else "bold"),
            (fit(f"  {sphere(row.sphere)}", side), QUIET),
            (f"{long:>{_LONG}}  ", colour),
        )
        return name, joined("   ", (fit(row.why, width - 5), QUIET))


class Columns(NamedTuple):
    """How many cells each column of a row gets; 0 where there is no room for it."""

    name: int
    state: int
    long: int
    sphere: int
    circles: int


def columns(width: int) -> Columns:
    """The columns that so many cells hold: the name first, then how long, state, sphere and circles."""
    room = width - 4
    long = _LONG if room >= 24 else 0
    state = 11 if room >= 44 else 0
    sphere = _SPHERE if room >= 56 else 0
    rest = room - long - state - sphere
    circles = rest // 2 if rest >= 40 else 0
    return Columns(max(0, rest - circles), state, long, sphere, circles)


class PeopleList(VirtualList[PersonLine]):
    """Everyone, a line each, in columns as wide as there is room."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set()
    today: date
    marks: Container[int] = ()
    """The keys of those who are marked."""

    def key(self, row: PersonLine) -> Hashable:
        """The person's."""
        return row.id

    def draw(self, row: PersonLine, width: int) -> Sequence[Content]:
        """One line."""
        wide = columns(width)
        mark, colour = glyph(row.state)
        long = how_long(row.last_exchange, self.today)
        state = row.state or ("archived" if row.archived else "")
        return (
            joined(
                (MARK, "bold $accent") if row.id in self.marks else " ",
                (f"{mark} ", colour),
                fit(_known_as(row), wide.name),
                (f"{long:>{_LONG}}"[: wide.long], colour),
                (fit(f"  {state}", wide.state), colour),
                (fit(f" {sphere(row.sphere)}", wide.sphere), QUIET),
                (fit(" " + ", ".join(row.circles), wide.circles), QUIET),
            ),
        )


def _known_as(row: PersonLine) -> str:
    return f"{row.name} “{row.nicknames[0]}”" if row.nicknames else row.name
