"""What becomes of a line once it is understood: a touch, a touch put right, a plan, or a note of the day."""

from datetime import time
from typing import NamedTuple

from nurture.domain.capture import Capture
from nurture.journal import Journal
from nurture.views.receipts import Receipt


class Logged(NamedTuple):
    """A line as it shall be kept."""

    capture: Capture
    notes: str = ""


def keep(journal: Journal, logged: Logged, touch: int = 0) -> Receipt:
    """Keep it, in the place of a touch where its key is given. Raises `NurtureError`; then nothing is written.

    Whoever is new is added. Where nobody took part it is a note of the day, where the day is to come a plan.
    """
    capture, notes = logged
    add_new = bool(capture.new_people)
    if touch:
        return journal.touches.change(touch, capture, notes, add_new=add_new)
    if not capture.people and not capture.new_people:
        return journal.notes.add("\n".join(filter(None, (capture.text, notes))), capture.day)
    if capture.day > journal.today():
        return journal.plan(capture, notes, add_new=add_new)
    return journal.record(capture, notes, add_new=add_new)


def kept(journal: Journal, touch: int) -> Logged:
    """A touch as it is kept, to be put right. Raises `UnknownName` where it is gone."""
    line = journal.touches.one(touch)
    known = (journal.directory.by_key(person) for person in journal.touches.people_of(touch))
    capture = Capture(
        text=line.summary,
        people=tuple(person for person in known if person),
        day=line.happened_on,
        medium=line.medium,
        direction=line.direction,
        broadcast=line.broadcast,
        at=time.fromisoformat(line.at) if line.at else None,
        minutes=line.minutes,
        place=line.place,
        door=line.door,
    )
    return Logged(capture, line.notes)
