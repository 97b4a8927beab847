"""What goes into the mirror and what comes out of it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.etiquette import Etiquette
    from nurture.domain.kindness import Kindness
    from nurture.domain.people import Channel
    from nurture.views.person import BoundaryLine


class Verdict(StrEnum):
    """What a draft is, from harmless to refused."""

    CLEAR = "clear"
    CAREFUL = "careful"
    """Worth another look: it wants something, or might read so."""
    PITCH = "pitch"
    FORBIDDEN = "forbidden"
    """A boundary stands against it; nothing else forbids."""


class Finding(NamedTuple):
    """One thing seen in a draft: the words and the reason."""

    kind: str
    quote: str
    """`text[start:end]`; empty where no words carry it, such as the third ask in a row."""
    why: str
    """One sentence for the writer."""
    start: int = 0
    end: int = 0
    boundary: BoundaryLine | None = None
    """What they asked that forbids it, where that is why: one that is merely told is none."""


class Judgement(NamedTuple):
    """The verdict on a draft and what it rests on."""

    verdict: Verdict
    findings: tuple[Finding, ...]
    """In reading order; those without words come last."""


class Sent(NamedTuple):
    """An earlier message of mine."""

    text: str
    on: date
    to: str = ""
    """Whom it went to, where that is somebody else."""


class Addressee(NamedTuple):
    """Whom a draft is for, and what went before; lists are newest first."""

    name: str
    names: tuple[str, ...]
    """All of theirs: full, first, nicknames."""
    etiquette: Etiquette
    channel: Channel | None = None
    """The door it is to go through, where one is chosen."""
    sent: tuple[Sent, ...] = ()
    """My latest messages to them."""
    elsewhere: tuple[Sent, ...] = ()
    """My messages to others of the last sixty days."""
    unthanked: tuple[Kindness, ...] = ()
    last_received: Kindness | None = None
    """Their latest kindness, thanked for or not."""
