"""What the commands about a person's facts, channels, promises and the rest have in common."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from nurture.cli.shell import Shell

if TYPE_CHECKING:
    from nurture.domain.names import Known
    from nurture.views.person import PersonPage

remove_option = click.option(
    "--remove", type=int, metavar="N", help="Remove the one with this number in the list."
)


def known(shell: Shell, name: str) -> "tuple[Known, PersonPage]":
    """The person of that name, and all that is known of them."""
    person = shell.person(name)
    return person, shell.journal.page(person.id)


def one_thing(asked: Mapping[str, object]) -> None:
    """Refuse, as wrong usage, two acts in one command, of which only one would be done.

    `asked` has each by what the help calls it; None, False or () where it was not given.
    """
    given = [called for called, value in asked.items() if value is not None and value is not False and value != ()]
    if len(given) > 1:
        raise click.UsageError(f"One thing at a time: {' or '.join(given)}.")
