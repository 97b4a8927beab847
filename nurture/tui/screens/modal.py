"""What every question is: a sheet over the room, which Escape takes away with nothing changed."""

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath
from sys import modules
from threading import Thread
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from nurture.errors import NurtureError
from nurture.tui import keys
from nurture.tui.lines import QUIET, joined, plain

Answer = TypeVar("Answer")
Hints = tuple[tuple[str, str], ...]


class Modal(ModalScreen[Answer | None]):
    """A sheet with a title, its body and a line of keys. It returns what was answered, None for Escape."""

    CSS_PATH: ClassVar[list[str | PurePath]] = ["modal.tcss"]
    BINDINGS = keys.MODAL
    USES_TABLES: ClassVar[bool] = True
    """Whether its answer is written by SQLModel, which is then fetched (0.3 s, 40 MB) while the user thinks."""

    def __init__(self, title: str, hints: Hints = (("Enter", "saves"), ("Esc", "leaves"))) -> None:
        """`hints` are the keys at the foot of the sheet, by name or by a binding's id, and what they do."""
        super().__init__()
        self._title, self._hints = title, hints
        self.keep: Callable[[Answer], object] | None = None
        """Called with the answer while the sheet still stands: what cannot be written is not typed again."""

    def on_mount(self) -> None:
        """Fetch what the answer will need."""
        if self.USES_TABLES and "nurture.journal.people" not in modules:
            Thread(target=import_module, args=("nurture.journal.people",), daemon=True).start()

    def compose(self) -> ComposeResult:
        """The sheet."""
        with Vertical(id="sheet"):
            yield Static(plain(self._title, "bold $primary"), id="title")
            yield from self.body()
            yield Static(id="answer")
            yield from self.below()
            yield Static(self._keys(), id="hints")

    def body(self) -> ComposeResult:
        """What lies between the title and the answer."""
        yield from ()

    def below(self) -> ComposeResult:
        """What lies between the answer and the keys."""
        yield from ()

    def hint(self, hints: Hints) -> None:
        """Name other keys at the foot."""
        if hints != self._hints:
            self._hints = hints
            self.query_one("#hints", Static).update(self._keys(), layout=False)

    def _keys(self) -> Content:
        """The keys at the foot, as the user's own keymap has them."""
        keymap = self.app._keymap
        bound = {binding.id: keys.pressed(binding, keymap)[0] for binding in keys.every()}
        pairs = ((bound.get(key, key), word) for key, word in self._hints)
        return Content("   ").join(joined((key, "$accent"), (f" {word}", QUIET)) for key, word in pairs)

    def say(self, words: str | Content, style: str = QUIET) -> None:
        """Say, below the fields, how what was typed is understood."""
        self.query_one("#answer", Static).update(words if isinstance(words, Content) else plain(words, style))

    def refuse(self, error: NurtureError, style: str = "$warning") -> None:
        """Say, below the fields, why it cannot be taken and what to do."""
        self.say(joined((error.sentence, style), (f" {error.hint}" if error.hint else "", QUIET)))

    def give(self, answer: Answer) -> bool:
        """Return the answer, once it is kept; where that fails, say why and leave every word in its place."""
        try:
            if self.keep:
                self.keep(answer)
        except NurtureError as error:
            self.refuse(error)
            return False
        self.dismiss(answer)
        return True

    def action_cancel(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
