"""A month as a grid of days, Monday first: what each holds in glyphs, today, and the chosen day."""

from calendar import Calendar
from collections.abc import Iterator, Sequence
from datetime import date

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from nurture.domain.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES
from nurture.tui import keys
from nurture.tui.lines import QUIET, joined
from nurture.tui.upcoming_lines import GLYPHS, LEGEND, Marks, marks_words

_WEEK = 7
_TALLEST = 4
"""Lines of a day at the most."""
_MARKED = 6
"""Cells from which on a day has room for the signs of today and of the chosen day."""


def weeks_of(day: date) -> list[list[date]]:
    """The weeks, Monday first, that the month of that day touches."""
    return Calendar().monthdatescalendar(day.year, day.month)


class MonthGrid(Widget, can_focus=True):
    """The days of one month; which is chosen is for the room to say."""

    BINDINGS = keys.MONTH
    DEFAULT_CSS = """
    MonthGrid { height: 1fr; }
    """

    class Chosen(Message):
        """A day was clicked; `again` for the second time in a row."""

        def __init__(self, day: date, again: bool) -> None:
            super().__init__()
            self.day = day
            self.again = again

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._today = self._day = date.min
        self._weeks: Sequence[Sequence[date]] = ()
        self._marks: Marks = {}

    def show(self, day: date, today: date, marks: Marks) -> None:
        """Show the month of `day`, which is the chosen one."""
        self._day, self._today, self._marks = day, today, marks
        self._weeks = weeks_of(day)
        self.refresh()

    def choose(self, day: date) -> None:
        """Have another day of this month chosen."""
        self.show(day, self._today, self._marks)

    # --- drawing --------------------------------------------------------------------------------------------

    @property
    def _cell(self) -> tuple[int, int]:
        """Cells and lines of a day."""
        width, height = self.content_size
        tall = (height - 1) // max(1, len(self._weeks))
        return max(3, width // _WEEK), max(1, min(_TALLEST, tall))

    def render(self) -> Content:
        """The names of the days, the weeks, and below them what the glyphs mean where there is room."""
        width, height = self.content_size
        if not self._weeks or width < 3 * _WEEK:
            return joined((f"{MONTH_NAMES[self._day.month - 1].title()} {self._day.day}", "bold"))
        cell, _ = self._cell
        names = "".join(f" {name.title():<{cell}}"[:cell] for name in WEEKDAY_NAMES)
        if cell < len("Wednesday") + 2:
            names = "".join(
                f"{' ' * (cell > 3)}{name[: min(3, cell - 1)].title()}".ljust(cell) for name in WEEKDAY_NAMES
            )
        lines = [joined((names, QUIET)), *(line for week in self._weeks for line in self._week(week))]
        if height - len(lines) > 1:
            lines += [joined(""), self._legend()]
        return Content("\n").join(lines[:height])

    def _week(self, week: Sequence[date]) -> Iterator[Content]:
        cell, tall = self._cell
        number = [joined(*self._number(day, cell, alone=tall == 1)) for day in week]
        yield Content("").join(number)
        if tall > 1:
            yield joined(*(self._below(day, cell) for day in week))
        for _ in range(tall - 2):
            yield joined("")

    def _number(self, day: date, cell: int, *, alone: bool) -> Iterator[tuple[str, str]]:
        """The number with the signs of today and of the chosen day, and its glyphs where it has one line alone."""
        signed = cell >= _MARKED
        lead = ("›" if day == self._today else " ") if signed else ""
        chosen = day == self._day
        text = f"[{day.day:>2}]" if chosen and signed else f" {day.day:>2} " if signed else f"{day.day:>2}"
        yield lead, "$primary"
        yield text, self._style(day)
        room = cell - len(lead) - len(text)
        said = marks_words(self._counts(day), room - (not signed)) if alone and room > 0 else ""
        yield said.ljust(room), "$primary"

    def _below(self, day: date, cell: int) -> tuple[str, str]:
        lead = " " * (2 if cell >= _MARKED else 0)
        said = f"{lead}{marks_words(self._counts(day), cell - len(lead) - 1)}".ljust(cell)
        return said, "$primary" if day.month == self._day.month else QUIET

    def _counts(self, day: date) -> dict[str, int]:
        return dict(self._marks.get(day, {}))

    def _style(self, day: date) -> str:
        if day == self._day:
            return (
                "bold $block-cursor-foreground on $block-cursor-background" if self.has_focus else "bold reverse"
            )
        if day.month != self._day.month or day < self._today:
            return QUIET
        return "bold $primary" if day == self._today else ""

    def _legend(self) -> Content:
        return joined(*(part for kind, words in LEGEND for part in (GLYPHS[kind], (f" {words}  ", QUIET))))

    # --- mouse and focus ------------------------------------------------------------------------------------

    def on_click(self, event: events.Click) -> None:
        """Choose the day under the mouse; a second click opens it."""
        cell, tall = self._cell
        week, weekday = (event.y - 1) // tall, event.x // cell
        if 0 <= week < len(self._weeks) and weekday < _WEEK:
            self.post_message(self.Chosen(self._weeks[week][weekday], event.chain == 2))

    def on_focus(self) -> None:
        """Show that the keys move days."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that they do not."""
        self.refresh()
