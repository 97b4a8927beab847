"""The user's own absences."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Away(NamedTuple):
    """A time in which nobody is offered, now or to come."""

    id: int
    begins_on: date
    until: date
    """The day of the return: the first that no longer belongs to it."""
    now: bool
    """Whether today belongs to it."""
