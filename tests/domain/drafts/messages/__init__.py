"""The labelled messages on which the pitch check is measured, a third of them held back from tuning.

Measured is on messages as people send them every day. Others were written to be mistaken, most of them to learn
from; what is held back of these, and what strangers wrote, tells how far the mirror sees at its limits.
"""

import tomllib
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

SORTS = {"pitches": True, "personal": False}
MEASURED = ("homes", "squares", "streets")
"""The writers of everyday messages."""
HARD = ("cities", "harbours", "islands", "oceans", "offices")
"""The writers of messages in which pitches hide and others look alike."""
LESSONS = "lessons"
"""Short and plain ones, one a line."""


class Message(NamedTuple):
    """One message from one person to another, and whether a decent person would take it for a pitch."""

    id: str
    kind: str
    """A word of the writer's own for the sort of message."""
    text: str
    pitch: bool


@cache
def written_by(writer: str) -> tuple[Message, ...]:
    """Every message of a writer, the pitches first."""
    return tuple(message for name, pitch in SORTS.items() for message in _read(f"{writer}_{name}", pitch))


def all_messages() -> tuple[Message, ...]:
    """Every message of the measured set."""
    return tuple(message for writer in MEASURED for message in written_by(writer))


def held_back(message: Message) -> bool:
    """Whether this message belongs to the third that nobody may tune on; its id alone decides."""
    return int(sha256(message.id.encode()).hexdigest(), 16) % 3 == 0


def known() -> tuple[Message, ...]:
    """The messages of the measured set to look at and to learn from."""
    return tuple(message for message in all_messages() if not held_back(message))


def aside() -> tuple[Message, ...]:
    """The messages of the measured set only to be measured on."""
    return tuple(message for message in all_messages() if held_back(message))


def practice(writer: str) -> tuple[Message, ...]:
    """The messages of a writer to learn from: all, or where some are measured on, what is not held back."""
    whole = writer in HARD[1:]
    return tuple(message for message in written_by(writer) if whole or not held_back(message))


def hard_aside() -> tuple[Message, ...]:
    """Messages written to be mistaken, only to be measured on."""
    return tuple(message for message in written_by(HARD[0]) if held_back(message))


def strangers() -> tuple[Message, ...]:
    """Messages only to be measured on, written to be mistaken by forty voices of which nothing was learned."""
    return written_by("strangers")


def lessons() -> tuple[Message, ...]:
    """Short ones to learn from."""
    return tuple(
        Message(f"{LESSONS}-{name}-{number}", "", line, pitch)
        for name, pitch in SORTS.items()
        for number, line in enumerate(_text(f"{LESSONS}_{name}.txt").splitlines())
    )


def _read(name: str, pitch: bool) -> list[Message]:
    return [Message(**table, pitch=pitch) for table in tomllib.loads(_text(f"{name}.toml"))["message"]]


def _text(name: str) -> str:
    return (Path(__file__).parent / name).read_text("utf-8")
