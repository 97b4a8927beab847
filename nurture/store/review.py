"""A week looked back on, and the plan for the next: one statement a question, however many people. Plain SQL."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from nurture.domain.handful import Candidate, Ground
from nurture.domain.rhythm import rhythm_of, waiting_until
from nurture.domain.spheres import Sphere
from nurture.store import lane, offers
from nurture.store.keys import new_key
from nurture.store.lane import IN_VIEW, Defaults, day_of, maybe_day
from nurture.views.today import DueLine, PromiseLine

LINES = f"SELECT {lane.COLUMNS} FROM person WHERE id IN ({{}}) AND {IN_VIEW}"

TALKED = f"""
SELECT id FROM person
WHERE {IN_VIEW} AND last_exchange BETWEEN :since AND :today ORDER BY last_exchange DESC, id"""

SAID = """
SELECT person_id, coalesce(answered_on, part.happened_on) AS day, summary
FROM participation AS part JOIN touch ON touch.id = part.touch_id
WHERE person_id IN ({}) AND counts AND coalesce(answered_on, part.happened_on) >= :since
ORDER BY day DESC, touch.id DESC"""

QUIET = f"""
SELECT id, since, ideal_days, limit_days, sphere, added_on, attempted_on, patient_until,
       (SELECT max(offered_on) FROM offer WHERE person_id = person.id AND offered_on <= :today)
FROM person
WHERE {IN_VIEW} AND ambient = 0 AND (resting_until IS NULL OR resting_until <= :today)"""
"""Everyone with a rhythm, whatever their state, and when they were in Today last."""

PROMISES = f"""
SELECT promise.id, person.id, name, by, text, made_on, due_on FROM promise JOIN person ON person.id = person_id
WHERE kept_on IS NULL AND let_go_on IS NULL AND {IN_VIEW} ORDER BY coalesce(due_on, made_on), promise.id"""

THREADS = f"""
SELECT thread.id, person.id, text, ask_on, opened_on, last_exchange, planned
FROM thread JOIN person ON person.id = person_id
WHERE closed_on IS NULL AND {IN_VIEW} AND (resting_until IS NULL OR resting_until <= :today)
AND (ask_on <= :today OR (
    ask_on IS NULL AND opened_on <= :old AND (last_exchange IS NULL OR last_exchange <= opened_on)))
ORDER BY coalesce(ask_on, opened_on), thread.id"""

UNKNOWN = f"""
SELECT id FROM person
WHERE {IN_VIEW} AND (resting_until IS NULL OR resting_until <= :today)
AND NOT EXISTS (SELECT 1 FROM fact WHERE fact.person_id = person.id) ORDER BY id"""

KNOWN = "SELECT DISTINCT person_id FROM fact WHERE person_id IN ({})"

PROMISE_ENDS = """
SELECT id, CASE WHEN kept_on IS NOT NULL THEN 'kept' WHEN let_go_on IS NOT NULL THEN 'let go' ELSE '' END
FROM promise WHERE id IN ({})"""

THREAD_ENDS = "SELECT id, CASE WHEN closed_on IS NULL THEN '' ELSE 'asked' END FROM thread WHERE id IN ({})"

PLANNED = f"""
SELECT offer.id, person_id, offered_on FROM offer
WHERE ground = '{Ground.PLAN}' AND NOT put_off AND offered_on >= :today ORDER BY offered_on, offer.id"""

UNPLAN = "DELETE FROM offer WHERE id = ?"

PLAN = f"""
INSERT INTO offer (id, person_id, offered_on, ground, put_off) VALUES (?, ?, ?, '{Ground.PLAN}', 0)
ON CONFLICT (person_id, offered_on) DO UPDATE SET put_off = 0"""
"""Who has a place today already keeps its ground: a turn stays a turn."""


def _in(statement: str, keys: Sequence[int]) -> str:
    """The statement about these keys. They are few: a week's review shows no more."""
    return statement.format(", ".join(map(str, keys)))


def lines(
    connection: sqlite3.Connection, people: Iterable[int], today: date, defaults: Defaults
) -> dict[int, DueLine]:
    """Where these people stand today, by key; those whom lists may not show are left out."""
    rows = connection.execute(_in(LINES, sorted(set(people))), {"today": today.isoformat()})
    return {row[0]: lane.line(row, today, defaults) for row in rows}


