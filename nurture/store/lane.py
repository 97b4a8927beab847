"""The start-up lane: the few statements a person waits for, in plain SQL, without the ORM.

`due`, `remind` and the first paint of the screens come through here; importing SQLModel alone would cost ten
times what they take. A test holds these statements against the tables.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from heapq import merge
from itertools import islice

from nurture.domain.rhythm import LONGEST_PATIENCE, drift, patience, rhythm_of, state_of, waiting_until
from nurture.domain.schedule import days_ahead, next_occurrence, why
from nurture.domain.spheres import Sphere
from nurture.views.today import AwaitedLine, DueLine, MomentLine, PromiseLine

Defaults = Mapping[Sphere, int]
"""Each sphere's ideal interval in days, for those whose rhythm nobody set."""

SPREAD = """
CASE WHEN resting_until > :today THEN (
    SELECT min(kind = 'spread') FROM snooze
    WHERE person_id = person.id AND ended_on IS NULL AND until > :today) END"""
"""Whether somebody rests only since their turn fell into an absence; the rows of most are not looked at."""

COLUMNS = f"""id, name, sphere, added_on, ideal_days, limit_days, ambient, last_exchange, attempted_on,
patient_until, since, resting_until, {SPREAD}"""

IN_VIEW = "in_view AND (hidden_until IS NULL OR hidden_until <= :today)"
"""Whom lists may show at all: not the archived, the dead, or those who asked for no contact (R4)."""

NEXT_IDEAL = "SELECT min(ideal_days) FROM person WHERE in_view = 1 AND ambient = 0 AND ideal_days > ?"

IS_DUE_OF_PACE = """
in_view = 1 AND ambient = 0 AND ideal_days IS :ideal AND sphere = :sphere AND since <= :due
AND (hidden_until IS NULL OR hidden_until <= :today)
AND (resting_until IS NULL OR resting_until <= :today)
AND (attempted_on IS NULL OR coalesce(patient_until <= :today, attempted_on <= :waited))"""
"""Who of one pace is due, neglected or fading today."""

DUE_OF_PACE = f"SELECT {COLUMNS} FROM person WHERE {IS_DUE_OF_PACE} ORDER BY since, id LIMIT :limit"

PAST_IDEAL_OF_PACE = """
SELECT count(*) FROM person
WHERE in_view = 1 AND ambient = 0 AND ideal_days IS :ideal AND sphere = :sphere AND since <= :due"""

PUT_ASIDE = """
SELECT ideal_days, sphere, since, attempted_on, patient_until,
       coalesce(hidden_until > :today OR resting_until > :today, 0), in_view AND NOT ambient
FROM person WHERE id IN (
    SELECT id FROM person WHERE hidden_until > :today
    UNION SELECT id FROM person WHERE resting_until > :today
    UNION SELECT id FROM person WHERE patient_until > :today
    UNION SELECT id FROM person WHERE attempted_on > :earliest)"""
"""Everyone who is hidden, rests or may be waited for: few, and each found by an index of its own."""

EVERYONE = f"SELECT {COLUMNS} FROM person WHERE {IN_VIEW}"

PEOPLE_COUNT = "SELECT count(id) FROM person"

MOMENTS = f"""
SELECT moment.id, person.id, name, kind, label, month, day, year FROM moment JOIN person ON person.id = person_id
WHERE month = :month AND day = :day
AND ({IN_VIEW} OR kind = 'remembrance' AND died_on IS NOT NULL AND archived_on IS NULL) ORDER BY name"""
"""Of those who died only a remembrance, which the user asked for by noting it."""

PROMISES = f"""
SELECT promise.id, person.id, name, by, text, made_on, due_on FROM promise JOIN person ON person.id = person_id
WHERE kept_on IS NULL AND let_go_on IS NULL AND due_on <= :horizon AND {IN_VIEW}
ORDER BY due_on, name LIMIT :most"""

