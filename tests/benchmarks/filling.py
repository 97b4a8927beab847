"""The rows of a journal of any size: people, what is known of them, and years of touches."""

import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from nurture.domain.names import fold, words
from nurture.domain.pace import Pace, effective
from nurture.domain.touches import Direction, is_exchange
from nurture.store.keys import new_key
from tests.benchmarks import prose
from tests.benchmarks.names import people as named

TODAY = date(2026, 11, 22)
"""The day on which every journal is looked at; `NURTURE_TODAY` in what is measured."""

DAYS = 3 * 365
"""How far back the touches reach."""

LONG_TIMELINE = 1_000
"""Touches of the first person, Ana."""

CIRCLES = {
    "family": Pace(14),
    "pottery": Pace(28),
    "climbing": Pace(21),
    "choir": Pace(),
    "old office": Pace(70, 120),
    "university": Pace(60),
    "neighbours": Pace(ambient=True),
    "conference": Pace(120),
}

CIRCLE = "INSERT INTO circle (id, name, folded, ideal_days, limit_days, ambient) VALUES (?, ?, ?, ?, ?, ?)"
PERSON = """
INSERT INTO person
(id, name, sphere, added_on, counted_from, since, ideal_days, limit_days, ambient, own_ambient, in_view)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1)"""
MEMBERSHIP = "INSERT INTO membership (id, person_id, circle_id) VALUES (?, ?, ?)"
NAME_WORD = "INSERT INTO name_word (id, person_id, word) VALUES (?, ?, ?)"
FACT = "INSERT INTO fact (id, person_id, kind, text, learned_on) VALUES (?, ?, ?, ?, ?)"
CHANNEL = """
INSERT INTO channel (id, person_id, kind, address, label, standing, note)
VALUES (?, ?, 'email', ?, '', 'unknown', '')"""
MOMENT = "INSERT INTO moment (id, person_id, kind, month, day, year, label) VALUES (?, ?, 'birthday', ?, ?, ?, '')"
PROMISE = "INSERT INTO promise (id, person_id, by, text, made_on, due_on) VALUES (?, ?, 'me', ?, ?, ?)"
THREAD = "INSERT INTO thread (id, person_id, text, opened_on, ask_on) VALUES (?, ?, ?, ?, ?)"
TOUCH = """
INSERT INTO touch (id, happened_on, medium, direction, broadcast, summary, notes, logged_at)
VALUES (?, ?, ?, ?, 0, ?, '', ?)"""
PARTICIPATION = """
INSERT INTO participation (id, touch_id, person_id, happened_on, counts, attempt) VALUES (?, ?, ?, ?, ?, ?)"""

Rows = Iterator[tuple[object, ...]]


def fill(connection: sqlite3.Connection, people: int, touches: int, random: Random) -> list[int]:
    """Write so many people and touches, and answer the people's keys, Ana's first.

    The maintained columns of touches are left to be derived.
    """
    circles = {name: new_key() for name in CIRCLES}
    names = {new_key(): name for name in named(people, random)}
    members = {key: random.sample(sorted(CIRCLES), random.choice((0, 1, 1, 2))) for key in names}
    connection.executemany(
        CIRCLE, ((circles[name], name, fold(name), *_pace(pace)) for name, pace in CIRCLES.items())
    )
    connection.executemany(PERSON, (_person(key, name, members[key], random) for key, name in names.items()))
    connection.executemany(
        MEMBERSHIP, ((new_key(), key, circles[circle]) for key, joined in members.items() for circle in joined)
    )
    connection.executemany(
        NAME_WORD, ((new_key(), key, word) for key, name in names.items() for word in dict.fromkeys(words(name)))
    )
    keys = list(names)
    _know(connection, keys, random)
    _meet(connection, keys, touches, random)
    return keys


def _person(key: int, name: str, circles: list[str], random: Random) -> tuple[object, ...]:
    sphere = random.choice(("friend", "friend", "professional", "both"))
    added = (TODAY - timedelta(DAYS + random.randrange(90))).isoformat()
    pace = effective(Pace(), [CIRCLES[circle] for circle in circles])
    return key, name, sphere, added, added, added, *_pace(pace)


def _pace(pace: Pace) -> tuple[int | None, int | None, bool]:
    return pace.ideal_days, pace.limit_days, pace.ambient


def _know(connection: sqlite3.Connection, keys: list[int], random: Random) -> None:
    """Two facts, a channel and a birthday for everyone; a promise and a thread for one in ten."""
    facts = ((new_key(), key, *prose.fact(random), _past(random)) for key in keys for _ in range(2))
    connection.executemany(FACT, facts)
    connection.executemany(CHANNEL, ((new_key(), key, f"someone{at}@example.org") for at, key in enumerate(keys)))
    connection.executemany(MOMENT, ((new_key(), key, *_birthday(random)) for key in keys))
    for statement in (PROMISE, THREAD):
        told = ((new_key(), key, prose.sentence(random), _past(random), _ahead(random)) for key in keys[::10])
        connection.executemany(statement, told)


def _meet(connection: sqlite3.Connection, keys: list[int], touches: int, random: Random) -> None:
    """All touches, oldest first, as they would have been logged."""
    taking_part: list[tuple[int, str, Direction, list[int]]] = []

    def told() -> Rows:
        for number in range(touches):
            key, day, direction = new_key(), _day_of(number, touches), random.choice(prose.DIRECTIONS)
            taking_part.append((key, day, direction, _who(number, touches, keys, random)))
            yield key, day, random.choice(prose.MEDIA), direction, prose.touch(random), f"{day}T12:00:00"

    connection.executemany(TOUCH, told())
    connection.executemany(
        PARTICIPATION,
        (
            (new_key(), key, person, day, is_exchange(direction), direction is Direction.OUT)
            for key, day, direction, people in taking_part
            for person in people
        ),
    )


def _who(number: int, touches: int, keys: list[int], random: Random) -> list[int]:
    """Ana a thousand times, some more often than others, and three at once in one touch of twenty."""
    if number * LONG_TIMELINE % touches < LONG_TIMELINE:
        return keys[:1]
    if random.random() < 0.05:
        return random.sample(keys[1:], 3)
    return [keys[1 + int((len(keys) - 1) * random.random() ** 1.5)]]


def _day_of(number: int, touches: int) -> str:
    return (TODAY - timedelta(DAYS - number * DAYS // touches)).isoformat()


def _birthday(random: Random) -> tuple[int, int, int]:
    return random.randint(1, 12), random.randint(1, 28), random.randint(1950, 2005)


def _past(random: Random) -> str:
    return (TODAY - timedelta(random.randrange(DAYS))).isoformat()


def _ahead(random: Random) -> str:
    return (TODAY + timedelta(random.randrange(-30, 180))).isoformat()
