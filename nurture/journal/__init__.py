"""The front door: every use-case in the user's words, one transaction each. Owns the store and the clock.

What a person waits for at a prompt or before the first paint is here and walks the start-up lane; everything
else is in a room of its own (`journal.people`, `journal.circles` …), imported when it is first entered.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from nurture import clock
from nurture.errors import GONE, NurtureError, UnknownName
from nurture.settings import Settings
from nurture.store import lane
from nurture.store.database import Database
from nurture.views.today import DueLine, Handful, Reminder, Today

if TYPE_CHECKING:
    from nurture.domain.capture import Capture
    from nurture.domain.names import Answer, Known
    from nurture.journal.absences import Absences
    from nurture.journal.checkins import CheckIns
    from nurture.journal.circles import Circles
    from nurture.journal.days import Days
    from nurture.journal.exchange import Exchange
    from nurture.journal.insights import LookingBack
    from nurture.journal.kindnesses import Kindnesses
    from nurture.journal.knowledge import Knowledge
    from nurture.journal.notes import Notes
    from nurture.journal.pace import HonestPace
    from nurture.journal.people import People
    from nurture.journal.relations import Relations
    from nurture.journal.review import WeeklyReview
    from nurture.journal.rhythms import Rhythms
    from nurture.journal.touches import Touches
    from nurture.journal.triage import Triage
    from nurture.journal.turns import Turns
    from nurture.journal.unsaved import UnsavedLines
    from nurture.journal.upcoming import Upcoming
    from nurture.store.directory import StoredDirectory
    from nurture.views.lists import Completion, Hit, PersonLine
    from nurture.views.person import Glance, PersonPage, TouchLine
    from nurture.views.receipts import Receipt

MOMENT_DAYS = 14
"""How far ahead Today looks for moments."""
PROMISE_DAYS = 7
"""How far ahead Today looks for promises."""
NEAR_MOST = 100
"""How many moments, and how many promises, Today names at the most: a morning reads no more."""
SEARCH_WORDS = 40
"""How many words a search heeds: what is longer was pasted, and SQLite takes no statement of a thousand parts."""
KEY_DIGITS = 18
"""A longer number is nobody's key."""


