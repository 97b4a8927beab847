"""How two people usually talk: by which means, and who of them begins."""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from nurture.domain.touches import Direction, Medium

LATEST = 20
"""Exchanges that are looked at: how it was long ago is not how it is."""
KNOWN_FROM = 4
"""As many exchanges as make a habit."""
MOSTLY = 0.6
"""The part of them that is "mostly", of the ways to talk."""
MORE_THAN = 2
"""How many times as often one of two has to begin to be the one who usually does."""


class Begins(StrEnum):
    """Who usually gets in touch."""

    ME = "me"
    THEM = "them"
    BOTH = "both"


class Contact(NamedTuple):
    """A touch with a person, as far as manners go."""

    medium: Medium
    direction: Direction
    counts: bool
    """Whether it was an exchange."""
    attempt: bool
    """Whether I wrote, and there was no answer to it."""
    answered: bool
    """Whether I wrote, and they answered."""


def usual_medium(contacts: Sequence[Contact]) -> Medium | None:
    """The medium of most of the latest exchanges; None where there is none. `contacts` is oldest first."""
    media = [each.medium for each in contacts if each.counts and each.medium is not Medium.OTHER][-LATEST:]
    if len(media) < KNOWN_FROM:
        return None
    (medium, count), *_ = Counter(media).most_common(1)
    return medium if count >= MOSTLY * len(media) else None


def usual_beginner(contacts: Iterable[Contact]) -> Begins | None:
    """Who usually begins; None where too few beginnings are known. `contacts` is oldest first.

    I began where I wrote and they answered, at once or with the next exchange; they did where they wrote first. Of
    a talk nobody noted who had the idea, so where most were such nothing is said.
    """
    exchanges = _beginnings(contacts)[-LATEST:]
    mine, theirs = exchanges.count(Begins.ME), exchanges.count(Begins.THEM)
    if mine + theirs < max(KNOWN_FROM, len(exchanges) / 3):
        return None
    if mine > MORE_THAN * theirs:
        return Begins.ME
    return Begins.THEM if theirs > MORE_THAN * mine else Begins.BOTH


def _beginnings(contacts: Iterable[Contact]) -> list[Begins]:
    """Who began each exchange; BOTH where nobody can say."""
    found = []
    tried = False
    for each in contacts:
        if each.counts:
            mine = each.answered or tried
            found.append(Begins.ME if mine else Begins.THEM if each.direction is Direction.IN else Begins.BOTH)
        tried = each.attempt or (tried and not each.counts)
    return found
