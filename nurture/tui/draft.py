"""A touch in the making: the line as it is read, and what was answered, turned or kept beside it."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from nurture.domain.capture import Capture, Unsure
from nurture.domain.folding import fold
from nurture.domain.names import Known, told_apart
from nurture.domain.touches import Direction, Medium
from nurture.errors import InvalidValue, NurtureError

NEW, NOBODY = "new", "nobody"
"""Answers besides a person: somebody yet to be added, or no name at all."""

MEDIA = {
    Medium.IN_PERSON: "in person",
    Medium.CALL: "a call",
    Medium.VIDEO: "a video call",
    Medium.MESSAGE: "a message",
    Medium.EMAIL: "an e-mail",
    Medium.LETTER: "a letter",
    Medium.SOCIAL: "on a network",
    Medium.OTHER: "no matter how",
}
DIRECTIONS = {
    Direction.MUTUAL: "we talked",
    Direction.IN: "they wrote",
    Direction.OUT: "I wrote, no answer yet",
}


TURNS: tuple[str | None, ...] = ("", None, "business-only", "no-business", "no-contact", "other")
"""What a boundary of the line is taken for: as it is understood, nothing at all, or another kind."""


_NAMES = {"person", "new person", "unsure"}
"""The letters of a line that name somebody."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that a name in the line can mean."""

    name: str
    """As typed."""
    label: str
    answer: Known | str
    """A person, NEW or NOBODY."""


@dataclass(frozen=True, slots=True)
class Before:
    """A touch as it is kept, when it is edited: what its line said otherwise holds until the line changes that."""

    line: str
    people: tuple[Known, ...]
    day: date
    medium: Medium
    direction: Direction
    broadcast: bool


