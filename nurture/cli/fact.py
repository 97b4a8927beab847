"""Facts about a person: listing, keeping, removing."""

from dataclasses import replace

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.knowing import known, one_thing, remove_option
from nurture.cli.parsing import day_behind, item_of
from nurture.cli.shell import Shell
from nurture.domain import typed
from nurture.domain.dates import long_date


@command(
    'nurture fact Ana "can teach: pottery"',
    "nurture fact Ana family: two daughters --told yesterday",
    "nurture fact Ana",
    "nurture fact Ana --remove 1",
)
@name_argument(words=False)
@click.argument("text", nargs=-1)
@click.option("--told", metavar="DAY", help="When they told you; else today.")
@remove_option
@json_option
@click.pass_obj
def fact(
    shell: Shell, name: str, text: tuple[str, ...], told: str | None, remove: int | None, as_json: bool
) -> None:
    """Keep a fact, "kind: text"; without TEXT list them, by number.

    Kinds: interest, hope, can-teach, wants-to-learn, family, work, place, how-we-met, food, gift-idea, note.
    """
    one_thing({"TEXT": text, "--remove": remove})
    person, page = known(shell, name)
    knowledge = shell.journal.knowledge
    if remove is not None:
        receipt = knowledge.remove_fact(item_of(page.facts, remove, "fact").id)
        shell.receipt(receipt, as_json, name=person.name)
    elif text:
        told_on = day_behind(shell.journal, told) if told else None
        receipt = knowledge.add_fact(person.id, replace(typed.fact(" ".join(text)), learned_on=told_on))
        shell.receipt(receipt, as_json, name=person.name)
    else:
        today = shell.journal.today()
        rows = [(f.kind, f.text, long_date(f.learned_on, today) if f.learned_on else "") for f in page.facts]
        shell.listing(page.facts, rows, as_json, f"No facts about {person.name} yet.")
