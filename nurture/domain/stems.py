"""Words by what they have in common: "divorce", "divorced" and "divorcing" share a stem."""

import re

from nurture.domain.folding import fold

_WORD = re.compile(r"[^\W_]+")
_ENDINGS = (
    *("izations", "isations", "ization", "isation", "ations", "ation", "ements", "ement", "ments", "ment"),
    *("ings", "ing", "ally", "als", "al", "edly", "ed", "es", "s"),
)
"""The longest first."""
_TO_Y = ("ies", "ied")
_SHORTEST = 3
"""Letters that have to be left: "king" is no "k"."""


def stems(text: str) -> tuple[str, ...]:
    """The stems of the words of a text, in order; "ex-husband" is two."""
    folded = fold(text).replace("'s", " ").replace("'", "")
    return tuple(stem(word) for word in _WORD.findall(folded))


def stem(word: str) -> str:
    """What is left of a folded word without its ending, three letters at least: fit only for comparing."""
    if word.endswith("ss"):
        return word
    for ending in _TO_Y:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return f"{word[: -len(ending)]}y"
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return _bare(word[: -len(ending)])
    return _bare(word)


def _bare(word: str) -> str:
    """Without a last "e" or doubled letter: "divorc(e)d", "runn(ing)"."""
    if len(word) <= _SHORTEST:
        return word
    doubled = word[-1] == word[-2] and word[-1] not in "ls"
    return word[:-1] if doubled or word[-1] == "e" else word
