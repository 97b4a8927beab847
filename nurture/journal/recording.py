"""How a line becomes a memory: from what was understood to a touch in the journal. The shell waits here."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.capture import Capture, Field
from nurture.domain.dates import ago, long_date
from nurture.domain.excerpts import excerpt
from nurture.domain.names import told_apart
from nurture.domain.touches import Direction, Medium, Touch
from nurture.errors import AmbiguousName, InvalidValue, UnknownName
from nurture.store import absences, touches
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    import sqlite3

    from nurture.domain.stated_in import StatedIn
    from nurture.journal import Journal

LISTED, FIRST = 8, 3
"""How many names a sentence lists, and how many it begins with where there are more."""

IN_WORDS = {
    Medium.IN_PERSON: "in person",
    Medium.CALL: "by phone",
    Medium.VIDEO: "by video",
    Medium.MESSAGE: "by message",
    Medium.EMAIL: "by e-mail",
    Medium.LETTER: "by letter",
    Medium.SOCIAL: "on a network",
    Medium.OTHER: "",
}


def record(journal: "Journal", capture: Capture, notes: str, *, add_new: bool) -> Receipt:
    """Keep a touch as one step that undo takes back; see `Journal.record`."""
    refuse_unclear(capture, journal.today(), add_new=add_new)
    database = journal.database
    if capture.new_people:
        database.session()
    names = [known.name for known in capture.people] + list(capture.new_people)
    with database.writing(f"logged {listed(names)}, {ago(capture.day, journal.today())}") as connection:
        people = [known.id for known in capture.people]
        people += [journal.people.add_within(name) for name in capture.new_people]
        key = touches.add(connection, touch_of(capture, people, notes))
        if capture.parts:
            _keep_exchange(connection, key, capture, people)
        if capture.boundaries:
            _obey(connection, capture, people[-1])
        absences.put_off_next(connection, people, journal.today(), journal.settings.rhythms)
    return Receipt(_sentence(names, capture, journal.today()), key, tuple(people))


def _keep_exchange(connection: "sqlite3.Connection", touch: int, capture: Capture, people: Sequence[int]) -> None:
    from nurture.domain.kindness import Deed, KindnessKind
    from nurture.store import kindnesses

    gave, received = (
        [Deed(KindnessKind(part.kind), part.text) for part in capture.parts_of(field)]
        for field in (Field.GAVE, Field.RECEIVED)
    )
    kindnesses.add_with(connection, touch, people, capture.day, gave, received)


def _obey(connection: "sqlite3.Connection", capture: Capture, newest: int) -> None:
    """Keep what they asked of us in this conversation, in the same step (R4)."""
    from nurture.store import boundaries

    for asked in capture.boundaries:
        boundaries.add(
            connection,
            asked.person_id or newest,
            asked.words,
            asked.kind,
            about=asked.about,
            until=asked.until,
            said_on=capture.day,
            said_where=IN_WORDS[capture.medium],
        )


def touch_of(capture: Capture, people: Sequence[int], notes: str) -> Touch:
    """What was understood, as it is kept."""
    return Touch(
        people=people,
        happened_on=capture.day,
        medium=capture.medium,
        direction=capture.direction,
        summary=capture.text,
        notes=notes,
        broadcast=capture.broadcast,
        tags=capture.tags,
    )


def refuse_unclear(capture: Capture, today: date, *, add_new: bool = False) -> None:
    """Raise the one sentence that says why a line cannot be kept yet, if there is one."""
    for unsure in capture.ambiguous:
        question = "Which one is" if len(unsure.candidates) > 1 else "Is this who you mean by"
        raise AmbiguousName(
            f"{question} “{unsure.text}”?",
            told_apart(unsure.candidates),
            "Say more of the name; nothing was written.",
        )
    if capture.new_people and not add_new:
        raise UnknownName(
            f"Nobody here is called {listed([f'“{name}”' for name in capture.new_people])}.",
            "Add them first (`nurture add`, or --new); nothing was written.",
        )
    if not capture.people and not capture.new_people:
        raise InvalidValue("Who was it with? No name was found in the line.", "Nothing was written.")
    if capture.day > today:
        raise InvalidValue(
            f"{long_date(capture.day, today)} is still to come.", "A touch is logged once it has happened."
        )


def listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them: Ana, Ben and Carla; of a great many the first few."""
    if len(names) > LISTED:
        return f"{', '.join(names[:FIRST])} and {len(names) - FIRST:,} others"
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _sentence(names: Sequence[str], capture: Capture, today: date) -> str:
    how = IN_WORDS[capture.medium]
    unanswered = "no answer yet" if capture.direction is Direction.OUT and not capture.broadcast else ""
    kind = "to many at once" if capture.broadcast else unanswered
    parts = [listed(names), ago(capture.day, today), how, kind]
    logged = f"Logged: {', '.join(part for part in parts if part)}."
    return " ".join([logged, *(_asked(each, today) for each in capture.boundaries)])


def _asked(asked: "StatedIn", today: date) -> str:
    from nurture.domain.boundary_words import understood

    return f"Kept what {asked.name} asked: “{excerpt(asked.words)}” ({understood(asked, today)})."
