"""Messages of mine, prompts that had their turn, and boundaries gone against. Plain SQL."""

import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import chain, groupby, islice
from operator import itemgetter

from nurture.domain.drafts import Sent
from nurture.store.keys import new_key
from nurture.store.lane import day_of
from nurture.views.person import BoundaryLine

SENT_MOST = 12
"""My latest messages to a person."""
LATELY = 60
"""Days in which the same text to others is looked for."""
ELSEWHERE_MOST = 400
"""Messages to others that are looked at."""
OF_ONE_TOUCH = 4
"""How many of those who got the same are named: what went to hundreds does not crowd out the rest."""

SENT = """
SELECT summary, touch.happened_on FROM participation AS part JOIN touch ON touch.id = part.touch_id
WHERE part.person_id = ? AND (part.attempt OR part.answered_on IS NOT NULL)
ORDER BY part.happened_on DESC, touch.id DESC LIMIT ?"""

ELSEWHERE = """
SELECT touch.id, summary, touch.happened_on, name
FROM touch JOIN participation AS part ON part.touch_id = touch.id JOIN person ON person.id = part.person_id
WHERE touch.happened_on >= :since AND (part.attempt OR part.answered_on IS NOT NULL OR touch.broadcast)
AND part.person_id != :person ORDER BY touch.happened_on DESC, touch.id DESC"""

INSERT_PROMPT = "INSERT INTO prompt (id, person_id, subject, dismissed, ended_on) VALUES (?, ?, ?, ?, ?)"

INSERT_OVERRIDE = """
INSERT INTO override (id, person_id, boundary_id, touch_id, words, reason, made_on) VALUES (?, ?, ?, ?, ?, ?, ?)"""

THANK = "UPDATE kindness SET thanked_on = ? WHERE id = ? AND person_id = ? AND thanked_on IS NULL"


def sent(connection: sqlite3.Connection, person: int) -> tuple[Sent, ...]:
    """My latest messages to a person, newest first."""
    rows = connection.execute(SENT, (person, SENT_MOST))
    return tuple(Sent(text, day_of(on)) for text, on in rows)


def elsewhere(connection: sqlite3.Connection, person: int, today: date) -> tuple[Sent, ...]:
    """What I wrote to others of late, newest first."""
    since = (today - timedelta(LATELY)).isoformat()
    rows = connection.execute(ELSEWHERE, {"since": since, "person": person})
    touches = (islice(rows_of_one, OF_ONE_TOUCH) for _, rows_of_one in groupby(rows, itemgetter(0)))
    found = (Sent(text, day_of(on), name) for _, text, on, name in chain.from_iterable(touches))
    return tuple(islice(found, ELSEWHERE_MOST))


def end_prompt(
    connection: sqlite3.Connection, person: int, subject: str, today: date, *, dismissed: bool = False
) -> int:
    """Note that a prompt had its turn, or is not to come again; returns the key of the note."""
    key = new_key()
    connection.execute(INSERT_PROMPT, (key, person, subject, dismissed, today.isoformat()))
    return key


def thank(connection: sqlite3.Connection, person: int, kindness: int, today: date) -> None:
    """Note that a kindness was thanked for, unless it was already."""
    connection.execute(THANK, (today.isoformat(), kindness, person))


def override(
    connection: sqlite3.Connection,
    person: int,
    touch: int,
    boundaries: Iterable[BoundaryLine],
    reason: str,
    today: date,
) -> None:
    """Keep which boundaries a message went against, and why, in the words of both."""
    rows = [
        (new_key(), person, line.id or None, touch, line.words, reason, today.isoformat()) for line in boundaries
    ]
    connection.executemany(INSERT_OVERRIDE, rows)
