"""New people: who came by an import and was not looked at yet. Plain SQL: it goes along with every key."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from nurture.domain.spheres import Sphere
from nurture.store.declined import decline
from nurture.store.keys import new_key
from nurture.store.lane import IN_VIEW, maybe_day
from nurture.views.triage import Newcomer, Origin

LATER = "triage"
"""What a row of `declined` says of somebody who was left for another sitting."""

_NEW = f"""
FROM person JOIN card ON card.person_id = person.id AND card.imported_on = person.added_on
LEFT JOIN declined ON declined.person_id = person.id AND declined.what = '{LATER}'
WHERE {IN_VIEW} AND NOT EXISTS (SELECT 1 FROM triage WHERE triage.person_id = person.id)
GROUP BY person.id ORDER BY coalesce(max(declined.id), 0), person.added_on DESC, person.id"""
"""The latest import first, in the order of its file; at the end those left for later, the longest ago first."""

WAITING = f"SELECT person.id {_NEW}"

NEWCOMERS = f"""
SELECT person.id, person.name, person.sphere, min(card.imported_on), min(card.file),
       (SELECT group_concat(name, char(10)) FROM membership JOIN circle ON circle.id = circle_id
        WHERE membership.person_id = person.id),
       (SELECT text FROM fact WHERE fact.person_id = person.id AND kind = 'work' ORDER BY fact.id LIMIT 1),
       (SELECT address FROM channel WHERE channel.person_id = person.id ORDER BY channel.id LIMIT 1)
{_NEW}"""

LOOKED_AT = "SELECT DISTINCT person_id FROM triage"

ORIGIN = "SELECT file, imported_on FROM card WHERE person_id = ? ORDER BY id LIMIT 1"

LOOKED_ON = "SELECT max(done_on) FROM triage WHERE person_id = ?"

INSERT_DONE = "INSERT INTO triage (id, person_id, done_on) VALUES (?, ?, ?)"

NO_LONGER_LATER = f"DELETE FROM declined WHERE person_id = ? AND what = '{LATER}'"

LAST_STEP = "SELECT max(id) FROM step WHERE NOT undone"

UNDONE_STEP = "SELECT min(id) FROM step WHERE undone"


def waiting(connection: sqlite3.Connection, today: date) -> list[int]:
    """The keys of all new people who were not looked at yet, in the order in which to go through them."""
    return [key for (key,) in connection.execute(WAITING, {"today": today.isoformat()})]


def newcomers(connection: sqlite3.Connection, today: date) -> list[Newcomer]:
    """The same people with a little of what is known of them."""
    rows = connection.execute(NEWCOMERS, {"today": today.isoformat()})
    return [
        Newcomer(
            id=key,
            name=name,
            sphere=Sphere(sphere),
            circles=tuple(circles.split("\n")) if circles else (),
            known=work or address or "",
            imported_on=date.fromisoformat(imported),
            file=file,
        )
        for key, name, sphere, imported, file, circles, work, address in rows
    ]


def looked_at(connection: sqlite3.Connection) -> set[int]:
    """The keys of all who were looked at."""
    return {person for (person,) in connection.execute(LOOKED_AT)}


def origin(connection: sqlite3.Connection, person: int) -> Origin:
    """Where somebody came from, and when they were looked at."""
    file, imported_on = connection.execute(ORIGIN, (person,)).fetchone() or ("", None)
    (looked_on,) = connection.execute(LOOKED_ON, (person,)).fetchone()
    return Origin(file, maybe_day(imported_on), maybe_day(looked_on))


def look_at(connection: sqlite3.Connection, people: Iterable[int], today: date) -> None:
    """Note that these people were looked at."""
    for person in people:
        connection.execute(NO_LONGER_LATER, (person,))
        connection.execute(INSERT_DONE, (new_key(), person, today.isoformat()))


def put_off(connection: sqlite3.Connection, person: int, today: date) -> None:
    """Note that somebody is left for another sitting, after all who are left already."""
    connection.execute(NO_LONGER_LATER, (person,))
    decline(connection, person, LATER, today)


def last_step(connection: sqlite3.Connection) -> int | None:
    """The step that undo would take back; None where there is none."""
    step: int | None = connection.execute(LAST_STEP).fetchone()[0]
    return step


def undone_step(connection: sqlite3.Connection) -> int | None:
    """The step that redo would make again; None where there is none."""
    step: int | None = connection.execute(UNDONE_STEP).fetchone()[0]
    return step
