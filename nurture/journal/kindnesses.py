"""Exchange in the user's words (R7): what was given and received, thanked for, lent and returned."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.dates import long_date
from nurture.domain.excerpts import excerpt, sentence
from nurture.domain.kindness import Kindness, KindnessKind, Lending, Way, memory, refuse_future, words
from nurture.errors import InvalidValue, UnknownName
from nurture.store import glance, kindnesses, touches
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    import sqlite3

    from nurture.journal import Journal


class Kindnesses:
    """The room of `journal.kindnesses`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def add(self, person: int, kindness: Kindness) -> Receipt:
        """Keep something given or received, with its touch where `kindness.touch_id` says one.

        Raises `InvalidValue` for a day to come, for no words, and for a touch that was not with the person.
        """
        name = self._journal.directory.name_of(person)
        kept = self._settled(kindness)
        with self._database.writing(f"noted: {memory(kept, name)}") as connection:
            if kept.touch_id is not None and person not in touches.people_of(connection, kept.touch_id):
                raise InvalidValue(f"That touch was not with {name}.")
            key = kindnesses.add(connection, person, kept)
        return Receipt(sentence(f"Noted: {self._words(kept, name)}"), key, (person,))

    def edit(self, kindness: Kindness) -> Receipt:
        """Put the way, the kind, the words or the day right; `kindness.id` says which. Its touch stays."""
        with self._changing(kindness.id, "changed") as (connection, before):
            kept = kindness._replace(thanked_on=before.thanked_on, returned_on=before.returned_on)
            kindnesses.change(connection, self._settled(kept))
        return Receipt("Changed what was given.", kindness.id)

    def thank(self, key: int, on: date | None = None) -> Receipt:
        """Note that they were thanked, today unless `on` says when.

        Raises `InvalidValue` for what I gave myself, what was thanked for already, and an impossible day.
        """
        with self._changing(key, "thanked for") as (connection, before):
            if before.way is Way.GAVE:
                raise InvalidValue("You gave this yourself.", "They are thanked for what you received.")
            if before.thanked_on:
                raise InvalidValue(f"You thanked them on {self._day(before.thanked_on)} already.")
            kindnesses.change(connection, before._replace(thanked_on=self._since(before, on)))
        return Receipt(sentence(f"Thanked for: {excerpt(before.text)}"), key)

    def returned(self, key: int, on: date | None = None) -> Receipt:
        """Note that what was lent is back, today unless `on` says when.

        Raises `InvalidValue` for what was not lent, what is back already, and an impossible day.
        """
        with self._changing(key, "returned") as (connection, before):
            if before.kind is not KindnessKind.LENT:
                raise InvalidValue("This was not lent: it stays.")
            if before.returned_on:
                raise InvalidValue(f"That is back since {self._day(before.returned_on)}.")
            kindnesses.change(connection, before._replace(returned_on=self._since(before, on)))
        return Receipt(sentence(f"Returned: {excerpt(before.text)}"), key)

    def remove(self, key: int) -> Receipt:
        """Forget something given or received; undo brings it back."""
        with self._changing(key, "removed") as (connection, before):
            kindnesses.remove(connection, key)
        return Receipt(f"Removed what was {_done(before)}: {excerpt(before.text)}.", key)

    def lent(self) -> list[Lending]:
        """Everything lent and not returned, by me and to me, longest first.

        Of people whom lists may show: what the archived, the dead and those who asked for no contact have is on
        their own pages.
        """
        with self._database.reading() as connection:
            return kindnesses.lent(connection, self._journal.today())

    def of(self, person: int) -> tuple[Kindness, ...]:
        """All that was given to a person and received from them, newest first."""
        with self._database.reading() as connection:
            return kindnesses.of_person(connection, person)

    # --- within ---------------------------------------------------------------------------------------------

    @contextmanager
    def _changing(self, key: int, done: str) -> "Iterator[tuple[sqlite3.Connection, Kindness]]":
        """A step about one kindness. Raises `UnknownName` where it is gone."""
        with self._database.reading() as connection:
            person, before = _found(connection, key)
            who = glance.glance(connection, person, self._journal.today())
        name = who.name if who else ""
        with self._database.writing(f"{done}: {memory(before, name)}") as connection:
            _, before = _found(connection, key)  # under the lock: it may have changed meanwhile
            yield connection, before

    def _settled(self, kindness: Kindness) -> Kindness:
        """A kindness fit to be kept: with words, on a day that has come, with nothing that is not its own."""
        text = kindness.text.replace("\0", "")
        if not text.strip():
            raise InvalidValue("There are no words to keep.", 'Write it like "advice: how to price a kiln".')
        refuse_future(kindness.happened_on, self._journal.today())
        return kindness._replace(
            text=text,
            thanked_on=kindness.thanked_on if kindness.way is Way.RECEIVED else None,
            returned_on=kindness.returned_on if kindness.kind is KindnessKind.LENT else None,
        )

    def _since(self, kindness: Kindness, on: date | None) -> date:
        """The day of thanks or return. Raises `InvalidValue` for one to come, or before it was given."""
        day = on or self._journal.today()
        refuse_future(day, self._journal.today())
        if day < kindness.happened_on:
            raise InvalidValue(f"It was {_done(kindness)} on {self._day(kindness.happened_on)}, after that day.")
        return day

    def _day(self, day: date) -> str:
        return long_date(day, self._journal.today())

    def _words(self, kindness: Kindness, name: str) -> str:
        return words(kindness, self._journal.today(), name)


def _found(connection: "sqlite3.Connection", key: int) -> tuple[int, Kindness]:
    found = kindnesses.one(connection, key)
    if found is None:
        raise UnknownName("That is no longer in the journal.")
    return found


def _done(kindness: Kindness) -> str:
    return "given" if kindness.way is Way.GAVE else "received"
