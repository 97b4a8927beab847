"""Circles: listing them, making, changing and filling one."""

import click

from nurture.cli.command import command, json_option
from nurture.cli.parsing import pace_of
from nurture.cli.shell import Shell
from nurture.domain.dates import span
from nurture.domain.folding import fold
from nurture.domain.pace import Pace
from nurture.domain.schedule import every
from nurture.errors import UnknownName
from nurture.views.lists import CircleLine
from nurture.views.receipts import Receipt


@command(
    "nurture circle",
    'nurture circle pottery --every "6 weeks" --add Ana --add Ben',
    "nurture circle pottery",
    "nurture circle pottery --rename clay",
    "nurture circle clay --delete",
)
@click.argument("name", nargs=-1)
@click.option("--every", metavar="INTERVAL", help="How often to be in touch with its people; makes the circle.")
@click.option("--limit", metavar="INTERVAL", help="How long at most.")
@click.option("--ambient", is_flag=True, help="Its people are seen in the run of life anyway.")
@click.option("--add", "more", multiple=True, metavar="NAME", help="Put a person in; makes the circle.")
@click.option("--remove", "without", multiple=True, metavar="NAME", help="Take a person out.")
@click.option("--rename", metavar="CIRCLE", help="Call it something else.")
@click.option("--new", is_flag=True, help="Make it, though nobody is in it yet.")
@click.option("--delete", is_flag=True, help="Dissolve it; its people stay.")
@json_option
@click.pass_obj
def circle(
    shell: Shell,
    name: tuple[str, ...],
    every: str | None,
    limit: str | None,
    ambient: bool,
    more: tuple[str, ...],
    without: tuple[str, ...],
    rename: str | None,
    new: bool,
    delete: bool,
    as_json: bool,
) -> None:
    """List the circles, or with a NAME its people; with options make or change it."""
    called = " ".join(name)
    asked = bool(every or limit or ambient or more or without or rename or new or delete)
    if not called and asked:
        raise click.UsageError("Which circle?")
    if not called:
        _list(shell, as_json)
    elif not asked:
        _members(shell, called, as_json)
    else:
        line = _find(shell, called)
        pace = pace_of(every, limit, ambient, line and Pace(line.ideal_days, line.limit_days))
        with shell.journal.one_step(f"changed the circle {called}"):
            receipts = _change(shell, called, line, pace, more, without, rename, new, delete)
        for receipt in receipts[-1:] if as_json else receipts:
            shell.receipt(receipt, as_json, name=rename or (line.name if line else called))


def _find(shell: Shell, name: str) -> CircleLine | None:
    return next((line for line in shell.journal.circles.lines() if fold(line.name) == fold(name)), None)


def _change(
    shell: Shell,
    name: str,
    line: CircleLine | None,
    pace: Pace | None,
    more: tuple[str, ...],
    without: tuple[str, ...],
    rename: str | None,
    new: bool,
    delete: bool,
) -> list[Receipt]:
    """Do what was asked, one thing after the other; everybody is known before anything is written."""
    circles = shell.journal.circles
    coming, going = [shell.person(each) for each in more], [shell.person(each) for each in without]
    if line is None and not (new or pace or more):
        circles.named(name)
    if delete and line:
        return [circles.remove(line.id)]
    receipts = []
    if line is None and (new or pace):
        receipts.append(circles.add(name, pace))
    elif line and pace:
        receipts.append(circles.set_pace(line.id, pace))
    receipts += [circles.put(person.id, name) for person in coming]
    receipts += [circles.take_out(person.id, name) for person in going]
    if rename:
        receipts.append(circles.rename(circles.named(name).id, rename))
    if not receipts:
        raise UnknownName(f"There is a circle called {name} already.")
    return receipts


def _list(shell: Shell, as_json: bool) -> None:
    from nurture.views.documents import as_json as ready

    lines = shell.journal.circles.lines()
    if as_json:
        shell.say_json(ready(lines))
        return
    from nurture.cli.text import table

    rows = [
        (line.name, f"{line.people} people" if line.people != 1 else "1 person", _rhythm(line)) for line in lines
    ]
    shell.say(table(rows, shell.screen))
    if not lines:
        shell.tell("No circles yet. Make one: nurture circle pottery --add Ana")


def _rhythm(line: CircleLine) -> str:
    if line.ambient:
        return "seen in the run of life"
    rhythm = every(line.ideal_days) if line.ideal_days else ""
    return f"{rhythm}, {span(line.limit_days)} at most" if line.limit_days else rhythm


def _members(shell: Shell, name: str, as_json: bool) -> None:
    from nurture.cli.reading import list_people

    circle = shell.journal.circles.named(name)
    list_people(shell, [line for line in shell.journal.lines() if circle.name in line.circles], as_json)
