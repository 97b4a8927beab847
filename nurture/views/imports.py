"""What an import did, or would do."""

from __future__ import annotations

from typing import NamedTuple


class ImportLine(NamedTuple):
    """What became of one card, with the reason."""

    line: int
    name: str
    reason: str
    person_id: int = 0


class ImportReport(NamedTuple):
    """What an import did, or would do: nothing read is missing from it."""

    path: str
    format: str
    dry_run: bool
    new: tuple[ImportLine, ...]
    joined: tuple[ImportLine, ...]
    """A first card of someone who is already there; the reason says by what they were known and what was added."""
    changed: tuple[ImportLine, ...]
    """A card that was imported before and is different now; the reason says what was added."""
    unchanged: int
    """Cards that were imported before and are the same to the letter."""
    left_out: tuple[ImportLine, ...]
    notes: tuple[ImportLine, ...]
    """Read, but for one detail."""

    @property
    def read(self) -> int:
        """How many cards were understood."""
        return len(self.new) + len(self.joined) + len(self.changed) + self.unchanged
