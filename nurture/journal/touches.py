"""Single touches: reading one, putting it right, taking it out."""

from typing import TYPE_CHECKING

from nurture.domain.capture import Capture, Field, Part
from nurture.domain.dates import ago
from nurture.errors import UnknownName
from nurture.journal.parts import part_text, said
from nurture.journal.recording import close_waiting, listed, names_of, obey, opened, refuse_unclear, touch_of
from nurture.store import glance, parts, touches
from nurture.store.parts import Said
from nurture.views.person import TouchLine
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.domain.names import Known
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

    def parts(self, touch: int) -> tuple[Part, ...]:
        """What is kept of what the line of a touch said beside who, when and how, in the order of the line.

        `start` and `end` say where its words are in the line as it is now; both are 0 where they are not in it.
        """
        with self._database.reading() as connection:
            kept, row = parts.of_touch(connection, touch), glance.touch(connection, touch)
        line = row.summary if row else ""
        return tuple(sorted((self._part(each.said, line) for each in kept), key=lambda part: part.start))

    def reread(self, touch: int, line: str, within: "Known | None" = None) -> Capture:
        """What another line for a touch says, fit for `change`: a day that is not put otherwise stays the same.

        A promise that both lines speak of is as it stands in the journal: with the day it has now, and not there
        where it was taken away. What was kept without the line's own words, or put right since, is among the
        parts too. Raises `UnknownName` where there is no such touch, `UnreadableDate` or `InvalidValue`.
        """
        from nurture.journal.rereading import reread

        return reread(self._journal, line, self.one(touch), self.parts(touch), within)

    def change(self, touch: int, capture: Capture, notes: str | None = None, *, add_new: bool = False) -> Receipt:
        """Put what was understood in place of a touch's own; `notes` of None leaves the notes.

        `add_new` adds the people whom nobody knew yet. The line as it was first typed is kept for ever. Of the
        parts, what says the same stays with whatever became of it, what is new is added, and what is gone is
        removed unless something became of it since. A boundary that was kept stays.
        """
        today = self._journal.today()
        refuse_unclear(capture, today, add_new=add_new)
        before = self.one(touch)
        names = listed(names_of(capture))
        with opened(self._journal, f"changed the touch with {names}", capture) as (connection, added):
            people = [*(known.id for known in capture.people), *added.values()]
            close_waiting(connection, capture, people, touch)
            kept = touch_of(connection, capture, people, before.notes if notes is None else notes)
            touches.change(connection, touch, kept)
            wanted = said(capture, people, added, self._journal.settings.date_order)
            days = before.happened_on, capture.day
            parts.reconcile(connection, touch, days, before.summary, wanted)
            if capture.boundaries:
                obey(connection, capture, people[-1], capture.day, once=True)
        return Receipt(f"Changed: {names}, {ago(capture.day, today)}.", touch, tuple(people))

    def remove(self, touch: int) -> Receipt:
        """Take a touch out of the journal; undo brings it back."""
        names = listed(self.one(touch).people)
        with self._database.writing(f"removed the touch with {names}") as connection:
            touches.remove(connection, touch)
        return Receipt(f"Removed the touch with {names}.")

    def _part(self, said: Said, line: str) -> Part:
        """A part as a capture has it, at the place of its words."""
        text = part_text(said)
        start = max(0, line.find(text)) if text else 0
        end = start + len(text) if text and line.startswith(text, start) else 0
        other = self._known(said.other) if said.other else None
        kind = "" if said.field is Field.MOMENT else said.kind  # its words say it
        return Part(said.field, self._known(said.person), text, start, end, kind, said.when, other)

    def _known(self, key: int) -> "Known | None":
        return self._journal.directory.by_key(key)
