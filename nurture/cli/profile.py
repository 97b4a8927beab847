"""Adding a person, and changing what was said about them."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.parsing import day_behind, pace_of
from nurture.cli.shell import Shell
from nurture.domain import typed
from nurture.domain.dates import birthday as read_birthday
from nurture.domain.folding import fold
from nurture.domain.names import How
from nurture.domain.pace import Pace
from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind, Profile, Sphere
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from nurture.domain.dates import DateOrder
    from nurture.views.person import PersonPage
    from nurture.views.receipts import Receipt

_sphere = click.option(
    "--sphere", type=click.Choice([str(sphere) for sphere in Sphere]), help="What they are to you."
)
_limit = click.option("--limit", metavar="INTERVAL", help="How long at most; else one and a half times --every.")
_ambient = click.option("--ambient", is_flag=True, help="Seen in the run of life anyway: never neglected.")


@command(
    'nurture add "Ana Costa"',
    'nurture add "Ben Okafor" --sphere both --every "6 weeks" --limit "2 months" --circle pottery',
    'nurture add Cleo --birthday 04-12 --met "at the pottery class" --fact "interest: jazz"',
)
@click.argument("name", nargs=-1, required=True)
@_sphere
@click.option("--every", metavar="INTERVAL", help='How often to be in touch: "6 weeks", monthly.')
@_limit
@_ambient
@click.option(
    "--circle", "circles", multiple=True, metavar="CIRCLE", help="A group they belong to; may be repeated."
)
@click.option("--nickname", "nicknames", multiple=True, metavar="NAME", help="Another name; may be repeated.")
@click.option("--email", "emails", multiple=True, metavar="ADDRESS", help="May be repeated.")
@click.option("--phone", "phones", multiple=True, metavar="NUMBER", help="May be repeated.")
@click.option("--birthday", metavar="DAY", help="04-12 or 1990-04-12.")
@click.option("--met", metavar="TEXT", help="How you met.")
@click.option("--fact", "facts", multiple=True, metavar="TEXT", help='"kind: text"; may be repeated.')
@json_option
@click.pass_obj
def add(shell: Shell, /, name: tuple[str, ...], as_json: bool, **said: Any) -> None:
    """Add a person and print their id."""
    journal = shell.journal
    profile = _profile(" ".join(name), said, journal.settings.default_sphere, journal.settings.date_order)
    alike = journal.who(profile.name)
    receipt = journal.people.add(profile)
    if not as_json:
        shell.say([str(receipt.id)])
    shell.receipt(receipt, as_json, name=profile.name)
    if alike.how is How.EXACT:
        shell.tell(f"There was a {alike.people[0].name} before. If it is one person: nurture merge ID ID")


def _profile(name: str, said: dict[str, Any], sphere: Sphere, order: "DateOrder") -> Profile:
    facts = [typed.fact(text) for text in said["facts"]]
    facts += [Fact(FactKind.HOW_WE_MET, said["met"])] if said["met"] else []
    doors = [("email", address) for address in said["emails"]] + [("phone", number) for number in said["phones"]]
    return Profile(
        name=name,
        sphere=Sphere(said["sphere"]) if said["sphere"] else sphere,
        nicknames=said["nicknames"],
        circles=said["circles"],
        pace=pace_of(said["every"], said["limit"], said["ambient"]) or Pace(),
        channels=tuple(Channel(kind, address) for kind, address in doors),
        moments=_birthday(said["birthday"], order),
        facts=tuple(facts),
    )


def _birthday(text: str | None, order: "DateOrder") -> tuple[Moment, ...]:
    if not text:
        return ()
    year, month, day = read_birthday(text, order)
    return (Moment(MomentKind.BIRTHDAY, month, day, year),)


@command(
    'nurture edit Ana --every "6 weeks" --circle pottery',
    'nurture edit Ben --name "Ben Okafor" --no-nickname Benny',
    "nurture edit Cleo --birthday 1990-04-12 --sphere friend",
    "nurture edit Ana --every default",
)
@name_argument()
@click.option("--name", "new_name", metavar="NAME", help="What they are called.")
@_sphere
@click.option("--every", metavar="INTERVAL", help='How often; "default" takes it from circle or sphere again.')
@_limit
@_ambient
@click.option("--circle", "circles", multiple=True, metavar="CIRCLE", help="Put them into a circle.")
@click.option("--no-circle", "no_circles", multiple=True, metavar="CIRCLE", help="Take them out of a circle.")
@click.option("--nickname", "nicknames", multiple=True, metavar="NAME", help="Another name they answer to.")
@click.option(
    "--no-nickname", "no_nicknames", multiple=True, metavar="NAME", help="A name they no longer answer to."
)
@click.option("--birthday", metavar="DAY", help='04-12 or 1990-04-12; "none" removes it.')
@click.option("--died", metavar="DATE", help='The day they died; "no" takes it back. Nothing will ask after them.')
@click.option("--archive/--unarchive", default=None, help="Out of every list, or back.")
@json_option
@click.pass_obj
def edit(shell: Shell, /, name: tuple[str, ...], as_json: bool, **said: Any) -> None:
    """Change what is given and leave the rest."""
    people, person = shell.journal.people, shell.person(name)
    died = _died(shell, said["died"]) if said["died"] else None
    changes = _changes(shell.journal.page(person.id), said, shell.journal.settings.date_order)
    receipts: list[Receipt] = []
    with shell.journal.one_step(f"edited {person.name}"):
        if changes:
            receipts.append(people.edit(person.id, **changes))
        if said["died"]:
            receipts.append(people.died(person.id, died))
        if said["archive"] is not None:
            receipts.append(people.archive(person.id) if said["archive"] else people.unarchive(person.id))
    if not receipts:
        raise click.UsageError("Nothing to change was given.")
    for receipt in receipts if not as_json else receipts[-1:]:
        shell.receipt(receipt, as_json, name=changes.get("name", person.name))


def _died(shell: Shell, text: str) -> date | None:
    return None if text.lower() == "no" else day_behind(shell.journal, text)


def _changes(page: "PersonPage", said: dict[str, Any], order: "DateOrder") -> dict[str, Any]:
    """What `people.edit` has to be told."""
    before = Pace(page.own_ideal_days, page.own_limit_days, page.own_ambient)
    birthday = said["birthday"]
    changes = {
        "name": said["new_name"],
        "sphere": Sphere(said["sphere"]) if said["sphere"] else None,
        "pace": pace_of(said["every"], said["limit"], said["ambient"], before),
        "circles": _together(page.circles, said["circles"], said["no_circles"], "in no circle called"),
        "nicknames": _together(page.nicknames, said["nicknames"], said["no_nicknames"], "not known as"),
        "birthday": (() if birthday == "none" else read_birthday(birthday, order)) if birthday else None,
    }
    return {key: value for key, value in changes.items() if value is not None}


def _together(
    before: Sequence[str], more: Sequence[str], without: Sequence[str], missing: str
) -> tuple[str, ...] | None:
    """What there was, with more and without some, spelt however; None where nothing was asked."""
    if not more and not without:
        return None
    gone = {fold(name) for name in without}
    for name in without:
        if fold(name) not in {fold(each) for each in before}:
            raise InvalidValue(f"They are {missing} {name}.")
    kept = [name for name in before if fold(name) not in gone]
    return (*kept, *(name for name in more if fold(name) not in {fold(each) for each in kept}))
