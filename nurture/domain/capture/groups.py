"""Several people named by one word: "the Costas", "everyone from pottery", "the whole book club", "both Ians"."""

from collections.abc import Iterator

from nurture.domain.capture import manner_words, sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.found import Found
from nurture.domain.capture.line import Token
from nurture.domain.capture.names import Names, singulars
from nurture.domain.capture.positions import Place, is_subject
from nurture.domain.folding import fold
from nurture.domain.name_data import ORDINARY
from nurture.domain.names import Known
from nurture.domain.spelling import written

_LONGEST = 4
"""Words of a circle's name that are looked at."""
_EVERYONE = frozenset({"everyone", "everybody", "all", "whole", "entire", "rest"})
_BETWEEN = frozenset({"of", "from", "in", "at", "the", "my", "our", "whole", "entire", "rest"})
_CREWS = "crew gang group lot people folks bunch team squad guys crowd club class family clan"
_CREW = frozenset(_CREWS.split())
"""What may stand behind a circle's name and means all of it."""
_FAMILY = frozenset({"family", "clan", "lot", "crew", "gang", "bunch", "household"})
_SOME_OF = "some most half few many none one two three part someone somebody anyone nobody any"
_SOME = frozenset(_SOME_OF.split())
"""Only some of a group are meant behind one of these, and nobody knows which."""
_COUNTS = frozenset({"both", "two"})

_Candidate = tuple[int, str, bool]
"""Index behind the last word, the folded name of the circle, and whether the words say that all are meant."""


class Groups:
    """The groups that a line may name; circles are looked up once, and only where its words ask for one."""

    def __init__(self, line: str, tokens: list[Token], names: Names) -> None:
        self.line = line
        self.tokens = tokens
        self.names = names
        self._candidates = {i: found for i in range(len(tokens)) if (found := list(self._circles_at(i)))}
        asked = {name for found in self._candidates.values() for _, name, _ in found}
        self._circles = names.directory.circles(asked) if asked else {}

    def at(self, i: int, place: Place) -> Found | None:
        """The group that the words from `i` on name, where it stands in a person's place."""
        if self._is_part(i):
            return None
        family = self._family(i, place)
        if family:
            return family
        for end, name, whole in self._candidates.get(i, ()):
            people = tuple(self._circles.get(name, ()))
            if people and (whole or self._is_meant(i, end, place, name)):
                return Found(i, end, people, together=True, place=place)
        return None

    def _circles_at(self, i: int) -> Iterator[_Candidate]:
        """What may name a circle from `i` on, the longest names first."""
        tokens = self.tokens
        start = i
        while start < len(tokens) and start < i + 3 and tokens[start].key in _EVERYONE | _BETWEEN:
            if start > i and not tokens[start].runs_on:
                return
            start += 1
        lead = {token.key for token in tokens[i:start]}
        everyone = bool(lead & _EVERYONE)
        if lead and not (everyone or lead <= {"the", "our", "my"}):
            return
        crew = self._crew_near(start)
        if not (everyone or crew or lead & {"the", "our"}):
            return
        if everyone and lead <= {"everyone", "everybody"}:
            return
        for end in range(min(start + _LONGEST, len(tokens)), start, -1):
            if all(token.runs_on for token in tokens[start + 1 : end]) and (start == i or tokens[start].runs_on):
                yield from self._named(start, end, everyone=everyone, lead=bool(lead))

    def _named(self, start: int, end: int, *, everyone: bool, lead: bool) -> Iterator[_Candidate]:
        letters = fold(self.line[self.tokens[start].start : self.tokens[end - 1].end])
        crew = self.tokens[end - 1].key in _CREW and end - start > 1
        if lead:
            yield end, letters, everyone
            if self.tokens[start - 1].key == "the":
                yield end, f"the {letters}", everyone
        if crew and not lead:
            yield end, letters, False
        if crew:
            yield end, fold(self.line[self.tokens[start].start : self.tokens[end - 2].end]), everyone

    def _crew_near(self, start: int) -> bool:
        return any(token.key in _CREW for token in self.tokens[start + 1 : start + _LONGEST])

    def _is_part(self, i: int) -> bool:
        """Whether only some of a group are meant: "half the choir", "two of the pottery crew"."""
        before = [token.key for token in self.tokens[max(0, i - 2) : i]]
        return bool(before) and (before[-1] in _SOME or (before[-1] == "of" and before[0] in _SOME))

    def _is_meant(self, i: int, end: int, place: Place, name: str) -> bool:
        """Whether the group is whom one meets: "with the choir", "the choir sang"; not "at the choir"."""
        if place:
            return True
        before = self.tokens[i - 1].key if i and self.tokens[i].runs_on else ""
        if before in said.SPOKEN_OF or before == "for":
            return True
        crew = self.tokens[end - 1].key in _CREW
        led = self.tokens[i].key in ("the", "our", "my")  # "took the neighbours gang"; not "after book club"
        if crew and led and before and before not in said.NOT_AFTER | said.LIST_ENDS | {"of", "like", "during"}:
            return True
        if not self.tokens[i].opens or is_subject(self.tokens, end):
            return self.tokens[i].opens
        closes = end == len(self.tokens) or not self.tokens[end].runs_on
        people = crew and (
            led or not name.endswith(self.tokens[end - 1].key)
        )  # "book club: we read" is a day of it
        return people and (closes or self.tokens[end].key in sense_words.NEWS | manner_words.NOUNS)

    def _family(self, i: int, place: Place) -> Found | None:
        """ "The Costas", "both Ians", "the Costa family"; a question where only one has the name."""
        tokens = self.tokens
        counted = i
        while counted < len(tokens) and tokens[counted].key in _COUNTS | {"the", "all"} and counted < i + 2:
            counted += 1
        if counted == i or counted == len(tokens) or not tokens[counted].runs_on or tokens[counted].owner:
            return None
        if counted > i + 1 and not tokens[i + 1].runs_on:
            return None
        end = counted + 1
        lead = {token.key for token in tokens[i:counted]}
        people = self._of_family(counted, place) or self._all_called(counted, lead)
        if not people and end < len(tokens) and tokens[end].key in _FAMILY and tokens[end].runs_on:
            people, end = self._last_named(written(self._letters(counted))), end + 1
        if not people:
            return None
        return Found(i, end, people, doubt=len(people) == 1, together=len(people) > 1, place=place or Place.WEAK)

    def _of_family(self, i: int, place: Place) -> tuple[Known, ...]:
        """Those of the last name that the word at `i` is the plural of."""
        token = self.tokens[i]
        for key in (*singulars(self.tokens, i), *([token.key] if token.key.endswith("s") else [])):
            sure = token.capital or (place is Place.SURE and key not in ORDINARY)
            if sure and (people := self._last_named((key,))):
                return people
        return ()

    def _last_named(self, name: tuple[str, ...]) -> tuple[Known, ...]:
        return tuple(known for known in self.names.surnamed(name) if not known.gone)

    def _all_called(self, i: int, lead: set[str]) -> tuple[Known, ...]:
        """Both people of a first name: "both Ians"."""
        if not (lead & _COUNTS or self.tokens[i].capital):
            return ()
        for key in singulars(self.tokens, i):
            people = [known for known in self.names.called((key,)) if not known.gone]
            if len(people) == 2:
                return tuple(people)
        return ()

    def _letters(self, i: int) -> str:
        return self.line[self.tokens[i].start : self.tokens[i].end]
