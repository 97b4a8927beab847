"""What can be done to an entry of the journal: see its people, put it right, remove it; and notes between."""

from collections.abc import Callable
from datetime import date

from textual import on, work

from nurture.domain.dates import long_date
from nurture.errors import NurtureError
from nurture.tui.day_lines import Key
from nurture.tui.room import Room
from nurture.tui.widgets.entries import Entries
from nurture.views.days import DayEntry
from nurture.views.receipts import Receipt


class DayActs(Room):
    """A room with an entry of the journal under its cursor."""

    @property
    def entry(self) -> DayEntry | None:
        """The entry under the cursor."""
        raise NotImplementedError

    def go_to(self, key: Key) -> bool:
        """Put the cursor on an entry; False where it is not in sight."""
        raise NotImplementedError

    @property
    def chosen(self) -> int | None:
        """The person of the chosen entry, where it was with one alone."""
        entry = self.entry
        return entry.people[0].id if entry and len(entry.people) == 1 else None

    @on(Entries.Opened)
    @work
    async def _open(self) -> None:
        """The person, or one of several; a note is put right."""
        from nurture.tui.screens.ask import Choose

        entry = self.entry
        if entry is None:
            return
        if not entry.people:
            await self._put_right(entry)
            return
        person = self.chosen or await self.home.push_screen_wait(
            Choose("Whom would you like to see?", [(who.id, who.name) for who in entry.people])
        )
        if person is not None:
            self.home.open_person(person)

    @work
    async def action_edit_entry(self) -> None:
        """Put the chosen entry right."""
        if self.entry:
            await self._put_right(self.entry)

    async def _put_right(self, entry: DayEntry) -> None:
        from nurture.tui.keeping import keep
        from nurture.tui.screens.log import LogModal

        try:  # somebody else may have changed or removed it meanwhile
            if entry.kind == "note":
                text, notes = self.journal.notes.one(entry.id).text, self.journal.notes
                await self._write(
                    "Put this note right", entry.id, lambda words: notes.change(entry.id, words), text
                )
            else:
                modal = LogModal(self.journal, touch=entry.id)
                await self.home.ask_and_keep(modal, lambda logged: keep(self.journal, logged, entry.id))
        except NurtureError as error:
            self.home.complain(error)

    @work
    async def action_add_note(self, of_day: bool) -> None:
        """Write a note of today, or of the day in sight; one that was left on another day is gone on with."""
        from nurture.tui.begun_note import day_begun

        today = self.journal.today()
        day = self.entry.happened_on if of_day and self.entry else day_begun(self.journal, today)
        title = "A note of today" if day == today else f"A note of {long_date(day, today)}"
        await self._write(title, day, lambda text: self.journal.notes.add(text, day))

    async def _write(self, title: str, of: int | date, keep: Callable[[str], Receipt], text: str = "") -> None:
        """Have a note written; what is left half-way is there again the next time."""
        from nurture.tui.begun_note import BegunNote
        from nurture.tui.screens.note import NoteModal

        receipts: list[Receipt] = []

        def kept(words: str) -> Receipt:
            receipts.append(keep(words))
            return receipts[-1]

        if await self.home.ask_and_keep(NoteModal(title, BegunNote(self.journal, of), text), kept):
            self.go_to(("note", receipts[-1].id))

    def action_remove(self) -> None:
        """Take the chosen entry out of the journal."""
        entry = self.entry
        if entry:
            remove = self.journal.notes.remove if entry.kind == "note" else self.journal.touches.remove
            self.home.change(lambda: f"{remove(entry.id).sentence} u brings it back.")
