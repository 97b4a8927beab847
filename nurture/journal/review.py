"""The weekly review: a look back on a week, person by person."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from heapq import nsmallest
from typing import TYPE_CHECKING

from nurture.domain import review as rules
from nurture.domain.dates import long_date
from nurture.domain.handful import by_turn
from nurture.domain.review import Chapter, few, promise_words, thread_words
from nurture.domain.rhythm import NEEDS_CARE, State
from nurture.journal.planning import Planning
from nurture.store import lane
from nurture.store import review as store
from nurture.views.review import Review, ReviewChapter, ReviewStep

if TYPE_CHECKING:
    import sqlite3

    from nurture.views.today import DueLine, PromiseLine

_Told = tuple[int, int, str]
"""A step before its person is read: the person, what it is about, and the words."""


class WeeklyReview(Planning):
    """The room of `journal.review`."""

    def week(self) -> Review:
        """The last seven days, today among them, in chapters of people to think of."""
        today = self._journal.today()
        with self._database.reading() as connection:
            told = {
                Chapter.NURTURED: self._nurtured(connection, today),
                Chapter.DRIFTING: self._drifting(connection, today),
                Chapter.PROMISES: _promises(connection, today),
                Chapter.THREADS: _threads(connection, today),
                Chapter.UNKNOWN: _unknown(connection, today),
            }
            planned = [(person, day) for _, person, day in store.planned(connection, today)]
            people = {person for steps, _ in told.values() for person, _, _ in steps} | {key for key, _ in planned}
            lines = store.lines(connection, people, today, self._journal.settings.rhythms)
            chapters = (_chapter(kind, steps, more, lines) for kind, (steps, more) in told.items())
            return Review(
                today=today,
                since=rules.first_day(today),
                chapters=tuple(chapter for chapter in chapters if chapter.steps),
                planned=tuple(each for each in planned if each[0] in lines),
                people_count=lane.people_count(connection),
            )

    def _nurtured(self, connection: "sqlite3.Connection", today: date) -> tuple[list[_Told], int]:
        since, most = rules.first_day(today), rules.MOST[Chapter.NURTURED]
        talked = store.talked(connection, since, today)
        said = store.said(connection, talked[:most], since)
        words = {
            person: "; ".join(f"{long_date(day, today)}: {text}" for day, text in touches)
            for person, touches in said.items()
        }
        return [(person, person, words.get(person, "")) for person in talked[:most]], max(0, len(talked) - most)

    def _drifting(self, connection: "sqlite3.Connection", today: date) -> tuple[list[_Told], int]:
        """In the order of the fair queue, so that Today and other weeks bring the others."""
        found, most = list(self._out_of_sight(connection, today)), rules.MOST[Chapter.DRIFTING]
        first = [each.id for each in nsmallest(most, found, key=by_turn)]
        return [(person, person, "") for person in first], len(found) - len(first)

    def now(self, steps: Sequence[ReviewStep]) -> tuple[ReviewStep, ...]:
        """The same steps as they stand now, and what became of each; people out of view are left out."""
        today = self._journal.today()
        keys = {kind: [step.key for step in steps if step.chapter == kind] for kind in Chapter}
        with self._database.reading() as connection:
            people = [step.line.id for step in steps]
            lines = store.lines(connection, people, today, self._journal.settings.rhythms)
            known = store.known(connection, keys[Chapter.UNKNOWN])
            promises = store.ends(connection, store.PROMISE_ENDS, keys[Chapter.PROMISES])
            threads = store.ends(connection, store.THREAD_ENDS, keys[Chapter.THREADS])
        ends = {Chapter.PROMISES: promises, Chapter.THREADS: threads}
        return tuple(
            step._replace(line=lines[step.line.id], settled=_settled(step, lines[step.line.id], ends, known))
            for step in steps
            if step.line.id in lines
        )


def _chapter(kind: Chapter, told: Sequence[_Told], more: int, lines: "Mapping[int, DueLine]") -> ReviewChapter:
    steps = (ReviewStep(kind, lines[person], key, text) for person, key, text in told if person in lines)
    return ReviewChapter(kind, rules.TITLES[kind], tuple(steps), more)


def _promises(connection: "sqlite3.Connection", today: date) -> tuple[list[_Told], int]:
    """Those whose day is near or past first; each week brings others of them, and of the rest."""
    found, most = store.promises(connection, today), rules.MOST[Chapter.PROMISES]
    near = [each for each in found if _is_near(each, today)]
    far = [each for each in found if not _is_near(each, today)]
    shown = few(near, most, today)
    shown += few(far, most - len(shown), today)
    told = [
        (each.person_id, each.id, promise_words(each.by, each.text, each.due_on, each.made_on, today))
        for each in shown
    ]
    return told, len(found) - len(shown)


def _is_near(promise: "PromiseLine", today: date) -> bool:
    return promise.due_on is not None and promise.due_on <= today + timedelta(rules.DAYS)


def _threads(connection: "sqlite3.Connection", today: date) -> tuple[list[_Told], int]:
    found = store.threads(connection, today, today - timedelta(rules.OLD))
    shown = few(found, rules.MOST[Chapter.THREADS], today)
    told = [
        (person, key, thread_words(text, ask, opened, talked, today, planned=planned))
        for key, person, text, ask, opened, talked, planned in shown
    ]
    return told, len(found) - len(shown)


def _unknown(connection: "sqlite3.Connection", today: date) -> tuple[list[_Told], int]:
    found = store.unknown(connection, today)
    shown = few(found, rules.MOST[Chapter.UNKNOWN], today)
    return [(person, person, "") for person in shown], len(found) - len(shown)


def _settled(
    step: ReviewStep, line: "DueLine", ends: Mapping[Chapter, Mapping[int, str]], known: Collection[int]
) -> str:
    """What became of a step since it was read."""
    kind = Chapter(step.chapter)
    if kind in ends:
        return ends[kind].get(step.key, "taken away")
    if kind is Chapter.DRIFTING:
        return "" if line.state in NEEDS_CARE - {State.DUE} else str(line.state)
    return "noted" if kind is Chapter.UNKNOWN and step.key in known else ""
