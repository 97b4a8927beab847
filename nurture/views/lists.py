"""Rows of the long lists: all people, all circles, whatever a search found."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.rhythm import State
    from nurture.domain.spheres import Sphere


class PersonLine(NamedTuple):
    """A row in the list of all people."""

    id: int
    name: str
    sphere: Sphere
    state: State | None
    """None for the archived, the dead and those who asked for no contact."""
    last_exchange: date | None
    days: int
    drift: float | None
    circles: tuple[str, ...]
    nicknames: tuple[str, ...]
    archived: bool


class CircleLine(NamedTuple):
    """A circle with its rhythm and how many are in it."""

    id: int
    name: str
    ideal_days: int | None
    limit_days: int | None
    ambient: bool
    people: int


class Hit(NamedTuple):
    """Something the global search found."""

    kind: str
    """person, nickname, circle, fact, channel, touch, tag, promise, thread, moment, boundary, kindness or
    override or note."""
    id: int
    person_id: int | None
    """Whom to open; None for a circle and a note of a day."""
    name: str
    """Of the person or people, or of the circle; "" for a note of a day."""
    text: str
    day: date | None
    sphere: str = ""
    """Of the one person it belongs to; "" for a circle, and for a touch with several."""


class Completion(NamedTuple):
    """How the words that are being typed could go on."""

    text: str
    """What to write in their place, whole."""
    kind: str
    """person, circle, place or tag."""
    start: int = 0
    """Index of the first letter of what was typed whose place it takes."""
