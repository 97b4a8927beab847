"""Single touches: reading one, putting it right, taking it out."""

from typing import TYPE_CHECKING

from nurture.domain.capture import Capture
from nurture.domain.dates import ago
from nurture.errors import UnknownName
from nurture.journal.recording import listed, refuse_unclear, touch_of
from nurture.store import glance, touches
from nurture.views.person import TouchLine
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.journal import Journal


class Touches:
    """The room of `journal.touches`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def one(self, touch: int) -> TouchLine:
        """A touch by its key. Raises `UnknownName` where there is none."""
        with self._database.reading() as connection:
            found = glance.touch(connection, touch)
        if found is None:
            raise UnknownName("That touch is no longer in the journal.")
        return found

    def people_of(self, touch: int) -> tuple[int, ...]:
        """The keys of all who took part."""
        with self._database.reading() as connection:
            return tuple(touches.people_of(connection, touch))

    def change(self, touch: int, capture: Capture, notes: str | None = None, *, add_new: bool = False) -> Receipt:
        """Put what was understood in place of a touch's own; `notes` of None leaves the notes.

        `add_new` adds the people whom nobody knew yet.
        """
        refuse_unclear(capture, self._journal.today(), add_new=add_new)
        before = self.one(touch)
        names = listed([known.name for known in capture.people] + list(capture.new_people))
        if capture.new_people:
            self._database.session()
        with self._database.writing(f"changed the touch with {names}") as connection:
            people = [known.id for known in capture.people]
            people += [self._journal.people.add_within(name) for name in capture.new_people]
            touches.change(connection, touch, touch_of(capture, people, before.notes if notes is None else notes))
        return Receipt(f"Changed: {names}, {ago(capture.day, self._journal.today())}.", touch, tuple(people))

    def remove(self, touch: int) -> Receipt:
        """Take a touch out of the journal; undo brings it back."""
        names = listed(self.one(touch).people)
        with self._database.writing(f"removed the touch with {names}") as connection:
            touches.remove(connection, touch)
        return Receipt(f"Removed the touch with {names}.")
