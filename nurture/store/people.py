"""People as rows: changing them, putting them aside, merging two into one."""

from collections.abc import Iterable

from sqlalchemy import select as sa_select
from sqlalchemy import text
from sqlmodel import Session, SQLModel, col, delete, select, update

from nurture.domain.names import fold, words
from nurture.domain.pace import Pace, effective
from nurture.domain.people import clean_name
from nurture.store import boundaries
from nurture.store.tables import (
    CircleRow,
    MembershipRow,
    NameWordRow,
    NicknameRow,
    ParticipationRow,
    PersonRow,
    RelationRow,
    SnoozeRow,
    TouchRow,
)


def rename(session: Session, person: PersonRow, name: str | None, nicknames: Iterable[str] | None) -> None:
    """Give a person another name or other nicknames, and the words they are found by."""
    if name is not None:
        person.name = clean_name(name)
    if nicknames is not None:
        session.exec(delete(NicknameRow).where(col(NicknameRow.person_id) == person.id))
        for nickname in dict.fromkeys(clean_name(nickname) for nickname in nicknames):
            session.add(NicknameRow(person_id=person.id, name=nickname))
    session.flush()
    known_as = [person.name, *session.exec(select(NicknameRow.name).where(NicknameRow.person_id == person.id))]
    session.exec(delete(NameWordRow).where(col(NameWordRow.person_id) == person.id))
    for word in dict.fromkeys(word for known in known_as for word in words(known)):
        session.add(NameWordRow(person_id=person.id, word=word))


def set_circles(session: Session, person: PersonRow, names: Iterable[str]) -> None:
    """Put a person into exactly these circles; new ones are made."""
    session.exec(delete(MembershipRow).where(col(MembershipRow.person_id) == person.id))
    for name in {fold(name): name for name in names}.values():
        session.add(MembershipRow(person_id=person.id, circle_id=circle(session, name).id))
    session.flush()


def circle(session: Session, name: str) -> CircleRow:
    """The circle of that name, made where it is new."""
    folded = fold(clean_name(name))
    found = session.exec(select(CircleRow).where(CircleRow.folded == folded)).first()
    if found is None:
        found = CircleRow(name=clean_name(name), folded=folded)
        session.add(found)
        session.flush()
    return found


def circles_of(session: Session, person: int) -> list[CircleRow]:
    """The circles a person is in, by name."""
    statement = (
        select(CircleRow)
        .join(MembershipRow, col(MembershipRow.circle_id) == col(CircleRow.id))
        .where(MembershipRow.person_id == person)
        .order_by(col(CircleRow.name))
    )
    return list(session.exec(statement))


def refresh_paces(session: Session, people: Iterable[int]) -> None:
    """Derive the rhythm that holds for each of these people anew, from their own and their circles'."""
    session.flush()
    for key in people:
        person = session.get_one(PersonRow, key)
        own = Pace(person.own_ideal_days, person.own_limit_days, person.own_ambient)
        pace = effective(
            own, [Pace(row.ideal_days, row.limit_days, row.ambient) for row in circles_of(session, key)]
        )
        person.ideal_days, person.limit_days, person.ambient = pace.ideal_days, pace.limit_days, pace.ambient


def refresh_view(session: Session, person: PersonRow) -> None:
    """Derive whether lists may show a person: not the archived, the dead, or who asked for no contact (R4)."""
    session.flush()
    session.connection().execute(text(boundaries.REFRESH_VIEW), {"person": person.id})
    session.refresh(person, ["hidden_until", "in_view"])


def refresh_rest(session: Session, person: PersonRow) -> None:
    """Derive until when a person rests from the snoozes that were not ended."""
    session.flush()
    untils = session.exec(
        select(col(SnoozeRow.until)).where(SnoozeRow.person_id == person.id, col(SnoozeRow.ended_on).is_(None))
    ).all()
    person.resting_until = max(untils) if untils else None


def remove(session: Session, person: PersonRow) -> None:
    """Forget a person, and the touches that were with nobody else."""
    mine = select(ParticipationRow.touch_id).where(ParticipationRow.person_id == person.id)
    shared = (
        select(ParticipationRow.touch_id)
        .where(ParticipationRow.person_id != person.id)
        .where(col(ParticipationRow.touch_id).in_(mine))
    )
    alone = session.exec(mine.where(col(ParticipationRow.touch_id).not_in(shared))).all()
    for touch in alone:
        session.delete(session.get_one(TouchRow, touch))
    session.flush()
    session.delete(person)
    session.flush()


def merge(session: Session, keep: PersonRow, other: PersonRow) -> None:
    """Make two people one: everything of `other` becomes `keep`'s, and their name a nickname."""
    nicknames = list(session.exec(select(NicknameRow.name).where(NicknameRow.person_id == keep.id)))
    theirs = [*session.exec(select(NicknameRow.name).where(NicknameRow.person_id == other.id)), other.name]
    nicknames += [name for name in theirs if fold(name) not in {fold(known) for known in (keep.name, *nicknames)}]
    _drop_doubles(session, keep.id, other.id)
    for table in SQLModel.metadata.sorted_tables:
        if "person_id" in table.c:
            moved = table.update().where(table.c.person_id == other.id).values(person_id=keep.id)
            session.connection().execute(moved)
    session.exec(update(RelationRow).where(col(RelationRow.other_id) == other.id).values(other_id=keep.id))
    session.exec(delete(RelationRow).where(col(RelationRow.person_id) == col(RelationRow.other_id)))
    keep.added_on = min(keep.added_on, other.added_on)
    keep.counted_from = min(keep.counted_from, other.counted_from)
    if keep.own_ideal_days is None and not keep.own_ambient:
        keep.own_ideal_days, keep.own_limit_days = other.own_ideal_days, other.own_limit_days
        keep.own_ambient = other.own_ambient
    session.flush()
    session.delete(other)
    rename(session, keep, None, nicknames)
    refresh_paces(session, [keep.id])
    refresh_rest(session, keep)
    refresh_view(session, keep)


def _drop_doubles(session: Session, keep: int, other: int) -> None:
    """Remove what `keep` has already: a touch, circle, channel, fact, kind of yearly moment, or day in Today."""
    for name, same in (
        ("participation", ("touch_id",)),
        ("membership", ("circle_id",)),
        ("channel", ("kind", "address")),
        ("fact", ("kind", "text")),
        ("moment", ("kind", "label")),
        ("offer", ("offered_on",)),
    ):
        table = SQLModel.metadata.tables[name]
        columns = [table.c[column] for column in same]
        connection = session.connection()
        present = {tuple(row) for row in connection.execute(sa_select(*columns).where(table.c.person_id == keep))}
        theirs = connection.execute(sa_select(table.c.id, *columns).where(table.c.person_id == other)).all()
        for key, *values in theirs:
            if tuple(values) in present:
                connection.execute(table.delete().where(table.c.id == key))
