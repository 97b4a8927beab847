"""Looking back over a year, and over the years with one person."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.insights.calendar import MONTHS, by_day, ends, first_day
from nurture.domain.insights.coverage import cover
from nurture.domain.insights.strip import years
from nurture.domain.spheres import Sphere
from nurture.errors import InvalidValue
from nurture.store import insights
from nurture.store.insights import Stopped
from nurture.views.insights import CoverageLine, Insights, MonthLine, Share, StripYear

if TYPE_CHECKING:
    from nurture.journal import Journal

__all__ = ["LookingBack", "Stopped"]

MOST_SILENT = 20
"""How many silences are shown: whoever wants all of them sorts People by the last exchange."""


class LookingBack:
    """The room of `journal.insights`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def year(self, year: int | None = None, stopped: Callable[[], bool] = lambda: False) -> Insights:
        """A year looked back on; without one, this year. Raises `InvalidValue` for a year to come.

        Reads everything, which for a million touches takes seconds; raises `Stopped` once `stopped` says so.
        """
        today, defaults = self._journal.today(), self._journal.settings.rhythms
        year = today.year if year is None else year
        if year > today.year:
            raise InvalidValue(f"{year} is still to come.", f"The latest year to look back on is {today.year}.")
        first, last = first_day(year), date(year, 12, 31)
        looked_at = ends(year, today)
        with self._database.reading() as connection, insights.stoppable(connection, stopped):
            tally = insights.tally(connection, first, last)
            spheres = insights.by_sphere(connection, first, last)
            covered = cover(insights.paced(connection, looked_at, today, defaults), looked_at)
            return Insights(
                year=year,
                today=today,
                first_year=min(insights.first_year(connection) or today.year, today.year),
                days=by_day(year, _exchanges(tally)),
                months=_months(tally),
                spheres=tuple(Share(sphere, spheres.get(sphere, 0)) for sphere in Sphere),
                circles=_shares(insights.by_circle(connection, first, last)),
                coverage=tuple(CoverageLine(on, *counts) for on, counts in zip(looked_at, covered, strict=True)),
                silences=tuple(insights.silences(connection, today, defaults, MOST_SILENT)),
                unspoken=insights.unspoken(connection, today),
            )

    def strip(self, person: int) -> tuple[StripYear, ...]:
        """The years with a person, newest first; empty where there was no touch yet."""
        with self._database.reading() as connection:
            return years(insights.strip(connection, person), self._journal.today().year)


def _exchanges(tally: Mapping[tuple[date, str], int]) -> dict[date, int]:
    found: dict[date, int] = {}
    for (day, kind), many in tally.items():
        if kind != "unanswered":
            found[day] = found.get(day, 0) + many
    return found


def _months(tally: Mapping[tuple[date, str], int]) -> tuple[MonthLine, ...]:
    found = [dict.fromkeys(MonthLine._fields[1:], 0) for _ in range(MONTHS)]
    for (day, kind), many in tally.items():
        found[day.month - 1][kind] += many
    return tuple(MonthLine(month, **counts) for month, counts in enumerate(found, 1))


def _shares(counts: Mapping[str | None, int]) -> tuple[Share, ...]:
    """The circles with most exchanges first, and people in none at the end."""
    named = sorted(counts.items(), key=lambda item: (item[0] is None, -item[1], item[0] or ""))
    return tuple(Share(name, many) for name, many in named)