AWAITED = f"""
SELECT id, name, attempted_on, patient_until, ideal_days, limit_days, sphere FROM person
WHERE id IN (
    SELECT id FROM person WHERE patient_until > :today
    UNION SELECT id FROM person WHERE attempted_on >= :earliest)
AND {IN_VIEW} AND (resting_until IS NULL OR resting_until <= :today OR {SPREAD})
ORDER BY attempted_on"""


def due(connection: sqlite3.Connection, today: date, defaults: Defaults, limit: int) -> list[DueLine]:
    """The `limit` most drifted people who are due, neglected or fading.

    Within one pace, drift follows the day drift counts from: so each pace is one short walk along an index,
    and the walks are merged. At 100,000 people this takes 1 ms where sorting all of them takes 100.
    """
    walks = (_walk(connection, pace, today, defaults, limit) for pace in paces(connection))
    return list(islice(merge(*walks, key=_most_drifted_first), limit))


def due_count(connection: sqlite3.Connection, today: date, defaults: Defaults) -> int:
    """How many people are due, neglected or fading.

    All whose ideal interval is over, less those put aside: counting along the index alone takes 35 ms at 100,000
    people, where looking at each row for the exceptions takes 150.
    """
    past: int = sum(
        connection.execute(PAST_IDEAL_OF_PACE, due_terms(pace, today, defaults)).fetchone()[0]
        for pace in paces(connection)
    )
    terms = {"today": today.isoformat(), "earliest": (today - timedelta(LONGEST_PATIENCE)).isoformat()}
    return past - sum(_is_put_aside(row, today, defaults) for row in connection.execute(PUT_ASIDE, terms))


def _is_put_aside(
    row: tuple[int | None, str, str, str | None, str | None, int, int], today: date, defaults: Defaults
) -> bool:
    """Whether somebody whose ideal interval is over is not due all the same."""
    ideal, sphere, since, attempted, patient, aside, listed = row
    terms = due_terms((ideal, sphere), today, defaults)
    waits = (
        patient > str(terms["today"]) if patient else attempted is not None and attempted > str(terms["waited"])
    )
    return bool(listed and since <= str(terms["due"]) and (aside or waits))


def everyone(connection: sqlite3.Connection, today: date, defaults: Defaults) -> list[DueLine]:
    """Everyone in view, in every state, most drifted first; the ambient last."""
    rows = connection.execute(EVERYONE, {"today": today.isoformat()})
    return sorted((line(row, today, defaults) for row in rows), key=_most_drifted_first)


def people_count(connection: sqlite3.Connection) -> int:
    """How many people the journal has, whether lists show them or not."""
    count: int = connection.execute(PEOPLE_COUNT).fetchone()[0]
    return count


def moments(connection: sqlite3.Connection, today: date, days: int, most: int | None = None) -> list[MomentLine]:
    """The moments of the next `days` days, soonest first; of a great many, the first `most`."""
    found: list[MomentLine] = []
    for month, day in days_ahead(today, days):
        if most is not None and len(found) >= most:
            break
        terms = {"month": month, "day": day, "today": today.isoformat()}
        found += [moment_line(row, today) for row in connection.execute(MOMENTS, terms)]
    return sorted(found, key=lambda line: (line.in_days, line.name))[:most]


def promises(connection: sqlite3.Connection, today: date, days: int, most: int = -1) -> list[PromiseLine]:
    """Open promises whose day is past or within `days` days, soonest first; at most `most`, where it is given."""
    horizon = (today + timedelta(days)).isoformat()
    terms = {"horizon": horizon, "today": today.isoformat(), "most": most}
    return [
        PromiseLine(key, person, name, by, text, day_of(made), maybe_day(due_on))
        for key, person, name, by, text, made, due_on in connection.execute(PROMISES, terms)
    ]


def awaited(connection: sqlite3.Connection, today: date, defaults: Defaults) -> list[AwaitedLine]:
    """Those whose answer is awaited, longest waiting first."""
    terms = {"earliest": (today - timedelta(LONGEST_PATIENCE)).isoformat(), "today": today.isoformat()}
    lines = []
    for key, name, attempted, patient, ideal, limit, sphere in connection.execute(AWAITED, terms):
        rhythm = rhythm_of(ideal, limit, Sphere(sphere), defaults)
        attempted_on = day_of(attempted)
        until = waiting_until(attempted_on, rhythm.ideal_days, maybe_day(patient))
        if until is not None and until > today:
            lines.append(AwaitedLine(key, name, attempted_on, until))
    return lines


