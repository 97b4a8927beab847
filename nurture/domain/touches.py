"""A touch: one dated contact with one or more people, and whether it was a real exchange (R2)."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Medium(StrEnum):
    """How a touch happened."""

    IN_PERSON = "in-person"
    CALL = "call"
    VIDEO = "video"
    MESSAGE = "message"
    EMAIL = "email"
    LETTER = "letter"
    SOCIAL = "social"
    OTHER = "other"


class Direction(StrEnum):
    """Who reached whom."""

    MUTUAL = "mutual"
    """We talked."""
    IN = "in"
    """They wrote."""
    OUT = "out"
    """I wrote and have no answer yet."""


class Touch(NamedTuple):
    """A touch to be kept, or put in the place of one that is."""

    people: Sequence[int]
    """The keys of all who took part."""
    happened_on: date
    medium: Medium
    direction: Direction
    summary: str
    """The line as it was typed, or the message as it was written, to the letter."""
    notes: str = ""
    broadcast: bool = False
    tags: Sequence[str] = ()
    channel_id: int | None = None
    """The door that was used, where it is known."""
    at: str | None = None
    """The time of day: "19:30"."""
    minutes: int | None = None
    """How long it took."""
    place: str = ""
    door: str = ""
    """The kind of channel in one word, where the line said it."""


def is_exchange(direction: Direction, *, broadcast: bool = False) -> bool:
    """Whether a touch resets the clock: only what they took part in does, and never a broadcast (R2)."""
    return direction is not Direction.OUT and not broadcast
