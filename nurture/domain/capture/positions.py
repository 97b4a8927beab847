"""Where in a line a person can stand: behind "with", in front of "called", beside another name."""

from collections.abc import Callable
from enum import IntEnum

from nurture.domain.capture import manner_words
from nurture.domain.capture import words as said
from nurture.domain.capture.line import JOINS, Token
from nurture.domain.name_data import ORDINARY, TITLES


class Place(IntEnum):
    """How surely a person stands at a word."""

    NONE = 0
    WEAK = 1
    """Something else could stand there: "saw Dune"."""
    LIST = 2
    """Beside a person: "Ana, …", "Ana and …"."""
    SURE = 3


def place_before(tokens: list[Token], i: int, is_person: Callable[[int], bool]) -> Place:
    """What the words in front say of the word at `i`; `is_person` answers for the words before it."""
    while i > 0 and tokens[i - 1].key in TITLES:
        i -= 1
    if i == 0:
        return Place.NONE
    gap, before = tokens[i].gap.strip(), tokens[i - 1].key
    if gap and set(gap) <= JOINS | {" "}:
        return _beside(tokens, i, is_person)
    if gap not in ("", "@", "-"):
        return Place.NONE
    if before in ("and", "plus"):
        return Place.LIST if i > 1 and not tokens[i - 1].opens and is_person(i - 2) else Place.NONE
    if before in said.STRONG_BEFORE:
        return Place.SURE
    if before in ("to", "from", "into"):
        return _behind_preposition(tokens, i - 1, is_person)
    return Place.WEAK if before in said.WEAK_BEFORE | said.RELATIVES else Place.NONE


def _beside(tokens: list[Token], i: int, is_person: Callable[[int], bool]) -> Place:
    if tokens[i].gap.strip() == "/" and tokens[i - 1].key == "w":
        return Place.SURE
    return Place.LIST if is_person(i - 1) else Place.NONE


def _behind_preposition(tokens: list[Token], i: int, is_person: Callable[[int], bool]) -> Place:
    """ "Wrote to", "a letter from", "ran into"; never "moved to", "flew back from", "Ben's card from"."""
    start = i
    while start > max(0, i - 5) and not tokens[start].gap.strip():
        start -= 1
    keys = [token.key for token in tokens[start:i]]
    if tokens[i].key == "from" and any(map(is_person, range(start, i))):
        return Place.NONE
    if tokens[i].key == "into":
        return Place.SURE if keys and keys[-1] in ("ran", "bumped", "run") else Place.NONE
    if not keys or said.TRAVEL & set(keys[-2:]):
        return Place.NONE
    words = said.TALK_TO if tokens[i].key == "to" else manner_words.HEARD_FROM
    if keys[-1] in words or (words is said.TALK_TO and "introduced" in keys):
        return Place.SURE
    return Place.WEAK if words & set(keys) else Place.NONE


def is_subject(tokens: list[Token], end: int) -> bool:
    """Whether the words that end before `end` do something that people do: "Ana called", "Ana and I"."""
    following = [token for token in tokens[end : end + 2] if not token.opens]
    keys = [token.key for token in following]
    if keys[:1] and following[0].gap.strip() in ("&", "+") and keys[0] in ("i", "me"):
        return True
    if not keys or following[0].gap.strip():
        return False
    if keys[0] != "and" or len(keys) < 2:
        return keys[0] in said.SUBJECT_OF
    together = following[1].capital and any(token.key in said.SUBJECT_OF for token in tokens[end + 2 : end + 4])
    return keys[1] in ("i", "me") or together


def reads_as_word(tokens: list[Token], i: int) -> bool:
    """Whether the name at `i` is rather the word it also is: "may", "will", "art", "an"."""
    token = tokens[i]
    before, behind = tokens[i - 1 : i], tokens[i + 1 : i + 2]
    if token.key not in ORDINARY and token.key not in said.NOT_NAMES and len(token.key) > 2:
        return False
    if not token.capital or token.opens:
        return True
    if any(word.key in said.NOT_AFTER for word in before):
        return True
    return token.key in said.CALENDAR and any(word.key[:1].isdigit() for word in before + behind)
