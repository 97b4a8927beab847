"""The whole journal out of the program: export, backup, and where it is."""

from pathlib import Path

import click

from nurture.cli.command import command, json_option
from nurture.cli.documents import document
from nurture.cli.shell import Shell
from nurture.cli.text import harmless
from nurture.files import write


@command("nurture export --as json -o journal.json", "nurture export --as json")
@click.option(
    "--as", "as_format", type=click.Choice(["json"]), default="json", show_default=True, help="The format."
)
@click.option(
    "-o", "--output", "file", type=click.Path(path_type=Path), metavar="FILE", help="Else standard output."
)
@click.pass_obj
def export(shell: Shell, as_format: str, file: Path | None) -> None:
    """Write everything out as one document."""
    content = shell.journal.exchange.export()
    if file is None or str(file) == "-":
        shell.say_json(content)
        return
    write(file, document(content) + "\n")
    shell.tell(f"Wrote {file}.")


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
