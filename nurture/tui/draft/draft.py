"""What a line comes to at this key: read, answered, and with all that was set by hand."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from nurture.domain.capture import Capture, Part, Span
from nurture.domain.folding import fold
from nurture.domain.names import Known
from nurture.errors import InvalidValue, NurtureError
from nurture.tui.draft.answers import Answers
from nurture.tui.draft.before import Before, with_kept
from nurture.tui.draft.options import NEW, NOBODY, Lately, Option, candidates, of_stranger
from nurture.tui.draft.turns import PartKey, Turns


def _never(_: Sequence[Known]) -> Mapping[int, date]:
    return {}


class Draft:
    """A line, read anew at every key by `understand`, which raises `NurtureError`."""

    def __init__(
        self,
        understand: Callable[[str], Capture],
        *within: Known,
        before: Before | None = None,
        lately: Lately = _never,
    ) -> None:
        """All of `within` take part where the line names nobody; `lately` says whom to offer first."""
        self._understand, self._lately = understand, lately
        self._answers, self.turns = Answers(within), Turns()
        self._before = before
        self._read_before = self._try(before.kept.text) if before else None
        self._line = ""
        self._forget()

    def _forget(self) -> None:
        self.error: NurtureError | None = None
        """Why the line cannot be read; None where it can."""
        self.spans: tuple[Span, ...] = ()
        """What the letters of the line were understood as: those of parts first, which others lie over."""
        self.capture: Capture | None = None
        """The line with every answer in it; None where there is an error."""
        self.parts: list[tuple[PartKey, Part]] = []
        """The parts of the capture, by their keys."""

    # --- reading --------------------------------------------------------------------------------------------

    def read(self, line: str) -> None:
        """Take the line as it is now."""
        self._line = line
        self._forget()
        try:
            capture = self._understand(line)
        except NurtureError as error:
            self.error = error
            return
        spans = capture.spans
        if self._before:
            capture = with_kept(capture, self._before.kept, self._read_before)
        capture = self.turns.put_in(self._answers.put_in(capture))
        self.parts = self.turns.parts(capture.parts)
        capture = replace(capture, parts=tuple(part for _, part in self.parts))
        # What an edited touch tells of was kept with it, and stands among the boundaries since.
        self.capture = replace(capture, boundaries=()) if self._before else self.turns.with_boundary(capture)
        self.spans = (*_of_parts(capture.parts), *(self._answered(span) for span in spans))

    def again(self) -> None:
        """Read the same line once more, since something was set beside it."""
        self.read(self._line)

    def _try(self, line: str) -> Capture | None:
        try:
            return self._understand(line)
        except NurtureError:
            return None

    def _answered(self, span: Span) -> Span:
        """A name in question as what it was said to be."""
        answer = self._answers.of(self._line[span.start : span.end]) if span.field in _ASKED else None
        if answer is None or answer == NEW:
            return span
        return span._replace(field="" if answer == NOBODY else "person")

    # --- who ------------------------------------------------------------------------------------------------

    @property
    def added(self) -> tuple[str, ...]:
        """The strangers who will be added."""
        new = self.capture.new_people if self.capture else ()
        return tuple(name for name in new if self._answers.is_new(name))

    @property
    def unknown(self) -> tuple[str, ...]:
        """The strangers of whom nobody said yet that they shall be added."""
        new = self.capture.new_people if self.capture else ()
        return tuple(name for name in new if not self._answers.is_new(name))

    @property
    def pronouns(self) -> tuple[str, ...]:
        """The pronouns that could be several people's; what is said of them is left out unless that is told."""
        asked = self.capture.ambiguous if self.capture else ()
        return tuple(unsure.text for unsure in asked if unsure.whose)

    def options(self, today: date) -> list[Option]:
        """What the first name still in question can mean, best guess first; empty where none is."""
        if self.capture is None:
            return []
        for unsure in self.capture.questions:
            return candidates(unsure, self._lately, today)
        for name in self.unknown:
            return of_stranger(name)
        for unsure in self.capture.ambiguous:
            return candidates(unsure, self._lately, today)
        return []

    def options_of(self, name: str, today: date) -> list[Option]:
        """What this name can mean."""
        asked = self.capture.ambiguous if self.capture else ()
        for unsure in asked:
            if fold(unsure.text) == fold(name):
                return candidates(unsure, self._lately, today)
        return of_stranger(name)

    def answer(self, name: str, answer: Known | str) -> None:
        """Say what a name means, for as long as the line holds it."""
        self._answers.give(name, answer)
        self.again()

    def swap(self, person: Known, other: Known | None) -> None:
        """Put somebody else in a person's place, or None: they did not take part."""
        self._answers.swap(person, other)
        self.again()

    # --- what they asked ------------------------------------------------------------------------------------

    @property
    def tells_of_boundary(self) -> bool:
        """Whether the line says what somebody asked of me, and it was not kept with the touch before."""
        return self.capture is not None and self.capture.told is not None and self._before is None

    @property
    def left_out(self) -> bool:
        """Whether the line tells of a boundary that shall not be kept."""
        return self.tells_of_boundary and self.turns.leaves_boundary_out

    # --- whether it can be kept -----------------------------------------------------------------------------

    @property
    def names_nobody(self) -> bool:
        """Whether the line can be read, and nobody took part in what it tells."""
        capture = self.capture
        return capture is not None and not (capture.people or capture.new_people or capture.questions)

    def refusal(self, today: date) -> NurtureError | None:
        """Why it cannot be kept yet, in one sentence; None where it can."""
        capture = self.capture
        if capture is None:
            return self.error
        for unsure in capture.questions:
            return InvalidValue(f"Which {unsure.text} was it?", "Choose below, or write more of the name.")
        if self.unknown:
            return InvalidValue(f"Nobody here is called {self.unknown[0]}.", "ctrl+n adds them.")
        if self.names_nobody:
            return InvalidValue("Who was it?", "Put a name into the line, or keep it as a note of the day.")
        if capture.day > today and self._before:
            return InvalidValue("That day is still to come.", "A touch is logged once it has happened.")
        return None

    def settled(self) -> Capture:
        """What shall be kept: without the parts of pronouns that nobody explained. There is a capture."""
        assert self.capture is not None, "there is no refusal"
        capture = self.capture
        for name in self.pronouns:
            capture = capture.settled(name, None)
        return capture


_ASKED = ("new person", "unsure")


def _of_parts(parts: tuple[Part, ...]) -> tuple[Span, ...]:
    return tuple(Span(part.start, part.end, str(part.field)) for part in parts if part.start < part.end)
