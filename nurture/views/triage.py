"""New people, to be gone through one by one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nurture.domain.spheres import Sphere


class Newcomer(NamedTuple):
    """Somebody who came by an import and was not looked at yet."""

    id: int
    name: str
    sphere: Sphere
    circles: tuple[str, ...]
    known: str
    """What tells most about them: their work, else an address; empty where the import knew neither."""
    imported_on: date
    file: str


class Origin(NamedTuple):
    """Where somebody came from."""

    file: str
    """Of the card; empty where they were typed in."""
    imported_on: date | None
    looked_on: date | None
    """The day they were looked at in triage."""
