"""Promises, mine and theirs."""

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.knowing import known, one_thing, remove_option
from nurture.cli.parsing import day_ahead, item_of
from nurture.cli.shell import Shell
from nurture.domain.dates import long_date
from nurture.views.receipts import Receipt
from nurture.views.today import PromiseLine


@command(
    'nurture promise Ana "the cake recipe" --due friday',
    'nurture promise Ana "a visit" --by them',
    "nurture promise Ana",
    "nurture promise Ana --kept 1",
)
@name_argument(words=False)
@click.argument("text", nargs=-1)
@click.option("--by", type=click.Choice(["me", "them"]), default="me", show_default=True, help="Who promised.")
@click.option("--due", metavar="DAY", help="Until when.")
@click.option("--kept", type=int, metavar="N", help="The one with this number was kept.")
@click.option("--let-go", type=int, metavar="N", help="The one with this number is no longer waited for.")
@remove_option
@json_option
@click.pass_obj
def promise(
    shell: Shell,
    name: str,
    text: tuple[str, ...],
    by: str,
    due: str | None,
    kept: int | None,
    let_go: int | None,
    remove: int | None,
    as_json: bool,
) -> None:
    """Keep what you promised them, or they you; without TEXT list the promises, by number."""
    one_thing({"TEXT": text, "--kept": kept, "--let-go": let_go, "--remove": remove})
    person, page = known(shell, name)
    if text:
        due_on = day_ahead(shell.journal, due) if due else None
        receipt = shell.journal.knowledge.add_promise(person.id, by, " ".join(text), due_on)
    elif kept is not None or let_go is not None or remove is not None:
        receipt = _end(shell, page.promises, kept, let_go, remove)
    else:
        rows = [("you" if line.by == "me" else "they", line.text, _state(shell, line)) for line in page.promises]
        shell.listing(page.promises, rows, as_json, f"No promises between you and {person.name}.")
        return
    shell.receipt(receipt, as_json, name=person.name)


def _end(
    shell: Shell, lines: tuple[PromiseLine, ...], kept: int | None, let_go: int | None, remove: int | None
) -> Receipt:
    knowledge = shell.journal.knowledge
    for number, change in (
        (kept, knowledge.keep_promise),
        (let_go, knowledge.let_go),
        (remove, knowledge.remove_promise),
    ):
        if number is not None:
            return change(item_of(lines, number, "promise").id)
    raise AssertionError("one of the three is given")


def _state(shell: Shell, line: PromiseLine) -> str:
    today = shell.journal.today()
    if line.kept_on:
        return f"kept {long_date(line.kept_on, today)}"
    if line.let_go_on:
        return f"let go {long_date(line.let_go_on, today)}"
    return f"by {long_date(line.due_on, today)}" if line.due_on else "open"
