"""Where the clauses of a line begin: at signs, at "and" with a subject and a verb behind it, behind
"said"."""

from collections.abc import Callable
from typing import NamedTuple

from nurture.domain.capture import telling_words as said
from nurture.domain.capture.line import Token, is_saint
from nurture.domain.capture.manner_words import NOUNS
from nurture.domain.name_data import TITLES

_LOOK = 6
"""Words in which a subject named by what it is ("her little brother") finds its verb."""
_SENTENCE = frozenset(";!?()[]{}\n…—–|。；！？：")


class Cut(NamedTuple):
    """Where a clause begins, and what leads into it."""

    at: int
    """Index of its first token."""
    hard: bool
    """Behind the end of a sentence, or a sign like one: nothing is carried over from the clause before."""
    joined: bool
    """Behind "and" or "but", and so perhaps without a subject of its own."""
    aside: bool
    """What was said, asked for or agreed: no contact, whatever its words."""


class Words:
    """The words of a line, asked about verbs, subjects and breaks; `is_name` answers for the tokens of
    names."""

    def __init__(self, text: str, tokens: list[Token], is_name: Callable[[int], bool]) -> None:
        self.text = text
        self.tokens = tokens
        self.keys = [token.key for token in tokens]
        self.names = [is_name(i) for i in range(len(tokens))]
        for i in range(len(tokens) - 1, 0, -1):
            self.names[i - 1] |= self.names[i] and self.keys[i - 1] in said.TITLED
        self._marks = [self._mark(i) for i in range(len(tokens))]

    def key(self, i: int) -> str:
        """The word at `i`, "" outside the line."""
        return self.keys[i] if 0 <= i < len(self.keys) else ""

    def is_name(self, i: int) -> bool:
        """Whether the token at `i` belongs to somebody's name."""
        return 0 <= i < len(self.names) and self.names[i]

    def ends_sentence(self, i: int) -> bool:
        """Whether a sentence ends before the token at `i`, or a sign like ":" or " - " stands there."""
        return self._marks[i] == "hard"

    def breaks(self, i: int) -> bool:
        """Whether any sign parts the token at `i` from the one before: a comma too."""
        return bool(self._marks[i])

    def is_verb(self, i: int) -> bool:
        """Whether the word at `i` can go on with the subject of the clause before: "… and promised"."""
        key = self.key(i)
        if self.is_name(i):
            return False
        return key in said.VERBS or (len(key) > 4 and key.endswith("ed") and key not in said.NO_VERBS)

    def is_finite(self, i: int) -> bool:
        """Whether the word at `i` is a verb that has its subject in front of it."""
        if i >= len(self.keys) or self._marks[i] or self.keys[i] not in said.FINITE or self.names[i]:
            return False
        return not (self.keys[i] == "am" and self.key(i - 1).isdecimal())  # "10:15 AM"

    def is_pronoun(self, i: int) -> bool:
        """Whether "I", "she" … stand at `i`; "shell", "hell" and "ill" only where they are short for a verb
        to come."""
        key = self.key(i)
        if key in said.DOUBTFUL:
            raw = self.text[self.tokens[i].start : self.tokens[i].end]
            return not raw.isalnum() or self.key(i + 1) in said.BARE
        return key in said.ME or key in said.THEM

    def verb_behind(self, i: int) -> int | None:
        """Where the verb of the subject stands that begins at `i`: a name, "Ana's mum", "her brother"; None
        without."""
        end = i
        if self.is_name(i):
            end = self.names_end(i)
            if not self.tokens[end - 1].owner:
                return self._verb_of_name(end)
            party = self.key(end + 1) in NOUNS or f"{self.key(end)} {self.key(end + 1)}" in NOUNS
            if self.key(end) in said.IS_DOING or (self.is_doing(end) and not party):
                return end
        else:
            end += 1
        for k in range(end, min(end + _LOOK, len(self.keys))):
            if self._marks[k] or self.keys[k] in said.FRESH or self.keys[k] in said.JOINS:
                return None
            if f"{self.keys[k - 1]} {self.keys[k]}" in NOUNS:
                return None  # "Ana's leaving do"
            if self.tokens[k].owner and (self.key(k + 1) in said.IS_SO or self.key(k + 1) in said.IS_DOING):
                return k  # "her mum's in hospital"
            if (self.is_finite(k) and k > i + (not self.is_name(i))) or (k > end and self.is_past(k)):
                return k
        return None

    def names_end(self, i: int) -> int:
        """The index behind the names that begin at `i`, joined by "and" or commas."""
        end = i + 1
        while end < len(self.keys) and not self.tokens[end - 1].owner:
            if self.names[end]:
                end += 1
            elif self.keys[end] in ("and", "plus") and self.is_name(end + 1):
                end += 2
            else:
                break
        return end

    def _verb_of_name(self, end: int) -> int | None:
        if end < len(self.keys) and self.keys[end] in said.WHENCE:  # "Ana from London called"
            return next((k for k in range(end + 2, end + 4) if self.is_finite(k)), None)
        while end < len(self.keys) and self.keys[end] in said.BETWEEN and not self.is_finite(end):
            end += 1
        return end if self.is_finite(end) or self._is_present(end) or self.is_past(end) else None

    def is_past(self, i: int) -> bool:
        """Whether the word at `i` tells what was done, by its ending: "Hope minded the twins"."""
        return 0 < i < len(self.keys) and not self._marks[i] and self.keys[i].endswith("ed") and self.is_verb(i)

    def _is_present(self, i: int) -> bool:
        """Whether the word at `i`, right behind a name, tells what they do: "Bill retires"."""
        key = self.key(i)
        verb = len(key) > 4 and key.endswith("s") and not key.endswith(("ss", "us")) and key not in said.NO_VERBS
        return verb and not self._marks[i] and not self.tokens[i].capital and key not in NOUNS

    def is_doing(self, i: int) -> bool:
        """Whether the word at `i` tells what somebody is at, as "moving" does and "meeting" does not."""
        key = self.key(i)
        return key.endswith("ing") and key not in said.DOING and key not in NOUNS

    def _mark(self, i: int) -> str:
        gap = self.tokens[i].gap
        if gap == " " or not i:
            return ""
        if ":" in gap:
            return "" if gap == ":" and self.keys[i - 1].isdecimal() and self.keys[i].isdecimal() else "hard"
        if not _SENTENCE.isdisjoint(gap) or " - " in gap or " -- " in gap:
            return "hard"
        if "." in gap and not self._is_short(i):
            return "hard"
        return "comma" if "," in gap or "、" in gap or "，" in gap else ""

    def _is_short(self, i: int) -> bool:
        """Whether the full stop before the token at `i` only shortens a word: "Dr. Katz", "Ian F.", "7 p.m.
        with"."""
        before = self.keys[i - 1]
        if before in TITLES or (len(before) == 1 and before.isalpha()) or is_saint(self.tokens, i):
            return True
        return before in said.SHORTENED and not self.tokens[i].capital


