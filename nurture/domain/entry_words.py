"""What stands beside an entry of the journal in every form of it: how, with whom, where, how long, its tags."""

from collections.abc import Iterator
from datetime import date

from nurture.domain.dates import long_date
from nurture.domain.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES
from nurture.domain.touches import Direction, Medium
from nurture.views.days import DayEntry

NAMED = 8
"""People who are named of those who took part; whoever logs a wedding need not read a hundred names."""


def heading(day: date) -> str:
    """A day as a journal heads it: "Sunday 22 November 2026"."""
    return f"{WEEKDAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]} {day.year:04}"


def beside(entry: DayEntry, *, named: int | None = NAMED) -> tuple[str, ...]:
    """What is known: "in person", "with Ana and Ben", "the pub", "45 min", "#diy"; nothing for a note.

    At most so many people by name; None names all.
    """
    if entry.medium is None:
        return ()
    return tuple(
        filter(None, (_how(entry), _with(entry, named), entry.place, _length(entry.minutes), _tags(entry)))
    )


def _how(entry: DayEntry) -> str:
    medium = "" if entry.medium in (None, Medium.OTHER) else f"{entry.medium}".replace("in-person", "in person")
    return ", ".join(filter(None, (medium, entry.door if entry.door != medium else "", *_way(entry))))


def _way(entry: DayEntry) -> Iterator[str]:
    """Who reached whom, where we did not talk, and whether an answer came."""
    if entry.broadcast:
        yield "to many at once"
        return
    if entry.direction is Direction.IN:
        yield "they wrote"
    if entry.direction is Direction.OUT:
        yield "you wrote" if entry.answered_on else "you wrote, no answer yet"
    if entry.answered_on:
        yield f"answered {long_date(entry.answered_on, entry.happened_on)}"


def _with(entry: DayEntry, named: int | None) -> str:
    names = [who.name for who in entry.people]
    if not names:
        return ""
    if named is not None and len(names) > named:
        return f"with {', '.join(names[:named])} and {len(names) - named:,} more"
    return f"with {' and '.join(filter(None, (', '.join(names[:-1]), names[-1])))}"


def _length(minutes: int | None) -> str:
    """A length: "45 min", "2 h", "1 h 30"."""
    if not minutes:
        return ""
    hours, rest = divmod(minutes, 60)
    return " ".join(
        filter(None, (f"{hours} h" if hours else "", f"{rest}{'' if hours else ' min'}" if rest else ""))
    )


def _tags(entry: DayEntry) -> str:
    """The tags that the words of the entry do not hold already."""
    words = entry.text.casefold()
    return " ".join(f"#{tag}" for tag in entry.tags if f"#{tag}".casefold() not in words)
