"""What the days ahead hold, in plain SQL: one statement a question, and of people only those who are meant."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta

from nurture.domain.dates import long_date
from nurture.domain.excerpts import excerpt
from nurture.domain.reasons import meant
from nurture.domain.rhythm import LONGEST_PATIENCE, rhythm_of, waiting_until
from nurture.domain.schedule import every
from nurture.domain.spheres import Sphere
from nurture.domain.upcoming import Kind, becomes_due, falls_on, leap_note, moment_text, stretches
from nurture.store.lane import SPREAD, Defaults, day_of, maybe_day
from nurture.views.upcoming import UpcomingLine

MOMENTS = """
SELECT moment.id, person.id, name, kind, label, month, day, year, hidden_until
FROM moment JOIN person ON person.id = person_id
WHERE (month, day) >= (:first_month, :first_day) AND (month, day) <= (:last_month, :last_day)
AND (in_view OR (kind = 'remembrance' AND died_on IS NOT NULL AND archived_on IS NULL))"""
"""Of a stretch of one year. Of those who died only a remembrance, which the user asked for by noting it."""

PLACES = """
SELECT fact.person_id, text FROM fact
WHERE kind = 'place' AND person_id IN (
    SELECT person_id FROM moment
    WHERE (month, day) >= (:first_month, :first_day) AND (month, day) <= (:last_month, :last_day))
ORDER BY learned_on DESC, fact.id DESC"""
"""Where those live whose moments fall into a stretch, what was learned last first."""

THREADS = """
SELECT thread.id, person.id, name, text, ask_on, planned FROM thread JOIN person ON person.id = person_id
WHERE closed_on IS NULL AND ask_on BETWEEN :first AND :last
AND in_view AND (hidden_until IS NULL OR hidden_until <= max(ask_on, :today))"""

PROMISES = """
SELECT promise.id, person.id, name, by, text, due_on FROM promise JOIN person ON person.id = person_id
WHERE kept_on IS NULL AND let_go_on IS NULL AND due_on BETWEEN :first AND :last
AND in_view AND (hidden_until IS NULL OR hidden_until <= max(due_on, :today))"""

PACES = "SELECT DISTINCT ideal_days, sphere FROM person WHERE in_view = 1 AND ambient = 0"

DUE_OF_PACE = """
SELECT id, name, since FROM person
WHERE in_view = 1 AND ambient = 0 AND ideal_days IS :ideal AND sphere = :sphere
AND since BETWEEN :first AND :last"""

ASIDE = f"""
SELECT id, name, ideal_days, sphere, ambient, since, attempted_on, patient_until, resting_until, {SPREAD},
       hidden_until
