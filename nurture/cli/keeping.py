"""Putting people aside for a while or for good: snooze, rest, archive, merge, delete."""

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.knowing import one_thing
from nurture.cli.parsing import day_ahead
from nurture.cli.shell import Shell
from nurture.domain.gone import refuse_gone
from nurture.errors import InvalidValue

_wake = click.option("--wake", is_flag=True, help="End it now.")


@command("nurture snooze Ana 2 weeks", 'nurture snooze "Ben Okafor" until friday', "nurture snooze Ana --wake")
@name_argument(words=False)
@click.argument("when", nargs=-1)
@_wake
@json_option
@click.pass_obj
def snooze(shell: Shell, name: str, when: tuple[str, ...], wake: bool, as_json: bool) -> None:
    """Put a person aside until a day; they come back by themselves."""
    if bool(when) == wake:
        raise click.UsageError("Say until when, such as 2 weeks or friday, or --wake.")
    people, person = shell.journal.people, shell.person(name)
    if wake:
        receipt = people.wake(person.id)
    else:
        refuse_gone(shell.journal.page(person.id), shell.journal.today())
        receipt = people.snooze(person.id, day_ahead(shell.journal, " ".join(when)))
    shell.receipt(receipt, as_json, name=person.name)


@command("nurture rest Ana", 'nurture rest Ben --until "1 march"', "nurture rest Ana --wake")
@name_argument()
@click.option("--until", metavar="DAY", help="When they come back by themselves; else after three months.")
@_wake
@json_option
@click.pass_obj
def rest(shell: Shell, name: tuple[str, ...], until: str | None, wake: bool, as_json: bool) -> None:
    """Let a person rest for a season, or until a day."""
    one_thing({"--until": until, "--wake": wake})
    people, person = shell.journal.people, shell.person(name)
    if wake:
        receipt = people.wake(person.id)
    else:
        refuse_gone(shell.journal.page(person.id), shell.journal.today())
        receipt = people.rest(person.id, day_ahead(shell.journal, until) if until else None)
    shell.receipt(receipt, as_json, name=person.name)


@command("nurture archive Ana", "nurture archive Ana --undo")
@name_argument()
@click.option("--undo", is_flag=True, help="Bring them back into view.")
@json_option
@click.pass_obj
def archive(shell: Shell, name: tuple[str, ...], undo: bool, as_json: bool) -> None:
    """Keep a person out of every list; nothing of theirs is lost."""
    people, person = shell.journal.people, shell.person(name)
    receipt = people.unarchive(person.id) if undo else people.archive(person.id)
    shell.receipt(receipt, as_json, name=person.name)


@command('nurture merge "Ana Costa" "Ana C."')
@name_argument(words=False)
@click.argument("other")
@json_option
@click.pass_obj
def merge(shell: Shell, name: str, other: str, as_json: bool) -> None:
    """Make one person of two: OTHER becomes part of NAME, with all that is known of both."""
    kept, merged = shell.person(name), shell.person(other)
    shell.receipt(shell.journal.people.merge(kept.id, merged.id), as_json, name=kept.name)


@command("nurture delete Ana", 'nurture delete "Ben Okafor" --yes')
@name_argument()
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
@click.pass_obj
def delete(shell: Shell, name: tuple[str, ...], yes: bool, as_json: bool) -> None:
    """Remove a person with all that is known of them; undo brings them back."""
    person = shell.person(name)
    if not yes and not shell.asks:
        raise InvalidValue(f"Deleting {person.name} needs a yes.", "Say --yes; nothing was written.")
    if not yes and not shell.agrees(f"Delete {person.name} and all that is known of them?"):
        shell.tell("Nothing was written.")
        return
    shell.receipt(shell.journal.people.delete(person.id), as_json, name=person.name)
