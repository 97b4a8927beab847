"""What history shows of how often and how two people talk, and what is offered from it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.learning.manner import Begins
    from nurture.domain.touches import Medium


class Suggestion(NamedTuple):
    """The rhythm that history shows, offered in the place of the one that holds."""

    person_id: int
    name: str
    natural_days: int
    held_days: int
    """The ideal interval that holds today."""
    sentence: str
    """The question: "You talk about every 5 weeks; make it the rhythm?"."""


class Habits(NamedTuple):
    """How two people talk, by themselves."""

    person_id: int
    name: str
    natural_days: int
    """The natural rhythm, in round days."""
    held_days: int | None
    """The ideal interval that holds today; None for someone ambient."""
    since: date | None
    """Where the rhythm changed: the day on which it did, or one of the first from which it moved bit by bit."""
    before_days: int | None
    """What it was before; None where it is as it ever was."""
    gradual: bool
    """Whether it changed bit by bit."""
    quiet_since: date | None
    """The day of the last exchange, where the silence since is longer than any before."""
    answers_within: int | None
    """Days within which three of four answers of theirs came."""
    medium: Medium | None
    """How they mostly talk."""
    begins: Begins | None
    """Who usually gets in touch."""
    sentences: tuple[str, ...]
    """All of it, ready to be read."""
    suggestion: Suggestion | None
    """What to offer; None where the rhythm that holds is near enough, or was chosen to stay."""

    @property
    def adoptable(self) -> bool:
        """Whether the natural rhythm can be made theirs: it is another one, and it has not gone quiet."""
        return self.held_days not in (None, self.natural_days) and self.quiet_since is None
