"""The weekly review as text: a week looked back on, and a proposal for the next. Nothing is written."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from nurture.cli.command import command, json_option
from nurture.cli.lines import STATE_STYLES
from nurture.cli.shell import Shell
from nurture.cli.text import BOLD, CYAN, DIM, Screen, table
from nurture.domain.dates import long_date
from nurture.domain.review import ABOUT, NOBODY, QUIET_WEEK
from nurture.views.documents import as_json as ready

if TYPE_CHECKING:
    from nurture.views.review import Review, ReviewChapter, WeekPlan


@command("nurture review", "nurture review --json")
@json_option
@click.pass_obj
def review(shell: Shell, as_json: bool) -> None:
    """Look back on the week: who you talked with, who is out of sight, what is open; and a plan for the next.

    Nothing is written. In the screens, key 9 walks through it one person at a time and keeps the plan.
    """
    week, plan = shell.journal.review.week(), shell.journal.review.proposal()
    if as_json:
        shell.say_json({**ready(week), "plan": ready(plan)})
    elif not week.people_count:
        shell.tell(NOBODY)
    else:
        shell.say([*review_lines(week, shell.screen), *plan_lines(plan, shell.screen)])


def review_lines(week: "Review", screen: Screen) -> Iterator[str]:
    """The chapters, a line for each person."""
    yield screen.paint(f"The week since {long_date(week.since, week.today)}", BOLD)
    if not week.chapters:
        yield QUIET_WEEK
    for chapter in week.chapters:
        yield ""
        yield screen.paint(ABOUT[chapter.kind], BOLD)
        yield from _indented(_people(chapter, screen))
        if chapter.more:
            yield screen.paint("  and others, in other weeks", DIM)


def _people(chapter: "ReviewChapter", screen: Screen) -> list[str]:
    steps = chapter.steps
    return table(
        [(step.line.name, step.line.state, step.text or step.line.why) for step in steps],
        _inner(screen),
        [("", STATE_STYLES[step.line.state], DIM) for step in steps],
    )


def plan_lines(plan: "WeekPlan", screen: Screen) -> Iterator[str]:
    """The plan as it is kept, with what is proposed to go with it, a line for each person."""
    if not plan.lines:
        return
    yield ""
    yield screen.paint("A plan for the week", BOLD)
    rows = [
        (long_date(each.day, plan.today), each.line.name, "planned" if each.chosen else "proposed", each.why)
        for each in plan.lines
    ]
    yield from _indented(table(rows, _inner(screen), [(CYAN, "", DIM, DIM)] * len(rows)))


def _inner(screen: Screen) -> Screen:
    """The same screen within a margin."""
    return screen if screen.width is None else screen._replace(width=max(1, screen.width - 2))


def _indented(lines: list[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
