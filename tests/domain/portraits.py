"""Portraits of one person for tests: everything is empty unless it is said."""

from datetime import date
from typing import Any

from nurture.domain.people import BoundaryKind
from nurture.domain.portrait import Portrait
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Direction, Medium
from nurture.views.person import BoundaryLine, TouchLine

TODAY = date(2026, 3, 10)

_EMPTY: tuple[Any, ...] = ()


def portrait(**said: Any) -> Portrait:
    """Ana Costa, a friend of whom nothing is known but what is said."""
    fields: dict[str, Any] = dict.fromkeys(Portrait._fields, _EMPTY)
    plain = {
        "id": 1,
        "name": "Ana Costa",
        "sphere": Sphere.FRIEND,
        "touch_count": 0,
        **dict.fromkeys(("died_on", "archived_on", "last_exchange", "patient_until")),
    }
    return Portrait(**(fields | plain | said))


def boundary(kind: BoundaryKind, about: str = "", **said: Any) -> BoundaryLine:
    """A boundary that holds since the first of the year, unless it is said otherwise."""
    line = BoundaryLine(1, f"please: {kind} {about}", kind, about, date(2026, 1, 1), "", None, None)
    return line._replace(**said)


def wrote(on: date, medium: Medium = Medium.MESSAGE) -> TouchLine:
    """A message that stayed without an answer."""
    return TouchLine(1, on, medium, Direction.OUT, False, "wrote to Ana", "", ("Ana Costa",))
