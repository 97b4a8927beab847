"""Words in a person's place that name nobody as they stand: somebody new, a slip, a short form, or no name."""

from functools import lru_cache
from typing import NamedTuple

from nurture.domain.capture import manner_words, sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.line import Token
from nurture.domain.capture.lists import closes_list
from nurture.domain.capture.positions import Place, is_subject
from nurture.domain.folding import fold, words
from nurture.domain.given_names import is_given_name
from nurture.domain.name_data import ORDINARY, TITLES, short_forms
from nurture.domain.names import Answer, Directory, How, Known, who
from nurture.domain.spelling import spoken

_FEW = 5
"""People a beginning may bring to be asked about; with more it is rather a name of its own."""
_SOUNDS = (("ph", "f"), ("ck", "k"), ("ch", "k"), ("c", "k"), ("y", "i"), ("z", "s"), ("th", "t"), ("v", "w"))
_ALIKE = {"k": "c", "f": "p", "s": "z", "i": "y", "w": "v"}
_MINE = frozenset({"im", "ive", "id", "ill"})
_OF_THEIR_OWN = frozenset({"rose", "pat", "jack", "gene", "max", "frank", "drew", "kit", "molly", "sally"})
"""Short forms that people are also christened."""
_SHORT = 2
"""Letters of a name so short that many begin with them: "Al" is rather Al than Albright."""
_LONGEST = 20
"""Letters of one given name, generously."""
_LEAST = 3
"""Letters of a name in small letters that nobody knows."""


class Resembling(NamedTuple):
    """Whom some words may mean that nobody is called by as they stand."""

    people: tuple[Known, ...]
    doubt: bool
    """A question even where there is one."""


def resembling(text: str, directory: Directory, *, capital: bool, titled: bool = False) -> Resembling:
    """Whom a name resembles so closely that it can be theirs; nobody where it is rather somebody else's.

    Taken without asking: a surname, a short form that is no name of its own, first name and initial, and two
    letters swapped or one doubled. All else is asked.
    """
    answer = who(text, directory, hasty=True)
    people = answer.people
    asked = spoken(text)
    if not people:
        return Resembling(_sounding_like(asked[0], directory) if len(asked) == 1 else (), doubt=True)
    if answer.how is How.PREFIX:
        few = len(people) <= _FEW and not (len(text) <= _SHORT and is_given_name(asked[0]))
        return Resembling(people if few or len(asked) > 1 else (), doubt=len(asked) == 1)
    if answer.how is How.PART:
        return Resembling(people, doubt=len(asked) == 1 and not titled and not _is_surname(asked[0], people))
    if answer.how is How.SHORT:
        return Resembling(people, doubt=len(asked) == 1 and _stands_alone(asked[0], people))
    if answer.how is How.TYPO:
        return Resembling(people, doubt=not (capital and _is_slip(answer)))
    return Resembling(people, doubt=False)


def could_be_name(token: Token) -> bool:
    """Whether a word is written as a name and is not plainly something else."""
    if not token.capital or token.key in said.NOT_NAMES or token.key in said.CALENDAR or token.key in TITLES:
        return False
    if token.key in _MINE or token.key in said.KIN or token.key in said.RELATIVES:
        return False
    if (token.key in manner_words.NOUNS or token.key in sense_words.NO_STRANGER) and not is_given_name(token.key):
        return False
    return not any(letter.isdigit() or letter in "@_" for letter in token.key)


def is_company(text: str) -> bool:
    """Whether a name in a person's place is rather that of a firm, a product or a dish: "Deutsche Bank", "KLM"."""
    words_of = text.split()
    if len(words_of) == 1 and len(text) >= _LEAST and text.isascii() and text.isalpha() and text.isupper():
        return True
    if text.isupper() and fold(text) in sense_words.SHORTHAND:
        return True
    first, last = fold(words_of[0]), fold(words_of[-1])
    return first in sense_words.BRANDS or (len(words_of) > 1 and last in sense_words.FIRMS)


def is_somebody(tokens: list[Token], i: int, place: Place) -> bool:
    """Whether a word in small letters is a given name in a person's place: "with nora", "with ana and nora"."""
    token = tokens[i]
    if place < Place.LIST or token.owner or token.key in ORDINARY or token.key in sense_words.NO_STRANGER:
        return False
    return is_given_name(token.key) and (place is Place.SURE or closes_list(tokens, i + 1))


