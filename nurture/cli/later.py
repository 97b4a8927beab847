"""Not today: put somebody of Today off without guilt."""

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.shell import Shell
from nurture.domain.schedule import every


@command("nurture later Ana", "nurture later Ana --keep")
@name_argument()
@click.option("--keep", is_flag=True, help="The rhythm is right as it is: do not ask about it.")
@json_option
@click.pass_obj
def later(shell: Shell, name: tuple[str, ...], keep: bool, as_json: bool) -> None:
    """Put a person off until another day; somebody else may have the place in Today."""
    turns, person = shell.journal.turns, shell.person(name)
    if keep:
        shell.receipt(turns.keep_rhythm(person.id), as_json, name=person.name)
        return
    outcome = turns.later(person.id)
    shell.receipt(outcome.receipt, as_json, name=person.name)
    if outcome.looser:
        from shlex import quote

        words = quote(" ".join(name))  # as they were just understood
        shell.tell(
            f"Three times now. If the rhythm is too tight: nurture edit {words} "
            f'--every "{every(outcome.looser[0]).removeprefix("every ")}", else nurture later {words} --keep.'
        )
