"""The journal's answers: frozen, complete, ready to be shown. Screens, the command line and JSON all show these."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any

from nurture.domain.people import Channel, Fact, Moment, Sphere
from nurture.domain.rhythm import State
from nurture.domain.touches import Direction, Medium


@dataclass(frozen=True, slots=True)
class DueLine:
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


@dataclass(frozen=True, slots=True)
class MomentLine:
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


@dataclass(frozen=True, slots=True)
class PromiseLine:
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


@dataclass(frozen=True, slots=True)
class AwaitedLine:
    """Someone whose answer is awaited."""

    person_id: int
    name: str
    attempted_on: date
    until: date
    """The first day on which waiting is over."""


@dataclass(frozen=True, slots=True)
class Today:
    """What a morning shows."""

    day: date
    lines: tuple[DueLine, ...]
    """The handful, most drifted first."""
    due_count: int
    """How many people are due in all, the handful among them."""
    people_count: int
    """How many people the journal has in view; 0 is the first run."""
    moments: tuple[MomentLine, ...]
    promises: tuple[PromiseLine, ...]
    awaited: tuple[AwaitedLine, ...]


@dataclass(frozen=True, slots=True)
class Reminder:
    """Today in numbers, for a status bar."""

    due: int
    moments: int
    promises: int
    text: str
    """One line without names; empty where there is nothing to say."""


@dataclass(frozen=True, slots=True)
class TouchLine:
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


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """Something going on in their life."""

    id: int
    text: str
    opened_on: date
    ask_on: date | None
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class BoundaryLine:
    """What they asked of us, in their words."""

    id: int
    words: str
    kind: str
    about: str
    said_on: date
    said_where: str
    until: date | None
    lifted_on: date | None


@dataclass(frozen=True, slots=True)
class PersonLine:
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


@dataclass(frozen=True, slots=True)
class PersonPage:
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
    """Where the rhythm comes from: "own", a circle's name, or the sphere."""
    drift: float | None
    resting_until: date | None
    attempted_on: date | None
    circles: tuple[str, ...]
    facts: tuple[Fact, ...]
    channels: tuple[Channel, ...]
    moments: tuple[Moment, ...]
    promises: tuple[PromiseLine, ...]
    threads: tuple[ThreadLine, ...]
    boundaries: tuple[BoundaryLine, ...]
    touch_count: int


@dataclass(frozen=True, slots=True)
class Glance:
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


@dataclass(frozen=True, slots=True)
class CircleLine:
    """A circle with its rhythm and how many are in it."""

    id: int
    name: str
    ideal_days: int | None
    limit_days: int | None
    ambient: bool
    people: int


@dataclass(frozen=True, slots=True)
class Hit:
    """Something the global search found."""

    kind: str
    """person, nickname, circle, fact, channel, touch, tag, promise, thread, moment, boundary or kindness."""
    id: int
    person_id: int | None
    """Whom to open; None for a circle."""
    name: str
    """Of the person or people, or of the circle."""
    text: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a change did, in one sentence, and which rows it made."""

    sentence: str
    id: int = 0
    people: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportLine:
    """What became of one card, with the reason."""

    line: int
    name: str
    reason: str
    person_id: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do: nothing read is missing from it."""

    path: str
    format: str
    dry_run: bool
    new: tuple[ImportLine, ...]
    joined: tuple[ImportLine, ...]
    """Found to be someone the journal already had, who gained nothing that needs a look."""
    changed: tuple[ImportLine, ...]
    """Someone the journal already had, who gained something; the reason says what."""
    left_out: tuple[ImportLine, ...]
    notes: tuple[ImportLine, ...]
    """Read, but for one detail."""

    @property
    def read(self) -> int:
        """How many cards were understood."""
        return len(self.new) + len(self.joined) + len(self.changed)


def as_json(value: Any) -> Any:
    """A view as what `json.dumps` takes: field names as they are, days as ISO text, tuples as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: as_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [as_json(item) for item in value]
    return value
