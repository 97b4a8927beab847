"""What a prompt can stand on, before it is put into words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.intentions import Intention

if TYPE_CHECKING:
    from nurture.domain.etiquette import Etiquette
    from nurture.domain.portrait import Portrait
    from nurture.domain.prompts.phrases import Phrases
    from nurture.domain.prompts.values import Because

Slots = Mapping[str, str]


def no_slots() -> Slots:
    """For what names nothing."""
    return {}


class Ground(NamedTuple):
    """A reason for one prompt."""

    intention: Intention
    topic: str
    """The section of the phrases that says it."""
    subject: str
    """See `Prompt.subject`."""
    because: tuple[Because, ...]
    slots: Callable[[], Slots] = no_slots
    """What the phrases may name, worked out only for what is shown: thing, when, years, day."""
    near: int | None = None
    """How many days its day is away, past or ahead, where it is timely."""
    fresh: bool = False
    """Something of now, which comes before what is always true."""
    once: bool = False
    """Done when it was used, such as the birthday of this year."""
    plain: bool = False
    """Stands on nothing in particular: behind whatever does."""
    last: bool = False
    """Behind everything."""


class View(NamedTuple):
    """What every maker of grounds looks at."""

    portrait: Portrait
    etiquette: Etiquette
    today: date
    phrases: Phrases

    def days_since(self, day: date) -> int:
        """How many days ago it was; below zero for a day to come."""
        return (self.today - day).days

    def used_since(self, subject: str, days: int) -> bool:
        """Whether a prompt of this subject was used within so many days."""
        return any(
            past.subject == subject and not past.dismissed and self.days_since(past.on) <= days
            for past in self.portrait.past_prompts
        )

    @property
    def closeness(self) -> str:
        """How often one talks: often, seldom or never."""
        last = self.portrait.last_exchange
        return "never" if last is None else "often" if self.days_since(last) <= OFTEN_DAYS else "seldom"


OFTEN_DAYS = 60
"""With an exchange within so many days, nobody says that it has been a while."""
EVER = 36_500
"""Days that no journal goes back."""
