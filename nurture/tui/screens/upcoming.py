"""The weeks ahead: a month, and beside it or in its place the agenda of its days."""

from collections.abc import Mapping
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from nurture.domain.dates import long_date
from nurture.domain.dates.vocabulary import MONTH_NAMES
from nurture.domain.month import Counts, marks, weeks_of
from nurture.domain.upcoming import latest
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.lines import QUIET, joined
from nurture.tui.room import Room
from nurture.tui.upcoming_lines import day_words_of, line_in_full
from nurture.tui.widgets.agenda import AgendaList, Row, rows
from nurture.tui.widgets.month import MonthGrid
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.upcoming import Agenda

_AROUND = timedelta(14)
"""How far before and after its month the agenda goes, so that one can walk on."""
NOTHING = "Nothing is ahead in these weeks. Birthdays, what to ask, promises and who becomes due will stand here."


class UpcomingRoom(Room):
    """A month and its agenda, with one chosen day. The month only looks ahead: no day before today is chosen."""

    NAME = "Upcoming"
    BINDINGS = keys.UPCOMING
    CSS_PATH = "upcoming.tcss"

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._day = journal.today()
        self._whole: set[date] = set()
        """The days on which everybody who becomes due is named; yesterday for all that was before."""
        self._marks: Mapping[date, Counts] = {}
        self._led_to: Row | None = None
        """The row that the agenda was led to by a day, whose day need not be that one: it may hold nothing."""

    def body(self) -> ComposeResult:
        """The month, the agenda, and the chosen line in full."""
        with Horizontal(id="desk"):
            yield MonthGrid(id="month")
            yield AgendaList(id="agenda")
        yield Static(id="detail", markup=False)

    @property
    def _month(self) -> MonthGrid:
        return self.query_one(MonthGrid)

    @property
    def _agenda(self) -> AgendaList:
        return self.query_one(AgendaList)

    @property
    def chosen(self) -> int | None:
        """The person of the line with the cursor; of the month, the first of the chosen day."""
        if self.focused is not self._month:
            row = self._agenda.chosen
            return row.line.person_id if row and row.line else None
        of_day = (row.line for row in self._agenda.rows if row.day == self._day and row.line)
        return next((line.person_id for line in of_day if line.person_id), None)

    def reload(self) -> None:
        """Read the month of the chosen day, and some weeks around it."""
        today = self.journal.today()
        self._day = max(self._day, today)
        weeks = weeks_of(self._day)
        last = min(weeks[-1][-1] + _AROUND, latest(today))
        agenda = self.journal.upcoming.days(weeks[0][0] - _AROUND, last, whole=self._whole)
        self._marks = marks(agenda)
        self._month.show(self._day, today, self._marks)
        listed = self._agenda
        listed.today = today
        listed.tail = joined((self._tail(agenda), QUIET))
        listed.show(rows(agenda))
        self.head("Upcoming", _month_words(self._day) + self.home.visiting)
        self._say()

    def _tail(self, agenda: Agenda) -> str:
        """What stands below the last line: how far the agenda goes, or that there is nothing."""
        if not agenda.days and not agenda.before.lines:
            return NOTHING
        after = keys.pressed_by(keys.UPCOMING, "upcoming.month_after", self.journal.settings.keys)
        return f"until {long_date(agenda.last, agenda.today)}; {after} goes on"

    # --- moving ---------------------------------------------------------------------------------------------

    def _go(self, day: date) -> None:
        """Choose a day, and have the agenda follow."""
        today = self.journal.today()
        self._turn_to(min(max(day, today), latest(today)))
        self._agenda.go_to_day(self._day)
        self._led_to = self._agenda.chosen

    def _turn_to(self, day: date) -> None:
        before, self._day = self._day, day
        if (before.year, before.month) != (day.year, day.month):
            self.reload()
        else:
            self._month.choose(day)
            self._say()

    def action_day(self, by: int) -> None:
        """Go so many days on; in the agenda to the next day that holds something."""
        if self.focused is self._month:
            self._go(self._day + timedelta(by))
            return
        days = [row.day for row in self._agenda.rows if (row.day > self._day if by > 0 else row.day < self._day)]
        if days:
            self._go(min(days) if by > 0 else max(days))

    def action_month(self, by: int) -> None:
        """Go to the first of a month after this one, or before it; never before today."""
        self._go(self._day.replace(day=1) + relativedelta(months=by))

    def action_today(self) -> None:
        """Go to today."""
        self._go(self.journal.today())

    def action_turn(self) -> None:
        """Go between the month and the agenda, which share a narrow window."""
        month = self.focused is not self._month
        self.set_class(month, "-month")
        (self._month if month else self._agenda).focus()

    def action_open_day(self) -> None:
        """From the month into what the chosen day holds."""
        if self._marks.get(self._day):
            self.action_turn()
            self._agenda.go_to_day(self._day)
        else:
            self.home.tell("Nothing is on this day.")

    @on(MonthGrid.Chosen)
    def _point(self, message: MonthGrid.Chosen) -> None:
        self._go(message.day)
        if message.again:
            self.action_open_day()

    @on(VirtualList.Moved)
    def _follow(self) -> None:
        """The month follows the agenda while that has the focus."""
        row = self._agenda.chosen
        if row and row != self._led_to and self.focused is self._agenda:
            self._led_to = None
            self._turn_to(max(row.day, self.journal.today()))

    @on(VirtualList.Opened)
    def _open(self) -> None:
        row = self._agenda.chosen
        if row and row.line is None:
            self._whole.add(row.day)
            self.reload()
        elif self.chosen is not None:
            self.home.open_person(self.chosen)

    def on_descendant_focus(self) -> None:
        """What is said below is of the side that has the focus."""
        if self.is_mounted:
            self._say()

    def _say(self) -> None:
        """Below: the chosen day in words, or the chosen line with all of its own."""
        today, row = self.journal.today(), self._agenda.chosen
        if self.focused is not self._month and row and row.line:
            words = line_in_full(row.line, today)
        else:
            words = day_words_of(self._day, today, self._marks.get(self._day, {}))
        self.query_one("#detail", Static).update(words, layout=False)


def _month_words(day: date) -> str:
    return f"{MONTH_NAMES[day.month - 1].title()} {day.year}"
