"""The journal's answers: frozen, complete, ready to be shown. Screens, CLI and JSON show these.

Named tuples, because a prompt waits for this module: a frozen dataclass of ten fields takes 1.7 ms to define, a
named tuple 0.2, and there are twenty of them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.kindness import Kindness
    from nurture.domain.people import Channel, Fact, Moment
    from nurture.domain.relations import Acquaintance
    from nurture.domain.rhythm import State
    from nurture.domain.spheres import Sphere
    from nurture.domain.touches import Direction, Medium


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
    """The handful, most drifted first."""
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
    moments: int
    promises: int
    text: str
    """One line without names; empty where there is nothing to say."""


class TouchLine(NamedTuple):
    """A touch in a timeline."""

    id: int
    happened_on: date
    medium: Medium
    direction: Direction
    broadcast: bool
    summary: str
    notes: str
    people: tuple[str, ...]
    """The names of all who were there."""
    answered_on: date | None = None
    """Of an attempt: the day of the latest answer to it."""
    against: tuple[str, ...] = ()
    """The boundaries it went against, in their words, each with my reason."""
    exchanged: tuple[str, ...] = ()
    """What was given and received then: "received advice: how to price a kiln"."""


class ThreadLine(NamedTuple):
    """Something going on in their life."""

    id: int
    text: str
    opened_on: date
    ask_on: date | None
    closed_on: date | None = None


class BoundaryLine(NamedTuple):
    """What they asked of us, in their words."""

    id: int
    words: str
    kind: str
    about: str
    said_on: date
    said_where: str
    until: date | None
    lifted_on: date | None


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


class PersonPage(NamedTuple):
    """Everything about a person but the timeline, which comes page by page."""

    id: int
    name: str
    nicknames: tuple[str, ...]
    sphere: Sphere
    state: State | None
    """None for the archived, the dead and those who asked for no contact."""
    why: str
    added_on: date
    archived_on: date | None
    died_on: date | None
    last_exchange: date | None
    last_touch: date | None
    days: int
    own_ideal_days: int | None
    own_limit_days: int | None
    own_ambient: bool
    ideal_days: int | None
    """What holds today, from wherever it is inherited; None for someone ambient."""
    limit_days: int | None
    rhythm_from: str
    """Whose rhythm holds: "own", the name of a circle, or where neither says one the sphere's value ("friend")."""
    drift: float | None
    resting_until: date | None
    attempted_on: date | None
    waiting_until: date | None
    """The first day on which waiting for an answer is over; None where nothing is out."""
    circles: tuple[str, ...]
    facts: tuple[Fact, ...]
    channels: tuple[Channel, ...]
    moments: tuple[Moment, ...]
    promises: tuple[PromiseLine, ...]
    threads: tuple[ThreadLine, ...]
    boundaries: tuple[BoundaryLine, ...]
    kindnesses: tuple[Kindness, ...]
    """What was given and received, newest first."""
    acquaintances: tuple[Acquaintance, ...]
    """Whom they know: those whom a relation was noted with, then those they share most with."""
    touch_count: int


class Glance(NamedTuple):
    """The chosen person at a glance, beside a list."""

    id: int
    name: str
    sphere: Sphere
    circles: tuple[str, ...]
    touches: tuple[TouchLine, ...]
    """The latest three."""
    facts: tuple[Fact, ...]
    """The latest few."""
    threads: tuple[ThreadLine, ...]
    promises: tuple[PromiseLine, ...]
    boundaries: tuple[str, ...]
    """Their words, while they hold."""
    moment: MomentLine | None
    """The next within a month."""


class Brief(NamedTuple):
    """What to know of a person before a call; lists are newest first unless they say otherwise."""

    id: int
    name: str
    nicknames: tuple[str, ...]
    sphere: Sphere
    state: State | None
    """None for the archived, the dead and those who asked for no contact."""
    why: str
    last: tuple[TouchLine, ...]
    """The latest three exchanges."""
    threads: tuple[ThreadLine, ...]
    """Open ones."""
    promises: tuple[PromiseLine, ...]
    """Open ones, mine and theirs."""
    facts: tuple[Fact, ...]
    boundaries: tuple[BoundaryLine, ...]
    """Those in force."""
    leave_alone: tuple[str, ...]
    """Topics that a boundary asks to leave alone."""
    kindnesses: tuple[Kindness, ...]
    """Given and received lately."""
    acquaintances: tuple[Acquaintance, ...]
    """Whom both know."""
    moments: tuple[MomentLine, ...]
    """Those of the next 60 days, the nearest first."""
    channel: Channel | None
    """The fitting one; None where no door is open."""
    questions: tuple[str, ...]
    """Two worth asking."""


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
    override."""
    id: int
    person_id: int | None
    """Whom to open; None for a circle."""
    name: str
    """Of the person or people, or of the circle."""
    text: str
    day: date | None
    sphere: str = ""
    """Of the one person it belongs to; "" for a circle, and for a touch with several."""


class Receipt(NamedTuple):
    """What a change did, in one sentence, and which rows it made."""

    sentence: str
    id: int = 0
    people: tuple[int, ...] = ()


class ImportLine(NamedTuple):
    """What became of one card, with the reason."""

    line: int
    name: str
    reason: str
    person_id: int = 0


class ImportReport(NamedTuple):
    """What an import did, or would do: nothing read is missing from it."""

    path: str
    format: str
    dry_run: bool
    new: tuple[ImportLine, ...]
    joined: tuple[ImportLine, ...]
    """A first card of someone who is already there; the reason says by what they were known and what was added."""
    changed: tuple[ImportLine, ...]
    """A card that was imported before and is different now; the reason says what was added."""
    unchanged: int
    """Cards that were imported before and are the same to the letter."""
    left_out: tuple[ImportLine, ...]
    notes: tuple[ImportLine, ...]
    """Read, but for one detail."""

    @property
    def read(self) -> int:
        """How many cards were understood."""
        return len(self.new) + len(self.joined) + len(self.changed) + self.unchanged


def as_json(value: Any) -> Any:
    """A view as what `json.dumps` takes: field names as they are, days as ISO text, tuples as lists."""
    names = getattr(value, "_fields", None) or getattr(value, "__dataclass_fields__", None)
    if names:
        return {name: as_json(getattr(value, name)) for name in names}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [as_json(item) for item in value]
    return value
