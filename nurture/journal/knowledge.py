"""What is known of people and owed to them: facts, channels, moments, promises, threads, boundaries."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from sqlmodel import Session

from nurture.domain.dates import long_date
from nurture.domain.excerpts import excerpt, sentence
from nurture.domain.people import BoundaryKind, Channel, Fact, Moment
from nurture.errors import InvalidValue, UnknownName
from nurture.store import boundaries
from nurture.store.tables import (
    ChannelRow,
    FactRow,
    MomentRow,
    PromiseRow,
    Row,
    ThreadRow,
)
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.journal import Journal

_Row = TypeVar("_Row", FactRow, ChannelRow, MomentRow, PromiseRow, ThreadRow)


class Knowledge:
    """The room of `journal.knowledge`."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal
        self._database = journal.database

    # --- facts ----------------------------------------------------------------------------------------------

    def add_fact(self, person: int, fact: Fact) -> Receipt:
        """Keep a fact, told today unless it says when."""
        told = self._told_on(fact) or self._journal.today()
        row = FactRow(person_id=person, kind=fact.kind, text=_said(fact.text), learned_on=told)
        return self._add(person, row, "a fact about", fact.text)

    def edit_fact(self, fact: Fact) -> Receipt:
        """Put a fact right; `fact.id` says which."""
        with self._changing(FactRow, fact.id, "a fact about {}") as row:
            row.kind, row.text, row.learned_on = fact.kind, _said(fact.text), self._told_on(fact) or row.learned_on
        return Receipt("Changed the fact.", fact.id)

    def _told_on(self, fact: Fact) -> date | None:
        """The day a fact was told, if it says so. Raises `InvalidValue` for one that is still to come."""
        today = self._journal.today()
        if fact.learned_on is not None and fact.learned_on > today:
            raise InvalidValue(
                f"{long_date(fact.learned_on, today)} is still to come.", "A fact was told by today."
            )
        return fact.learned_on

    def remove_fact(self, key: int) -> Receipt:
        """Forget a fact."""
        return self._remove(FactRow, key, "a fact about {}")

    # --- channels -------------------------------------------------------------------------------------------

    def add_channel(self, person: int, channel: Channel) -> Receipt:
        """Keep a door to a person."""
        row = ChannelRow(person_id=person, **_channel_values(channel))
        return self._add(person, row, "a channel of", f"{channel.kind} {channel.address}")

    def edit_channel(self, channel: Channel) -> Receipt:
        """Put a channel right, or its standing (R5); `channel.id` says which."""
        with self._changing(ChannelRow, channel.id, "a channel of {}") as row:
            for name, value in _channel_values(channel).items():
                setattr(row, name, value)
        return Receipt("Changed the channel.", channel.id)

    def remove_channel(self, key: int) -> Receipt:
        """Forget a channel."""
        return self._remove(ChannelRow, key, "a channel of {}")

    # --- moments --------------------------------------------------------------------------------------------

    def add_moment(self, person: int, moment: Moment) -> Receipt:
        """Keep a date that matters."""
        row = MomentRow(person_id=person, **_moment_values(moment))
        return self._add(person, row, "a moment of", f"{moment.label or moment.kind}")

    def edit_moment(self, moment: Moment) -> Receipt:
        """Put a moment right; `moment.id` says which."""
        with self._changing(MomentRow, moment.id, "a moment of {}") as row:
            for name, value in _moment_values(moment).items():
                setattr(row, name, value)
        return Receipt("Changed the moment.", moment.id)

    def remove_moment(self, key: int) -> Receipt:
        """Forget a moment."""
        return self._remove(MomentRow, key, "a moment of {}")

    # --- promises -------------------------------------------------------------------------------------------

    def add_promise(self, person: int, by: str, text: str, due_on: date | None = None) -> Receipt:
        """Keep a promise of mine (`by="me"`) or theirs (`by="them"`)."""
        made_on = self._journal.today()
        row = PromiseRow(person_id=person, by=_party(by), text=_said(text), made_on=made_on, due_on=due_on)
        whose = "to" if by == "me" else "by"
        return self._add(person, row, f"a promise {whose}", text)

    def edit_promise(self, key: int, by: str, text: str, due_on: date | None = None) -> Receipt:
        """Put a promise right; the day it was made stays."""
        with self._changing(PromiseRow, key, "a promise with {}") as row:
            row.by, row.text, row.due_on = _party(by), _said(text), due_on
        return Receipt("Changed the promise.", key)

    def keep_promise(self, key: int) -> Receipt:
        """Mark a promise as kept today."""
        with self._changing(PromiseRow, key, "a promise with {}") as row:
            row.kept_on, text = self._journal.today(), row.text
        return Receipt(sentence(f"Kept: {excerpt(text)}"), key)

    def let_go(self, key: int) -> Receipt:
        """Let a promise go; it is not lost, only no longer waited for."""
        with self._changing(PromiseRow, key, "a promise with {}") as row:
            row.let_go_on, text = self._journal.today(), row.text
        return Receipt(sentence(f"Let go: {excerpt(text)}"), key)

    def remove_promise(self, key: int) -> Receipt:
        """Forget a promise."""
        return self._remove(PromiseRow, key, "a promise with {}")

    # --- threads --------------------------------------------------------------------------------------------

    def add_thread(self, person: int, text: str, ask_on: date | None = None) -> Receipt:
        """Keep something that is going on in their life, with the day to ask after it where there is one."""
        row = ThreadRow(person_id=person, text=_said(text), opened_on=self._journal.today(), ask_on=ask_on)
        return self._add(person, row, "a thread of", text)

    def edit_thread(self, key: int, text: str, ask_on: date | None = None) -> Receipt:
        """Put a thread right; the day it began stays."""
        with self._changing(ThreadRow, key, "a thread of {}") as row:
            row.text, row.ask_on = _said(text), ask_on
        return Receipt("Changed the thread.", key)

    def close_thread(self, key: int) -> Receipt:
        """Close a thread that was asked after."""
        with self._changing(ThreadRow, key, "a thread of {}") as row:
            row.closed_on, text = self._journal.today(), row.text
        return Receipt(sentence(f"Closed: {excerpt(text)}"), key)

    def remove_thread(self, key: int) -> Receipt:
        """Forget a thread."""
        return self._remove(ThreadRow, key, "a thread of {}")

    # --- boundaries -----------------------------------------------------------------------------------------

    def add_boundary(
        self,
        person: int,
        words: str,
        kind: BoundaryKind,
        about: str = "",
        until: date | None = None,
        said_where: str = "",
        said_on: date | None = None,
    ) -> Receipt:
        """Keep what they asked of us in their words, said today unless it says when, and obey it (R4).

        Raises `InvalidValue` where it was over before it was noted, or is still to be said.
        """
        today = self._journal.today()
        said_on = said_on or today
        _refuse_odd_days(said_on, until, today)
        named = f"a boundary of {self._journal.directory.name_of(person)}: {excerpt(_said(words))}"
        with self._database.writing(f"added {named}") as connection:
            key = boundaries.add(
                connection,
                person,
                _said(words),
                kind,
                about=about.replace("\0", "").strip(),
                until=until,
                said_on=said_on,
                said_where=said_where,
            )
        return Receipt(sentence(f"Added {named}"), key, (person,))

    def lift_boundary(self, key: int) -> Receipt:
        """Note that a boundary holds no more from today; its words stay.

        One that was noted by mistake is taken back by undo: what somebody asked of us is never erased.
        """
        with self._database.reading() as connection:
            found = boundaries.holding(connection, key)
        if found is None:
            raise UnknownName("That boundary is no longer in the journal, or was lifted before.")
        person, words = found
        name = self._journal.directory.name_of(person)
        with self._database.writing(f"lifted a boundary of {name}") as connection:
            boundaries.lift(connection, key, person, self._journal.today())
        return Receipt(sentence(f"Lifted: {excerpt(words)}"), key, (person,))

    # --- within ---------------------------------------------------------------------------------------------

    def _add(self, person: int, row: Row, what: str, words: str) -> Receipt:
        session = self._database.session()
        named = f"{what} {self._journal.directory.name_of(person)}: {excerpt(words)}"
        with self._database.writing(f"added {named}"):
            session.add(row)
            key = row.id
        return Receipt(sentence(f"Added {named}"), key, (person,))

    @contextmanager
    def _changing(self, table: type[_Row], key: int, what: str) -> Iterator[_Row]:
        session = self._database.session()
        named = self._named(session, table, key, what)
        with self._database.writing(f"changed {named}"):
            row = self._row(session, table, key)
            yield row

    def _remove(self, table: type[_Row], key: int, what: str) -> Receipt:
        session = self._database.session()
        named = self._named(session, table, key, what)
        with self._database.writing(f"removed {named}"):
            row = self._row(session, table, key)
            person = row.person_id  # a row that was deleted answers nothing any more
            session.delete(row)
        return Receipt(sentence(f"Removed {named}"), key, (person,))

    def _row(self, session: Session, table: type[_Row], key: int) -> _Row:
        row = session.get(table, key)
        if row is None:
            raise UnknownName("That is no longer in the journal.")
        return row

    def _named(self, session: Session, table: type[_Row], key: int, what: str) -> str:
        """What a step is about; the row itself is read again under the lock, lest it has changed meanwhile."""
        row = self._row(session, table, key)
        session.expunge(row)
        return what.format(self._journal.directory.name_of(row.person_id))