def cut(words: Words) -> list[Cut]:
    """The beginnings of the clauses, in order, the first at 0."""
    cuts = [Cut(0, hard=True, joined=False, aside=False)]
    saying = intending = False
    for i in range(1, len(words.keys)):
        key, hard, first = words.keys[i], words.ends_sentence(i), cuts[-1].at
        saying = (saying or words.keys[i - 1] in said.SAYING) and not hard
        intending = (intending or words.keys[i - 1] in said.INTENDING) and not hard
        agreed = intending and key == "to" and not words.is_name(i + 1) and words.key(i + 1) not in said.NO_VERBS
        plan = i == 1 and words.keys[0] == "going" and words.key(2) in said.REACH
        agreed = agreed and not plan
        if words.breaks(i) or agreed or _begins(words, i, first):
            mine = key in said.ME or (key in said.BESIDE and words.key(i + 1) in said.ME)
            mine = mine or (words.breaks(i) and words.is_pronoun(i) and words.key(i + 1) in said.REACHING)
            saying = saying and not mine and not (words.breaks(i) and key in said.FRESH)
            aside = agreed or saying or _is_relative(words, i, first)
            saying = saying and not agreed
            cuts.append(Cut(i, hard, key in said.JOINS or words.tokens[i].gap.strip() in ("&", "+"), aside))
            intending = False
    return cuts


def _is_relative(words: Words, i: int, first: int) -> bool:
    """Whether "I" or "we" only says which thing is meant: "in the boots I bought"."""
    if words.breaks(i) or words.keys[i] not in ("i", "we") or words.names[i - 1]:
        return False
    near = words.keys[max(first, i - 3) : i - 1]
    return words.keys[i - 1] not in said.LEADS and not said.WHICH.isdisjoint(near)


def _begins(words: Words, i: int, first: int) -> bool:
    """Whether a clause begins at `i` though no sign says so."""
    key, before = words.keys[i], words.keys[i - 1]
    if key in said.JOINS:
        return _is_clause(words, i + 1, only_names=_only_names(words, first, i))
    if key in said.UNDER or key in said.BESIDE:
        return _is_clause(words, i + 1, only_names=False)
    if before in said.JOINS or before in said.UNDER or before in said.BESIDE:
        return False
    if words.is_pronoun(i):
        return not (key in said.ME and before in said.JOINS)
    if key in said.VOWS:
        return not _has_subject(words, i, first)
    starts_name = words.is_name(i) and not words.is_name(i - 1)
    told = before in said.SAYING or (before in ("me", "us") and words.key(i - 2) in said.SAYING)
    theirs = told and key in said.THEIRS  # "rang to say his wife had a baby"
    if theirs or (starts_name and (told or before in said.DAYS)):
        return words.verb_behind(i) is not None
    # "coffee with Ben Ana is moving": two names in a row, nothing between them.
    return words.is_name(i) and words.is_name(i - 1) and words.key(i + 1) in said.STATES


def _is_clause(words: Words, i: int, *, only_names: bool) -> bool:
    """Whether a subject and its verb stand at `i`; a verb alone, or "I", too unless only names stand
    before."""
    key = words.key(i)
    if words.is_pronoun(i):
        return not (only_names and key in ("i", "we"))
    if key in said.THINGS:
        return True
    if words.is_name(i):
        return not only_names and words.verb_behind(i) is not None
    if key in said.THEIRS:
        return words.verb_behind(i) is not None
    if key in said.LEADS and words.key(i + 1) not in said.LEADS:
        return _is_clause(words, i + 1, only_names=only_names)
    return not only_names and words.is_verb(i)


def _only_names(words: Words, first: int, end: int) -> bool:
    """Whether nothing but names stands in the clause so far: "Ana and Ben came"."""
    near = range(max(first, end - 2 * _LOOK), end)
    return all(words.names[i] or words.keys[i] in said.JOINS or words.keys[i] in said.LEADS for i in near)


def _has_subject(words: Words, i: int, first: int) -> bool:
    """Whether the verb at `i` has its subject in front: "Ben promised", not "coffee with Ben promised
    him"."""
    while i > first and (words.keys[i - 1] in said.BETWEEN or words.keys[i - 1] in said.BE):
        i -= 1
    if i == first or words.is_pronoun(i - 1) or words.keys[i - 1] in said.JOINS or words.keys[i - 1] in said.NOT:
        return True
    start = i
    while start > max(first, i - _LOOK) and words.names[start - 1]:
        start -= 1
    return start < i and (start == first or words.keys[start - 1] in said.LEADS)
