"""Threads: what is going on in a person's life."""

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.knowing import known, one_thing, remove_option
from nurture.cli.parsing import day_ahead, item_of
from nurture.cli.shell import Shell
from nurture.domain.dates import long_date
from nurture.views.person import ThreadLine


@command(
    'nurture thread Ana "moving to Lisbon" --ask "in May"',
    "nurture thread Ana",
    "nurture thread Ana --close 1",
)
@name_argument(words=False)
@click.argument("text", nargs=-1)
@click.option("--ask", metavar="DAY", help="When to ask about it.")
@click.option("--close", type=int, metavar="N", help="Close the one with this number: it was asked about.")
@remove_option
@json_option
@click.pass_obj
def thread(
    shell: Shell,
    name: str,
    text: tuple[str, ...],
    ask: str | None,
    close: int | None,
    remove: int | None,
    as_json: bool,
) -> None:
    """Keep what is going on in their life; without TEXT list the threads, by number."""
    one_thing({"TEXT": text, "--close": close, "--remove": remove})
    person, page = known(shell, name)
    knowledge = shell.journal.knowledge
    if remove is not None:
        receipt = knowledge.remove_thread(item_of(page.threads, remove, "thread").id)
    elif close is not None:
        receipt = knowledge.close_thread(item_of(page.threads, close, "thread").id)
    elif text:
        ask_on = day_ahead(shell.journal, ask) if ask else None
        receipt = knowledge.add_thread(person.id, " ".join(text), ask_on)
    else:
        rows = [(line.said, _state(shell, line)) for line in page.threads]
        shell.listing(page.threads, rows, as_json, f"No threads with {person.name} yet.")
        return
    shell.receipt(receipt, as_json, name=person.name)


def _state(shell: Shell, line: ThreadLine) -> str:
    today = shell.journal.today()
    if line.closed_on:
        return f"closed {long_date(line.closed_on, today)}"
    ask = "" if line.planned else "ask "
    return f"{ask}on {long_date(line.ask_on, today)}" if line.ask_on else "open"
