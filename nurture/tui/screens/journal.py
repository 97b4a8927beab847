"""The journal by its days: whatever was written, of all people and of none, newest first."""

from collections.abc import Callable
from datetime import date

from textual import on, work
from textual.app import ComposeResult

from nurture.domain.dates import long_date
from nurture.domain.dates.periods import period
from nurture.domain.dates.vocabulary import MONTH_NAMES
from nurture.domain.folding import words as folded
from nurture.errors import NurtureError
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.day_lines import day_lines, key_of
from nurture.tui.day_window import DayWindow
from nurture.tui.lines import QUIET, plain
from nurture.tui.looking_for import Only, ask_only
from nurture.tui.room import Room
from nurture.tui.widgets.day_list import DayList
from nurture.tui.widgets.entries import Entries
from nurture.tui.widgets.filter_line import FilterLine
from nurture.tui.widgets.wrapping import Entry
from nurture.views.days import DayEntry
from nurture.views.receipts import Receipt

NOTHING = "Nothing is written yet. l logs a conversation, a notes what the day was like."


class JournalRoom(Room):
    """The days, a window of them in the list; where the list runs out, the window moves on."""

    NAME = "Journal"
    BINDINGS = keys.JOURNAL
    CSS_PATH = "journal.tcss"

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._window = DayWindow(journal)
        self._only = Only()
        self._on_this_day = False
        self._aside = ""
        """What the heading says of former years."""
        self._begun: dict[int | date, str] = {}
        """Notes that were left before they were kept: by the key of the note, or by the day they are of."""

    def body(self) -> ComposeResult:
        """The line to search by, and the days."""
        yield FilterLine("/  words in all that was written", id="words")
        yield DayList(id="days")

    def on_mount(self) -> None:
        """Search letter by letter."""
        super().on_mount()
        self.watch(self.query_one(FilterLine), "value", self._seek, init=False)

    @property
    def _list(self) -> DayList:
        return self.query_one(DayList)

    @property
    def _entry(self) -> DayEntry | None:
        """The entry under the cursor."""
        return next((entry for entry in self._window.entries if key_of(entry) == self._list.chosen), None)

    @property
    def chosen(self) -> int | None:
        """The person of the chosen entry, where it was with one alone."""
        entry = self._entry
        return entry.people[0].id if entry and len(entry.people) == 1 else None

    def find(self) -> None:
        """Go to the line of words."""
        self.query_one(FilterLine).focus()

    @on(FilterLine.Left)
    def _to_list(self) -> None:
        self._list.focus()

    # --- what is in sight -----------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew what is in the window; whoever is at its newest end sees what is newer now."""
        first = self._window.entries[0] if self._window.entries else None
        follows = self._window.is_newest and (first is None or self._list.chosen == key_of(first))
        self._settle_sought()
        self._window.again()
        self._list.empty = plain(self._nothing(), QUIET)
        (self._list.show_from_top if follows else self._list.show_around)(self._lines())
        self._say()

    def _seek(self) -> None:
        """Begin at the newest of what is wanted now."""
        self._settle_sought()
        self._window.to_newest()
        self._list.empty = plain(self._nothing(), QUIET)
        self._show_from_top()

    def _settle_sought(self) -> None:
        """What is wanted: words, one person, circle or tag, former years."""
        days = self.journal.days
        sought = self._only.sought._replace(words=days.sought(self.query_one(FilterLine).value).words)
        self._aside = ""
        if self._on_this_day:
            former = days.on_this_day(sought)
            sought = former.sought
            self._aside = "on this day" if former.exact else "nothing on this very day: the week around it"
        self._window.sought = sought

    def _nothing(self) -> str:
        if self.journal.days.bounds() is None:
            return NOTHING
        return "Former years have nothing around this day." if self._on_this_day else "Nothing here holds that."

    def _lines(self) -> list[Entry]:
        words = folded(" ".join(self._window.sought.words))
        return list(day_lines(self._window.entries, self.journal.today(), words))

    def _show_from_top(self) -> None:
        self._list.show_from_top(self._lines())
        self._say()

    @on(Entries.Moved)
    def _say(self) -> None:
        """The month in sight, and what the journal is narrowed to."""
        day = self._entry.happened_on if self._entry else None
        month = f"{MONTH_NAMES[day.month - 1]} {day.year}" if day else ""
        self.head("Journal", " · ".join(filter(None, (month, self._aside, self._only.words))) + self.home.visiting)

    @on(Entries.RunningOut)
    def _go_on(self) -> None:
        """Older entries behind the last, before the cursor gets there."""
        if self._window.older():
            self._list.show_around(self._lines())

    @on(DayList.RunningUp)
    def _go_back(self) -> None:
        """Newer entries in front of the first."""
        if self._window.newer():
            self._list.show_around(self._lines())

    @on(DayList.Ended)
    def _to_the_end(self, event: DayList.Ended) -> None:
        if event.way < 0:
            self._window.to_newest()
            self._show_from_top()
        else:
            self._window.to_oldest()
            self._list.show_from_bottom(self._lines())
            self._say()

    # --- narrowing, and going to a day ----------------------------------------------------------------------

    def action_this_day(self) -> None:
        """Former years on the day of today, or everything again."""
        self._on_this_day = not self._on_this_day
        self._seek()

    @work
    async def action_only(self) -> None:
        """One person, circle or tag."""
        only = await ask_only(self.home)
        if only is not None:
            self._only = only
            self._seek()

    def step_back(self) -> bool:
        """From a part of the journal back to the whole."""
        narrowed = self._on_this_day or bool(self._only.words or self._window.sought.words)
        if narrowed:
            self.action_everything()
        return narrowed

    def action_everything(self) -> None:
        """No filter at all."""
        self._only, self._on_this_day = Only(), False
        self.query_one(FilterLine).value = ""
        self._seek()

    @work
    async def action_jump(self) -> None:
        """Go to a day, a month or a year; where nothing is written of it, to what was before."""
        from nurture.tui.screens.ask import Ask

        today, order = self.journal.today(), self.journal.settings.date_order
        found = await self.home.push_screen_wait(
            Ask(
                "Go to which day?",
                lambda text: period(text, today, order),
                "yesterday, last tue, in may, 2025-03",
                lambda days: _period_words(days, today),
            )
        )
        if found is None:
            return
        first, last = found
        if not self._window.to_day(last):
            self.home.tell(f"Nothing is written of {_period_words(found, today)}, nor of before.")
            return
        self._show_from_top()
        if self._window.entries[0].happened_on < first:
            self.home.tell(f"Nothing is written of {_period_words(found, today)}: this is what was before.")

    def action_month(self, by: int) -> None:
        """Go to the month before or after that has anything in it."""
        entry = self._entry
        if entry is None:
            return
        if self._window.to_month(by, entry.happened_on):
            self._show_from_top()
        else:
            self.home.tell(f"Nothing is written {'before' if by < 0 else 'after'} this month.")

    # --- entries and notes ----------------------------------------------------------------------------------

    @on(Entries.Opened)
    @work
    async def _open(self) -> None:
        """The person, or one of several; a note is put right."""
        from nurture.tui.screens.ask import Choose

        entry = self._entry
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
        if self._entry:
            await self._put_right(self._entry)

    async def _put_right(self, entry: DayEntry) -> None:
        from nurture.tui.keeping import keep
        from nurture.tui.screens.log import LogModal

        if entry.kind == "note":
            notes = self.journal.notes
            await self._write(
                "Put this note right", entry.id, lambda text: notes.change(entry.id, text), entry.text
            )
            return
        try:
            modal = LogModal(self.journal, touch=entry.id)
        except NurtureError as error:  # somebody else has removed it meanwhile
            self.home.complain(error)
            return
        await self.home.ask_and_keep(modal, lambda logged: keep(self.journal, logged, entry.id))

    @work
    async def action_add_note(self, of_day: bool) -> None:
        """Write a note of today, or of the day in sight."""
        today = self.journal.today()
        day = self._entry.happened_on if of_day and self._entry else today
        title = "A note of today" if day == today else f"A note of {long_date(day, today)}"
        await self._write(title, day, lambda text: self.journal.notes.add(text, day))

    async def _write(self, title: str, begun: int | date, keep: Callable[[str], Receipt], text: str = "") -> None:
        """Have a note written; what is left half-way is there again the next time."""
        from nurture.tui.screens.note import NoteModal

        receipts: list[Receipt] = []

        def kept(words: str) -> Receipt:
            receipts.append(keep(words))
            return receipts[-1]

        modal = NoteModal(title, text, self._begun.get(begun, text))
        if await self.home.ask_and_keep(modal, kept):
            self._begun.pop(begun, None)
            self._list.go_to(("note", receipts[-1].id))
        else:
            self._begun[begun] = modal.written

    def action_remove(self) -> None:
        """Take the chosen entry out of the journal."""
        entry = self._entry
        if entry:
            remove = self.journal.notes.remove if entry.kind == "note" else self.journal.touches.remove
            self.home.change(lambda: f"{remove(entry.id).sentence} u brings it back.")


def _period_words(days: tuple[date, date], today: date) -> str:
    """A day, a month or a year in words."""
    first, last = days
    if first == last:
        return long_date(first, today)
    month = f"{MONTH_NAMES[first.month - 1]} " if (first.year, first.month) == (last.year, last.month) else ""
    return f"{month}{first.year}"
