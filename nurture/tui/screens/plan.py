"""The plan for the week, at the end of a review: proposed, put right, kept."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.widgets import Static

from nurture.domain.planning import moved
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.lines import QUIET, counted, joined, some
from nurture.tui.room import Room
from nurture.tui.widgets.plan_list import PlanList, rows
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.receipts import Receipt
from nurture.views.review import WeekPlan

if TYPE_CHECKING:
    from nurture.tui.screens.review import Sitting

ABOUT = "Whom to think of on which day; the others come in their turn all the same."
NO_DAYS = "No day of this week is open: all are quiet, or you are away."
_NAMED = 5
"""How many of those without a day are named."""


class PlanRoom(Room):
    """Who is thought of on which day, until Enter keeps it."""

    NAME = "Plan"
    BINDINGS = keys.PLAN
    CSS_PATH = "plan.tcss"

    def __init__(self, journal: Journal, sitting: "Sitting", kept: Callable[[], None]) -> None:
        """`kept` is called once the plan is kept."""
        super().__init__(journal)
        self._sitting, self._kept = sitting, kept
        self._plan: WeekPlan

    def body(self) -> ComposeResult:
        """What this is, and the days."""
        yield Static(joined((ABOUT, QUIET)), id="about")
        yield PlanList(id="plan")

    @property
    def _list(self) -> PlanList:
        return self.query_one(PlanList)

    @property
    def chosen(self) -> int | None:
        """The person under the cursor."""
        row = self._list.chosen
        return row.line.line.id if row and row.line else None

    def reload(self) -> None:
        """Read the plan as it is being made; the first time with proposals, which then belong to it."""
        sitting = self._sitting
        first = sitting.proposed is None
        self._plan = plan = self.journal.review.proposal(sitting.planned, sitting.without, others=first)
        if first:
            sitting.proposed = {line.line.id for line in plan.lines if not line.chosen}
        sitting.planned = {line.line.id: line.day for line in plan.lines} | dict.fromkeys(
            line.id for line in plan.left
        )
        listed = self._list
        listed.today, listed.proposed = plan.today, sitting.proposed or ()
        listed.tail = joined((_remark(plan), QUIET))
        listed.show(list(rows(plan)))
        many = counted(len(plan.lines), "person", "people") if plan.lines else "nobody yet"
        self.head("A plan for the week", f"{many}, {plan.most} a day at most{self.home.visiting}")

    def action_move(self, by: int) -> None:
        """Move the person to the next day with room, or the last before."""
        row = self._list.chosen
        if row is None or row.line is None:
            return
        person, plan = row.line.line.id, self._plan
        taken = [line.day for line in plan.lines]
        day = moved(row.day, by, taken, plan.days, plan.most)
        if day == row.day:
            self.home.tell("There is no room on a day before." if by < 0 else "There is no room on a day after.")
            return
        self._sitting.planned[person] = day
        (self._sitting.proposed or set()).discard(person)
        self.reload()

    def action_drop(self) -> None:
        """Take the person out of the plan."""
        if self.chosen is not None:
            self._sitting.toggle(self.chosen)
            self.reload()

    def action_view(self) -> None:
        """Open the person's own room."""
        if self.chosen is not None:
            self.home.open_person(self.chosen)

    @on(VirtualList.Opened)
    def action_keep(self) -> None:
        """Keep the plan and go to Today, which follows it."""
        days = {line.line.id: line.day for line in self._plan.lines}
        if isinstance(self.home.change(lambda: self.journal.review.plan(days)), Receipt):
            self._kept()
            self.home.action_room("today")


def _remark(plan: WeekPlan) -> str:
    """Below the days: who found no room, or that there is none."""
    if not plan.days:
        return NO_DAYS
    if not plan.left:
        return ""
    names = ", ".join(some(line.name, 40) for line in plan.left[:_NAMED])
    more = f" and {len(plan.left) - _NAMED} others" if len(plan.left) > _NAMED else ""
    return f"No day has room for {names}{more}: they come in their turn."
