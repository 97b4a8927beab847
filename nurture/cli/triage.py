"""New people: the screen that goes through them one by one, or a list of those who wait."""

import click

from nurture.cli.command import command, json_option
from nurture.cli.shell import Shell


@command("nurture triage", "nurture triage --json")
@json_option
@click.pass_obj
def triage(shell: Shell, as_json: bool) -> None:
    """Go through those who came by an import and were not looked at yet, for as long as you like.

    On a terminal this opens the screen for it, a person at a time; elsewhere it lists who waits.
    """
    from nurture.cli.today import open_rooms

    if not as_json and open_rooms(shell.journal, "triage"):
        return
    newcomers = shell.journal.triage.newcomers()
    if as_json:
        from nurture.views.documents import as_json as ready

        shell.say_json(ready(newcomers))
    elif newcomers:
        from nurture.cli.text import table

        rows = [(each.name, str(each.sphere), each.known, ", ".join(each.circles)) for each in newcomers]
        shell.say(table(rows, shell.screen))
    else:
        shell.tell("Nobody waits: whoever came by an import was looked at.")
