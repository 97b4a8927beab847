"""A boundary in the words in which it was stated: what kind it is, and where a logged line tells of one (R4).

What reads them is loaded when there is something to read.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.dates import DateOrder
    from nurture.domain.people import BoundaryKind


class Stated(NamedTuple):
    """What a stated boundary comes to."""

    kind: BoundaryKind
    about: str = ""
    """The channel of a `not-on`, "all but email" where only one is wanted; the topic of a `not-about`."""
    until: date | None = None
    """The first day on which it holds no more."""
    sure: bool = True
    """Whether the words say it plainly; else it is for the user to confirm."""


class Found(NamedTuple):
    """A boundary told in a logged line."""

    start: int
    end: int
    words: str
    """The letters from `start` to `end`, as typed."""
    stated: Stated
    told: int
    """Where the telling begins: behind the name or pronoun of whoever said it."""


def proposed(words: str, today: date, order: DateOrder | None = None) -> Stated:
    """The kind of boundary that somebody's words come to, for the user to confirm.

    `OTHER`, and not sure of it, where they say none of the kinds.
    """
    from nurture.domain.people import BoundaryKind
    from nurture.domain.stated_clauses import read

    return read(words, today, order) or Stated(BoundaryKind.OTHER, sure=False)


def found(line: str, today: date, order: DateOrder | None = None) -> Found | None:
    """The first boundary that a logged line plainly tells of: "Sam asked me to keep it professional".

    None for lines that only look like it ("Ana asked me to dinner", "I told Ben not to call").
    """
    from nurture.domain.telling import first

    return first(line, today, order)
