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
    shared: tuple[str, ...] = ()
    """Circles that both are in, and how many touches both took part in ("12 touches")."""
    id: int = 0
    """The key of the relation; 0 where there is none."""
