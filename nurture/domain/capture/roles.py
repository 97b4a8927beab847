"""What part everybody has whom a line names: they took part, it speaks of them, or they own what it speaks of."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise

from nurture.domain.capture import role_words, sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.company import came_along, is_whole_party, was_with_them
from nurture.domain.capture.found import Found
from nurture.domain.capture.line import Token
from nurture.domain.capture.lineup import Lineup
from nurture.domain.capture.positions import Place
from nurture.domain.capture.telling import Clause, Telling
from nurture.domain.capture.telling_words import BARE, BEHIND_NOUNS, FINITE, SAYING
from nurture.domain.capture.telling_words import CONTACT as REACHING


class Role(IntEnum):
    """How surely somebody took part, the least first."""

    SPOKEN_OF = 0
    """Never: "talked about Zoë", "Ana's brother"."""
    FAR = 1
    """Only in what others did: asked where nobody else is named."""
    OWNER = 2
    """Only where nobody else did: "read Ana's email"."""
    NAMED = 3
    """Only where the clauses of the contact name nobody: "Ben is moving", "promised Ben the recipe"."""
    CONTACT = 4


_NEARBY = 6
"""Words behind a preposition that its person may stand behind."""


def roles(tokens: Sequence[Token], found: Sequence[Found], telling: Telling) -> list[Role]:
    """The role of each of those found, in their order."""
    return list(_Cast(tokens, found, telling).roles())


class _Cast(Lineup):
    """Those found in a line, each with a role."""

    def __init__(self, tokens: Sequence[Token], found: Sequence[Found], telling: Telling) -> None:
        super().__init__(tokens, found, telling)
        self._given: list[Role] = []
        self._met: set[Clause] = set()
        """The clauses in which somebody was met so far."""
        self._nested: set[Clause] = set()
        """Those of which the rest is what somebody said or thought."""

    def roles(self) -> Iterator[Role]:
        for n, each in enumerate(self.found):
            clause = self.telling.of[each.first]
            role = self._role(n, each, clause)
            self._given.append(role)
            if role is Role.CONTACT:
                self._met.add(clause)
        self._mean_by_pronoun()
        named = [n for n, each in enumerate(self.found) if not each.owner and not each.together]
        if is_whole_party(self.tokens, len(named)):
            for n in named:
                self._given[n] = Role.CONTACT
        return iter(self._owning())

    def _mean_by_pronoun(self) -> None:
        """Takes the one whom "with him" means, where one was named: "Art is moving; had tea with him and Hope"."""
        for clause in self.telling.clauses:
            if clause.tells and clause.subject in ("me", "we") and (i := self._pronoun(clause)):
                earlier = [
                    n for n, each in enumerate(self.found) if each.end <= i and self._given[n] > Role.SPOKEN_OF
                ]
                people = {self.found[n].people for n in earlier}
                if len(people) == 1 and not self.found[earlier[0]].together:
                    self._given[earlier[0]] = Role.CONTACT

    def _pronoun(self, clause: Clause) -> int:
        """Where "him", "her" or "them" stands whom I met; 0 for nowhere."""
        for i in range(clause.first, min(clause.end, clause.about)):
            met = self.tokens[i - 1].key in sense_words.WITHOUT_CAPITAL | {"into"} if i > clause.first else False
            if met and self.tokens[i].key in ("him", "her", "them"):
                behind = self.tokens[i + 1] if i + 1 < clause.end else None
                if behind is None or not behind.runs_on or behind.key in said.LIST_ENDS | {"again", "back", "too"}:
                    return i
        return 0

    def _owning(self) -> list[Role]:
        """With "Ana and Ben's wedding" owned by both, and one role for all that are one subject."""
        given = self._given
        for n in range(len(given) - 1, 0, -1):
            each = self.found[n]
            before = self.found[n - 1]
            owning = each.owner and not each.relative and before.place < Place.LIST
            if self.is_joined(before, each) and (owning or self.is_bare(before, each)):
                given[n - 1] = min(given[n - 1], given[n])
        return given

    def _role(self, n: int, each: Found, clause: Clause) -> Role:
        start = self.start_of(each)
        before = self.before(start)
        if each.relative:
            pet = each.relative in sense_words.ANIMALS and before not in ("with", "w")
            there = clause.tells and not pet
            return Role.SPOKEN_OF if there or before in said.SPOKEN_OF else Role.OWNER
        if n and not each.owner and self._goes_on(n, each, clause):
            return self._given[n - 1]
        if clause.first < start and self.tokens[clause.first].key in role_words.RELATIVE:
            return Role.FAR
        if self.subject(clause) == "them" and self.tokens[clause.first].key == "to":
            return Role.FAR
        if self._is_spoken_of(start, before, clause) or (
            each.place is Place.NONE and before == "to" and self._is_sent_along(start)
        ):
            return Role.SPOKEN_OF
        if each.owner:
            return Role.OWNER if start < clause.about else Role.SPOKEN_OF
        if not clause.tells:
            return self._beside_the_contact(each, start, clause)
        if clause in self._nested or self._is_nested(each, before):
            self._nested.add(clause)
            return Role.FAR if clause in self._met else Role.NAMED
        if start >= clause.about and not self._is_led_back(start, before, clause):
            return Role.SPOKEN_OF
        return self._in_contact(each, start, before, clause)

    def _is_spoken_of(self, start: int, before: str, clause: Clause) -> bool:
        """ "About Zoë", "a friend of Ben", "not Ana"; but "more of Joy" is seen."""
        if before == "of" and start > 1 and self.tokens[start - 2].key in role_words.SEEN_OF:
            return False
        if start and self.tokens[start - 1].key == "re" and ":" in self.tokens[start].gap:
            return True
        if before in ("our", "my", "the", "that") and start > 1 and self.tokens[start - 2].key in ("not", "no"):
            return True
        return before in said.SPOKEN_OF or (before in ("not", "no") and clause.tells)

    def _is_nested(self, each: Found, before: str) -> bool:
        """Whether the name is the subject of what is told, asked or thought: "how Faith is doing"."""
        if before in role_words.UNDER:
            return True
        if before not in role_words.NESTING or each.end >= len(self.tokens) or not self.tokens[each.end].runs_on:
            return False
        verb = self.tokens[each.end].key
        return verb in sense_words.NEWS | said.SUBJECT_OF | FINITE or verb.endswith("ed")

    def _goes_on(self, n: int, each: Found, clause: Clause) -> bool:
        """Whether it goes on with the one before: "with Ana, Ben and Zoë", unless a clause of its own begins."""
        before = self.found[n - 1]
        if not (self.is_joined(before, each) or self.is_apposed(before, each)):
            return False
        other = self.telling.of[before.first]
        return other is clause or not (self.subject(clause) == "them" and clause.first >= before.end)

    def _beside_the_contact(self, each: Found, start: int, clause: Clause) -> Role:
        """In a clause of promises and news: its subject, and to whom I promised; who else it names is far away."""
        if self.subject(clause) in ("me", "we"):
            return Role.CONTACT if self._is_done_with(start, clause) else Role.NAMED
        if self.before(start) in role_words.BY_WAY_OF and self._sends_greetings(clause.first, clause):
            return Role.CONTACT
        joined = bool(self._met) and self.leads(start, clause) and came_along(self.tokens, each, clause)
        with_them = was_with_them(self.tokens, start, self.telling, self._met)
        if joined or with_them or self._was_there(start, clause):
            return Role.CONTACT
        return Role.NAMED if self.subject(clause) == "them" and self.leads(start, clause) else Role.FAR

    def _is_done_with(self, start: int, clause: Clause) -> bool:
        """ "Sledging with Zoë" was done with her, "thinking of a trip with Zoë" was not."""
        first = self.tokens[clause.first].key
        doing = first.endswith("ing") and first not in role_words.MEANING and clause.subject == "me"
        return doing and self.before(start) in ("with", "w")

    def _was_there(self, start: int, clause: Clause) -> bool:
        """ "Ben was there too", "Ana and Ben were around"."""
        keys = [token.key for token in self.tokens[start : min(clause.end, start + _NEARBY)]]
        return any(pair in role_words.THERE for pair in pairwise(keys)) and self.leads(start, clause)

    def _is_led_back(self, start: int, before: str, clause: Clause) -> bool:
        """Whether it is said with whom something was talked about: "talked about the flat with Ana"."""
        return before in said.STRONG_BEFORE | {"to", "from"} and clause not in self._met

    def _in_contact(self, each: Found, start: int, before: str, clause: Clause) -> Role:
        if self.subject(clause) in ("them", "thing") and not self.leads(start, clause):
            return self._their_object(each, before, clause)
        if before in role_words.BY_WAY_OF:
            return Role.NAMED
        if before == "for":
            return Role.NAMED
        if before in role_words.OVER and clause in self._met:
            return Role.FAR
        if before == "from" and each.place is not Place.SURE:
            keys = {token.key for token in self.tokens[clause.first : start]}
            heard = keys & role_words.GETS and clause not in self._met
            return Role.CONTACT if heard else Role.FAR if clause in self._met else Role.NAMED
        if self._sends_greetings(start, clause) or self._is_only_meant(clause):
            return Role.NAMED
        if self.subject(clause) == "them" and self._does_no_more_than(each, clause):
            return Role.NAMED
        if self._is_heading(each, start, clause) or self._is_added(each, start, clause):
            return Role.NAMED
        return Role.CONTACT

    def _is_added(self, each: Found, start: int, clause: Clause) -> bool:
        """Whether a bare name comes behind a comma when others were met: "talked shop, Ian Hale, the reorg"."""
        bare = start == clause.first and each.end == clause.end and each.place is Place.NONE
        too = each.end < len(self.tokens) and self.tokens[each.end].key in role_words.TOO
        return bare and bool(self._met) and "," in self.tokens[start].gap and not too

    def _is_only_meant(self, clause: Clause) -> bool:
        """Whether what I do is still to be done: "thinking of asking Ben", "follow up with Ben", "ask Ben"."""
        if self.subject(clause) != "me":
            return False
        keys = [token.key for token in self.tokens[clause.first : clause.end]]
        while keys and keys[0] in said.CLAUSE_LEADS:
            keys.pop(0)
        ordered = keys[:1] and keys[0] in BARE and keys[1:] and keys[1] not in BEHIND_NOUNS
        return bool(ordered) or (bool(keys) and keys[0] in role_words.MEANING)

    def _does_no_more_than(self, each: Found, clause: Clause) -> bool:
        """Whether somebody did something for me in a later clause, which may have been at another time."""
        keys = {token.key for token in self.tokens[each.end : min(clause.end, each.end + _NEARBY)]}
        if not keys.isdisjoint(REACHING | role_words.CAME):
            return False
        if clause.first:
            return bool(keys & {"me", "us"}) or clause.subject == "me"
        return clause.subject == "me" and self.tokens[each.end].key in sense_words.NEWS  # "Cleo turned 40"

    def _is_heading(self, each: Found, start: int, clause: Clause) -> bool:
        """Whether news of somebody follows behind their name and a colon: "coffee with Ana; Ben: moving"."""
        if clause.first == 0 or start != clause.first or each.end >= len(self.tokens):
            return False
        return ":" in self.tokens[each.end].gap and "," not in self.tokens[start].gap

    def _their_object(self, each: Found, before: str, clause: Clause) -> Role:
        """Somebody in what others did: "Ana came with Ben" brings him, "Ana called Ben" does not."""
        brought = before == "introduced" and not (each.end < clause.end and self.tokens[each.end].key == "to")
        if before in role_words.WITH and self._is_mentioned(each.first, clause):
            return Role.FAR
        if before in role_words.WITH or brought:
            return Role.CONTACT
        if before in role_words.BY_WAY_OF and self._sends_greetings(clause.first, clause):
            return Role.CONTACT
        return Role.FAR if before in role_words.REACHED | {"to", "from", "by"} else Role.NAMED

    def _is_mentioned(self, end: int, clause: Clause) -> bool:
        """Whether they only told of it: "Ana mentioned working with Ben"."""
        keys = [token.key for token in self.tokens[clause.first : end]]
        said_at = next((i for i, key in enumerate(keys) if key in SAYING), len(keys))
        return any(key.endswith("ing") for key in keys[said_at + 1 :])

    def _sends_greetings(self, start: int, clause: Clause) -> bool:
        """ "Mark says hi", "Helen sends her love"."""
        keys = [token.key for token in self.tokens[start : min(clause.end, start + _NEARBY)]]
        return bool({"says", "sends", "send"} & set(keys)) and bool(role_words.SENDS & set(keys))

    def _is_sent_along(self, start: int) -> bool:
        """ "Say hi to Ben": somebody else shall."""
        keys = {token.key for token in self.tokens[max(0, start - 4) : start]}
        return "say" in keys or bool(keys & {"love", "regards", "greetings"})
