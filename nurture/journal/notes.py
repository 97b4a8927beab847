"""Free notes of a day: a journal has days without people too."""

from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.dates import ago, long_date
from nurture.domain.excerpts import excerpt, sentence
from nurture.errors import InvalidValue, UnknownName
from nurture.store import notes
from nurture.views.notes import NoteLine
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.journal import Journal


class Notes:
    """The room of `journal.notes`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def one(self, key: int) -> NoteLine:
        """A note by its key. Raises `UnknownName` where there is none."""
        with self._database.reading() as connection:
            found = notes.one(connection, key)
        if found is None:
            raise UnknownName("That note is no longer in the journal.")
        return found

    def add(self, text: str, day: date | None = None) -> Receipt:
        """Keep a note of a day, today unless it says which.

        Raises `InvalidValue` where there are no words, and for a day to come.
        """
        day = self._past(day or self._journal.today())
        words = _words(text)
        with self._database.writing(f"added a note: {excerpt(words)}") as connection:
            key = notes.add(connection, words, day)
        return Receipt(sentence(f"Noted, {ago(day, self._journal.today())}: {excerpt(words)}"), key)

    def change(self, key: int, text: str, day: date | None = None) -> Receipt:
        """Put other words in place, and another day where one is given.

        Raises `UnknownName` where there is no such note, and `InvalidValue` as `add` does.
        """
        before, words = self.one(key), _words(text)
        kept = self._past(day or before.happened_on)
        with self._database.writing(f"changed a note: {excerpt(words)}") as connection:
            notes.change(connection, key, words, kept)
        return Receipt(sentence(f"Changed the note: {excerpt(words)}"), key)

    def remove(self, key: int) -> Receipt:
        """Forget a note; undo brings it back. Raises `UnknownName` where there is no such note."""
        words = excerpt(self.one(key).text)
        with self._database.writing(f"removed a note: {words}") as connection:
            notes.remove(connection, key)
        return Receipt(sentence(f"Removed the note: {words}"), key)

    def _past(self, day: date) -> date:
        today = self._journal.today()
        if day > today:
            raise InvalidValue(f"{long_date(day, today)} is still to come.", "A note is of a day that has come.")
        return day


def _words(text: str) -> str:
    """A note as it was typed. Raises `InvalidValue` where there are no words."""
    words = text.replace("\0", "")
    if not words.strip():
        raise InvalidValue("There are no words to keep.", "Write what the day was like.")
    return words
