"""The weeks ahead: an agenda, or a month as a grid with its agenda."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, json_option
from nurture.cli.shell import Shell
from nurture.cli.text import BOLD, CYAN, DIM, Screen, table
from nurture.domain.dates import ago, long_date
from nurture.errors import UnreadableDate
from nurture.views.documents import as_json as ready

if TYPE_CHECKING:
    from nurture.views.upcoming import Agenda, DayLine

DAYS = 28
"""How far ahead an agenda looks that was not told how far."""
_WIDEST = 11
"""Cells of a day in the grid, where there is room."""


@command(
    "nurture upcoming", "nurture upcoming --days 90", "nurture upcoming --month 2027-02", "nurture upcoming --json"
)
@click.option("--days", type=click.IntRange(0), metavar="N", help=f"How many days ahead; {DAYS} unless you say.")
@click.option("--month", metavar="YYYY-MM", help="A month as a grid, with its agenda.")
@click.option("--all", "everybody", is_flag=True, help="Name everybody who becomes due, however many.")
@json_option
@click.pass_obj
def upcoming(shell: Shell, days: int | None, month: str | None, everybody: bool, as_json: bool) -> None:
    """Show the weeks ahead: moments, promises, what to ask, and who becomes due."""
    if days is not None and month is not None:
        raise click.UsageError("Say --days or --month, not both.")
    today = shell.journal.today()
    first, last = _span(month) if month else (today, today + timedelta(min(DAYS if days is None else days, _MOST)))
    agenda = shell.journal.upcoming.days(first, last, whole=None if everybody or as_json else ())
    if as_json:
        shell.say_json(ready(agenda))
        return
    if month:
        shell.say([*month_lines(agenda, first, shell.screen), ""])
    lines = list(agenda_lines(agenda, shell.screen))
    shell.say(lines)
    if not lines:
        shell.tell(f"Nothing is ahead from {long_date(agenda.first, today)} to {long_date(last, today)}.")


_MOST = 100_000
"""Days that a date can be added to; the journal refuses far fewer."""


def _span(month: str) -> tuple[date, date]:
    """The first and the last day of a month written like 2026-12. Raises `UnreadableDate`."""
    written = re.fullmatch(r"([0-9]{4})-([0-9]{1,2})", month.strip())
    try:
        first = date(int(written[1]), int(written[2]), 1) if written else None
        following = first and (first + timedelta(31)).replace(day=1)
    except (ValueError, OverflowError):
        first = following = None
    if first is None or following is None:
        raise UnreadableDate(f"{month!r} is not a month.", "Write it like 2026-12.")
    return first, following - timedelta(1)


def agenda_lines(agenda: "Agenda", screen: Screen) -> Iterator[str]:
    """Day by day: the day, then a line for each thing that it holds."""
    if agenda.before.lines:
        yield screen.paint("Before today", BOLD)
        yield from _of_day(agenda.before, agenda.today, screen)
    for day in agenda.days:
        if agenda.before.lines or day is not agenda.days[0]:
            yield ""
        yield screen.paint(f"{long_date(day.day, agenda.today)}, {ago(day.day, agenda.today)}", BOLD)
        yield from _of_day(day, agenda.today, screen)


def _of_day(day: "DayLine", today: date, screen: Screen) -> Iterator[str]:
    from nurture.domain.month import GLYPHS

    rows = [(f"  {GLYPHS[line.kind]}", line.name, line.text, line.note) for line in day.lines]
    yield from table(rows, screen, [(CYAN, "", DIM, CYAN)] * len(rows))
    if day.more:
        which = "from before" if day.day < today else "become due" if day.more > 1 else "becomes due"
        yield screen.paint(f"     and {day.more} more {which}: --all names them", DIM)


def month_lines(agenda: "Agenda", month: date, screen: Screen) -> Iterator[str]:
    """A month as a grid, Monday first: the days that lie in it, and below each what it holds."""
    from nurture.domain.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES
    from nurture.domain.month import GLYPHS, LEGEND, marks, marks_lines, weeks_of

    held = marks(agenda)
    cell = max(4, min(_WIDEST, (screen.width or 80) // 7))
    yield screen.paint(f"{MONTH_NAMES[month.month - 1].title()} {month.year}", BOLD)
    yield screen.paint("".join(f" {name[:3].title()}".ljust(cell) for name in WEEKDAY_NAMES).rstrip(), DIM)
    for week in weeks_of(month):
        inside = [day if day.month == month.month else None for day in week]
        numbers = (f"{'›' if day == agenda.today else ' '}{day.day:>2}" if day else "" for day in inside)
        below = (marks_lines(held.get(day, {}) if day else {}, cell - 2)[0] for day in inside)
        yield "".join(number.ljust(cell) for number in numbers).rstrip()
        yield screen.paint("".join(f" {said}".ljust(cell) for said in below).rstrip(), CYAN)
    yield screen.paint("  ".join(f"{GLYPHS[kind]} {words}" for kind, words in LEGEND.items()), DIM)
