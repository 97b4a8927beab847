"""What was begun to somebody and not sent, in a small file beside the journal: a kill loses none of it (R12)."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from nurture.errors import StoreError
from nurture.journal.beside import put_aside, read_beside, write_beside

UNREADABLE = "The drafts in {path} could not be read; the file is kept as {aside}."
UNWRITABLE = "What you write cannot be kept in {path}: {why}."
STILL_HERE = "It stays here until you leave nurture; copying or sending it works."


class Unsent(NamedTuple):
    """A draft as it stands."""

    text: str
    channel: int = 0
    """The key of the channel it is to go by; 0 for none."""
    subject: str = ""
    """Of the prompt that it began with: see `Prompt.subject`; empty for none."""


class Drafts:
    """The drafts of one journal, by the key of the person they are for. Read from the disk when first asked for.

    Another nurture may write to the same file: each writes what was changed here, and leaves the others'.
    """

    def __init__(self, journal: Path) -> None:
        self.path = journal.with_name(f"{journal.name}-drafts.json")
        self._drafts: dict[int, Unsent] | None = None
        self._changed: set[int] = set()
        """Whose drafts are not on the disk as they are here."""
        self._told = False
        """Whether it was said that they cannot be written."""

    def of(self, person: int) -> Unsent | None:
        """What was begun to a person.

        Raises `StoreError` once where the file is none of ours; it is put aside, and there are no drafts.
        """
        if self._drafts is None:
            self._drafts = {}
            self._drafts = self._read()
        return self._drafts.get(person)

    def keep(self, person: int, unsent: Unsent | None) -> None:
        """Take a draft as it is now, None for one that was sent or emptied; `save` brings it to the disk."""
        if unsent == self.of(person):
            return
        assert self._drafts is not None, "it was read above"
        self._changed.add(person)
        if unsent:
            self._drafts[person] = unsent
        else:
            self._drafts.pop(person, None)

    def is_safe(self, person: int) -> bool:
        """Whether there is a draft to a person, and the disk has it as it is."""
        return self.of(person) is not None and person not in self._changed

    def save(self) -> None:
        """Bring what was changed to the disk.

        Raises `StoreError` where that fails, once until it works again: typing goes on.
        """
        if not self._changed or self._drafts is None:
            return
        there: dict[int, Unsent] = {}
        with suppress(StoreError):  # it is put aside; what is in memory is worth keeping all the same
            there = self._read()
        for person in self._changed:
            there.pop(person, None)
            if person in self._drafts:
                there[person] = self._drafts[person]
        try:
            write_beside(self.path, {str(person): unsent._asdict() for person, unsent in there.items()})
        except OSError as error:
            if not self._told:
                self._told = True
                raise StoreError(UNWRITABLE.format(path=self.path, why=error.strerror), STILL_HERE) from None
            return
        self._changed.clear()
        self._told = False

    def _read(self) -> dict[int, Unsent]:
        try:
            found = read_beside(self.path)
            return {} if found is None else {int(key): _unsent(**fields) for key, fields in found.items()}
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):  # whatever else lies there
            aside = put_aside(self.path)
            raise StoreError(UNREADABLE.format(path=self.path, aside=aside.name)) from None


def _unsent(text: str, channel: int, subject: str) -> Unsent:
    """A draft as it was written. Raises `TypeError` where it is none of ours."""
    if not (isinstance(text, str) and isinstance(channel, int) and isinstance(subject, str)):
        raise TypeError
    return Unsent(text, channel, subject)
