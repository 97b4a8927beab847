"""The kinds of boundaries in words: what each asks of us, and one boundary as it was understood."""

from datetime import date

from nurture.domain.dates import long_date
from nurture.domain.people import BoundaryKind

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


def understood(kind: str, about: str, until: date | None, today: date) -> str:
    """A boundary as it is obeyed: "not on facebook", "no contact until 1 May", "not about the divorce"."""
    if kind == BoundaryKind.NOT_ON and about.startswith("all but "):
        words = f"only on {about.removeprefix('all but ')}"
    elif kind == BoundaryKind.OTHER:
        words = "kept and shown"
    else:
        words = " ".join(filter(None, (kind.replace("-", " "), about)))
    return f"{words} until {long_date(until, today)}" if until else words
