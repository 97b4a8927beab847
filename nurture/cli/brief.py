"""The brief: one screen before a call."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.lines import STATE_STYLES, moment_line, promise_line
from nurture.cli.shell import Shell
from nurture.cli.text import BOLD, Screen, harmless
from nurture.domain.dates import ago
from nurture.views.documents import as_json as ready

if TYPE_CHECKING:
    from nurture.domain.relations import Acquaintance
    from nurture.views.person import Brief, ThreadLine, TouchLine


@command("nurture brief Ana", "nurture brief Ana --json")
@name_argument()
@json_option
@click.pass_obj
def brief(shell: Shell, name: tuple[str, ...], as_json: bool) -> None:
    """Show what to know before you talk: the last talk, what is open, what to leave alone, what to ask."""
    person = shell.person(name)
    found = shell.journal.checkins.brief(person.id)
    if as_json:
        shell.say_json(ready(found))
    else:
        shell.say(list(brief_lines(found, shell.journal.today(), shell.screen)))


def brief_lines(brief: "Brief", today: date, screen: Screen) -> Iterator[str]:
    """The brief, what binds us first; sections with nothing in them are left out."""
    from nurture.domain.boundary_words import quoted
    from nurture.domain.channel_words import in_words
    from nurture.domain.kindness import words

    nicknames = f" ({', '.join(brief.nicknames)})" if brief.nicknames else ""
    yield screen.paint(harmless(brief.name), BOLD) + harmless(nicknames)
    state = f"{screen.paint(brief.state, STATE_STYLES[brief.state])} · " if brief.state else ""
    yield f"{brief.sphere} · {state}{harmless(brief.why)}"
    if brief.lately:
        yield brief.lately
    topics = [f"leave alone: {topic}" for topic in brief.leave_alone]
    facts = [_fact(fact.kind, fact.text, fact.learned_on, today) for fact in brief.facts]
    for heading, lines in (
        ("They asked", [*(quoted(line, today) for line in brief.boundaries), *topics]),
        ("Last talked", [_touch(line, today) for line in brief.last]),
        ("Going on", [_thread(line, today) for line in brief.threads]),
        ("Promised", [promise_line(line, today) for line in brief.promises]),
        ("Facts", facts),
        ("Given and received", [words(each, today) for each in brief.kindnesses]),
        ("You share", [_shared(each) for each in brief.acquaintances]),
        ("Coming up", [moment_line(line) for line in brief.moments]),
        ("Reach them by", [in_words(brief.channel)] if brief.channel else []),
        ("Worth asking", list(brief.questions)),
    ):
        if lines:
            yield from ("", screen.paint(heading, BOLD), *(f"  {harmless(line)}" for line in lines))


def _touch(line: "TouchLine", today: date) -> str:
    return f"{ago(line.happened_on, today)}: {line.summary}{f' — {line.notes}' if line.notes else ''}"


def _thread(line: "ThreadLine", today: date) -> str:
    ask = "" if line.planned else "ask "
    return f"{line.said}{f' ({ask}{ago(line.ask_on, today)})' if line.ask_on else ''}"


def _fact(kind: str, text: str, told: date | None, today: date) -> str:
    return f"{kind}: {text}{f' (told {ago(told, today)})' if told else ''}"


def _shared(line: "Acquaintance") -> str:
    from nurture.domain.relations import role

    together = f" ({', '.join(line.shared)})" if line.shared else ""
    return f"{', '.join(filter(None, (line.name, role(line))))}{together}"
