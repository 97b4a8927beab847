"""What the weeks ahead hold: the colours of its glyphs, and words for a day and a line."""

from datetime import date

from textual.content import Content

from nurture.domain.dates import ago
from nurture.domain.excerpts import excerpt
from nurture.domain.month import GLYPHS, LEGEND, Counts
from nurture.domain.upcoming import Kind
from nurture.tui.lines import QUIET, counted, joined, weekday_words
from nurture.views.upcoming import UpcomingLine

COLOURS: dict[str, str] = {
    Kind.AWAY: "$foreground-muted",
    Kind.MOMENT: "$primary",
    Kind.PROMISE: "$primary",
    Kind.THEIRS: "$primary",
    Kind.ASK: "$secondary",
    Kind.PLAN: "$secondary",
    Kind.OPEN: "$success",
    Kind.BACK: "$success",
    Kind.DUE: "$accent",
}
"""The colour of each kind's glyph."""

_WORDS: dict[str, tuple[str, str]] = {
    Kind.AWAY: ("absence", "absences"),
    Kind.MOMENT: ("moment", "moments"),
    Kind.PROMISE: ("promise of yours", "promises of yours"),
    Kind.THEIRS: ("promise to you", "promises to you"),
    Kind.ASK: ("thing to ask", "things to ask"),
    Kind.PLAN: ("planned", "planned"),
    Kind.OPEN: ("free to be in touch again", "free to be in touch again"),
    Kind.BACK: ("back from a rest", "back from a rest"),
    Kind.DUE: ("becomes due", "become due"),
}

_ENOUGH = 400
"""Letters of one text that a line in full takes in."""


def glyph(kind: str) -> tuple[str, str]:
    """The glyph of a kind, with its colour."""
    return GLYPHS[kind], COLOURS[kind]


def legend() -> Content:
    """What the glyphs of a month mean."""
    return joined(*(part for kind, words in LEGEND.items() for part in (glyph(kind), (f" {words}  ", QUIET))))


def day_words_of(day: date, today: date, counts: Counts) -> Content:
    """A day and how much it holds, in words."""
    said = ", ".join(counted(number, *_WORDS[kind]) for kind, number in counts.items())
    year = "" if day.year == today.year else f" {day.year}"
    return joined((f"{weekday_words(day)}{year}, {ago(day, today)}  ", "bold"), (said or "nothing yet", QUIET))


def line_in_full(line: UpcomingLine, today: date) -> Content:
    """One line of the agenda with all its words."""
    text = line.text if len(line.text) <= _ENOUGH else line.text[:_ENOUGH] + "…"
    note = f"  {line.note}" if line.note else ""
    name = f"{excerpt(line.name)}  " if line.name else ""
    when = "" if line.day < today else f"{weekday_words(line.day)}  "
    return joined((when, QUIET), (name, "bold"), text, (note, "$secondary"))
