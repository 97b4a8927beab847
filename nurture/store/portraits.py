"""What prompts, briefs and the mirror stand on: a person's page, and what has passed between us. Plain SQL."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from nurture.domain.answers import open_attempts
from nurture.domain.introductions import keywords
from nurture.domain.people import Fact, FactKind
from nurture.domain.portrait import Door, Match, PastPrompt, Portrait
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Medium
from nurture.store import glance, touches
from nurture.store.lane import IN_VIEW, maybe_day
from nurture.views.person import PersonPage, TouchLine

LATEST = 40
"""Touches that a portrait holds."""
AROUND = 10
"""Days before and after today that belong to "a year ago"."""
YEARS_BACK = 12
"""Years that "in former years" looks back."""
CANDIDATES = 60
"""Facts of others that are looked at for an introduction."""

EXCHANGES_BETWEEN = f"""
SELECT {glance.THEIR_TOUCH} FROM participation AS part JOIN touch ON touch.id = part.touch_id
WHERE part.person_id = :person AND part.counts AND part.happened_on BETWEEN :first AND :last
ORDER BY part.happened_on DESC LIMIT 5"""

DOORS = """
SELECT medium, sum(part.attempt OR part.answered_on IS NOT NULL), sum(part.counts)
FROM participation AS part JOIN touch ON touch.id = part.touch_id
WHERE part.person_id = ? AND NOT broadcast GROUP BY medium"""

FIRST_TOUCH = "SELECT min(happened_on) FROM participation WHERE person_id = ?"

PAST_PROMPTS = "SELECT subject, dismissed, ended_on FROM prompt WHERE person_id = ? ORDER BY ended_on, id"

FACTS_LIKE = f"""
SELECT person.id, name, sphere, fact.kind, fact.text, learned_on, fact.id
FROM search_index JOIN fact ON fact.id = search_index.rowid JOIN person ON person.id = person_id
WHERE search_index MATCH :words AND search_index.kind = 'fact' AND person.id != :person AND {IN_VIEW}
LIMIT :most"""


def portrait(connection: sqlite3.Connection, page: PersonPage, today: date) -> Portrait:
    """All that is known of the person of this page."""
    person = page.id
    attempts = open_attempts(touches.story_of(connection, person)) if page.attempted_on else ()
    return Portrait(
        id=person,
        name=page.name,
        nicknames=page.nicknames,
        sphere=page.sphere,
        died_on=page.died_on,
        archived_on=page.archived_on,
        last_exchange=page.last_exchange,
        attempts=attempts,
        patient_until=page.waiting_until,
        touch_count=page.touch_count,
        facts=page.facts,
        moments=page.moments,
        threads=tuple(thread for thread in page.threads if thread.closed_on is None),
        promises=tuple(promise for promise in page.promises if promise.open),
        boundaries=page.boundaries,
        channels=page.channels,
        kindnesses=page.kindnesses,
        touches=tuple(glance.timeline(connection, person, None, LATEST)),
        around_then=tuple(_around_then(connection, person, today)),
        doors=tuple(_doors(connection, person)),
        acquaintances=page.acquaintances,
        matches=tuple(_matches(connection, person, page.facts, today)),
        past_prompts=tuple(
            PastPrompt(subject, bool(dismissed), date.fromisoformat(on))
            for subject, dismissed, on in connection.execute(PAST_PROMPTS, (person,))
        ),
    )


def _around_then(connection: sqlite3.Connection, person: int, today: date) -> Iterator[TouchLine]:
    """The exchanges of these weeks in former years, the latest year first."""
    first = maybe_day(connection.execute(FIRST_TOUCH, (person,)).fetchone()[0]) or today
    for back in range(1, min(YEARS_BACK, today.year - first.year + 1) + 1):
        then = today - timedelta(round(back * 365.25))
        days = {"first": then - timedelta(AROUND), "last": then + timedelta(AROUND)}
        terms = {"person": person} | {name: day.isoformat() for name, day in days.items()}
        yield from map(glance.touch_line, connection.execute(EXCHANGES_BETWEEN, terms))


def _doors(connection: sqlite3.Connection, person: int) -> Iterator[Door]:
    for medium, tried, answered in connection.execute(DOORS, (person,)):
        yield Door(Medium(medium), tried, answered)


def _matches(connection: sqlite3.Connection, person: int, facts: Sequence[Fact], today: date) -> Iterator[Match]:
    """What others are known for that shares a word with what this person is known for."""
    for mine in facts:
        words = keywords(mine)
        if not words:
            continue
        query = " OR ".join(f'"{word}"*' for word in words)
        terms = {"words": query, "person": person, "today": today.isoformat(), "most": CANDIDATES}
        for other, name, sphere, kind, text, told, key in connection.execute(FACTS_LIKE, terms):
            yield Match(mine, other, name, Sphere(sphere), Fact(FactKind(kind), text, maybe_day(told), key))
