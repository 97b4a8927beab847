"""Today's handful: who is put in front of the user, so that the most drifted come first and nobody falls off (R1).

Of its places, a third at least (one, of three) goes to those whose turn was longest ago, of whom never had one the
most drifted first. The others go to the occasions of the day, such as a birthday; what these leave, to the queue
again until it has two thirds, and then to the most drifted. The guarantee rests on the first third:

**Whoever is due is offered within `bound(people, places)` days on which Today is looked at**, whatever the others
do and whatever is done about the offers, where `people` is how many the journal has when they become due. Quiet
days, and those on which the user is away, are not among these days: they offer nobody.

Proof. Let x be due from day t on and not offered since. The turn places go by `by_turn`: the day of the latest
turn, and for those who never had one the day they came (`Candidate.came_on`). While x waits, that day k of x
stays, and k <= t. Somebody y stands before x only with an earlier day (or the same, both never offered). Once y
was offered in a turn place, or in any other that counts as a turn, on a day d >= t, the day of y is d. It is
later than k, or it is k itself, where x came on that very day; then x, who never had a turn, goes before y. So
each y is before x at most once. Whoever comes after t has a day later than k. Hence at most people - 1 others
come before x, at least `kept_for_turns(places)` of them a day, and x is offered on day number
ceil(people / kept_for_turns(places)) at the latest. Being done, put off, snoozed or archived only takes others out
of the way; who is planned, and occasions, never take these places (and a planned day is no turn: the user may not
have looked). On days with few occasions the queue has twice as many places, and the wait is half as long. ∎

Two thirds, because in a year of five hundred people whose rhythms ask for 10 check-ins a day, with a user who does
one, a third alone leaves 123 due people without an offer and two thirds leave 3; of all days people were in touch
on 17 and on 20 %. Where the rhythms can be kept, it is all one: 65.6 and 65.9 %. See `python -m tests.simulation`.

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
    came_on: date
    """The day they were added, or that of the journal's first handful if that was later."""
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


def kept_for_turns(places: int) -> int:
    """How many places of a handful nobody but those whose turn was longest ago can have: a third, one at least."""
    return max(1, places // 3)


def turns(places: int) -> int:
    """How many places of a handful the fair queue has where no occasion takes them: two thirds, one at least."""
    return max(1, 2 * places // 3)


def bound(people: int, places: int) -> int:
    """Within how many days on which Today is looked at a due person is offered; see the proof above."""
    return -(-people // kept_for_turns(places))


def by_turn(candidate: Candidate) -> tuple[date, bool, float, int]:
    """Sorts the fair queue: whose turn was longest ago; who never had one goes before who had it that day."""
    offered = candidate.offered_on
    return offered or candidate.came_on, offered is not None, -candidate.drift, candidate.id


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
    had_turns = sum(offer.ground is Ground.TURN for offer in had_today)
    kept = max(0, kept_for_turns(places) - had_turns)
    free = max(places - len(already), kept)
    table.seat(occasions, free - kept)
    of_the_queue = max(kept, min(turns(places) - had_turns, free - len(table.offers)))
    table.seat(((each, Ground.TURN) for each in due_by_turn), len(table.offers) + of_the_queue)
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
