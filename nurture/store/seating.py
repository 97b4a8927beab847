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
SELECT text, ask_on FROM thread JOIN person ON person.id = person_id
WHERE person_id = ? AND closed_on IS NULL AND ask_on <= ? AND ask_on > coalesce(last_exchange, '')
ORDER BY ask_on DESC LIMIT 1"""

MOMENTS_OF = """
SELECT kind, label FROM moment WHERE person_id = :person AND (
    (month = :month AND day = :day) OR (month = 2 AND day = 29 AND :leap))"""

DONE_SINCE_PLANNED = f"""
SELECT 1 FROM offer JOIN participation AS part ON part.person_id = offer.person_id
WHERE offer.person_id = :person AND offered_on = :today AND ground = '{Ground.PLAN}'
AND counts AND touch_id > offer.id AND part.happened_on >= :week_before LIMIT 1"""
"""Whether there was an exchange after somebody was planned for today: keys grow with time."""


def seated(connection: sqlite3.Connection, offers: Iterable[Offer], today: date, defaults: Defaults) -> list[Seat]:
    """Those of the offers who have a place today: neither out of view, nor resting, nor ambient since."""
    found = []
    for person, ground in offers:
        row = connection.execute(LINE_OF, {"person": person, "today": today.isoformat()}).fetchone()
        if row is None:
            continue
        line = lane.line(row, today, defaults)
        if line.state not in (State.RESTING, State.AMBIENT):
            done = _is_done(line, ground, today) or _is_settled(connection, line, ground, today)
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
    return reasons(ground, moments, thread and (thread[0], day_of(thread[1])), today, letters)


def _is_done(line: DueLine, ground: str, today: date) -> bool:
    """Whether something was done today about a place: an exchange, an attempt, the log of an earlier one."""
    was_due = ground in (Ground.DRIFT, Ground.TURN, Ground.ANSWER)
    return line.last_exchange == today or line.state is State.WAITING or (was_due and line.state not in NEEDS_CARE)


def _is_settled(connection: sqlite3.Connection, line: DueLine, ground: str, today: date) -> bool:
    """Whether the reason of the day is over: what was planned came about before, or the thread was asked after."""
    if ground == Ground.THREAD:
        due = connection.execute(DUE_THREAD, (line.id, today.isoformat())).fetchone()
        return due is None and line.state not in NEEDS_CARE
    if ground != Ground.PLAN:
        return False
    terms = {"person": line.id, "today": today.isoformat(), "week_before": (today - timedelta(7)).isoformat()}
    return connection.execute(DONE_SINCE_PLANNED, terms).fetchone() is not None
