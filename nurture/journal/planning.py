"""The plan for a week: who is thought of on which day, as proposed and as kept."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from heapq import nsmallest
from typing import TYPE_CHECKING

from nurture.domain import planning as rules
from nurture.domain.dates import long_date
from nurture.domain.handful import Candidate, by_drift
from nurture.domain.planning import Wish
from nurture.domain.review import LATELY
from nurture.domain.upcoming import Kind
from nurture.errors import InvalidValue
from nurture.store import absences, agenda, lane
from nurture.store import review as store
from nurture.views.receipts import Receipt
from nurture.views.review import PlanLine, WeekPlan

if TYPE_CHECKING:
    import sqlite3

    from nurture.journal import Journal
    from nurture.views.today import DueLine
    from nurture.views.upcoming import UpcomingLine

_OCCASIONS = (Kind.MOMENT, Kind.PROMISE, Kind.ASK)
"""What a day to come may be about, so that somebody is proposed for it."""


class Planning:
    """What `journal.review` does about the week ahead."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def proposal(
        self,
        chosen: Mapping[int, date | None] | None = None,
        without: Collection[int] = (),
        *,
        others: bool = True,
    ) -> WeekPlan:
        """A plan for the coming week: those `chosen`, each with a day or None, and proposals to go with them.

        Without `chosen`, those who are in the plan already. Proposed is who has a moment in the week, to whom
        something is promised by a day of it, who is to be asked, and then the most drifted of those out of sight;
        nobody of `without`, and nobody at all unless `others`. The places of the fair queue are left to it.
        """
        today, places = self._journal.today(), self._journal.settings.handful
        with self._database.reading() as connection:
            if chosen is None:
                chosen = {person: day for _, person, day in store.planned(connection, today)}
            days = self._days(connection, today)
            occasions = self._occasions(connection, today)
            most = rules.proposed_a_day(places) * len(days) + len(chosen)
            drifted = self._others(connection, today, most) if others else []
            lines = store.lines(connection, [*chosen, *occasions, *drifted], today, self._journal.settings.rhythms)
        about = {person: occasion.day for person, occasion in occasions.items()}
        wanted = [
            Wish(person, day or about.get(person))
            for person, day in chosen.items()
            if person in lines and (lines[person].state not in rules.SET_ASIDE or day == today)
        ]
        fitting = [
            Wish(person, about.get(person))
            for person in dict.fromkeys([*_most_drifted_first(occasions, lines), *drifted])
            if others
            and person not in chosen
            and person not in without
            and lines[person].state not in rules.SET_ASIDE
        ]
        plan = rules.spread(wanted, days, places, today)
        whole = rules.spread(fitting, days, rules.proposed_a_day(places), today, plan)
        return WeekPlan(
            today=today,
            days=days,
            most=places,
            lines=tuple(
                PlanLine(lines[person], day, _why(lines[person], day, occasions.get(person)), person in chosen)
                for person, day in sorted(whole.items(), key=lambda each: each[1])
            ),
            left=tuple(lines[wish.person] for wish in wanted if wish.person not in plan),
        )

    def _days(self, connection: "sqlite3.Connection", today: date) -> tuple[date, ...]:
        away = absences.spans(connection, today, today + timedelta(rules.DAYS))
        return rules.days_of_week(today, self._journal.settings.quiet_days, away)

    def _occasions(self, connection: "sqlite3.Connection", today: date) -> "dict[int, UpcomingLine]":
        """By person, the first thing that the coming days are about."""
        first, last = today + timedelta(1), today + timedelta(rules.DAYS)
        found = [*agenda.moments(connection, first, last), *agenda.open_ends(connection, first, last, today)]
        told = sorted((line for line in found if line.kind in _OCCASIONS), key=lambda line: line.day, reverse=True)
        return {line.person_id: line for line in told if line.person_id is not None}

    def _others(self, connection: "sqlite3.Connection", today: date, most: int) -> list[int]:
        """The most drifted, first those who are out of sight."""
        hidden = nsmallest(most, self._out_of_sight(connection, today), key=by_drift)
        due = lane.due(connection, today, self._journal.settings.rhythms, most)
        return [*(each.id for each in hidden), *(line.id for line in due)]

    def lines(self, people: Collection[int]) -> "dict[int, DueLine]":
        """Where these people stand today, by key; those out of view are left out."""
        with self._database.reading() as connection:
            return store.lines(connection, people, self._journal.today(), self._journal.settings.rhythms)

    def plan(self, wanted: Mapping[int, date]) -> Receipt:
        """Keep who is planned for which day, in place of the plan there was from today on. One step.

        Whoever is out of view meanwhile is left out. Raises `InvalidValue` for a day
        that is not in the week ahead.
        """
        today = self._journal.today()
        for day in wanted.values():
            if not today <= day <= today + timedelta(rules.DAYS):
                raise InvalidValue(f"{long_date(day, today)} is not in the week ahead.")
        in_view = self.lines(wanted)
        kept = {person: day for person, day in wanted.items() if person in in_view}
        many = f"{len(kept)} {'person' if len(kept) == 1 else 'people'}"
        words = f"planned the week: {many}" if kept else "left the week open"
        with self._database.writing(words) as connection:
            store.plan(connection, kept, today)
        return Receipt(f"{words[0].upper()}{words[1:]}.", people=tuple(kept))

    def _out_of_sight(self, connection: "sqlite3.Connection", today: date) -> Iterator[Candidate]:
        lately = today - timedelta(LATELY)
        return store.out_of_sight(connection, today, lately, self._journal.settings.rhythms)


def _most_drifted_first(people: Iterable[int], lines: "Mapping[int, DueLine]") -> list[int]:
    return sorted((person for person in people if person in lines), key=lambda each: -(lines[each].drift or 0.0))


def _why(line: "DueLine", day: date, occasion: "UpcomingLine | None") -> str:
    """What a day is about, and where they stand."""
    if occasion is None:
        return line.why
    when = "" if occasion.day == day else f", {long_date(occasion.day, day)}"
    return f"{occasion.text}{when} · {line.why}"
