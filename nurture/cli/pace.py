"""The honest pace: what all rhythms ask for against what is done, and what to loosen where that cannot hold."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, json_option
from nurture.cli.shell import Shell
from nurture.cli.text import BOLD, CYAN, DIM, Screen, clip, harmless, table
from nurture.domain.capacity_words import rate, step_words, weekly
from nurture.views.documents import as_json as ready

if TYPE_CHECKING:
    from nurture.domain.capacity import Source
    from nurture.views.pace import PacePage, Preview

WEEK = 7
_BAR = 30
"""Cells of the longest bar."""


@command(
    "nurture pace",
    "nurture pace --loosen",
    "nurture pace --loosen --keep pottery --a-day 2",
    "nurture pace --apply",
)
@click.option("--loosen", is_flag=True, help="Say what could be looser, and what Today would be in a month.")
@click.option("--keep", multiple=True, metavar="CIRCLE", help="Leave the rhythm of this circle as it is.")
@click.option("--a-day", type=click.FloatRange(0.01, 1000), metavar="N", help="Plan for so many check-ins a day.")
@click.option("--apply", "applies", is_flag=True, help="Loosen it, in one step that undo takes back.")
@json_option
@click.pass_obj
def pace(
    shell: Shell, loosen: bool, keep: tuple[str, ...], a_day: float | None, applies: bool, as_json: bool
) -> None:
    """Say honestly whether the rhythms can be kept, and what could be looser."""
    room = shell.journal.pace
    held_to = {_source(shell, name) for name in keep}
    pages = room.pages(held_to, a_day and a_day * WEEK)
    page = next(pages)
    if applies and page.steps:
        shell.receipt(room.apply(page.steps), as_json)
        return
    if loosen and page.people:
        page = next(pages)
    if as_json:
        shell.say_json({**ready(page), "plan": ready(page.steps)})
    elif not page.people:
        shell.tell(page.sentence)
    else:
        shell.say([*said(page, shell.screen), *(planned(page, shell.screen) if loosen or applies else ())])
        if not page.holds and not (loosen or applies):
            shell.tell("What could be looser: nurture pace --loosen")


def _source(shell: Shell, name: str) -> "Source":
    from nurture.domain.capacity import Source

    found = shell.journal.circles.named(name)
    return Source("circle", found.id)


def said(page: "PacePage", screen: Screen) -> Iterator[str]:
    """The honest sentence, and what asks for most."""
    yield screen.paint(page.sentence, BOLD)
    yield f"{page.verdict} {page.measured}".rstrip()
    yield ""
    most = max(line.asked_a_week for line in page.lines) or 1.0
    rows = [
        (
            line.name,
            f"{line.people:,} {'person' if line.people == 1 else 'people'}",
            weekly(line.asked_a_week),
            "▇" * max(1, round(_BAR * line.asked_a_week / most)),
        )
        for line in page.lines
        if line.asked_a_week
    ]
    yield from table(rows, screen, [("", DIM, "", CYAN)] * len(rows))


def planned(page: "PacePage", screen: Screen) -> Iterator[str]:
    """What to loosen, and Today in a month."""
    yield ""
    if page.steps:
        yield screen.paint(f"Looser, so that it asks for {rate(page.planned_a_week)}", BOLD)
        rows = [(line.name, step_words(line.every_days, line.loosened_days)) for line in page.steps]
        yield from table(rows, screen)
    elif page.holds:
        yield "There is nothing to loosen."
    if page.advice:
        yield harmless(page.advice)
    for title, preview in (("as it is", page.as_it_is), ("looser", page.with_plan)):
        if preview:
            yield ""
            yield screen.paint(f"In four weeks, {title}", BOLD)
            yield from previewed(preview)


def previewed(preview: "Preview") -> Iterator[str]:
    """Today on a day to come."""
    yield f"Today would offer {harmless(', '.join(clip(name, 40) for name in preview.names)) or 'nobody'}."
    yield (
        f"In touch {preview.in_touch:,}, due {preview.due:,}, neglected {preview.neglected:,}, "
        f"fading {preview.fading:,}; {preview.offered:,} offered until then."
    )