def paces(connection: sqlite3.Connection) -> list[tuple[int | None, str]]:
    """Every interval that somebody has with every sphere: one step along the index each, however many people."""
    ideals: list[int | None] = [None]
    while (following := connection.execute(NEXT_IDEAL, (ideals[-1] or 0,)).fetchone()[0]) is not None:
        ideals.append(following)
    return [(ideal, str(sphere)) for ideal in ideals for sphere in Sphere]


def due_terms(pace: tuple[int | None, str], today: date, defaults: Defaults) -> dict[str, int | str | None]:
    """What the statements about one pace ask for: since when its people are due, and no longer waited for."""
    ideal, sphere = pace
    interval = ideal or defaults[Sphere(sphere)]
    return {
        "ideal": ideal,
        "sphere": sphere,
        "today": today.isoformat(),
        "due": (today - timedelta(interval)).isoformat(),
        "waited": (today - timedelta(patience(interval))).isoformat(),
    }


def _walk(
    connection: sqlite3.Connection, pace: tuple[int | None, str], today: date, defaults: Defaults, limit: int
) -> Iterator[DueLine]:
    terms = due_terms(pace, today, defaults) | {"limit": limit}
    for row in connection.execute(DUE_OF_PACE, terms):
        yield line(row, today, defaults)


def _most_drifted_first(line: DueLine) -> tuple[float, int]:
    """By drift alone (R1); those who drifted alike in the order they were added, as `DUE_OF_PACE` has them."""
    exact = line.days / line.ideal_days if line.ideal_days else -1.0  # `drift` is rounded for reading
    return -exact, line.id


_Row = tuple[
    int,
    str,
    str,
    str,
    int | None,
    int | None,
    int,
    str | None,
    str | None,
    str | None,
    str,
    str | None,
    int | None,
]
"""`COLUMNS`, as SQLite gives them."""


def line(row: _Row, today: date, defaults: Defaults) -> DueLine:
    """A person against their rhythm today, of the columns of `COLUMNS`."""
    key, name, sphere_word, added, ideal, limit, ambient, last, attempted, patient, since, resting, spread = row
    sphere = Sphere(sphere_word)
    rhythm = rhythm_of(ideal, limit, sphere, defaults)
    last_exchange, attempted_on, resting_until = maybe_day(last), maybe_day(attempted), maybe_day(resting)
    days = (today - day_of(since)).days
    until = waiting_until(attempted_on, rhythm.ideal_days, maybe_day(patient))
    state = state_of(
        days,
        rhythm,
        today,
        ambient=bool(ambient),
        resting_until=resting_until,
        waiting_until=until,
        spread=bool(spread),
    )
    return DueLine(
        id=key,
        name=name,
        sphere=sphere,
        state=state,
        last_exchange=last_exchange,
        days=days,
        ideal_days=None if ambient else rhythm.ideal_days,
        limit_days=None if ambient else rhythm.limit_days,
        drift=None if ambient else drift(days, rhythm.ideal_days),
        why=why(
            state,
            rhythm,
            today,
            last_exchange=last_exchange,
            added_on=day_of(added),
            resting_until=resting_until,
            attempted_on=attempted_on,
            waiting_until=until,
            spread=bool(spread),
        ),
    )


def moment_line(row: tuple[int, int, str, str, str, int, int, int | None], today: date) -> MomentLine:
    """A moment as it falls next: key, person, name, kind, label, month, day and year, as SQLite gives them."""
    key, person, name, kind, label, month, day, year = row
    on = next_occurrence(month, day, today)
    return MomentLine(key, person, name, kind, label, on, on.year - year if year else None, (on - today).days)


def day_of(text: str) -> date:
    """A column's day."""
    return date.fromisoformat(text)


def maybe_day(text: str | None) -> date | None:
    """The day of a column that may be empty."""
    return None if text is None else day_of(text)
