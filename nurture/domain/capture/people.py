"""Who takes part in a typed line, word by word: the people it names, the strangers, and the questions."""

from typing import NamedTuple

from nurture.domain.capture import manner_words
from nurture.domain.capture import words as said
from nurture.domain.capture.line import Span, Token, parts, touches
from nurture.domain.capture.names import Names
from nurture.domain.capture.positions import Place, is_subject, place_before, reads_as_word
from nurture.domain.name_data import ORDINARY, TITLES, is_given_name
from nurture.domain.names import How, Known, who

_LONGEST = 6
"""Words of a name that are looked at together."""
_FEW = 5
"""People a beginning may bring to be asked about; with more it is rather a name of its own."""
_THEIRS = frozenset({"her", "his", "their", "your"})


class Found(NamedTuple):
    """One stretch of words in which somebody is named."""

    first: int
    end: int
    """Index behind its last token."""
    people: tuple[Known, ...]
    """Nobody: a stranger. One: that person. Several: a question."""
    doubt: bool = False
    """A question even where there is one candidate."""
    beside: bool = False
    """In a list with others, and so not plainly one of them again."""
    timid: bool = False
    """A stranger only if the line names nobody else: "saw Dune"."""


class Reader:
    """Reads one line from left to right; words in the blocked spans (a date, tags) name nobody."""

    def __init__(self, line: str, tokens: list[Token], names: Names, blocked: list[Span]) -> None:
        self.line = line
        self.tokens = tokens
        self.names = names
        self.free = [not touches(token, blocked) for token in tokens]
        self.found: list[Found] = []
        self.owners: list[Found] = []
        """Named only by what is theirs: "Ana's post"."""
        self.doubtful: list[int] = []
        """Small words in a person's place that name nobody as they stand."""
        self._covered: set[int] = set()

    def read(self) -> None:
        """Finds everybody the line names."""
        i = 0
        while i < len(self.tokens):
            i = max(i + 1, self._read_at(i)) if self.free[i] else i + 1

    def covers(self, i: int) -> bool:
        """Whether the word at `i` belongs to a name."""
        return i in self._covered

    def suggest(self) -> None:
        """Asks about small words that look like a name, for a line that names nobody: "coffee with anaa"."""
        for i in self.doubtful:
            answer = who(self.tokens[i].key, self.names.directory)
            if 0 < len(answer.people) <= _FEW:
                self._keep(Found(i, i + 1, answer.people, doubt=answer.how in (How.PREFIX, How.TYPO)))

    def _read_at(self, i: int) -> int:
        """Reads what begins at `i`; returns where to go on."""
        end, people = self._longest(i)
        if people and self.tokens[end - 1].owner:
            return self._owner(i, end, people)
        place = place_before(self.tokens, i, self.covers)
        if not people or not self._is_meant(i, end, place):
            return self._unknown(i, place)
        whole = self._whole_name(i, end)
        if whole > end and (end - i == 1 or not self.names.is_full(self._parts(i, end))):
            return self._stranger(i, whole)
        return self._keep(Found(i, end, people, beside=place is Place.LIST))

    def _keep(self, found: Found) -> int:
        self.found.append(found)
        self._covered.update(range(found.first, found.end))
        return found.end

    def _parts(self, i: int, end: int) -> tuple[str, ...]:
        return parts(self.line, self.tokens[i:end])

    def _longest(self, i: int) -> tuple[int, tuple[Known, ...]]:
        """The longest run of words from `i` on that names somebody, and whom."""
        for end in range(self._joined(i), i, -1):
            people = self.names.called(self._parts(i, end))
            last = self.tokens[end - 1]
            initial = len(last.key) == 1 and last.key != "i" and (last.capital or last.key != "a")
            if not people and end - i == 2 and initial:
                people = self.names.with_initial(self._parts(i, i + 1), last.key)
            if people:
                return end, people
        return i, ()

    def _joined(self, i: int) -> int:
        """The end of the words from `i` on that nothing but blanks, or the dot of an initial, part."""
        end = i + 1
        while end < min(len(self.tokens), i + _LONGEST) and self.free[end] and self.tokens[end].follows:
            before = self.tokens[end - 1]
            if before.owner or ("." in self.tokens[end].gap and len(before.key) > 2):
                break
            end += 1
        return end

    def _is_meant(self, i: int, end: int, place: Place) -> bool:
        """Whether words that could be a name are one here."""
        token = self.tokens[i]
        before = self.tokens[i - 1].key if i and not token.opens else ""
        if before in _THEIRS and not token.capital:
            return False
        if end - i > 1 or not reads_as_word(self.tokens, i):
            return True
        if token.key in said.NOT_NAMES and not token.capital:
            return False
        if place is Place.SURE or (place and token.capital) or (place is Place.LIST and self._closes(end)):
            return True
        return token.key not in said.NOT_NAMES and is_subject(self.tokens, end)

    def _closes(self, end: int) -> bool:
        """Whether a list can end, or go on, before the word at `end`: "Ana and will", not "Ana and will call"."""
        if end == len(self.tokens) or not self.free[end] or not self.tokens[end].follows:
            return True
        return self.tokens[end].key in said.LIST_ENDS

    def _whole_name(self, i: int, end: int) -> int:
        """Where the name goes on with words that none of the people meant has: "Ana" in "Ana van Smith"."""
        last = end
        for k in range(end, self._joined(i) if self.tokens[i].capital else end):
            if self.tokens[k].key in said.PARTICLES:
                continue
            if not self._could_be_name(k) or self.names.called(self._parts(k, k + 1)):
                break
            last = k + 1
        return last

    def _could_be_name(self, i: int) -> bool:
        """Whether a word is written as a name and is not plainly something else."""
        token = self.tokens[i]
        if not token.capital or token.key in said.NOT_NAMES | said.CALENDAR | TITLES:
            return False
        if token.key in said.KIN or token.key in manner_words.NOUNS:
            return False
        return not any(letter.isdigit() or letter in "@_" for letter in token.key)

    def _owner(self, i: int, end: int, people: tuple[Known, ...]) -> int:
        """ "Ana's": they took part only if nobody else is named, and never where it was a brother who did."""
        for k in range(end, min(end + 3, len(self.tokens))):
            if self.tokens[k].key in said.RELATIVES:
                return k + 1
        if self._is_meant(i, end, Place.SURE):
            self.owners.append(Found(i, end, people))
        return end

    def _unknown(self, i: int, place: Place) -> int:
        """A word that names nobody known: a stranger, a slip, or no name at all."""
        token = self.tokens[i]
        if not self._could_be_name(i):
            if (
                place is Place.SURE
                and not token.owner
                and not token.capital
                and token.key not in said.NOT_NAMES | said.KIN
            ):
                if is_given_name(token.key) and token.key not in ORDINARY:
                    return self._stranger(i, i + 1)
                self.doubtful.append(i)
            return i
        end = self._whole_name(i, i + 1)
        if not place and is_subject(self.tokens, end) and not (i and self.tokens[i - 1].key in said.NOT_AFTER):
            place = Place.SURE
        if not place or self.tokens[end - 1].owner:
            return end if self.tokens[end - 1].owner else i
        return self._stranger(i, end, timid=not (place is Place.SURE or self._ends_list(i, end, place)))

    def _ends_list(self, i: int, end: int, place: Place) -> bool:
        """Whether a word in a list is one of its names: "Ana, Zoltan and Kim"; not "met Ana, Great talk"."""
        if is_given_name(self.tokens[i].key):
            return True
        if place is not Place.LIST:
            return False
        if self.tokens[i - 1].key == "and" or self.tokens[i].gap.strip() != ",":
            return True
        return end == len(self.tokens) or not self.tokens[end].follows or self.tokens[end].key in said.NOT_NAMES

    def _stranger(self, i: int, end: int, *, timid: bool = False) -> int:
        """Words in a person's place that nobody has as they stand: known by resemblance, else somebody new."""
        start, stop = self.tokens[i].start, self.tokens[end - 1].end
        answer = who(self.line[start:stop], self.names.directory)
        people, doubt = answer.people, answer.how is How.PREFIX and end - i == 1
        if (doubt and len(people) > _FEW) or (timid and answer.how is How.TYPO):
            people = ()
        return self._keep(Found(i, end, people, doubt=doubt and bool(people), timid=timid and not people))
