"""Where in a line a person can stand: behind "with", in front of "called", beside another name."""

from collections.abc import Callable
from enum import IntEnum

from nurture.domain.capture import manner_words, sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.line import JOINS, Token
from nurture.domain.name_data import ORDINARY, TITLES

_HERS = frozenset({"hers", "his", "mine", "ours", "theirs"})
_SENT = frozenset({"sms", "whatsapp", "telegram", "dm", "reply", "comment", "advice", "invite", "ping"})
_FROM_AFAR = frozenset({"postcard", "postcards", "photo", "photos", "picture", "pictures", "greetings"})
"""From a place as well as from a person."""
_PHRASE = 4
"""Words of "Ana Costa's new boss" between the owner and the relative, at most."""


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
    while i > 0 and tokens[i - 1].key in TITLES and not _is_relative(tokens, i - 1):
        i -= 1
    if i > 1 and tokens[i - 1].key == "certain" and tokens[i - 2].key == "a":
        i -= 2
    if i == 0:
        return Place.NONE
    gap, before = tokens[i].gap.strip(), tokens[i - 1].key
    if gap and set(gap) <= JOINS | {" "}:
        return _beside(tokens, i, is_person)
    if gap not in ("", "@", "-"):
        return Place.NONE
    if before in ("and", "plus"):
        return _behind_and(tokens, i, is_person)
    if before in ("called", "named") and is_naming(tokens, i - 1):
        return _of_somebody_called(tokens, i - 2, is_person)
    if before in said.STRONG_BEFORE:
        return Place.SURE
    if before in ("to", "from", "into"):
        return _behind_preposition(tokens, i - 1, is_person)
    if before in ("her", "his", "their") and i > 2 and tokens[i - 2].key == "and" and tokens[i].capital:
        return Place.LIST if is_person(i - 3) else Place.NONE  # "April and her Tim"
    if before in said.RELATIVES:
        return max(Place.WEAK, place_before(tokens, phrase_start(tokens, i - 1, is_person), is_person))
    return Place.WEAK if before in said.WEAK_BEFORE else Place.NONE


def _is_relative(tokens: list[Token], i: int) -> bool:
    """Whether the uncle at `i` is somebody's: "Felix's uncle", not "Uncle Felix"."""
    if tokens[i].key not in said.RELATIVES or i == 0:
        return False
    return tokens[i - 1].owner or tokens[i - 1].key in said.POSSESSIVE


def phrase_start(tokens: list[Token], i: int, is_person: Callable[[int], bool]) -> int:
    """Where the words begin that lead to the relative at `i`: "Ana's new boss", "my old friend"; `i` for none."""
    for k in range(i - 1, max(-1, i - _PHRASE), -1):
        if not tokens[k + 1].runs_on:
            break
        if tokens[k].owner:
            while k > 0 and tokens[k].runs_on and is_person(k - 1):
                k -= 1
            return k
        if tokens[k].key in said.POSSESSIVE | said.ARTICLES:
            return k
    return i


def is_naming(tokens: list[Token], i: int) -> bool:
    """Whether "called" at `i` gives a name: "is called Mia", "a bar called Luna"; not "called Ana"."""
    token = tokens[i]
    if i == 0 or not token.runs_on:
        return False
    if tokens[i - 1].key in sense_words.NAMING or token.key == "named":
        return True
    return i > 1 and tokens[i - 1].runs_on and tokens[i - 2].key in said.ARTICLES


def _of_somebody_called(tokens: list[Token], i: int, is_person: Callable[[int], bool]) -> Place:
    """ "Met a girl called": the place of the girl; nothing for "met at a bar called"."""
    if i < 1 or tokens[i].key in sense_words.PETS | sense_words.PLACE_TAILS:
        return Place.NONE
    start = phrase_start(tokens, i, is_person)
    return place_before(tokens, start, is_person) if start < i else Place.NONE


def _behind_and(tokens: list[Token], i: int, is_person: Callable[[int], bool]) -> Place:
    """Behind "and": beside a person, beside "me" or "I", or beside "her mum" where that is in a person's place."""
    if i < 2 or tokens[i - 1].opens:
        return Place.NONE
    if is_person(i - 2) or tokens[i - 2].key in ("me", "myself", "i"):
        return Place.LIST
    if tokens[i - 2].key in said.RELATIVES | sense_words.ANIMALS:
        start = phrase_start(tokens, i - 2, is_person)
        return Place.LIST if start < i - 2 and place_before(tokens, start, is_person) >= Place.LIST else Place.NONE
    return Place.NONE


def _beside(tokens: list[Token], i: int, is_person: Callable[[int], bool]) -> Place:
    if tokens[i].gap.strip() == "/" and tokens[i - 1].key == "w":
        return Place.SURE
    if is_person(i - 1) or tokens[i - 1].key in ("me", "i"):
        return Place.LIST
    # "A colleague of hers, Bettina" and "her sister, Clem": in the place of the colleague.
    theirs = tokens[i - 1].key in _HERS or tokens[i - 1].owner
    relative = i - 3 if theirs and tokens[i - 2].key == "of" else i - 1
    if relative < 1 or tokens[relative].key not in said.RELATIVES:
        return Place.NONE
    start = phrase_start(tokens, relative, is_person)
    return place_before(tokens, start, is_person) if start < relative else Place.NONE


def _behind_preposition(tokens: list[Token], i: int, is_person: Callable[[int], bool]) -> Place:
    """ "Wrote to", "a letter from", "ran into"; never "moved to", "flew back from", "Ben's card from"."""
    start = i
    while start > max(0, i - 5) and not tokens[start].gap.strip():
        start -= 1
    keys = [token.key for token in tokens[start:i]]
    if tokens[i].key == "from" and any(map(is_person, range(start, i))):
        return Place.NONE
    if tokens[i].key == "into":
        return (
            Place.SURE
            if keys and keys[-1] in ("ran", "bumped", "run", "bump", "bumping", "running")
            else Place.NONE
        )
    if not keys or said.TRAVEL & set(keys[-2:]):
        return Place.NONE
    words = said.TALK_TO if tokens[i].key == "to" else manner_words.HEARD_FROM | _SENT
    if tokens[i].key == "from" and keys[-1] in _FROM_AFAR:
        return Place.WEAK
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
    if keys[0] in ("from", "at") and tokens[end - 1].capital:  # "Omar from the bike shop called"
        return any(token.runs_on and token.key in sense_words.SPEECH for token in tokens[end + 2 : end + 6])
    if keys[0] != "and" or len(keys) < 2:
        return keys[0] in said.SUBJECT_OF or (keys[0] in said.ADVERBS and keys[-1] in said.SUBJECT_OF)
    together = following[1].capital and any(token.key in said.SUBJECT_OF for token in tokens[end + 2 : end + 4])
    return keys[1] in ("i", "me", "his", "her", "their") or together


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
