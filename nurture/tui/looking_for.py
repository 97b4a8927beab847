"""Whose entries of the journal are wanted: a person, a circle or a #tag, in one line."""

from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.folding import fold
from nurture.journal import Journal
from nurture.tui.screens.ask import Ask
from nurture.views.days import EVERYTHING, Sought

if TYPE_CHECKING:
    from nurture.tui.app import NurtureApp


class Only(NamedTuple):
    """What the journal is narrowed to."""

    sought: Sought = EVERYTHING
    words: str = ""
    """The same for a heading: "with Ana Costa", "circle pottery", "#diy"; "" for everything."""


def read_only(journal: Journal, text: str) -> Only:
    """What the text names; nothing is everything. Raises `UnknownName` or `AmbiguousName`."""
    text = text.strip()
    if not text:
        return Only()
    if text.startswith("#"):
        return Only(journal.days.sought(tag=text), text.lower())
    circle = next((each.name for each in journal.circles.lines() if fold(each.name) == fold(text)), None)
    if circle:
        return Only(journal.days.sought(circle=circle), f"circle {circle}")
    known = journal.pick(text)
    return Only(journal.days.sought(people=[known.id]), f"with {known.name}")


async def ask_only(app: "NurtureApp") -> Only | None:
    """What to narrow the journal to; None where it shall stay as it is."""
    return await app.push_screen_wait(
        Ask(
            "Only what was with …, or has …",
            lambda text: read_only(app.journal, text),
            "a name, a circle or a #tag; nothing for all",
            lambda only: only.words or "everything",
        )
    )
