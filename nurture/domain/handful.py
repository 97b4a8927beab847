"""Today's handful: who is put in front of the user, so that the most drifted come first and nobody falls off (R1).

Of its places, two thirds go by drift, with the occasions of the day before them; the others, at least one, go to
those whose turn was longest ago. That is what the guarantee rests on:

**Whoever is due is offered within `bound(people, places)` days on which Today is looked at**, whatever the others
do and whatever is done about the offers, where `people` is how many the journal has when they become due.

Proof. Let x be due from day t on and not offered since. The turn places go by `by_turn`: the day of the latest
turn, and for those who never had one the day they were added. While x waits, that day k of x stays, and k <= t.
Somebody y stands before x only with an earlier day (or the same, both never offered). Once y was offered,
in a turn place or any other, on a day d >= t, the day of y is d. It is later than k, or it is k itself, where x
was added on that very day; then x, who never had a turn, goes before y. So each y is before x at most once.
Whoever is added after t has a day later than k. Hence at most people - 1 others come before x, `turns(places)` of
them a day, and x is offered on day number ceil(people / turns(places)) at the latest. Being done, put off, snoozed
or archived only takes others out of the way; who is planned, and occasions, never take a turn place. ∎

No rule that shows `places` people a day can promise less than people / places days: where everyone is due at once,
somebody is the last. Nothing here knows what a person is worth; all there is to know is in `Candidate`.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from nurture.domain.rhythm import patience

LOOKED_AT = 40
"""How many of the most drifted are looked at for one place, before the handful is no longer mixed."""


class Ground(StrEnum):
    """Why somebody is in today's handful."""

    MOMENT = "moment"
    """A date that matters is today."""
    THREAD = "thread"
    """The day to ask after something has come, and they were not offered since."""
    ANSWER = "answer"
    """The patience with an unanswered attempt has run out, and they were not offered since."""
    TURN = "turn"
    """Theirs was longest ago."""
    DRIFT = "drift"
    """They have drifted most."""
    PLAN = "plan"
    """The plan for the week says so."""


OCCASIONS = (Ground.PLAN, Ground.MOMENT, Ground.THREAD, Ground.ANSWER)
"""The grounds that are of this very day, and shown first."""


class Candidate(NamedTuple):
    """Someone who might be offered, by all that may matter for it."""

    id: int
    days: int
    """Since the last exchange, or since their baseline where there was none."""
    ideal_days: int
    sphere: str
    circles: tuple[object, ...]
    """What identifies each of their circles."""
    added_on: date
    offered_on: date | None = None
    """Their latest turn before today."""

    @property
    def drift(self) -> float:
        """How many of their ideal intervals have passed; exact, where `rhythm.drift` rounds."""
        return self.days / self.ideal_days


class Offer(NamedTuple):
    """A place of the handful."""

    person: int
    ground: Ground


def turns(places: int) -> int:
    """How many places of a handful belong to those whose turn was longest ago: a third, and one at least."""
    return max(1, places // 3)


def bound(people: int, places: int) -> int:
    """Within how many days on which Today is looked at a due person is offered; see the proof above."""
    return -(-people // turns(places))


def by_turn(candidate: Candidate) -> tuple[date, bool, float, int]:
    """Sorts the fair queue: whose turn was longest ago; who never had one goes before who had it that day."""
    offered = candidate.offered_on
    return offered or candidate.added_on, offered is not None, -candidate.drift, candidate.id


def by_drift(candidate: Candidate) -> tuple[float, int]:
    """Sorts by drift, most drifted first; those who drifted alike in the order they were added."""
    return -candidate.drift, candidate.id


def choose(
    places: int,
    today: date,
    *,
    due_by_turn: Iterable[Candidate],
    due_by_drift: Iterable[Candidate],
    occasions: Iterable[tuple[Candidate, Ground]] = (),
    already: Sequence[tuple[Candidate, Ground]] = (),
    had_today: Collection[Offer] = (),
) -> list[Offer]:
    """Fill the free places of today's handful, first place first.

    `due_by_turn` and `due_by_drift` are all who are due in the order of `by_turn` and `by_drift`; they are read no
    further than needed. `already` holds places today; `had_today` is everyone who was offered today, also those
    who were put off since: they do not come twice.
    """
    table = _Table(places, already, {offer.person for offer in had_today})
    turns_left = turns(places) - sum(offer.ground is Ground.TURN for offer in had_today)
    free = max(places - len(already), turns_left)
    table.seat(occasions, free - max(0, turns_left))
    table.seat(((each, Ground.TURN) for each in due_by_turn), len(table.offers) + turns_left)
    table.seat(((each, Ground.DRIFT) for each in table.mixed(due_by_drift, today, free)), free)
    return table.offers


class _Table:
    """The places as they are filled."""

    def __init__(self, places: int, already: Sequence[tuple[Candidate, Ground]], taken: set[int]) -> None:
        self.offers: list[Offer] = []
        self._taken = taken | {candidate.id for candidate, _ in already}
        self._most = max(1, places - max(1, places // 3))
        self._of_a_kind: Counter[object] = Counter()
        for candidate, _ in already:
            self._count(candidate)

    def _count(self, candidate: Candidate) -> None:
        self._of_a_kind.update((candidate.sphere, *candidate.circles))

    def seat(self, candidates: Iterable[tuple[Candidate, Ground]], until: int) -> None:
        """Give places to those who have none, until so many are given."""
        if len(self.offers) >= until:
            return
        for candidate, ground in candidates:
            if candidate.id not in self._taken:
                self._taken.add(candidate.id)
                self._count(candidate)
                self.offers.append(Offer(candidate.id, ground))
                if len(self.offers) >= until:
                    return

    def mixed(self, drifted: Iterable[Candidate], today: date, until: int) -> Iterable[Candidate]:
        """The most drifted, so that no circle and no sphere fills the handful while others are due.

        Whoever was offered lately and is still due steps back for a while, so that skipping somebody moves on.
        """
        looked_at = islice(drifted, LOOKED_AT * max(until, 1))
        alike: list[Candidate] = []
        lately: list[Candidate] = []
        for candidate in looked_at:
            if candidate.id in self._taken:
                continue
            if _offered_lately(candidate, today):
                lately.append(candidate)
            elif not self._crowded(candidate):
                yield candidate
            else:
                alike.append(candidate)
        yield from sorted(alike, key=self._crowded)
        yield from sorted(lately, key=by_turn)

    def _crowded(self, candidate: Candidate) -> int:
        """How many of their sphere and circles have places enough."""
        return sum(self._of_a_kind[kind] >= self._most for kind in (candidate.sphere, *candidate.circles))


def _offered_lately(candidate: Candidate, today: date) -> bool:
    """Whether the last turn was days ago, and came to nothing."""
    offered = candidate.offered_on
    if offered is None or (today - offered).days >= candidate.days:
        return False
    return (today - offered).days < patience(candidate.ideal_days)
