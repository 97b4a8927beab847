"""A month as a grid of days, Monday first: what each holds in glyphs, today, and the chosen day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from nurture.domain.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES
from nurture.domain.month import Counts, marks_lines, weeks_of
from nurture.tui import keys
from nurture.tui.lines import QUIET, joined
from nurture.tui.upcoming_lines import legend

_WEEK = 7
_TALLEST = 4
"""Lines of a day at the most."""
_SMALL = 3
"""Cells of the narrowest day."""
_MARKED = 6
"""Cells from which on a day has room for the signs of today and of the chosen day."""


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
        self._marks: Mapping[date, Counts] = {}

    def show(self, day: date, today: date, marks: Mapping[date, Counts]) -> None:
        """Show the month of `day`, which is the chosen one."""
        self._day, self._today, self._marks = day, today, marks
        self._weeks = weeks_of(day)
        self.refresh()

    def choose(self, day: date) -> None:
        """Have another day of this month chosen."""
        self.show(day, self._today, self._marks)

    # --- drawing --------------------------------------------------------------------------------------------

    @property
    def cell(self) -> tuple[int, int]:
        """Cells and lines of a day."""
        width, height = self.content_size
        tall = (height - 1) // max(1, len(self._weeks))
        return max(_SMALL, width // _WEEK), max(1, min(_TALLEST, tall))

    def render(self) -> Content:
        """The names of the days, the weeks, and below them what the glyphs mean where there is room."""
        width, height = self.content_size
        if not self._weeks or width < _SMALL * _WEEK:
            return joined((f"{MONTH_NAMES[self._day.month - 1].title()} {self._day.day}", "bold"))
        cell, _ = self.cell
        names = "".join(f" {name.title():<{cell}}"[:cell] for name in WEEKDAY_NAMES)
        if cell < len("Wednesday") + 2:
            names = "".join(
                f"{' ' * (cell > _SMALL)}{name[: min(3, cell - 1)].title()}".ljust(cell) for name in WEEKDAY_NAMES
            )
        lines = [joined((names, QUIET)), *(line for week in self._weeks for line in self._week(week))]
        if height - len(lines) > 1 and legend().cell_length <= width:
            lines += [joined(""), legend()]
        return Content("\n").join(lines[:height])

    def _week(self, week: Sequence[date]) -> Iterator[Content]:
        cell, tall = self.cell
        number = [joined(*self._number(day, cell, alone=tall == 1)) for day in week]
        yield Content("").join(number)
        below = [self._below(day, cell, tall - 1) for day in week]
        yield from (joined(*(day[line] for day in below)) for line in range(tall - 1))

    def _number(self, day: date, cell: int, *, alone: bool) -> Iterator[tuple[str, str]]:
        """The number with the signs of today and of the chosen day, and its glyphs where it has one line alone."""
        signed = cell >= _MARKED
        lead = ("›" if day == self._today else " ") if signed else ""
        chosen = day == self._day
        text = f"[{day.day:>2}]" if chosen and signed else f" {day.day:>2} " if signed else f"{day.day:>2}"
        yield lead, "$primary"
        yield text, self._style(day)
        room = cell - len(lead) - len(text)
        (said,) = marks_lines(self._counts(day), room - 1) if alone and room > 1 else [""]
        yield said.ljust(room), "$primary"

    def _below(self, day: date, cell: int, lines: int) -> list[tuple[str, str]]:
        lead = " " * (cell > _SMALL)
        style = "$primary" if day.month == self._day.month else QUIET
        said = marks_lines(self._counts(day), cell - len(lead) - 1, lines)
        return [(f"{lead}{line}".ljust(cell), style) for line in said]

    def _counts(self, day: date) -> Counts:
        return self._marks.get(day, {})

    def _style(self, day: date) -> str:
        if day == self._day:
            return (
                "bold $block-cursor-foreground on $block-cursor-background" if self.has_focus else "bold reverse"
            )
        if day.month != self._day.month or day < self._today:
            return QUIET
        return "bold $primary" if day == self._today else ""

    # --- mouse and focus ------------------------------------------------------------------------------------

    def on_click(self, event: events.Click) -> None:
        """Choose the day under the mouse; a second click opens it."""
        cell, tall = self.cell
        week, weekday = (event.y - 1) // tall, event.x // cell
        if 0 <= week < len(self._weeks) and weekday < _WEEK:
            self.post_message(self.Chosen(self._weeks[week][weekday], event.chain == 2))

    def on_focus(self) -> None:
        """Show that the keys move days."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that they do not."""
        self.refresh()
