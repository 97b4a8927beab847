"""Moments: dates that matter, every year."""

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.knowing import known, one_thing, remove_option
from nurture.cli.parsing import item_of
from nurture.cli.shell import Shell
from nurture.domain.dates import birthday as read_day
from nurture.domain.people import Moment, MomentKind


@command(
    "nurture moment Ana birthday 04-12",
    "nurture moment Ana anniversary 2015-06-20 --label wedding",
    "nurture moment Ana",
    "nurture moment Ana --remove 1",
)
@name_argument(words=False)
@click.argument("kind", required=False, type=click.Choice([str(kind) for kind in MomentKind]))
@click.argument("day", nargs=-1)
@click.option("--label", metavar="TEXT", help="What it is of.")
@remove_option
@json_option
@click.pass_obj
def moment(
    shell: Shell,
    name: str,
    kind: str | None,
    day: tuple[str, ...],
    label: str | None,
    remove: int | None,
    as_json: bool,
) -> None:
    """Keep a date that matters, with its year or without; without KIND list them, by number."""
    if kind and not day:
        raise click.UsageError("Which day? Write it like 04-12 or 1990-04-12.")
    one_thing({"KIND": kind, "--remove": remove})
    person, page = known(shell, name)
    knowledge = shell.journal.knowledge
    if remove is not None:
        receipt = knowledge.remove_moment(item_of(page.moments, remove, "moment").id)
    elif kind:
        year, month, number = read_day(" ".join(day), shell.journal.settings.date_order)
        receipt = knowledge.add_moment(person.id, Moment(MomentKind(kind), month, number, year, label or ""))
    else:
        rows = [(str(line.kind), written(line), line.label) for line in page.moments]
        shell.listing(page.moments, rows, as_json, f"No moments of {person.name} yet.")
        return
    shell.receipt(receipt, as_json, name=person.name)


def written(moment: Moment) -> str:
    """The day as ISO writes it, without a year where none is known: `1990-04-12`, `04-12`."""
    year = f"{moment.year:04}-" if moment.year else ""
    return f"{year}{moment.month:02}-{moment.day:02}"
