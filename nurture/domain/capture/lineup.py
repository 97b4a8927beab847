"""The names of a line one beside the other: which are joined, what leads to each, and whose its clause is."""

from collections.abc import Sequence

from nurture.domain.capture import role_words
from nurture.domain.capture import words as said
from nurture.domain.capture.found import Found
from nurture.domain.capture.line import JOINS, Token
from nurture.domain.capture.positions import phrase_start
from nurture.domain.capture.telling import Clause, Telling
from nurture.domain.name_data import TITLES


class Lineup:
    """Those found in a line, asked about their neighbours and their clauses."""

    def __init__(self, tokens: Sequence[Token], found: Sequence[Found], telling: Telling) -> None:
        self.tokens = tokens
        self.found = found
        self.telling = telling
        self.names = {i for each in found for i in range(each.first, each.end)}
        """The words of names."""
        self.doers = {each.first for each in found if self.does(each)}
        """Where a name begins that a verb of the past follows."""

    def does(self, each: Found) -> bool:
        """Whether a verb of the past follows right behind a name: "Zoë cheered us on"."""
        behind = self.tokens[each.end] if each.end < len(self.tokens) else None
        return bool(behind and behind.runs_on and behind.key.endswith("ed") and not each.owner)

    def is_bare(self, before: Found, each: Found) -> bool:
        """Whether the first is a clause of its own, and the subject of the next: "Ben, Zoë and Will are …"."""
        clause, behind = self.telling.of[before.first], self.telling.of[each.first]
        whole = (clause.first, clause.end) == (before.first, before.end)
        return whole and behind is not clause and behind.subject == "them" and behind.first == each.first

    def is_joined(self, before: Found, each: Found) -> bool:
        """Whether nothing but "and" or a comma stands between two of them."""
        between = self.tokens[before.end : each.first]
        if before.owner or len(between) > 1:
            return False
        if between:
            return between[0].key in ("and", "plus", "or") and self.tokens[each.first].runs_on
        gap = self.tokens[each.first].gap.strip()
        return bool(gap) and set(gap) <= JOINS

    def is_apposed(self, before: Found, each: Found) -> bool:
        """Whether "her sister" leads to the second, beside the first: "Ben and his wife Lena"."""
        start = self.start_of(each)
        if start == each.first or not 0 <= start - before.end <= 1 or before.owner:
            return False
        return self.tokens[before.end].key in ("and", "plus") or self.tokens[start].gap.strip() in JOINS

    def start_of(self, each: Found) -> int:
        """Where the words begin that lead to a name: "Dr", "the", "her friend"."""
        i = each.first
        while i and self.tokens[i - 1].key in TITLES and self.tokens[i].gap.strip(" .") == "":
            i -= 1
        if i and self.tokens[i - 1].key in said.RELATIVES and self.tokens[i].runs_on:
            return phrase_start(list(self.tokens), i - 1, self.names.__contains__)
        return i

    def before(self, i: int) -> str:
        """The word before the one at `i`, where nothing but a blank parts them."""
        if i == 0 or not self.tokens[i].runs_on:
            return ""
        before = self.tokens[i - 1]
        return "without" if before.gap == "/" and before.key in ("o", "out") else before.key

    def leads(self, start: int, clause: Clause) -> bool:
        """Whether nothing but names and small words stands before it in its clause: it is the subject."""
        named = False
        for i in range(clause.first, start):
            named = named or i in self.names
            allowed = role_words.BESIDE_NAMES if named else said.CLAUSE_LEADS
            if i not in self.names and self.tokens[i].key not in allowed:
                return False
        return True

    def subject(self, clause: Clause) -> str:
        """Who does it; in "Ana is going | to Rome with Ben" she still does."""
        if clause.first and self.tokens[clause.first].key == "to":
            return self.subject(self.telling.of[clause.first - 1])
        return "them" if clause.subject == "me" and clause.first in self.doers else clause.subject
