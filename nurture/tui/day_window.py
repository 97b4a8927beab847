"""A window of entries of the journal, which moves over it page by page, however much is written."""

from collections.abc import Sequence
from datetime import date, timedelta

from nurture.domain.dates.calendar_days import month_end
from nurture.journal import Journal
from nurture.views.days import EVERYTHING, DayEntry, Sought

PAGE = 40
"""Entries that are read at once."""
MOST = 120
"""Entries in the window: those passed long ago are let go of, and read again on the way back."""


class DayWindow:
    """Entries that follow each other, newest day first, and whether more lie in front of them and behind."""

    def __init__(self, journal: Journal) -> None:
        self._days = journal.days
        self.sought: Sought = EVERYTHING
        """Which entries are wanted; after a change the window has to be moved."""
        self.entries: Sequence[DayEntry] = ()
        self.is_newest = True
        """Whether nothing lies in front."""
        self.is_oldest = True
        """Whether nothing lies behind."""

    def to_newest(self) -> None:
        """Move to the newest entries."""
        self._take(self._days.page(self.sought, limit=PAGE), PAGE)

    def to_oldest(self) -> None:
        """Move to the entries that are farthest back."""
        found = self._days.earliest(self.sought, PAGE)
        self.entries, self.is_newest, self.is_oldest = found, len(found) < PAGE, True

    def to_day(self, day: date) -> bool:
        """Move to where a day begins, or what was before it; False, and nothing moves, where that is nothing."""
        found = self._days.from_day(day, self.sought, PAGE)
        if found:
            self._take(found, PAGE, is_newest=False)
        return bool(found)

    def to_month(self, by: int, at: date) -> bool:
        """Move to the next month with anything in it, before that day's (-1) or after it (1); False for none."""
        if by < 0:
            return at.replace(day=1) > date.min and self.to_day(at.replace(day=1) - timedelta(1))
        following = self._days.after_day(month_end(at), self.sought, 1)
        return bool(following) and self.to_day(month_end(following[0].happened_on))

    def again(self) -> None:
        """Read anew; at the newest end, with whatever is newest now."""
        count = max(PAGE, len(self.entries))
        if self.is_newest or not self.entries:
            self._take(self._days.page(self.sought, limit=count), count)
        else:
            self._take(self._days.from_entry(self.entries[0], self.sought, count), count, is_newest=False)

    def older(self) -> bool:
        """Take in the next page behind; False where there is none."""
        if self.is_oldest or not self.entries:
            return False
        found = self._days.page(self.sought, self.entries[-1], PAGE)
        self.is_oldest = len(found) < PAGE
        self.is_newest = self.is_newest and len(self.entries) + len(found) <= MOST
        self.entries = [*self.entries, *found][-MOST:]
        return bool(found)

    def newer(self) -> bool:
        """Take in the page in front; False where there is none."""
        if self.is_newest or not self.entries:
            return False
        found = self._days.newer(self.sought, self.entries[0], PAGE)
        self.is_newest = len(found) < PAGE
        self.is_oldest = self.is_oldest and len(self.entries) + len(found) <= MOST
        self.entries = [*found, *self.entries][:MOST]
        return bool(found)

    def _take(self, entries: Sequence[DayEntry], asked: int, *, is_newest: bool = True) -> None:
        self.entries, self.is_newest, self.is_oldest = entries, is_newest, len(entries) < asked