class Journal:
    """An open journal. Each thread opens its own."""

    def __init__(self, path: Path, settings: Settings | None = None, *, today: clock.Clock = clock.today) -> None:
        """Open the journal at `path`, making it where there is none. Raises `StoreError`."""
        self.path = path
        self.settings = settings or Settings()
        self.today = today
        self.database = Database(path)

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    @contextmanager
    def apart(self) -> Iterator["Journal"]:
        """The same journal opened once more, for another thread. Raises `StoreError`."""
        other = Journal(self.path, self.settings, today=self.today)
        try:
            yield other
        finally:
            other.close()

    # --- what a morning shows -------------------------------------------------------------------------------

    def morning(self) -> Today:
        """Today: the handful, and what the next days hold."""
        today, defaults = self.today(), self.settings.rhythms
        few = self.turns.handful()
        with self.database.reading() as connection:
            return Today(
                day=today,
                lines=few.open,
                done=few.done,
                quiet=few.quiet,
                due_count=lane.due_count(connection, today, defaults),
                people_count=lane.people_count(connection),
                moments=tuple(lane.moments(connection, today, MOMENT_DAYS, NEAR_MOST)),
                promises=tuple(lane.promises(connection, today, PROMISE_DAYS, NEAR_MOST)),
                awaited=tuple(lane.awaited(connection, today, defaults)),
            )

    def handful(self) -> Handful:
        """Whom Today offers, and about whom something was done already."""
        return self.turns.handful()

    def due(self, limit: int | None = None) -> list[DueLine]:
        """Those of the handful who are left, or as many as asked for of all who are due, most drifted first."""
        if limit is None:
            return list(self.turns.handful().open)
        with self.database.reading() as connection:
            return lane.due(connection, self.today(), self.settings.rhythms, limit)

    def everyone(self) -> list[DueLine]:
        """Everyone in view, in every state, most drifted first."""
        with self.database.reading() as connection:
            return lane.everyone(connection, self.today(), self.settings.rhythms)

    def remind(self, *, names: bool = False) -> Reminder:
        """Today in one line, for a status bar; the names of the handful only where asked for."""
        today = self.today()
        handful = self.turns.handful(keep=False)
        few = handful.open
        people = _counted(len(few), "person to nurture", "people to nurture")
        with self.database.reading() as connection:
            moments = len(lane.moments(connection, today, 0))
            promises = 0 if handful.quiet else len(lane.promises(connection, today, 0))
        parts = [
            ", ".join(line.name for line in few) if names else people,
            _counted(moments, "moment today", "moments today"),
            _counted(promises, "promise due", "promises due"),
        ]
        return Reminder(len(few), moments, promises, " · ".join(part for part in parts if part))

    def glance(self, person: int) -> "Glance":
        """The chosen person at a glance. Raises `UnknownName` where the key is nobody's."""
        from nurture.store import glance

        with self.database.reading() as connection:
            found = glance.glance(connection, person, self.today())
        if found is None:
            raise UnknownName(GONE)
        return found

    def lines(self, *, archived: bool = False) -> "list[PersonLine]":
        """All people by name; the archived only where asked for."""
        from nurture.store import listing

        with self.database.reading() as connection:
            return listing.people(connection, self.today(), self.settings.rhythms, archived=archived)

    def page(self, person: int) -> "PersonPage":
        """Everything about a person but the timeline. Raises `UnknownName` where the key is nobody's."""
        from nurture.store import pages

        with self.database.reading() as connection:
            found = pages.page(connection, person, self.today(), self.settings.rhythms)
        if found is None:
            raise UnknownName(GONE)
        return found

    def timeline(self, person: int, before: "TouchLine | None" = None, limit: int = 50) -> "list[TouchLine]":
        """A page of the touches of a person, newest first, following `before`."""
        from nurture.store import glance

        with self.database.reading() as connection:
            return glance.timeline(connection, person, before, limit)

    # --- who, and what was said -----------------------------------------------------------------------------

    @cached_property
    def directory(self) -> "StoredDirectory":
        """Everyone, as names find them."""
        from nurture.store.directory import StoredDirectory

        return StoredDirectory(self.database)

    def who(self, text: str) -> "Answer":
        """Everyone `text` could mean."""
        from nurture.domain.names import who

        return who(text, self.directory)

    def pick(self, text: str) -> "Known":
        """The one person `text` means, by name or key. Raises `UnknownName` or `AmbiguousName`."""
        from nurture.domain.names import pick

        is_key = text.isascii() and text.isdecimal() and len(text) <= KEY_DIGITS
        by_key = self.directory.by_key(int(text)) if is_key else None
        return by_key or pick(text, self.directory)

    def understand(self, line: str, within: "Known | None" = None) -> "Capture":
        """What a typed line says; reads only. Raises `UnreadableDate` or `InvalidValue`."""
        from nurture.domain.capture import capture

        return capture(line, self.directory, self.today(), self.settings.date_order, within=within)

    def record(self, capture: "Capture", notes: str = "", *, add_new: bool = False) -> "Receipt":
        """Keep what was understood, all of it, as one step; `add_new` adds the people whom nobody knew yet.

        A part whose person is not settled, or which no rule understands, stays as the text it is.

        Raises `UnknownName`, `AmbiguousName` or `InvalidValue` where it is not clear who, or the day is to come;
        then nothing is written.
        """
        from nurture.journal.recording import record

        return record(self, capture, notes, add_new=add_new)

    def plan(self, capture: "Capture", notes: str = "", *, add_new: bool = False) -> "Receipt":
        """Keep a line about a day to come as what I mean to do then: a thread of that day with each who is named.

        Raises `UnknownName` or `AmbiguousName` where it is not clear with whom, and `InvalidValue` for a day that
        is not ahead and where nobody is named.
        """
        from nurture.journal.intending import plan

        return plan(self, capture, notes, add_new=add_new)

    def again(self, person: int) -> str:
        """The line of the last exchange with a person without its day, fit to be logged again; "" without one."""
        from nurture.journal.repeating import again

        return again(self, person)

    def completions(self, typed: str) -> "list[Completion]":
        """How a line could go on that is typed so far, or a word or two of it: eight at the most.

        People, those lately talked with first, by first name where that is nobody else's; circles; places of
        earlier touches; behind a # the tags that were used. Each says which letters of `typed` it replaces.
        """
        from nurture.journal.completing import completions

        return completions(self, typed)

    def last_talked(self, people: "Sequence[int]") -> "dict[int, date]":
        """When the last exchange with each of these people was; those without one are left out."""
        from nurture.store import glance

        with self.database.reading() as connection:
            return glance.last_talked(connection, people)

    def search(self, words: str, limit: int = 50) -> "list[Hit]":
        """People by name, then everything else that holds the words, newest first; a typing error is forgiven."""
        from nurture.domain.names import words as folded_words
        from nurture.store import search
        from nurture.views.lists import Hit

        typed = words.replace("\0", " ").split()[:SEARCH_WORDS]
        folded = list(folded_words(" ".join(typed)))[:SEARCH_WORDS]
        with self.database.reading() as connection:
            people = search.named(connection, folded, limit) if folded else []
            hits = people + (search.texts(connection, typed, limit) if typed else [])
            if not hits and folded:
                hits = [
                    Hit("person", known.id, known.id, known.name, known.name, None, known.sphere)
                    for known in self._near(" ".join(typed))
                ]
        return hits[:limit]

    def _near(self, words: str) -> "Sequence[Known]":
        try:
            return self.who(words).people
        except NurtureError:
            return ()

    # --- every change can be taken back ---------------------------------------------------------------------

    def undo(self) -> str:
        """Take back the latest change and return what it was. Raises `NothingToUndo`."""
        from nurture.store import history

        return history.undo(self.database)

    def redo(self) -> str:
        """Do again what was undone last and return what it was. Raises `NothingToUndo`."""
        from nurture.store import history

        return history.redo(self.database)

    @contextmanager
    def one_step(self, label: str) -> Iterator[None]:
        """Make one step of several changes: kept together or not at all, and undone together."""
        self.database.session()
        with self.database.writing(label):
            yield

    def changed(self) -> int:
        """A number that differs once another program has written to the journal."""
        version: int = self.database.connection.execute("PRAGMA data_version").fetchone()[0]
        return version

    def revision(self) -> tuple[int, int, date]:
        """Differs once anything was written, here or elsewhere, or the day turned: then a list is read anew."""
        return self.changed(), self.database.connection.total_changes, self.today()

    def backup(self, target: Path | None = None) -> Path:
        """Copy the journal to `target`, else to a dated file among the backups; returns where."""
        from nurture.store.backup import back_up, free_name

        target = target or free_name(self.database.backups)
        back_up(self.database.connection, target)
        return target

    # --- the rooms ------------------------------------------------------------------------------------------

    @cached_property
    def turns(self) -> "Turns":
        """Whose turn it is today, and why."""
        from nurture.journal.turns import Turns

        return Turns(self)

    @cached_property
    def people(self) -> "People":
        """Adding, reading, editing, merging and putting people aside."""
        from nurture.journal.people import People

        return People(self)

    @cached_property
    def knowledge(self) -> "Knowledge":
        """Facts, channels, moments, promises, threads and boundaries."""
        from nurture.journal.knowledge import Knowledge

        return Knowledge(self)

    @cached_property
    def circles(self) -> "Circles":
        """Circles, their rhythms and who is in them."""
        from nurture.journal.circles import Circles

        return Circles(self)

    @cached_property
    def touches(self) -> "Touches":
        """Reading, changing and removing single touches."""
        from nurture.journal.touches import Touches

        return Touches(self)

    @cached_property
    def days(self) -> "Days":
        """The journal by its days, with the entries of all people."""
        from nurture.journal.days import Days

        return Days(self)

    @cached_property
    def notes(self) -> "Notes":
        """Free notes of a day."""
        from nurture.journal.notes import Notes

        return Notes(self)

    @cached_property
    def unsaved(self) -> "UnsavedLines":
        """Lines that were typed and left before they were kept."""
        from nurture.journal.unsaved import UnsavedLines

        return UnsavedLines(self.path)

    @cached_property
    def checkins(self) -> "CheckIns":
        """Prompts, the mirror, what was sent and answered, and the brief."""
        from nurture.journal.checkins import CheckIns

        return CheckIns(self)

    @cached_property
    def kindnesses(self) -> "Kindnesses":
        """What was given and received, thanked for, lent and returned."""
        from nurture.journal.kindnesses import Kindnesses

        return Kindnesses(self)

    @cached_property
    def relations(self) -> "Relations":
        """Who knows whom."""
        from nurture.journal.relations import Relations

        return Relations(self)

    @cached_property
    def upcoming(self) -> "Upcoming":
        """The weeks ahead."""
        from nurture.journal.upcoming import Upcoming

        return Upcoming(self)

    @cached_property
    def review(self) -> "WeeklyReview":
        """A week looked back on, and the plan for the next."""
        from nurture.journal.review import WeeklyReview

        return WeeklyReview(self)

    @cached_property
    def triage(self) -> "Triage":
        """New people one by one, and what is done to several at once."""
        from nurture.journal.triage import Triage

        return Triage(self)

    @cached_property
    def insights(self) -> "LookingBack":
        """A year looked back on, and the years with one person."""
        from nurture.journal.insights import LookingBack

        return LookingBack(self)

    @cached_property
    def pace(self) -> "HonestPace":
        """Whether the rhythms can be kept, and which could be looser."""
        from nurture.journal.pace import HonestPace

        return HonestPace(self)

    @cached_property
    def rhythms(self) -> "Rhythms":
        """The rhythm that history shows."""
        from nurture.journal.rhythms import Rhythms

        return Rhythms(self)

    @cached_property
    def absences(self) -> "Absences":
        """Being away."""
        from nurture.journal.absences import Absences

        return Absences(self)

    @cached_property
    def exchange(self) -> "Exchange":
        """Import and export."""
        from nurture.journal.exchange import Exchange

        return Exchange(self)


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""
