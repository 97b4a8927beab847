"""How a line becomes a memory: from what was understood to a touch in the journal. The shell waits here."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.capture import Capture
from nurture.domain.dates import ago, long_date
from nurture.domain.excerpts import excerpt
from nurture.domain.folding import fold
from nurture.domain.names import told_apart
from nurture.domain.touches import Direction, Medium, Touch, is_exchange
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
    """Keep a touch and all that the line says as one step that undo takes back; see `Journal.record`."""
    today = journal.today()
    refuse_unclear(capture, today, add_new=add_new)
    names = names_of(capture)
    with opened(journal, f"logged {listed(names)}, {ago(capture.day, today)}", capture) as (connection, added):
        people = [*(known.id for known in capture.people), *added.values()]
        close_waiting(connection, capture, people)
        key = touches.add(connection, touch_of(connection, capture, people, notes))
        kept = _keep_parts(connection, journal, capture, people, added, key)
        if capture.boundaries:
            obey(connection, capture, people[-1], capture.day)
        absences.put_off_next(connection, people, today, journal.settings.rhythms)
    return Receipt(" ".join(filter(None, (*_sentences(names, capture, today), kept))), key, tuple(people))


@contextmanager
def opened(
    journal: "Journal", label: str, capture: Capture
) -> "Iterator[tuple[sqlite3.Connection, dict[str, int]]]":
    """A step in which the new people of a line are there: their keys by folded name."""
    if capture.new_people:
        journal.database.session()
    with journal.database.writing(label) as connection:
        each_once = {fold(name): name for name in capture.new_people}
        yield connection, {key: journal.people.add_within(name) for key, name in each_once.items()}


def _keep_parts(
    connection: "sqlite3.Connection",
    journal: "Journal",
    capture: Capture,
    people: Sequence[int],
    added: Mapping[str, int],
    touch: int,
) -> str:
    """Keep with a touch what the line says beside, and return what that was in words."""
    if not capture.parts:
        return ""
    from nurture.journal.parts import kept_words, said
    from nurture.store import parts

    found = said(capture, people, added, journal.settings.date_order)
    return kept_words(parts.add(connection, touch, capture.day, found))


def close_waiting(
    connection: "sqlite3.Connection", capture: Capture, people: Sequence[int], touch: int = 0
) -> None:
    """Where they replied to something of mine, note at the attempt that it was answered, once.

    `touch` is the touch that the line is of, where it is kept already.
    """
    if capture.answers and is_exchange(capture.direction, broadcast=capture.broadcast):
        for person in people:
            if not touches.answered_on(connection, person, capture.day):
                touches.answer(connection, person, capture.day, without=touch)


def obey(
    connection: "sqlite3.Connection", capture: Capture, newest: int, day: date, *, once: bool = False
) -> None:
    """Keep what they asked of us on that day, in the same step (R4); where `once`, not what is kept already."""
    from nurture.store import boundaries

    for asked in capture.boundaries:
        if once and boundaries.is_kept(connection, asked.person_id or newest, asked.words):
            continue
        boundaries.add(
            connection,
            asked.person_id or newest,
            asked.words,
            asked.kind,
            about=asked.about,
            until=asked.until,
            said_on=day,
            said_where=IN_WORDS[capture.medium],
        )


def touch_of(connection: "sqlite3.Connection", capture: Capture, people: Sequence[int], notes: str) -> Touch:
    """What was understood, as it is kept; with the channel, where they have one such door and no more."""
    channel = touches.door(connection, people[0], capture.door) if capture.door and len(people) == 1 else None
    return Touch(
        people=people,
        happened_on=capture.day,
        medium=capture.medium,
        direction=capture.direction,
        summary=capture.text,
        notes=notes,
        broadcast=capture.broadcast,
        tags=capture.tags,
        channel_id=channel,
        at=capture.at.isoformat("minutes") if capture.at else None,
        minutes=capture.minutes,
        place=capture.place,
        door=capture.door,
    )


def refuse_unclear(capture: Capture, today: date, *, add_new: bool = False) -> None:
    """Raise the one sentence that says why a line cannot be kept as a touch, if there is one."""
    refuse_unnamed(capture, add_new=add_new)
    if capture.day > today:
        raise InvalidValue(
            f"{long_date(capture.day, today)} is still to come.",
            "A touch is logged once it has happened; `nurture log --plan` keeps what is to come.",
        )


def refuse_unnamed(capture: Capture, *, add_new: bool) -> None:
    """Raise the one sentence that says why it is not clear who a line is about, if there is one."""
    for unsure in capture.questions:
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


def names_of(capture: Capture) -> list[str]:
    """The names of all who take part."""
    return [*(known.name for known in capture.people), *capture.new_people]


def listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them: Ana, Ben and Carla; of a great many the first few."""
    if len(names) > LISTED:
        return f"{', '.join(names[:FIRST])} and {len(names) - FIRST:,} others"
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _sentences(names: Sequence[str], capture: Capture, today: date) -> Iterator[str]:
    how = IN_WORDS[capture.medium]
    unanswered = "no answer yet" if capture.direction is Direction.OUT and not capture.broadcast else ""
    kind = "to many at once" if capture.broadcast else unanswered
    parts = [listed(names), ago(capture.day, today), how, kind]
    yield f"Logged: {', '.join(part for part in parts if part)}."
    yield from (asked_words(each, today) for each in capture.boundaries)


def asked_words(asked: "StatedIn", today: date) -> str:
    """What they asked, as a sentence tells that it was kept."""
    from nurture.domain.boundary_words import understood

    return f"Kept what {asked.name} asked: “{excerpt(asked.words)}” ({understood(asked, today)})."
