"""Boundaries: what a person asked of us, in their words (R4)."""

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.knowing import known, one_thing
from nurture.cli.parsing import day_ahead, item_of
from nurture.cli.shell import Shell
from nurture.domain.dates import long_date
from nurture.domain.people import BoundaryKind
from nurture.views import BoundaryLine

_ABOUT = {BoundaryKind.NOT_ON: "the channel", BoundaryKind.NOT_ABOUT: "the topic"}


@command(
    'nurture boundary Ana "not on Facebook, please" --kind not-on --about facebook',
    'nurture boundary Ben "I need some quiet" --kind no-contact --until "1 march"',
    "nurture boundary Ana",
    "nurture boundary Ana --lift 1",
)
@name_argument(words=False)
@click.argument("words", nargs=-1)
@click.option("--kind", type=click.Choice([str(kind) for kind in BoundaryKind]), help="What it asks of you.")
@click.option("--about", metavar="TEXT", help="The channel of not-on, the topic of not-about.")
@click.option("--until", metavar="DAY", help="How long it holds; else until it is lifted.")
@click.option("--said", metavar="TEXT", help="Where they said it.")
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
    lift: int | None,
    as_json: bool,
) -> None:
    """Keep what they asked of you, word for word; without WORDS list the boundaries, by number."""
    asked = BoundaryKind(kind or BoundaryKind.OTHER)
    if words and asked in _ABOUT and not about:
        raise click.UsageError(f"{asked} needs --about: {_ABOUT[asked]}.")
    one_thing({"WORDS": words, "--lift": lift})
    person, page = known(shell, name)
    knowledge = shell.journal.knowledge
    if lift is not None:
        receipt = knowledge.lift_boundary(item_of(page.boundaries, lift, "boundary").id)
    elif words:
        day = day_ahead(shell.journal, until) if until else None
        receipt = knowledge.add_boundary(person.id, " ".join(words), asked, about or "", day, said or "")
    else:
        rows = [(line.words, line.kind, line.about, _state(shell, line)) for line in page.boundaries]
        shell.listing(page.boundaries, rows, as_json, f"{person.name} has asked for nothing yet.")
        return
    shell.receipt(receipt, as_json, name=person.name)


def _state(shell: Shell, line: BoundaryLine) -> str:
    today = shell.journal.today()
    if line.lifted_on:
        return f"lifted {long_date(line.lifted_on, today)}"
    until = f", until {long_date(line.until, today)}" if line.until else ""
    return f"said {long_date(line.said_on, today)}{until}"
