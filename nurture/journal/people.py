"""People in the user's words: adding, reading, changing, putting aside, merging, forgetting."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from sqlmodel import Session, col, delete, select

from nurture.domain.dates import long_date
from nurture.domain.pace import Pace
from nurture.domain.people import Moment, MomentKind, Profile, Sphere, clean_name
from nurture.errors import GONE, InvalidValue, UnknownName
from nurture.journal.first_turns import baselines
from nurture.store import absences, people, relations, touches
from nurture.store.profiles import Gathering
from nurture.store.tables import MomentRow, PersonRow, SnoozeRow
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.journal import Journal

REST_MONTHS = 3
"""How long someone rests when no day is given: a season."""

Birthday = tuple[int | None, int, int]
"""Year where known, month, day."""


class People:
    """The room of `journal.people`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    # --- changing -------------------------------------------------------------------------------------------

    def add(self, profile: Profile) -> Receipt:
        """Add somebody. Raises `InvalidValue` for an empty name."""
        return self.add_all([profile])

    def add_all(self, profiles: Sequence[Profile]) -> Receipt:
        """Add several people in one step; the receipt names the first and counts the others."""
        session = self._database.session()
        first = clean_name(profiles[0].name) if len(profiles) == 1 else f"{len(profiles)} people"
        with self._database.writing(f"added {first}") as connection:
            gathering = Gathering(session, self._journal.today())
            days = baselines(self._journal, gathering, profiles, latest=True)
            keys = tuple(
                gathering.person(self._told_today(profile), counted_from=day)
                for profile, day in zip(profiles, days, strict=True)
            )
            gathering.write()
            absences.put_off_next(connection, keys, self._journal.today(), self._journal.settings.rhythms)
        return Receipt(f"Added {first}.", keys[0], keys)

    def add_within(self, name: str) -> int:
        """Add somebody by name alone, inside a step that is already being written."""
        gathering = Gathering(self._database.session(), self._journal.today())
        profile = Profile(name=name, sphere=self._journal.settings.default_sphere)
        (day,) = baselines(self._journal, gathering, [profile], latest=True)
        key = gathering.person(profile, counted_from=day)
        gathering.write()
        return key

    def edit(
        self,
        person: int,
        *,
        name: str | None = None,
        sphere: Sphere | None = None,
        nicknames: Sequence[str] | None = None,
        circles: Sequence[str] | None = None,
        pace: Pace | None = None,
        birthday: Birthday | tuple[()] | None = None,
    ) -> Receipt:
        """Change what is given and leave the rest; `birthday=()` removes it. One step."""
        session = self._database.session()
        with self._database.writing(f"edited {self._name(person)}"):
            row = self._row(session, person)
            if name is not None or nicknames is not None:
                people.rename(session, row, name, nicknames)
            if sphere is not None:
                row.sphere = sphere
            if circles is not None:
                people.set_circles(session, row, circles)
            if pace is not None:
                row.own_ideal_days, row.own_limit_days = pace.ideal_days, pace.limit_days
                row.own_ambient = pace.ambient
            if birthday is not None:
                _set_birthday(session, person, birthday)
            people.refresh_paces(session, [person])
            shown = row.name
        return Receipt(f"Saved {shown}.", person, (person,))

    def archive(self, person: int) -> Receipt:
        """Put a person out of view; nothing of theirs is lost."""
        return self._set_aside(person, "archived", archived_on=self._journal.today())

    def unarchive(self, person: int) -> Receipt:
        """Bring an archived person back into view."""
        return self._set_aside(person, "unarchived", archived_on=None)

    def died(self, person: int, day: date | None) -> Receipt:
        """Note the day a person died, after which nothing asks after them; None takes it back."""
        if day is not None and day > self._journal.today():
            raise InvalidValue(f"{long_date(day, self._journal.today())} is still to come.")
        session = self._database.session()
        name = self._name(person)
        with self._database.writing(f"noted the death of {name}"):
            row = self._row(session, person)
            row.died_on = day
            people.refresh_view(session, row)
        return Receipt(f"{name} stays in the journal and will not come up in Today.", person, (person,))

    def delete(self, person: int) -> Receipt:
        """Forget a person and the touches that were with them alone; undo brings all back."""
        session = self._database.session()
        name = self._name(person)
        with self._database.writing(f"deleted {name}"):
            people.remove(session, self._row(session, person))
        return Receipt(f"Deleted {name}.", person, ())

    def merge(self, keep: int, other: int) -> Receipt:
        """Make two people one: `other` becomes part of `keep`, their name a nickname."""
        if keep == other:
            raise InvalidValue("That is one and the same person already.")
        session = self._database.session()
        kept, merged = self._name(keep), self._name(other)
        with self._database.writing(f"merged {merged} into {kept}") as connection:
            people.merge(session, self._row(session, keep), self._row(session, other))
            session.flush()
            touches.maintain(connection, [keep])
            relations.drop_doubles(connection, keep)
        return Receipt(f"Merged {merged} into {kept}.", keep, (keep,))

    def snooze(self, person: int, until: date) -> Receipt:
        """Put a person aside for a short while."""
        return self._put_aside(person, "snooze", until)

    def rest(self, person: int, until: date | None = None) -> Receipt:
        """Let a relationship rest until a day, by default for a season; they come back by themselves."""
        return self._put_aside(person, "rest", until or self._journal.today() + relativedelta(months=REST_MONTHS))

    def wake(self, person: int) -> Receipt:
        """End every snooze and rest of a person today."""
        session = self._database.session()
        name = self._name(person)
        with self._database.writing(f"woke {name}"):
            self._end_rests(session, person)
            people.refresh_rest(session, self._row(session, person))
        return Receipt(f"{name} is back.", person, (person,))

    # --- within ---------------------------------------------------------------------------------------------

    def _told_today(self, profile: Profile) -> Profile:
        """What is typed in today was learned today, unless it says when."""
        today = self._journal.today()
        return replace(
            profile, facts=tuple(replace(fact, learned_on=fact.learned_on or today) for fact in profile.facts)
        )

    def _put_aside(self, person: int, kind: str, until: date) -> Receipt:
        today = self._journal.today()
        if until <= today:
            raise InvalidValue(f"{long_date(until, today)} is not ahead.", "Name a day to come.")
        session = self._database.session()
        name = self._name(person)
        done = "snoozed" if kind == "snooze" else "rested"
        with self._database.writing(f"{done} {name}"):
            self._end_rests(session, person)
            session.add(SnoozeRow(person_id=person, kind=kind, made_on=today, until=until))
            people.refresh_rest(session, self._row(session, person))
        return Receipt(f"{name} rests until {long_date(until, today)}.", person, (person,))

    def _end_rests(self, session: Session, person: int) -> None:
        open_ones = select(SnoozeRow).where(SnoozeRow.person_id == person, col(SnoozeRow.ended_on).is_(None))
        for row in session.exec(open_ones):
            row.ended_on = self._journal.today()

    def _set_aside(self, person: int, done: str, *, archived_on: date | None) -> Receipt:
        session = self._database.session()
        name = self._name(person)
        with self._database.writing(f"{done} {name}"):
            row = self._row(session, person)
            row.archived_on = archived_on
            people.refresh_view(session, row)
        return Receipt(f"{done.capitalize()} {name}.", person, (person,))

    def _row(self, session: Session, person: int) -> PersonRow:
        row = session.get(PersonRow, person)
        if row is None:
            raise UnknownName(GONE)
        return row

    def _name(self, person: int) -> str:
        return self._journal.directory.name_of(person)


def _set_birthday(session: Session, person: int, birthday: Birthday | tuple[()]) -> None:
    """Put a birthday in the place of the one there was."""
    session.exec(
        delete(MomentRow).where(col(MomentRow.person_id) == person, col(MomentRow.kind) == MomentKind.BIRTHDAY)
    )
    if birthday:
        year, month, day = birthday
        moment = Moment(MomentKind.BIRTHDAY, month, day, year)  # which refuses what is in no calendar
        session.add(
            MomentRow(person_id=person, kind=moment.kind, month=moment.month, day=moment.day, year=moment.year)
        )
