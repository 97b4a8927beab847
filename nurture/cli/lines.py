"""Views as lines of text for a terminal or a pipe."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from nurture.cli.text import BLUE, BOLD, CYAN, DIM, GREEN, MAGENTA, YELLOW, Screen, harmless, harmless_lines, table
from nurture.domain.dates import ago, long_date
from nurture.domain.rhythm import State
from nurture.domain.schedule import wrote

if TYPE_CHECKING:
    from nurture.views.person import TouchLine
    from nurture.views.today import AwaitedLine, DueLine, MomentLine, PromiseLine, Today

STATE_STYLES = {
    State.IN_TOUCH: GREEN,
    State.DUE: YELLOW,
    State.NEGLECTED: MAGENTA,
    State.FADING: MAGENTA,
    State.WAITING: CYAN,
    State.RESTING: BLUE,
    State.AMBIENT: DIM,
}
"""Never red: a list of people is no list of errors (R10)."""


def due_lines(lines: Sequence["DueLine"], screen: Screen) -> list[str]:
    """Name, sphere, state and why, a person a line."""
    return table(
        [(line.name, line.sphere, line.state, line.why) for line in lines],
        screen,
        [("", DIM, STATE_STYLES[line.state], DIM) for line in lines],
    )


def done_lines(lines: Sequence["DueLine"], screen: Screen) -> list[str]:
    """Those of the handful about whom something was done, a line each."""
    return [screen.paint(harmless(f"✓ {line.name}: {line.why}"), DIM) for line in lines]


def today_lines(today: "Today", screen: Screen) -> list[str]:
    """Today as plain text: the handful, what is near, what was promised, whose answer is awaited."""
    lines = [screen.paint(f"{long_date(today.day, today.day)} {today.day.year}", BOLD), ""]
    if not today.people_count:
        return [*lines, *_first_run()]
    lines += due_lines(today.lines, screen) or [today.quiet or _nobody(today)]
    lines += done_lines(today.done, screen)
    if today.due_count > len(today.lines):
        who = "Who is due all the same" if today.quiet else "Others are due too, each in their turn"
        lines += ["", f"{who}: nurture due --all"]
    lines += _section("Coming up", [moment_line(line) for line in today.moments], screen)
    lines += _section("Promised", [promise_line(line, today.day) for line in today.promises], screen)
    return lines + _section("Waiting for an answer", [_awaited(line, today.day) for line in today.awaited], screen)


def _nobody(today: "Today") -> str:
    return "That was today's handful." if today.done else "Nobody is due today."


def _first_run() -> list[str]:
    return [
        "Nobody is here yet. Three ways to begin:",
        '  nurture add "Ana Costa"      a person',
        "  nurture import contacts.vcf  an address book",
        "  nurture demo                 a look around, on invented people",
    ]


def _section(heading: str, lines: Sequence[str], screen: Screen) -> list[str]:
    return ["", screen.paint(heading, BOLD), *(f"  {harmless(line)}" for line in lines)] if lines else []


def moment_line(line: "MomentLine") -> str:
    """`Ben Okafor: birthday (40 years), Tue 24 Nov, in 2 days`."""
    what = line.label or ("day to remember" if line.kind == "other" else line.kind)
    years = f" ({line.years} years)" if line.years else ""
    today = date.fromordinal(line.on.toordinal() - line.in_days)
    return f"{line.name}: {what}{years}, {long_date(line.on, today)}, {ago(line.on, today)}"


def promise_line(line: "PromiseLine", today: date) -> str:
    """`You promised Ana: the recipe, by Fri 27 Nov`."""
    who = f"You promised {line.name}" if line.by == "me" else f"{line.name} promised you"
    due = f", by {long_date(line.due_on, today)}" if line.due_on else ""
    return f"{who}: {line.text}{due}"


def _awaited(line: "AwaitedLine", today: date) -> str:
    return f"{line.name}: you {wrote(line.attempted_on, line.until, today)}"


def touch_row(line: "TouchLine", today: date, owner: str = "") -> tuple[str, str, str, str]:
    """Day, medium and what became of it, who else was there, summary."""
    others = ", ".join(name for name in line.people if name != owner)
    how = {"in": "they wrote", "out": "you wrote"}.get(line.direction, "")
    came = f"answered {long_date(line.answered_on, today)}" if line.answered_on else ""
    medium = ", ".join(filter(None, (str(line.medium), how, came)))
    return long_date(line.happened_on, today), medium, f"with {others}" if others else "", line.summary


def touch_notes(line: "TouchLine") -> list[str]:
    """What stands below a touch: its notes, what was given, and what it went against."""
    notes = harmless_lines(line.notes) if line.notes else []
    against = [f"against what they asked: {words}" for words in line.against]
    return [*notes, *(harmless(words) for words in (*line.exchanged, *against))]
