"""Today's handful: drawn once a day, the same until the next; why somebody is in it, and what "not today" does."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.dates import long_date
from nurture.domain.dates.vocabulary import WEEKDAY_NAMES
from nurture.domain.handful import OCCASIONS, Ground
from nurture.domain.rhythm import NEEDS_CARE
from nurture.errors import StoreError
from nurture.store import absences, offers, seating
from nurture.views.today import DoneLine, Handful, Seat

if TYPE_CHECKING:
    import sqlite3

    from nurture.domain.handful import Offer
    from nurture.journal import Journal
    from nurture.views.receipts import Receipt

ASKED_AFTER = 3
"""So many times "not today" asks whether the rhythm is right, and so many more ask again."""


class PutOff(NamedTuple):
    """What "not today" came to."""

    receipt: "Receipt"
    looser: tuple[int, ...] = ()
    """Rhythms in days that might suit better, where it was said several times; nothing is changed by itself."""


class Turns:
    """The room of `journal.turns`. `due`, `remind` and the first paint wait for it: nothing heavy is imported."""

    def __init__(self, journal: "Journal") -> None:
        self._journal = journal

    def handful(self, *, keep: bool = True) -> Handful:
        """Whom Today offers; drawn where it was not yet, and kept unless it is only counted.

        A journal that cannot be written shows its handful all the same: the next look draws the same again.
        """
        journal, today = self._journal, self._journal.today()
        with journal.database.reading() as connection:
            away = absences.away_until(connection, today)
            quiet = self._quiet(away, today)
            seats, drawn = self._seats(connection, today, quiet)
            lines = [seating.explained(connection, seat, today) for seat in seats]
        if drawn and keep:
            self._keep(drawn, today)
        return Handful(
            open=tuple(
                seat.line
                for seat in sorted(lines, key=_occasions_first)
                if not seat.done and (not quiet or (seat.ground == Ground.PLAN and away is None))
            ),
            done=tuple(DoneLine(*seat.line) for seat in lines if seat.done),
            quiet=quiet,
        )

    def _seats(
        self, connection: "sqlite3.Connection", today: date, quiet: str
    ) -> "tuple[list[Seat], list[Offer]]":
        """All who have a place today, and those among them who were given it just now."""
        defaults, places = self._journal.settings.rhythms, self._journal.settings.handful
        had = offers.offered(connection, today)
        kept = [offer for offer, put_off in had if not put_off]
        seats = seating.seated(connection, kept, today, defaults)
        if quiet or (len(seats) >= places and Ground.TURN in {offer.ground for offer, _ in had}):
            return seats, []
        drawn = offers.draw(connection, today, defaults, places, [offer for offer, _ in had], seats)
        return seats + seating.seated(connection, drawn, today, defaults), drawn

    def _keep(self, drawn: "list[Offer]", today: date) -> None:
        try:
            with self._journal.database.noting() as connection:
                offers.keep(connection, drawn, today)
        except StoreError:
            return  # a full or read-only disk: what was drawn is shown all the same

    def _quiet(self, away: date | None, today: date) -> str:
        """Why nobody is offered today, if so."""
        if away is not None:
            return f"You are away until {long_date(away, today)}. Nobody is offered until then."
        if today.weekday() in self._journal.settings.quiet_days:
            return f"{WEEKDAY_NAMES[today.weekday()].title()} is a quiet day: nobody is offered."
        return ""

    def later(self, person: int) -> PutOff:
        """Not today: somebody else may have the place. Raises `UnknownName` where the key is nobody's."""
        from nurture.domain.rhythm import looser
        from nurture.store import putting_off
        from nurture.views.receipts import Receipt

        page = self._journal.page(person)
        with self._journal.database.writing(f"put {page.name} off") as connection:
            key, times = putting_off.put_off(connection, person, self._journal.today())
        proposed = looser(page.ideal_days) if page.ideal_days and times % ASKED_AFTER == 0 else ()
        return PutOff(Receipt(f"Not today: {page.name}.", key, (person,)), proposed)

    def keep_rhythm(self, person: int) -> "Receipt":
        """Note that the rhythm is right as it is, whatever was put off. Raises `UnknownName`."""
        from nurture.store.declined import decline
        from nurture.views.receipts import Receipt

        name = self._journal.page(person).name
        with self._journal.database.writing(f"kept the rhythm of {name}") as connection:
            key = decline(connection, person, "looser", self._journal.today())
        return Receipt(f"The rhythm of {name} stays as it is.", key, (person,))

    def why(self, person: int) -> str:
        """Why somebody is in Today, else when their turn comes, at length. Raises `UnknownName`."""
        from nurture.domain.handful import turns
        from nurture.domain.reasons import at_length

        journal, today = self._journal, self._journal.today()
        page, rhythms = journal.page(person), journal.settings.rhythms
        with journal.database.reading() as connection:
            ground, before = offers.turns_of(connection, person, today)
            special = seating.special(connection, person, ground, today)
            due = page.state in NEEDS_CARE
            ahead = offers.before(connection, person, today, rhythms) if due else 0
        return at_length(
            f"{page.drift:.1f} of the rhythm: {page.why}" if page.drift is not None else page.why,
            special,
            ground,
            before,
            -(-(ahead + 1) // turns(journal.settings.handful)) if due else None,
            today,
        )


def _occasions_first(seat: Seat) -> tuple[int, float]:
    ground = OCCASIONS.index(Ground(seat.ground)) if seat.ground in OCCASIONS else len(OCCASIONS)
    line = seat.line
    return ground, -(line.days / line.ideal_days) if line.ideal_days else 0.0
