"""What part everybody has whom a line names: they took part, it speaks of them, or they own what it speaks of."""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise

from nurture.domain.capture import role_words, sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.found import Found
from nurture.domain.capture.line import JOINS, Token
from nurture.domain.capture.positions import Place, phrase_start
from nurture.domain.capture.telling import Clause, Telling
from nurture.domain.capture.telling_words import BARE, BEHIND_NOUNS, FINITE
from nurture.domain.capture.telling_words import CONTACT as REACHING
from nurture.domain.name_data import TITLES


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


class _Cast:
    """Those found in a line, one beside the other."""

    def __init__(self, tokens: Sequence[Token], found: Sequence[Found], telling: Telling) -> None:
        self.tokens = tokens
        self.found = found
        self.telling = telling
        self._given: list[Role] = []
        self._met: set[Clause] = set()
        """The clauses in which somebody was met so far."""
        self._nested: set[Clause] = set()
        """Those of which the rest is what somebody said or thought."""
        self._names = {i for each in found for i in range(each.first, each.end)}
        self._doers = {each.first for each in found if self._does(each)}

    def roles(self) -> Iterator[Role]:
        for n, each in enumerate(self.found):
            clause = self.telling.of[each.first]
            role = self._role(n, each, clause)
            self._given.append(role)
            if role is Role.CONTACT:
                self._met.add(clause)
        return iter(self._owning())

    def _does(self, each: Found) -> bool:
        """Whether a verb of the past follows right behind a name: "Zoë cheered us on"."""
        behind = self.tokens[each.end] if each.end < len(self.tokens) else None
        return bool(behind and behind.runs_on and behind.key.endswith("ed") and not each.owner)

    def _owning(self) -> list[Role]:
        """With "Ana and Ben's wedding" owned by both."""
        given = self._given
        for n in range(len(given) - 1, 0, -1):
            each = self.found[n]
            before = self.found[n - 1]
            if each.owner and not each.relative and self._is_joined(before, each) and before.place < Place.LIST:
                given[n - 1] = min(given[n - 1], given[n])
        return given

    def _is_joined(self, before: Found, each: Found) -> bool:
        """Whether nothing but "and" or a comma stands between two of them."""
        between = self.tokens[before.end : each.first]
        if before.owner or len(between) > 1:
            return False
        if between:
            return between[0].key in ("and", "plus", "or") and self.tokens[each.first].runs_on
        gap = self.tokens[each.first].gap.strip()
        return bool(gap) and set(gap) <= JOINS

    def _is_apposed(self, before: Found, each: Found) -> bool:
        """Whether "her sister" leads to the second, beside the first: "Ben and his wife Lena"."""
        start = self._start(each)
        if start == each.first or not 0 <= start - before.end <= 1 or before.owner:
            return False
        return self.tokens[before.end].key in ("and", "plus") or self.tokens[start].gap.strip() in JOINS

    def _start(self, each: Found) -> int:
        """Where the words begin that lead to a name: "Dr", "the", "her friend"."""
        i = each.first
        while i and self.tokens[i - 1].key in TITLES and self.tokens[i].gap.strip(" .") == "":
            i -= 1
        if i and self.tokens[i - 1].key in said.RELATIVES and self.tokens[i].runs_on:
            return phrase_start(list(self.tokens), i - 1, self._names.__contains__)
        return i

    def _before(self, i: int) -> str:
        if i == 0 or not self.tokens[i].runs_on:
            return ""
        before = self.tokens[i - 1]
        return "without" if before.gap == "/" and before.key in ("o", "out") else before.key

    def _role(self, n: int, each: Found, clause: Clause) -> Role:
        start = self._start(each)
        before = self._before(start)
        if each.relative:
            pet = each.relative in sense_words.ANIMALS and before not in ("with", "w")
            there = clause.tells and not pet
            return Role.SPOKEN_OF if there or before in said.SPOKEN_OF else Role.OWNER
        if n and not each.owner and self._goes_on(n, each, clause):
            return self._given[n - 1]
        if clause.first < start and self.tokens[clause.first].key in role_words.RELATIVE:
            return Role.FAR
        if self._subject(clause) == "them" and self.tokens[clause.first].key == "to":
            return Role.FAR
        if self._is_spoken_of(start, before, clause) or (
            each.place is Place.NONE and before == "to" and self._is_sent_along(start)
        ):
            return Role.SPOKEN_OF
        if each.owner:
            return Role.OWNER if start < clause.about else Role.SPOKEN_OF
        if not clause.tells:
            return self._beside_the_contact(start, clause)
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
        if not (self._is_joined(before, each) or self._is_apposed(before, each)):
            return False
        other = self.telling.of[before.first]
        return other is clause or not (self._subject(clause) == "them" and clause.first >= before.end)

    def _beside_the_contact(self, start: int, clause: Clause) -> Role:
        """In a clause of promises and news: its subject, and to whom I promised; who else it names is far away."""
        if self._subject(clause) in ("me", "we"):
            return Role.CONTACT if self._is_done_with(start, clause) else Role.NAMED
        if self._before(start) in role_words.BY_WAY_OF and self._sends_greetings(clause.first, clause):
            return Role.CONTACT
        if self._was_there(start, clause):
            return Role.CONTACT
        return Role.NAMED if self._subject(clause) == "them" and self._leads(start, clause) else Role.FAR

    def _is_done_with(self, start: int, clause: Clause) -> bool:
        """ "Sledging with Zoë" was done with her, "thinking of a trip with Zoë" was not."""
        first = self.tokens[clause.first].key
        doing = first.endswith("ing") and first not in role_words.MEANING and clause.subject == "me"
        return doing and self._before(start) in ("with", "w")

    def _leads(self, start: int, clause: Clause) -> bool:
        """Whether nothing but names and small words stands before it in its clause: it is the subject."""
        lead = range(clause.first, start)
        return all(i in self._names or self.tokens[i].key in said.CLAUSE_LEADS for i in lead)

    def _subject(self, clause: Clause) -> str:
        """Who does it; in "Ana is going | to Rome with Ben" she still does."""
        if clause.first and self.tokens[clause.first].key == "to":
            return self._subject(self.telling.of[clause.first - 1])
        return "them" if clause.subject == "me" and clause.first in self._doers else clause.subject

    def _was_there(self, start: int, clause: Clause) -> bool:
        """ "Ben was there too", "Ana and Ben were around"."""
        keys = [token.key for token in self.tokens[start : min(clause.end, start + _NEARBY)]]
        return any(pair in role_words.THERE for pair in pairwise(keys)) and self._leads(start, clause)

    def _is_led_back(self, start: int, before: str, clause: Clause) -> bool:
        """Whether it is said with whom something was talked about: "talked about the flat with Ana"."""
        return before in ("with", "w", "to", "from") and clause not in self._met

    def _in_contact(self, each: Found, start: int, before: str, clause: Clause) -> Role:
        if self._subject(clause) in ("them", "thing") and not self._leads(start, clause):
            return self._their_object(start, before, clause)
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
        if self._subject(clause) == "them" and clause.first and self._does_no_more_than(each, clause):
            return Role.NAMED
        return Role.NAMED if self._is_heading(each, start, clause) else Role.CONTACT

    def _is_only_meant(self, clause: Clause) -> bool:
        """Whether what I do is still to be done: "thinking of asking Ben", "follow up with Ben", "ask Ben"."""
        if self._subject(clause) != "me":
            return False
        keys = [token.key for token in self.tokens[clause.first : clause.end]]
        while keys and keys[0] in said.CLAUSE_LEADS:
            keys.pop(0)
        ordered = keys[:1] and keys[0] in BARE and keys[1:] and keys[1] not in BEHIND_NOUNS
        return bool(ordered) or (bool(keys) and keys[0] in role_words.MEANING)

    def _does_no_more_than(self, each: Found, clause: Clause) -> bool:
        """Whether somebody did something for me in a later clause, which may have been at another time."""
        keys = {token.key for token in self.tokens[each.end : min(clause.end, each.end + _NEARBY)]}
        return keys.isdisjoint(REACHING | role_words.CAME) and bool(keys & {"me", "us"})

    def _is_heading(self, each: Found, start: int, clause: Clause) -> bool:
        """Whether news of somebody follows behind their name and a colon: "coffee with Ana; Ben: moving"."""
        if clause.first == 0 or start != clause.first or each.end >= len(self.tokens):
            return False
        return ":" in self.tokens[each.end].gap and "," not in self.tokens[start].gap

    def _their_object(self, start: int, before: str, clause: Clause) -> Role:
        """Somebody in what others did: "Ana came with Ben" brings him, "Ana called Ben" does not."""
        if before in role_words.WITH:
            return Role.CONTACT
        if before in role_words.BY_WAY_OF and self._sends_greetings(clause.first, clause):
            return Role.CONTACT
        return Role.FAR if before in role_words.REACHED | {"to", "from", "by"} else Role.NAMED

    def _sends_greetings(self, start: int, clause: Clause) -> bool:
        """ "Mark says hi", "Helen sends her love"."""
        keys = [token.key for token in self.tokens[start : min(clause.end, start + _NEARBY)]]
        return bool({"says", "sends", "send"} & set(keys)) and bool(role_words.SENDS & set(keys))

    def _is_sent_along(self, start: int) -> bool:
        """ "Say hi to Ben": somebody else shall."""
        keys = {token.key for token in self.tokens[max(0, start - 4) : start]}
        return "say" in keys or bool(keys & {"love", "regards", "greetings"})
