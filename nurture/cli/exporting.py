"""The whole journal out of the program: export, backup, and where it is."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import click

from nurture.cli.command import command, complete_name, json_option
from nurture.cli.documents import document
from nurture.cli.shell import Shell
from nurture.cli.text import harmless
from nurture.cli.text import write as print_out
from nurture.files import write

_AT_ONCE = 500
"""Parts of an export that are printed together."""


@command(
    "nurture export --as json -o journal.json",
    "nurture export --as md -o journal.md",
    'nurture export --as md --with Ana --since "in may"',
)
@click.option(
    "--as",
    "as_format",
    type=click.Choice(["json", "md"]),
    default="json",
    show_default=True,
    help="json says everything, md is the journal to read.",
)
@click.option(
    "-o", "--output", "file", type=click.Path(path_type=Path), metavar="FILE", help="Else standard output."
)
@click.option("--since", metavar="DATE", help="Of md: from this day on.")
@click.option("--until", metavar="DATE", help="Of md: up to this day.")
@click.option(
    "--with",
    "names",
    multiple=True,
    metavar="NAME",
    shell_complete=complete_name,
    help="Of md: what was with this person.",
)
@click.pass_obj
def export(
    shell: Shell,
    as_format: str,
    file: Path | None,
    since: str | None,
    until: str | None,
    names: tuple[str, ...],
) -> None:
    """Write everything out: as one document for programs, or as a journal to read."""
    if as_format == "md":
        parts = _to_read(shell, since, until, names)
    elif since or until or names:
        raise click.UsageError("--since, --until and --with go with --as md: json says everything.")
    else:
        parts = iter((document(shell.journal.exchange.export()), "\n"))
    if file is None or str(file) == "-":
        while some := "".join(islice(parts, _AT_ONCE)):
            print_out(some)
        return
    write(file, parts)
    shell.tell(f"Wrote {file}.")


def _to_read(shell: Shell, since: str | None, until: str | None, names: tuple[str, ...]) -> Iterator[str]:
    """The journal as Markdown; says so where there is nothing to write."""
    from nurture.cli.journal import span

    days = shell.journal.days
    people = [shell.person(name).id for name in names]
    first, last = span(shell.journal, None, since, until)
    sought = days.sought(people=people, since=first, until=last)
    if not days.page(sought, limit=1):
        shell.tell("Nothing is written of that.")
    return days.markdown(sought)


@command("nurture backup", "nurture backup ~/journal-copy.db")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@json_option
@click.pass_obj
def backup(shell: Shell, file: Path | None, as_json: bool) -> None:
    """Copy the journal, also while another nurture writes, and print where the copy is."""
    made = shell.journal.backup(file.expanduser() if file else None)
    if as_json:
        shell.say_json({"backup": str(made)})
    else:
        shell.say([harmless(str(made))])


@command("nurture paths", "nurture paths --json")
@json_option
@click.pass_obj
def paths(shell: Shell, as_json: bool) -> None:
    """Say where the journal, the config file and the backups are."""
    places = {name: str(path) for name, path in shell.paths._asdict().items()}
    if as_json:
        shell.say_json(places)
    else:
        from nurture.cli.text import table

        shell.say(table(list(places.items()), shell.screen._replace(width=None)))
