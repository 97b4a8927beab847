"""What every room is: a screen over the journal that reads anew when it has to."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from nurture.journal import Journal
from nurture.tui.lines import QUIET, joined
from nurture.tui.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nurture.tui.app import NurtureApp
    from nurture.views.lists import PersonLine


class Room(Screen[None]):
    """A full screen: a heading, its body, and the line of keys.

    A room says in `body` what it consists of and in `reload` how it reads the journal; both are called for it.
    """

    AUTO_FOCUS = "VirtualList, Entries"
    """Never a field to type into: that would swallow the letter keys."""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (72, "-normal"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (16, "-tall")]  # noqa: RUF012
    NAME: ClassVar[str] = ""
    """What the heading says; a room with more to say calls `head`."""

    OUTERMOST: ClassVar[bool] = False
    """Whether the way back from here leads out."""

    def __init__(self, journal: Journal) -> None:
        super().__init__()
        self.journal = journal
        self._stale = False

    @property
    def home(self) -> "NurtureApp":
        """The app, by its own type."""
        return cast("NurtureApp", self.app)

    @property
    def chosen(self) -> int | None:
        """The key of the person that actions apply to; None where there is none."""
        return None

    @property
    def marked(self) -> "Sequence[PersonLine]":
        """Those whom the user marked, to do something to all of them."""
        return ()

    def unmark(self) -> None:
        """Take all marks away."""

    def compose(self) -> ComposeResult:
        """The heading, the body and the keys."""
        yield Static(self.NAME, id="heading", markup=False)
        yield from self.body()
        yield KeyLine(id="keys")

    def body(self) -> ComposeResult:
        """What lies between heading and keys."""
        yield from ()

    def reload(self) -> None:
        """Read the journal and show it; called whenever it may have changed."""

    def head(self, title: str, aside: str = "") -> None:
        """Set the heading: a title, and quietly beside it what is worth knowing."""
        self.query_one("#heading", Static).update(
            joined((title, "bold $primary"), ("   " + aside, QUIET)), layout=False
        )

    def step_back(self) -> bool:
        """Take one step back within the room; False where the way back leads out of it."""
        return False

    def find(self) -> None:
        """Answer `/`: a room with a filter puts the cursor there; from any other it leads to the search."""
        self.home.action_room("search")

    def on_mount(self) -> None:
        """Read for the first time."""
        self.reload()

    def on_screen_suspend(self) -> None:
        """Remember that time passes while something else is shown."""
        self._stale = True

    def on_screen_resume(self) -> None:
        """Read again after another screen was shown; not on the first show, which has just read."""
        if self._stale:
            self._stale = False
            self.reload()
