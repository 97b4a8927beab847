"""A check-in in the making: how it begins, what of it is the user's own, and how it is taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from nurture.journal.drafts import Unsent
from nurture.tui.lines import shown_lines

if TYPE_CHECKING:
    from nurture.domain.people import Channel
    from nurture.domain.prompts import Prompt
    from nurture.journal import Journal
    from nurture.tui.prompting import Prompting


class Begun(NamedTuple):
    """A draft as it stands."""

    text: str
    prompt: Prompt | None = None
    """The one that it began with."""
    channel: Channel | None = None

    @property
    def touched(self) -> bool:
        """Whether there are words in it of the user's own."""
        return self.text.strip() not in ("", self.opener)

    @property
    def opener(self) -> str:
        """The words that it began with."""
        return shown_lines(self.prompt.opener) if self.prompt else ""

    @property
    def unsent(self) -> Unsent | None:
        """What is kept of it; None where nothing of it is the user's own."""
        if not self.touched:
            return None
        return Unsent(
            self.text, self.channel.id if self.channel else 0, self.prompt.subject if self.prompt else ""
        )


def begin(person: int, prompting: Prompting) -> Begun:
    """A draft with the words of the prompt in sight."""
    prompt = prompting.sight(person).prompt
    return Begun(prompt.opener, prompt, prompt.channel) if prompt else Begun("")


def begun_before(journal: Journal, person: int, prompting: Prompting) -> Begun | None:
    """What was begun to a person before; its prompt and its channel as far as they are still there.

    Raises `StoreError` once where what was kept cannot be read.
    """
    unsent = journal.checkins.drafts.of(person)
    if unsent is None:
        return None
    channels = journal.page(person).channels
    channel = next((channel for channel in channels if channel.id == unsent.channel), None)
    return Begun(unsent.text, prompting.about(person, unsent.subject), channel)
