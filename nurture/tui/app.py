"""The app: what it opens on and is left by, and what keeps all of its rooms true."""

import gc
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, ClassVar, cast

from textual import work
from textual.reactive import Initialize, Reactive
from textual.screen import Screen
from textual.theme import Theme

from nurture.errors import InvalidValue, NurtureError
from nurture.journal import Journal
from nurture.tui import keys, reporting, themes
from nurture.tui.acts_marked import MarkedActs
from nurture.tui.prompting import Prompting, fetch_phrases
from nurture.tui.room import Room
from nurture.tui.rooms import ROOMS, Rooms
from nurture.tui.screens.today import TodayRoom
from nurture.tui.type_ahead import ASIDE, TypeAhead
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from datetime import date

LOOK_SECONDS = 2
"""How often to see whether another nurture wrote, or the day changed."""


def run(journal: Journal, room: str = "") -> None:
    """Open the rooms on this journal until the user leaves, at Today or another room.

    Raises the `StoreError` that ended them.
    """
    # What is made until the first paint stays: looking through it for rubbish takes a tenth of that time.
    gc.disable()
    app = NurtureApp(journal, room)
    app.run()
    if app.fault:
        raise app.fault


def warm_up() -> None:
    """Import what the other rooms stand on; the first paint did without.

    Not SQLModel: it is a half of the memory of an app that is only read in, and sheets that write fetch it.
    """
    for module in ("people", "log", "person", "checkin", "brief"):
        import_module(f"nurture.tui.screens.{module}")
    for module in ("domain.capture.parts.together", "domain.stated_in", "journal.completing"):
        import_module(f"nurture.{module}")  # else the first letter of a line waits for them, 0.1 s
    from nurture.domain.drafts import judge

    judge("Hello")  # reads the mirror's rules, 0.15 s


