"""When the user is away, and what would become due in that time: spread over the weeks after. Plain SQL."""

import sqlite3
from datetime import date

from nurture.store.lane import maybe_day

AWAY = """
SELECT max(until) FROM away
WHERE begins_on <= :today AND until > :today AND (ended_on IS NULL OR ended_on > :today)"""


def away_until(connection: sqlite3.Connection, today: date) -> date | None:
    """The first day after the absence that today lies in; None where the user is here."""
    return maybe_day(connection.execute(AWAY, {"today": today.isoformat()}).fetchone()[0])
