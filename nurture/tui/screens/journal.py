"""The journal by its days: whatever was written, of all people and of none, newest first."""

from datetime import date

from textual import on, work
from textual.app import ComposeResult

from nurture.domain.dates import long_date
from nurture.domain.dates.periods import period
from nurture.domain.dates.vocabulary import MONTH_NAMES
from nurture.domain.folding import words as folded
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.day_acts import DayActs
from nurture.tui.day_lines import Key, day_lines, key_of
from nurture.tui.day_window import DayWindow
from nurture.tui.lines import QUIET, plain
from nurture.tui.looking_for import Only, ask_only
from nurture.tui.widgets.day_list import DayList
from nurture.tui.widgets.entries import Entries
from nurture.tui.widgets.filter_line import FilterLine
from nurture.tui.widgets.wrapping import Entry
from nurture.views.days import DayEntry

NOTHING = "Nothing is written yet. l logs a conversation, a notes what the day was like."


class JournalRoom(DayActs):
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
        self._asked: tuple[date, Key] | None = None
        """The entry to go to, with its day, once the room stands."""

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
    def entry(self) -> DayEntry | None:
        """The entry under the cursor."""
        return next((entry for entry in self._window.entries if key_of(entry) == self._list.chosen), None)

    def go_to(self, key: Key) -> bool:
        """Put the cursor on an entry; False where it is not in the window."""
        return self._list.go_to(key)

    def find(self) -> None:
        """Go to the line of words."""
        self.query_one(FilterLine).focus()

    @on(FilterLine.Left)
    def _to_list(self) -> None:
        self._list.focus()

    # --- what is in sight -----------------------------------------------------------------------------------

    def show_entry(self, day: date, key: Key) -> None:
        """Go to an entry of that day, in the whole journal."""
        self._asked = day, key
        if self.is_mounted:
            self.reload()

    def reload(self) -> None:
        """Read anew what is in the window; whoever is at its newest end sees what is newer now."""
        if self._asked:
            self._go_to(*self._asked)
            return
        first = self._window.entries[0] if self._window.entries else None
        follows = self._window.is_newest and (first is None or self._list.chosen == key_of(first))
        self._settle_sought()
        self._window.again()
        self._list.empty = plain(self._nothing(), QUIET)
        (self._list.show_from_top if follows else self._list.show_around)(self._lines())
        self._say()

    def _go_to(self, day: date, key: Key) -> None:
        self._asked = None
        self.action_everything()
        if self._window.to_day(day):
            self._show_from_top()
        while not self.go_to(key) and self._window.entries[-1].happened_on == day and self._window.older():
            self._list.show(self._lines())

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
        day = self.entry.happened_on if self.entry else None
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
        entry = self.entry
        if entry is None:
            return
        if self._window.to_month(by, entry.happened_on):
            self._show_from_top()
        else:
            self.home.tell(f"Nothing is written {'before' if by < 0 else 'after'} this month.")


def _period_words(days: tuple[date, date], today: date) -> str:
    """A day, a month or a year in words."""
    first, last = days
    if first == last:
        return long_date(first, today)
    month = f"{MONTH_NAMES[first.month - 1]} " if (first.year, first.month) == (last.year, last.month) else ""
    return f"{month}{first.year}"
