"""Reading: a person, everyone, and words in everything."""

from collections.abc import Sequence

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.lines import STATE_STYLES
from nurture.cli.shell import Shell
from nurture.cli.text import DIM, table
from nurture.domain.dates import ago, long_date
from nurture.domain.people import Sphere
from nurture.domain.rhythm import State
from nurture.views.documents import as_json as ready
from nurture.views.lists import Hit, PersonLine


@command("nurture show Ana", 'nurture show "Ana Costa" --touches 20', "nurture show Ana --json")
@name_argument()
@click.option("--touches", type=click.IntRange(0), default=5, show_default=True, metavar="N", help="How many.")
@json_option
@click.pass_obj
def show(shell: Shell, name: tuple[str, ...], touches: int, as_json: bool) -> None:
    """Show a person: what they asked of you, what is open, facts, dates, channels and the last touches."""
    person = shell.person(name)
    page = shell.journal.page(person.id)
    timeline = shell.journal.timeline(person.id, limit=touches) if touches else []
    years = shell.journal.insights.strip(person.id)
    lately = shell.journal.rhythms.lately(person.id)
    if as_json:
        shell.say_json({**ready(page), "lately": lately, "touches": ready(timeline), "years": ready(years)})
        return
    from nurture.cli.page import page_lines

    shell.say(page_lines(page, lately, timeline, years, shell.journal.today(), shell.screen))


@command("nurture people", "nurture people --circle pottery --state due", "nurture people --archived --json")
@click.option("--circle", metavar="CIRCLE", help="Only those in this circle.")
@click.option("--state", type=click.Choice([str(state) for state in State]), help="Only those in this state.")
@click.option("--sphere", type=click.Choice([str(sphere) for sphere in Sphere]), help="Only this sphere.")
@click.option("--archived", is_flag=True, help="Those who are kept out of every other list.")
@json_option
@click.pass_obj
def people(
    shell: Shell, circle: str | None, state: str | None, sphere: str | None, archived: bool, as_json: bool
) -> None:
    """List everyone by name."""
    wanted = shell.journal.circles.named(circle).name if circle else None
    lines = [
        line
        for line in shell.journal.lines(archived=archived)
        if line.archived == archived
        and (wanted is None or wanted in line.circles)
        and state in (None, line.state)
        and sphere in (None, line.sphere)
    ]
    list_people(shell, lines, as_json)


def list_people(shell: Shell, lines: Sequence[PersonLine], as_json: bool) -> None:
    """Print people one a line: name, state, last exchange, sphere, circles."""
    if as_json:
        shell.say_json(ready(lines))
        return
    today = shell.journal.today()
    rows = [
        (
            line.name,
            str(line.state or ("archived" if line.archived else "")),
            ago(line.last_exchange, today) if line.last_exchange else "never yet",
            str(line.sphere),
            ", ".join(line.circles),
        )
        for line in lines
    ]
    styles = [("", STATE_STYLES[line.state] if line.state else DIM, "", DIM, DIM) for line in lines]
    shell.say(table(rows, shell.screen, styles))
    if not lines:
        shell.tell("Nobody.")


@command("nurture search lisbon", "nurture search cake recipe --limit 5", "nurture search pottery --json")
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit", type=click.IntRange(1), default=50, show_default=True, metavar="N", help="At most so many."
)
@json_option
@click.pass_obj
def search(shell: Shell, words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find words in everything: names, facts, conversations, promises, tags; newest first."""
    hits = shell.journal.search(" ".join(words), limit)
    if as_json:
        shell.say_json(ready(hits))
    elif hits:
        shell.say(table([_hit(shell, hit) for hit in hits], shell.screen, [("", DIM, DIM, DIM, "")] * len(hits)))
    else:
        shell.tell("Nothing was found.")


def _hit(shell: Shell, hit: Hit) -> tuple[str, str, str, str, str]:
    day = long_date(hit.day, shell.journal.today()) if hit.day else ""
    return hit.name, hit.sphere, hit.kind, day, "" if hit.text == hit.name else hit.text
