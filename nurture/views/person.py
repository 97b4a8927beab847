"""One person: the timeline, what is open, what binds us, the page, the glance and the brief."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.kindness import Kindness
    from nurture.domain.people import Channel, Fact, Moment
    from nurture.domain.relations import Acquaintance
    from nurture.domain.rhythm import State
    from nurture.domain.spheres import Sphere
    from nurture.domain.touches import Direction, Medium
    from nurture.views.today import MomentLine, PromiseLine


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
    at: str | None = None
    """The time of day where it was said: "19:30"."""
    minutes: int | None = None
    """How long it took, where that was said."""
    place: str = ""
    door: str = ""
    """The kind of channel in one word, where the line said it: whatsapp, zoom."""
    original: str | None = None
    """The line as it was first typed, where another took its place."""


class ThreadLine(NamedTuple):
    """Something going on in their life."""

    id: int
    text: str
    opened_on: date
    ask_on: date | None
    closed_on: date | None = None
    planned: bool = False
    """What I mean to do on `ask_on`, not what goes on with them."""

    @property
    def said(self) -> str:
        """What to read of it: "moving to Lisbon", or for a plan of mine "you meant to: ask again"."""
        from nurture.domain.reasons import meant

        return meant(self.text) if self.planned else self.text


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
    lately: str = ""
    """One gentle sentence where they went quiet, or talk less often than they did."""
