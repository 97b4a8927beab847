"""Words of the command line as values of the domain: rhythms, items of a list, days."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeVar

from nurture.domain.pace import Pace
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from nurture.journal import Journal

NO_RHYTHM = ("default", "none")
"""What `--every` takes to mean that nothing of one's own is said any more."""


class _Keyed(Protocol):
    @property
    def id(self) -> int: ...


_Item = TypeVar("_Item", bound=_Keyed)
_Any = TypeVar("_Any")


def pace_of(every: str | None, limit: str | None, ambient: bool, before: Pace | None = None) -> Pace | None:
    """The pace that `--every`, `--limit` and `--ambient` ask for; None where none of them was given.

    `before` is what stands where only one of two is given. Raises `UnreadableDate` for words that are no
    interval and `InvalidValue` where they do not fit together.
    """
    from nurture.domain.dates import interval

    if ambient:
        if every or limit:
            raise InvalidValue("Someone ambient has no rhythm.", "Say --ambient or --every, not both.")
        return Pace(ambient=True)
    if every and every.strip().lower() in NO_RHYTHM:
        return Pace()
    if not every and not limit:
        return None
    before = before or Pace()
    ideal = interval(every) if every else before.ideal_days
    if ideal is None:
        raise InvalidValue("A limit needs a rhythm to be the limit of.", "Say --every too.")
    kept = before.limit_days if before.limit_days and before.limit_days > ideal else None
    return Pace(ideal, interval(limit) if limit else kept)


def item_of(items: Sequence[_Item], number: int, what: str) -> _Item:
    """The item with that number in the list as it is printed, or with that key. Raises `InvalidValue`."""
    return next((item for item in items if item.id == number), None) or numbered(items, number, what)


def numbered(items: Sequence[_Any], number: int, what: str) -> _Any:
    """The item with that number in the list as it is printed. Raises `InvalidValue`."""
    if 1 <= number <= len(items):
        return items[number - 1]
    raise InvalidValue(f"There is no {what} {number}.", f"There are {len(items)}; list them to see their numbers.")


def day_ahead(journal: "Journal", text: str) -> date:
    """The day that words such as "2 weeks", "friday" or "in May" name. Raises `UnreadableDate`."""
    from nurture.domain.dates import future_date

    return future_date(text, journal.today(), journal.settings.date_order)


def day_behind(journal: "Journal", text: str) -> date:
    """The day that words such as "yesterday" or "last tue" name. Raises `UnreadableDate`."""
    from nurture.domain.dates import past_date

    return past_date(text, journal.today(), journal.settings.date_order)


def day_either_way(journal: "Journal", text: str) -> date:
    """Like `day_behind`; what can only be to come, such as "in 2 weeks", is. Raises `UnreadableDate`."""
    from nurture.domain.dates import any_date

    return any_date(text, journal.today(), journal.settings.date_order)
