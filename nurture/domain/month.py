"""A month in short: its weeks, and how much each day holds, in glyphs that read without colour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.upcoming import Kind

if TYPE_CHECKING:
    from nurture.views.upcoming import Agenda

GLYPHS: dict[str, str] = {
    Kind.AWAY: "⌂",
    Kind.MOMENT: "✦",
    Kind.PROMISE: "→",
    Kind.THEIRS: "←",
    Kind.ASK: "?",
    Kind.PLAN: "▸",
    Kind.OPEN: "◇",
    Kind.BACK: "☾",
    Kind.DUE: "◑",
}
"""One for each kind, one cell wide."""

LEGEND: dict[str, str] = {
    Kind.MOMENT: "moment",
    Kind.PROMISE: "promise",
    Kind.ASK: "to ask",
    Kind.DUE: "becomes due",
}
"""What stands below a month."""

Counts = Mapping[str, int]
"""How many there are of each kind, the kinds in the order of a day."""


def weeks_of(day: date) -> list[list[date]]:
    """The weeks, Monday first, that the month of that day touches."""
    from calendar import Calendar

    return Calendar().monthdatescalendar(day.year, day.month)


def marks(agenda: Agenda) -> dict[date, dict[str, int]]:
    """How much each day holds, by kind; days that hold nothing are not among them."""
    found: dict[date, dict[str, int]] = {}
    for day in agenda.days:
        counts = found.setdefault(day.day, {})
        for line in day.lines:
            counts[line.kind] = counts.get(line.kind, 0) + 1
        if day.more:
            counts[Kind.DUE] = counts.get(Kind.DUE, 0) + day.more
    return found


def marks_lines(counts: Counts, room: int, lines: int = 1) -> list[str]:
    """A day in so many lines of so many cells: with numbers where all fit, "✦ →2 ◑57", else "✦→◑"."""
    from textwrap import wrap

    numbered = " ".join(f"{GLYPHS[kind]}{number if number > 1 else ''}" for kind, number in counts.items())
    found = wrap(numbered, max(1, room), break_long_words=False)
    if len(found) > lines or any(len(line) > room for line in found):
        bare = "".join(GLYPHS[kind] for kind in counts)
        found = [bare[at : at + room] for at in range(0, len(bare), max(1, room))][:lines]
    return found + [""] * (lines - len(found))
