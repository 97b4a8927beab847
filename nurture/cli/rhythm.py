"""The rhythm that history shows: for one person, and for all for whom another one is offered."""

from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, complete_name, json_option
from nurture.cli.knowing import one_thing
from nurture.cli.shell import Shell
from nurture.cli.text import BOLD, DIM, Screen, harmless, table
from nurture.domain.schedule import every
from nurture.views.documents import as_json as ready

if TYPE_CHECKING:
    from nurture.domain.names import Known
    from nurture.views.habits import Habits, Suggestion


@command("nurture rhythm", "nurture rhythm Ana", "nurture rhythm Ana --adopt", "nurture rhythm Ana --keep")
@click.argument("name", nargs=-1, shell_complete=complete_name)
@click.option("--adopt", is_flag=True, help="Make the rhythm from history theirs.")
@click.option("--keep", is_flag=True, help="Keep the rhythm that holds; the other is not offered again.")
@json_option
@click.pass_obj
def rhythm(shell: Shell, name: tuple[str, ...], adopt: bool, keep: bool, as_json: bool) -> None:
    """Show how often you talk by yourselves, from five talks on; without a NAME, whose rhythm might be another."""
    one_thing({"--adopt": adopt, "--keep": keep})
    if name:
        _one(shell, shell.person(name), adopt=adopt, keep=keep, as_json=as_json)
    elif adopt or keep:
        raise click.UsageError("Say whose rhythm.")
    else:
        _all(shell, as_json)


def _one(shell: Shell, person: "Known", *, adopt: bool, keep: bool, as_json: bool) -> None:
    rhythms = shell.journal.rhythms
    if adopt or keep:
        receipt = rhythms.adopt(person.id) if adopt else rhythms.decline(person.id)
        shell.receipt(receipt, as_json, name=person.name)
        return
    habits = rhythms.habits(person.id)
    if habits is None:
        shell.tell(f"{person.name}: {rhythms.why_none(person.id)}")
    if as_json:
        shell.say_json(ready(habits))
    elif habits:
        shell.say(_lines(habits, shell.screen))


def _lines(habits: "Habits", screen: Screen) -> list[str]:
    lines = [screen.paint(harmless(habits.name), BOLD), *habits.sentences]
    if habits.suggestion:
        held = every(habits.suggestion.held_days)
        lines += ["", f"The rhythm is {held}: --adopt makes it {every(habits.natural_days)}, --keep leaves it."]
    return lines


def _all(shell: Shell, as_json: bool) -> None:
    found = shell.journal.rhythms.suggestions()
    if as_json:
        shell.say_json(ready(found))
    elif found:
        shell.say(table(list(map(_row, found)), shell.screen, [("", "", DIM)] * len(found)))
        shell.tell("nurture rhythm NAME --adopt makes it the rhythm, --keep leaves it.")
    else:
        shell.tell("Every rhythm is near to how often you talk.")


def _row(each: "Suggestion") -> tuple[str, str, str]:
    return each.name, f"you talk about {every(each.natural_days)}", f"the rhythm is {every(each.held_days)}"
