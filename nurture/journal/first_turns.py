"""When somebody new has their first turn: spread evenly, whichever way they came (R10)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from nurture.domain.rhythm import rhythm_of
from nurture.domain.spreading import spread_days
from nurture.store import spreads

if TYPE_CHECKING:
    from nurture.domain.people import Profile
    from nurture.journal import Journal
    from nurture.store.profiles import Gathering


def baselines(
    journal: "Journal", gathering: "Gathering", profiles: "Sequence[Profile]", *, latest: bool = False
) -> list[date]:
    """The day each of these new people is counted from, so that their first turn comes within their own rhythm.

    Days on which others who were never spoken to have theirs are left to them while there are free ones; with
    `latest` the last such day is taken, for people who are typed in one by one.
    """
    today, rhythms = journal.today(), journal.settings.rhythms
    intervals = [
        rhythm_of(gathering.pace(profile).ideal_days, None, profile.sphere, rhythms).ideal_days
        for profile in profiles
    ]
    with journal.database.reading() as connection:
        taken = spreads.first_turns(connection, rhythms)
    days = spread_days(intervals, today + timedelta(1), taken, latest=latest)
    return [day - timedelta(interval) for day, interval in zip(days, intervals, strict=True)]
