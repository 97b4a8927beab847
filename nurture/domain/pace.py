"""What was said about how often to be in touch."""

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
