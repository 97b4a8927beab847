"""What the signs and words around a clause say of it: asked, quoted, perhaps, over."""

import re
from bisect import bisect_right

from nurture.domain.capture.parts import clause_words as said
from nurture.domain.capture.parts.subjects import Found
from nurture.domain.capture.scene import Scene


class Flags:
    """What the signs and words around a clause say of it."""

    def __init__(self, scene: Scene) -> None:
        self.tokens = scene.tokens
        text = scene.text
        ends = [each for each in re.finditer(r"[.!?\n;]+", text) if _is_end(text, each)]
        self._ends = [each.start() for each in ends]
        self._asked = ["?" in each[0] for each in ends]
        quotes = list(_QUOTES.finditer(text))
        self._opened = [match.start() for match in quotes]
        self._closed = [match.end() for match in quotes]

    def asked(self, first: int) -> bool:
        """Whether the sentence of the word ends in a question mark."""
        at = bisect_right(self._ends, self.tokens[first].start)
        return at < len(self._ends) and self._asked[at]

    def quoted(self, i: int) -> bool:
        """Whether the word stands in quotes that close."""
        start = self.tokens[min(i, len(self.tokens) - 1)].start
        at = bisect_right(self._opened, start) - 1
        return at >= 0 and start < self._closed[at]

    def hypothetical(self, keys: list[str], found: Found, first: int, *, reported: bool) -> bool:
        """ "Told Ben I'd come" is reported, and so no wish: only its "if" counts."""
        lead = {*keys[: found.begins - first], *keys[found.predicate - first : found.verb - first]}
        if reported and not lead & {"might", "may", "could", "if", "maybe", "perhaps"}:
            return False
        return found.aux == "would" or bool(lead & said.MAYBE)

    def past(self, keys: list[str], found: Found, first: int) -> bool:
        """Whether the words say that it is over: "used to", "last year", "had moved"."""
        verb = found.verb - first
        if keys[verb : verb + 2] == ["used", "to"] or (found.past and keys[verb - 1 : verb] in (["been"], ["be"])):
            return True
        text = " ".join(keys)
        participle = verb < len(keys) and (keys[verb].endswith(("ed", "en")) or keys[verb] == "been")
        return bool(_OVER.search(text)) or (found.past and found.aux == "has" and participle)


def _is_end(text: str, signs: re.Match[str]) -> bool:
    """Whether signs end a sentence: not the dot of 19.30."""
    behind = text[signs.end() : signs.end() + 1]
    return signs[0][0] != "." or not behind.isalnum()


_OVER = re.compile(
    r"\b(?:last year|years? ago|decades? ago|back then|as a (?:kid|child|student|teenager|girl|boy)|"
    r"back in (?:the|school|college|uni|my|our|19|20)|in (?:19[0-9]{2}|200[0-9]|201[0-9]|202[0-5])|"
    r"since (?:19|20)[0-9]{2}|when (?:she|he|they|i|we) (?:was|were)|long ago|once upon|"
    r"in (?:his|her|their) (?:youth|twenties|thirties|childhood))\b"
)
_QUOTES = re.compile(r'"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|' r"(?<!\w)['‘](?=\w)[^\n]{1,300}?['’](?!\w)")
