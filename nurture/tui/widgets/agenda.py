"""The agenda: a line for each thing that the days ahead hold, day by day."""

from collections.abc import Hashable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from textual.content import Content

from nurture.domain.dates import long_date
from nurture.tui.lines import QUIET, counted, fit, joined
from nurture.tui.upcoming_lines import glyph
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.upcoming import Agenda, DayLine, UpcomingLine

_WIDE = 62
"""Cells from which on there is room for long words of the day and a long name."""


class Row(NamedTuple):
    """A line of the agenda, or how many more a day has."""

    day: date
    """Yesterday for all that was before today."""
    line: UpcomingLine | None
    """None where the row only counts those that are not shown."""
    first: bool
    """Whether the day is said on this row."""
    more: int = 0


def rows(agenda: Agenda) -> list[Row]:
    """The agenda as rows: what was before today, then day by day."""
    return [row for day in (agenda.before, *agenda.days) for row in _rows_of(day)]


def _rows_of(day: DayLine) -> Iterator[Row]:
    for place, line in enumerate(day.lines):
        yield Row(day.day, line, not place)
    if day.more:
        yield Row(day.day, None, False, day.more)


class AgendaList(VirtualList[Row]):
    """A line for each: the day on its first, what it is, who, and in whose words."""

    today: date

    def key(self, row: Row) -> Hashable:
        """The thing itself, and the day."""
        return (row.day, row.line.kind, row.line.key) if row.line else (row.day, "more")

    def go_to_day(self, day: date) -> None:
        """Put the cursor on the first row of that day, else on the first after it, with what follows in sight."""
        self.cursor = next((at for at, row in enumerate(self.rows) if row.day >= day), len(self.rows) - 1)
        self.scroll_to(y=self.cursor, animate=False)

    def draw(self, row: Row, width: int) -> Sequence[Content]:
        """One line."""
        lead, name = (14, min(24, width // 4 + 2)) if width >= _WIDE else (12, max(8, min(16, width // 4)))
        when = (fit(f" {self._when(row.day, lead)}" if row.first else "", lead), "$primary")
        rest = width - lead - 3
        if row.line is None:
            return (joined(when, "   ", (fit(_more(row, self.today), rest), QUIET)),)
        mark, colour = glyph(row.line.kind)
        head: list[str | tuple[str, str]] = [when, (f" {mark} ", colour)]
        if row.line.name:
            head += [fit(row.line.name, name), "  "]
            rest -= name + 2
        note = f"  {row.line.note}" if row.line.note else ""
        said = fit(f"{row.line.text[: 2 * rest]}{note}", rest)
        return (joined(*head, (said, QUIET)),)

    def _when(self, day: date, room: int) -> str:
        near = {self.today: "today", self.today + timedelta(1): "tomorrow"}
        if day < self.today:
            return "before today" if room > 12 else "earlier"
        return near.get(day) or long_date(day, day)


def _more(row: Row, today: date) -> str:
    """How many are not shown, and which key shows them."""
    if row.day < today:
        return f"and {row.more:,} from before, Enter shows them"
    return f"and {counted(row.more, 'other becomes', 'others become')} due, Enter shows them"
