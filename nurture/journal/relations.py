"""Who knows whom (R9), in the user's words."""

from typing import TYPE_CHECKING

from nurture.domain.relations import Acquaintance, RelationKind, sentence
from nurture.errors import InvalidValue, UnknownName
from nurture.store import relations
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.journal import Journal


class Relations:
    """The room of `journal.relations`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def add(self, person: int, other: int, kind: RelationKind) -> Receipt:
        """Note what a person is to another: their parent, their colleague …

        Raises `InvalidValue` where both are one, where it is noted already, and where the contrary is.
        """
        said = self._sentence(person, kind, other)
        if person == other:
            raise InvalidValue("Nobody is related to themselves.", "Name somebody else.")
        with self._database.writing(f"noted: {said}") as connection:
            noted = [known for _, known in relations.between(connection, person, other)]
            if kind in noted:
                raise InvalidValue(f"It is noted already: {said}.")
            if kind.inverse in noted:
                contrary = self._sentence(person, kind.inverse, other)
                raise InvalidValue(f"The contrary is noted: {contrary}.", "Remove that first.")
            key = relations.add(connection, person, other, kind)
        return Receipt(f"Noted: {said}.", key, (person, other))

    def remove(self, key: int) -> Receipt:
        """Forget a relation; undo brings it back. Raises `UnknownName` where it is gone."""
        with self._database.reading() as connection:
            found = relations.one(connection, key)
        if found is None:
            raise UnknownName("That is no longer in the journal.")
        person, other, kind = found
        said = self._sentence(person, kind, other)
        with self._database.writing(f"removed: {said}") as connection:
            relations.remove(connection, key)
        return Receipt(f"Removed: {said}.", key, (person, other))

    def of(self, person: int) -> tuple[Acquaintance, ...]:
        """Whom a person knows: those whom a relation was noted with, then those they share most with."""
        with self._database.reading() as connection:
            return relations.acquaintances(connection, person)

    def _sentence(self, person: int, kind: RelationKind, other: int) -> str:
        return sentence(self._journal.directory.name_of(person), kind, self._journal.directory.name_of(other))
