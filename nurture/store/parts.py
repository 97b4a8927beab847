"""What a line says beside who, when and how: kept with its touch, read back, put right. Plain SQL, on the lane."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from nurture.domain.capture import Field
from nurture.domain.folding import fold
from nurture.store.keys import new_key
from nurture.store.lane import maybe_day

INSERT_PROMISE = """
INSERT INTO promise (id, person_id, touch_id, by, text, made_on, due_on) VALUES (?, ?, ?, ?, ?, ?, ?)"""

INSERT_THREAD = """
INSERT INTO thread (id, person_id, touch_id, text, planned, opened_on, ask_on) VALUES (?, ?, ?, ?, ?, ?, ?)"""

INSERT_FACT = "INSERT INTO fact (id, person_id, touch_id, kind, text, learned_on) VALUES (?, ?, ?, ?, ?, ?)"

INSERT_KINDNESS = """
INSERT INTO kindness (id, person_id, touch_id, way, kind, text, happened_on) VALUES (?, ?, ?, ?, ?, ?, ?)"""

INSERT_RELATION = "INSERT INTO relation (id, person_id, other_id, touch_id, kind) VALUES (?, ?, ?, ?, ?)"

INSERT_MOMENT = """
INSERT INTO moment (id, person_id, touch_id, kind, month, day, year, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""

OPEN_PROMISES = """
SELECT text FROM promise
WHERE person_id = ? AND by = ? AND due_on IS ? AND kept_on IS NULL AND let_go_on IS NULL"""

OPEN_THREADS = "SELECT text FROM thread WHERE person_id = ? AND planned = ? AND ask_on IS ? AND closed_on IS NULL"

FACTS = "SELECT text FROM fact WHERE person_id = ? AND kind = ?"

BETWEEN = """
SELECT 1 FROM relation
WHERE (person_id = :person AND other_id = :other AND kind IN (:kind, :inverse))
OR (person_id = :other AND other_id = :person AND kind IN (:kind, :inverse))"""
"""Whether the same is noted of two people, or the contrary."""

MOMENTS = """
SELECT 1 FROM moment
WHERE person_id = ? AND kind = ? AND (kind = 'birthday' OR (month = ? AND day = ? AND label = ?))"""

OF_TOUCH = """
SELECT 'promise', id, person_id, by AS kind, text, due_on AS day, NULL AS other, NULL AS month, NULL, NULL,
       kept_on IS NOT NULL OR let_go_on IS NOT NULL
FROM promise WHERE touch_id = :touch
UNION ALL
SELECT CASE WHEN planned THEN 'next' ELSE 'thread' END, id, person_id, '', text, ask_on, NULL, NULL, NULL, NULL,
       closed_on IS NOT NULL
FROM thread WHERE touch_id = :touch
UNION ALL
SELECT 'fact', id, person_id, kind, text, NULL, NULL, NULL, NULL, NULL, 0 FROM fact WHERE touch_id = :touch
UNION ALL
SELECT way, id, person_id, kind, text, NULL, NULL, NULL, NULL, NULL,
       thanked_on IS NOT NULL OR returned_on IS NOT NULL
FROM kindness WHERE touch_id = :touch
UNION ALL
SELECT 'relation', id, person_id, kind, '', NULL, other_id, NULL, NULL, NULL, 0
FROM relation WHERE touch_id = :touch
UNION ALL
SELECT 'moment', id, person_id, kind, label, NULL, NULL, month, day, year, 0
FROM moment WHERE touch_id = :touch
ORDER BY 2"""
"""All that was kept with a touch, in the order in which it was."""

UPDATE_PROMISE = "UPDATE promise SET by = :kind, due_on = :day WHERE id = :key"
UPDATE_THREAD = "UPDATE thread SET ask_on = :day WHERE id = :key"
UPDATE_FACT = "UPDATE fact SET kind = :kind WHERE id = :key"
UPDATE_KINDNESS = "UPDATE kindness SET kind = :kind WHERE id = :key"

FOLLOW_PROMISE = "UPDATE promise SET made_on = :day WHERE touch_id = :touch AND made_on = :before"
FOLLOW_THREAD = "UPDATE thread SET opened_on = :day WHERE touch_id = :touch AND opened_on = :before"
FOLLOW_FACT = "UPDATE fact SET learned_on = :day WHERE touch_id = :touch AND learned_on = :before"
FOLLOW_KINDNESS = "UPDATE kindness SET happened_on = :day WHERE touch_id = :touch AND happened_on = :before"
"""What was told on the day of the touch was told on its new day; a day that somebody put right stays."""

_UPDATES = {
    Field.PROMISE: UPDATE_PROMISE,
    Field.THREAD: UPDATE_THREAD,
    Field.NEXT: UPDATE_THREAD,
    Field.FACT: UPDATE_FACT,
    Field.GAVE: UPDATE_KINDNESS,
    Field.RECEIVED: UPDATE_KINDNESS,
}

TABLES = {
    Field.PROMISE: "promise",
    Field.THREAD: "thread",
    Field.NEXT: "thread",
    Field.FACT: "fact",
    Field.GAVE: "kindness",
    Field.RECEIVED: "kindness",
    Field.RELATION: "relation",
    Field.MOMENT: "moment",
}

DELETE = "DELETE FROM {} WHERE id = ?"


class Said(NamedTuple):
    """A part of a line whose people are settled."""

    field: Field
    person: int
    text: str
    """Of a moment its label, empty for a relation."""
    kind: str = ""
    when: date | None = None
    other: int | None = None
    yearly: tuple[int, int, int | None] | None = None
    """Of a moment: month, day, and the year where it is known."""
    inverse: str = ""
    """Of a relation: what the other is to the person."""

    @property
    def same(self) -> tuple[object, ...]:
        """Equal for two that say the same of the same person, whatever day or kind they give."""
        precise = self.kind if self.field in (Field.RELATION, Field.MOMENT) else ""
        return self.field, self.person, fold(self.text), precise, self.other, self.yearly


class Kept(NamedTuple):
    """A part as it stands in the journal."""

    key: int
    said: Said
    settled: bool
    """Something became of it: kept, let go, closed, thanked for, returned."""


def add(connection: sqlite3.Connection, touch: int | None, day: date, parts: Iterable[Said]) -> list[Said]:
    """Keep what was said on that day, and return what was new of it: nothing is kept twice."""
    each_once = {part.same: part for part in parts}
    return [part for part in each_once.values() if _add(connection, touch, day.isoformat(), part)]


def _add(connection: sqlite3.Connection, touch: int | None, day: str, part: Said) -> bool:
    when = part.when.isoformat() if part.when else None
    if _is_known(connection, part, when):
        return False
    first = (new_key(), part.person)
    if part.field is Field.PROMISE:
        connection.execute(INSERT_PROMISE, (*first, touch, part.kind, part.text, day, when))
    elif part.field in (Field.THREAD, Field.NEXT):
        connection.execute(INSERT_THREAD, (*first, touch, part.text, part.field is Field.NEXT, day, when))
    elif part.field is Field.FACT:
        connection.execute(INSERT_FACT, (*first, touch, part.kind, part.text, day))
    elif part.field is Field.RELATION:
        connection.execute(INSERT_RELATION, (*first, part.other, touch, part.kind))
    elif part.field is Field.MOMENT:
        connection.execute(INSERT_MOMENT, (*first, touch, part.kind, *(part.yearly or ()), part.text))
    else:
        connection.execute(INSERT_KINDNESS, (*first, touch, part.field, part.kind, part.text, day))
    return True


def _is_known(connection: sqlite3.Connection, part: Said, when: str | None) -> bool:
    """Whether it is known already: as an open promise or thread of that day, a fact, a relation, a moment."""
    if part.field is Field.PROMISE:
        return _is_among(connection.execute(OPEN_PROMISES, (part.person, part.kind, when)), part.text)
    if part.field in (Field.THREAD, Field.NEXT):
        planned = part.field is Field.NEXT
        return _is_among(connection.execute(OPEN_THREADS, (part.person, planned, when)), part.text)
    if part.field is Field.FACT:
        return _is_among(connection.execute(FACTS, (part.person, part.kind)), part.text)
    if part.field is Field.RELATION:
        terms = {"person": part.person, "other": part.other, "kind": part.kind, "inverse": part.inverse}
        return connection.execute(BETWEEN, terms).fetchone() is not None
    if part.field is Field.MOMENT and part.yearly:
        month, day, _ = part.yearly
        return connection.execute(MOMENTS, (part.person, part.kind, month, day, part.text)).fetchone() is not None
    return False


def _is_among(texts: Iterable[tuple[str]], text: str) -> bool:
    return fold(text) in {fold(known) for (known,) in texts}


def of_touch(connection: sqlite3.Connection, touch: int) -> list[Kept]:
    """What is kept with a touch, in the order in which it was said."""
    return [_kept(row) for row in connection.execute(OF_TOUCH, {"touch": touch})]


def _kept(row: tuple[str, int, int, str, str, str | None, int | None, int | None, int, int | None, int]) -> Kept:
    field, key, person, kind, text, when, other, month, day, year, settled = row
    yearly = (month, day, year) if month else None
    return Kept(key, Said(Field(field), person, text, kind, maybe_day(when), other, yearly), bool(settled))


def reconcile(
    connection: sqlite3.Connection, touch: int, days: tuple[date, date], line: str, parts: Sequence[Said]
) -> None:
    """Have what is kept with a touch be this.

    `days` are the touch's day before and now, `line` what it said before.

    What says the same of the same person stays, with another day or kind where it has one now. What is gone is
    removed, unless something became of it or its words are no longer the line's own: then somebody put it right.
    """
    wanted = {part.same: part for part in parts}
    for kept in of_touch(connection, touch):
        now = wanted.pop(kept.said.same, None)
        if now:
            _update(connection, kept, now)
        elif not kept.settled and fold(kept.said.text) in fold(line):
            connection.execute(DELETE.format(TABLES[kept.said.field]), (kept.key,))
    before, day = days
    if before != day:
        terms = {"touch": touch, "before": before.isoformat(), "day": day.isoformat()}
        for statement in (FOLLOW_PROMISE, FOLLOW_THREAD, FOLLOW_FACT, FOLLOW_KINDNESS):
            connection.execute(statement, terms)
    add(connection, touch, day, wanted.values())


def _update(connection: sqlite3.Connection, kept: Kept, now: Said) -> None:
    if kept.settled or kept.said.field not in _UPDATES:
        return
    if (now.when, now.kind) != (kept.said.when, kept.said.kind):
        day = now.when.isoformat() if now.when else None
        connection.execute(_UPDATES[now.field], {"kind": now.kind, "day": day, "key": kept.key})
