"""Which words of a line tell of the contact, and which of something else: a promise, news, what somebody said.

`clauses` cuts a line at ; . ! ? : , brackets and new lines, at "and" or "but" with a subject and a verb
behind it, at "she", "he" and "they", and behind "said", "told" and "asked to". A clause tells of the contact
unless its verb is to come ("will", "promised", "must"), or its subject is somebody else or a thing that reaches
nobody: "she is moving", "her mum died on monday", "Ana said [Ben texted her]". Lists ("Ana, Ben and Zoë") and
words without a verb tell too. Each clause also says from where on it only names what was talked about
("called Ana [about the letter]").

So "coffee with Ana; Ben called her mum, and I promised to email Ana by friday" has one telling clause, its first.
Medium, door, length and place are read from telling clauses alone; a day never from another.
"""

from bisect import bisect_right
from collections.abc import Callable, Collection
from typing import NamedTuple

from nurture.domain.capture import telling_words as said
from nurture.domain.capture.contact import is_contact
from nurture.domain.capture.cutting import Cut, Words, cut
from nurture.domain.capture.doers import doer
from nurture.domain.capture.line import Token
from nurture.domain.capture.manner_words import NOUNS


class Clause(NamedTuple):
    """A run of words of a line."""

    first: int
    """Index of its first token; `end` lies behind its last."""
    end: int
    subject: str
    """Who does what it says: "me" (also where nobody is named), "them" (a name, a pronoun), "thing" (also
    "her mum")."""
    tells: bool
    """Whether it tells of the contact."""
    about: int
    """Index from which on it only says what was talked about; `end` where it does not."""


def clauses(text: str, tokens: list[Token], is_name: Callable[[int], bool]) -> list[Clause]:
    """The clauses of a line in order; together they are all its tokens.

    `is_name` answers for the token at an index: whether it belongs to somebody's name. Where no clause tells of
    a contact, the first does if it speaks of what was: "Ana loved the show on friday", not "Ana is moving".
    """
    if not tokens:
        return []
    words = Words(text, tokens, is_name)
    cuts = cut(words)
    found: list[Clause] = []
    for each, end in zip(cuts, [*(following.at for following in cuts[1:]), len(tokens)], strict=True):
        found.append(_clause(words, each, end, found[-1] if found and not each.hard else None))
    if not any(clause.tells and _names_contact(words, clause) for clause in found):
        found[0] = found[0]._replace(tells=found[0].tells or _looks_back(words, found[0]))
    return found


