"""Words in the making: on the disk within a second, and there again however their sheet was left (R12)."""

from textual.timer import Timer

from nurture.errors import StoreError
from nurture.tui import reporting
from nurture.tui.screens.modal import Answer, Hints, Modal

SAVE = 1.0
"""Seconds within which what is typed is on the disk."""


class Unlost(Modal[Answer]):
    """A sheet whose words outlive it until they are kept, or emptied."""

    LEFT = ""
    """What is said of words that wait for the next time."""

    def __init__(self, title: str, hints: Hints) -> None:
        super().__init__(title, hints)
        self._saving: Timer | None = None
        self._untaken: StoreError | None = None
        """Why the disk does not have the words as they are now."""
        self._told = False
        """Whether that was said."""
        self._insists = False
        """Whether it was said on leaving, too."""
        self._is_over = False
        """Whether the sheet was left, and nothing is to be kept any more."""

    def save_words(self) -> bool:
        """Bring the words to the disk, or off it; True where any are there to bring back. Raises `StoreError`."""
        raise NotImplementedError

    def drop_words(self) -> None:
        """Take the words off the disk, since the journal has them. Raises `StoreError`."""
        raise NotImplementedError

    def on_unmount(self) -> None:
        """Bring what was typed last to the disk, however the sheet is left."""
        self._keep_unsaved()

    def _keep_soon(self) -> None:
        """Have what is typed on the disk within a second."""
        if self._saving is None:
            self._saving = self.set_timer(SAVE, self._keep_unsaved)

    def _keep_unsaved(self) -> bool:
        """Bring what is typed to the disk; True where there is something to bring back."""
        self._saving, self._untaken = None, None
        if self._is_over:
            return False
        try:
            return self.save_words()
        except StoreError as error:
            self._untaken = error
            if not self._told:
                reporting.complain(self.app, error)
            self._told = True
        return False

    def _leave(self) -> None:
        """Leave; what was typed is kept for the next time. Where the disk takes nothing, only when told twice."""
        left = self._keep_unsaved()
        if self._untaken and not self._insists:
            self._insists = True
            self.refuse(StoreError(self._untaken.sentence, "Esc again leaves without your words."))
            return
        self._is_over = True
        if left:
            reporting.tell(self.app, self.LEFT)
        self.dismiss(None)

    def _forget(self) -> None:
        """Have nothing to bring back, since the journal has it now."""
        self._is_over = True
        try:
            self.drop_words()
        except StoreError as error:
            reporting.complain(self.app, error)
