"""Why somebody is in view on this very day, in words: for the line in Today, and at length where asked."""

from collections.abc import Sequence
from datetime import date

from nurture.domain.dates import ago, long_date
from nurture.domain.excerpts import LETTERS, excerpt

_GROUNDS = {"plan": "planned for today", "answer": "your message is still without an answer"}
"""What a place says of itself; a moment and a thread say more by their own words, drift by its days."""


def meant(text: str) -> str:
    """What I mean to do ("ask again"), as it is told everywhere."""
    return f"you meant to: {text}"


def reasons(
    ground: str,
    moments: Sequence[str],
    thread: tuple[str, date] | None,
    today: date,
    letters: int = LETTERS,
    *,
    planned: bool = False,
) -> list[str]:
    """What is special about today: moments that fall on it, something to ask after, a plan; often nothing.

    `thread` is what goes on in their life, with the day to ask after it, or where `planned` what I mean to do; of
    both no more than so many letters.
    """
    words = [f"{excerpt(moment, letters)} today" for moment in moments]
    if thread:
        text, ask_on = thread
        said, on = excerpt(text, letters), "" if ask_on == today else f", {ago(ask_on, today)}"
        happens = f"“{said}” {'is' if ask_on == today else 'was'} {ago(ask_on, today)}"
        words.append(f"{meant(said)}{on}" if planned else happens)
    if ground in _GROUNDS:
        words.append(_GROUNDS[ground])
    return words


def at_length(
    stands: str, special: Sequence[str], ground: str, before: date | None, within: int | None, today: date
) -> str:
    """Why somebody is in today's handful, in sentences; where they are due and not in it, when they will be.

    `stands` is where they stand against their rhythm, `before` the day of their turn before, `within` in about
    how many days the fair queue comes to them, None for those who are not due.
    """
    said = [stands, *special]
    if ground == "turn":
        turn = f"since {long_date(before, today)}" if before else "before"
        said.append(f"it is their turn: not in Today {turn}")
    elif ground == "drift":
        said.append("among those who drifted most")
    elif not ground and within is not None:
        days = "on the next day" if within == 1 else f"in about {within:,} days"
        said.append(f"not in today's handful; their turn comes {days} on which you look at Today, if not before")
    return " ".join(f"{words[0].upper()}{words[1:]}." for words in said)
