"""Taking changes back, and making them again."""

import click

from nurture.cli.command import command, json_option
from nurture.cli.shell import Shell


@command("nurture undo", "nurture undo --json")
@json_option
@click.pass_obj
def undo(shell: Shell, as_json: bool) -> None:
    """Take back the last change, whichever nurture made it; again and again, step by step."""
    label = shell.journal.undo()
    if as_json:
        shell.say_json({"undone": label})
    else:
        shell.tell(f"Undone: {label}.")


@command("nurture undo", "nurture redo")
@json_option
@click.pass_obj
def redo(shell: Shell, as_json: bool) -> None:
    """Make the change that was taken back again."""
    label = shell.journal.redo()
    if as_json:
        shell.say_json({"redone": label})
    else:
        shell.tell(f"Done again: {label}.")
