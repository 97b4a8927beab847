"""A year as a carpet of days: a column a week, a row a weekday, darker where there was more."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from math import ceil

from textual.content import Content

from nurture.domain.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES
from nurture.domain.insights.calendar import first_day
from nurture.domain.insights.scale import NONE, STEPS, bounds, legend, shade, step
from nurture.tui.lines import QUIET, joined

LABEL = 4
"""Cells before the weeks: "Mon "."""
WEEK = 7


def heatmap(days: Sequence[int], year: int, today: date, width: int) -> list[Content]:
    """The days of a year, each in a shade, the sums of its weeks below, and what the glyphs mean.

    Where the weeks do not fit beside each other, the year is parted; where there is room, a day takes two cells.
    Days to come are blank.
    """
    weeks = _weeks(days, first_day(year), today)
    cell = 2 if width >= LABEL + 2 * len(weeks) else 1
    parts = ceil(len(weeks) / max(1, (width - LABEL) // cell))
    size = ceil(len(weeks) / parts)
    starts, most = bounds(days), max(map(_sum, weeks))
    lines = []
    for first in range(0, len(weeks), size):
        part = weeks[first : first + size]
        monday = first_day(year) - timedelta(first_day(year).weekday()) + timedelta(WEEK * first)
        lines += [_months(monday, len(part), year, cell), *_rows(part, starts, cell), _sums(part, most, cell)]
    return [*lines, *_legend(starts, most, width)]


def _weeks(days: Sequence[int], first: date, today: date) -> list[list[int | None]]:
    """The year in weeks from Monday on; None for what is not of the year, and for days to come."""
    known = [None if first + timedelta(at) > today else count for at, count in enumerate(days)]
    padded = [None] * first.weekday() + known
    padded += [None] * (-len(padded) % WEEK)
    return [padded[at : at + WEEK] for at in range(0, len(padded), WEEK)]


def _sum(week: Sequence[int | None]) -> int:
    return sum(count or 0 for count in week)


def _rows(weeks: Sequence[Sequence[int | None]], starts: Sequence[int], cell: int) -> Iterator[Content]:
    for weekday, name in enumerate(WEEKDAY_NAMES):
        row = [week[weekday] for week in weeks]
        yield _row(name[:3].title(), "".join((" " if n is None else shade(n, starts)) * cell for n in row))


def _sums(weeks: Sequence[Sequence[int | None]], most: int, cell: int) -> Content:
    ahead = [all(count is None for count in week) for week in weeks]
    glyphs = (" " if none else step(_sum(week), most) for none, week in zip(ahead, weeks, strict=True))
    return _row("all", "".join(glyph * cell for glyph in glyphs), "$secondary")


def _row(label: str, glyphs: str, style: str = "$primary") -> Content:
    runs = ((key, "".join(run)) for key, run in groupby(glyphs, lambda glyph: glyph in (NONE, " ")))
    return joined((f"{label:<{LABEL}}", QUIET), *((text, QUIET if quiet else style) for quiet, text in runs))


def _months(monday: date, weeks: int, year: int, cell: int) -> Content:
    """The months' names, each above the first week that begins in it, where there is room for three letters."""
    line = ""
    for week in range(weeks):
        day = monday + timedelta(WEEK * week)
        begins = day.year == year and (day.day <= WEEK or (week == 0 and day.day <= 2 * WEEK))
        if begins and len(line) <= week * cell and (weeks - week) * cell >= 3:
            line = line.ljust(week * cell) + MONTH_NAMES[day.month - 1][:3].title() + " "
    return joined((" " * LABEL + line.rstrip(), QUIET))


def _legend(starts: Sequence[int], most: int, width: int) -> list[Content]:
    """What the shades mean, and the heights; wrapped where that is too much for a line."""
    shades = [joined((f"{NONE} none", QUIET))]
    shades += [joined((glyph, "$primary"), (f" {words}", QUIET)) for glyph, words in legend(starts)]
    days = Content("  ").join(shades) + joined((" a day", QUIET))
    few = f" 1 to {most:,}" if most > 1 else " 1"
    weeks = joined((f"{STEPS[0]}…{STEPS[-1]}", "$secondary"), (f"{few} a week", QUIET))
    if days.cell_length + 5 + weeks.cell_length <= width:
        return [days + joined("     ") + weeks]
    return [*days.wrap(width), *weeks.wrap(width)]
