"""One typed line -> Capture: who took part, when, how, and who reached whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.capture_line import Span, Token, find_tags, tokenise, touches
from nurture.domain.capture_manner import Manner, read_manner
from nurture.domain.capture_names import Names
from nurture.domain.capture_people import Found, Reader
from nurture.domain.capture_words import TELLING
from nurture.domain.dates import DateOrder, find_past_date
from nurture.domain.folding import fold
from nurture.domain.names import Directory, Known
from nurture.domain.touches import Direction, Medium
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from nurture.domain.kindness import Deed
    from nurture.domain.stated_in import Placed, StatedIn, Told

__all__ = ["Capture", "Span", "Unsure", "capture"]


@dataclass(frozen=True, slots=True)
class Unsure:
    """A name in the line that has to be asked about: several answer to it, or one perhaps does."""

    text: str
    """As typed."""
    candidates: tuple[Known, ...]
    """By name; one where it may be a slip or a short form of theirs."""
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What a line says, and what has to be asked before it can be kept."""

    text: str
    """The line as typed, verbatim: it is kept as the summary."""
    people: tuple[Known, ...]
    """Each once, in the order of the line."""
    new_people: tuple[str, ...]
    """Names in a person's place that nobody answers to, as typed."""
    ambiguous: tuple[Unsure, ...]
    day: date
    day_words: str
    """The words the day was read from; "" where none said: today."""
    medium: Medium
    direction: Direction
    broadcast: bool = False
    """Sent to many at once, or a like: recorded, but no exchange."""
    tags: tuple[str, ...] = ()
    """Lower case, without the #."""
    spans: tuple[Span, ...] = ()
    """Which letters were understood as what, in order, none over another."""
    promises: tuple[str, ...] = ()
    threads: tuple[str, ...] = ()
    gave: "tuple[Deed, ...]" = ()
    """What I gave to each of the people, or they to me below: kept with the touch (R7)."""
    received: "tuple[Deed, ...]" = ()
    told: "Told | None" = None
    """A boundary that the line tells of, for when it is settled who took part."""
    boundaries: "tuple[StatedIn, ...]" = ()
    """The same, once it can only be one person's: kept with the touch (R4)."""


def capture(
    text: str,
    directory: Directory,
    today: date,
    order: DateOrder = DateOrder.DMY,
    *,
    within: Known | None = None,
) -> Capture:
    """Reads a line such as "coffee with Ana and Ben yesterday #pottery".

    `within` is the person the screen has selected: they take part where the line names nobody, and they are meant
    by a name that they share with others. "Ana's post" names Ana only where nobody else is named, and "Ana's
    brother" names nobody. Raises `InvalidValue` for an empty line, `UnreadableDate` for an impossible day.
    """
    if not fold(text):
        raise InvalidValue("There is nothing to log.", 'Write what happened, such as "coffee with Ana yesterday".')
    tokens = tokenise(text)
    names = Names(text, tokens, directory)
    tags, blocked = find_tags(text)
    day = find_past_date(text, today, order, names=names.single_words)
    if day:
        blocked.append(Span(day.start, day.end, "date"))
    reader = Reader(text, tokens, names, blocked)
    reader.read()
    who = _Who(text, reader, within)
    people, new_people = tuple(who.people.values()), tuple(who.strangers.values())
    told = _told(text, who.placed, today, order)
    asked = [Span(told.quote.start, told.quote.end, "boundary")] if told else []
    owners = {each.end - 1 for each in reader.owners}
    quoted = {
        i for i, token in enumerate(tokens) if asked and touches(token, asked)
    }  # "not to call her" is no call
    manner = read_manner(tokens, lambda i: reader.covers(i) or i in quoted, owners.__contains__)
    return Capture(
        text=text,
        people=people,
        new_people=new_people,
        ambiguous=tuple(who.unsure),
        day=day.day if day else today,
        day_words=text[day.start : day.end] if day else "",
        medium=manner.medium,
        direction=manner.direction,
        broadcast=manner.broadcast,
        tags=tags,
        spans=_apart([*asked, *blocked, *who.spans, *_manner_spans(tokens, manner)]),
        told=told,
        boundaries=_asked(told, people, new_people) if told and not who.unsure else (),
    )


def _told(text: str, names: "Sequence[Placed]", today: date, order: DateOrder) -> "Told | None":
    """The boundary that a line tells of. Most lines tell of nothing: a look for a few words, and no import."""
    lower = text.lower()
    if not any(word in lower for word in TELLING):
        return None
    from nurture.domain.stated_in import told_in

    return told_in(text, names, today, order)


def _asked(told: "Told", people: Sequence[Known], new_people: Sequence[str]) -> "tuple[StatedIn, ...]":
    from nurture.domain.stated_in import stated_by

    return stated_by(told, people, new_people)


class _Who:
    """What the names found in a line come to, together."""

    def __init__(self, text: str, reader: Reader, within: Known | None) -> None:
        self.text = text
        self.tokens = reader.tokens
        self.within = within
        self.people: dict[int, Known] = {}
        self.strangers: dict[str, str] = {}
        self.unsure: list[Unsure] = []
        self.spans: list[Span] = []
        self.placed: list[Placed] = []
        if not reader.found and not reader.owners and within is None:
            reader.suggest()
        found = reader.found or reader.owners
        named = any(not each.timid for each in found)
        self._clear = {each.people[0].id for each in found if len(each.people) == 1 and not each.doubt}
        for each in found:
            if not (each.timid and named):
                self._take(each)
        if within and not self.spans:
            self.people[within.id] = within

    def _take(self, found: Found) -> None:
        start, end = self.tokens[found.first].start, self.tokens[found.end - 1].end
        words = self.text[start:end]
        people = self._meant(found)
        if not people:
            self.strangers.setdefault(fold(words), words)
        elif len(people) == 1 and not (found.doubt and people[0] != self.within):
            self.people[people[0].id] = people[0]
        else:
            self.unsure.append(Unsure(words, people, start, end))
        field = (
            "new person" if not people else "unsure" if self.unsure[-1:] and self.unsure[-1].start == start else ""
        )
        self.spans.append(Span(start, end, field or "person"))
        self.placed.append((start, end, None if field else people[0]))

    def _meant(self, found: Found) -> tuple[Known, ...]:
        """Who can be meant, once the selected person and those named clearly elsewhere are thought of."""
        if self.within and any(known.id == self.within.id for known in found.people):
            return (self.within,)
        named = tuple(known for known in found.people if known.id in self._clear)
        repeats = len(named) == 1 and not found.doubt and not found.beside
        people = named if repeats else found.people
        return tuple(sorted(people, key=lambda known: (known.name, known.id)))


def _manner_spans(tokens: list[Token], manner: Manner) -> list[Span]:
    ranges = ((manner.medium_words, "medium"), (manner.direction_words, "direction"))
    return [Span(tokens[found[0]].start, tokens[found[1] - 1].end, field) for found, field in ranges if found]


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in order, without those that lie over an earlier one of the list."""
    kept: list[Span] = []
    for span in spans:
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return tuple(sorted(kept, key=lambda span: span.start))
