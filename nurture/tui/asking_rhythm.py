"""Not today; and where that was said several times, whether the rhythm is right."""

from typing import TYPE_CHECKING

from nurture.domain.pace import Pace
from nurture.domain.schedule import every
from nurture.tui.lines import shown
from nurture.tui.screens.ask import Choose

if TYPE_CHECKING:
    from nurture.journal.turns import PutOff
    from nurture.tui.app import NurtureApp

KEEP = 0
"""The choice that leaves the rhythm as it is."""


async def not_today(app: "NurtureApp", person: int, name: str) -> None:
    """Put somebody off until another day, and offer a looser rhythm after the third time."""
    journal, outcome = app.journal, list["PutOff"]()

    def put_off() -> str:
        outcome.append(journal.turns.later(person))
        return outcome[0].receipt.sentence

    app.change(put_off)
    if outcome and outcome[0].looser:
        now = every(journal.page(person).ideal_days or 0)
        chosen = await app.push_screen_wait(
            Choose(
                f"Not today, three times now. Is {now} too often for {shown(name)}?",
                [*((days, every(days)) for days in outcome[0].looser), (KEEP, f"keep {now}")],
            )
        )
        if chosen == KEEP:
            app.change(lambda: journal.turns.keep_rhythm(person))
        elif chosen is not None:
            app.change(lambda: journal.people.edit(person, pace=Pace(chosen)))
