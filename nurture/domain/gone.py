"""Whom nothing asks after any more: somebody who died, or was put out of view."""

from datetime import date
from typing import Protocol

from nurture.domain.dates import long_date
from nurture.errors import InvalidValue


class Anybody(Protocol):
    """A person, in whatever view."""

    @property
    def name(self) -> str:
        """What they are called."""

    @property
    def died_on(self) -> date | None:
        """The day they died."""

    @property
    def archived_on(self) -> date | None:
        """The day they were archived."""


def gone(person: Anybody, today: date) -> str:
    """Why nothing asks after a person, to be said behind their name; empty where something may."""
    if person.died_on:
        return f"died on {long_date(person.died_on, today)}; nothing asks for a check-in any more"
    if person.archived_on:
        return f"was archived on {long_date(person.archived_on, today)}; nothing asks for a check-in"
    return ""


def refuse_gone(person: Anybody, today: date) -> None:
    """Raise `InvalidValue` for somebody whom nothing asks after. What there was can still be remembered."""
    why = gone(person, today)
    if why:
        hint = "" if person.died_on else "Take the entry out of the archive first."
        raise InvalidValue(f"{person.name} {why}.", hint)
