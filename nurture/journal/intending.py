"""A line about a day to come: no touch yet, but what I mean to do on that day."""

from typing import TYPE_CHECKING

from nurture.domain.capture import Capture, Field
from nurture.domain.dates import long_date
from nurture.domain.repeating import without_day
from nurture.errors import InvalidValue
from nurture.journal.parts import kept_words, said
from nurture.journal.recording import asked_words, listed, names_of, obey, opened, refuse_unnamed
from nurture.store import parts
from nurture.store.parts import Said
from nurture.views.receipts import Receipt

if TYPE_CHECKING:
    from nurture.journal import Journal


def plan(journal: "Journal", capture: Capture, notes: str, *, add_new: bool) -> Receipt:
    """Keep a plan as one step that undo takes back; see `Journal.plan`. Notes stand below its words.

    What the line says beside is kept as said today. What was given or received in it has not happened yet, and
    stays as text.
    """
    today = journal.today()
    refuse_unnamed(capture, add_new=add_new)
    when = long_date(capture.day, today)
    if capture.day <= today:
        raise InvalidValue(f"{when} is not ahead: there is nothing to plan.", "Log it.")
    names, text = listed(names_of(capture)), "\n".join(filter(None, (without_day(capture), notes.strip())))
    with opened(journal, f"planned {names}, {when}", capture) as (connection, added):
        people = [*(known.id for known in capture.people), *added.values()]
        plans = [Said(Field.NEXT, person, text, when=capture.day) for person in people]
        parts.add(connection, None, today, plans)
        beside = [each for each in said(capture, people, added, journal.settings.date_order) if _can_be(each)]
        kept = kept_words(parts.add(connection, None, today, beside))
        if capture.boundaries:
            obey(connection, capture, people[-1], today)
    asked = (asked_words(each, today) for each in capture.boundaries)
    sentence = " ".join(filter(None, (f"Planned: {names}, {when}.", *asked, kept)))
    return Receipt(sentence, 0, tuple(people))


def _can_be(part: Said) -> bool:
    return part.field not in (Field.GAVE, Field.RECEIVED)
