"""Everything that prompts, briefs and the mirror stand on: one person, as far as the journal knows them today."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.kindness import Kindness
    from nurture.domain.people import Channel, Fact, Moment
    from nurture.domain.relations import Acquaintance
    from nurture.domain.spheres import Sphere
    from nurture.domain.touches import Medium
    from nurture.views.person import BoundaryLine, ThreadLine, TouchLine
    from nurture.views.today import PromiseLine


class Door(NamedTuple):
    """What became of writing to a person by one medium."""

    medium: Medium
    tried: int
    """How often I wrote or called without them having begun it."""
    answered: int
    """How many of these came to an exchange, and how often they began it themselves."""


class Match(NamedTuple):
    """A fact of theirs and a fact of somebody else that share words: perhaps an introduction (R9)."""

    mine: Fact
    """Of the person of the portrait."""
    other_id: int
    other: str
    """The other's name."""
    other_sphere: Sphere
    theirs: Fact


class PastPrompt(NamedTuple):
    """A prompt that was used or dismissed."""

    subject: str
    """What it stood on: see `Prompt.subject`."""
    dismissed: bool
    on: date


class Portrait(NamedTuple):
    """One person as prompts see them. Days are calendar days; lists are newest first unless they say otherwise."""

    id: int
    name: str
    nicknames: tuple[str, ...]
    sphere: Sphere
    died_on: date | None
    archived_on: date | None
    last_exchange: date | None
    attempts: tuple[date, ...]
    """The days of the unanswered attempts since the last exchange, oldest first."""
    patient_until: date | None
    """The first day on which waiting for an answer is over; None where nothing is out."""
    touch_count: int
    """How many touches there are: the turn that makes prompts come round."""
    facts: tuple[Fact, ...]
    """In the order in which they were told."""
    moments: tuple[Moment, ...]
    threads: tuple[ThreadLine, ...]
    """Open ones."""
    promises: tuple[PromiseLine, ...]
    """Open ones."""
    boundaries: tuple[BoundaryLine, ...]
    """All, those that no longer hold among them."""
    channels: tuple[Channel, ...]
    kindnesses: tuple[Kindness, ...]
    touches: tuple[TouchLine, ...]
    """The latest forty."""
    around_then: tuple[TouchLine, ...]
    """Exchanges of these weeks in former years."""
    doors: tuple[Door, ...]
    acquaintances: tuple[Acquaintance, ...]
    matches: tuple[Match, ...]
    """Only with people whom an introduction may reach: in view, with no boundary against contact."""
    past_prompts: tuple[PastPrompt, ...]
