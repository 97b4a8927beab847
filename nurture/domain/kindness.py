"""Exchange as a memory (R7): what was given and received, never what it was worth."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Way(StrEnum):
    """Who was kind to whom."""

    GAVE = "gave"
    RECEIVED = "received"


class KindnessKind(StrEnum):
    """What was given."""

    INTRODUCTION = "introduction"
    ADVICE = "advice"
    TIME = "time"
    FAVOUR = "favour"
    GIFT = "gift"
    SUPPORT = "support"
    LENT = "lent"
    """Handed over for a while: open until it is returned."""


class Kindness(NamedTuple):
    """One thing given or received."""

    way: Way
    kind: KindnessKind
    text: str
    happened_on: date
    thanked_on: date | None = None
    """Of something received: when they were thanked."""
    returned_on: date | None = None
    """Of something lent: when it came back."""
    id: int = 0
    touch_id: int | None = None
    """The touch it belongs to, where it belongs to one."""

    @property
    def unthanked(self) -> bool:
        """Received, and not yet thanked for."""
        return self.way is Way.RECEIVED and self.thanked_on is None

    @property
    def out(self) -> bool:
        """Lent, by me or to me, and not yet returned."""
        return self.kind is KindnessKind.LENT and self.returned_on is None
