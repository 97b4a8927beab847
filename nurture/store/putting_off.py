"""Not today: keeping it, and how often it was said. Plain SQL."""

import sqlite3
from datetime import date

from nurture.domain.handful import Ground
from nurture.store.keys import new_key

PUT_OFF = """
INSERT INTO offer (id, person_id, offered_on, ground, put_off) VALUES (?, ?, ?, ?, 1)
ON CONFLICT (person_id, offered_on) DO UPDATE SET put_off = 1 RETURNING id"""

TIMES_PUT_OFF = """
SELECT count(*) FROM offer JOIN person ON person.id = offer.person_id
WHERE person.id = :person AND put_off AND offered_on > coalesce(last_exchange, '') AND offered_on > coalesce(
    (SELECT max(declined_on) FROM declined WHERE declined.person_id = :person AND what = 'looser'), '')"""


def put_off(connection: sqlite3.Connection, person: int, today: date) -> tuple[int, int]:
    """Note that somebody shall wait for another day; returns the offer's key and how often that was said.

    It is counted since the last exchange, or since "keep the rhythm as it is".
    """
    terms = (new_key(), person, today.isoformat(), Ground.DRIFT)
    (key,) = connection.execute(PUT_OFF, terms).fetchone()
    (times,) = connection.execute(TIMES_PUT_OFF, {"person": person}).fetchone()
    return key, times
