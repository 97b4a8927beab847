"""Who took part, of all the names that a line holds, and of whom it only speaks."""

from typing import TYPE_CHECKING

from nurture.domain.capture.away import away, came_to_nothing, is_left_out, reached
from nurture.domain.capture.found import Found
from nurture.domain.capture.kin import kin
from nurture.domain.capture.line import Span
from nurture.domain.capture.people import Reader
from nurture.domain.capture.roles import Role, roles
from nurture.domain.capture.scene import Kin, Mention
from nurture.domain.capture.telling import Telling
from nurture.domain.capture.unnamed import lacks_somebody
from nurture.domain.capture.values import Unsure, Whom
from nurture.domain.folding import fold
from nurture.domain.names import Known

if TYPE_CHECKING:
    from nurture.domain.stated_in import Placed


class Who:
    """What the names found in a line come to, together.

    The clauses that tell of the contact say who took part. Who is only named beside (in news, a promise, behind
    "for") did where those name nobody; "Ana's post" names her where nobody else is named at all.
    """

    def __init__(self, text: str, reader: Reader, within: Known | None) -> None:
        self.text = text
        self.tokens = reader.tokens
        self.within = within
        self.people: dict[int, Known] = {}
        self.strangers: dict[str, str] = {}
        self.unsure: list[Unsure] = []
        self.spoken_of: list[Unsure] = []
        """Names of whom the line only speaks and that several answer to: asked only where a part is theirs."""
        self.spans: list[Span] = []
        self.placed: list[Placed] = []
        self.mentions: list[Mention] = []
        if within is None and not any(not each.owner for each in reader.found):
            reader.suggest()
        firm = [each for each in reader.found if not each.timid]
        self.found = firm or ([] if within else reader.found)
        self._called = self._newcomers()
        names = {i for each in self.found for i in range(each.first, each.end)}
        self.telling = Telling(text, reader.tokens, names.__contains__)
        self._roles = roles(self.tokens, self.found, self.telling)
        self._away = away(self.tokens, self.found)
        taking = self._taking()
        self._clear = {
            each.people[0].id
            for each in (self.found[n] for n in taking)
            if len(each.people) == 1 and not each.doubt
        }
        for n in sorted(taking):
            self._take(self.found[n], asked=taking[n])
        if within and not self.spans:
            self.people[within.id] = within
        self.mentions = [self._mention(each, n in taking) for n, each in enumerate(self.found)]
        self.kin = tuple(
            Kin(self.mentions[owner], relative, self.mentions[who])
            for owner, relative, who in kin(self.tokens, self.found)
        )

    @property
    def present(self) -> tuple[Whom, ...]:
        """Who took part, known, new and still asked about."""
        return (*self.people.values(), *self.strangers.values(), *(unsure.text for unsure in self.unsure))

    def _taking(self) -> dict[int, bool]:
        """The places of those who took part, and whether that has to be asked."""
        named = range(len(self.found))
        contact = [n for n in named if self._roles[n] is Role.CONTACT and not self._is_away(n)]
        if contact:
            return dict.fromkeys(contact, False)
        # Of "Pat's husband Dermot", Pat was not there.
        owners = {owner for owner, _, _ in kin(self.tokens, self.found)}
        for role in (Role.NAMED, Role.OWNER, Role.FAR):
            beside = [n for n in named if self._roles[n] is role and n not in owners and not self._is_away(n)]
            if beside and lacks_somebody(self.tokens, self.found, self.telling):
                return {} if self.within else dict.fromkeys(beside, True)
            if beside:
                asked = (role is Role.FAR and len(self.found) > 1) or came_to_nothing(self.tokens)
                return dict.fromkeys(beside, asked)
        alone = len(self._away) == 1 and all(self._is_away(n) for n in named)
        alone = alone and not any(is_left_out(self.tokens, each, grouped=True) for each in self.found)
        return dict.fromkeys(named, not reached(self.tokens)) if alone else {}

    def _is_away(self, n: int) -> bool:
        people = self.found[n].people
        return len(people) == 1 and people[0].id in self._away

    def _take(self, found: Found, *, asked: bool) -> None:
        words, start, end = self._letters(found)
        people = self._meant(found)
        if found.together:
            people = tuple(known for known in people if known.id not in self._away)
        field = "person"
        if found.together and not asked:
            self.people.update((known.id, known) for known in people)
            field = "circle"
        elif not people:
            self.strangers.setdefault(fold(words), words)
            field = "new person"
        elif len(people) == 1 and not ((found.doubt or asked) and people[0] != self.within):
            self.people[people[0].id] = people[0]
        else:
            self.unsure.append(Unsure(words, people, start, end))
            field = "unsure"
        self.spans.append(Span(start, end, field))

    def _newcomers(self) -> dict[int, str]:
        """By the first word of a name: somebody new of two names, who is meant by the first of them later on.

        So in "coffee with Ana Smith; Ana is moving" nobody else called Ana is.
        """
        called: dict[int, str] = {}
        whole: dict[str, str] = {}
        for each in self.found:
            first, last = self.tokens[each.first], self.tokens[each.end - 1]
            if not each.people and each.end - each.first > 1:
                whole.setdefault(first.key, self.text[first.start : last.end])
            elif first is last and first.key in whole and not each.beside:
                called[each.first] = whole[first.key]
        return called

    def _letters(self, found: Found) -> tuple[str, int, int]:
        """Its words, and where they stand; the whole name of somebody new who was named before."""
        start, end = self.tokens[found.first].start, self.tokens[found.end - 1].end
        return self._called.get(found.first, self.text[start:end]), start, end

    def _meant(self, found: Found) -> tuple[Known, ...]:
        """Who can be meant, once the selected person and those named clearly elsewhere are thought of."""
        if found.first in self._called:
            return ()
        if self.within and not found.together and any(known.id == self.within.id for known in found.people):
            return (self.within,)
        named = tuple(known for known in found.people if known.id in self._clear)
        repeats = len(named) == 1 and not found.doubt and not found.beside and not found.together
        people = named if repeats else found.people
        return tuple(sorted(people, key=lambda known: (known.name, known.id)))

    def _mention(self, found: Found, took_part: bool) -> Mention:
        """The name with whom it means; of whom is only spoken, those who took part are meant first."""
        words, start, end = self._letters(found)
        people = self._meant(found)
        asked = any(unsure.start == start for unsure in self.unsure)
        present = tuple(known for known in people if known.id in self.people)
        if len(present) == 1 and not took_part and not found.together:
            people = present
        clear = found.together or (len(people) == 1 and not (asked or (found.doubt and not present)))
        whom: tuple[Whom, ...] = people if clear and people else (words,)
        took_part = took_part or (not people and fold(words) in self.strangers)
        if not clear and len(people) > 0 and not took_part:
            self.spoken_of.append(Unsure(words, people, start, end, whose=True))
        self.placed.append((start, end, people[0] if clear and len(people) == 1 else None))
        return Mention(found.first, found.end, whom, took_part or bool(present and clear))
