"""All people as the list of them shows it: one statement, columns only, whatever their number."""

import sqlite3
from datetime import date

from nurture.domain.rhythm import drift, rhythm_of, state_of, waiting_until
from nurture.domain.spheres import Sphere
from nurture.store.lane import SPREAD, Defaults, maybe_day
from nurture.views.lists import PersonLine

PEOPLE = f"""
SELECT id, name, sphere, ideal_days, limit_days, ambient, last_exchange, attempted_on, patient_until, since,
       resting_until, archived_on, in_view AND (hidden_until IS NULL OR hidden_until <= :today),
       {SPREAD}
FROM person WHERE archived_on IS NULL OR :archived ORDER BY name COLLATE NOCASE, id"""

CIRCLES = "SELECT person_id, circle.name FROM membership JOIN circle ON circle.id = circle_id ORDER BY circle.name"

NICKNAMES = "SELECT person_id, name FROM nickname ORDER BY id"


def people(connection: sqlite3.Connection, today: date, defaults: Defaults, *, archived: bool) -> list[PersonLine]:
    """Everyone by name; the archived only where asked for."""
    circles = _gathered(connection, CIRCLES)
    nicknames = _gathered(connection, NICKNAMES)
    rows = connection.execute(PEOPLE, {"today": today.isoformat(), "archived": archived})
    return [_line(row, today, defaults, circles, nicknames) for row in rows]


def _gathered(connection: sqlite3.Connection, statement: str) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = {}
    for person, word in connection.execute(statement):
        found.setdefault(person, []).append(word)
    return {person: tuple(words) for person, words in found.items()}


_Row = tuple[
    int,
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
    str | None,
    int,
    int | None,
]
"""The columns of `PEOPLE`, as SQLite gives them."""


def _line(
    row: _Row,
    today: date,
    defaults: Defaults,
    circles: dict[int, tuple[str, ...]],
    nicknames: dict[int, tuple[str, ...]],
) -> PersonLine:
    key, name, sphere, ideal, limit, ambient, last, attempted, patient, since = row[:10]
    resting, archived, in_view, spread = row[10:]
    rhythm = rhythm_of(ideal, limit, Sphere(sphere), defaults)
    days = (today - date.fromisoformat(since)).days
    state = state_of(
        days,
        rhythm,
        today,
        ambient=bool(ambient),
        resting_until=maybe_day(resting),
        waiting_until=waiting_until(maybe_day(attempted), rhythm.ideal_days, maybe_day(patient)),
        spread=bool(spread),
    )
    return PersonLine(
        id=key,
        name=name,
        sphere=Sphere(sphere),
        state=state if in_view else None,
        last_exchange=maybe_day(last),
        days=days,
        drift=None if ambient or not in_view else drift(days, rhythm.ideal_days),
        circles=circles.get(key, ()),
        nicknames=nicknames.get(key, ()),
        archived=archived is not None,
    )
