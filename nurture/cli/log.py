"""Keeping a conversation that was told in plain words."""

import sys
from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, complete_name, json_option
from nurture.cli.shell import Shell
from nurture.domain.touches import Medium

if TYPE_CHECKING:
    from nurture.domain.capture import Capture


@command(
    "nurture log coffee with Ana yesterday",
    'nurture log "called Ben last tue, he is moving to Porto" --via video',
    "nurture log --with Ana --via letter --out --on 2026-04-12 she was on my mind",
    "nurture log lunch with Ana and Cleo on monday --dry-run --json",
)
@click.argument("text", nargs=-1, shell_complete=complete_name)
@click.option(
    "--with", "names", multiple=True, metavar="NAME", help="Who it was with.", shell_complete=complete_name
)
@click.option("--on", "day", metavar="DATE", help="When: yesterday, last tue, 12 apr, 2026-04-12.")
@click.option("--via", type=click.Choice([str(medium) for medium in Medium]), help="How.")
@click.option("--out", "direction", flag_value="out", help="You wrote and have no answer yet: it does not count.")
@click.option("--in", "direction", flag_value="in", help="They wrote.")
@click.option("--notes", metavar="TEXT", default="", help="More about it, kept beside the text.")
@click.option("--new", is_flag=True, help="Add whoever is not in the journal yet.")
@click.option("--dry-run", is_flag=True, help="Show how it is understood; write nothing.")
@json_option
@click.pass_obj
def log(
    shell: Shell,
    text: tuple[str, ...],
    names: tuple[str, ...],
    day: str | None,
    via: str | None,
    direction: str | None,
    notes: str,
    new: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Keep a conversation: who, when and how are read from the words, which are kept as they are.

    A TEXT of - is read from standard input, its first line as the text and the others as notes.
    """
    from nurture.cli import understanding

    if not text and not names:
        raise click.UsageError("What happened? Write it down, or say --with whom.")
    line = " ".join(text)
    if line == "-":
        line, more = _from_stdin()
        notes = "\n".join(filter(None, (notes, more)))
    capture = understanding.understood(shell, line, names, new)
    capture = understanding.said(shell.journal, capture, day, via, direction)
    if dry_run:
        _show(shell, capture, as_json)
        return
    if shell.asks:
        capture, new = understanding.asked(shell, capture, new)
    receipt = shell.journal.record(capture, notes, add_new=new)
    if as_json:
        shell.say_json({"id": receipt.id, "sentence": receipt.sentence, **understanding.document(capture)})
    else:
        shell.tell(receipt.sentence)


def _from_stdin() -> tuple[str, str]:
    typed = sys.stdin.buffer.read().decode("utf-8", "replace")
    line, _, more = typed.strip().partition("\n")
    return line.rstrip(), more.strip()


def _show(shell: Shell, capture: "Capture", as_json: bool) -> None:
    from nurture.cli import understanding

    if as_json:
        shell.say_json(understanding.document(capture))
    else:
        from nurture.cli.text import table

        shell.say(table(understanding.rows(capture, shell.journal.today()), shell.screen))
