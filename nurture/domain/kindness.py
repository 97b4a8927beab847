"""Exchange as a memory (R7): what was given and received, never what it was worth."""

import re
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from nurture.errors import InvalidValue


class Way(StrEnum):
    """Who was kind to whom."""

    GAVE = "gave"
    RECEIVED = "received"


class KindnessKind(StrEnum):
    """What was given."""

    INTRODUCTION = "introduction"
    ADVICE = "advice"
    TIME = "time"
    FAVOUR = "favour"
    GIFT = "gift"
    SUPPORT = "support"
    LENT = "lent"
    """Handed over for a while: open until it is returned."""


class Deed(NamedTuple):
    """What was given, before it is kept with a person and a day."""

    kind: KindnessKind
    text: str


class Kindness(NamedTuple):
    """One thing given or received."""

    way: Way
    kind: KindnessKind
    text: str
    happened_on: date
    thanked_on: date | None = None
    """Of something received: when they were thanked."""
    returned_on: date | None = None
    """Of something lent: when it came back."""
    id: int = 0
    touch_id: int | None = None
    """The touch it belongs to, where it belongs to one."""

    @property
    def unthanked(self) -> bool:
        """Received, and not yet thanked for."""
        return self.way is Way.RECEIVED and self.thanked_on is None

    @property
    def out(self) -> bool:
        """Lent, by me or to me, and not yet returned."""
        return self.kind is KindnessKind.LENT and self.returned_on is None


class Lending(NamedTuple):
    """Something lent and not yet returned, with the person it was lent to or by."""

    person_id: int
    name: str
    kindness: Kindness


_GAVE = {
    KindnessKind.INTRODUCTION: "you introduced {them} to {text}",
    KindnessKind.ADVICE: "you gave {them} advice: {text}",
    KindnessKind.TIME: "you took time for {them}: {text}",
    KindnessKind.FAVOUR: "you did {them} a favour: {text}",
    KindnessKind.GIFT: "you gave {them} {text}",
    KindnessKind.SUPPORT: "you stood by {them}: {text}",
    KindnessKind.LENT: "you lent {them} {text}",
}
_RECEIVED = {
    KindnessKind.INTRODUCTION: "{they} introduced you to {text}",
    KindnessKind.ADVICE: "{they} gave you advice: {text}",
    KindnessKind.TIME: "{they} took time for you: {text}",
    KindnessKind.FAVOUR: "{they} did you a favour: {text}",
    KindnessKind.GIFT: "{they} gave you {text}",
    KindnessKind.SUPPORT: "{they} stood by you: {text}",
    KindnessKind.LENT: "{they} lent you {text}",
}


_TOLD = {
    KindnessKind.INTRODUCTION: r"(?:an? |the )?intro(?:duction)? to (?=\S)"
    r"|introduced (?:me|us|them|him|her) to (?=\S)",
    KindnessKind.LENT: r"lent (?:me|us|them|him|her) (?=\S)",
}
"""How words begin that say already what a memory begins with."""
_PUT_BEFORE = 3
"""Among so many first words the name of the kind is what was given: "some good advice on the lease"."""


def memory(kindness: Kindness, name: str = "") -> str:
    """What was given, as it is remembered: "they introduced you to Ben"; by name: "Ana introduced you to Ben".

    What the words say themselves is not said again: "they gave you advice on the lease".
    """
    kind, text = _once(kindness.kind, kindness.text)
    said = (_GAVE if kindness.way is Way.GAVE else _RECEIVED)[kind]
    return said.format(they=name or "they", them=name or "them", text=text)


def _once(kind: KindnessKind, text: str) -> tuple[KindnessKind, str]:
    """The words behind those of a kind, and that kind, such that nothing is said twice."""
    text = re.sub(rf"^{kind}:\s*(?=\S)", "", text, count=1, flags=re.IGNORECASE)
    if kind in _TOLD:
        text = re.sub(rf"^(?:{_TOLD[kind]})", "", text, count=1, flags=re.IGNORECASE)
    first = text.casefold().split(maxsplit=_PUT_BEFORE)[:_PUT_BEFORE]
    if kind is KindnessKind.INTRODUCTION and first and first[0].startswith("introduc"):
        return KindnessKind.FAVOUR, text
    return (KindnessKind.GIFT if kind in first else kind), text


def outcome(kindness: Kindness, today: date) -> str:
    """What became of it, or has not yet: "not back yet", "you thanked them on 5 March"; or nothing."""
    parts = []
    if kindness.kind is KindnessKind.LENT:
        back = kindness.returned_on
        parts.append(f"back since {spelled_day(back, today)}" if back else "not back yet")
    if kindness.thanked_on:
        parts.append(f"you thanked them on {spelled_day(kindness.thanked_on, today)}")
    elif kindness.unthanked and not kindness.out:  # what is still in use is thanked for when it goes back
        parts.append("you have not thanked them yet")
    return "; ".join(parts)


def words(kindness: Kindness, today: date, name: str = "") -> str:
    """A kindness in one line: "they introduced you to Ben, 3 March; you have not thanked them yet"."""
    told = f"{memory(kindness, name)}, {spelled_day(kindness.happened_on, today)}"
    return "; ".join(filter(None, (told, outcome(kindness, today))))


def spelled_day(day: date, today: date) -> str:
    """A day as a memory has it: "3 March", "3 March 2024"."""
    from nurture.domain.dates.vocabulary import MONTH_NAMES

    said = f"{day.day} {MONTH_NAMES[day.month - 1].title()}"
    return said if day.year == today.year else f"{said} {day.year}"


def refuse_future(day: date, today: date) -> None:
    """Raise `InvalidValue` for a day of a kindness that is still to come."""
    if day > today:
        from nurture.domain.dates.wording import long_date

        said = f"{long_date(day, today)} is still to come."
        raise InvalidValue(said, "A kindness is kept once it has happened; what is to come is a promise.")
