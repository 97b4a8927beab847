"""What was said of the names in a line; it holds for as long as the line holds them."""

from collections.abc import Sequence
from dataclasses import replace

from nurture.domain.capture import Capture, Part, Unsure
from nurture.domain.folding import fold
from nurture.domain.names import Known
from nurture.tui.draft.options import NEW, NOBODY

NAMES = frozenset({"person", "new person", "unsure", "circle"})
"""The letters of a line that name somebody."""


class Answers:
    """Answers to the questions of a line, by the name as typed, and people who were put in another's place."""

    def __init__(self, within: Sequence[Known]) -> None:
        """All of `within` take part where the line names nobody."""
        self._within = within
        self._answers: dict[str, Known | str] = {}
        self._swapped: dict[int, Known | None] = {}

    def give(self, name: str, answer: Known | str) -> None:
        """Say what a name means: a person, NEW or NOBODY."""
        self._answers[fold(name)] = answer

    def swap(self, person: Known, other: Known | None) -> None:
        """Say that it was somebody else, or None: that they did not take part."""
        self._swapped[person.id] = other

    def is_new(self, name: str) -> bool:
        """Whether it was said that a stranger shall be added."""
        return self._answers.get(fold(name)) == NEW

    def of(self, name: str) -> Known | str | None:
        """What was said of a name; None where nothing was."""
        return self._answers.get(fold(name))

    def put_in(self, capture: Capture) -> Capture:
        """The capture with every answer in the place of its question, and those within where it names nobody."""
        settled = replace(capture, people=()) if self._names_nobody(capture) else capture
        for name in capture.new_people:
            answer = self.of(name)
            if answer not in (None, NEW):
                settled = settled.settled(name, answer if isinstance(answer, Known) else None)
        for unsure in capture.ambiguous:
            answer = self.of(unsure.text) or self._only_one_within(unsure)
            if answer is not None:
                settled = settled.settled(unsure.text, _meant(unsure.text, answer))
        settled = self._with_swapped(settled)
        if not settled.people and not settled.new_people and not settled.questions:
            settled = replace(settled, people=tuple(self._within))
        return settled

    def _names_nobody(self, capture: Capture) -> bool:
        """Whether those within are meant, all of them."""
        return bool(self._within) and not any(span.field in NAMES for span in capture.spans)

    def _only_one_within(self, unsure: Unsure) -> Known | None:
        """Whom an unclear name means, because one of those within bears it and no other of them."""
        chosen = {known.id for known in self._within}
        found = [known for known in unsure.candidates if known.id in chosen]
        return found[0] if len(found) == 1 and len(unsure.candidates) > 1 and not unsure.whose else None

    def _with_swapped(self, capture: Capture) -> Capture:
        if not self._swapped and all(_is_whole(part) for part in capture.parts):
            return capture
        people = (self._swapped.get(known.id, known) for known in capture.people)
        once = {known.id: known for known in people if known}
        parts = tuple(self._swapped_in(part) for part in capture.parts)
        return replace(capture, people=tuple(once.values()), parts=parts)

    def _swapped_in(self, part: Part) -> Part:
        """The part as that of whoever came in the place of its person; who was not there can still own it."""
        if not _is_whole(part):
            return part._replace(person=None)
        person, other = (
            self._swapped.get(whom.id) or whom if isinstance(whom, Known) else whom
            for whom in (part.person, part.other)
        )
        return part._replace(person=person, other=other)


def _is_whole(part: Part) -> bool:
    """Whether a part's person can be told; several who are chosen together have no name and no key."""
    return not (isinstance(part.person, Known) and not part.person.id and not part.person.name)


def _meant(text: str, answer: Known | str) -> Known | str | None:
    if answer == NOBODY:
        return None
    return text if answer == NEW else answer
