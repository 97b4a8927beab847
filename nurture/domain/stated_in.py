"""Whose boundary a logged line tells of: of exactly one person, or of nobody (R4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.stated import Found, found

if TYPE_CHECKING:
    from nurture.domain.dates import DateOrder
    from nurture.domain.names import Known

Placed = tuple[int, int, "Known | None"]
"""A name in the line: from where to where, and who it is; None while that is open."""


class StatedIn(NamedTuple):
    """A boundary that somebody stated in a conversation, as it will be kept with it."""

    person_id: int
    """0 for the one who is yet to be added."""
    name: str
    words: str
    kind: str
    about: str
    until: date | None


class Told(NamedTuple):
    """A boundary that the line tells of, and who said it, as far as the line says."""

    quote: Found
    speaker: Known | None
    """None where it is the one person of the line, whoever that is."""


_BEFORE = r"(?:\s+(?:has|have|had|just|then|also|kindly|really|later|again|once|even|clearly|finally))*\s*$"
_IMPLIED = r"(?:^|[,;:.!?\n)–—-]|\b(?:she|he|they|who|and|but|where|when))\s*$"
_TOGETHER = r"(?:\band|&|\+)\s*$"


def told_in(text: str, names: Sequence[Placed], today: date, order: DateOrder) -> Told | None:
    """The boundary of a line and its speaker, who is named right before the telling, or implied by "she".

    None where there is none, or where it is somebody else's: "Ana's boss asked me", "Ana and Ben asked me".
    """
    quote = found(text, today, order)
    if quote is None:
        return None
    before = re.sub(_BEFORE, "", text[: quote.told], flags=re.IGNORECASE)
    named = next((each for each in names if each[1] == len(before)), None)
    if named:
        return None if re.search(_TOGETHER, text[: named[0]], re.IGNORECASE) else Told(quote, named[2])
    return Told(quote, None) if re.search(_IMPLIED, before, re.IGNORECASE) else None


def stated_by(told: Told | None, people: Sequence[Known], new_people: Sequence[str]) -> tuple[StatedIn, ...]:
    """The boundary as the speaker's, else as that of the only one who took part; else nobody's."""
    if told is None:
        return ()
    quote, stated = told.quote, told.quote.stated
    if told.speaker is None and len(people) + len(new_people) != 1:
        return ()
    speaker = told.speaker or (people[0] if people else None)
    key, name = (speaker.id, speaker.name) if speaker else (0, new_people[0])
    return (StatedIn(key, name, quote.words, stated.kind, stated.about, stated.until),)
