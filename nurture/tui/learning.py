"""The rhythm that history shows, as a question and as quiet lines of a person's page."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nurture.domain.schedule import every
from nurture.tui.lines import QUIET, plain
from nurture.tui.screens.ask import Choose
from nurture.tui.widgets.wrapping import Entry
from nurture.views.habits import Habits

if TYPE_CHECKING:
    from nurture.tui.app import NurtureApp

ADOPT, KEEP, LEAVE = "adopt", "keep", "leave"


async def ask_rhythm(app: "NurtureApp", person: int) -> None:
    """Show what history says of a person, and ask whether to go by it; too short a history is said so."""
    rhythms = app.journal.rhythms
    habits = rhythms.habits(person)
    if habits is None:
        app.tell(rhythms.why_none(person))
        return
    question = f"The rhythm of {habits.name}, from history"
    chosen = await app.push_screen_wait(Choose(question, options(habits), habits.sentences))
    if chosen == ADOPT:
        app.change(lambda: rhythms.adopt(person))
    elif chosen == KEEP:
        app.change(lambda: rhythms.decline(person))


def options(habits: Habits) -> list[tuple[str, str]]:
    """What can be done about it: nothing is changed by itself, and leaving it changes nothing at all."""
    found = []
    held = "seen in the run of life" if habits.held_days is None else every(habits.held_days)
    if habits.adoptable:
        found.append((ADOPT, f"make it the rhythm: {every(habits.natural_days)}"))
    if habits.suggestion:
        found.append((KEEP, f"keep it as it is: {held}; this is not offered again"))
    return [*found, (LEAVE, "leave it for now" if found else f"leave it: {held}")]


def habit_entries(habits: Habits | None) -> list[Entry]:
    """Each sentence on a line, and the question where there is one."""
    return [Entry(plain(words, QUIET)) for words in _words(habits)]


def _words(habits: Habits | None) -> Iterator[str]:
    if habits:
        yield from habits.sentences
        if habits.suggestion:
            yield "Press I to make it the rhythm, or to keep yours."
