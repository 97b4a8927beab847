"""The tables, as SQLModel sees them: flat columns, foreign keys, indexes. The one truth about the schema.

Migrations make and change them; a test holds the two against each other, and the statements of the
start-up lane against both. Days are calendar days (`date`), kept as ISO text by SQLite; enumerations are kept
as the words that PRODUCT and the command line use. Validation belongs to the domain.
"""

from datetime import date

from sqlalchemy import BigInteger, Index, Integer, false, text
from sqlmodel import Field, SQLModel, UniqueConstraint

from nurture.store.keys import new_key

_KEY = BigInteger().with_variant(
    Integer(), "sqlite"
)  # SQLite's row id is an INTEGER; elsewhere 53 bits need a BIGINT


class Row(SQLModel):
    """What every table has: one key, which the history and the search index rely on."""

    id: int = Field(
        default_factory=new_key, primary_key=True, sa_type=_KEY, sa_column_kwargs={"autoincrement": False}
    )


def _owner(table: str = "person", *, index: bool = True) -> int:
    """A foreign key whose row goes with its owner."""
    column: int = Field(foreign_key=f"{table}.id", ondelete="CASCADE", index=index, sa_type=_KEY)
    return column


def _mention(table: str) -> int | None:
    """A foreign key that is emptied when what it names goes."""
    column: int | None = Field(
        default=None, foreign_key=f"{table}.id", ondelete="SET NULL", index=True, nullable=True, sa_type=_KEY
    )
    return column


class PersonRow(Row, table=True):
    """Someone in the journal, with the maintained columns that the lists are ordered by."""

    __tablename__ = "person"
    __table_args__ = (Index("person_drift", "in_view", "ambient", "ideal_days", "sphere", "since"),)

    name: str = Field(index=True)
    sphere: str
    added_on: date
    counted_from: date
    """The baseline of someone never yet spoken to: the day added, spread out for imports."""
    archived_on: date | None = None
    died_on: date | None = None

    own_ideal_days: int | None = None
    own_limit_days: int | None = None
    own_ambient: bool = False

    # Maintained, never typed: by `MAINTAIN` of store/touches.py and the `refresh_…` of store/people.py.
    ideal_days: int | None = None
    """Their own or the shortest of their circles; NULL takes the sphere's default."""
    limit_days: int | None = None
    """NULL takes 1.5 × the ideal."""
    ambient: bool = False
    last_exchange: date | None = None
    last_touch: date | None = Field(default=None, index=True)
    attempted_on: date | None = Field(default=None, index=True)
    """The latest attempt that came after the last exchange."""
    patient_until: date | None = Field(default=None, index=True)
    """Where history says how long to wait for an answer: the first day after it. NULL leaves it to the rhythm."""
    since: date
    """The day drift counts from: the last exchange, else `counted_from`."""
    resting_until: date | None = Field(default=None, index=True)
    in_view: bool = True
    """False for the archived, the dead and those who asked for no contact for ever."""
    hidden_until: date | None = Field(default=None, index=True)
    """Asked for no contact until this day."""


class NicknameRow(Row, table=True):
    """Another name a person answers to."""

    __tablename__ = "nickname"

    person_id: int = _owner()
    name: str


class NameWordRow(Row, table=True):
    """One folded word of a person's names: how they are found as people write them."""

    __tablename__ = "name_word"

    person_id: int = _owner()
    word: str = Field(index=True)


class CircleRow(Row, table=True):
    """A named group with a rhythm of its own, if it has one."""

    __tablename__ = "circle"

    name: str
    folded: str = Field(unique=True)
    ideal_days: int | None = None
    limit_days: int | None = None
    ambient: bool = False