def _said(text: str) -> str:
    """Words as they were typed. Raises `InvalidValue` where there are none."""
    if not text.replace("\0", "").strip():
        raise InvalidValue("There are no words to keep.")
    return text.replace("\0", "")


def _refuse_odd_days(said_on: date, until: date | None, today: date) -> None:
    if said_on > today:
        raise InvalidValue(f"{long_date(said_on, today)} is still to come.", "A boundary was said by today.")
    if until is not None and until <= today:
        raise InvalidValue(
            f"{long_date(until, today)} is not ahead: there is nothing left to obey.", "Name a day to come."
        )


def _party(by: str) -> str:
    """Who promised. Raises `InvalidValue` for anybody but "me" and "them"."""
    if by not in ("me", "them"):
        raise InvalidValue(f"A promise is by me or by them, not by {by!r}.")
    return by


def _channel_values(channel: Channel) -> dict[str, Any]:
    return {
        "kind": channel.kind.strip().lower() or "other",
        "address": _said(channel.address).strip(),
        "label": channel.label,
        "standing": channel.standing,
        "note": channel.note,
    }


def _moment_values(moment: Moment) -> dict[str, Any]:
    return {
        "kind": moment.kind,
        "month": moment.month,
        "day": moment.day,
        "year": moment.year,
        "label": moment.label,
    }
