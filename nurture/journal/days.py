"""The journal by its days: entries of all people and free notes, searched, narrowed and looked back on."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from nurture.domain.on_this_day import same_days, weeks_around
from nurture.errors import InvalidValue
from nurture.store import days
from nurture.views.days import EVERYTHING, Day, DayEntry, OnThisDay, Sought

if TYPE_CHECKING:
    from nurture.journal import Journal

PAGE = 50
"""Entries of one page, unless more or fewer are asked for."""
_STRIDE = 500
"""Entries read at once where all of them are wanted."""


class Days:
    """The room of `journal.days`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def page(
        self, sought: Sought = EVERYTHING, after: DayEntry | None = None, limit: int = PAGE
    ) -> list[DayEntry]:
        """The next entries after one, newest day first; the latest where none is given."""
        return self._page(sought, after and days.place_of(after), limit)

    def newer(self, sought: Sought, before: DayEntry, limit: int = PAGE) -> list[DayEntry]:
        """The entries right in front of one, in the same order."""
        return self._page(sought, days.place_of(before), limit, newer=True)

    def earliest(self, sought: Sought = EVERYTHING, limit: int = PAGE) -> list[DayEntry]:
        """The last page: the entries that are farthest back, in the same order."""
        return self._page(sought, None, limit, newer=True)

    def from_day(self, day: date, sought: Sought = EVERYTHING, limit: int = PAGE) -> list[DayEntry]:
        """The entries of a day and of those before it."""
        return self._page(sought, days.before_day(day), limit)

    def from_entry(self, entry: DayEntry, sought: Sought = EVERYTHING, limit: int = PAGE) -> list[DayEntry]:
        """That entry, where it still stands there, and those after it."""
        place = days.place_of(entry)
        return self._page(sought, place._replace(id=place.id - 1), limit)

    def after_day(self, day: date, sought: Sought = EVERYTHING, limit: int = PAGE) -> list[DayEntry]:
        """The entries of the days that follow a day, those nearest to it, in the same order."""
        return self._page(sought, days.before_day(day), limit, newer=True)

    def _page(
        self, sought: Sought, after: days.Place | None, limit: int, *, newer: bool = False
    ) -> list[DayEntry]:
        with self._database.reading() as connection:
            return days.page(connection, sought, after, limit, newer=newer)

    def bounds(self) -> tuple[date, date] | None:
        """The first and the last day that anything is written of; None for an empty journal."""
        with self._database.reading() as connection:
            return days.bounds(connection)

    def sought(
        self,
        words: str = "",
        *,
        people: Iterable[int] = (),
        circle: str = "",
        tag: str = "",
        since: date | None = None,
        until: date | None = None,
    ) -> Sought:
        """What is wanted, in the user's words.

        Raises `UnknownName` where there is no such circle, and `InvalidValue` where no day can lie in the span.
        """
        from nurture.journal import SEARCH_WORDS

        if since and until and since > until:
            raise InvalidValue(
                f"{since} comes after {until}, so no day lies between.", "Say the earlier day first."
            )
        return Sought(
            words=tuple(words.replace("\0", " ").split()[:SEARCH_WORDS]),
            people=tuple(dict.fromkeys(people)),
            circle=self._journal.circles.named(circle).id if circle else None,
            tag=tag.removeprefix("#").lower(),
            since=since,
            until=until,
        )

    def on_this_day(self, sought: Sought = EVERYTHING) -> OnThisDay:
        """Former years on the day of today; where that day has nothing in any of them, the week around it."""
        today, found = self._journal.today(), self.bounds()
        first = found[0].year if found else today.year
        exact = sought._replace(days=same_days(today, first))
        if self.page(exact, limit=1):
            return OnThisDay(exact, exact=True)
        return OnThisDay(sought._replace(days=weeks_around(today, first)), exact=False)

    def told(self, sought: Sought = EVERYTHING) -> Iterator[Day]:
        """All days, oldest first, read as they are asked for; nothing written meanwhile comes between."""
        with self._database.reading():
            for day, entries in groupby(self._all(sought), key=lambda entry: entry.happened_on):
                yield Day(day, tuple(entries)[::-1])

    def markdown(self, sought: Sought = EVERYTHING) -> Iterator[str]:
        """The journal to read elsewhere, oldest day first, in parts as they are asked for."""
        from nurture.exchange import markdown

        return markdown.write(self.told(sought))

    def _all(self, sought: Sought) -> Iterator[DayEntry]:
        """Every entry, the earliest day first, each day from its end."""
        entries = self.earliest(sought, _STRIDE)
        while entries:
            yield from reversed(entries)
            entries = self.newer(sought, entries[0], _STRIDE)


def by_day(entries: Iterable[DayEntry]) -> list[Day]:
    """Entries as they come, under their days."""
    return [Day(day, tuple(of_day)) for day, of_day in groupby(entries, key=lambda entry: entry.happened_on)]
