"""Who is named in a typed line, word by word: the people it names, the strangers, and the questions."""

from nurture.domain.capture import sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.found import Found
from nurture.domain.capture.groups import Groups
from nurture.domain.capture.kin import relative_behind, with_relative
from nurture.domain.capture.line import Span, Token, parts, touches
from nurture.domain.capture.lists import leads_list, names_another
from nurture.domain.capture.names import Names
from nurture.domain.capture.namesakes import is_namesake, with_strange_kin
from nurture.domain.capture.newcomers import (
    could_be_name,
    ends_list,
    is_apart,
    is_company,
    is_seen,
    is_somebody,
    may_be_somebody,
    resembling,
    speaks_to_me,
)
from nurture.domain.capture.positions import Place, is_subject, phrase_start, place_before
from nurture.domain.capture.senses import Sense, sense
from nurture.domain.given_names import is_given_name
from nurture.domain.name_data import ORDINARY, TITLES
from nurture.domain.names import Known
from nurture.domain.spelling import spoken

_LONGEST = 6
"""Words of a name that are looked at together."""


class Reader:
    """Reads one line from left to right; words in the blocked spans (a date, tags) name nobody."""

    def __init__(self, line: str, tokens: list[Token], names: Names, blocked: list[Span]) -> None:
        self.line = line
        self.tokens = tokens
        self.names = names
        self.free = [not touches(token, blocked) for token in tokens]
        self.found: list[Found] = []
        """Everybody named, in order; those who are only spoken of and "Ana's" among them."""
        self._groups = Groups(line, tokens, names)
        self._doubtful: list[int] = []
        """Small words in a person's place that name nobody as they stand."""
        self._covered: set[int] = set()
        self._surname_end = -1
        """Behind the last word that was taken for a surname."""

    def read(self) -> None:
        """Finds everybody the line names."""
        i = 0
        while i < len(self.tokens):
            i = max(i + 1, self._read_at(i)) if self.free[i] else i + 1
        self.found = with_strange_kin(self.tokens, self.found)

    @property
    def owners(self) -> list[Found]:
        """Those who are named by what is theirs."""
        return [each for each in self.found if each.owner]

    def covers(self, i: int) -> bool:
        """Whether the word at `i` belongs to the name of somebody, or of a group."""
        return i in self._covered

    def suggest(self) -> None:
        """Asks about small words that look like a name, for a line that names nobody: "coffee with anaa"."""
        for i in self._doubtful:
            text = self._letters(i, i + 1)
            people, doubt = resembling(text, self.names.directory, capital=False)
            if people or may_be_somebody(self.tokens, i):
                self._keep(Found(i, i + 1, people, doubt, place=Place.SURE))
        self.found.sort(key=lambda each: each.first)

    def _read_at(self, i: int) -> int:
        """Reads what begins at `i`; returns where to go on."""
        place = place_before(self.tokens, i, self.covers)
        if group := self._groups.at(i, place):
            return self._keep(with_relative(self.tokens, group))
        end, people = self._longest(i)
        if not people:
            end, people = self._surname(i, place)
        if not people:
            return self._unknown(i, place)
        means = sense(self.tokens, i, end, place, self._could_be)
        owner = self.tokens[end - 1].owner
        whole = end if owner else self._whole_name(i, end)
        if means is Sense.WORD and (whole == end or not (place or is_subject(self.tokens, whole))):
            return end if owner else i
        if whole > end and (end - i == 1 or not self.names.is_full(self._parts(i, end))):
            return self._stranger(i, whole, place, timid=is_apart(self.tokens, i, whole, place))
        timid = means in (Sense.LAST, Sense.DOUBT) or self._is_shown(i, place)
        found = Found(i, end, people, means is Sense.DOUBT, timid, owner, place=place)
        if is_namesake(self.tokens, found, led=i - 1 not in self._covered):
            alone = not place and not is_subject(self.tokens, end)
            found = found._replace(doubt=True, timid=timid or alone)
        return self._keep(found._replace(relative=relative_behind(self.tokens, end)) if owner else found)

    def _keep(self, found: Found) -> int:
        self.found.append(found)
        if not found.owner:
            self._covered.update(range(found.first, found.end))
        return found.end

    def _parts(self, i: int, end: int) -> tuple[str, ...]:
        return parts(self.line, self.tokens[i:end])

    def _letters(self, i: int, end: int) -> str:
        return self.line[self.tokens[i].start : self.tokens[end - 1].end]

    def _could_be(self, i: int) -> bool:
        """Whether the word at `i` could be somebody's name, known or not."""
        return self.free[i] and (bool(self.names.called(self._parts(i, i + 1))) or could_be_name(self.tokens[i]))

    def _could_be_surname(self, i: int) -> bool:
        return self._could_be(i) or bool(self.names.surnamed(self._parts(i, i + 1)))

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
        return self._initialled(i)

    def _initialled(self, i: int) -> tuple[int, tuple[Known, ...]]:
        """Whom an initial and a last name mean: "A. Costa"."""
        token = self.tokens[i]
        if len(token.key) != 1 or not token.capital or i + 1 == len(self.tokens) or not self.tokens[i + 1].follows:
            return i, ()
        people = self.names.surnamed(self._parts(i + 1, i + 2))
        return i + 2, tuple(known for known in people if spoken(known.name)[0].startswith(token.key))

    def _surname(self, i: int, place: Place) -> tuple[int, tuple[Known, ...]]:
        """Whom the last name at `i` alone names, where a person stands, and it is no first name of another."""
        people = self.names.surnamed(self._parts(i, i + 1))
        if not people:
            return i, ()
        token = self.tokens[i]
        titled = i > 0 and self.tokens[i - 1].key in TITLES
        beside = place is Place.LIST and self._surname_end in (i, i - 1)
        stands = place >= Place.LIST or (token.capital and is_subject(self.tokens, i + 1))
        listed = names_another if token.capital else leads_list
        opens = token.opens and listed(self.tokens, i + 1, self._could_be_surname)
        if not titled and ((token.key in ORDINARY and not token.capital) or not (stands or opens)):
            return i, ()
        if (is_given_name(token.key) or token.key in ORDINARY) and not (titled or beside):
            return i, ()
        self._surname_end = i + 1
        return i + 1, people

    def _joined(self, i: int) -> int:
        """The end of the words from `i` on that nothing but blanks, or the dot of an initial, part."""
        end = i + 1
        while end < min(len(self.tokens), i + _LONGEST) and self.free[end] and self.tokens[end].follows:
            before = self.tokens[end - 1]
            if before.owner or ("." in self.tokens[end].gap and len(before.key) > 2):
                break
            end += 1
        return end

    def _whole_name(self, i: int, end: int) -> int:
        """Where the name goes on with words that none of the people meant has: "Ana" in "Ana van Smith"."""
        last = end
        if self._is_shouted(i) and end < len(self.tokens) and self._is_shouted(end):
            return end
        for k in range(end, self._joined(i) if self.tokens[i].capital else end):
            if self.tokens[k].key in said.PARTICLES:
                continue
            if not could_be_name(self.tokens[k]) or self.names.called(self._parts(k, k + 1)):
                break
            last = k + 1
        return last

    def _is_shouted(self, i: int) -> bool:
        letters = self._letters(i, i + 1)
        return len(letters) > 2 and letters.isupper()

    def _is_shown(self, i: int, place: Place) -> bool:
        """Whether it may be the name of a film, a book or a band: "watched Will & Grace with Ben"."""
        if place is Place.LIST and self.found and self.found[-1].timid:
            return True
        before = [token.key for token in self.tokens[max(0, i - 2) : i]]
        return bool(before) and (before[-1] in sense_words.SHOWN or before == ["listened", "to"])

    def _unknown(self, i: int, place: Place) -> int:
        """A word that names nobody known: a stranger, a slip, or no name at all."""
        token = self.tokens[i]
        if not could_be_name(token):
            if is_somebody(self.tokens, i, place):
                return self._stranger(i, i + 1, place)
            small = not (token.owner or token.capital or token.key in said.NOT_NAMES | said.KIN)
            if small and (place is Place.SURE or speaks_to_me(self.tokens, i)):
                self._doubtful.append(i)
            return i
        end = self._whole_name(i, i + 1)
        firm = end < len(self.tokens) and self.tokens[end].runs_on and self.tokens[end].capital
        if (
            is_company(self._letters(i, end + firm))
            or sense(self.tokens, i, end, place, self._could_be) is Sense.WORD
        ):
            return end
        before = self.tokens[i - 1].key if i else ""
        subject = is_subject(self.tokens, end) or self._is_apposed(end)
        if subject and before not in said.NOT_AFTER:
            place = Place.SURE
        if not place or self.tokens[end - 1].owner:
            return end if self.tokens[end - 1].owner else self._resembles(i, end)
        led = before in said.RELATIVES and phrase_start(self.tokens, i - 1, self.covers) < i - 1
        sure = place is Place.SURE or led or ends_list(self.tokens, i, end, place)
        shown = place is Place.LIST and self._is_shown(i, place)
        timid = not sure or shown or is_seen(self.tokens, i, end, place)
        return self._stranger(i, end, place, timid=timid)

    def _is_apposed(self, end: int) -> bool:
        """Whether the words behind a name say whose relative it is: "Lena (Ben's wife)", "Lena, his wife"."""
        if end >= len(self.tokens) or self.tokens[end].gap.strip() not in (",", "("):
            return False
        first = self.tokens[end]
        return (first.owner or first.key in said.POSSESSIVE) and bool(relative_behind(self.tokens, end + 1))

    def _resembles(self, i: int, end: int) -> int:
        """A short form or a slip where a stranger would not be seen: "advice from Liz", "Siobahn rang"."""
        if self.tokens[i].opens or self.tokens[i - 1].key not in ("from", "for", "by", "of", "about", "re"):
            return i
        people, doubt = resembling(self._letters(i, end), self.names.directory, capital=True)
        return self._keep(Found(i, end, people)) if len(people) == 1 and not doubt else i

    def _stranger(self, i: int, end: int, place: Place, *, timid: bool = False) -> int:
        """Words in a person's place that nobody has as they stand: known by resemblance, else somebody new."""
        titled = i > 0 and self.tokens[i - 1].key in TITLES
        people, doubt = resembling(
            self._letters(i, end), self.names.directory, capital=self.tokens[i].capital, titled=titled
        )
        of_kin = i > 0 and self.tokens[i - 1].key in said.RELATIVES
        if (timid or of_kin) and doubt:
            people = ()
        return self._keep(Found(i, end, people, doubt and bool(people), timid and not people, place=place))
