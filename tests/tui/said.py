"""Lines whose parts are known beforehand, whatever the readers of lines can do."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

import pytest

from nurture.domain.capture import Capture, Field, Part, Unsure
from nurture.domain.names import Known
from nurture.journal import Journal

LINE = (
    "coffee with Ana and Ben yesterday at 19:30 at Blue Bottle for an hour; Ana is moving to Lisbon in May; "
    "promised Ben the recipe by friday; Ben lent me his drill; she is allergic to nuts; ask again soon #diy"
)
"""Everything that a line can say, once."""


def understood(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the journal understand `LINE`, and any line that has some of its words, as this file says."""
    read = journal.understand
    ana, ben = journal.pick("Ana Costa"), journal.pick("Ben Okafor")

    def understand(line: str, within: Known | None = None) -> Capture:
        found = replace(read(line, within), parts=tuple(parts(line, ana, ben)), ambiguous=())
        at, place = time(19, 30) if "19:30" in line else None, "Blue Bottle" if "Blue Bottle" in line else ""
        pronoun = line.find("she is")
        whose = (Unsure("she", (ana, ben), pronoun, pronoun + 3, whose=True),) if pronoun >= 0 else ()
        return replace(
            found,
            at=at,
            place=place,
            minutes=60 if "an hour" in line else None,
            ambiguous=(*read(line, within).questions, *whose),
        )

    monkeypatch.setattr(journal, "understand", understand)


def parts(line: str, ana: Known, ben: Known) -> Sequence[Part]:
    """The parts of the words that the line has."""
    known = [
        Part(Field.THREAD, ana, "moving to Lisbon in May", when=date(2027, 5, 1)),
        Part(Field.PROMISE, ben, "the recipe", kind="me", when=date(2026, 11, 27)),
        Part(Field.RECEIVED, ben, "his drill", kind="lent"),
        Part(Field.FACT, "she", "allergic to nuts", kind="food"),
        Part(Field.NEXT, ana, "ask again", when=date(2026, 12, 6)),
    ]
    found = ((part, line.find(part.text)) for part in known)
    return [part._replace(start=at, end=at + len(part.text)) for part, at in found if at >= 0]