class MembershipRow(Row, table=True):
    """A person in a circle."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("person_id", "circle_id"),)

    person_id: int = _owner(index=False)
    circle_id: int = _owner("circle")


class FactRow(Row, table=True):
    """One thing known about a person."""

    __tablename__ = "fact"

    person_id: int = _owner()
    touch_id: int | None = _mention("touch")
    """In which conversation it was told, where it was one."""
    kind: str
    text: str
    learned_on: date | None = None


class ChannelRow(Row, table=True):
    """One door to a person, and how it may be used."""

    __tablename__ = "channel"

    person_id: int = _owner()
    kind: str
    address: str = Field(index=True)
    label: str = ""
    standing: str = "unknown"
    note: str = ""


class TouchRow(Row, table=True):
    """One dated contact; who took part is in `participation`."""

    __tablename__ = "touch"
    __table_args__ = (Index("touch_place", "place", sqlite_where=text("place <> ''")),)

    happened_on: date = Field(index=True)
    medium: str
    direction: str
    broadcast: bool = False
    summary: str
    """The line, as it was typed or put right."""
    original: str | None = None
    """The line as it was first typed, to the letter, once it was put right: kept for ever (R12)."""
    notes: str = ""
    at: str | None = None
    """The time of day where it was said: "19:30"."""
    minutes: int | None = None
    """How long it took, where that was said."""
    place: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    door: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    """The kind of channel in one word, where the line said it: whatsapp, zoom."""
    channel_id: int | None = _mention("channel")
    logged_at: str
    """Local time, ISO; for reading only."""


class ParticipationRow(Row, table=True):
    """A person in a touch. The day stands here too, so that a timeline is one index walk."""

    __tablename__ = "participation"
    __table_args__ = (
        UniqueConstraint("touch_id", "person_id"),
        Index("participation_timeline", "person_id", "happened_on", "touch_id"),
    )

    touch_id: int = _owner("touch", index=False)
    person_id: int = _owner(index=False)
    happened_on: date
    counts: bool
    """Whether it was an exchange (R2)."""
    attempt: bool
    """Whether an answer is awaited: an `out` that is no broadcast."""
    answered_on: date | None = None
    """The day on which they answered: an attempt became an exchange of that day."""


class TagRow(Row, table=True):
    """A #tag of a touch."""

    __tablename__ = "tag"

    touch_id: int = _owner("touch")
    name: str = Field(index=True)


class NoteRow(Row, table=True):
    """A free note of a day, with nobody in it: a journal has days without people too."""

    __tablename__ = "note"

    happened_on: date = Field(index=True)
    text: str
    logged_at: str
    """Local time, ISO; for reading only."""


class PromiseRow(Row, table=True):
    """What I said I would do for them, or they for me."""

    __tablename__ = "promise"

    person_id: int = _owner()
    touch_id: int | None = _mention("touch")
    by: str
    text: str
    made_on: date
    due_on: date | None = Field(default=None, index=True)
    kept_on: date | None = None
    let_go_on: date | None = None


class ThreadRow(Row, table=True):
    """Something going on in their life, open until asked about and closed."""

    __tablename__ = "thread"

    person_id: int = _owner()
    touch_id: int | None = _mention("touch")
    text: str
    planned: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """What I mean to do ("ask again in two weeks"), not what goes on with them."""
    opened_on: date
    ask_on: date | None = Field(default=None, index=True)
    closed_on: date | None = None


class MomentRow(Row, table=True):
    """A date that matters, every year."""

    __tablename__ = "moment"
    __table_args__ = (Index("moment_calendar", "month", "day"),)

    person_id: int = _owner()
    touch_id: int | None = _mention("touch")
    kind: str
    month: int
    day: int
    year: int | None = None
    label: str = ""


class BoundaryRow(Row, table=True):
    """What a person asked of us, in their words (R4). Lifted, never erased."""

    __tablename__ = "boundary"

    person_id: int = _owner()
    words: str
    kind: str
    about: str = ""
    """The channel of `not-on`, the topic of `not-about`."""
    said_on: date
    said_where: str = ""
    until: date | None = None
    lifted_on: date | None = None


class SnoozeRow(Row, table=True):
    """A person put aside until a day: `snooze` for a short while, `rest` for a season."""

    __tablename__ = "snooze"

    person_id: int = _owner()
    kind: str
    made_on: date
    until: date
    ended_on: date | None = None