def talked(connection: sqlite3.Connection, since: date, today: date) -> list[int]:
    """With whom there was an exchange since that day, the latest first."""
    terms = {"since": since.isoformat(), "today": today.isoformat()}
    return [key for (key,) in connection.execute(TALKED, terms)]


def said(connection: sqlite3.Connection, people: Sequence[int], since: date) -> dict[int, list[tuple[date, str]]]:
    """The days and words of the exchanges with these people since that day, the latest first."""
    found: dict[int, list[tuple[date, str]]] = {}
    for person, day, summary in connection.execute(_in(SAID, people), {"since": since.isoformat()}):
        found.setdefault(person, []).append((day_of(day), summary))
    return found


def out_of_sight(
    connection: sqlite3.Connection, today: date, lately: date, defaults: Defaults
) -> Iterator[Candidate]:
    """Everyone who is neglected or fading and was not in Today since `lately`, in any order."""
    # The days are compared as text, and each pace is reckoned once: of 10,000 people most end there.
    limits: dict[tuple[int | None, int | None, str], tuple[int, str]] = {}
    recent, begun = lately.isoformat(), offers.begun(connection, today)
    for row in connection.execute(QUIET, {"today": today.isoformat()}):
        key, since, ideal, limit, sphere, added, attempted, patient, turn = row
        pace = (ideal, limit, sphere)
        if pace not in limits:
            rhythm = rhythm_of(ideal, limit, Sphere(sphere), defaults)
            limits[pace] = rhythm.ideal_days, (today - timedelta(rhythm.limit_days)).isoformat()
        ideal_days, latest = limits[pace]
        if since > latest or (turn and turn >= recent):
            continue
        waits = waiting_until(maybe_day(attempted), ideal_days, maybe_day(patient))
        if not waits or waits <= today:
            days = (today - day_of(since)).days
            yield Candidate(key, days, ideal_days, sphere, (), max(day_of(added), begun), maybe_day(turn))


def promises(connection: sqlite3.Connection, today: date) -> list[PromiseLine]:
    """All that are open, mine and theirs, by their day or else the day they were made."""
    return [
        PromiseLine(key, person, name, by, text, day_of(made), maybe_day(due))
        for key, person, name, by, text, made, due in connection.execute(PROMISES, {"today": today.isoformat()})
    ]


_Thread = tuple[int, int, str, date | None, date, date | None, bool]
"""A thread's key, its person, its words, the day to ask, the day it began, when we last talked, and whether it is
what I mean to do."""


def threads(connection: sqlite3.Connection, today: date, old: date) -> list[_Thread]:
    """What is open and its day has come, or began by `old` without a day and without an exchange since."""
    terms = {"today": today.isoformat(), "old": old.isoformat()}
    return [
        (key, person, text, maybe_day(ask), day_of(opened), maybe_day(last), bool(planned))
        for key, person, text, ask, opened, last, planned in connection.execute(THREADS, terms)
    ]


def unknown(connection: sqlite3.Connection, today: date) -> list[int]:
    """Everyone of whom no fact is noted."""
    return [key for (key,) in connection.execute(UNKNOWN, {"today": today.isoformat()})]


def known(connection: sqlite3.Connection, people: Sequence[int]) -> set[int]:
    """Those of whom a fact is noted."""
    return {person for (person,) in connection.execute(_in(KNOWN, people))}


def ends(connection: sqlite3.Connection, statement: str, keys: Sequence[int]) -> Mapping[int, str]:
    """What became of promises (`PROMISE_ENDS`) or threads (`THREAD_ENDS`) by key, of those still there."""
    return dict(connection.execute(_in(statement, keys)).fetchall())


# --- the plan --------------------------------------------------------------------------------------------------


def planned(connection: sqlite3.Connection, today: date) -> list[tuple[int, int, date]]:
    """The plan as it is kept, from today on: offers, people and days."""
    rows = connection.execute(PLANNED, {"today": today.isoformat()})
    return [(key, person, day_of(day)) for key, person, day in rows]


def plan(connection: sqlite3.Connection, wanted: Mapping[int, date], today: date) -> None:
    """Have the plan from today on be this one; what stays as it is is not written."""
    before = planned(connection, today)
    for key, person, day in before:
        if wanted.get(person) != day:
            connection.execute(UNPLAN, (key,))
    kept = {(person, day) for _, person, day in before}
    for person, day in wanted.items():
        if (person, day) not in kept:
            connection.execute(PLAN, (new_key(), person, day.isoformat()))
