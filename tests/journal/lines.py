"""Lines with all that they say, made by hand: what the readers of a line would find in it."""

from dataclasses import replace
from datetime import date, time, timedelta

from nurture.domain.capture import Capture, Field, Part
from nurture.domain.names import Known
from nurture.journal import Journal
from tests.journals import TODAY, happened

YESTERDAY = TODAY - timedelta(1)
FRIDAY = date(2026, 11, 27)
SATURDAY = date(2026, 11, 28)
IN_MAY = date(2027, 5, 1)
LATER = date(2026, 12, 6)

LINE = (
    "coffee with Ana and Ben yesterday; Ana is moving to Lisbon in May; promised Ben the recipe by friday; "
    "Ben lent me his drill; Ana loves ceramics; Ana's birthday is 12 April; ask again in two weeks; "
    "Ben's sister Ana #diy"
)


def known(journal: Journal, key: int) -> Known:
    found = journal.directory.by_key(key)
    assert found is not None
    return found


def parts_of_line(journal: Journal, ana: int, ben: int) -> tuple[Part, ...]:
    """All that `LINE` says beside who, when and how."""
    first, second = known(journal, ana), known(journal, ben)
    return (
        Part(Field.THREAD, first, "moving to Lisbon in May", when=IN_MAY),
        Part(Field.PROMISE, second, "the recipe", kind="me", when=FRIDAY),
        Part(Field.RECEIVED, second, "his drill", kind="lent"),
        Part(Field.FACT, first, "ceramics", kind="interest"),
        Part(Field.MOMENT, first, "birthday 12 April"),
        Part(Field.NEXT, first, "ask again", when=LATER),
        Part(Field.RELATION, second, "", kind="sibling", other=first),
    )


def line(journal: Journal, ana: int, ben: int, *parts: Part, text: str = LINE, day: date = YESTERDAY) -> Capture:
    """`LINE` as it was understood; with other parts where they are given."""
    capture = happened(journal, [ana, ben], day, text, tags=("diy",))
    said = parts or parts_of_line(journal, ana, ben)
    return replace(capture, parts=said, at=time(19, 30), minutes=90, place="Blue Bottle")
