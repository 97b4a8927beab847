"""Changes to one person or to hundreds at once: one step each, which undo takes back whole."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.dates import long_date, span
from nurture.domain.pace import Pace
from nurture.domain.people import clean_name
from nurture.domain.schedule import every
from nurture.domain.spheres import Sphere
from nurture.errors import GONE, InvalidValue, UnknownName
from nurture.store import together
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    import sqlite3

    from nurture.journal import Journal


class Together:
    """What `journal.triage` does to all of `people`; whoever is no longer in the journal is passed over.

    Each act is one step and returns one receipt. Raises `UnknownName` where nobody of them is left.
    """

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    # --- what they have in common ---------------------------------------------------------------------------

    def circles_of(self, people: Sequence[int]) -> dict[str, int]:
        """How many of them are in each circle that any of them is in."""
        with self._database.reading() as connection:
            return together.circles_of(connection, people)

    def all_archived(self, people: Sequence[int]) -> bool:
        """Whether all of them are archived already."""
        with self._database.reading() as connection:
            return together.archived(connection, people).issuperset(people)

    def all_resting(self, people: Sequence[int]) -> bool:
        """Whether all of them rest already."""
        with self._database.reading() as connection:
            return together.resting(connection, people, self._journal.today()) == len(people)

    # --- rhythm, sphere and circles -------------------------------------------------------------------------

    def sphere(self, people: Sequence[int], sphere: Sphere) -> Receipt:
        """Put them on one side of the line in the sand (R3)."""
        who, people = self._who(people)
        with self._pacing(f"made {who} {sphere}", people) as connection:
            together.set_sphere(connection, people, sphere)
        return Receipt(f"{who}: {sphere}.", people[0], tuple(people))

    def rhythm(self, people: Sequence[int], pace: Pace) -> Receipt:
        """Give each of them this rhythm; one that says nothing leaves it to their circles and spheres."""
        who, people = self._who(people)
        with self._pacing(f"changed the rhythm of {who}", people) as connection:
            together.set_pace(connection, people, pace)
        return Receipt(f"{who}: {pace_words(pace)}.", people[0], tuple(people))

    def put(self, people: Sequence[int], circle: str) -> Receipt:
        """Put them into a circle, which is made where it is new."""
        from nurture.store.people import circle as found_or_made

        who, people = self._who(people)
        session = self._database.session()
        with self._pacing(f"put {who} into {clean_name(circle)}", people) as connection:
            row = found_or_made(session, circle)
            key, name = row.id, row.name
            together.join(connection, people, key)
        return Receipt(f"{who} {_are(people)} in {name}.", people[0], tuple(people))

    def take_out(self, people: Sequence[int], circle: str) -> Receipt:
        """Take them out of a circle. Raises `UnknownName` where there is none of that name."""
        who, people = self._who(people)
        line = self._journal.circles.named(circle)
        with self._pacing(f"took {who} out of {line.name}", people) as connection:
            together.leave(connection, people, line.id)
        return Receipt(f"{who} {_are(people)} no longer in {line.name}.", people[0], tuple(people))

    # --- putting aside --------------------------------------------------------------------------------------

    def archive(self, people: Sequence[int]) -> Receipt:
        """Put them out of view; nothing of theirs is lost."""
        return self._set_aside(people, "archived", self._journal.today())

    def unarchive(self, people: Sequence[int]) -> Receipt:
        """Bring them back into view."""
        return self._set_aside(people, "unarchived", None)

    def snooze(self, people: Sequence[int], until: date) -> Receipt:
        """Put them aside for a short while."""
        return self._rest(people, "snooze", until)

    def rest(self, people: Sequence[int], until: date) -> Receipt:
        """Let the relationships rest until a day; they come back by themselves."""
        return self._rest(people, "rest", until)

    def wake(self, people: Sequence[int]) -> Receipt:
        """End every snooze and rest of theirs today."""
        who, people = self._who(people)
        with self._database.writing(f"woke {who}") as connection:
            together.set_rest(connection, people, "", self._journal.today(), None)
        return Receipt(f"{who} {_are(people)} back.", people[0], tuple(people))

    def delete(self, people: Sequence[int]) -> Receipt:
        """Forget them, and the touches that were with nobody else; undo brings all back."""
        who, people = self._who(people)
        with self._database.writing(f"deleted {who}") as connection:
            together.remove(connection, people)
        return Receipt(f"Deleted {who}.")

    # --- within ---------------------------------------------------------------------------------------------

    def _who(self, people: Sequence[int]) -> tuple[str, list[int]]:
        """How a sentence speaks of those who are still there, and their keys."""
        with self._database.reading() as connection:
            names = together.names(connection, people)
        if not names:
            raise UnknownName(GONE)
        return (f"{len(names):,} people" if len(names) > 1 else next(iter(names.values()))), list(names)

    @contextmanager
    def _pacing(self, label: str, people: Sequence[int]) -> "Iterator[sqlite3.Connection]":
        """A step after which the rhythms that hold are derived anew."""
        with self._database.writing(label) as connection:
            before = together.standings(connection, people)
            yield connection
            together.settle(connection, before, self._journal.settings.rhythms, self._journal.today())

    def _set_aside(self, people: Sequence[int], done: str, on: date | None) -> Receipt:
        who, people = self._who(people)
        with self._database.writing(f"{done} {who}") as connection:
            together.set_archived(connection, people, on)
        return Receipt(f"{done.capitalize()} {who}.", people[0], tuple(people))

    def _rest(self, people: Sequence[int], kind: str, until: date) -> Receipt:
        today = self._journal.today()
        if until <= today:
            raise InvalidValue(f"{long_date(until, today)} is not ahead.", "Name a day to come.")
        who, people = self._who(people)
        with self._database.writing(f"{'snoozed' if kind == 'snooze' else 'rested'} {who}") as connection:
            together.set_rest(connection, people, kind, today, until)
        return Receipt(
            f"{who} {'rest' if len(people) > 1 else 'rests'} until {long_date(until, today)}.",
            people[0],
            tuple(people),
        )


def pace_words(pace: Pace) -> str:
    """A rhythm that was chosen, in words."""
    if pace.ambient:
        return "seen in the run of life"
    if pace.ideal_days is None:
        return "as circles and sphere say"
    return every(pace.ideal_days) + (f", at most {span(pace.limit_days)}" if pace.limit_days else "")


def _are(people: Sequence[int]) -> str:
    return "are" if len(people) > 1 else "is"
