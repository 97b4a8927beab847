"""Prompts: good reasons to get in touch, and an answer that came."""

from typing import TYPE_CHECKING, Any

import click

from nurture.cli.command import command, json_option, name_argument
from nurture.cli.shell import Shell
from nurture.cli.text import BOLD, DIM, Screen, harmless
from nurture.domain.dates import long_date

if TYPE_CHECKING:
    from datetime import date

    from nurture.domain.prompts import Prompt


@command("nurture prompt Ana", "nurture prompt Ana --json", "nurture prompt Ana --dismiss 2")
@name_argument()
@click.option(
    "--limit", type=click.IntRange(1), default=5, show_default=True, metavar="N", help="At most so many."
)
@click.option("--dismiss", type=click.IntRange(1), metavar="N", help="The one with this number stays away.")
@json_option
@click.pass_obj
def prompt(shell: Shell, name: tuple[str, ...], limit: int, dismiss: int | None, as_json: bool) -> None:
    """Say why, and how, to get in touch with a person today: best first. None of them wants anything."""
    from nurture.cli.parsing import numbered

    person = shell.person(name)
    checkins = shell.journal.checkins
    found = checkins.prompts(person.id)
    if dismiss is not None:
        receipt = checkins.dismiss(person.id, numbered(found.prompts, dismiss, "prompt"))
        shell.receipt(receipt, as_json, name=person.name)
        return
    if not found.prompts:
        shell.tell(f"{person.name}: {found.reason}")
    if as_json:
        shell.say_json([document(each) for each in found.prompts])
        return
    today = shell.journal.today()
    shell.say(
        [
            line
            for number, each in enumerate(found.prompts[:limit], 1)
            for line in _lines(number, each, today, shell.screen)
        ]
    )


def document(prompt: "Prompt") -> dict[str, Any]:
    """A prompt as the command line promises it; the channel by its kind."""
    return {
        "intention": str(prompt.intention),
        "opener": prompt.opener,
        "because": [
            {"text": each.text, "date": each.date.isoformat() if each.date else None} for each in prompt.because
        ],
        "channel": prompt.channel.kind if prompt.channel else None,
    }


def _lines(number: int, prompt: "Prompt", today: "date", screen: Screen) -> list[str]:
    from nurture.domain.channel_words import in_words

    lines = [f"{number:2}  {screen.paint(str(prompt.intention), BOLD)}  {harmless(prompt.opener)}"]
    for each in prompt.because:
        day = f", {long_date(each.date, today)}" if each.date else ""
        lines.append(screen.paint(harmless(f"    because: {each.text}{day}"), DIM))
    if prompt.channel:
        lines.append(screen.paint(harmless(f"    by {in_words(prompt.channel)}"), DIM))
    return lines


@command("nurture answered Ana")
@name_argument()
@json_option
@click.pass_obj
def answered(shell: Shell, name: tuple[str, ...], as_json: bool) -> None:
    """Note that a person answered today: nothing is waited for any more, and you are in touch."""
    person = shell.person(name)
    shell.receipt(shell.journal.checkins.answered(person.id), as_json, name=person.name)