class Draft:
    """What a line comes to, read anew at every key by `understand`, which raises `NurtureError`."""

    def __init__(self, understand: Callable[[str], Capture], *within: Known, before: Before | None = None) -> None:
        """All of `within` take part where the line names nobody."""
        self._understand, self._within = understand, within
        self._answers: dict[str, Known | str] = {}
        self._turned: dict[str, Any] = {}
        self._boundary = 0
        """Which of `TURNS` holds for what they asked."""
        self._before = before
        self._read_before = self._try(before.line) if before else None
        self.error: NurtureError | None = None
        """Why the line cannot be read; None where it can."""
        self.spans: tuple[Any, ...] = ()
        self.capture: Capture | None = None
        """The line with every answer in it; None where there is an error."""

    # --- reading --------------------------------------------------------------------------------------------

    def read(self, line: str) -> None:
        """Take the line as it is now."""
        self._line = line
        self.capture, self.error, self.spans = None, None, ()
        try:
            capture = self._understand(line)
        except NurtureError as error:
            self.error = error
            return
        self.spans = capture.spans
        self.capture = self._asked(replace(self._answered(self._with_kept(capture)), **self._turned))

    def _try(self, line: str) -> Capture | None:
        try:
            return self._understand(line)
        except NurtureError:
            return None

    def _with_kept(self, capture: Capture) -> Capture:
        """Keep of an edited touch what its line still says: "yesterday" was said on the day it was logged."""
        kept, read = self._before, self._read_before
        if kept is None:
            return capture
        values: dict[str, Any] = {}
        if not capture.day_words or (read and capture.day_words == read.day_words):
            values["day"] = kept.day
        if read is None or capture.medium == read.medium:
            values["medium"] = kept.medium
        if read is None or (capture.direction, capture.broadcast) == (read.direction, read.broadcast):
            values |= {"direction": kept.direction, "broadcast": kept.broadcast}
        if read is None or _names(capture) == _names(read):
            values |= {"people": kept.people, "new_people": (), "ambiguous": ()}
        return replace(capture, **values)

    # --- who ------------------------------------------------------------------------------------------------

    def _answered(self, capture: Capture) -> Capture:
        """Put the answers given so far in the place of their questions."""
        people = {} if self._names_nobody(capture) else {known.id: known for known in capture.people}
        strangers = [name for name in capture.new_people if self._answers.get(fold(name)) != NOBODY]
        open_ones = []
        for unsure in capture.ambiguous:
            answer = self._answers.get(fold(unsure.text)) or self._only_one_within(unsure)
            if isinstance(answer, Known):
                people[answer.id] = answer
            elif answer == NEW:
                strangers.append(unsure.text)
            elif answer is None:
                open_ones.append(unsure)
        if not people and not strangers and not open_ones:
            people = {known.id: known for known in self._within}
        return replace(
            capture, people=tuple(people.values()), new_people=tuple(strangers), ambiguous=tuple(open_ones)
        )

    def _names_nobody(self, capture: Capture) -> bool:
        """Whether those within are meant, all of them."""
        return bool(self._within) and not any(span.field in _NAMES for span in capture.spans)

    def _only_one_within(self, unsure: Unsure) -> Known | None:
        """Whom an unclear name means, because one of those within bears it and no other of them."""
        chosen = {known.id for known in self._within}
        found = [known for known in unsure.candidates if known.id in chosen]
        return found[0] if len(found) == 1 and len(unsure.candidates) > 1 else None

    @property
    def added(self) -> tuple[str, ...]:
        """The strangers who will be added."""
        new = self.capture.new_people if self.capture else ()
        return tuple(name for name in new if self._answers.get(fold(name)) == NEW)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The strangers of whom nobody said yet that they shall be added."""
        new = self.capture.new_people if self.capture else ()
        return tuple(name for name in new if self._answers.get(fold(name)) != NEW)

    def options(self) -> list[Option]:
        """What the first name still in question can mean; empty where none is."""
        if self.capture is None:
            return []
        if self.capture.ambiguous:
            return _candidates(self.capture.ambiguous[0])
        if self.unknown:
            name = self.unknown[0]
            return [Option(name, "add them as somebody new", NEW), Option(name, "a word, not a name", NOBODY)]
        return []

    def answer(self, option: Option) -> None:
        """Say what a name means, for as long as the line holds it."""
        self._answers[fold(option.name)] = option.answer
        self.read(self._line)

    # --- how and when ---------------------------------------------------------------------------------------

    def turn_direction(self) -> None:
        """Say who reached whom: the next of the three, whatever the line says."""
        ways = list(DIRECTIONS)
        now = self.capture.direction if self.capture else self._turned.get("direction", ways[0])
        self._turned |= {"direction": ways[(ways.index(now) + 1) % len(ways)], "broadcast": False}
        self.read(self._line)

    def turn_medium(self) -> None:
        """Say how it happened: the next way, whatever the line says."""
        ways = list(MEDIA)
        now = self.capture.medium if self.capture else self._turned.get("medium", ways[-1])
        self._turned["medium"] = ways[(ways.index(now) + 1) % len(ways)]
        self.read(self._line)

    def set_day(self, day: date) -> None:
        """Say when it was, whatever the line says."""
        self._turned["day"] = day
        self.read(self._line)

    # --- what they asked ------------------------------------------------------------------------------------

    def _asked(self, capture: Capture) -> Capture:
        """With the boundary of the line, as it was turned; that of an edited touch was kept before."""
        from nurture.domain.stated_in import stated_by

        people, new_people = capture.people, capture.new_people
        settled = self._before is None and not capture.ambiguous
        asked = stated_by(capture.told, people, new_people) if settled else ()
        kind = TURNS[self._boundary]
        if asked and kind is None:
            asked = ()
        elif asked and kind:
            asked = (asked[0]._replace(kind=kind, about="", until=None),)
        return replace(capture, boundaries=asked)

    def turn_boundary(self) -> None:
        """Take what they asked for something else: left out first, then each kind that needs no more words."""
        if self._before is None and self.capture and self.capture.told:
            self._boundary = (self._boundary + 1) % len(TURNS)
            self.read(self._line)

    @property
    def left_out(self) -> bool:
        """Whether the line tells of a boundary that shall not be kept."""
        capture = self.capture
        return capture is not None and bool(capture.told) and TURNS[self._boundary] is None and not self._before

    # --- whether it can be kept -----------------------------------------------------------------------------

    def refusal(self, today: date) -> NurtureError | None:
        """Why it cannot be kept yet, in one sentence; None where it can."""
        capture = self.capture
        if capture is None:
            return self.error
        if capture.ambiguous:
            return InvalidValue(
                f"Which {capture.ambiguous[0].text} was it?", "Choose below, or write more of the name."
            )
        if self.unknown:
            return InvalidValue(f"Nobody here is called {self.unknown[0]}.", "ctrl+n adds them.")
        if not capture.people and not capture.new_people:
            return InvalidValue("Who was it?", "Put a name into the line.")
        if capture.day > today:
            return InvalidValue("That day is still to come.", "A touch is logged once it has happened.")
        return None


def _candidates(unsure: Unsure) -> list[Option]:
    people = [
        Option(unsure.text, line, known)
        for line, known in zip(told_apart(unsure.candidates), unsure.candidates, strict=True)
    ]
    return [
        *people,
        Option(unsure.text, "somebody new", NEW),
        Option(unsure.text, "a word, not a name", NOBODY),
    ]


def _names(capture: Capture) -> tuple[Hashable, ...]:
    """Whom a line names, to see whether an edit names others."""
    return (
        frozenset(known.id for known in capture.people),
        frozenset(capture.new_people),
        frozenset(unsure.text for unsure in capture.ambiguous),
    )
