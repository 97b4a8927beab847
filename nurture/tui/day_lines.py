"""The journal of days as entries of a list: days as headings, what was written below them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from textual.content import Content

from nurture.domain.dates import ago
from nurture.domain.entry_words import beside, heading
from nurture.tui.lines import QUIET, joined, plain, shown_lines
from nurture.tui.widgets.hit_list import matched
from nurture.tui.widgets.wrapping import EMPTY, Entry
from nurture.views.days import DayEntry

Key = tuple[str, int]
"""touch or note, and which."""


def key_of(entry: DayEntry) -> Key:
    """What identifies an entry in the list."""
    return entry.kind, entry.id


def day_lines(entries: Iterable[DayEntry], today: date, words: Sequence[str] = ()) -> Iterator[Entry]:
    """Entries under their days, with the beginnings of these folded words marked."""
    before = None
    for entry in entries:
        if entry.happened_on != before:
            if before:
                yield Entry(EMPTY)
            before = entry.happened_on
            yield Entry(joined((heading(before), "bold $primary"), (f"  {ago(before, today)}", QUIET)))
        yield Entry(_entry(entry, words), key_of(entry), _lead(entry))


def _lead(entry: DayEntry) -> Content:
    return plain(f"{entry.at or ('·' if entry.kind == 'note' else ''):>5}  ", "$secondary")


def _entry(entry: DayEntry, words: Sequence[str]) -> Content:
    """The words as they were written, the notes, and quietly what is known beside."""
    lines = [matched(shown_lines(entry.text), words)]
    if entry.notes:
        lines.append(matched(shown_lines(entry.notes), words).stylize_before("italic"))
    about = " · ".join(beside(entry))
    return Content("\n").join([*lines, plain(about, QUIET)] if about else lines)
