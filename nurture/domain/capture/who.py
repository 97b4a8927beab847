"""Who took part, of all the names that a line holds."""

from typing import TYPE_CHECKING

from nurture.domain.capture.line import Span
from nurture.domain.capture.people import Found, Reader
from nurture.domain.capture.scene import Mention
from nurture.domain.capture.values import Unsure, Whom
from nurture.domain.folding import fold
from nurture.domain.names import Known

if TYPE_CHECKING:
    from nurture.domain.stated_in import Placed


class Who:
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
        self.mentions: list[Mention] = []
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

    @property
    def present(self) -> tuple[Whom, ...]:
        """Who took part, known, new and still asked about."""
        return (*self.people.values(), *self.strangers.values(), *(unsure.text for unsure in self.unsure))

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
        self.mentions.append(Mention(found.first, found.end, (words if field else people[0],)))

    def _meant(self, found: Found) -> tuple[Known, ...]:
        """Who can be meant, once the selected person and those named clearly elsewhere are thought of."""
        if self.within and any(known.id == self.within.id for known in found.people):
            return (self.within,)
        named = tuple(known for known in found.people if known.id in self._clear)
        repeats = len(named) == 1 and not found.doubt and not found.beside
        people = named if repeats else found.people
        return tuple(sorted(people, key=lambda known: (known.name, known.id)))