class NurtureApp(MarkedActs, Rooms, TypeAhead, inherit_bindings=False):
    """nurture in the terminal."""

    TITLE = "nurture"
    CSS_PATH: ClassVar[list[str]] = ["base.tcss", "screens/today.tcss"]  # type: ignore[assignment]
    """Textual does not load the sheet of an app's default screen; the other rooms bring their own."""
    BINDINGS = keys.APP
    ENABLE_COMMAND_PALETTE = False
    """Textual's own; ours has its own binding, so that its key can be changed."""

    theme: Reactive[str] = Reactive(Initialize(lambda app: app.wanted_theme))  # type: ignore[attr-defined]
    """Known before the style sheet is read: a theme set later has it read twice, 28 ms of the first paint."""

    def __init__(self, journal: Journal, room: str = "") -> None:
        self.journal = journal
        self._first_room = room
        self.wanted_theme = themes.known_or_ours(journal.settings.theme)
        super().__init__()
        self.set_keymap(journal.settings.keys)
        themes.register(self)
        self.fault: NurtureError | None = None
        """What the journal's file did that no room could answer: it ends the app, and is said at the prompt."""
        self.prompting = Prompting(journal)
        self.is_warm = False
        """Whether what prompts stand on has been fetched."""
        self._own: Journal | None = None
        """The user's own journal while they look at the demo."""
        self._seen: tuple[int, date] = self._look()

    def get_theme(self, theme_name: str) -> Theme | None:
        """Ours first: the app asks before they can be registered."""
        return themes.OURS.get(theme_name) or super().get_theme(theme_name)

    def get_default_screen(self) -> Screen[None]:
        """Today is what everything else stands on."""
        return TodayRoom(self.journal)

    def on_ready(self) -> None:
        """Once Today stands: keep watch, and fetch what the other rooms need while the user reads."""
        self.set_interval(LOOK_SECONDS, self.look)
        if self._first_room:
            self.action_room(self._first_room)
        theme = self.journal.settings.theme
        if theme != self.wanted_theme:
            self.complain(InvalidValue(f"There is no theme called {theme}.", "Choose another in the settings."))
        self.call_after_refresh(self._warm_up)

    def _warm_up(self) -> None:
        if not gc.isenabled():
            gc.freeze()
            gc.enable()
        # A third of a second of imports, in a thread that nobody waits for when they leave at once.
        Thread(target=self._fetch, daemon=True).start()

    def _fetch(self) -> None:
        fetch_phrases()  # first, since a prompt is waited for
        self.is_warm = True
        warm_up()

    # --- the way out, and the demo --------------------------------------------------------------------------

    async def action_back(self) -> None:
        """Go back; from Today and from the doors of the first run, leave."""
        if self._went_back():
            return
        if self._own:
            self._go_home()
        else:
            self.exit()

    def action_step(self) -> None:
        """Go back, but not out: the key that leads out of a sheet is easily pressed once too often."""
        if not self._went_back():
            self.tell(f"{keys.pressed_by(keys.APP, 'back', self.journal.settings.keys)} leaves.")

    def _went_back(self) -> bool:
        if isinstance(self.screen, Room) and self.screen.step_back():
            return True
        if getattr(self.screen, "OUTERMOST", False):
            return False
        self.pop_screen()
        return True

    @property
    def visiting(self) -> str:
        """What a heading adds where this is the demo; else nothing."""
        return " · the demo, q leads home" if self._own else ""

    @work(thread=True, group=ASIDE)
    def action_demo(self) -> None:
        """Look at an invented circle of people, in a temporary place."""
        from nurture.tui.visiting import demo_of

        if self._own is None:
            self.call_from_thread(self._visit, demo_of(self.journal))

    def _visit(self, path: Path) -> None:
        own = self.journal
        self._own, self.journal = own, Journal(path, own.settings, today=own.today)
        self._start_over()

    def _go_home(self) -> None:
        demo, self.journal, self._own = self.journal, cast(Journal, self._own), None
        demo.close()
        self._start_over()

    def _start_over(self) -> None:
        """Begin at Today of the journal that is open now; what the rooms knew of another is gone."""
        # Textual cannot replace the screen at the bottom of its stack, so Today changes journals.
        today = cast(TodayRoom, self.screen_stack[0])
        today.journal = self.journal
        self.prompting = Prompting(self.journal)
        while len(self.screen_stack) > 1:
            self.pop_screen()
        for name in ROOMS:
            if self.is_screen_installed(name):
                self.uninstall_screen(name)
        self.reload()

    # --- staying true ---------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Have the room in sight read the journal again; the others do when they come back."""
        if not self.screen.is_mounted:
            return  # half of a room that is still opening: it will read, and the next look finds it whole
        if isinstance(self.screen, Room):
            self.screen.reload()
        self._seen = self._look()

    def look(self) -> None:
        """Reload where another process wrote, or midnight passed."""
        if self._look() != self._seen:
            self.reload()

    def on_app_focus(self) -> None:
        """Look at once when the user comes back to the window."""
        self.look()

    def _look(self) -> "tuple[int, date]":
        return self.journal.changed(), self.journal.today()

    def _handle_exception(self, error: Exception) -> None:
        """End with a sentence where the disk failed while a room was read; a bug is shown as Textual does."""
        if isinstance(error, NurtureError):
            self.fault = error
            self.exit(return_code=1)
        else:
            super()._handle_exception(error)

    # --- changes --------------------------------------------------------------------------------------------

    def change(self, act: Callable[[], Receipt | str]) -> Receipt | str | None:
        """Make a change, say what it did and show it; where it cannot be made, say why and return None."""
        try:
            receipt = act()
        except NurtureError as error:
            self.complain(error)
            return None
        self.tell(receipt)
        self.reload()
        return receipt

    def tell(self, what: Receipt | str) -> None:
        """Say what was done, in a toast."""
        reporting.tell(self, what)

    def complain(self, error: NurtureError) -> None:
        """Say what went wrong, in a toast."""
        reporting.complain(self, error)