class Telling:
    """The tokens of a line, and which of them tell of the contact."""

    def __init__(
        self,
        text: str,
        tokens: list[Token],
        is_name: Callable[[int], bool],
        quoted: Collection[int] = (),
    ) -> None:
        """`quoted`: tokens that tell of nothing, whatever they say: "asked me not to call"."""
        self.text = text
        self.tokens = tokens
        self.keys = [token.key for token in tokens]
        self.names = [is_name(i) for i in range(len(tokens))]
        self.clauses = clauses(text, tokens, self.names.__getitem__)
        self.of: list[Clause] = []
        """The clause of each token."""
        for clause in self.clauses:
            self.of += [clause] * (clause.end - clause.first)
        self._withs: dict[Clause, int] = {}
        self.told = [i for i, clause in enumerate(self.of) if clause.tells and i not in quoted]
        """Indices of the tokens that tell of the contact."""
        self.plain = [i for i in self.told if i < self.of[i].about or i >= self._with(self.of[i])]
        """The same without those that only say what was talked about."""

    def _with(self, clause: Clause) -> int:
        """Where it is said with whom something was talked about: "about the flat [with Ana at the pub]"."""
        if clause not in self._withs:
            found = (
                i
                for i in range(clause.about, clause.end - 1)
                if self.keys[i] in ("with", "w") and self.names[i + 1]
            )
            self._withs[clause] = next(found, clause.end)
        return self._withs[clause]

    def key(self, i: int) -> str:
        """The word at `i`, "" outside the line."""
        return self.keys[i] if 0 <= i < len(self.keys) else ""

    def joined(self, i: int) -> bool:
        """Whether no sign parts the token at `i` from the one before, which is of the same clause."""
        if not 0 < i < len(self.keys) or self.of[i] is not self.of[i - 1]:
            return False
        return not self.tokens[i].gap.strip(" \t.'’")

    def is_name(self, i: int) -> bool:
        """Whether the token at `i` belongs to somebody's name."""
        return 0 <= i < len(self.names) and self.names[i]

    def run(self, i: int, length: int) -> str:
        """So many words in a row, "" where a sign parts them or the line ends."""
        behind = i + length
        if behind > len(self.keys):
            return ""
        if any(not self.joined(k) and self.tokens[k].gap not in ("-", ":", "/") for k in range(i + 1, behind)):
            return ""
        return " ".join(self.keys[i:behind])

    def is_bare(self, clause: Clause) -> bool:
        """Whether a later clause has no word for a contact: "exam on 10 December"."""
        return clause.first > 0 and all(key not in NOUNS for key in self.keys[clause.first : clause.end])

    def ends(self, i: int) -> int:
        """Behind the last letter of the token at `i`, with the 's of an owner."""
        end = self.tokens[i].end
        if not self.tokens[i].owner:
            return end
        return end + (2 if self.text[end + 1 : end + 2] in ("s", "S") else 1)

    def at(self, letter: int) -> int:
        """The index of the token that a letter belongs to, or of the last one before it; 0 before the first."""
        return max(0, bisect_right(self.tokens, letter, key=lambda token: token.start) - 1)


def _clause(words: Words, begin: Cut, end: int, before: Clause | None) -> Clause:
    i = begin.at
    while i < end and not words.names[i] and (words.keys[i] in said.LEADS or words.keys[i] in said.JOINS):
        i += 1
    under = any(words.keys[k] in said.UNDER for k in range(begin.at, i))
    subject, verb = doer(words, i, end)
    if not subject:
        goes_on = before is not None and begin.joined and words.is_verb(i)
        subject, verb = before.subject if before and goes_on else "me", i
    follows = before is not None and before.tells
    tells = not begin.aside and not under and is_contact(words, subject, verb, end, begin, follows=follows)
    if before and not before.tells and not begin.joined and _adds_to(words, begin.at, end):
        tells = False
    about = next((k for k in range(begin.at, end) if words.keys[k] in said.ABOUT), end)
    if before and before.about < before.end and _goes_on_about(words, begin.at):
        about = begin.at
    return Clause(begin.at, end, subject, tells, about)


def _adds_to(words: Words, first: int, end: int) -> bool:
    """Whether words behind a comma say nothing of their own: "he's in, [thursday], [seven o'clock]"."""
    if words.keys[first] in said.FRESH or words.ends_sentence(first):
        return False
    each = range(first, end)
    return not any(words.names[i] or words.keys[i] in NOUNS or words.is_verb(i) for i in each)


def _goes_on_about(words: Words, i: int) -> bool:
    """Whether what follows a comma was talked about too: "about work, zoom calls and kids"."""
    if words.ends_sentence(i) or not words.breaks(i) or words.names[i] or words.is_verb(i):
        return False
    fresh = words.keys[i] in said.FRESH or words.keys[i] in said.LEADS or words.keys[i] in ("then", "but", "so")
    return not (fresh or words.is_pronoun(i))


def _looks_back(words: Words, clause: Clause) -> bool:
    keys = words.keys[clause.first : clause.end][:12]
    return clause.subject not in ("me", "we") and any(
        key in said.PAST or (key.endswith("ed") and key not in said.TO_COME) for key in keys
    )


def _names_contact(words: Words, clause: Clause) -> bool:
    """Whether a clause has somebody in it, or something done: "unheard of" has neither."""
    for i in range(clause.first, clause.end):
        key = words.keys[i]
        if words.names[i] or key in NOUNS or key in said.OTHERS or words.is_verb(i) or key in ("with", "over"):
            return True
    return False
