"""A note in the making, kept on the disk until the journal has it; and what was begun of it before (R12)."""

from datetime import date

from nurture.journal import Journal
from nurture.journal.unsaved import Unsaved, new_key


class BegunNote:
    """A note of a day, or one that is put right."""

    def __init__(self, journal: Journal, of: int | date) -> None:
        """`of` is the day of a new note, or the key of one that is there."""
        self._journal, self._of = journal, str(of)
        left = next((each for each in journal.unsaved.notes() if each.note == self._of), None)
        self.left = left.notes if left else ""
        """Its words as they were left; empty where none were."""
        self._key = left.key if left else new_key()
        self._is_kept = left is not None

    def keep(self, words: str) -> bool:
        """Bring the words to the disk, or off it where there are none; True where there are.

        Raises `StoreError` where the disk takes nothing.
        """
        if not words.strip():
            self.forget()
            return False
        self._journal.unsaved.keep(Unsaved(self._key, "", words, note=self._of))
        self._is_kept = True
        return True

    def forget(self) -> None:
        """Take them off the disk: they are in the journal, or nothing is left of them. Raises `StoreError`."""
        if self._is_kept:
            self._journal.unsaved.drop(self._key)
            self._is_kept = False


def day_begun(journal: Journal, today: date) -> date:
    """The day of the note to go on with: today, or that of the one left last where today has none."""
    days = [each.note for each in journal.unsaved.notes() if "-" in each.note]
    return today if today.isoformat() in days or not days else _day(days[0], today)


def _day(text: str, otherwise: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:  # a file that somebody wrote into
        return otherwise
