"""Whose turn it is today: reading who may be offered, and keeping who was. Plain SQL, for the start-up lane."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from heapq import merge
from typing import Any

from nurture.domain.handful import Candidate, Ground, Offer, by_drift, by_turn, choose
from nurture.domain.rhythm import rhythm_of, waiting_until
from nurture.domain.spheres import Sphere
from nurture.store import lane, seating
from nurture.store.keys import new_key
from nurture.store.lane import Defaults, day_of, maybe_day
from nurture.views.today import Seat

OCCASIONS_MOST = 100
"""How many moments, and how many threads, are looked at for a place: no handful has room for more."""

CANDIDATE = """
person.id, since, ideal_days, sphere, CASE WHEN added_on < :begun THEN :begun ELSE added_on END AS came,
(SELECT max(offered_on) FROM offer
 WHERE person_id = person.id AND offered_on < :today AND ground <> 'plan') AS turn"""
"""A day that was planned is no turn: Today may not have been looked at on it."""

DUE_BY_DRIFT = f"""
SELECT {CANDIDATE} FROM person WHERE {lane.IS_DUE_OF_PACE}
AND NOT EXISTS (
    SELECT 1 FROM offer WHERE person_id = person.id AND offered_on > :today AND ground = 'plan')
ORDER BY since, id"""
"""Whoever is planned for another day of the week is left until then, unless it is their turn."""

DUE_BY_TURN = f"""
SELECT {CANDIDATE} FROM person WHERE {lane.IS_DUE_OF_PACE}
ORDER BY coalesce(turn, came), turn IS NOT NULL, since, id LIMIT :limit"""
"""Of one pace; there the earlier `since` is the greater drift."""

OF_KEY = f"SELECT {CANDIDATE} FROM person WHERE person.id = :person"

CIRCLES_OF = "SELECT circle_id FROM membership WHERE person_id = ?"

OFFERED = "SELECT person_id, ground, put_off FROM offer WHERE offered_on = ? ORDER BY id"

THREADS = f"""
SELECT person_id FROM thread JOIN person ON person.id = person_id
WHERE {lane.IN_VIEW} AND closed_on IS NULL AND ask_on <= :today AND ask_on > coalesce(last_exchange, '')
AND NOT EXISTS (
    SELECT 1 FROM offer WHERE offer.person_id = thread.person_id AND offered_on >= ask_on AND offered_on < :today)
ORDER BY ask_on DESC LIMIT :most"""
"""Who has something to be asked after, and was neither talked with nor offered since its day came."""

UNANSWERED = f"""
SELECT id, attempted_on, patient_until, ideal_days, limit_days, sphere,
       (SELECT max(offered_on) FROM offer WHERE person_id = person.id AND offered_on < :today)
FROM person WHERE attempted_on IS NOT NULL AND {lane.IN_VIEW} ORDER BY attempted_on DESC LIMIT :most"""

KEEP = "INSERT OR IGNORE INTO offer (id, person_id, offered_on, ground, put_off) VALUES (?, ?, ?, ?, 0)"


TURNS_OF = """
SELECT (SELECT ground FROM offer WHERE person_id = :person AND offered_on = :today),
       (SELECT max(offered_on) FROM offer WHERE person_id = :person AND offered_on < :today)"""

BEGUN = "SELECT min(offered_on) FROM offer"


def offered(connection: sqlite3.Connection, today: date) -> list[tuple[Offer, bool]]:
    """Everyone who was offered today, first place first, and whether they were put off since."""
    rows = connection.execute(OFFERED, (today.isoformat(),))
    return [(Offer(person, Ground(ground)), bool(put_off)) for person, ground, put_off in rows]


def turns_of(connection: sqlite3.Connection, person: int, today: date) -> tuple[str, date | None]:
    """On what ground somebody was offered today, "" where they were not, and the day of their turn before."""
    ground, before = connection.execute(TURNS_OF, {"person": person, "today": today.isoformat()}).fetchone()
    return ground or "", maybe_day(before)


def draw(
    connection: sqlite3.Connection,
    today: date,
    defaults: Defaults,
    places: int,
    had: Sequence[Offer],
    seated: Iterable[Seat],
) -> list[Offer]:
    """Whom to offer besides those who `had` an offer today, of whom the `seated` still hold a place."""
    since = begun(connection, today)
    already = [
        (_candidate_of(connection, seat.line.id, since, today, defaults), Ground(seat.ground)) for seat in seated
    ]
    in_turn = _merged(connection, DUE_BY_TURN, by_turn, since, today, defaults, places + len(had))
    by_days = _merged(connection, DUE_BY_DRIFT, by_drift, since, today, defaults)
    return choose(
        places,
        today,
        due_by_turn=(_in_circles(connection, each) for each in in_turn),
        due_by_drift=(_in_circles(connection, each) for each in by_days),
        occasions=_occasions(connection, since, today, defaults),
        already=already,
        had_today=had,
    )


def before(connection: sqlite3.Connection, person: int, today: date, defaults: Defaults) -> int:
    """How many of those who are due, and were not offered today, stand before a person in the fair queue."""
    had = {offer.person for offer, _ in offered(connection, today)}
    queue = _merged(connection, DUE_BY_TURN, by_turn, begun(connection, today), today, defaults)
    left = (each for each in queue if each.id not in had)
    return next((place for place, each in enumerate(left) if each.id == person), 0)


def keep(connection: sqlite3.Connection, offers: Iterable[Offer], today: date) -> None:
    """Remember who was offered today."""
    day = today.isoformat()
    connection.executemany(KEEP, [(new_key(), offer.person, day, offer.ground) for offer in offers])


def begun(connection: sqlite3.Connection, today: date) -> date:
    """The day of the journal's first handful: who was added before it came to the queue on that day."""
    return min(maybe_day(connection.execute(BEGUN).fetchone()[0]) or today, today)


