"""The years with one person, a line each."""

from collections.abc import Iterator, Sequence

from textual.content import Content

from nurture.domain.insights.strip import earlier, glyphs, head, key, summed
from nurture.tui.lines import QUIET, joined
from nurture.tui.widgets.wrapping import EMPTY, Entry
from nurture.views.insights import StripYear

LABEL = 6
"""Cells before the months: the year."""
TALL, MEDIUM = 30, 22
"""Lines of a screen that has room for five years above a timeline, and for two."""


def strip(years: Sequence[StripYear], most: int) -> list[Content]:
    """The latest `most` years with what the glyphs mean above them, and what is said of the earlier ones."""
    if not years:
        return []
    before = earlier(years, most)
    first = joined((" " * LABEL + head(), QUIET), (f"  {key()}", QUIET))
    last = joined((" " * LABEL + before, QUIET))
    return [first, *map(_line, years[:most]), *([last] if before else [])]


def _line(year: StripYear) -> Content:
    label, words = f"{year.year:<{LABEL}}", f"  {summed(year)}"
    return joined((label, "$primary"), (glyphs(year), "$secondary"), (words, QUIET))


def above(years: Sequence[StripYear], lines: int) -> Iterator[Entry]:
    """The strip as it stands above a timeline, as much of it as a screen of so many lines has room for."""
    if not years or lines < MEDIUM:
        return
    drawn = strip(years, 5) if lines >= TALL else strip(years[:2], 2)
    yield from map(Entry, drawn)
    yield Entry(EMPTY)
