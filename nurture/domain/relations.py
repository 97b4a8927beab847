"""Who people are to each other (R9)."""

from enum import StrEnum
from typing import NamedTuple


class RelationKind(StrEnum):
    """What the first of two people is to the second."""

    PARTNER = "partner"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    RELATIVE = "relative"
    FRIEND = "friend"
    COLLEAGUE = "colleague"
    INTRODUCED = "introduced"
    """The first brought the second to me, or to somebody."""
    INTRODUCED_BY = "introduced-by"
    KNOWS = "knows"

    @property
    def inverse(self) -> "RelationKind":
        """What the second is to the first."""
        return _INVERSES.get(self, self)


_SAID = {
    RelationKind.PARTNER: "is the partner of",
    RelationKind.PARENT: "is a parent of",
    RelationKind.CHILD: "is a child of",
    RelationKind.SIBLING: "is a sibling of",
    RelationKind.RELATIVE: "is a relative of",
    RelationKind.FRIEND: "is a friend of",
    RelationKind.COLLEAGUE: "is a colleague of",
    RelationKind.INTRODUCED: "introduced",
    RelationKind.INTRODUCED_BY: "was introduced by",
    RelationKind.KNOWS: "knows",
}

_INVERSES = {
    RelationKind.PARENT: RelationKind.CHILD,
    RelationKind.CHILD: RelationKind.PARENT,
    RelationKind.INTRODUCED: RelationKind.INTRODUCED_BY,
    RelationKind.INTRODUCED_BY: RelationKind.INTRODUCED,
}


class Acquaintance(NamedTuple):
    """Somebody whom a person of the journal knows, or has something in common with."""

    person_id: int
    name: str
    kind: RelationKind | None
    """What they are to the person; None where only circles or events are shared."""
    circles: tuple[str, ...] = ()
    """Those that both are in."""
    touches: int = 0
    """How many exchanges both took part in."""
    id: int = 0
    """The key of the relation; 0 where there is none."""

    @property
    def shared(self) -> tuple[str, ...]:
        """What both share, in words: "pottery", "12 touches"."""
        counted = "1 touch" if self.touches == 1 else f"{self.touches} touches"
        return (*self.circles, counted) if self.touches else self.circles


def sentence(first: str, kind: RelationKind, second: str) -> str:
    """What the first is to the second, in words: "Clara is a parent of Emil"."""
    return f"{first} {_SAID[kind]} {second}"


def role(line: Acquaintance) -> str:
    """What an acquaintance is to the person: "parent", "introduced them"; empty where nobody noted it."""
    if line.kind is RelationKind.INTRODUCED:
        return "introduced them"
    if line.kind is RelationKind.INTRODUCED_BY:
        return "introduced by them"
    if line.kind is RelationKind.KNOWS:
        return "they know each other"
    return str(line.kind or "")
