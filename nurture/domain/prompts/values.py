"""What a check-in prompt is: an intention, an opener in plain words, and what it stands on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.intentions import Intention
    from nurture.domain.people import Channel


class Because(NamedTuple):
    """What a prompt stands on: something of the journal, and when it was told or happened."""

    text: str
    """As it was told, to the letter."""
    date: date | None
    """None where nobody knows any more."""


class Prompt(NamedTuple):
    """A good reason to get in touch today (R8)."""

    intention: Intention
    opener: str
    """Words to begin with. They ask for nothing and sell nothing (R6)."""
    because: tuple[Because, ...]
    channel: Channel | None
    """The door that fits, None where none is known (R5)."""
    subject: str
    """What used and dismissed prompts are known by.

    A row of the journal: "fact:123", "thread:5", "moment:7:2026" (with the year of its day), "kindness:9",
    "touch:4", "channel:8"; two of them: "match:1:2"; or none: "door", "hello", "laugh", "question:food".
    """


class Prompts(NamedTuple):
    """The prompts for one person, best first."""

    prompts: tuple[Prompt, ...]
    reason: str = ""
    """Why there are none, in one line; empty where there are some."""
