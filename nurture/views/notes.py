"""A free note of a day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class NoteLine(NamedTuple):
    """A note of a day, with nobody in it."""

    id: int
    happened_on: date
    text: str
    logged_at: str
    """Local time, ISO; for reading only."""
