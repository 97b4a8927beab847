"""Being away: nobody is offered, and whose turn falls into that time comes back spread after it (R10)."""

from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.absence import Absence, absence
from nurture.domain.dates import long_date
from nurture.errors import InvalidValue
from nurture.store import absences, spreads
from nurture.views.absence import Away
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from nurture.journal import Journal


class Absences:
    """The room of `journal.absences`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def ahead(self) -> list[Away]:
        """The absence that holds and those to come, in their order."""
        with self._database.reading() as connection:
            return absences.ahead(connection, self._journal.today())

    def away(self, until: date, begins_on: date | None = None) -> Receipt:
        """Be away until a day, from today or another day on: one step.

        It takes the place of every absence it shares a day with, and goes on from one that holds already. Raises
        `InvalidValue` where there is no such time.
        """
        today, ahead = self._journal.today(), self.ahead()
        wanted = absence(*_from(ahead, begins_on or today, until), today)
        replaced = [each for each in ahead if wanted.meets(_of(each))]
        later = [each for each in ahead if each.begins_on >= wanted.until]
        with self._database.writing(f"away until {long_date(until, today)}") as connection:
            self._take_back(connection, [*replaced, *later])
            for each in replaced:
                absences.call_off(connection, each.id)
            key = absences.add(connection, *wanted)
            people = self._put_off(connection, wanted)
            self._put_off_all(connection, later)
        return Receipt(f"Away {_said(wanted, today)}.{_in_turn(people)}", key, people)

    def back(self) -> Receipt:
        """Be back today from the absence that holds, else call the next one off: one step.

        Raises `InvalidValue` where there is none.
        """
        today, ahead = self._journal.today(), self.ahead()
        if not ahead:
            raise InvalidValue("You are not away, and no absence is ahead.", "Say until when: nurture away 3 jan.")
        first, *later = ahead
        begun = first.begins_on < today
        what = "came back" if first.now else f"called off being away {_said(_of(first), today)}"
        with self._database.writing(what) as connection:
            self._take_back(connection, ahead)
            if begun:
                absences.end(connection, first.id, today)
            else:
                absences.call_off(connection, first.id)
            people = self._put_off(connection, Absence(first.begins_on, today)) if begun else ()
            self._put_off_all(connection, later)
        if first.now:
            return Receipt(f"You are back.{_in_turn(people)}", first.id, people)
        return Receipt(f"Called off: away {_said(_of(first), today)}.", first.id)

    # --- within ---------------------------------------------------------------------------------------------

    def _put_off(self, connection: "sqlite3.Connection", away: Absence) -> tuple[int, ...]:
        return spreads.spread(connection, away, self._journal.settings.rhythms, self._journal.today())

    def _put_off_all(self, connection: "sqlite3.Connection", ahead: "Sequence[Away]") -> None:
        for each in ahead:
            self._put_off(connection, _of(each))

    def _take_back(self, connection: "sqlite3.Connection", ahead: "Sequence[Away]") -> None:
        """Take back what absences put off, the last first: who came back from one may be put off by the next."""
        for each in reversed(ahead):
            turns = spreads.turns_within(connection, _of(each), self._journal.settings.rhythms)
            spreads.end(connection, [turn.person for turn in turns], _of(each), self._journal.today())


def _of(away: Away) -> Absence:
    return Absence(away.begins_on, away.until)


def _from(ahead: "Sequence[Away]", begins_on: date, until: date) -> tuple[date, date]:
    """When an absence begins: with the one that holds already, where they meet."""
    holding = next((each for each in ahead if each.now and begins_on < each.until), None)
    return (min(begins_on, holding.begins_on) if holding else begins_on), until


def _said(away: Absence, today: date) -> str:
    begins = "" if away.begins_on <= today else f"from {long_date(away.begins_on, today)} "
    return f"{begins}until {long_date(away.until, today)}"


def _in_turn(people: "Sequence[int]") -> str:
    if not people:
        return ""
    many = "One person comes" if len(people) == 1 else f"{len(people):,} people come"
    return f" {many} back in turn after that time."
