"""A year lived with a way of offering: how long who is due waits, and where everybody stands."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import nsmallest
from statistics import median

from nurture.domain.absence import Turn, come_back
from nurture.domain.forecast import Somebody, offers
from nurture.domain.handful import bound
from nurture.domain.rhythm import State, patience
from tests.simulation.crowd import FIRST
from tests.simulation.user import ABSENCE, Day, Deed, User, kind_of

Way = Callable[[Sequence[Somebody], int, int], list[int]]
"""Whom to offer, of these people, on so many places, on that day."""


def handful(people: Sequence[Somebody], places: int, day: int) -> list[int]:
    """nurture's own."""
    return [offer.person for offer in offers(people, places, day)]


def most_overdue(people: Sequence[Somebody], places: int, day: int) -> list[int]:
    """What other programs show: the most overdue, today as yesterday."""
    due = (each for each in people if each.is_due(day))
    return [each.id for each in nsmallest(places, due, key=lambda each: (-each.drift(day), each.id))]


@dataclass
class Waits:
    """For how many days on which Today was looked at somebody due has waited, the day of the offer among them."""

    now: dict[int, int] = field(default_factory=dict)
    may: dict[int, int] = field(default_factory=dict)
    over: list[int] = field(default_factory=list)
    beyond: int = 0
    """How often somebody waited longer than was promised."""

    def count(self, due: Iterable[int], offered: Iterable[int], promised: int) -> None:
        """Count a day on which Today was looked at."""
        now = {}
        for person in due:
            now[person] = self.now.get(person, 0) + 1
            if now[person] == 1:
                self.may[person] = promised
            if now[person] == self.may[person] + 1:
                self.beyond += 1
        for person in offered:
            self.over.append(now.pop(person))
        self.now = now

    @property
    def all(self) -> list[int]:
        """Those that are over, and those that go on."""
        return sorted([*self.over, *self.now.values()])


@dataclass
class Year:
    """What came of a year."""

    people: int = 0
    places: int = 0
    promised: int = 0
    """Within how many days on which Today is looked at an offer was promised at the end."""
    waits: Waits = field(default_factory=Waits)
    looked_at: int = 0
    offered: list[int] = field(default_factory=list)
    was_due: set[int] = field(default_factory=set)
    done: int = 0
    states: Counter[State] = field(default_factory=Counter)
    """Person-days."""
    at_the_end: Counter[State] = field(default_factory=Counter)

    @property
    def never_offered(self) -> int:
        """How many were due some day, and not offered in the whole year."""
        return len(self.was_due - set(self.offered))

    @property
    def longest(self) -> int:
        """The longest wait of anybody."""
        return max(self.waits.all, default=0)

    @property
    def typical(self) -> float:
        """The median wait."""
        return median(self.waits.all or [0])

    @property
    def long(self) -> int:
        """The wait that one in twenty is longer than."""
        found = self.waits.all or [0]
        return found[len(found) * 95 // 100]

    def share(self, states: Counter[State], *wanted: State) -> float:
        """Of all that is counted, the part in these states."""
        return sum(states[state] for state in wanted) / max(1, states.total())


def live(
    people: Iterable[Somebody],
    way: Way,
    user: User,
    *,
    days: int = 365,
    places: int = 3,
    arriving: Sequence[Somebody] = (),
    on: int = 60,
) -> Year:
    """Live a year with people, of whom some may arrive all at once on a day."""
    there = list(people)
    year = Year(places=places)
    answers: dict[int, list[int]] = {}
    known = {each.id: each for each in (*there, *arriving)}
    for at in range(days):
        day = FIRST + at
        if at == on:
            there += arriving
        if at == ABSENCE.start:
            _go_away(there, day, FIRST + ABSENCE.stop)
        for person in answers.pop(day, ()):
            _talked(known[person], day)
        if kind_of(at) not in (Day.UNSEEN, Day.AWAY):
            for deed in _look(there, way, user, year, day, at):
                year.done += 1
                _do(known[deed.person], deed, day, answers)
        met = user.meets(at, [each.id for each in there])
        if met is not None:
            _talked(known[met], day)
        year.states.update(each.state(day) for each in there)
    year.people, year.promised = len(there), bound(len(there), places)
    year.at_the_end.update(each.state(FIRST + days - 1) for each in there)
    return year


def _look(there: Sequence[Somebody], way: Way, user: User, year: Year, day: int, at: int) -> list[Deed]:
    due = [each.id for each in there if each.is_due(day)]
    offered = way(there, year.places, day)
    year.looked_at += 1
    year.was_due.update(due)
    year.offered += offered
    year.waits.count(due, offered, bound(len(there), year.places))
    return user.deeds(at, offered)


def _do(person: Somebody, deed: Deed, day: int, answers: dict[int, list[int]]) -> None:
    if deed.answered_after == 0:
        _talked(person, day)
        return
    person.aside_until = day + patience(person.rhythm.ideal_days)
    if deed.answered_after:
        answers.setdefault(day + deed.answered_after, []).append(person.id)


def _talked(person: Somebody, day: int) -> None:
    person.since, person.aside_until = day, 0


def _go_away(there: Iterable[Somebody], begins: int, until: int) -> None:
    """Have whose turn falls into an absence come back spread after it, as the journal does."""
    falls = [
        Turn(each.id, each.rhythm.ideal_days, date.fromordinal(each.since))
        for each in there
        if begins <= max(each.since + each.rhythm.ideal_days, each.aside_until) < until
    ]
    days = come_back(falls, date.fromordinal(until), Counter())
    for each in there:
        if each.id in days:
            each.aside_until = days[each.id].toordinal()
