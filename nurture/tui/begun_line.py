"""A log line in the making, kept on the disk until it is logged; and those that were left before (R12)."""

from pathlib import Path

from nurture.journal import Journal
from nurture.journal.unsaved import Unsaved, new_key


class BegunLine:
    """What is typed in one opening of Log, and the lines of earlier ones that it can take up."""

    def __init__(self, journal: Journal, touch: int = 0) -> None:
        """`touch` is the key of the touch that is put right; 0 for a new one."""
        self._journal, self._touch = journal, touch
        self._key = new_key()
        self._left = journal.unsaved.begun(touch)
        self._at = -1
        self._is_kept = False
        """Whether the disk has this line, as it is or as it was a moment ago."""

    @property
    def offered(self) -> Unsaved | None:
        """The line that `take_up` would give."""
        return self._left[self._at + 1] if self._at + 1 < len(self._left) else None

    def take_up(self) -> Unsaved | None:
        """Go on with the line that was left last, or the one before that; None where there is no other."""
        found = self.offered
        if found:
            self._at += 1
            self._key, self._is_kept = found.key, True
        return found

    def keep(self, line: str, notes: str, people: tuple[int, ...]) -> bool:
        """Bring the line to the disk as it is, or off it where nothing is left of it; True where there are words.

        Raises `StoreError` where the disk takes nothing.
        """
        if not line.strip() and not notes.strip():
            self.forget()
            return False
        self.hand_over(line, notes, people)
        return True

    def hand_over(self, line: str, notes: str, people: tuple[int, ...]) -> None:
        """Bring the line to the disk even where it is empty yet: an editor may be about to fill it."""
        self._journal.unsaved.keep(Unsaved(self._key, line, notes, people, self._touch))
        self._is_kept = True

    def forget(self) -> None:
        """Take the line off the disk: it was logged, or nothing is left of it. Raises `StoreError`."""
        if self._is_kept:
            self._journal.unsaved.drop(self._key)
            self._is_kept = False

    def came_back(self) -> None:
        """Take the editor's file away, since its words are in the line again."""
        self.file.unlink(missing_ok=True)

    @property
    def file(self) -> Path:
        """Where an editor has it meanwhile."""
        return self._journal.unsaved.editing(self._key)
