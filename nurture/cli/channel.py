"""Channels of a person: addresses, numbers, profiles, and whether each is welcome."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.knowing import known, one_thing, remove_option
from nurture.cli.parsing import item_of
from nurture.cli.shell import Shell
from nurture.domain.people import Channel, Standing
from nurture.errors import InvalidValue


@command(
    "nurture channel Ana email ana@example.org --standing welcome",
    "nurture channel Ana phone +351912345678 --label home",
    'nurture channel Ana phone --standing ask-first --note "after six"',
    "nurture channel Ana",
    "nurture channel Ana --remove 1",
)
@name_argument(words=False)
@click.argument("kind", required=False)
@click.argument("address", required=False)
@click.option("--standing", type=click.Choice([str(s) for s in Standing]), help="How it may be used.")
@click.option("--label", metavar="TEXT", help="home, work, mobile …")
@click.option("--note", metavar="TEXT", help="Such as the hours they like.")
@remove_option
@json_option
@click.pass_obj
def channel(
    shell: Shell,
    /,
    name: str,
    kind: str | None,
    address: str | None,
    remove: int | None,
    as_json: bool,
    **said: Any,
) -> None:
    """Keep a channel, or say more about one; without KIND list them, by number."""
    one_thing({"KIND": kind, "--remove": remove})
    person, page = known(shell, name)
    knowledge = shell.journal.knowledge
    changes = {key: value for key, value in said.items() if value is not None}
    if remove is not None:
        receipt = knowledge.remove_channel(item_of(page.channels, remove, "channel").id)
        shell.receipt(receipt, as_json, name=person.name)
    elif kind:
        known_one = _known_one(page.channels, kind, address)
        if known_one and not changes:
            raise click.UsageError("What about it? Give --standing, --label or --note.")
        made = _with(known_one or Channel(kind.lower(), address or ""), changes)
        receipt = knowledge.edit_channel(made) if known_one else knowledge.add_channel(person.id, made)
        shell.receipt(receipt, as_json, name=person.name)
    else:
        rows = [(c.kind, c.address, c.label, str(c.standing), c.note) for c in page.channels]
        shell.listing(page.channels, rows, as_json, f"No channels to {person.name} yet.")


def _with(channel: Channel, changes: dict[str, Any]) -> Channel:
    standing = changes.get("standing")
    return replace(channel, **changes | ({"standing": Standing(standing)} if standing else {}))


def _known_one(channels: Sequence[Channel], kind: str, address: str | None) -> Channel | None:
    """The channel that is meant, if it is there already. Raises `InvalidValue` where that is not clear."""
    alike = [c for c in channels if c.kind == kind.lower() and address in (None, c.address)]
    if address is None and len(alike) != 1:
        which = "There is no" if not alike else "There are several channels of kind"
        raise InvalidValue(f"{which} {kind}{' yet' if not alike else ''}.", "Write its address too.")
    return alike[0] if alike else None
