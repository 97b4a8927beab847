"""Looking back: a year, or the years with one person, as text, as a picture and as JSON."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, complete_name, json_option
from nurture.cli.shell import Shell
from nurture.cli.text import write
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from textual.content import Content

NARROWEST, WIDTH, WIDEST = 40, 80, 120
"""Cells of a line: at the least, where nobody looks, and at the most."""


@command(
    "nurture insights",
    "nurture insights --year 2025",
    "nurture insights --as svg -o year.svg",
    "nurture insights Ana",
)
@click.argument("name", nargs=-1, shell_complete=complete_name)
@click.option("--year", type=click.IntRange(1, 9999), metavar="YEAR", help="Else this year.")
@click.option(
    "--as", "as_format", type=click.Choice(["text", "svg"]), default="text", show_default=True, help="The format."
)
@click.option(
    "-o", "--output", "file", type=click.Path(path_type=Path), metavar="FILE", help="Else standard output."
)
@json_option
@click.pass_obj
def insights(
    shell: Shell, name: tuple[str, ...], year: int | None, as_format: str, file: Path | None, as_json: bool
) -> None:
    """Look back on a year of exchanges; with a NAME, on all years with that person."""
    if name and year:
        raise click.UsageError("--year goes without a NAME: a person's years are shown together.")
    to_file = file is not None and str(file) != "-"
    text = _json(shell, name, year) if as_json else _drawn(shell, name, year, as_format, to_file)
    if file is None or not to_file:
        write(text)
        return
    from nurture import files

    files.write(file, text)
    shell.tell(f"Wrote {file}.")


def _json(shell: Shell, name: tuple[str, ...], year: int | None) -> str:
    from nurture.cli.documents import document
    from nurture.views.documents import as_json as ready

    if not name:
        return document(ready(shell.journal.insights.year(year))) + "\n"
    person = shell.person(name)
    years = ready(shell.journal.insights.strip(person.id))
    return document({"id": person.id, "name": person.name, "years": years}) + "\n"


def _drawn(shell: Shell, name: tuple[str, ...], year: int | None, as_format: str, to_file: bool) -> str:
    screen = shell.screen
    looked_at = None if to_file or as_format == "svg" else screen.width
    width = max(NARROWEST, min(WIDEST, looked_at or WIDTH))
    lines = _person(shell, name, width) if name else _year(shell, year, width)
    if as_format == "svg":
        from nurture.tui.charts.picture import svg

        return svg(lines, width)
    return "".join(f"{line.plain.rstrip()}\n" for line in lines)


def _year(shell: Shell, year: int | None, width: int) -> "list[Content]":
    view = shell.journal.insights.year(year)
    from nurture.tui.charts.page import document

    return document(view, width)


def _person(shell: Shell, name: tuple[str, ...], width: int) -> "list[Content]":
    person = shell.person(name)
    years = shell.journal.insights.strip(person.id)
    if not years:
        raise InvalidValue(f"No touch with {person.name} is noted yet.", "nurture log notes one.")
    from nurture.tui.charts.strip import strip
    from nurture.tui.lines import plain

    lines = [plain(person.name, "bold $primary"), *strip(years, len(years))]
    return [part for line in lines for part in line.wrap(width)]
