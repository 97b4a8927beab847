"""Why somebody is in view on this very day, in words: for the line in Today, and at length where asked."""

from collections.abc import Sequence
from datetime import date

from nurture.domain.dates import ago
from nurture.domain.excerpts import excerpt

_GROUNDS = {"plan": "planned for today", "answer": "your message is still without an answer"}
"""What a place says of itself; a moment and a thread say more by their own words, drift by its days."""


def reasons(ground: str, moments: Sequence[str], thread: tuple[str, date] | None, today: date) -> list[str]:
    """What is special about today: moments that fall on it, something to ask after, a plan; often nothing.

    `thread` is what goes on in their life, with the day to ask after it.
    """
    words = [f"{moment} today" for moment in moments]
    if thread:
        text, ask_on = thread
        words.append(f"“{excerpt(text)}” {'is' if ask_on == today else 'was'} {ago(ask_on, today)}")
    if ground in _GROUNDS:
        words.append(_GROUNDS[ground])
    return words
