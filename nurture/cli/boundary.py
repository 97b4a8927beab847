"""Boundaries: what a person asked of us, in their words (R4)."""

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.knowing import known, one_thing
from nurture.cli.parsing import day_ahead, day_behind, item_of
from nurture.cli.shell import Shell
from nurture.cli.stating import of_kind, settled
from nurture.domain.dates import long_date
from nurture.domain.people import BoundaryKind
from nurture.domain.stated import Stated
from nurture.errors import InvalidValue
from nurture.views.person import BoundaryLine

_ABOUT = {BoundaryKind.NOT_ON: "the channel", BoundaryKind.NOT_ABOUT: "the topic"}


@command(
    'nurture boundary Ana "not on Facebook, please"',
    'nurture boundary Ben "I need some quiet" --kind no-contact --until "1 march" --on yesterday',
    "nurture boundary Ana",
    "nurture boundary Ana --lift 1",
)
@name_argument(words=False)
@click.argument("words", nargs=-1)
@click.option(
    "--kind",
    type=click.Choice([str(kind) for kind in BoundaryKind]),
    help="What it asks of you; else read from WORDS.",
)
@click.option("--about", metavar="TEXT", help="The channel of not-on, the topic of not-about.")
@click.option("--until", metavar="DAY", help="How long it holds; else until it is lifted.")
@click.option("--said", metavar="TEXT", help="Where they said it.")
@click.option("--on", "--said-on", "said_on", metavar="DAY", help="The day they said it; else today.")
@click.option("--lift", type=int, metavar="N", help="The one with this number holds no longer; its words stay.")
@json_option
@click.pass_obj
def boundary(
    shell: Shell,
    name: str,
    words: tuple[str, ...],
    kind: str | None,
    about: str | None,
    until: str | None,
    said: str | None,
    said_on: str | None,
    lift: int | None,
    as_json: bool,
) -> None:
    """Keep what they asked of you, word for word; without WORDS list the boundaries, by number."""
    one_thing({"WORDS": words, "--lift": lift})
    person, page = known(shell, name)
    knowledge = shell.journal.knowledge
    more: dict[str, object] = {}
    if lift is not None:
        receipt = knowledge.lift_boundary(item_of(page.boundaries, lift, "boundary").id)
    elif words:
        text = " ".join(words)
        if not text.strip():
            raise InvalidValue("There are no words to keep.")
        stated = _stated(shell, text, kind, about, until)
        on = day_behind(shell.journal, said_on) if said_on else None
        receipt = knowledge.add_boundary(person.id, text, *stated[:3], said or "", on)
        until_day = stated.until.isoformat() if stated.until else None
        more = {"kind": stated.kind, "about": stated.about, "until": until_day}
    else:
        rows = [(line.words, line.kind, line.about, _state(shell, line)) for line in page.boundaries]
        shell.listing(page.boundaries, rows, as_json, f"{person.name} has asked for nothing yet.")
        return
    shell.receipt(receipt, as_json, name=person.name, **more)


def _stated(shell: Shell, words: str, kind: str | None, about: str | None, until: str | None) -> Stated:
    """What the words come to, by the options or as nurture reads them."""
    day = day_ahead(shell.journal, until) if until else None
    if kind is None:
        return settled(shell, words, about or "", day)
    stated = of_kind(shell, words, BoundaryKind(kind), about or "", day)
    if stated.kind in _ABOUT and not stated.about:
        raise click.UsageError(f"{kind} needs --about: {_ABOUT[stated.kind]}.")
    return stated


def _state(shell: Shell, line: BoundaryLine) -> str:
    today = shell.journal.today()
    if line.lifted_on:
        return f"lifted {long_date(line.lifted_on, today)}"
    until = f", until {long_date(line.until, today)}" if line.until else ""
    return f"said {long_date(line.said_on, today)}{until}"
