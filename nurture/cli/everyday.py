"""`due`, `remind` and `log` as click commands: help, errors and whatever else the short road leaves to click."""

from typing import Any

import click

from nurture.cli import due as quiet
from nurture.cli.command import command, complete_entry, complete_name, json_option
from nurture.cli.shell import Shell
from nurture.domain.touches import Medium


@command("nurture due", "nurture due --limit 10", "nurture due --all --json")
@click.option("--all", "everybody", is_flag=True, help="Everyone in view, in every state.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many people.")
@json_option
@click.pass_obj
def due(shell: Shell, /, **asked: Any) -> None:
    """Show who has gone quiet, most drifted first: a handful, or with --all everyone."""
    quiet.due(shell, **asked)


@command("nurture remind", "nurture remind --names", "nurture remind --json")
@click.option("--names", is_flag=True, help="Name the people of today's handful.")
@json_option
@click.pass_obj
def remind(shell: Shell, /, **asked: Any) -> None:
    """Say today in one line, for a status bar, cron or a notification; nothing where there is nothing."""
    quiet.remind(shell, **asked)


@command(
    "nurture log coffee with Ana yesterday",
    'nurture log "called Ben last tue, he is moving to Porto" --via video',
    "nurture log --with Ana --via letter --out --on 2026-04-12 she was on my mind",
    'nurture log lunch with Ben --received "lent: his drill" --gave "a jar of jam"',
    "nurture log lunch with Ana and Cleo on monday --dry-run --json",
    "pbpaste | nurture log -",
    "nurture log --many < week.txt",
)
@click.argument("text", nargs=-1, shell_complete=complete_entry)
@click.option(
    "--with", "names", multiple=True, metavar="NAME", help="Who it was with.", shell_complete=complete_name
)
@click.option("--on", "day", metavar="DATE", help="When: yesterday, last tue, 12 apr, 2026-04-12.")
@click.option("--via", type=click.Choice([str(medium) for medium in Medium]), help="How.")
@click.option("--out", "direction", flag_value="out", help="You wrote and have no answer yet: it does not count.")
@click.option("--in", "direction", flag_value="in", help="They wrote.")
@click.option("--notes", metavar="TEXT", default="", help="More about it, kept beside the text.")
@click.option("--gave", multiple=True, metavar="TEXT", help='What you gave: "advice: how to price a kiln".')
@click.option("--received", multiple=True, metavar="TEXT", help='What you received: "lent: his drill".')
@click.option("--new", is_flag=True, help="Add whoever is not in the journal yet.")
@click.option("--plan", is_flag=True, help="Keep a day to come as something to do then.")
@click.option("--many", is_flag=True, help="Standard input has a conversation a line: all are kept, or none.")
@click.option("--dry-run", is_flag=True, help="Show how it is understood; write nothing.")
@json_option
@click.pass_obj
def log(shell: Shell, /, **asked: Any) -> None:
    """Keep a conversation: who, when, how, and what was said and promised are read from the words.

    The words are kept as they are. A TEXT of - is read from standard input, its first line as the text and the
    others as notes; no TEXT opens $VISUAL or $EDITOR.
    """
    from nurture.cli.log import log as keep

    if asked["text"] or asked["names"] or asked["many"]:
        keep(shell, **asked)
    elif shell.asks:
        from nurture.cli.log_editor import log_from_editor

        log_from_editor(shell, **asked)
    else:
        raise click.UsageError("What happened? Write it down, or say --with whom.")
