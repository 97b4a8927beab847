"""The mirror for a pipe: a draft judged, and shown as it would arrive."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, complete_name, json_option
from nurture.cli.shell import Shell
from nurture.cli.text import BOLD, DIM, GREEN, MAGENTA, YELLOW, Screen, harmless, harmless_lines

if TYPE_CHECKING:
    from nurture.domain.people import Channel
    from nurture.journal.checkins import Check

_STYLES = {"clear": GREEN, "careful": YELLOW, "pitch": MAGENTA, "forbidden": MAGENTA}


@command(
    'nurture check "Hi Ana, could you like my page?" --to Ana',
    "nurture check --to Ana < draft.txt",
    "nurture check - --json < draft.txt",
)
@click.argument("text", nargs=-1)
@click.option(
    "--to",
    metavar="NAME",
    help="Whom it is for: their boundaries, and what they had from you lately.",
    shell_complete=complete_name,
)
@click.option("--via", metavar="CHANNEL", help="The channel it would go through: email, signal …")
@json_option
@click.pass_obj
def check(shell: Shell, text: tuple[str, ...], to: str | None, via: str | None, as_json: bool) -> None:
    """Judge a draft before it goes out: what it asks, what it sells, and how it reads from the other side.

    The TEXT comes from standard input where it is - or not given. Whatever the verdict, nothing is kept or sent.
    """
    draft = _draft(text)
    checkins = shell.journal.checkins
    if to is None:
        found = checkins.check(draft)
    else:
        person = shell.person(to)
        found = checkins.check(draft, person.id, _channel(shell, person.id, via) if via else None)
    if as_json:
        shell.say_json(
            {
                "verdict": str(found.judgement.verdict),
                "findings": [
                    {"kind": each.kind, "quote": each.quote, "why": each.why} for each in found.judgement.findings
                ],
                "reversed": found.reversed,
            }
        )
    else:
        shell.say(_lines(found, shell.screen))


def _draft(text: Sequence[str]) -> str:
    """The words, or standard input. Raises `click.UsageError` where there is neither."""
    if text and text != ("-",):
        return " ".join(text)
    if not text and sys.stdin.isatty():
        raise click.UsageError("There is no draft. Write it down, or pipe it in.")
    return sys.stdin.buffer.read().decode("utf-8", "replace").removesuffix("\n")


def _channel(shell: Shell, person: int, kind: str) -> "Channel":
    """The person's channel of that kind; where none is noted, one that only has the kind."""
    from nurture.domain.channel_words import refers
    from nurture.domain.people import Channel

    channels = shell.journal.page(person).channels
    return next((channel for channel in channels if refers(kind, channel)), Channel(kind.casefold(), ""))


def _lines(found: "Check", screen: Screen) -> list[str]:
    verdict = str(found.judgement.verdict)
    lines = [screen.paint(verdict, _STYLES[verdict])]
    for each in found.judgement.findings:
        quote = f"“{each.quote}” " if each.quote else ""
        lines.append(harmless(f"  {quote}{each.why}"))
    lines += ["", screen.paint("As it would reach you", BOLD)]
    return lines + [screen.paint(f"  {line}", DIM) for line in harmless_lines(found.reversed)]
