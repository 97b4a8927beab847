"""Days that come back each year: "Ana's birthday is 12 April", "their anniversary: 5 May"."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from nurture.domain.capture.parts.clause_words import word_set
from nurture.domain.capture.parts.clauses import Clause, Subject
from nurture.domain.capture.parts.phrases import Phrases
from nurture.domain.capture.scene import Mention, Scene
from nurture.domain.capture.values import Field, Part, Whom
from nurture.errors import UnreadableDate

LABELS = frozenset({"birthday", "bday", "b-day", "anniversary", "nameday", "name-day"})
"""What a day is called that comes back."""
_MODIFIERS = frozenset({"wedding", "work", "sobriety", "saints", "silver", "golden"})
_RELATIVES = word_set(
    """
daughter son wife husband partner mum mom mother dad father sister brother twins kids girlfriend boyfriend
"""
)
_BETWEEN = frozenset({"is", "are", "on", "the", "falls", "date", "its", "thats", "s", "always"})
_SAYS = frozenset({"is", "are", "falls"})
_GONE_TO = frozenset(
    {"at", "to", "for", "after", "before", "from", "during", "since", "until", "celebrated", "missed"}
)
_LONGEST = 4
"""Words of a day: "3rd of June 1990"."""
_NEAR = 12
"""Words in which the person is looked for who is named before."""


def moments(clauses: Sequence[Clause], scene: Scene) -> list[Part]:
    """The yearly days of a line; each text is one that `typed.moment` reads, its letters from the line."""
    moments = _Moments(clauses, scene)
    return [part for i, key in enumerate(moments.keys) for part in moments.at(i, key)]


class _Moments:
    """Reads one line."""

    def __init__(self, clauses: Sequence[Clause], scene: Scene) -> None:
        self.scene = scene
        self.words = Phrases(scene)
        self.keys = self.words.keys
        self.clauses = clauses
        self._ends: Mapping[int, Mention] = {each.end: each for each in scene.mentions}

    def at(self, i: int, key: str) -> Iterator[Part]:
        """The moments whose word stands at `i`."""
        if key in LABELS:
            yield from self._called(i)
        elif key == "born":
            yield from self._born(i)

    def _called(self, i: int) -> Iterator[Part]:
        first = self._label(i)
        whoms, owner = self._whose(first)
        day = self._day_behind(i, owner) or self._day_before(owner)
        if day and whoms:
            label = self.scene.letters(first, i + 1)
            text = f"{label} {self.scene.letters(*day)}"
            yield from (self._part(whom, text, min(owner, day[0]), max(i + 1, day[1])) for whom in whoms)

    def _born(self, i: int) -> Iterator[Part]:
        """ "Born on 3 June 1980": a birthday."""
        clause = self._clause(i)
        day = self._day(i + 1 + (self.words.key(i + 1) == "on"))
        if day and clause.subject in (Subject.THEY, Subject.UNSAID) and not clause.negated:
            whoms = clause.whose if clause.subject is Subject.THEY else self._before(i)
            yield from (self._part(whom, self.scene.letters(*day), i, day[1]) for whom in whoms)

    def _part(self, whom: Whom, text: str, first: int, end: int) -> Part:
        return Part(Field.MOMENT, whom, text, self.words.tokens[first].start, self.words.tokens[end - 1].end)

    def _label(self, i: int) -> int:
        """Where "wedding anniversary" begins, or "daughter's birthday"."""
        while i and not self.words.breaks(i) and self._is_of_label(i - 1):
            i -= 1
        return i

    def _is_of_label(self, i: int) -> bool:
        relative = self.words.tokens[i].owner and self.keys[i] in _RELATIVES and not self.words.is_name(i)
        return relative or self.keys[i] in _MODIFIERS

    # Which day.

    def _day_behind(self, i: int, owner: int) -> tuple[int, int] | None:
        """The words of the day in "birthday is on the 3rd of June"; not in "was at her birthday on 3 June"."""
        k = i + 1
        while k < min(len(self.keys), i + 4) and self.keys[k] in _BETWEEN:
            k += 1
        between = self.keys[i + 1 : k]
        says = not _SAYS.isdisjoint(between) or self.words.tokens[i].owner
        if between and not says and (self._is_party(owner) or "date" in between):
            return None
        if k < len(self.keys) and not between and not self._is_beside(k):
            return None
        return self._day(k)

    def _is_beside(self, k: int) -> bool:
        return self.words.tokens[k].gap.strip() in ("", ":", ",", "(", "-", "–", "—", "=")

    def _is_party(self, owner: int) -> bool:
        return owner > 0 and self.keys[owner - 1] in _GONE_TO

    def _day_before(self, owner: int) -> tuple[int, int] | None:
        """The words of the day in "12 April is Ana's birthday"."""
        is_said = owner > 1 and (self.keys[owner - 1] == "is" or "=" in self.words.tokens[owner].gap)
        end = owner - (self.keys[owner - 1] == "is") if is_said else 0
        for length in range(min(_LONGEST, end), 0, -1):
            found = self._day(end - length)
            if found and found[1] == end:
                return found
        return None

    def _day(self, k: int) -> tuple[int, int] | None:
        """The words of a day of the year from `k` on; without a year that is no year of birth."""
        from nurture.domain.dates import birthday
        from nurture.domain.dates.vocabulary import MONTHS, ORDINALS

        key = self.words.key(k)
        if not (key[:1].isdigit() or key in MONTHS or key in ORDINALS):
            return None
        for end in range(min(len(self.keys), k + _LONGEST), k, -1):
            try:
                year, _, _ = birthday(self.scene.letters(k, end), self.scene.order)
            except UnreadableDate:
                continue
            if year is None or year < self.scene.today.year:
                return k, end
        return None

    # Whose.

    def _whose(self, first: int) -> tuple[tuple[Whom, ...], int]:
        """Whose day it is, and where the words for them begin."""
        clause = self._clause(first)
        owner = self._ends.get(first)
        if owner and self.words.tokens[first - 1].owner:
            return self._owners(owner)
        before = self.words.key(first - 1)
        if first and not self.words.breaks(first) and before in ("my", "our", "your", "a", "the", "whose"):
            return (), first
        if first - 1 in clause.people and not self.words.breaks(first):
            return clause.people[first - 1].whoms, first - 1
        return self._before(first), first

    def _owners(self, owner: Mention) -> tuple[tuple[Whom, ...], int]:
        """ "Ana and Ben's anniversary" is of both."""
        joined = self.keys[owner.first - 1] in ("and", "&") if owner.first else False
        one = self._ends.get(owner.first - 1) if joined else None
        return ((*one.whom, *owner.whom), one.first) if one else (owner.whom, owner.first)

    def _before(self, i: int) -> tuple[Whom, ...]:
        """The only one there, else who was named right before."""
        if len(self.scene.present) == 1:
            return self.scene.present
        for end in range(i, max(0, i - _NEAR), -1):
            if end in self._ends:
                whom = self._ends[end].whom
                return whom if len(whom) == 1 else ()
        return ()

    def _clause(self, i: int) -> Clause:
        """The clause that the word at `i` belongs to."""
        return self.clauses[bisect_right(self.clauses, i, key=lambda clause: clause.first) - 1]
