"""A touch: one dated contact with one or more people, and whether it was a real exchange (R2)."""

from enum import StrEnum


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


def is_exchange(direction: Direction, *, broadcast: bool = False) -> bool:
    """Whether a touch resets the clock: only what they took part in does, and never a broadcast (R2)."""
    return direction is not Direction.OUT and not broadcast
