"""The years with one person, a line each."""

from collections.abc import Sequence

from textual.content import Content

from nurture.domain.insights.strip import earlier, glyphs, head, key, summed
from nurture.tui.lines import QUIET, joined
from nurture.views.insights import StripYear

LABEL = 6
"""Cells before the months: the year."""


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
