"""An invented, lively circle of people: for `nurture demo`, the tests and the pictures."""

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlmodel import Session

    from nurture.demo.story import Character, Story
    from nurture.journal import Journal

LIVES = "UPDATE person SET added_on = ?, counted_from = ?, archived_on = ?, died_on = ? WHERE id = ?"

TOUCH_OF_THE_DAY = "SELECT touch_id FROM participation WHERE person_id = ? AND happened_on = ?"


def fill(journal: "Journal") -> None:
    """Fill an empty journal with the demo's people, as one step that undo takes back.

    Every day in it counts from `journal.today()`, so the same people are due whenever it is made.
    """
    from nurture.demo.story import read

    story = read(journal.today())
    session = journal.database.session()
    with journal.database.writing("filled the journal with the demo") as connection:
        keys = _introduce(session, story, journal.today())
        _live(connection, story, keys)
        _know(session, story, keys)
        _meet(connection, story, keys)
        _exchange(connection, story, keys)


def _introduce(session: "Session", story: "Story", today: date) -> dict[str, int]:
    """Make the circles and the people; answers each person's key by name."""
    from nurture.domain.names import fold
    from nurture.store.profiles import Gathering
    from nurture.store.tables import CircleRow

    for name, pace in story.circles.items():
        session.add(
            CircleRow(
                name=name,
                folded=fold(name),
                ideal_days=pace.ideal_days,
                limit_days=pace.limit_days,
                ambient=pace.ambient,
            )
        )
    session.flush()
    gathering = Gathering(session, today)
    keys = {character.profile.name: gathering.person(character.profile) for character in story.characters}
    gathering.write()
    return keys


def _live(connection: "Connection", story: "Story", keys: dict[str, int]) -> None:
    """Give everyone the days on which they came, and those on which some went."""
    connection.executemany(
        LIVES,
        [
            (*map(_text, (c.added_on, c.added_on, c.archived_on, c.died_on)), keys[c.profile.name])
            for c in story.characters
        ],
    )


def _know(session: "Session", story: "Story", keys: dict[str, int]) -> None:
    """Keep what was promised, what goes on, what was asked of us, and who rests."""
    from nurture.store import people
    from nurture.store.tables import BoundaryRow, PersonRow, PromiseRow, SnoozeRow, ThreadRow

    for character in story.characters:
        key = keys[character.profile.name]
        session.add_all(_rows(PromiseRow, character.promises, key))
        session.add_all(_rows(ThreadRow, character.threads, key))
        session.add_all(_rows(BoundaryRow, character.boundaries, key))
        session.add_all(_rows(SnoozeRow, character.aside, key))
        if _hidden_or_resting(character):
            row = session.get_one(PersonRow, key)
            people.refresh_view(session, row)
            people.refresh_rest(session, row)
    session.flush()


def _rows(table: type[Any], values: tuple[dict[str, Any], ...], person: int) -> list[Any]:
    return [table(person_id=person, **columns) for columns in values]


def _hidden_or_resting(character: "Character") -> bool:
    return bool(character.archived_on or character.died_on or character.boundaries or character.aside)


def _meet(connection: "Connection", story: "Story", keys: dict[str, int]) -> None:
    """Log every touch, oldest first, as they would have been logged."""
    from nurture.domain.touches import Touch
    from nurture.store import touches

    for meeting in sorted(story.meetings, key=lambda meeting: meeting.happened_on):
        touch = Touch(
            people=[keys[name] for name in meeting.people],
            happened_on=meeting.happened_on,
            medium=meeting.medium,
            direction=meeting.direction,
            summary=meeting.summary,
            notes=meeting.notes,
            broadcast=meeting.broadcast,
        )
        touches.add(connection, touch)
    touches.maintain(connection, keys.values())  # the days of those never yet spoken to


def _exchange(connection: "Connection", story: "Story", keys: dict[str, int]) -> None:
    """Keep what was given and received, with the touch of its day where there was one, and who knows whom."""
    from nurture.store import kindnesses, relations

    for character in story.characters:
        person = keys[character.profile.name]
        for kindness in character.kindnesses:
            found = connection.execute(TOUCH_OF_THE_DAY, (person, kindness.happened_on.isoformat())).fetchone()
            kindnesses.add(connection, person, kindness._replace(touch_id=found and found[0]))
    for first, kind, second in story.relations:
        relations.add(connection, keys[first], keys[second], kind)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
