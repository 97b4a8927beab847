"""Names that are words too, in small letters where a line begins, told by what was done: "mark fixed my bike"."""

from collections.abc import Sequence

from nurture.domain.capture import sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.line import Token
from nurture.domain.capture.telling_words import NO_VERBS, PAST, US

_BARE_WORDS = "let put set beat cut read cost hit hurt shut come run"
_BARE_TOO = frozenset(_BARE_WORDS.split())
"""These say as well what is yet to be done: "will put"."""
_DONE = PAST | said.SUBJECT_OF - {"says", "thinks", "tells", "asks", "messages"}
_PARTICLES = frozenset({"up", "off", "out", "down", "back", "in"})
_HITHER = frozenset({"round", "over", "by"})
_THINGS = said.CALENDAR | sense_words.ABSTRACT
"""Months, and what gives and helps though it is nobody: "hope kept me going"."""


def does_for_us(tokens: Sequence[Token], end: int) -> bool:
    """Whether the word in front of `end` can only be somebody: "mark fixed my bike", "may left her scarf"."""
    key = tokens[end - 1].key
    if key in ("may", "will"):
        return _did(tokens, end) and tokens[end].key not in _BARE_TOO
    return key not in _THINGS and _did(tokens, end) and _is_to_us(tokens, end + 1)


def may_do(tokens: Sequence[Token], end: int) -> bool:
    """Whether it may be somebody, and has to be asked: "bill arrived", "joy helped me", "art came round"."""
    if not _did(tokens, end):
        return False
    if tokens[end - 1].key in ("may", "will"):
        return False
    key, behind = tokens[end - 1].key, _word(tokens, end + 1)
    return key not in _THINGS or behind in US or _comes_hither(tokens, end)


def _did(tokens: Sequence[Token], end: int) -> bool:
    """Whether the word at `end` says what was done, and is no bare verb as behind "will"."""
    key = _word(tokens, end)
    return key in _DONE or (len(key) > 4 and key.endswith("ed") and key not in NO_VERBS)


def _is_to_us(tokens: Sequence[Token], i: int) -> bool:
    """Whether it was done to me or mine: "gave us a lift", "marked up my draft"."""
    return _word(tokens, i) in US or (_word(tokens, i) in _PARTICLES and _word(tokens, i + 1) in US)


def _comes_hither(tokens: Sequence[Token], i: int) -> bool:
    """ "Came round to fix it", where "came over me" is no visit."""
    return tokens[i].key == "came" and _word(tokens, i + 1) in _HITHER and _word(tokens, i + 2) not in US


def _word(tokens: Sequence[Token], i: int) -> str:
    """The word at `i` where nothing but a blank parts it from the one before; "" otherwise."""
    return tokens[i].key if i < len(tokens) and tokens[i].runs_on else ""
