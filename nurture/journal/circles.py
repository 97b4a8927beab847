"""Circles: named groups, their rhythms and who is in them."""

from typing import TYPE_CHECKING

from sqlmodel import Session, col, func, select

from nurture.domain.names import fold
from nurture.domain.pace import Pace
from nurture.domain.people import clean_name
from nurture.errors import InvalidValue, UnknownName
from nurture.store import people, together
from nurture.store.tables import CircleRow, MembershipRow
from nurture.views.lists import CircleLine
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    import sqlite3

    from nurture.journal import Journal


class Circles:
    """The room of `journal.circles`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    def lines(self) -> list[CircleLine]:
        """Every circle by name, with how many are in it."""
        session = self._database.session()
        with self._database.reading():
            counts = dict(
                session.exec(
                    select(MembershipRow.circle_id, func.count()).group_by(col(MembershipRow.circle_id))
                ).all()
            )
            rows = session.exec(select(CircleRow).order_by(col(CircleRow.folded))).all()
            session.expunge_all()
        return [
            CircleLine(row.id, row.name, row.ideal_days, row.limit_days, row.ambient, counts.get(row.id, 0))
            for row in rows
        ]

    def named(self, text: str) -> CircleLine:
        """The circle of that name, however it is spelt. Raises `UnknownName` with the names there are."""
        lines = self.lines()
        found = next((line for line in lines if fold(line.name) == fold(text)), None)
        if found is None:
            known = ", ".join(line.name for line in lines) or "none yet"
            raise UnknownName(f"There is no circle called “{text}”.", f"Circles: {known}.")
        return found

    def add(self, name: str, pace: Pace | None = None) -> Receipt:
        """Make a circle. Raises `InvalidValue` where there is one of that name."""
        session = self._database.session()
        with self._database.writing(f"added the circle {clean_name(name)}"):
            self._refuse_taken(session, name)
            row = people.circle(session, name)
            _set(row, pace or Pace())
            key = row.id
        return Receipt(f"Added the circle {clean_name(name)}.", key)

    def rename(self, circle: int, name: str) -> Receipt:
        """Give a circle another name."""
        session = self._database.session()
        with self._database.writing(f"renamed a circle to {clean_name(name)}"):
            row = self._row(session, circle)
            if fold(name) != row.folded:
                self._refuse_taken(session, name)
            row.name, row.folded = clean_name(name), fold(name)
        return Receipt(f"The circle is now called {clean_name(name)}.", circle)

    def set_pace(self, circle: int, pace: Pace) -> Receipt:
        """Give a circle a rhythm, which holds for all in it who have none of their own."""
        session = self._database.session()
        with self._database.writing("changed the rhythm of a circle") as connection:
            row = self._row(session, circle)
            before = together.standings(connection, self._members(session, circle))
            _set(row, pace)
            name = row.name
            self._settle(session, connection, before)
        return Receipt(f"Changed the rhythm of {name}.", circle)

    def remove(self, circle: int) -> Receipt:
        """Dissolve a circle; the people stay."""
        session = self._database.session()
        with self._database.writing("removed a circle") as connection:
            row = self._row(session, circle)
            name, before = row.name, together.standings(connection, self._members(session, circle))
            session.delete(row)
            self._settle(session, connection, before)
        return Receipt(f"Removed the circle {name}; its people stay.", circle)

    def put(self, person: int, name: str) -> Receipt:
        """Put a person into a circle, which is made where it is new."""
        who = self._journal.glance(person)
        session = self._database.session()
        with self._database.writing(f"put {who.name} into {clean_name(name)}"):
            row = people.circle(session, name)
            if fold(name) not in {fold(circle) for circle in who.circles}:
                session.add(MembershipRow(person_id=person, circle_id=row.id))
            people.refresh_paces(session, [person])
            shown = row.name
        return Receipt(f"{who.name} is in {shown}.", person, (person,))

    def take_out(self, person: int, name: str) -> Receipt:
        """Take a person out of a circle. Raises `UnknownName` where they are not in it."""
        who, circle = self._journal.glance(person), self.named(name)
        session = self._database.session()
        with self._database.writing(f"took {who.name} out of {circle.name}"):
            row = session.exec(
                select(MembershipRow).where(
                    MembershipRow.person_id == person, MembershipRow.circle_id == circle.id
                )
            ).first()
            if row is None:
                raise UnknownName(f"{who.name} is not in {circle.name}.")
            session.delete(row)
            people.refresh_paces(session, [person])
        return Receipt(f"{who.name} is no longer in {circle.name}.", person, (person,))

    def _row(self, session: Session, circle: int) -> CircleRow:
        row = session.get(CircleRow, circle)
        if row is None:
            raise UnknownName("That circle is no longer in the journal.")
        return row

    def _members(self, session: Session, circle: int) -> list[int]:
        return list(session.exec(select(MembershipRow.person_id).where(MembershipRow.circle_id == circle)))

    def _settle(
        self, session: Session, connection: "sqlite3.Connection", before: "list[together.Standing]"
    ) -> None:
        """Derive the rhythms of the members anew; of an import, first turns stay spread (R10)."""
        session.flush()
        together.settle(connection, before, self._journal.settings.rhythms, self._journal.today())

    def _refuse_taken(self, session: Session, name: str) -> None:
        taken = session.exec(select(CircleRow.name).where(CircleRow.folded == fold(name))).first()
        if taken is not None:
            raise InvalidValue(f"There is a circle called {taken} already.")


def _set(row: CircleRow, pace: Pace) -> None:
    row.ideal_days, row.limit_days, row.ambient = pace.ideal_days, pace.limit_days, pace.ambient
