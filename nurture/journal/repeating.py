"""Logging again like last time: the line of the last exchange, fit to be said once more."""

from typing import TYPE_CHECKING

from nurture.domain.capture import Capture, capture
from nurture.domain.repeating import anew, repeated
from nurture.errors import NurtureError
from nurture.store import glance, touches

if TYPE_CHECKING:
    from datetime import date

    from nurture.journal import Journal
    from nurture.views.person import TouchLine


def again(journal: "Journal", person: int) -> str:
    """See `Journal.again`."""
    with journal.database.reading() as connection:
        key = touches.last_exchange(connection, person)
        touch = glance.touch(connection, key) if key is not None else None
    if touch is None:
        return ""
    read = read_on(journal, touch.summary, touch.happened_on)
    line = repeated(read) if read else ""
    if line and _says_the_same(journal, line, touch):
        return line
    *others, last = touch.people
    names = f"{', '.join(others)} and {last}" if others else last
    return anew(names, touch.medium, touch.direction)


def read_on(journal: "Journal", line: str, day: "date") -> Capture | None:
    """What a line said on the day it was written; None for a text that is no line."""
    try:
        return capture(line, journal.directory, day, journal.settings.date_order)
    except NurtureError:
        return None


def _says_the_same(journal: "Journal", line: str, touch: "TouchLine") -> bool:
    """Whether the line by itself means the same people, the same way."""
    read = read_on(journal, line, journal.today())
    return (
        read is not None
        and not read.ambiguous
        and not read.new_people
        and not read.parts
        and sorted(known.name for known in read.people) == sorted(touch.people)
        and (read.medium, read.direction) == (touch.medium, touch.direction)
    )