def may_be_somebody(tokens: list[Token], i: int) -> bool:
    """Whether an unknown word in small letters may be a name, where nobody else is named: "coffee with zelda"."""
    key = tokens[i].key
    led = i > 0 and tokens[i - 1].key in sense_words.WITHOUT_CAPITAL
    if not (led or speaks_to_me(tokens, i)) or not key.isalpha() or len(key) < _LEAST:
        return False
    if key in sense_words.NO_STRANGER or key in said.NOT_NAMES or key in ORDINARY or key in sense_words.BRANDS:
        return False
    plain = not (key.endswith(("ing", "ly", "ness", "ers", "ed", "tion")) or key in said.CALENDAR)
    plain = plain and key not in manner_words.NOUNS and key not in said.RELATIVES | said.PEOPLE
    return plain and (not led or closes_list(tokens, i + 1))


def speaks_to_me(tokens: list[Token], i: int) -> bool:
    """Whether the line begins with somebody who reached me: "wanjiru texted me"."""
    behind = tokens[i + 1 : i + 3]
    return (
        i == 0
        and len(behind) == 2
        and behind[0].key in sense_words.SPEECH
        and behind[1].key in ("me", "us", "back")
    )


def _sounding_like(word: str, directory: Directory) -> tuple[Known, ...]:
    """Those whose first name sounds the same: Ana for "Anna", Mark for "Marc"."""
    if not _LEAST <= len(word) <= _LONGEST:
        return ()
    sound = _sound(word)
    letters = {word[0], sound[0], *_ALIKE.get(sound[0], "")}
    alike = {other for letter in letters for other in directory.vocabulary(letter) if _sound(other) == sound}
    people = directory.having(alike - {word}) if alike else ()
    return tuple(known for known in people if spoken(known.name)[0] in alike)


@lru_cache(maxsize=20_000)  # a line is read at every key, and asks how hundreds of names sound
def _sound(word: str) -> str:
    """A word as it sounds, roughly: one letter for those that sound alike, and none twice."""
    for written, spoken_as in _SOUNDS:
        word = word.replace(written, spoken_as)
    bare = word[:1] + word[1:].replace("h", "")
    once = "".join(letter for k, letter in enumerate(bare) if k == 0 or letter != bare[k - 1])
    return once[:-1] if len(once) > _LEAST and once.endswith("e") else once


def _is_surname(word: str, people: tuple[Known, ...]) -> bool:
    """Whether it is the last name of all of them, and no given name that somebody else may have."""
    return not (is_given_name(word) or word in ORDINARY) and all(
        spoken(known.name)[-1:] == (word,) for known in people
    )


def _stands_alone(word: str, people: tuple[Known, ...]) -> bool:
    """Whether both forms are names by themselves: Jack may be John, and may be another."""
    forms = short_forms(word)
    named = {word, *(part for known in people for part in spoken(known.name)[:1] if part in forms)}
    return all(name in _OF_THEIR_OWN or is_given_name(name, alone=True) for name in named)


def _is_slip(answer: Answer) -> bool:
    """Whether every word is theirs but for two letters swapped, or one typed twice or once too few."""
    known = answer.clear
    if known is None:
        return False
    theirs = {word for name in (known.name, *known.nicknames) for word in words(name)}
    return all(word in theirs or _slips_to(word, theirs) for word in spoken(answer.text))


def _slips_to(typed: str, theirs: set[str]) -> bool:
    return not is_given_name(typed) and any(_slipped(typed, word) for word in theirs)


def _slipped(typed: str, meant: str) -> bool:
    if len(typed) == len(meant):
        wrong = [k for k in range(len(typed)) if typed[k] != meant[k]]
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return swapped and typed[wrong[0]] == meant[wrong[1]] and typed[wrong[1]] == meant[wrong[0]]
    longer, shorter = sorted((typed, meant), key=len, reverse=True)
    if len(longer) != len(shorter) + 1 or len(shorter) < _LEAST:
        return False
    return any(
        longer[k] == longer[k - 1] and longer[:k] + longer[k + 1 :] == shorter for k in range(1, len(longer))
    )


def is_apart(tokens: list[Token], i: int, end: int, place: Place) -> bool:
    """Whether a name with an unknown end stands where nobody takes part: "watched Ben Hur"."""
    return place < Place.LIST and i > 0 and not tokens[i].opens and not is_subject(tokens, end)


def ends_list(tokens: list[Token], i: int, end: int, place: Place) -> bool:
    """Whether a word in a list is one of its names: "Ana, Zoltan and Kim"; not "met Ana, Great talk"."""
    if is_given_name(tokens[i].key):
        return True
    if place is not Place.LIST:
        return False
    if tokens[i - 1].key == "and" or tokens[i].gap.strip() != ",":
        return True
    return end == len(tokens) or not tokens[end].runs_on or tokens[end].key in ("and", "plus")


def is_seen(tokens: list[Token], i: int, end: int, place: Place) -> bool:
    """Whether somebody of two names may only have been seen: "saw Tom Hanks in the street"."""
    return place is Place.WEAK and end - i > 1 and tokens[i - 1].key in ("saw", "seen", "see", "seeing")
