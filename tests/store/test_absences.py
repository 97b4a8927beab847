"""When the user is away."""

from datetime import timedelta
from pathlib import Path

from nurture.store import absences
from tests.journals import TODAY, fresh


def test_absences_end_on_the_day_before_they_were_to_or_earlier(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db")
    days = [TODAY + timedelta(ahead) for ahead in range(12)]
    rows = [
        (1, days[1], days[3], None),
        (2, days[4], days[9], days[6]),
        (3, days[0], days[2], days[0]),
        (4, days[10], days[11], None),
    ]
    journal.database.connection.executemany(
        "INSERT INTO away (id, begins_on, until, ended_on) VALUES (?, ?, ?, ?)",
        [(key, *(day and day.isoformat() for day in some)) for key, *some in rows],
    )
    with journal.database.reading() as connection:
        found = absences.spans(connection, TODAY, days[7])
    assert sorted(found) == [(days[1], days[3]), (days[4], days[6])]
    journal.close()
