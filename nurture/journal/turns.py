"""Today's handful: drawn once a day, the same until the next; and what "not today" comes to."""

from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.dates import long_date
from nurture.domain.dates.vocabulary import WEEKDAY_NAMES
from nurture.domain.handful import OCCASIONS, Ground
from nurture.errors import StoreError
from nurture.store import absences, offers
from nurture.views.today import Handful, Seat

if TYPE_CHECKING:
    import sqlite3

    from nurture.domain.handful import Offer
    from nurture.journal import Journal


def handful(journal: "Journal", *, keep: bool = True) -> Handful:
    """Whom Today offers; drawn where it was not yet, and kept unless it is only counted.

    A journal that cannot be written shows its handful all the same: the next look draws the same again.
    """
    today = journal.today()
    with journal.database.reading() as connection:
        quiet = _quiet(journal, connection, today)
        seats, drawn = _seats(journal, connection, today, quiet)
        lines = [offers.explained(connection, seat, today) for seat in seats]
    if drawn and keep:
        _keep(journal, drawn, today)
    return Handful(
        open=tuple(seat.line for seat in sorted(lines, key=_occasions_first) if not seat.done),
        done=tuple(seat.line for seat in lines if seat.done),
        quiet=quiet,
    )


def _seats(
    journal: "Journal", connection: "sqlite3.Connection", today: date, quiet: str
) -> "tuple[list[Seat], list[Offer]]":
    """All who have a place today, and those among them who were given it just now."""
    defaults, places = journal.settings.rhythms, journal.settings.handful
    had = offers.offered(connection, today)
    kept = [offer for offer, put_off in had if not put_off]
    seats = offers.seats(connection, kept, today, defaults)
    if quiet or len(seats) >= places:
        return seats, []
    drawn = offers.draw(connection, today, defaults, places, [offer for offer, _ in had], seats)
    return seats + offers.seats(connection, drawn, today, defaults), drawn


def _keep(journal: "Journal", drawn: "list[Offer]", today: date) -> None:
    try:
        with journal.database.noting() as connection:
            offers.keep(connection, drawn, today)
    except StoreError:
        return  # a full or read-only disk: what was drawn is shown all the same


def _quiet(journal: "Journal", connection: "sqlite3.Connection", today: date) -> str:
    """Why nobody is offered today, if so."""
    until = absences.away_until(connection, today)
    if until is not None:
        return f"You are away until {long_date(until, today)}. Nobody is asked after until then."
    if today.weekday() in journal.settings.quiet_days:
        return f"{WEEKDAY_NAMES[today.weekday()].title()} is a quiet day: nobody is offered."
    return ""


def _occasions_first(seat: Seat) -> tuple[int, float]:
    ground = OCCASIONS.index(Ground(seat.ground)) if seat.ground in OCCASIONS else len(OCCASIONS)
    line = seat.line
    return ground, -(line.days / line.ideal_days) if line.ideal_days else 0.0
