"""Everything about one person, read whole. Plain SQL: opening a person waits for no import, and holds no 40 MB."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from typing import Any

from nurture.domain.pace import Pace, effective
from nurture.domain.people import Channel, Fact, FactKind, Moment, MomentKind, Sphere, Standing
from nurture.domain.rhythm import State, drift, rhythm_of, state_of, waiting_until
from nurture.domain.schedule import why
from nurture.store.kindnesses import of_person
from nurture.store.lane import SPREAD, Defaults
from nurture.store.relations import acquaintances
from nurture.views.person import BoundaryLine, PersonPage, ThreadLine
from nurture.views.today import PromiseLine

PERSON = f"""
SELECT name, sphere, added_on, archived_on, died_on, own_ideal_days, own_limit_days, own_ambient, ideal_days,
       limit_days, ambient, last_exchange, last_touch, attempted_on, patient_until, since,
       resting_until,
       in_view AND (hidden_until IS NULL OR hidden_until <= :today),
       {SPREAD},
       (SELECT count(*) FROM participation WHERE person_id = person.id)
FROM person WHERE id = :person"""

NICKNAMES = "SELECT name FROM nickname WHERE person_id = ? ORDER BY id"

CIRCLES = """
SELECT name, ideal_days, limit_days, ambient FROM membership JOIN circle ON circle.id = circle_id
WHERE person_id = ? ORDER BY name"""

FACTS = "SELECT kind, text, learned_on, id FROM fact WHERE person_id = ? ORDER BY id"

CHANNELS = "SELECT kind, address, label, standing, note, id FROM channel WHERE person_id = ? ORDER BY id"

MOMENTS = "SELECT kind, month, day, year, label, id FROM moment WHERE person_id = ? ORDER BY month, day"

PROMISES = """
SELECT id, by, text, made_on, due_on, kept_on, let_go_on FROM promise WHERE person_id = ? ORDER BY id DESC"""

THREADS = """
SELECT id, text, opened_on, ask_on, closed_on, planned FROM thread WHERE person_id = ? ORDER BY id DESC"""

BOUNDARIES = """
SELECT id, words, kind, about, said_on, said_where, until, lifted_on FROM boundary
WHERE person_id = ? ORDER BY id"""


def page(connection: sqlite3.Connection, key: int, today: date, defaults: Defaults) -> PersonPage | None:
    """A person's page; None where there is nobody of that key."""
    row = connection.execute(PERSON, {"person": key, "today": today.isoformat()}).fetchone()
    if row is None:
        return None
    name, word, added, archived, died, own_ideal, own_limit, own_ambient, ideal, limit, ambient = row[:11]
    last_exchange, last_touch, attempted_on, patient_until, since, resting_until = map(_day, row[11:17])
    in_view, spread, touch_count = row[17:]
    sphere, own = Sphere(word), Pace(own_ideal, own_limit, bool(own_ambient))
    rhythm = rhythm_of(ideal, limit, sphere, defaults)
    days = (today - (since or today)).days
    until = waiting_until(attempted_on, rhythm.ideal_days, patient_until)
    state = state_of(
        days,
        rhythm,
        today,
        ambient=bool(ambient),
        resting_until=resting_until,
        waiting_until=until,
        spread=bool(spread),
    )
    circles = paces(connection, key)
    return PersonPage(
        id=key,
        name=name,
        nicknames=tuple(nickname for (nickname,) in connection.execute(NICKNAMES, (key,))),
        sphere=sphere,
        state=state if in_view else None,
        why=why(
            state,
            rhythm,
            today,
            last_exchange=last_exchange,
            added_on=date.fromisoformat(added),
            resting_until=resting_until,
            attempted_on=attempted_on,
            waiting_until=until,
            spread=bool(spread),
        ),
        added_on=date.fromisoformat(added),
        archived_on=_day(archived),
        died_on=_day(died),
        last_exchange=last_exchange,
        last_touch=last_touch,
        days=days,
        own_ideal_days=own_ideal,
        own_limit_days=own_limit,
        own_ambient=bool(own_ambient),
        ideal_days=None if ambient else rhythm.ideal_days,
        limit_days=None if ambient else rhythm.limit_days,
        rhythm_from=_source(own, circles, sphere),
        drift=None if ambient or not in_view else drift(days, rhythm.ideal_days),
        resting_until=resting_until if state is State.RESTING else None,
        attempted_on=attempted_on,
        waiting_until=until,
        circles=tuple(circles),
        facts=facts(connection, key),
        channels=channels(connection, key),
        moments=moments(connection, key),
        promises=tuple(
            PromiseLine(promise, key, name, by, text, *map(_day, days))
            for promise, by, text, *days in connection.execute(PROMISES, (key,))
        ),
        threads=tuple(
            ThreadLine(thread, text, _day(opened), _day(ask), _day(closed), bool(planned))
            for thread, text, opened, ask, closed, planned in connection.execute(THREADS, (key,))
        ),
        boundaries=tuple(_boundaries(connection, key)),
        kindnesses=of_person(connection, key),
        acquaintances=acquaintances(connection, key),
        touch_count=touch_count,
    )


def paces(connection: sqlite3.Connection, person: int) -> dict[str, Pace]:
    """The circles a person is in, by name, with what each says about how often."""
    rows = connection.execute(CIRCLES, (person,))
    return {name: Pace(ideal, limit, bool(ambient)) for name, ideal, limit, ambient in rows}


def facts(connection: sqlite3.Connection, person: int) -> tuple[Fact, ...]:
    """What is known of a person, in the order it was told."""
    rows = connection.execute(FACTS, (person,))
    return tuple(Fact(FactKind(kind), text, _day(day), key) for kind, text, day, key in rows)


def channels(connection: sqlite3.Connection, person: int) -> tuple[Channel, ...]:
    """The doors to a person."""
    rows = connection.execute(CHANNELS, (person,))
    return tuple(
        Channel(kind, address, label, Standing(standing), note, key)
        for kind, address, label, standing, note, key in rows
    )


def moments(connection: sqlite3.Connection, person: int) -> tuple[Moment, ...]:
    """A person's moments in the order of the year."""
    rows = connection.execute(MOMENTS, (person,))
    return tuple(
        Moment(MomentKind(kind), month, day, year, label, key) for kind, month, day, year, label, key in rows
    )


def _boundaries(connection: sqlite3.Connection, person: int) -> Iterator[BoundaryLine]:
    for key, words, kind, about, said_on, said_where, until, lifted_on in connection.execute(
        BOUNDARIES, (person,)
    ):
        yield BoundaryLine(
            key, words, kind, about, date.fromisoformat(said_on), said_where, _day(until), _day(lifted_on)
        )


def _source(own: Pace, circles: dict[str, Pace], sphere: Sphere) -> str:
    """Where the rhythm that holds comes from."""
    if own.said:
        return "own"
    holds = effective(Pace(), circles.values())
    return next((name for name, pace in circles.items() if holds.said and pace == holds), str(sphere))


def _day(text: str | None) -> Any:
    """A column's day; None where it is empty (a column that never is stays a day to its caller)."""
    return None if text is None else date.fromisoformat(text)