class KindnessRow(Row, table=True):
    """Something given or received (R7): a memory, never a score."""

    __tablename__ = "kindness"

    person_id: int = _owner()
    touch_id: int | None = _mention("touch")
    way: str
    kind: str
    text: str
    happened_on: date
    thanked_on: date | None = None
    returned_on: date | None = None


class RelationRow(Row, table=True):
    """Two people who know each other (R9)."""

    __tablename__ = "relation"

    person_id: int = _owner()
    other_id: int = _owner()
    touch_id: int | None = _mention("touch")
    kind: str


class PromptRow(Row, table=True):
    """A check-in prompt that was used, or that the user did not want to see again."""

    __tablename__ = "prompt"

    person_id: int = _owner()
    subject: str
    """What it stood on: a row of the journal ("fact:123"), or an intention by itself ("hello")."""
    dismissed: bool = False
    ended_on: date


class OverrideRow(Row, table=True):
    """A message that went against a boundary, with the reason (R4). Never erased with the boundary."""

    __tablename__ = "override"

    person_id: int = _owner()
    boundary_id: int | None = _mention("boundary")
    touch_id: int | None = _mention("touch")
    words: str
    """The boundary's, as they were then."""
    reason: str
    made_on: date


class OfferRow(Row, table=True):
    """Somebody's turn in Today: the fair queue goes by when it was last (R1).

    Written while Today is only read, outside of any step, so nothing takes it back: `person_id` is no foreign
    key, and an offer may outlive its person, which means nothing.
    """

    __tablename__ = "offer"
    __table_args__ = (UniqueConstraint("person_id", "offered_on"),)

    person_id: int = Field(sa_type=_KEY)
    offered_on: date = Field(index=True)
    """A day to come where the weekly plan says so."""
    ground: str
    """Why: see `domain.handful.Ground`."""
    put_off: bool = False
    """Not today, the user said."""


class AwayRow(Row, table=True):
    """A time in which Today offers nobody: from `begins_on` to the day before `until`."""

    __tablename__ = "away"

    begins_on: date
    until: date = Field(index=True)
    ended_on: date | None = None
    """Back earlier."""


class TriageRow(Row, table=True):
    """Somebody new who was looked at in triage."""

    __tablename__ = "triage"

    person_id: int = _owner()
    done_on: date


class DeclinedRow(Row, table=True):
    """Something that nurture offered to change about a person, and that the user wants to keep as it is."""

    __tablename__ = "declined"

    person_id: int = _owner()
    what: str
    """looser, learned or triage: the rhythm after "not today" three times, the one that history shows, and being
    looked at in triage, put off for another sitting."""
    declined_on: date


class CardRow(Row, table=True):
    """The original of an import, whole, kept with the person it became."""

    __tablename__ = "card"

    person_id: int = _owner()
    format: str
    file: str
    uid: str = Field(default="", index=True)
    digest: str = Field(index=True)
    """SHA-256 of the text: how a second import of the same file is recognised."""
    text: str
    imported_on: date


class StepRow(Row, table=True):
    """One thing the user did, which undo takes back whole."""

    __tablename__ = "step"

    label: str
    made_at: str
    undone: bool = False


class ChangeRow(SQLModel, table=True):
    """One row that a step changed: its other state, as JSON, or NULL where it did not exist."""

    __tablename__ = "change"

    id: int | None = Field(default=None, primary_key=True)
    step_id: int = _owner("step")
    table_name: str
    row_id: int = Field(sa_type=_KEY)
    image: str | None = None


class RecordingRow(SQLModel, table=True):
    """Holds the step being written while a transaction that can be undone is open; empty at all other times."""

    __tablename__ = "recording"

    step_id: int = Field(primary_key=True, sa_type=_KEY, sa_column_kwargs={"autoincrement": False})


UNRECORDED = {"step", "change", "recording"}
"""The history's own tables; every other one is recorded."""
