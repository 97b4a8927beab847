"""The words of a log line while its sheet is open: none is lost, however the sheet is left (R12)."""

from nurture.domain.names import Known
from nurture.journal import Journal
from nurture.tui.begun_line import BegunLine
from nurture.tui.draft import Before
from nurture.tui.keeping import Logged, kept
from nurture.tui.lines import counted
from nurture.tui.screens.modal import Hints
from nurture.tui.unlost import Unlost


class LogWords(Unlost[Logged]):
    """A line and its notes in the making, and those they are about."""

    LEFT = "Your line is kept: ↑ brings it back when you log the next time."

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

    def save_words(self) -> bool:
        """The line with its notes, where the sheet did not open with them."""
        if not self._is_as_it_was:
            return self._begun.keep(self._typed, self._notes, self._people)
        self._begun.forget()
        return False

    def drop_words(self) -> None:
        """The line is logged."""
        self._begun.forget()
