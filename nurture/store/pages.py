"""Everything about one person, read whole."""

from datetime import date

from sqlmodel import Session, col, func, select

from nurture.domain.pace import Pace, effective
from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind, Sphere, Standing
from nurture.domain.rhythm import drift, rhythm_of, state_of
from nurture.domain.schedule import why
from nurture.store.lane import Defaults
from nurture.store.people import circles_of
from nurture.store.tables import (
    BoundaryRow,
    ChannelRow,
    FactRow,
    MomentRow,
    NicknameRow,
    ParticipationRow,
    PersonRow,
    PromiseRow,
    ThreadRow,
)
from nurture.views import BoundaryLine, PersonPage, PromiseLine, ThreadLine


def page(session: Session, key: int, today: date, defaults: Defaults) -> PersonPage | None:
    """A person's page; None where there is nobody of that key. Leaves nothing in the session."""
    person = session.get(PersonRow, key)
    if person is None:
        return None
    sphere = Sphere(person.sphere)
    rhythm = rhythm_of(person.ideal_days, person.limit_days, sphere, defaults)
    days = (today - person.since).days
    in_view = person.in_view and (person.hidden_until is None or person.hidden_until <= today)
    state = state_of(
        days,
        rhythm,
        today,
        ambient=person.ambient,
        resting_until=person.resting_until,
        attempted_on=person.attempted_on,
    )
    circles = [(row.name, Pace(row.ideal_days, row.limit_days, row.ambient)) for row in circles_of(session, key)]
    return PersonPage(
        id=person.id,
        name=person.name,
        nicknames=tuple(
            session.exec(
                select(NicknameRow.name).where(NicknameRow.person_id == key).order_by(col(NicknameRow.id))
            )
        ),
        sphere=sphere,
        state=state if in_view else None,
        why=why(
            state,
            rhythm,
            today,
            last_exchange=person.last_exchange,
            added_on=person.added_on,
            resting_until=person.resting_until,
            attempted_on=person.attempted_on,
        ),
        added_on=person.added_on,
        archived_on=person.archived_on,
        died_on=person.died_on,
        last_exchange=person.last_exchange,
        last_touch=person.last_touch,
        days=days,
        own_ideal_days=person.own_ideal_days,
        own_limit_days=person.own_limit_days,
        own_ambient=person.own_ambient,
        ideal_days=None if person.ambient else rhythm.ideal_days,
        limit_days=None if person.ambient else rhythm.limit_days,
        rhythm_from=_source(person, circles),
        drift=None if person.ambient or not in_view else drift(days, rhythm.ideal_days),
        resting_until=person.resting_until,
        attempted_on=person.attempted_on,
        circles=tuple(name for name, _ in circles),
        facts=facts(session, key),
        channels=channels(session, key),
        moments=moments(session, key),
        promises=_promises(session, key, person.name),
        threads=_threads(session, key),
        boundaries=_boundaries(session, key),
        touch_count=session.exec(
            select(func.count()).select_from(ParticipationRow).where(ParticipationRow.person_id == key)
        ).one(),
    )


def facts(session: Session, person: int) -> tuple[Fact, ...]:
    """What is known of a person, in the order it was told."""
    rows = session.exec(select(FactRow).where(FactRow.person_id == person).order_by(col(FactRow.id)))
    return tuple(Fact(FactKind(row.kind), row.text, row.learned_on, row.id) for row in rows)


def channels(session: Session, person: int) -> tuple[Channel, ...]:
    """The doors to a person."""
    rows = session.exec(select(ChannelRow).where(ChannelRow.person_id == person).order_by(col(ChannelRow.id)))
    return tuple(
        Channel(row.kind, row.address, row.label, Standing(row.standing), row.note, row.id) for row in rows
    )


def moments(session: Session, person: int) -> tuple[Moment, ...]:
    """A person's moments in the order of the year."""
    rows = session.exec(
        select(MomentRow).where(MomentRow.person_id == person).order_by(col(MomentRow.month), col(MomentRow.day))
    )
    return tuple(Moment(MomentKind(row.kind), row.month, row.day, row.year, row.label, row.id) for row in rows)


def _source(person: PersonRow, circles: list[tuple[str, Pace]]) -> str:
    """Where the rhythm that holds comes from."""
    if Pace(person.own_ideal_days, person.own_limit_days, person.own_ambient).said:
        return "own"
    holds = effective(Pace(), (pace for _, pace in circles))
    if holds.said:
        return next(name for name, pace in circles if pace == holds)
    return person.sphere


def _promises(session: Session, person: int, name: str) -> tuple[PromiseLine, ...]:
    rows = session.exec(
        select(PromiseRow).where(PromiseRow.person_id == person).order_by(col(PromiseRow.id).desc())
    )
    return tuple(
        PromiseLine(row.id, person, name, row.by, row.text, row.made_on, row.due_on, row.kept_on, row.let_go_on)
        for row in rows
    )


def _threads(session: Session, person: int) -> tuple[ThreadLine, ...]:
    rows = session.exec(select(ThreadRow).where(ThreadRow.person_id == person).order_by(col(ThreadRow.id).desc()))
    return tuple(ThreadLine(row.id, row.text, row.opened_on, row.ask_on, row.closed_on) for row in rows)


def _boundaries(session: Session, person: int) -> tuple[BoundaryLine, ...]:
    rows = session.exec(select(BoundaryRow).where(BoundaryRow.person_id == person).order_by(col(BoundaryRow.id)))
    return tuple(
        BoundaryLine(row.id, row.words, row.kind, row.about, row.said_on, row.said_where, row.until, row.lifted_on)
        for row in rows
    )
