"""From the records of a file to people: who is new, who is joined, what a card adds. All or nothing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from nurture.domain.excerpts import excerpt
from nurture.domain.joining import address_key, full_name_key, names_agree
from nurture.domain.names import fold
from nurture.domain.people import Channel, Fact, Moment, Profile, Sphere
from nurture.errors import NurtureError, UnreadableFile
from nurture.exchange.records import Finding, Reading, Record
from nurture.journal.first_turns import baselines
from nurture.store import absences, cards, pages, people
from nurture.store.keys import new_key
from nurture.store.profiles import Gathering
from nurture.store.tables import TriageRow
from nurture.views.imports import ImportLine, ImportReport

if TYPE_CHECKING:
    from nurture.journal import Journal

Progress = Callable[[int, int], bool]
"""Told how many cards are done of how many are expected; answers whether to go on."""

PROGRESS_EVERY = 100

EXCERPT = 40
"""How many letters of an added address or fact a report shows."""

TELLING_UID = 16
"""Letters from which on a producer's key is nobody else's, whatever the name is by now: some number from 1."""

SWITCHBOARD = 20
"""An address that more people share tells nobody apart, and comparing all their names would take long."""


class Cancelled(NurtureError):
    """The user stopped an import; nothing was written."""


@dataclass(slots=True)
class _Person:
    """Somebody the import touches, with what they have already and what the cards add."""

    key: int
    new: Profile | None
    """The profile so far, for somebody new."""
    channels: set[str] = field(default_factory=set)
    facts: set[tuple[str, str]] = field(default_factory=set)
    circles: set[str] = field(default_factory=set)
    moments: dict[str, Moment] = field(default_factory=dict)


class Import:
    """One run over one file."""

    def __init__(self, journal: "Journal", reading: Reading, sphere: Sphere | None) -> None:
        self._journal = journal
        self._reading = reading
        self._sphere = sphere
        self._session = journal.database.session()
        self._items: list[Record | Finding] = []
        self._touched: dict[int, _Person] = {}
        self._new: list[ImportLine] = []
        self._joined: list[ImportLine] = []
        self._changed: list[ImportLine] = []
        self._left_out: list[ImportLine] = []
        self._notes: list[ImportLine] = []
        self._unchanged = 0

    def read(self, *, strict: bool, progress: Progress | None) -> None:
        """Parse the file, which is the slow part, before anybody is kept from writing.

        Raises `Cancelled`, or under `strict` the first card that is left out.
        """
        for done, item in enumerate(self._reading.items):
            if progress and done % PROGRESS_EVERY == 0 and not progress(done, self._reading.expected):
                raise Cancelled("The import was stopped.", "Nothing was written.")
            if strict and isinstance(item, Finding) and item.left_out:
                place = f"{self._reading.path.name}, line {item.line}"
                raise UnreadableFile(f"{place}: {item.sentence}", "Nothing was written (--strict).")
            self._items.append(item)

    def write(self) -> None:
        """Take everything that was read into the journal, within the step that is open."""
        self._known = cards.Known(self._session)
        self._seen_before = self._known.having_cards(self._reading.format)
        self._here = {_digest(item) for item in self._items if isinstance(item, Record)}
        self._gathering = Gathering(self._session, self._journal.today())
        for item in self._items:
            self._take(item)
        self._add_new()
        self._gathering.write()
        new = [person.key for person in self._touched.values() if person.new is not None]
        connection, rhythms = self._journal.database.connection, self._journal.settings.rhythms
        absences.put_off_next(connection, new, self._journal.today(), rhythms)
        people.refresh_paces(self._session, [p.key for p in self._touched.values() if p.new is None])

    def report(self, *, dry_run: bool) -> ImportReport:
        """What was done with every card."""
        return ImportReport(
            path=str(self._reading.path),
            format=self._reading.format,
            dry_run=dry_run,
            new=tuple(self._new),
            joined=tuple(self._joined),
            changed=tuple(self._changed),
            unchanged=self._unchanged,
            left_out=tuple(self._left_out),
            notes=tuple(self._notes),
        )

    def _take(self, item: Record | Finding) -> None:
        if isinstance(item, Record):
            self._place(item)
            return
        into = self._left_out if item.left_out else self._notes
        into.append(ImportLine(item.line, item.name, item.sentence))

    def _place(self, record: Record) -> None:
        """Decide who a record is, and take from it what is not known yet."""
        digest = _digest(record)
        if digest in self._known.by_digest:
            self._unchanged += 1
            return
        match = self._match(record)
        if match is None:
            person, continues = self._begin(record), False
        else:
            person, reason = match
            continues = person in self._seen_before
            if not self._known.formats[person]:  # typed in by hand: triage is for those whom nobody looked at
                self._session.add(TriageRow(person_id=person, done_on=self._journal.today()))
            line = ImportLine(record.line, record.name, f"{reason}; {self._add_to(person, record)}", person)
            (self._changed if continues else self._joined).append(line)
        self._keep_card(person, record, digest, continues=continues)

    def _keep_card(self, person: int, record: Record, digest: str, *, continues: bool) -> None:
        """Keep the original, in the place of the one that it is a newer edition of."""
        form, uid = self._reading.format, record.uid
        self._known.add_card(person, form, uid, digest)
        older = self._known.editions[person, form, uid] - self._here if continues and uid else set()
        if older:  # what this file still holds stays: some producers use a key twice
            replaced = min(older)
            self._known.editions[person, form, uid].remove(replaced)
            cards.replace_card(self._session, replaced, digest, record.original)
            return
        self._gathering.card(
            person_id=person,
            format=form,
            file=self._reading.path.name,
            uid=uid,
            digest=digest,
            text=record.original,
            imported_on=self._journal.today(),
        )

    def _match(self, record: Record) -> tuple[int, str] | None:
        """The one person a record clearly is, and by what; None for somebody new."""
        names = (record.name, *record.nicknames)
        earlier = self._known.by_uid.get((self._reading.format, record.uid)) if record.uid else None
        telling = len(record.uid) >= TELLING_UID or names_agree(names, self._known.names.get(earlier or 0, ()))
        if earlier and telling:
            return earlier, "same card"
        for channel in record.channels:
            key = address_key(channel)
            sharing = self._known.by_address.get(key, set()) if key else set()
            if len(sharing) > SWITCHBOARD:
                continue
            agreeing = [person for person in sharing if names_agree(names, self._known.names[person])]
            if len(agreeing) == 1:
                return agreeing[0], f"same {channel.kind}"
        full = full_name_key(record.name)
        bearing = self._known.by_name.get(full, set()) if full else set()
        if len(bearing) == 1:
            (person,) = bearing
            if self._reading.format not in self._known.formats[person]:  # one file may hold two of one name
                return person, "same name"
        return None

    def _begin(self, record: Record) -> int:
        key = new_key()
        profile = Profile(
            name=record.name,
            sphere=self._sphere or record.sphere or self._journal.settings.default_sphere,
            nicknames=record.nicknames,
        )
        self._touched[key] = _Person(key, profile)
        self._known.add_name(key, record.name)
        self._known.names[key] += record.nicknames
        self._add_to(key, record)
        self._new.append(ImportLine(record.line, record.name, "", key))
        return key

    def _add_to(self, person: int, record: Record) -> str:
        """Take from a record what its person does not have yet; returns it in words. The sphere stays (R3)."""
        known = self._touched.get(person) or self._load(person)
        channels = [channel for channel in record.channels if _unseen(known.channels, _same_channel(channel))]
        facts = [fact for fact in record.facts if _unseen(known.facts, (fact.kind, fact.text))]
        circles = [circle for circle in record.circles if _unseen(known.circles, fold(circle))]
        moments = [moment for moment in record.moments if self._is_news(known, moment, record)]
        for channel in channels:
            self._known.add_channel(person, channel)
        if known.new is not None:
            known.new = _extended(known.new, channels, facts, circles, moments)
        else:
            self._gathering.known(person, channels, facts, moments)
            for circle in circles:
                self._gathering.join(person, circle)
        return _in_words(channels, facts, circles, moments)

    def _is_news(self, known: _Person, moment: Moment, record: Record) -> bool:
        """Whether a moment is not there yet; a birthday gains its year, and one that differs is only noted."""
        label = f"{moment.kind} {fold(moment.label)}"
        present = known.moments.setdefault(label, moment)
        if present is moment:
            return True
        if (present.month, present.day) != (moment.month, moment.day):
            self._notes.append(
                ImportLine(
                    record.line,
                    record.name,
                    f"its {moment.kind} {moment.month:02}-{moment.day:02} differs from the "
                    f"{present.month:02}-{present.day:02} in the journal, which stays",
                    known.key,
                )
            )
        elif moment.year and not present.year:
            known.moments[label] = replace(present, year=moment.year)
            if present.id:
                cards.complete_birthday(self._session, present.id, moment.year)
        return False

    def _load(self, person: int) -> _Person:
        """What somebody who was there before has already."""
        connection = self._journal.database.connection
        known = _Person(
            key=person,
            new=None,
            channels={_same_channel(channel) for channel in pages.channels(connection, person)},
            facts={(fact.kind, fact.text) for fact in pages.facts(connection, person)},
            circles={fold(circle) for circle in pages.paces(connection, person)},
            moments={f"{m.kind} {fold(m.label)}": m for m in pages.moments(connection, person)},
        )
        self._touched[person] = known
        return known

    def _add_new(self) -> None:
        """Write the new people, their first turns spread evenly over their rhythm (R10)."""
        fresh = [(person.key, person.new) for person in self._touched.values() if person.new is not None]
        days = baselines(self._journal, self._gathering, [profile for _, profile in fresh])
        for (key, profile), day in zip(fresh, days, strict=True):
            self._gathering.person(profile, key=key, counted_from=day)


def _digest(record: Record) -> str:
    return sha256(record.original.encode("utf-8", "surrogatepass")).hexdigest()


def _unseen(seen: set, item: object) -> bool:  # type: ignore[type-arg]
    """Whether `item` was not in `seen`; it is afterwards."""
    fresh = item not in seen
    seen.add(item)
    return fresh


def _same_channel(channel: Channel) -> str:
    return address_key(channel) or f"{channel.kind} {fold(channel.address)}"


def _extended(
    profile: Profile, channels: list[Channel], facts: list[Fact], circles: list[str], moments: list[Moment]
) -> Profile:
    return replace(
        profile,
        channels=(*profile.channels, *channels),
        facts=(*profile.facts, *facts),
        circles=(*profile.circles, *circles),
        moments=(*profile.moments, *moments),
    )


def _in_words(
    channels: Iterable[Channel], facts: Iterable[Fact], circles: Iterable[str], moments: Iterable[Moment]
) -> str:
    parts = [excerpt(channel.address, EXCERPT) for channel in channels]
    parts += [excerpt(fact.text, EXCERPT) for fact in facts]
    parts += [f"circle {circle}" for circle in circles]
    parts += [moment.label or str(moment.kind) for moment in moments]
    return f"added {', '.join(parts)}" if parts else "nothing to add"
