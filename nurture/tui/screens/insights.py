"""Insights: a year looked back on in charts, and with whom the last exchange is longest ago."""

from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import get_current_worker

from nurture import files
from nurture.errors import InvalidValue, NurtureError
from nurture.journal import Journal
from nurture.journal.insights import Stopped
from nurture.tui import keys
from nurture.tui.charts.page import SILENCES, below, document, page, silence
from nurture.tui.lines import QUIET, counted, joined, plain
from nurture.tui.room import Room
from nurture.tui.screens.ask import Ask, Confirm
from nurture.tui.type_ahead import ASIDE
from nurture.tui.widgets.path_line import named
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.insights import Insights, SilenceLine

WIDTH = 80
"""Cells of a line in a file."""
PICTURE = ".svg"


class Counted(Message):
    """The year was counted, or the journal could not be read."""

    def __init__(self, outcome: Insights | NurtureError, asked: tuple[Any, ...]) -> None:
        super().__init__()
        self.outcome, self.asked = outcome, asked


class ChartSheet(VerticalScroll, can_focus=True, inherit_bindings=False):
    """The charts, drawn anew for every width."""

    BINDINGS = keys.BRIEF

    def __init__(self) -> None:
        super().__init__()
        self._view: Insights | None = None

    def compose(self) -> ComposeResult:
        """One text, as long as it has to be."""
        yield Static(id="charts")

    def show(self, view: Insights) -> None:
        """Draw a year."""
        self._view = view
        self._draw()

    def on_resize(self) -> None:
        """Draw it for the new width."""
        self._draw()

    def _draw(self) -> None:
        width = self.scrollable_content_region.width
        if self._view and width:
            self.query_one(Static).update(Content("\n").join(page(self._view, width)))


class SilenceList(VirtualList[SilenceLine]):
    """People by how long it has been; Enter opens them."""

    view: Insights

    def key(self, row: SilenceLine) -> Hashable:
        """The person's."""
        return row.id

    def draw(self, row: SilenceLine, width: int) -> Sequence[Content]:
        """One line."""
        return (silence(row, self.view, width),)


class AskFile(Ask[Path]):
    """The name of a file to be written."""

    USES_TABLES = False


class InsightsRoom(Room):
    """One year, and the people not talked with for longest."""

    NAME = "Insights"
    BINDINGS = keys.INSIGHTS
    CSS_PATH = "insights.tcss"
    AUTO_FOCUS = "ChartSheet"

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._year: int | None = None
        """The one to look back on; None for this year, whichever that is."""
        self._asked: tuple[Any, ...] = ()
        """What is shown or being counted: the state of the journal, and the year."""
        self._view: Insights | None = None

    def body(self) -> ComposeResult:
        """The charts, and the people beside them or below."""
        with Container(id="desk"):
            yield ChartSheet()
            with Vertical(id="silences"):
                yield Static(plain(SILENCES, "bold $primary"), id="title")
                yield SilenceList()

    @property
    def chosen(self) -> int | None:
        """The person on the line, while the cursor is among the people."""
        people = self.query_one(SilenceList)
        return people.chosen.id if people.has_focus and people.chosen else None

    # --- counting -------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Count anew, where anything has changed since; what was counted stays in sight meanwhile."""
        asked = (self.journal.revision(), self.journal.settings.rhythms, self._year)
        if asked != self._asked:
            self._asked = asked
            self.head(self.NAME, f"counting {self._year or self.journal.today().year} …")
            self._run(asked)

    @work(thread=True, exclusive=True, group=ASIDE)
    def _run(self, asked: tuple[Any, ...]) -> None:
        worker = get_current_worker()
        outcome: Insights | NurtureError
        try:
            with self.journal.apart() as journal:
                outcome = journal.insights.year(asked[-1], lambda: worker.is_cancelled)
        except Stopped:
            return
        except NurtureError as error:
            outcome = error
        self.post_message(Counted(outcome, asked))

    @on(Counted)
    def _show(self, event: Counted) -> None:
        if event.asked != self._asked:
            return
        if isinstance(event.outcome, NurtureError):
            self._asked = ()
            self.head(self.NAME)
            self.home.complain(event.outcome)
            return
        view = self._view = event.outcome
        self.head(self.NAME, f"{view.year} · {counted(view.exchanges, 'exchange')}{self.home.visiting}")
        self.query_one(ChartSheet).show(view)
        people = self.query_one(SilenceList)
        people.view, people.tail = view, joined((below(view), QUIET))
        people.show(view.silences)

    # --- which year -----------------------------------------------------------------------------------------

    def action_before(self) -> None:
        """Look back on the year before."""
        if self._view and self._shown == self._view.first_year:
            self.home.tell(f"The journal begins in {self._view.first_year}.")
        else:
            self._turn(self._shown - 1)

    def action_after(self) -> None:
        """Look back on the year after."""
        if self._shown >= self.journal.today().year:
            self.home.tell(f"{self._shown + 1} is still to come.")
        else:
            self._turn(self._shown + 1)

    @property
    def _shown(self) -> int:
        return self._year or self.journal.today().year

    def _turn(self, year: int) -> None:
        self._year = None if year == self.journal.today().year else year
        self.query_one(ChartSheet).scroll_home(animate=False)
        self.reload()

    # --- people and files -----------------------------------------------------------------------------------

    @on(VirtualList.Opened)
    def _open(self) -> None:
        if self.chosen is not None:
            self.home.open_person(self.chosen)

    @work
    async def action_export(self) -> None:
        """Write what is shown into a file: a picture or text, as its name ends."""
        view = self._view
        if view is None:
            return
        file = await self.home.push_screen_wait(
            AskFile(
                f"Write {view.year} to which file?",
                read_file,
                "a name that ends in .svg or .txt",
                said_of,
                f"nurture-insights-{view.year}{PICTURE}",
            )
        )
        if file is None:
            return
        if file.exists() and not await self.home.push_screen_wait(Confirm(f"Replace {file}?", "Replace")):
            return
        try:
            files.write(file, written(view, file))
        except NurtureError as error:
            self.home.complain(error)
        else:
            self.home.tell(f"Wrote {file}.")


def read_file(text: str) -> Path:
    """The file that was named. Raises `InvalidValue` where that is none."""
    file = named(text)
    if not text.strip() or file.is_dir():
        raise InvalidValue("Name a file." if not text.strip() else f"{file} is a folder.", "Add a name to it.")
    return file


def said_of(file: Path) -> str:
    """What will be written there."""
    there = ", in place of what is there" if file.exists() else ""
    return ("a picture" if file.suffix.casefold() == PICTURE else "text") + there


def written(view: Insights, file: Path) -> str:
    """The year as the name of the file has it: a picture for .svg, else text."""
    lines = document(view, WIDTH)
    if file.suffix.casefold() != PICTURE:
        return "".join(f"{line.plain.rstrip()}\n" for line in lines)
    from nurture.tui.charts.picture import svg

    return svg(lines, WIDTH)
