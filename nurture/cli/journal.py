"""The journal by its days, as they were written."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, complete_name, json_option
from nurture.cli.shell import Shell
from nurture.cli.text import BOLD, CYAN, DIM, Screen, harmless
from nurture.cli.wrapping import wrapped
from nurture.domain.dates import ago
from nurture.domain.entry_words import beside, heading

if TYPE_CHECKING:
    from nurture.journal import Journal
    from nurture.views.days import Day, DayEntry, Sought

_NARROW = 20
"""Cells that are left to words at the least, however narrow the terminal is."""


@command(
    "nurture journal",
    "nurture journal lisbon --with Ana",
    'nurture journal --on "last tue"',
    'nurture journal --on "in may" --limit 200',
    "nurture journal --this-day",
)
@click.argument("words", nargs=-1)
@click.option("--on", metavar="DATE", help="One day, a month or a year: yesterday, in may, 2025-03.")
@click.option("--since", metavar="DATE", help="From this day on.")
@click.option("--until", metavar="DATE", help="Up to this day.")
@click.option(
    "--with", "names", multiple=True, metavar="NAME", shell_complete=complete_name, help="With this person."
)
@click.option("--circle", metavar="CIRCLE", help="With somebody of this circle.")
@click.option("--tag", metavar="TAG", help="With this tag.")
@click.option("--this-day", is_flag=True, help="The day of today in former years.")
@click.option(
    "--limit", type=click.IntRange(1), default=50, show_default=True, metavar="N", help="At most so many entries."
)
@json_option
@click.pass_obj
def journal(
    shell: Shell,
    words: tuple[str, ...],
    on: str | None,
    since: str | None,
    until: str | None,
    names: tuple[str, ...],
    circle: str | None,
    tag: str | None,
    this_day: bool,
    limit: int,
    as_json: bool,
) -> None:
    """Read the journal: the days as you wrote them, newest first; WORDS narrow it down."""
    if sum((on is not None, bool(since or until), this_day)) > 1:
        raise click.UsageError("Say --on, --since and --until, or --this-day: only one of them.")
    kept = shell.journal
    first, last = span(kept, on, since, until)
    sought = kept.days.sought(
        " ".join(words),
        people=[shell.person(name).id for name in names],
        circle=circle or "",
        tag=tag or "",
        since=first,
        until=last,
    )
    aside = ""
    if this_day:
        former = kept.days.on_this_day(sought)
        sought = former.sought
        aside = "" if former.exact else "Nothing on this very day in former years: this is the week around it."
    _tell(shell, kept.days.page(sought, limit=limit + 1), sought, limit, aside, as_json)


def _tell(
    shell: Shell, entries: "Sequence[DayEntry]", sought: "Sought", limit: int, aside: str, as_json: bool
) -> None:
    """Print the entries under their days, or say why there are none."""
    from nurture.journal.days import by_day

    days = by_day(entries[:limit])
    if as_json:
        from nurture.views.documents import as_json as ready

        shell.say_json(ready(days))
    elif not entries:
        shell.tell(_nothing(shell.journal, sought))
    else:
        if aside:
            shell.tell(aside)
        shell.say(list(day_lines(days, shell.journal.today(), shell.screen)))
    if len(entries) > limit:
        shell.tell(f"There is more: --limit {2 * limit} goes farther back.")


def _nothing(journal: "Journal", sought: "Sought") -> str:
    if journal.days.bounds() is None:
        return "Nothing is written yet. nurture log keeps a conversation, nurture note a thought."
    if sought.days is not None:
        return "Former years have nothing around this day."
    return "Nothing was found."


def span(
    journal: "Journal", on: str | None, since: str | None = None, until: str | None = None
) -> tuple[date | None, date | None]:
    """The first and the last day that `--on`, or `--since` and `--until`, name. Raises `UnreadableDate`."""
    from nurture.domain.dates.periods import period

    def read(text: str) -> tuple[date, date]:
        return period(text, journal.today(), journal.settings.date_order)

    if on is not None:
        return read(on)
    return read(since)[0] if since is not None else None, read(until)[1] if until is not None else None


def day_lines(days: "Sequence[Day]", today: date, screen: Screen) -> Iterator[str]:
    """Each day under its heading, its entries to be read."""
    for number, day in enumerate(days):
        if number:
            yield ""
        yield screen.paint(f"{heading(day.day)}, {ago(day.day, today)}", BOLD)
        for entry in day.entries:
            yield from _entry(entry, screen)


def _entry(entry: "DayEntry", screen: Screen) -> Iterator[str]:
    """The line as it was written, below it what is known of it, and the notes."""
    lead = f"  {entry.at}  " if entry.at else "  · " if entry.medium is None else "  "
    first, *rest = _within(entry.text, len(lead), screen)
    yield screen.paint(lead, CYAN) + first
    indent = " " * len(lead)
    yield from (indent + line for line in rest)
    aside = harmless(" · ".join(beside(entry)))
    yield from (indent + screen.paint(line, DIM) for line in _within(aside, len(lead), screen) if aside)
    if entry.notes:
        bar = f"{indent}│ "
        yield from (bar + line for line in _within(entry.notes, len(bar), screen))


def _within(text: str, indent: int, screen: Screen) -> list[str]:
    width = screen.width and max(_NARROW, screen.width - indent)
    return wrapped(text, width)
