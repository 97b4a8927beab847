"""The kinds of boundaries in words: what each asks of us, and one boundary as it was understood."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from nurture.domain.dates import ago, long_date
from nurture.domain.people import BoundaryKind

if TYPE_CHECKING:
    from nurture.views.person import BoundaryLine

MEANINGS = {
    BoundaryKind.NO_BUSINESS: "no business: be a friend only",
    BoundaryKind.BUSINESS_ONLY: "business only: when it is useful to them",
    BoundaryKind.NOT_ON: "not on a channel …",
    BoundaryKind.NOT_ABOUT: "not about a topic …",
    BoundaryKind.NO_CONTACT: "no contact: for ever, or until a day …",
    BoundaryKind.OTHER: "something else: kept and shown",
}
"""What a kind asks of us, in the order in which it is offered."""

QUESTIONS = {
    BoundaryKind.NOT_ON: "On which channel not?",
    BoundaryKind.NOT_ABOUT: "About what not?",
    BoundaryKind.NO_CONTACT: "Until when? Nothing means for ever.",
}
"""What has to be asked about a kind, on top of it."""


class Asked(Protocol):
    """What somebody asked of us: a boundary that is kept, or one that is about to be."""

    @property
    def kind(self) -> str:
        """A `BoundaryKind`."""

    @property
    def about(self) -> str:
        """The channel or the topic."""

    @property
    def until(self) -> date | None:
        """The first day on which it holds no more."""


def understood(asked: Asked, today: date) -> str:
    """A boundary as it is obeyed: "not on facebook", "no contact until 1 May", "not about the divorce"."""
    if asked.kind == BoundaryKind.NOT_ON and asked.about.startswith("all but "):
        words = f"only on {asked.about.removeprefix('all but ')}"
    elif asked.kind == BoundaryKind.OTHER:
        words = "kept and shown"
    else:
        words = " ".join(filter(None, (asked.kind.replace("-", " "), asked.about)))
    return f"{words} until {long_date(asked.until, today)}" if asked.until else words


def quoted(line: BoundaryLine, today: date) -> str:
    """A boundary in their words, with what it comes to: "“no FB” (not on facebook, said today at the fair)"."""
    where = f" {line.said_where}" if line.said_where else ""
    return f"“{line.words}” ({understood(line, today)}, said {ago(line.said_on, today)}{where})"
