"""The weeks ahead in the user's words: what each day holds."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from nurture import clock
from nurture.domain.upcoming import YEARS, before_today, by_day, latest
from nurture.domain.zones import day_note, is_still, place_of
from nurture.errors import InvalidValue
from nurture.store import agenda
from nurture.views.upcoming import Agenda, UpcomingLine

if TYPE_CHECKING:
    import sqlite3

    from nurture.journal import Journal


class Upcoming:
    """The room of `journal.upcoming`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal

    def days(self, first: date, last: date, *, whole: Collection[date] | None = ()) -> Agenda:
        """What the days from `first` to `last` hold, and what is still open of before today where they begin then.

        Of the many who become due on one day the first few are named, but on the days of `whole` all; None names
        all on every day. Yesterday in `whole` opens what was before today. Raises `InvalidValue` where the days
        are over, or too far ahead.
        """
        today = self._journal.today()
        refuse(first, last, today)
        with self._journal.database.reading() as connection:
            passed = agenda.open_ends(connection, date.min, today - timedelta(1), today) if first <= today else ()
            before = before_today(passed, today, whole=whole is None or today - timedelta(1) in whole)
            lines = list(self._lines(connection, max(first, today), last, today))
        days = by_day(lines, None if whole is None else frozenset(whole))
        return Agenda(today, max(first, today), last, before, tuple(days))

    def _lines(
        self, connection: "sqlite3.Connection", first: date, last: date, today: date
    ) -> Iterator[UpcomingLine]:
        yield from self._moments(connection, first, last, today)
        yield from agenda.open_ends(connection, first, last, today)
        yield from agenda.due(connection, first, last, today, self._journal.settings.rhythms)
        yield from agenda.others(connection, first, last, today)

    def _moments(
        self, connection: "sqlite3.Connection", first: date, last: date, today: date
    ) -> Iterator[UpcomingLine]:
        """Moments with a note where their day is not ours; one of yesterday that still lasts there is of today."""
        now = self._now()
        begin = first - timedelta(first == today)
        places = {person: place_of(texts) for person, texts in agenda.places(connection, begin, last).items()}
        for line in agenda.moments(connection, begin, last):
            place = places.get(line.person_id or 0)
            note = day_note(line.day, place, now) if place else ""
            if line.day >= first:
                yield line._replace(note=" · ".join(filter(None, (line.note, note)))) if note else line
            elif place and isinstance(now, datetime) and is_still(line.day, place, now):
                yield line._replace(day=today, note=note)

    def _now(self) -> date:
        """This moment; the day alone where it is pinned."""
        return clock.moment() if self._journal.today is clock.today else self._journal.today()


def refuse(first: date, last: date, today: date) -> None:
    """Raise `InvalidValue` where these are no days ahead."""
    if last < today:
        raise InvalidValue("Those days are over.", "Upcoming looks ahead, from today on.")
    if last > latest(today):
        raise InvalidValue(f"{last.year} is too far ahead.", f"Upcoming looks {YEARS} years ahead.")
    if last < first:
        raise InvalidValue("The last day comes before the first.")
