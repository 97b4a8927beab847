"""Small questions: one line with a live answer, a yes or no, one of several."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from nurture.domain.folding import fold
from nurture.errors import NurtureError
from nurture.tui import keys
from nurture.tui.lines import plain
from nurture.tui.screens.modal import Modal
from nurture.tui.widgets.entries import Entries, Entry

Value = TypeVar("Value")
Key = TypeVar("Key", bound=Hashable)


class Ask(Modal[Value]):
    """One line, read by `parse` at every key and shown as understood by `preview`; Enter takes it.

    What `parse` raises as a `NurtureError` is said below the line, and nothing typed is lost.
    """

    def __init__(
        self,
        question: str,
        parse: Callable[[str], Value],
        placeholder: str = "",
        preview: Callable[[Value], str] | None = None,
        value: str = "",
    ) -> None:
        super().__init__(question)
        self._parse, self._preview = parse, preview or (lambda value: "")
        self._placeholder, self._value = placeholder, value

    def body(self) -> ComposeResult:
        """The line."""
        yield Input(self._value, placeholder=self._placeholder, select_on_focus=False)

    def on_mount(self) -> None:
        """Read along from the start, since nothing typed may be an answer too."""
        self.watch(self.query_one(Input), "value", self._read)

    def _read(self, text: str) -> None:
        try:
            self.say(self._preview(self._parse(text)))
        except NurtureError as error:
            self.say(error.sentence if text.strip() else "")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the answer, or say why not."""
        try:
            self.dismiss(self._parse(event.value))
        except NurtureError as error:
            self.refuse(error)


class Confirm(Modal[bool]):
    """A question answered by Enter or `y`; anything else leaves all as it is."""

    BINDINGS = keys.CONFIRM

    def __init__(self, question: str, yes: str = "Yes") -> None:
        super().__init__(question, (("Enter", yes.lower()), ("Esc", "leaves all as it is")))

    def action_agree(self) -> None:
        """Answer yes."""
        self.dismiss(True)

    def action_cancel(self) -> None:
        """Answer no."""
        self.dismiss(False)


class Choose(Modal[Key], Generic[Key]):
    """One of several, narrowed down by typing; the arrow keys move, Enter takes."""

    BINDINGS = keys.CHOOSE

    def __init__(
        self,
        question: str,
        options: Sequence[tuple[Key, str]],
        above: Sequence[str] = (),
        new: Callable[[str], tuple[Key, str] | None] | None = None,
    ) -> None:
        """`above` is what there is to know first, a sentence each; `new` the option that what is typed makes."""
        super().__init__(question, (("↑↓", "move"), ("Enter", "takes it"), ("Esc", "leaves")))
        self._options = [(Entry(plain(text), key), fold(text)) for key, text in options]
        self._above, self._new = above, new

    def body(self) -> ComposeResult:
        """What there is to know, the filter and the list."""
        if self._above:
            yield Static(Content("\n").join((*map(plain, self._above), Content(""))))
        yield Input(placeholder="type to narrow down", select_on_focus=False)
        yield Entries(empty="Nothing here is called that.")

    def on_mount(self) -> None:
        """Show all of them, then those that hold what is typed."""
        self.watch(self.query_one(Input), "value", self._narrow)

    def _narrow(self, text: str) -> None:
        phrase = fold(text)
        words = phrase.split()
        found = [option for option in self._options if all(word in option[1] for word in words)]
        found.sort(key=lambda option: phrase not in option[1])  # the words as they were typed come first
        made = self._new(text) if self._new and phrase else None
        entries = self.query_one(Entries)
        entries.show([*(entry for entry, _ in found), *([Entry(plain(made[1]), made[0])] if made else ())])
        entries.action_first()

    def action_move(self, by: int) -> None:
        """Move in the list while the cursor stays in the line."""
        entries = self.query_one(Entries)
        entries.action_down() if by > 0 else entries.action_up()

    def on_input_submitted(self) -> None:
        """Take the chosen one."""
        self._take()

    def on_entries_opened(self) -> None:
        """Take the one that was clicked twice."""
        self._take()

    def _take(self) -> None:
        chosen = self.query_one(Entries).chosen
        if chosen is not None:
            self.dismiss(chosen)  # type: ignore[arg-type]
