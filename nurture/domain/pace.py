"""What was said about how often to be in touch."""

from collections.abc import Iterable
from dataclasses import dataclass

from nurture.errors import InvalidValue


@dataclass(frozen=True, slots=True)
class Pace:
    """What was said about how often, by the user for a person or a circle; possibly nothing."""

    ideal_days: int | None = None
    limit_days: int | None = None
    ambient: bool = False
    """Seen in the run of life anyway: never neglected."""

    def __post_init__(self) -> None:
        """Raise `InvalidValue` for a pace nobody could keep."""
        if self.ideal_days is not None and self.ideal_days < 1:
            raise InvalidValue("A rhythm is at least one day.")
        if self.limit_days is not None and (self.ideal_days is None or self.limit_days <= self.ideal_days):
            raise InvalidValue("The limit of a rhythm has to be longer than its ideal interval.")

    @property
    def said(self) -> bool:
        """Whether anything was said at all."""
        return self.ambient or self.ideal_days is not None


def effective(own: Pace, circles: Iterable[Pace]) -> Pace:
    """The pace that holds for a person: their own, else the shortest of their circles, else none said."""
    if own.said:
        return own
    said = [pace for pace in circles if pace.said]
    timed = [pace for pace in said if pace.ideal_days is not None]
    if timed:
        return min(timed, key=lambda pace: (pace.ideal_days or 0, pace.limit_days or 0))
    return said[0] if said else Pace()
