"""Triage: new people one by one, each act a step of its own; and what is done to several at once."""

from nurture.journal.together import Together
from nurture.store import triage
from nurture.views.receipts import Receipt
from nurture.views.triage import Newcomer, Origin


class Triage(Together):
    """The room of `journal.triage`."""

    # --- who waits ------------------------------------------------------------------------------------------

    def waiting(self) -> list[int]:
        """The keys of those who came by an import and were not looked at yet, in the order to go by."""
        with self._database.reading() as connection:
            return triage.waiting(connection, self._journal.today())

    def newcomers(self) -> list[Newcomer]:
        """The same people with a little of what is known of them."""
        with self._database.reading() as connection:
            return triage.newcomers(connection, self._journal.today())

    def looked_at(self) -> set[int]:
        """The keys of all who were looked at."""
        with self._database.reading() as connection:
            return triage.looked_at(connection)

    def origin(self, person: int) -> Origin:
        """Where somebody came from, and when they were looked at."""
        with self._database.reading() as connection:
            return triage.origin(connection, person)

    # --- going on -------------------------------------------------------------------------------------------

    def done(self, person: int) -> Receipt:
        """Note that somebody was looked at; a second time changes nothing."""
        name, _ = self._who([person])
        if not self.origin(person).looked_on:
            with self._database.writing(f"looked at {name}") as connection:
                triage.look_at(connection, [person], self._journal.today())
        return Receipt(f"{name} was looked at.", person, (person,))

    def later(self, person: int) -> Receipt:
        """Leave somebody for another sitting, after all who are left already."""
        name, _ = self._who([person])
        with self._database.writing(f"left {name} for later") as connection:
            triage.put_off(connection, person, self._journal.today())
        return Receipt(f"{name} comes back another time.", person, (person,))

    def let_be(self, person: int) -> Receipt:
        """Archive somebody, which is all that there is to do about them: one step."""
        name, _ = self._who([person])
        with self._database.writing(f"archived {name}"):
            self.archive([person])
            self.done(person)
        return Receipt(f"Archived {name}.", person, (person,))

    # --- what undo and redo are about -----------------------------------------------------------------------

    def last_step(self) -> int | None:
        """The step that undo would take back; None where there is none."""
        with self._database.reading() as connection:
            return triage.last_step(connection)

    def undone_step(self) -> int | None:
        """The step that redo would make again; None where there is none."""
        with self._database.reading() as connection:
            return triage.undone_step(connection)
