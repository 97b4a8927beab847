"""Users' text made fit for a terminal: harmless, aligned in columns, clipped to the width where there is one."""

import os
import sys
from collections.abc import Iterable, Sequence
from typing import IO, NamedTuple

from nurture.errors import NurtureError

BOLD, DIM, GREEN, YELLOW, BLUE, MAGENTA, CYAN = "1", "2", "32", "33", "34", "35", "36"
"""Styles, as the numbers that a terminal knows them by."""

_WIDEST = 40
"""Cells to which a column is filled up; what is longer hangs over, or is clipped on a terminal."""
_GAP = "  "

_PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
_NAMED = {code: f"\\x{code:02x}" for code in range(0x80, 0xA0)}
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029)
_HARMLESS: dict[int, int | str] = {**_PICTURES, **_NAMED, **{code: f"\\u{code:04x}" for code in _TURNING}}
"""Control characters to what shows them: pictures for the old ones, their numbers for those that have none."""


class Screen(NamedTuple):
    """Where text goes: how wide it is, and whether it shows colours."""

    width: int | None = None
    """In cells; None where nobody looks (a pipe, a file), and nothing is clipped."""
    colour: bool = False

    def paint(self, text: str, style: str) -> str:
        """The text in a style, where there are colours."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and style and text else text


def screen_of(stream: IO[str]) -> Screen:
    """The screen behind a stream: colours unless `NO_COLOR` is set or the terminal is a dumb one."""
    if not is_terminal(stream):
        return Screen()
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    return Screen(_width(stream), colour=not plain)


def _width(stream: IO[str]) -> int:
    asked = os.environ.get("COLUMNS", "")
    if asked.isdecimal() and int(asked):
        return int(asked)
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except OSError:
        return 80


class Unwritable(NurtureError):
    """Standard output takes no more: its disk is full, say."""


def write(text: str) -> None:
    """Put text on standard output at once. Raises `Unwritable`; a reader that has gone is a `BrokenPipeError`."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Unwritable(
            f"The answer cannot be written: {error.strerror}.", "A change that was asked for is kept."
        ) from None


def is_terminal(stream: IO[str] | None) -> bool:
    """Whether somebody sits at the other end; a closed stream has none."""
    return stream is not None and not stream.closed and stream.isatty()


def harmless(text: str) -> str:
    """The text on one line, with every character that could move, colour or turn a terminal made visible.

    All else stays as it was written: brackets, emoji, marks that only say which way a script runs.
    """
    return text if text.isprintable() else text.translate(_HARMLESS)


def harmless_lines(text: str) -> list[str]:
    """As `harmless`, but with the line breaks of the writer kept."""
    return [harmless(line) for line in text.replace("\r\n", "\n").split("\n")]


def cells(text: str) -> int:
    """How many cells of a terminal the text fills: two for wide characters, none for those that combine."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    def width(character: str) -> int:
        if category(character) in ("Mn", "Me", "Cf"):
            return 0
        return 2 if east_asian_width(character) in "WF" else 1

    return sum(map(width, text))


def clip(text: str, width: int) -> str:
    """The text in at most `width` cells, with … where something is missing."""
    if len(text) <= width // 2 or cells(text) <= width:
        return text
    kept, used = 0, 1
    for character in text:
        used += cells(character)
        if used > width:
            break
        kept += 1
    return f"{text[:kept]}…" if width else ""


def table(
    rows: Iterable[Sequence[str]], screen: Screen, styles: Sequence[Sequence[str]] | None = None
) -> list[str]:
    """Rows in columns, two blanks between: harmless, and on a terminal no wider than it.

    Where there is too little room the widest columns give way. `styles` holds for each row a style for each
    column. Columns that are empty in every row are left out.
    """
    cleaned = [[harmless(cell) for cell in row] for row in rows]
    widths = [max(map(cells, column)) for column in zip(*cleaned, strict=True)]
    shown = [column for column, width in enumerate(widths) if width]
    if screen.width is not None:
        _fit(widths, screen.width - len(_GAP) * (len(shown) - 1))
    plain = [""] * len(widths)
    return [
        _row(row, shown, widths, styles[number] if styles else plain, screen) for number, row in enumerate(cleaned)
    ]


def _fit(widths: list[int], room: int) -> None:
    """Make the widest columns narrower, in place, until all fit into the room; none below one cell."""
    excess = sum(widths) - room
    while excess > 0 and max(widths) > 1:
        widest = max(widths)
        column = widths.index(widest)
        second = max((width for width in widths if width < widest), default=1)
        step = min(excess, max(1, widest - second))
        widths[column] -= step
        excess -= step


def _row(
    row: Sequence[str], shown: Sequence[int], widths: Sequence[int], styles: Sequence[str], screen: Screen
) -> str:
    parts = []
    for column in shown:
        text = row[column] if screen.width is None else clip(row[column], widths[column])
        width = widths[column] if screen.width is not None else min(widths[column], _WIDEST)
        filling = " " * max(0, width - cells(text)) if column != shown[-1] else ""
        parts.append(screen.paint(text, styles[column]) + filling)
    return _GAP.join(parts).rstrip()
