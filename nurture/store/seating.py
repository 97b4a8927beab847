"""Places in today's handful: whether each is done, and what is special about today. Plain SQL, on the lane."""

import sqlite3
from collections.abc import Iterable
from datetime import date, timedelta

from nurture.domain.excerpts import LETTERS
from nurture.domain.handful import Ground, Offer
from nurture.domain.reasons import reasons
from nurture.domain.rhythm import NEEDS_CARE, State
from nurture.domain.schedule import days_ahead
from nurture.store import lane
from nurture.store.lane import Defaults, day_of
from nurture.views.today import DueLine, Seat

IN_A_LINE = 22
"""Letters of what is special that a line of Today takes in, so that its day still fits."""

LINE_OF = f"SELECT {lane.COLUMNS} FROM person WHERE id = :person AND {lane.IN_VIEW}"

DUE_THREAD = """
SELECT text, ask_on, planned FROM thread JOIN person ON person.id = person_id
WHERE person_id = ? AND closed_on IS NULL AND ask_on <= ? AND ask_on > coalesce(last_exchange, '')
ORDER BY ask_on DESC LIMIT 1"""

MOMENTS_OF = """
SELECT kind, label FROM moment WHERE person_id = :person AND (
    (month = :month AND day = :day) OR (month = 2 AND day = 29 AND :leap))"""

LOGGED_SINCE = """
SELECT 1 FROM offer JOIN participation AS part ON part.person_id = offer.person_id
WHERE offer.person_id = :person AND offered_on = :today
AND counts AND touch_id > offer.id AND part.happened_on >= :since LIMIT 1"""
"""Whether an exchange was logged after somebody was offered, or planned, for today: keys grow with time."""

OF_THE_DAY = (Ground.PLAN, Ground.MOMENT, Ground.THREAD)
"""The grounds on which somebody has a place who is not due."""

LONG_AGO = "0000"
"""Before all days."""


def seated(connection: sqlite3.Connection, offers: Iterable[Offer], today: date, defaults: Defaults) -> list[Seat]:
    """Those of the offers who have a place today.

    That is not who is out of view, rests or is ambient since, nor who is no longer due by another rhythm alone.
    """
    found = []
    for person, ground in offers:
        row = connection.execute(LINE_OF, {"person": person, "today": today.isoformat()}).fetchone()
        if row is None:
            continue
        line = lane.line(row, today, defaults)
        if line.state not in (State.RESTING, State.AMBIENT):
            done = _is_done(connection, line, ground, today)
            if done or ground in OF_THE_DAY or line.state in NEEDS_CARE:
                found.append(Seat(line, ground, done))
    return found


def explained(connection: sqlite3.Connection, seat: Seat, today: date) -> Seat:
    """The same place, its line saying first what is special about today."""
    words = special(connection, seat.line.id, seat.ground, today, IN_A_LINE)
    return seat._replace(line=seat.line._replace(why=" · ".join([*words, seat.line.why])))


def special(
    connection: sqlite3.Connection, person: int, ground: str, today: date, letters: int = LETTERS
) -> list[str]:
    """What is special about a person today, in words; see `reasons`."""
    thread = connection.execute(DUE_THREAD, (person, today.isoformat())).fetchone()
    leap = (2, 29) in days_ahead(today, 0)
    terms = {"person": person, "month": today.month, "day": today.day, "leap": leap}
    moments = [label or kind for kind, label in connection.execute(MOMENTS_OF, terms)]
    text, ask_on, planned = thread or ("", "", False)
    told = (text, day_of(ask_on)) if ask_on else None
    return reasons(ground, moments, told, today, letters, planned=bool(planned))


def _is_done(connection: sqlite3.Connection, line: DueLine, ground: str, today: date) -> bool:
    """Whether something was done about a place: today, or in a log of an earlier day that settles its ground."""
    if line.last_exchange == today or line.state is State.WAITING:
        return True
    if ground == Ground.PLAN:
        return _is_logged(connection, line.id, today, (today - timedelta(7)).isoformat())
    if line.state in NEEDS_CARE or ground == Ground.MOMENT:
        return False
    if ground == Ground.THREAD:
        return connection.execute(DUE_THREAD, (line.id, today.isoformat())).fetchone() is None
    return _is_logged(connection, line.id, today, LONG_AGO)


def _is_logged(connection: sqlite3.Connection, person: int, today: date, since: str) -> bool:
    terms = {"person": person, "today": today.isoformat(), "since": since}
    return connection.execute(LOGGED_SINCE, terms).fetchone() is not None
