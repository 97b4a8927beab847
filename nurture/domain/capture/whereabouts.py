"""Where a contact was, as typed and without its preposition: "at Blue Bottle", "in Lisbon", "at hers"."""

from collections.abc import Callable

from nurture.domain.capture import place_words as said
from nurture.domain.capture.telling import Telling

Range = tuple[int, int]
"""First token, and the index behind the last."""

_LONGEST = 7
"""Words of a place."""


def find_place(telling: Telling, taken: Callable[[int], bool]) -> Range | None:
    """The tokens that name the place of a contact, None where none does.

    Only what tells of the contact is searched: nobody was in Porto because they live there. `taken` answers for
    the tokens that already say a day, a time or a length, or are tags.
    """
    finder = _Finder(telling, taken)
    for i in telling.plain:
        if found := finder.at(i):
            return found
    return None


class _Finder:
    """Looks for places in one line."""

    def __init__(self, telling: Telling, taken: Callable[[int], bool]) -> None:
        self.telling = telling
        self.tokens = telling.tokens
        self.taken = taken

    def at(self, i: int) -> Range | None:
        """The place that the preposition at `i` leads to, or the sign in front of it."""
        if "@" in self.tokens[i].gap and not self.taken(i):
            return self._checked("@", i)
        raw = self.telling.text[self.tokens[i].start - 1 : self.tokens[i].start + 1] if i else ""
        if raw.startswith("@") or self.telling.text.startswith("@", self.tokens[i].start):
            return None if self._is_label(i) else self._checked("@", i)
        key = self.telling.keys[i]
        known = key in ("at", "in", "on", "to") or key in said.NEAR
        if not known or self.taken(i) or not self._goes_on(i + 1):
            return None
        if key == "to" and self.telling.key(i - 1) not in said.GOES and self.telling.key(i - 2) not in said.GOES:
            return None
        return self._checked(key, i + 1)

    def _is_label(self, i: int) -> bool:
        """Whether "@work" labels the entry or names somebody: at an opening, behind "with", beside another."""
        if self.tokens[i].opens or self.telling.key(i - 1) in ("with", "w", "and"):
            return True
        beside = [self.tokens[k] for k in (i - 1, i + 1) if 0 <= k < len(self.tokens)]
        return any(self.telling.text.startswith("@", token.start) for token in beside)

    def _goes_on(self, i: int) -> bool:
        return i < len(self.tokens) and self.telling.joined(i) and not self.taken(i)

    def _checked(self, preposition: str, first: int) -> Range | None:
        if self.telling.keys[first] in said.STOPS - said.DETERMINERS - said.OWN:
            return None
        end = self._end(first)
        return (first, end) if end > first and self._is_place(preposition, first, end) else None

    def _end(self, first: int) -> int:
        """Where the words of a place end that begin at `first`."""
        keys, proper, i = self.telling.keys, False, first
        if self.telling.names[i] and (hosts := self._hosts(i)):
            i = hosts
        elif self.tokens[i].owner and keys[i] not in said.STOPS | said.DETERMINERS:
            i += 1
        elif keys[i] in said.DETERMINERS or keys[i] in said.OWN:
            i += 1
            if keys[first] in said.OWN and not (keys[first] == "his" and self._continues(i, False, False)):
                return i
        while i < min(first + _LONGEST, len(keys)) and (
            i == first or self._continues(i, proper, self.telling.keys[first] == "the")
        ):
            proper = proper or (self.tokens[i].capital and keys[i] not in said.DETERMINERS)
            i += 1
        while i > first + 1 and keys[i - 1] in said.WITHIN:
            i -= 1
        if keys[i - 1] in said.CARRIAGES and self.telling.key(i) == "to" and self.telling.joined(i + 1):
            return i + 2 if self.tokens[i + 1].capital else i
        return i

    def _hosts(self, first: int) -> int:
        """Behind whose place it is: "Ana's", "mum and dad's"; 0 where the names own nothing."""
        for i in range(first, min(first + _LONGEST, len(self.tokens))):
            if self.telling.names[i] and self.tokens[i].owner:
                return i + 1
            if not (self.telling.names[i] or self.telling.keys[i] in ("and", "n")):
                break
        return 0

    def _continues(self, i: int, proper: bool, led: bool) -> bool:
        """Whether the word at `i` goes on with the place; behind a capital, a small one only as "cafe" does."""
        if i >= len(self.tokens) or self.taken(i):
            return False
        token, key = self.tokens[i], self.telling.keys[i]
        behind = self.telling.joined(i + 1) and self.tokens[i + 1].capital and not self.telling.names[i + 1]
        if key[:1].isdecimal() or not any(letter.isalnum() for letter in key):
            return False
        if not self.telling.joined(i):
            return proper and token.gap.strip() == "&" and token.capital and not self.telling.names[i]
        if self.telling.names[i]:
            return token.owner or (i > 0 and self.telling.key(i - 1) == "the" and token.capital)
        if key in said.WITHIN and proper and behind and key != "on":
            return True
        if key == "of" or (key == "in" and behind):
            return self.telling.joined(i + 1)
        if key in said.STOPS:
            return False
        ahead = self.telling.joined(i + 1) and self.telling.keys[i + 1] in said.HEADS
        if token.capital or not proper or key in said.HEADS or ahead:
            return True
        ends = not self.telling.joined(i + 1) or self.telling.keys[i + 1] in said.STOPS
        return led and ends and not key.endswith("ly")  # "the Ghent sprint"

    def _first(self, i: int) -> int:
        return self.telling.of[i].first

    def _is_place(self, preposition: str, first: int, end: int) -> bool:
        keys = self.telling.keys[first:end]
        capital = any(token.capital and token.key not in said.DETERMINERS for token in self.tokens[first:end])
        owner = any(token.owner for token in self.tokens[first:end])
        if keys[0][:1].isdecimal() or (self.telling.names[first] and not owner):
            return False
        if keys[0] in said.OWN and len(keys) == 1:
            return preposition != "in" and (keys[0] != "home" or preposition == "at")
        head = not said.HEADS.isdisjoint(keys)
        if preposition == "@":
            return keys[0] not in said.AT_NOT
        if preposition == "at":
            led = self.telling.key(first - 2) in said.WORKS
            if keys[0] in said.GAMES and not head:
                return False
            named = keys[0] in said.AT_NOT or keys[-1] in said.AT_NOT or keys[-1] in said.DETERMINERS
            return not (led or named or (len(keys) > 1 and keys[1] in said.AT_NOT))
        if preposition == "in" and not said.LIVES.isdisjoint(
            self.telling.keys[max(self._first(first), first - 5) : first - 1]
        ):
            return False
        if preposition == "in":
            if keys[0] in said.IN_NOT or keys[-1] in said.IN_NOT:
                return False
            proper = capital and (self.tokens[first].capital or keys[0] in said.DETERMINERS)
            return proper or head or keys[0] in said.CITIES
        if preposition == "on":
            named = capital and keys[0] == "the" and keys[-1] not in said.IN_NOT
            return (head or named) and said.RIDES.isdisjoint(keys)
        if preposition == "to":
            return owner or (head and keys[0] in said.DETERMINERS)
        return head or owner or (capital and preposition in ("outside", "inside"))
