"""A line that names a file: Tab completes it, and what other programs drop into a terminal is understood."""

from os.path import commonprefix
from pathlib import Path
from urllib.parse import unquote, urlsplit

from textual.message import Message

from nurture.tui import keys
from nurture.tui.widgets.line import Line


class PathLine(Line):
    """The path of a file, typed, pasted or dropped."""

    BINDINGS = keys.PATH

    class Choices(Message):
        """Several names go on like this."""

        def __init__(self, names: list[str]) -> None:
            super().__init__()
            self.names = names

    @property
    def path(self) -> Path:
        """What the line names: without quotes, with `~` and file:// as the file system knows them."""
        return named(self.text)

    def action_complete(self) -> None:
        """Go on to where the names part; with nothing to add, go to the next field."""
        completed, names = complete(self.value)
        if completed != self.value:
            self.value = completed
            self.cursor_position = len(completed)
        elif len(names) <= 1:
            self.screen.focus_next()
        self.post_message(self.Choices(names if len(names) > 1 else []))


def named(text: str) -> Path:
    """The path in a line as it was typed, pasted or dropped."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    if text.startswith("file://"):
        text = unquote(urlsplit(text).path)
    if "\\ " in text and not Path(text).exists():
        text = text.replace("\\ ", " ")
    home = text == "~" or text.startswith("~/")
    return Path(text).expanduser() if home else Path(text)


def complete(text: str) -> tuple[str, list[str]]:
    """The line as far as it is clear, and the names that begin so; a folder ends in a slash."""
    head, slash, start = text.rpartition("/")
    folder = named(head + slash) if head + slash else Path()
    try:
        names = sorted(
            child.name + "/" * child.is_dir()
            for child in folder.iterdir()
            if child.name.startswith(start) and (start or not child.name.startswith("."))
        )
    except OSError:
        return text, []
    clear = commonprefix(names)  # noqa: RUF071 (letter by letter is what is wanted)
    return (head + slash + clear if names else text), names
