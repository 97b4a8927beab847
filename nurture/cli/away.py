"""Being away: Today offers nobody until you are back."""

from datetime import date
from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, json_option
from nurture.cli.shell import Shell
from nurture.domain.absence import read
from nurture.domain.dates import ago, long_date

if TYPE_CHECKING:
    from nurture.views.absence import Away


@command(
    'nurture away "3 jan"',
    'nurture away 2 weeks --from "20 dec"',
    "nurture away 3 jan from 20 dec",
    "nurture away --back",
    "nurture away",
)
@click.argument("until", nargs=-1, metavar="[DAY]")
@click.option("--from", "begins", metavar="DAY", help="When it begins; today unless you say.")
@click.option("--back", is_flag=True, help="Be back today, or call the next absence off.")
@json_option
@click.pass_obj
def away(shell: Shell, until: tuple[str, ...], begins: str | None, back: bool, as_json: bool) -> None:
    """Be away until DAY, on which you are back; without a day, say what holds.

    Meanwhile Today offers nobody. Whose turn falls into that time comes back in turn after it, not all at once.
    """
    if back and (until or begins):
        raise click.UsageError("Say until when you are away, or --back, not both.")
    if begins and not until:
        raise click.UsageError("Say until when you are away, too.")
    journal = shell.journal
    if back:
        shell.receipt(journal.absences.back(), as_json)
    elif until:
        words = " ".join(until) + (f" from {begins}" if begins else "")
        begins_on, ends = read(words, journal.today(), journal.settings.date_order)
        shell.receipt(journal.absences.away(ends, begins_on), as_json)
    else:
        _list(shell, journal.absences.ahead(), as_json)


def _list(shell: Shell, ahead: "list[Away]", as_json: bool) -> None:
    if as_json:
        from nurture.views.documents import as_json as ready

        shell.say_json(ready(ahead))
    elif ahead:
        shell.say([_line(each, shell.journal.today()) for each in ahead])
    else:
        shell.tell("You are not away, and no absence is ahead.")


def _line(away: "Away", today: date) -> str:
    until = f"until {long_date(away.until, today)}"
    if away.now:
        return f"You are away {until}: back {ago(away.until, today)}."
    return f"You will be away from {long_date(away.begins_on, today)} {until}."
