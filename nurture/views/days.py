"""The journal by its days: what happened, with everybody, and the free notes between."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.touches import Direction, Medium


class Who(NamedTuple):
    """Somebody who took part."""

    id: int
    name: str


class DayEntry(NamedTuple):
    """A touch or a free note, as it stands in the journal of its day."""

    kind: str
    """touch or note."""
    id: int
    happened_on: date
    at: str | None
    """The time of day where it was said: "19:30"."""
    text: str
    """The line as it was written."""
    notes: str = ""
    medium: Medium | None = None
    """None for a note, as is `direction`."""
    direction: Direction | None = None
    broadcast: bool = False
    door: str = ""
    minutes: int | None = None
    place: str = ""
    people: tuple[Who, ...] = ()
    tags: tuple[str, ...] = ()
    answered_on: date | None = None
    """Of an attempt: the day of the latest answer to it."""


class Day(NamedTuple):
    """A day with what is written of it: by time of day where that is known, then as it was logged."""

    day: date
    entries: tuple[DayEntry, ...]


class Sought(NamedTuple):
    """Which entries of the journal are wanted; all that is said has to hold."""

    words: tuple[str, ...] = ()
    """All of them, the last as a beginning."""
    people: tuple[int, ...] = ()
    """The keys of people who took part, all of them."""
    circle: int | None = None
    """The key of a circle: somebody of it took part."""
    tag: str = ""
    since: date | None = None
    until: date | None = None
    days: tuple[date, ...] | None = None
    """These days only; None for any."""


EVERYTHING = Sought()


class OnThisDay(NamedTuple):
    """Former years on the day of today."""

    sought: Sought
    """Narrowed to those days."""
    exact: bool
    """Whether it is the very day; else the week around it, since the day itself has nothing."""
