"""The journal by its days: whatever was written, of all people and of none, newest first."""

from collections.abc import Callable
from datetime import date, timedelta

from textual import on, work
from textual.app import ComposeResult
from textual.content import Content

from nurture.domain.dates import ago, long_date
from nurture.domain.dates.calendar_days import month_end
from nurture.domain.dates.periods import period
from nurture.domain.dates.vocabulary import MONTH_NAMES
from nurture.domain.folding import words as folded
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.day_lines import day_lines, key_of
from nurture.tui.lines import QUIET, plain, shown
from nurture.tui.looking_for import Only, ask_only
from nurture.tui.room import Room
from nurture.tui.widgets.day_list import DayList
from nurture.tui.widgets.entries import Entries
from nurture.tui.widgets.filter_line import FilterLine
from nurture.views.days import DayEntry, Sought
from nurture.views.receipts import Receipt

PAGE = 50
"""Entries that are read at once."""
WINDOW = 200
"""Entries in the list at the most: what was passed long ago is let go of, and read again on the way back."""
NOTHING = "Nothing is written yet. l logs a conversation, a notes what the day was like."


class JournalRoom(Room):
    """The days, a window of them in the list; the list's ends ask for more."""

    NAME = "Journal"
    BINDINGS = keys.JOURNAL
    CSS_PATH = "journal.tcss"

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._entries: list[DayEntry] = []
        self._is_newest = self._is_oldest = True
        """Whether nothing is in front of the window, and nothing behind it."""
        self._only = Only()
        self._on_this_day = False
        self._sought = Sought()
        self._aside = ""
        """What the heading says of former years."""
        self._begun: dict[int | date, str] = {}
        """Notes that were left before they were kept, by the note or the day they are of."""

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
        return next((entry for entry in self._entries if key_of(entry) == self._list.chosen), None)

    @property
    def chosen(self) -> int | None:
        """The person of the chosen entry, where it was with one alone."""
        entry = self._entry
        return entry.people[0].id if entry and len(entry.people) == 1 else None

    def find(self) -> None:
        """Go to the line of words."""
        self.query_one(FilterLine).focus()

    # --- the window -----------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew what is in the window; at the newest it begins with whatever is newest now."""
        self._settle_sought()
        days, count = self.journal.days, max(PAGE, len(self._entries))
        if self._is_newest or not self._entries:
            self._take(days.page(self._sought, limit=count), count)
        else:
            self._take(days.from_entry(self._entries[0], self._sought, count), count, is_newest=False)
        self._list.show_around(self._lines())
        self._say()

    def _seek(self) -> None:
        """Begin at the newest of what is wanted now."""
        self._settle_sought()
        self._take(self.journal.days.page(self._sought, limit=PAGE), PAGE)
        self._list.show_from_top(self._lines())
        self._say()

    def _take(self, entries: list[DayEntry], asked: int, *, is_newest: bool = True) -> None:
        self._entries, self._is_newest, self._is_oldest = entries, is_newest, len(entries) < asked

    def _settle_sought(self) -> None:
        """What is wanted: words, one person, circle or tag, former years."""
        days, only = self.journal.days, self._only.sought
        sought = only._replace(words=days.sought(self.query_one(FilterLine).value).words)
        self._aside = ""
        if self._on_this_day:
            former = days.on_this_day(sought)
            sought = former.sought
            self._aside = "on this day" if former.exact else "nothing on this very day: the week around it"
        self._sought = sought

    def _lines(self) -> list[Entries]: ...

    @on(Entries.RunningOut)
    def _go_on(self) -> None:
        """Older entries behind the last, before the cursor gets there."""
        if self._is_oldest or not self._entries:
            return
        more = self.journal.days.page(self._sought, self._entries[-1], PAGE)
        self._is_oldest = len(more) < PAGE
        self._entries += more
        self._is_newest = self._is_newest and len(self._entries) <= WINDOW
        self._entries = self._entries[-WINDOW:]
        self._list.show_around(self._lines())

    @on(DayList.RunningUp)
    def _go_back(self) -> None:
        """Newer entries in front of the first."""
        if self._is_newest or not self._entries:
            return
        more = self.journal.days.newer(self._sought, self._entries[0], PAGE)
        self._is_newest = len(more) < PAGE
        self._entries = more + self._entries
        self._is_oldest = self._is_oldest and len(self._entries) <= WINDOW
        self._entries = self._entries[:WINDOW]
        self._list.show_around(self._lines())