FROM person WHERE in_view AND id IN (
    SELECT id FROM person WHERE hidden_until > :today
    UNION SELECT id FROM person WHERE resting_until > :today
    UNION SELECT id FROM person WHERE patient_until > :today
    UNION SELECT id FROM person WHERE attempted_on > :earliest)"""
"""Everyone who is hidden, rests or may be waited for: few, and each found by an index of its own."""

PLANNED = """
SELECT offer.id, person.id, name, offered_on FROM offer JOIN person ON person.id = person_id
WHERE ground = 'plan' AND NOT put_off AND offered_on BETWEEN :first AND :last AND offered_on > :today
AND in_view AND (hidden_until IS NULL OR hidden_until <= offered_on)"""

ENDING = """
SELECT boundary.id, person.id, name, words, until FROM boundary JOIN person ON person.id = person_id
WHERE kind != 'no-contact' AND lifted_on IS NULL AND until BETWEEN :first AND :last
AND in_view AND (hidden_until IS NULL OR hidden_until <= until)"""

ABSENCES = """
SELECT id, begins_on, until FROM away
WHERE ended_on IS NULL AND (until BETWEEN :first AND :last OR begins_on BETWEEN :first AND :last)"""


def moments(connection: sqlite3.Connection, first: date, last: date) -> Iterator[UpcomingLine]:
    """Birthdays and other moments as they fall in these days."""
    for stretch in stretches(first, last):
        for row in connection.execute(MOMENTS, _bounds(stretch.first, stretch.last)):
            key, person, name, kind, label, month, day, began, hidden = row
            on = falls_on(month, day, stretch.year)
            if hidden is None or hidden <= on.isoformat():
                text = moment_text(kind, label, began and on.year - began)
                yield UpcomingLine(on, Kind.MOMENT, person, name, text, key, leap_note(month, day, on))


def places(connection: sqlite3.Connection, first: date, last: date) -> dict[int, list[str]]:
    """Where those live whose moments fall in these days, by person, what was learned last first."""
    found: dict[int, list[str]] = {}
    for stretch in stretches(first, last):
        for person, text in connection.execute(PLACES, _bounds(stretch.first, stretch.last)):
            found.setdefault(person, []).append(text)
    return found


def _bounds(first: tuple[int, int], last: tuple[int, int]) -> dict[str, int]:
    return {"first_month": first[0], "first_day": first[1], "last_month": last[0], "last_day": last[1]}


def open_ends(connection: sqlite3.Connection, first: date, last: date, today: date) -> Iterator[UpcomingLine]:
    """Open promises and threads whose day is among these."""
    terms = _days(first, last, today)
    for key, person, name, by, text, due in connection.execute(PROMISES, terms):
        kind, who = (Kind.PROMISE, "you promised") if by == "me" else (Kind.THEIRS, "they promised")
        yield UpcomingLine(day_of(due), kind, person, name, f"{who}: {text}", key)
    for key, person, name, text, ask, planned in connection.execute(THREADS, terms):
        yield UpcomingLine(day_of(ask), Kind.ASK, person, name, meant(text) if planned else f"ask: {text}", key)


def due(
    connection: sqlite3.Connection, first: date, last: date, today: date, defaults: Defaults
) -> Iterator[UpcomingLine]:
    """Who becomes due in these days if nothing happens, and who is back: from a rest, or from no contact."""
    aside = {line.person_id for line in _set_aside(connection, date.min, date.max, today, defaults)}
    for ideal, sphere in connection.execute(PACES).fetchall():
        interval = ideal or defaults[Sphere(sphere)]
        terms = {
            "ideal": ideal,
            "sphere": sphere,
            **_days(first - timedelta(interval), last - timedelta(interval)),
        }
        text = _due_text(interval)
        for person, name, since in connection.execute(DUE_OF_PACE, terms):
            if person not in aside:
                day = becomes_due(day_of(since), interval)
                yield UpcomingLine(day, Kind.DUE, person, name, text, person)
    yield from _set_aside(connection, first, last, today, defaults)


def _set_aside(
    connection: sqlite3.Connection, first: date, last: date, today: date, defaults: Defaults
) -> Iterator[UpcomingLine]:
    """Those for whom a pause puts the day off: the end of each, and when they become due after all of them."""
    terms = {"today": today.isoformat(), "earliest": (today - timedelta(LONGEST_PATIENCE)).isoformat()}
    for row in connection.execute(ASIDE, terms):
        person, name, ideal, sphere, ambient, since, attempted, patient, rest, spread, hidden = row
        resting, hidden_until = maybe_day(rest), maybe_day(hidden)
        interval = rhythm_of(ideal, None, Sphere(sphere), defaults).ideal_days
        waiting = waiting_until(maybe_day(attempted), interval, maybe_day(patient))
        lines = []
        if not ambient:
            day = becomes_due(day_of(since), interval, waiting, resting, hidden_until)
            lines.append(UpcomingLine(day, Kind.DUE, person, name, _due_text(interval), person))
        if resting and resting > today and not spread and (hidden_until is None or hidden_until <= resting):
            lines.append(UpcomingLine(resting, Kind.BACK, person, name, "is back from a rest", person))
        if hidden_until and hidden_until > today:
            lines.append(UpcomingLine(hidden_until, Kind.OPEN, person, name, "may be in touch again", person))
        yield from (line for line in lines if first <= line.day <= last)


def _due_text(interval: int) -> str:
    return f"becomes due · {every(interval)}"


def others(connection: sqlite3.Connection, first: date, last: date, today: date) -> Iterator[UpcomingLine]:
    """The plan of the week, what they asked for and ends, and the user's own absences."""
    terms = _days(first, last, today)
    for key, person, name, day in connection.execute(PLANNED, terms):
        yield UpcomingLine(day_of(day), Kind.PLAN, person, name, "in the plan of the week", key)
    for key, person, name, words, until in connection.execute(ENDING, terms):
        yield UpcomingLine(day_of(until), Kind.OPEN, person, name, f"asked “{excerpt(words)}” until this day", key)
    for key, begins, until in connection.execute(ABSENCES, _days(first, last)):
        until_words = long_date(day_of(until), today)
        if first.isoformat() <= begins <= last.isoformat():
            yield UpcomingLine(day_of(begins), Kind.AWAY, None, "", f"you are away until {until_words}", key)
        if first.isoformat() <= until <= last.isoformat():
            yield UpcomingLine(day_of(until), Kind.AWAY, None, "", "you are back", key)


def _days(first: date, last: date, today: date | None = None) -> dict[str, str]:
    terms = {"first": first.isoformat(), "last": last.isoformat()}
    return terms if today is None else terms | {"today": today.isoformat()}
