"""Who has gone quiet: `due`, and the one line of `remind`."""

import click

from nurture.cli.command import command, json_option
from nurture.cli.shell import Shell


@command("nurture due", "nurture due --limit 10", "nurture due --all --json")
@click.option("--all", "everybody", is_flag=True, help="Everyone in view, in every state.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many people.")
@json_option
@click.pass_obj
def due(shell: Shell, everybody: bool, limit: int | None, as_json: bool) -> None:
    """Show who has gone quiet, most drifted first: a handful, or with --all everyone."""
    lines = shell.journal.everyone()[:limit] if everybody else shell.journal.due(limit)
    if as_json:
        from nurture.views import as_json as ready

        shell.say_json(ready(lines))
    elif lines:
        from nurture.cli.lines import due_lines

        shell.say(due_lines(lines, shell.screen))
    else:
        shell.tell("Nobody is in view yet." if everybody else "Nobody is due today.")


@command("nurture remind", "nurture remind --json")
@json_option
@click.pass_obj
def remind(shell: Shell, as_json: bool) -> None:
    """Say today in one line, without names, for a status bar or cron; nothing where nothing is due."""
    reminder = shell.journal.remind()
    if as_json:
        from nurture.views import as_json as ready

        shell.say_json(ready(reminder))
    elif reminder.text:
        shell.say([reminder.text])
