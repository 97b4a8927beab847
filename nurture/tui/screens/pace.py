"""Pace: whether the rhythms can be kept, what could be looser, and what Today would be then."""

from collections.abc import Hashable, Sequence
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from nurture.domain.capacity import Source
from nurture.domain.capacity_words import rate
from nurture.errors import NurtureError
from nurture.journal import Journal
from nurture.tui import keys
from nurture.tui.lines import QUIET, plain
from nurture.tui.pace_lines import ahead, bars, legend, line, said
from nurture.tui.room import Room
from nurture.tui.type_ahead import ASIDE
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.pace import PaceLine, PacePage
from nurture.views.receipts import Receipt

FEW, SOME = 14.0, 3.5
"""Check-ins a week below which they change by one, and by how many above."""


class Counted(Message):
    """The pace was reckoned, or the journal could not be read."""

    def __init__(self, outcome: PacePage | NurtureError, asked: tuple[Any, ...]) -> None:
        super().__init__()
        self.outcome, self.asked = outcome, asked


class Loosened(Message):
    """The plan was applied, or could not be."""

    def __init__(self, outcome: Receipt | NurtureError) -> None:
        super().__init__()
        self.outcome = outcome


class PaceList(VirtualList[PaceLine]):
    """What asks for most first."""

    def key(self, row: PaceLine) -> Hashable:
        """Where the rhythm comes from."""
        return row.kind, row.key

    def draw(self, row: PaceLine, width: int) -> Sequence[Content]:
        """One line."""
        return (line(row, width),)


class PaceRoom(Room):
    """Two numbers, the rhythms behind them, and Today in a month. All of it is reckoned in a thread."""

    NAME = "Pace"
    BINDINGS = keys.PACE
    CSS_PATH = "pace.tcss"

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._held_to: frozenset[Source] = frozenset()
        self._a_week: float | None = None
        """What to plan for; None for what is done."""
        self._asked: tuple[Any, ...] = ()
        """What is shown or being reckoned: the state of the journal, and what was asked for."""
        self._page: PacePage | None = None
        self._loosening = False

    def body(self) -> ComposeResult:
        """The sentence, the bars, the rhythms, and Today in a month."""
        yield Static(id="said", markup=False)
        yield Static(id="bars", markup=False)
        yield PaceList(id="rhythms")
        yield Static(id="ahead", markup=False)

    # --- reckoning ------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reckon anew, where anything has changed since; what is there stays in sight meanwhile."""
        asked = (self.journal.revision(), self.journal.settings, self._held_to, self._a_week)
        if asked != self._asked:
            self._asked = asked
            self.head(self.NAME, "counting …")
            self._run(asked)

    @work(thread=True, exclusive=True, group=ASIDE)
    def _run(self, asked: tuple[Any, ...]) -> None:
        *_, held_to, a_week = asked
        try:
            with self.journal.apart() as journal:
                for page in journal.pace.pages(held_to, a_week):
                    self.post_message(Counted(page, asked))
        except NurtureError as error:
            self.post_message(Counted(error, asked))

    @on(Counted)
    def _show(self, event: Counted) -> None:
        if event.asked != self._asked:
            return
        if isinstance(event.outcome, NurtureError):
            self._asked = ()
            self.head(self.NAME)
            self.home.complain(event.outcome)
            return
        page = self._page = event.outcome
        self.head(self.NAME, self._aside(page) + self.home.visiting)
        self.query_one("#said", Static).update(said(page))
        rhythms = self.query_one(PaceList)
        pressed = [
            keys.pressed_by(keys.PACE, each, self.journal.settings.keys) for each in ("pace.hold", "pace.apply")
        ]
        rhythms.tail = legend(page, pressed)
        rhythms.show(page.lines)
        self._draw()

    def _aside(self, page: PacePage) -> str:
        plans = page.people and (self._a_week is not None or not page.holds)
        return f"planned for {rate(page.pace_a_week)}" if plans else ""

    def on_resize(self) -> None:
        """Draw the bars for the new width."""
        self._draw()

    def _draw(self) -> None:
        page = self._page
        if page is None:
            return
        width = self.size.width - 4
        lines = bars(page, width) if page.people else []
        self.query_one("#bars", Static).update(Content("\n").join(lines))
        below = self.query_one("#ahead", Static)
        months = ahead(page, width) if page.is_whole else [plain("In 4 weeks: counting …", QUIET)]
        below.update(Content("\n").join(months))
        below.set_class(not (months and page.people), "-nothing")  # `display` would overrule the style sheet

    # --- planning -------------------------------------------------------------------------------------------

    def action_hold(self) -> None:
        """Leave the chosen rhythm as it is, or let it give way again."""
        row = self.query_one(PaceList).chosen
        if row is None:
            return
        if row.kind == "own":
            self.home.tell("What was set by hand stays as it is.")
            return
        self._held_to ^= {Source(row.kind, row.key)}
        self.reload()

    def action_pace(self, way: int) -> None:
        """Plan for somewhat more check-ins, or fewer."""
        if self._page and self._page.people:
            now = self._page.pace_a_week
            self._a_week = max(1.0, now + way * (1.0 if now + way * SOME < FEW else SOME))
            self.reload()

    def action_measured(self) -> None:
        """Plan for what is done again."""
        self._a_week = None
        self.reload()

    @on(VirtualList.Opened)
    def action_loosen(self) -> None:
        """Loosen all that is proposed."""
        if self._loosening or self._page is None:
            return
        if not self._page.steps:
            self.home.tell("There is nothing to loosen.")
            return
        self._loosening = True
        self.head(self.NAME, "loosening …")
        self._apply(self._page.steps)

    @work(thread=True)
    def _apply(self, steps: Sequence[PaceLine]) -> None:
        """In a journal of the thread's own: thousands of rhythms take seconds."""
        try:
            with self.journal.apart() as journal:
                self.post_message(Loosened(journal.pace.apply(steps)))
        except NurtureError as error:
            self.post_message(Loosened(error))

    @on(Loosened)
    def _applied(self, event: Loosened) -> None:
        self._loosening = False
        self._asked = ()
        if isinstance(event.outcome, NurtureError):
            self.home.complain(event.outcome)
        else:
            self.home.tell(event.outcome)
        self.home.reload()
