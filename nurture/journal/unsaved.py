"""Lines of Log and notes that were left before they were kept: a few, in a small file beside the journal (R12)."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import NamedTuple

from nurture.domain.capture.page import read_page
from nurture.errors import StoreError
from nurture.journal.beside import put_aside, read_beside, write_beside

MOST = 20
"""Lines that are kept; the oldest go."""
UNWRITABLE = "What you type cannot be kept in {path}: {why}."
STILL_HERE = "It is here alone: keep it now, or make room, before you leave."


class Unsaved(NamedTuple):
    """A line as it was left."""

    key: str
    """Its own for as long as it is written on."""
    line: str
    notes: str = ""
    people: tuple[int, ...] = ()
    """The keys of those who were chosen when it was begun."""
    touch: int = 0
    """The key of the touch that was put right; 0 where it was a new one."""
    note: str = ""
    """What a note is of, whose words are `notes`: a day, or the key of one put right. Empty for a line of Log."""


class UnsavedLines:
    """The lines of one journal that were begun, newest last. Another nurture may write to the same file."""

    def __init__(self, journal: Path) -> None:
        self._journal = journal
        self.path = journal.with_name(f"{journal.name}-lines.json")

    def begun(self, touch: int = 0) -> tuple[Unsaved, ...]:
        """Those for a touch, or for new ones, newest first; as an editor left them that did not come back."""
        lines = (each for each in reversed(self._read()) if each.touch == touch and not each.note)
        found = map(self._from_editor, lines)
        return tuple(each for each in found if each.line.strip() or each.notes.strip())

    def notes(self) -> tuple[Unsaved, ...]:
        """The notes of days that were begun, newest first."""
        return tuple(each for each in reversed(self._read()) if each.note)

    def keep(self, unsaved: Unsaved) -> None:
        """Keep a line as it is now, in the place of what it was. Raises `StoreError`."""
        self._change(lambda lines: [*_without(lines, unsaved.key), unsaved][-MOST:])

    def drop(self, key: str) -> None:
        """Forget a line, since it was logged or emptied. Raises `StoreError`."""
        self.editing(key).unlink(missing_ok=True)
        if self.path.exists():
            self._change(lambda lines: _without(lines, key))

    def editing(self, key: str) -> Path:
        """The file in which an editor has a line while it is open."""
        return self._journal.with_name(f"{self._journal.name}-line-{key}.txt")

    def _from_editor(self, unsaved: Unsaved) -> Unsaved:
        try:
            line, notes = read_page(self.editing(unsaved.key).read_text("utf-8", "replace"))
        except OSError:
            return unsaved
        return unsaved._replace(line=line, notes=notes)

    def _change(self, change: Callable[[list[Unsaved]], list[Unsaved]]) -> None:
        try:
            write_beside(self.path, [each._asdict() for each in change(self._read())])
        except OSError as error:
            raise StoreError(UNWRITABLE.format(path=self.path, why=error.strerror), STILL_HERE) from None

    def _read(self) -> list[Unsaved]:
        """All of them; a file that is none of ours is put aside, so that typing goes on."""
        try:
            return [_unsaved(**fields) for fields in read_beside(self.path) or ()]
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):  # whatever else lies there
            with suppress(OSError):
                put_aside(self.path)
            return []


def new_key() -> str:
    """A key for a line that is begun: letters and figures that no other has."""
    return token_hex(6)


def _without(lines: list[Unsaved], key: str) -> list[Unsaved]:
    return [each for each in lines if each.key != key]


def _unsaved(key: str, line: str, notes: str, people: list[int], touch: int, note: str = "") -> Unsaved:
    """A line as it was written. Raises `TypeError` where it is none of ours."""
    texts = all(isinstance(text, str) for text in (key, line, notes, note)) and key.isalnum()
    if not (texts and isinstance(touch, int) and all(isinstance(person, int) for person in people)):
        raise TypeError
    return Unsaved(key, line, notes, tuple(people), touch, note)