_Row = tuple[int, str, int | None, str, str, str | None]
"""`CANDIDATE`, as SQLite gives it."""


def _candidate(row: _Row, today: date, defaults: Defaults) -> Candidate:
    """Somebody by all but their circles, which are asked for once they come near a place."""
    key, since, ideal, sphere, came, turn = row
    return Candidate(
        id=key,
        days=(today - day_of(since)).days,
        ideal_days=ideal or defaults[Sphere(sphere)],
        sphere=sphere,
        circles=(),
        came_on=day_of(came),
        offered_on=maybe_day(turn),
    )


def _in_circles(connection: sqlite3.Connection, each: Candidate) -> Candidate:
    return each._replace(circles=tuple(circle for (circle,) in connection.execute(CIRCLES_OF, (each.id,))))


def _candidate_of(
    connection: sqlite3.Connection, person: int, since: date, today: date, defaults: Defaults
) -> Candidate:
    terms = {"person": person, "today": today.isoformat(), "begun": since.isoformat()}
    row = connection.execute(OF_KEY, terms).fetchone()
    return _in_circles(connection, _candidate(row, today, defaults))


def _merged(
    connection: sqlite3.Connection,
    statement: str,
    order: Callable[[Candidate], Any],
    since: date,
    today: date,
    defaults: Defaults,
    limit: int = -1,
) -> Iterator[Candidate]:
    """All who are due, without their circles, in an order that each pace's own walk has already.

    `since` is the day of the journal's first handful: see `begun`.
    """
    more: dict[str, str | int | None] = {"limit": limit, "begun": since.isoformat()}
    walks = (_walk(connection, statement, pace, more, today, defaults) for pace in lane.paces(connection))
    return merge(*walks, key=order)


def _walk(
    connection: sqlite3.Connection,
    statement: str,
    pace: tuple[int | None, str],
    more: dict[str, str | int | None],
    today: date,
    defaults: Defaults,
) -> Iterator[Candidate]:
    for row in connection.execute(statement, lane.due_terms(pace, today, defaults) | more):
        yield _candidate(row, today, defaults)


def _occasions(
    connection: sqlite3.Connection, since: date, today: date, defaults: Defaults
) -> Iterator[tuple[Candidate, Ground]]:
    """Who has a reason of this very day, moments before threads before answers that did not come."""
    terms = {"today": today.isoformat(), "most": OCCASIONS_MOST}
    moments = [line.person_id for line in lane.moments(connection, today, 0, OCCASIONS_MOST)]
    threads = [person for (person,) in connection.execute(THREADS, terms)]
    answers = [row[0] for row in connection.execute(UNANSWERED, terms) if _patience_ran_out(row, today, defaults)]
    for ground, people in ((Ground.MOMENT, moments), (Ground.THREAD, threads), (Ground.ANSWER, answers)):
        open_ones = [
            _candidate_of(connection, seat.line.id, since, today, defaults)
            for seat in seating.seated(connection, (Offer(person, ground) for person in people), today, defaults)
            if not seat.done
        ]
        yield from ((candidate, ground) for candidate in sorted(open_ones, key=by_drift))


def _patience_ran_out(
    row: tuple[int, str, str | None, int | None, int | None, str, str | None], today: date, defaults: Defaults
) -> bool:
    """Whether waiting for an answer is over, and nobody was told so yet."""
    _, attempted, patient, ideal, limit, sphere, turn = row
    rhythm = rhythm_of(ideal, limit, Sphere(sphere), defaults)
    until = waiting_until(day_of(attempted), rhythm.ideal_days, maybe_day(patient))
    return until is not None and until <= today and (turn is None or day_of(turn) < until)
