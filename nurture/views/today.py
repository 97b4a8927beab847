"""What a morning shows: who is due, what is near, what is promised and awaited."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.rhythm import State
    from nurture.domain.spheres import Sphere


class DueLine(NamedTuple):
    """A person against their rhythm today."""

    id: int
    name: str
    sphere: Sphere
    state: State
    last_exchange: date | None
    days: int
    """Since the last exchange, or since their baseline where there was none."""
    ideal_days: int | None
    """None for someone ambient, like the limit and the drift."""
    limit_days: int | None
    drift: float | None
    why: str
    """One line: why they are in view."""


class DoneLine(DueLine):
    """A person of today's handful about whom something was done."""

    __slots__ = ()


class Seat(NamedTuple):
    """A place in today's handful."""

    line: DueLine
    ground: str
    """Why it is theirs: a `domain.handful.Ground`."""
    done: bool
    """Something was done about it today."""


class Handful(NamedTuple):
    """The few of today."""

    open: tuple[DueLine, ...]
    """Those with an occasion of this day first, the others most drifted first."""
    done: tuple[DoneLine, ...]
    quiet: str = ""
    """Why nobody is offered: a quiet day, or the user is away."""


class MomentLine(NamedTuple):
    """A moment of the next days."""

    id: int
    person_id: int
    name: str
    kind: str
    label: str
    on: date
    """The day it falls on this time; 29 February is kept on the 28th in other years."""
    years: int | None
    """How many years it is by then; None where the year is not known."""
    in_days: int


class PromiseLine(NamedTuple):
    """A promise that is still open, or was."""

    id: int
    person_id: int
    name: str
    by: str
    """me or them."""
    text: str
    made_on: date
    due_on: date | None
    kept_on: date | None = None
    let_go_on: date | None = None

    @property
    def open(self) -> bool:
        """Neither kept nor let go."""
        return self.kept_on is None and self.let_go_on is None


class AwaitedLine(NamedTuple):
    """Someone whose answer is awaited."""

    person_id: int
    name: str
    attempted_on: date
    until: date
    """The first day on which waiting is over."""


class Today(NamedTuple):
    """What a morning shows."""

    day: date
    lines: tuple[DueLine, ...]
    """The handful, those with an occasion of this day first, the others most drifted first."""
    done: tuple[DoneLine, ...]
    """Those of the handful about whom something was done today."""
    quiet: str
    """Why nobody is offered: a quiet day, or the user is away; else empty."""
    due_count: int
    """How many people are due in all, the handful among them."""
    people_count: int
    """How many people the journal has, whether lists show them or not; 0 is the first run."""
    moments: tuple[MomentLine, ...]
    promises: tuple[PromiseLine, ...]
    awaited: tuple[AwaitedLine, ...]


class Reminder(NamedTuple):
    """Today in numbers, for a status bar."""

    due: int
    """How many of today's handful are left."""
    moments: int
    promises: int
    text: str
    """One line, without names unless they were asked for; empty where there is nothing to say."""
