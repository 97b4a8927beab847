"""Circles: named groups, each with the rhythm that its people share."""

from collections.abc import Hashable, Sequence

from textual import on, work
from textual.app import ComposeResult
from textual.content import Content

from nurture.domain.dates import interval, span
from nurture.domain.pace import Pace
from nurture.domain.people import clean_name
from nurture.tui import keys
from nurture.tui.lines import QUIET, counted, fit, joined
from nurture.tui.room import Room
from nurture.tui.screens.ask import Ask, Confirm
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.lists import CircleLine
from nurture.views.receipts import Receipt


class CircleList(VirtualList[CircleLine]):
    """A line for each: name, how many people, rhythm."""

    def key(self, row: CircleLine) -> Hashable:
        """The circle's."""
        return row.id

    def draw(self, row: CircleLine, width: int) -> Sequence[Content]:
        """One line."""
        name = max(8, min(32, width - 40))
        rest = width - name - 20
        return (
            joined(
                "   ",
                (fit(row.name, name), "bold"),
                (fit(f"  {counted(row.people, 'person', 'people')}", 15), "$secondary"),
                (fit(pace_words(row), rest), QUIET),
            ),
        )


class CirclesRoom(Room):
    """All circles; Enter shows the people of one."""

    NAME = "Circles"
    BINDINGS = keys.CIRCLES
    CSS_PATH = "circles.tcss"

    def body(self) -> ComposeResult:
        """The list."""
        yield CircleList(id="circles")

    @property
    def _circle(self) -> CircleLine | None:
        return self.query_one(CircleList).chosen

    def reload(self) -> None:
        """Read the circles."""
        lines = self.journal.circles.lines()
        circles = self.query_one(CircleList)
        circles.tail = joined(("" if lines else "No circle yet: family, pottery, choir … `a` adds one.", QUIET))
        circles.show(lines)
        self.head("Circles", counted(len(lines), "circle") + self.home.visiting)

    @on(VirtualList.Opened)
    def _open(self) -> None:
        if self._circle:
            self.home.open_circle(self._circle.name)

    @work
    async def action_add(self) -> None:
        """Add a circle."""
        name = await self.home.push_screen_wait(Ask("A new circle", clean_name, "family, pottery, choir …"))
        receipt = name and self.home.change(lambda: self.journal.circles.add(name))
        if isinstance(receipt, Receipt):
            self.query_one(CircleList).go_to(receipt.id)

    @work
    async def action_rename(self) -> None:
        """Give the chosen circle another name."""
        circle = self._circle
        if circle is None:
            return
        name = await self.home.push_screen_wait(
            Ask(f"What is {circle.name} called from now on?", clean_name, value=circle.name)
        )
        if name:
            self.home.change(lambda: self.journal.circles.rename(circle.id, name))

    @work
    async def action_rhythm(self) -> None:
        """Say how often to be in touch with this circle."""
        circle = self._circle
        if circle is None:
            return
        pace = await self.home.push_screen_wait(
            Ask(
                f"How often would you like to be in touch with {circle.name}?",
                read_pace,
                "every 6 weeks, monthly, ambient; nothing for none",
                lambda pace: pace_words(pace).capitalize(),
                pace_words(circle) if read_back(circle) else "",
            )
        )
        if pace is not None:
            self.home.change(lambda: self.journal.circles.set_pace(circle.id, pace))

    @work
    async def action_remove(self) -> None:
        """Remove the chosen circle once confirmed; its people stay."""
        circle = self._circle
        if circle is None:
            return
        if await self.home.push_screen_wait(
            Confirm(f"Remove the circle {circle.name}? Its people stay.", "Remove")
        ):
            self.home.change(lambda: self.journal.circles.remove(circle.id))


def read_pace(text: str) -> Pace:
    """What was typed about how often: an interval, "ambient", or nothing. Raises `UnreadableDate`."""
    words = text.strip().casefold()
    if not words:
        return Pace()
    if words in ("ambient", "in the run of life"):
        return Pace(ambient=True)
    return Pace(interval(words))


def read_back(line: CircleLine) -> bool:
    """Whether there is a rhythm to start from."""
    return line.ambient or line.ideal_days is not None


def pace_words(pace: CircleLine | Pace) -> str:
    """A rhythm in words that `read_pace` reads again."""
    if pace.ambient:
        return "in the run of life"
    return f"every {span(pace.ideal_days)}" if pace.ideal_days else "no rhythm of its own"
