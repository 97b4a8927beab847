"""A person and what is known of them, as values."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from nurture.domain.fact_kinds import FactKind as FactKind
from nurture.domain.pace import Pace
from nurture.domain.spheres import Sphere as Sphere
from nurture.errors import InvalidValue

LEAP_YEAR = 2000


class Standing(StrEnum):
    """How a channel may be used (R5), as the person said or showed."""

    WELCOME = "welcome"
    ASK_FIRST = "ask-first"
    UNWELCOME = "unwelcome"
    UNKNOWN = "unknown"


class MomentKind(StrEnum):
    """Why a date matters."""

    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    REMEMBRANCE = "remembrance"
    OTHER = "other"


class BoundaryKind(StrEnum):
    """What a stated boundary asks of us (R4)."""

    BUSINESS_ONLY = "business-only"
    NO_BUSINESS = "no-business"
    NO_CONTACT = "no-contact"
    NOT_ON = "not-on"
    NOT_ABOUT = "not-about"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a person told us, or that we noticed."""

    kind: FactKind
    text: str
    learned_on: date | None = None
    """The day they told us; None where nobody knows any more."""
    id: int = 0
    """The key in the journal; 0 for one not yet kept."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One door to a person: a phone number, an e-mail address, a profile."""

    kind: str
    """Lower case: email, phone, signal, whatsapp, linkedin, web, address … any word will do."""
    address: str
    label: str = ""
    """Theirs or the producer's: home, work, mobile."""
    standing: Standing = Standing.UNKNOWN
    note: str = ""
    """In the user's words, such as "calls between one and two"."""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Moment:
    """A date that comes back every year, with or without the year it began."""

    kind: MomentKind
    month: int
    day: int
    year: int | None = None
    label: str = ""
    """What an anniversary or another moment is of."""
    id: int = 0

    def __post_init__(self) -> None:
        """Raise `InvalidValue` for a day that no calendar has."""
        try:
            date(
                LEAP_YEAR if self.year is None else self.year, self.month, self.day
            )  # without a year, 29 February is a day too
        except (ValueError, OverflowError):
            raise InvalidValue(f"There is no day {self._words()} in the calendar.") from None

    def _words(self) -> str:
        day = f"{self.month:02}-{self.day:02}"
        return day if self.year is None else f"{self.year}-{day}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Somebody to be added, with whatever is known from the start."""

    name: str
    sphere: Sphere
    nicknames: tuple[str, ...] = ()
    circles: tuple[str, ...] = ()
    pace: Pace = field(default_factory=Pace)
    channels: tuple[Channel, ...] = ()
    moments: tuple[Moment, ...] = ()
    facts: tuple[Fact, ...] = ()


def clean_name(text: str) -> str:
    """A name fit to be kept: one line, nothing invisible at its ends; otherwise as it was written.

    Raises `InvalidValue` where nothing is left.
    """
    name = " ".join(text.replace("\0", "").split())
    if not name:
        raise InvalidValue("A name cannot be empty.")
    return name
