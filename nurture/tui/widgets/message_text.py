"""Where a message is written: several lines, in which the words that the mirror found are underlined."""

from collections.abc import Iterable, Iterator

from rich.text import Text
from textual.widgets import TextArea
from textual.widgets.text_area import Edit, EditResult

from nurture.tui.lines import shown_lines

Span = tuple[int, int]
"""From the letter of that number, counted over the whole text, to the one before that number."""


class MessageText(TextArea):
    """A message in the making; no character in it can steer the terminal."""

    def __init__(self, text: str = "", placeholder: str = "", *, id: str | None = None) -> None:
        super().__init__(
            shown_lines(text), compact=True, highlight_cursor_line=False, placeholder=placeholder, id=id
        )
        self._marked: tuple[Span, ...] = ()
        self.move_cursor(self.document.end)

    def edit(self, edit: Edit) -> EditResult:
        """Take a change, with controls as their pictures."""
        edit.text = shown_lines(edit.text)
        return super().edit(edit)

    def mark(self, spans: Iterable[Span]) -> None:
        """Underline these parts of the text."""
        marked = tuple(spans)
        if marked != self._marked:
            self._marked = marked
            self._line_cache.clear()
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        """A line with what is marked of it underlined."""
        line = super().get_line(line_index)
        if self._marked:
            begin = sum(len(self.document.get_line(above)) + 1 for above in range(line_index))
            for start, end in _within(self._marked, begin, len(line)):
                line.stylize("underline", start, end)
        return line

    def put(self, words: str, instead_of: str) -> None:
        """Put words in the place of others; where those are gone, at the cursor. Undo takes it back."""
        at = self.text.find(instead_of) if instead_of else -1
        if at < 0:
            self.insert(words)
        else:
            self.replace(words, self._place(at), self._place(at + len(instead_of)))

    def _place(self, at: int) -> tuple[int, int]:
        above = self.text[:at].split("\n")
        return len(above) - 1, len(above[-1])


def _within(spans: Iterable[Span], begin: int, length: int) -> Iterator[Span]:
    """The spans as far as they lie in a line that begins there."""
    for start, end in spans:
        start, end = max(start - begin, 0), min(end - begin, length)
        if start < end:
            yield start, end
