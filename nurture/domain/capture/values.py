"""What a line comes to: who, when, how, and its parts (promises, threads, facts …), each with the words for it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.capture.line import Span
from nurture.domain.folding import fold
from nurture.domain.names import Known
from nurture.domain.touches import Direction, Medium

if TYPE_CHECKING:
    from nurture.domain.stated_in import StatedIn, Told

Whom = Known | str
"""Somebody of the journal; or words of the line: a name that is new, or that is still asked about."""


class Field(StrEnum):
    """What a part of a line is."""

    PROMISE = "promise"
    THREAD = "thread"
    FACT = "fact"
    GAVE = "gave"
    RECEIVED = "received"
    NEXT = "next"
    """What I mean to do next."""
    RELATION = "relation"
    MOMENT = "moment"


class Part(NamedTuple):
    """One thing that a line says beside who, when and how."""

    field: Field
    person: Whom | None
    """Whose it is; None: of each who took part."""
    text: str
    """Letters of the line (R12); what an option of the command line says may be anything."""
    start: int = 0
    """Where the words begin that say so, the verb and the day among them; `end` lies behind the last."""
    end: int = 0
    kind: str = ""
    """promise: who made it, "me" or "them"; fact: a FactKind; gave and received: a KindnessKind; relation: a
    RelationKind; empty for the others."""
    when: date | None = None
    """promise: due; thread and next: when to ask or act."""
    other: Whom | None = None
    """relation: to whom `person` is this."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """A name in the line that has to be asked about: several answer to it, or one perhaps does."""

    text: str
    """As typed."""
    candidates: tuple[Known, ...]
    """By name; one where it may be a slip or a short form of theirs. Somebody new has the key 0."""
    start: int
    end: int
    whose: bool = False
    """A pronoun whose part could be several people's ("she is moving"). Nobody has to answer: the part is left
    out then, and the words stay as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What a line says, and what has to be asked before it can be kept."""

    text: str
    """The line as typed, verbatim: it is kept as the summary."""
    people: tuple[Known, ...] = ()
    """Each once, in the order of the line."""
    new_people: tuple[str, ...] = ()
    """Names in a person's place that nobody answers to, as typed."""
    ambiguous: tuple[Unsure, ...] = ()
    day: date
    """When it happened; a day to come where the line says so, which is a plan and no touch yet."""
    day_words: str = ""
    """The words the day was read from; "" where none said: today."""
    at: time | None = None
    """The time of day, where it was said."""
    minutes: int | None = None
    """How long it took."""
    place: str = ""
    medium: Medium = Medium.OTHER
    door: str = ""
    """The channel by one word: whatsapp, zoom, sms; "" where the line leaves it open."""
    direction: Direction = Direction.MUTUAL
    broadcast: bool = False
    """Sent to many at once, or a like: recorded, but no exchange."""
    answers: bool = False
    """They replied to something of mine: what was waited for has come."""
    tags: tuple[str, ...] = ()
    """Lower case, without the #."""
    spans: tuple[Span, ...] = ()
    """Which letters were understood as what, in order, none over another; the parts have their own."""
    parts: tuple[Part, ...] = ()
    """In the order of the line."""
    told: "Told | None" = None
    """A boundary that the line tells of, for when it is settled who took part."""
    boundaries: "tuple[StatedIn, ...]" = ()
    """The same, once it can only be one person's: kept with the touch (R4)."""

    def parts_of(self, *fields: Field) -> tuple[Part, ...]:
        """The parts of these kinds."""
        return tuple(part for part in self.parts if part.field in fields)

    @property
    def questions(self) -> tuple[Unsure, ...]:
        """The names that have to be settled before the line can be kept."""
        return tuple(unsure for unsure in self.ambiguous if not unsure.whose)

    def settled(self, text: str, answer: Whom | None) -> "Capture":
        """The capture once it is said who `text` means: a person, somebody new (their name), or nobody (None).

        A pronoun brings nobody into the touch; with nobody meant, the parts that are theirs go.
        """
        key = fold(text)
        answer = answer.name if isinstance(answer, Known) and not answer.id else answer
        unsure = next((each for each in self.ambiguous if fold(each.text) == key), None)
        left = tuple(each for each in self.ambiguous if fold(each.text) != key)
        settled = replace(self, ambiguous=left, parts=tuple(_renamed(self.parts, key, answer)))
        strangers = tuple(name for name in self.new_people if fold(name) != key)
        settled = replace(settled, new_people=strangers)
        if unsure and unsure.whose:
            return settled
        if isinstance(answer, Known):
            people = {known.id: known for known in (*self.people, answer)}
            return replace(settled, people=tuple(people.values()))
        if answer:
            return replace(settled, new_people=tuple(dict.fromkeys((*strangers, answer))))
        return settled


def _renamed(parts: Iterable[Part], key: str, answer: Whom | None) -> Iterable[Part]:
    """The parts with the answer in the place of the words; without those that are nobody's then."""
    for part in parts:
        mine = isinstance(part.person, str) and fold(part.person) == key
        others = isinstance(part.other, str) and fold(part.other) == key
        if (mine or others) and answer is None:
            continue
        part = part._replace(person=answer) if mine else part
        yield part._replace(other=answer) if others else part
