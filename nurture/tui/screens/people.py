"""Everyone: filtered as one types, sorted, by circle and by state."""

from collections.abc import Callable, Sequence
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal

from nurture.domain.folding import fold
from nurture.domain.rhythm import State
from nurture.errors import NurtureError
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.lines import QUIET, counted, joined, shown
from nurture.tui.prompted import PromptedRoom
from nurture.tui.widgets.filter_line import FilterLine
from nurture.tui.widgets.glance import GlancePane
from nurture.tui.widgets.people_list import PeopleList
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.lists import PersonLine

ORDERS: tuple[tuple[str, Callable[[PersonLine], Any]], ...] = (
    ("name", lambda line: 0),
    ("drift", lambda line: -(line.drift if line.drift is not None else -1.0)),
    ("last talked", lambda line: -(line.last_exchange.toordinal() if line.last_exchange else 0)),
    ("added", lambda line: -line.id),
)
"""What to sort by; the journal gives people by name, and keys grow with the day of adding."""

OUT_OF_VIEW = "out of view"
"""The state filter for those who have none: the archived, the dead, who asked for no contact."""


class PeopleRoom(PromptedRoom):
    """All people of the journal."""

    NAME = "People"
    BINDINGS = keys.PEOPLE
    CSS_PATH = "people.tcss"

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._everyone: list[PersonLine] = []
        self._folded: list[str] = []
        self._order = 0
        self._state = ""
        self._circle = ""
        self._archived = False
        self._marks: set[int] = set()
        self._read: object = None
        """What the rows were read from: the journal's revision, and how they were asked for."""

    def body(self) -> ComposeResult:
        """The filter, the list, and the chosen person where there is room."""
        yield FilterLine("/  name, nickname, circle or state", id="filter")
        with Horizontal(id="desk"):
            yield PeopleList(id="people")
            yield GlancePane(id="glance")

    @property
    def chosen(self) -> int | None:
        """The person under the cursor."""
        line = self.query_one(PeopleList).chosen
        return line.id if line else None

    @property
    def marked(self) -> Sequence[PersonLine]:
        """Those who are marked, in the order of the list."""
        return [line for line in self._everyone if line.id in self._marks] if self._marks else ()

    def on_mount(self) -> None:
        """Follow the filter letter by letter, in the same frame as the key."""
        super().on_mount()
        self.query_one(PeopleList).marks = self._marks
        self.watch(self.query_one(FilterLine), "value", self._narrow, init=False)

    def reload(self) -> None:
        """Read everyone where anything changed; filters work on what was read."""
        read = (self.journal.revision(), self.journal.settings, self._archived, self._order)
        if read == self._read:
            return
        self._read = read
        self._everyone = sorted(self.journal.lines(archived=self._archived), key=ORDERS[self._order][1])
        self._folded = []
        self._marks.intersection_update([line.id for line in self._everyone])
        self.query_one(PeopleList).today = self.journal.today()
        self._narrow()

    def find(self) -> None:
        """Go to the filter."""
        self.query_one(FilterLine).focus()

    # --- what is shown --------------------------------------------------------------------------------------

    def _narrow(self) -> None:
        rows = self._matching(self.query_one(FilterLine).value)
        people = self.query_one(PeopleList)
        people.tail = joined(("" if rows else "Nobody here fits that.", QUIET))
        people.show(rows)
        self._heading()

    def _matching(self, typed: str) -> Sequence[PersonLine]:
        rows: Sequence[PersonLine] = self._everyone
        words = fold(typed).split()
        if words:
            self._folded = self._folded or [_haystack(line) for line in rows]
            found = list(zip(rows, self._folded, strict=True))
            for word in words:
                found = [pair for pair in found if word in pair[1]]
            rows = [line for line, _ in found]
        if self._state:
            rows = [line for line in rows if (line.state or OUT_OF_VIEW) == self._state]
        if self._circle:
            rows = [line for line in rows if self._circle in line.circles]
        return rows

    def _heading(self) -> None:
        rows = self.query_one(PeopleList).rows
        parts = [
            self._marked_words(rows),
            counted(len(rows), "person", "people"),
            self._state,
            shown(self._circle),
        ]
        parts += ["the archived too" if self._archived else "", f"by {ORDERS[self._order][0]}"]
        self.head("People", " · ".join(part for part in parts if part) + self.home.visiting)

    def _marked_words(self, rows: Sequence[PersonLine]) -> str:
        if not self._marks:
            return ""
        hidden = len(self._marks) - sum(line.id in self._marks for line in rows)
        return f"{len(self._marks):,} marked" + (f", {hidden:,} of them not shown" if hidden else "")

    # --- marks ----------------------------------------------------------------------------------------------

    def action_mark(self) -> None:
        """Mark the line under the cursor, or take its mark away, and go down."""
        people = self.query_one(PeopleList)
        if self.chosen is None:
            return
        self._marks.symmetric_difference_update([self.chosen])
        people.action_down()
        self._redraw()

    def action_mark_all(self) -> None:
        """Mark all who are shown; where they are marked already, take all marks away."""
        shown = {line.id for line in self.query_one(PeopleList).rows}
        if shown <= self._marks:
            self.unmark()
            return
        self._marks |= shown
        self._redraw()

    def unmark(self) -> None:
        """Take all marks away."""
        self._marks.clear()
        self._redraw()

    async def action_unmark(self) -> None:
        """Take all marks away; where there are none, go back."""
        if self._marks:
            self.unmark()
        else:
            await self.home.action_back()

    def _redraw(self) -> None:
        self.query_one(PeopleList).redraw()
        self._heading()

    # --- keys -----------------------------------------------------------------------------------------------

    def action_sort(self) -> None:
        """The next order."""
        self._order = (self._order + 1) % len(ORDERS)
        self.reload()

    @work
    async def action_state(self) -> None:
        """Choose one state, or all."""
        from nurture.tui.screens.ask import Choose

        options = [("", "every state"), *((str(state), str(state)) for state in State), (OUT_OF_VIEW, OUT_OF_VIEW)]
        chosen = await self.home.push_screen_wait(Choose("Show which state?", options))
        if chosen is not None:
            self._state = chosen
            self._narrow()

    @work
    async def action_circle(self) -> None:
        """Choose one circle, or all."""
        from nurture.tui.screens.ask import Choose

        options = [("", "everyone"), *((circle.name, circle.name) for circle in self.journal.circles.lines())]
        chosen = await self.home.push_screen_wait(Choose("Show which circle?", options))
        if chosen is not None:
            self.only_circle(chosen)

    def only_circle(self, circle: str) -> None:
        """Show one circle only; with nothing, everyone."""
        self._circle = circle
        if self.is_mounted:
            self._narrow()

    def action_archived(self) -> None:
        """The archived too, or not."""
        self._archived = not self._archived
        self.reload()

    def action_everyone(self) -> None:
        """No filter at all."""
        self._state = self._circle = ""
        self._archived = False
        self.query_one(FilterLine).value = ""
        self.reload()
        self._narrow()

    @on(FilterLine.Left)
    def _to_list(self) -> None:
        self.query_one(PeopleList).focus()

    @on(VirtualList.Moved)
    def _look_beside(self) -> None:
        # The list answers a key in this frame; the glance, which takes five times as long to draw, in the next.
        self.call_after_refresh(self._glance)

    def _glance(self) -> None:
        pane = self.query_one(GlancePane)
        if not pane.display:
            return
        try:
            pane.show(None if self.chosen is None else self.journal.glance(self.chosen), self.journal.today())
        except NurtureError as error:
            self.home.complain(error)
        else:
            self.prompt_soon()

    @on(VirtualList.Opened)
    def _open(self) -> None:
        if self.chosen is not None:
            self.home.open_person(self.chosen)


def _haystack(line: PersonLine) -> str:
    words = (line.name, *line.nicknames, *line.circles, line.state or OUT_OF_VIEW)
    return fold(" ".join(words))
