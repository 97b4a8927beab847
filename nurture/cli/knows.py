"""Who knows whom."""

import click

from nurture.cli.command import command, complete_name, json_option, name_argument
from nurture.cli.knowing import one_thing, remove_option
from nurture.cli.parsing import item_of
from nurture.cli.shell import Shell
from nurture.domain.relations import RelationKind, role
from nurture.errors import InvalidValue


@command(
    "nurture knows Ana Ben --as partner",
    'nurture knows "Ana Costa" Cleo',
    "nurture knows Ana",
    "nurture knows Ana --remove 1",
)
@name_argument(words=False)
@click.argument("other", required=False, shell_complete=complete_name)
@click.option(
    "--as",
    "kind",
    type=click.Choice([str(kind) for kind in RelationKind]),
    help="What OTHER is to them; else that they know each other.",
)
@remove_option
@json_option
@click.pass_obj
def knows(shell: Shell, name: str, other: str | None, kind: str | None, remove: int | None, as_json: bool) -> None:
    """Note that they know OTHER, and as what; without OTHER list whom they know and what they share, by number.

    "knows Emil Clara --as parent": Clara is a parent of Emil. "--as introduced": OTHER introduced them.
    """
    one_thing({"OTHER": other, "--remove": remove})
    if kind and other is None:
        raise click.UsageError("Whom do they know so? Name OTHER too.")
    relations, person = shell.journal.relations, shell.person(name)
    if other is not None:
        receipt = relations.add(shell.person(other).id, person.id, RelationKind(kind or RelationKind.KNOWS))
    elif remove is not None:
        line = item_of(relations.of(person.id), remove, "acquaintance")
        if not line.id:
            raise InvalidValue(f"No relation with {line.name} is noted: they share {', '.join(line.shared)}.")
        receipt = relations.remove(line.id)
    else:
        lines = relations.of(person.id)
        rows = [(line.name, role(line), ", ".join(line.shared)) for line in lines]
        shell.listing(lines, rows, as_json, f"Nobody is known whom {person.name} knows.")
        return
    shell.receipt(receipt, as_json, name=person.name)
