"""Free notes of a day, with nobody in them."""

import sys

import click

from nurture.cli.command import command, json_option
from nurture.cli.parsing import day_behind
from nurture.cli.shell import Shell


@command(
    "nurture note a long walk alone, and a good night",
    'nurture note "the first snow" --on yesterday',
    "nurture note - < thoughts.txt",
)
@click.argument("text", nargs=-1, required=True)
@click.option("--on", metavar="DATE", help="The day; today unless you say.")
@json_option
@click.pass_obj
def note(shell: Shell, text: tuple[str, ...], on: str | None, as_json: bool) -> None:
    """Keep a note of a day, as it is written; - reads it from standard input."""
    words = _from_stdin() if text == ("-",) else " ".join(text)
    day = day_behind(shell.journal, on) if on else shell.journal.today()
    receipt = shell.journal.notes.add(words, day)
    shell.receipt(receipt, as_json, day=day.isoformat(), text=words)


def _from_stdin() -> str:
    return sys.stdin.buffer.read().decode("utf-8", "replace").removesuffix("\n")
