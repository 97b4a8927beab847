"""The words of a log line while its sheet is open: none is lost, however the sheet is left (R12)."""

from textual.timer import Timer

from nurture.domain.names import Known
from nurture.errors import StoreError
from nurture.journal import Journal
from nurture.tui import reporting
from nurture.tui.begun_line import BegunLine
from nurture.tui.draft import Before
from nurture.tui.keeping import Logged, kept
from nurture.tui.lines import counted
from nurture.tui.screens.modal import Hints, Modal

_SAVE = 1.0
"""Seconds within which what is typed is on the disk."""


class LogWords(Modal[Logged]):
    """A line and its notes in the making, and those they are about."""

    def __init__(self, journal: Journal, within: tuple[Known, ...], line: str, touch: int, hints: Hints) -> None:
        """See `LogSheet`."""
        self._journal, self._within, self._touch = journal, within, touch
        logged = kept(journal, touch) if touch else None
        self._before = Before(*logged) if logged else None
        self._notes = logged.notes if logged else ""
        self._line = logged.capture.text if logged else line
        """What the line began with."""
        self._typed = self._line
        """The line as it is, verbatim."""
        super().__init__(self._heading(), hints)
        self._begun = BegunLine(journal, touch)
        self._saving: Timer | None = None
        self._told = False
        """Whether it was said that the disk takes nothing."""
        self._is_over = False
        """Whether the sheet was left, and nothing is to be kept any more."""

    def _heading(self) -> str:
        if self._touch:
            return "Put this touch right"
        if len(self._within) == 1:
            return f"Log · {self._within[0].name}"
        return f"Log · {counted(len(self._within), 'person', 'people')}" if self._within else "Log"

    @property
    def _people(self) -> tuple[int, ...]:
        return tuple(known.id for known in self._within)

    @property
    def _is_as_it_was(self) -> bool:
        """Whether nothing was typed that this sheet did not open with."""
        return self._typed == self._line and self._notes == (self._before.notes if self._before else "")

    def on_unmount(self) -> None:
        """Bring what was typed last to the disk, however the sheet is left."""
        self._keep_unsaved()

    def _keep_soon(self) -> None:
        """Have what is typed on the disk within a second."""
        if self._saving is None:
            self._saving = self.set_timer(_SAVE, self._keep_unsaved)

    def _keep_unsaved(self) -> bool:
        """Bring what is typed to the disk; True where there is something to bring back."""
        self._saving = None
        if self._is_over:
            return False
        try:
            if not self._is_as_it_was:
                return self._begun.keep(self._typed, self._notes, self._people)
            self._begun.forget()
        except StoreError as error:
            if not self._told:
                reporting.complain(self.app, error)
            self._told = True
        return False

    def _leave(self) -> None:
        """Leave; what was typed is kept, and offered the next time."""
        left, self._is_over = self._keep_unsaved(), True
        if left:
            reporting.tell(self.app, "Your line is kept: ↑ brings it back when you log the next time.")
        self.dismiss(None)

    def _forget(self) -> None:
        """Have nothing to bring back, since the journal has it now."""
        self._is_over = True
        try:
            self._begun.forget()
        except StoreError as error:
            reporting.complain(self.app, error)
