"""The labelled messages on which the pitch check is measured, a third of them held back from tuning."""

import tomllib
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

FILES = {"pitches.toml": True, "personal.toml": False}
WRITERS = ("harbours", "islands", "oceans", "offices")
"""Others who wrote messages to learn from; `strangers` wrote those that nobody looks at."""


class Message(NamedTuple):
    """One message from one person to another, and whether a decent person would take it for a pitch."""

    id: str
    kind: str
    """One of the kinds listed at the top of its file."""
    text: str
    pitch: bool


@cache
def all_messages() -> tuple[Message, ...]:
    """Every message of the set, the pitches first."""
    return tuple(message for name, pitch in FILES.items() for message in _read(name, pitch))


def held_back(message: Message) -> bool:
    """Whether this message belongs to the third that nobody may tune on; its id alone decides."""
    return int(sha256(message.id.encode()).hexdigest(), 16) % 3 == 0


def known() -> tuple[Message, ...]:
    """The messages to look at and to tune on."""
    return tuple(message for message in all_messages() if not held_back(message))


def aside() -> tuple[Message, ...]:
    """The messages only to be measured on."""
    return tuple(message for message in all_messages() if held_back(message))


@cache
def practice(writer: str) -> tuple[Message, ...]:
    """The messages of one of the WRITERS, to look at and to learn from."""
    return tuple(message for name, pitch in FILES.items() for message in _read(f"{writer}_{name}", pitch))


def strangers() -> tuple[Message, ...]:
    """Messages only to be measured on, by writers of whom nothing was learned."""
    return practice("strangers")


def _read(name: str, pitch: bool) -> list[Message]:
    tables = tomllib.loads((Path(__file__).parent / name).read_text("utf-8"))["message"]
    return [Message(**table, pitch=pitch) for table in tables]
