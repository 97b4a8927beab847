"""What the commands about a person's facts, channels, promises and the rest have in common."""

from typing import TYPE_CHECKING

import click

from nurture.cli.shell import Shell

if TYPE_CHECKING:
    from nurture.domain.names import Known
    from nurture.views import PersonPage

remove_option = click.option(
    "--remove", type=int, metavar="N", help="Remove the one with this number in the list."
)


def known(shell: Shell, name: str) -> "tuple[Known, PersonPage]":
    """The person of that name, and all that is known of them."""
    person = shell.person(name)
    return person, shell.journal.people.page(person.id)
