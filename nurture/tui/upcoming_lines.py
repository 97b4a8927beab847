"""What the weeks ahead hold, in glyphs that read without colour, and in words."""

from collections.abc import Mapping
from datetime import date

from textual.content import Content

from nurture.domain.dates import ago
from nurture.domain.upcoming import Kind
from nurture.tui.lines import QUIET, counted, joined, weekday_words
from nurture.views.upcoming import Agenda, UpcomingLine

GLYPHS: dict[str, tuple[str, str]] = {
    Kind.AWAY: ("⌂", "$foreground-muted"),
    Kind.MOMENT: ("✦", "$primary"),
    Kind.PROMISE: ("→", "$primary"),
    Kind.THEIRS: ("←", "$primary"),
    Kind.ASK: ("?", "$secondary"),
    Kind.PLAN: ("▸", "$secondary"),
    Kind.OPEN: ("◇", "$success"),
    Kind.BACK: ("☾", "$success"),
    Kind.DUE: ("◑", "$accent"),
}
"""A glyph for each kind, as other rooms have it where they show the same, and its colour."""

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

LEGEND = (
    (Kind.MOMENT, "moment"),
    (Kind.PROMISE, "promise"),
    (Kind.ASK, "to ask"),
    (Kind.DUE, "becomes due"),
)
"""What stands below a month."""

Marks = Mapping[date, Mapping[str, int]]
"""How many there are of each kind, by day; the kinds in the order of a day."""

_ENOUGH = 400
"""Letters of one text that a line in full takes in."""


def marks(agenda: Agenda) -> dict[date, dict[str, int]]:
    """How much each day holds."""
    found: dict[date, dict[str, int]] = {}
    for day in agenda.days:
        counts = found.setdefault(day.day, {})
        for line in day.lines:
            counts[line.kind] = counts.get(line.kind, 0) + 1
        if day.more:
            counts[Kind.DUE] = counts.get(Kind.DUE, 0) + day.more
    return found


def marks_words(counts: Mapping[str, int], room: int) -> str:
    """The glyphs of a day in so many cells, with their numbers where there is room: "✦ →2 ◑57", "✦→◑"."""
    numbered = [f"{GLYPHS[kind][0]}{number if number > 1 else ''}" for kind, number in counts.items()]
    for words in (" ".join(numbered), "".join(numbered)):
        if len(words) <= room:
            return words
    return "".join(GLYPHS[kind][0] for kind in counts)[:room]


def day_words_of(day: date, today: date, counts: Mapping[str, int]) -> Content:
    """A day and how much it holds, in words."""
    said = ", ".join(counted(number, *_WORDS[kind]) for kind, number in counts.items())
    year = "" if day.year == today.year else f" {day.year}"
    return joined((f"{weekday_words(day)}{year}, {ago(day, today)}  ", "bold"), (said or "nothing yet", QUIET))


def line_in_full(line: UpcomingLine, day: date, today: date) -> Content:
    """One line of the agenda with all its words."""
    text = line.text if len(line.text) <= _ENOUGH else line.text[:_ENOUGH] + "…"
    note = f"  {line.note}" if line.note else ""
    name = f"{line.name}  " if line.name else ""
    when = "" if line.day < today else f"{weekday_words(day)}  "
    return joined((when, QUIET), (name[:_ENOUGH], "bold"), text, (note, "$secondary"))
