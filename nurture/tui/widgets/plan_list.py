"""The plan for a week as rows: day by day who is thought of, and what the day is about."""

from collections.abc import Collection, Hashable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from textual.content import Content

from nurture.domain.dates import long_date
from nurture.tui.lines import QUIET, fit, glyph, joined
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.review import PlanLine, WeekPlan

_DAY = 12
"""Cells for a day: "Mon 23 Nov" and some air."""
_PROPOSED = "  proposed"
_WIDE = 60
"""Cells from which on a row says who was proposed."""


class PlanRow(NamedTuple):
    """Somebody on a day; or a day that is free."""

    day: date
    line: PlanLine | None
    first: bool
    """Whether the day is said on this row."""


def rows(plan: WeekPlan) -> Iterator[PlanRow]:
    """Every day there is, today only where somebody is planned for it."""
    for day in plan.days:
        lines = [line for line in plan.lines if line.day == day]
        for place, line in enumerate(lines):
            yield PlanRow(day, line, not place)
        if not lines and day > plan.today:
            yield PlanRow(day, None, True)


class PlanList(VirtualList[PlanRow]):
    """A line for each: the day on its first, the person with their state, and what the day is about."""

    today: date
    proposed: Collection[int] = ()
    """The people whom nobody but nurture chose."""

    def key(self, row: PlanRow) -> Hashable:
        """The person's, else the day."""
        return row.line.line.id if row.line else row.day

    def draw(self, row: PlanRow, width: int) -> Sequence[Content]:
        """One line."""
        words = "today" if row.day == self.today else long_date(row.day, row.day)
        when = (fit(f" {words}" if row.first else "", _DAY), "$primary")
        rest = width - _DAY
        if row.line is None:
            return (joined(when, (fit("   free", rest), QUIET)),)
        mark, colour = glyph(row.line.line.state)
        aside = _PROPOSED if width >= _WIDE and row.line.line.id in self.proposed else ""
        name = max(8, min(24, width // 4 + 2))
        why = rest - 3 - name - 2 - len(aside)
        return (
            joined(
                when,
                (f" {mark} ", colour),
                (fit(row.line.line.name, name), "" if aside else "bold"),
                "  ",
                (fit(row.line.why, why), QUIET),
                (aside, QUIET),
            ),
        )
