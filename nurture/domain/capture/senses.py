"""Whether words that could be somebody's name are meant so here, or are the word, day or place they also are."""

from collections.abc import Callable
from enum import IntEnum

from nurture.domain.capture import manner_words, sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.line import Token, is_saint
from nurture.domain.capture.lists import AND_ME, closes_list, leads_list, names_another
from nurture.domain.capture.person_days import is_person_day
from nurture.domain.capture.positions import Place, is_naming, is_subject, reads_as_word
from nurture.domain.capture.small_names import does_for_us, may_do
from nurture.domain.capture.telling_words import FINITE
from nurture.domain.given_names import is_given_name
from nurture.domain.name_data import TITLES


class Sense(IntEnum):
    """What is meant by words that could be a name."""

    WORD = 0
    LAST = 1
    """Somebody, if the line names nobody else: "loved Paris"."""
    DOUBT = 2
    """Perhaps somebody, if the line names nobody else: to be asked."""
    NAME = 3


def sense(tokens: list[Token], i: int, end: int, place: Place, is_name: Callable[[int], bool]) -> Sense:
    """What the words from `i` to `end` are, of which somebody's name is made.

    `is_name` tells of any word whether it could be a name.
    """
    if _is_of_something_else(tokens, i, end):
        return Sense.WORD
    token = tokens[i]
    if end - i > 1:
        return Sense.NAME
    if _is_last_name(tokens, i, place):
        return Sense.LAST
    if token.key in sense_words.CITIES and token.capital and place < Place.LIST and not is_subject(tokens, end):
        visited = place is Place.WEAK or token.opens or _before(tokens, i) in said.NOT_AFTER | said.TRAVEL
        return Sense.LAST if visited and _before(tokens, i) not in said.NOT_AFTER else _as_word(tokens, i)
    led = _before(tokens, i) in ("from", "to", "by", "on") and not token.opens and token.capital
    if led and token.key not in said.NOT_NAMES | said.CALENDAR | sense_words.SEASONS | sense_words.CITIES:
        return Sense.NAME
    if not reads_as_word(tokens, i):
        tells = end < len(tokens) and tokens[end].runs_on and tokens[end].key in sense_words.NEWS
        loose = token.key in said.CALENDAR and place is Place.NONE and not (tells or is_subject(tokens, end))
        return Sense.LAST if loose and not names_another(tokens, end, is_name) else Sense.NAME
    return _of_word(tokens, i, end, place, is_name)


def _before(tokens: list[Token], i: int) -> str:
    return tokens[i - 1].key if i and not tokens[i].opens else ""


def _is_last_name(tokens: list[Token], i: int, place: Place) -> bool:
    """Whether somebody else's first name stands in front: "Lee" in "some Harper Lee"."""
    if i == 0 or place >= Place.LIST or not (tokens[i].capital and tokens[i].runs_on and tokens[i - 1].capital):
        return False
    before = tokens[i - 1]
    if tokens[i].key.startswith("@"):
        return False
    if before.owner or before.key in said.NOT_NAMES | TITLES | said.RELATIVES or before.key in manner_words.NOUNS:
        return False
    return not before.opens or is_given_name(before.key)


def _as_word(tokens: list[Token], i: int) -> Sense:
    return Sense.WORD if _before(tokens, i) in said.NOT_AFTER else Sense.NAME


def _is_of_something_else(tokens: list[Token], i: int, end: int) -> bool:
    """ "Her mum", "the dog Felix", "Mount Grace", "Rose Gardens": somebody or something of another name."""
    token, before = tokens[i], _before(tokens, i)
    if is_saint(tokens, i) or _is_named_so(tokens, i):
        return True
    if token.key in said.KIN and end < len(tokens) and tokens[end].runs_on and tokens[end].key == "of":
        return True
    if before in said.POSSESSIVE and before not in ("my", "our") and (not token.capital or token.key in said.KIN):
        return True
    if i and tokens[i - 1].owner and token.runs_on and token.key in said.KIN:
        return True
    if before in ("the", "a") and token.key in said.KIN:
        return True
    if (before in sense_words.PETS or before == "baby") and not token.owner:
        return True
    if end - i > 1 or not token.capital:
        return False
    if before in sense_words.PLACE_HEADS and tokens[i - 1].capital and token.runs_on:
        return True
    behind = tokens[end] if end < len(tokens) else None
    return bool(
        behind and behind.runs_on and behind.capital and not token.owner and behind.key in sense_words.PLACE_TAILS
    )


def _is_named_so(tokens: list[Token], i: int) -> bool:
    """Whether it is what an animal, a place or a child is called: "a cat named Rose", "her baby is called Art"."""
    if i < 2 or tokens[i - 1].key not in ("called", "named"):
        return False
    thing = tokens[i - 2]
    if thing.owner:
        return thing.key in said.RELATIVES | sense_words.PETS
    named = thing.key in sense_words.PETS | sense_words.PLACE_TAILS | sense_words.NAMING
    return named and is_naming(tokens, i - 1)


def _of_word(tokens: list[Token], i: int, end: int, place: Place, is_name: Callable[[int], bool]) -> Sense:
    """A word that is a name too, where nothing but its place can tell: in small letters, or at the beginning."""
    token = tokens[i]
    small = not token.capital
    if token.key in said.NOT_NAMES and small:
        named = token.key == "an" and place is Place.SURE and closes_list(tokens, end)  # "call w/ an on monday"
        return Sense.NAME if named else Sense.WORD
    if place is Place.SURE:
        return _behind_with(tokens, i, end) if small else Sense.NAME
    if token.owner and not small and token.key not in sense_words.WEEKDAYS | said.NOT_NAMES:
        return Sense.NAME
    if small and _before(tokens, i) == "for" and i > 1 and tokens[i - 2].key in manner_words.NOUNS:
        return Sense.NAME
    if token.key in sense_words.WEEKDAYS:
        return Sense.NAME if is_person_day(tokens, i, is_name) else Sense.WORD
    if (place and not small) or (place is Place.LIST and closes_list(tokens, end)):
        return Sense.NAME
    if small and place is Place.WEAK and closes_list(tokens, end):
        return Sense.DOUBT
    if small:
        if _speaks(tokens, end) or (i == 0 and leads_list(tokens, end, is_name)):
            return Sense.NAME
        if i:
            return Sense.WORD
        if _tells_in_small(tokens, end) and token.key not in said.CALENDAR - {"may"}:
            return Sense.LAST
        firm = does_for_us(tokens, end)
        return Sense.NAME if firm else Sense.DOUBT if may_do(tokens, end) else Sense.WORD
    return _opening(tokens, i, end, is_name) if token.opens else Sense.WORD


def _tells_in_small(tokens: list[Token], end: int) -> bool:
    """Whether what a line begins with in small letters is somebody: "grace was late", "may is ill"."""
    key = tokens[end - 1].key
    if key in ("may", "will") and end < len(tokens):
        return tokens[end].runs_on and tokens[end].key in ("is", "was", "has", "isnt", "wasnt")
    done_by = [token.key for token in tokens[end : end + 2]] == ["said", "by"]  # "grace said by Art"
    told = _has_verb(tokens, end) or (is_subject(tokens, end) and not done_by)
    return told and key not in sense_words.ABSTRACT - {"grace"}


def _has_verb(tokens: list[Token], end: int) -> bool:
    """Whether the word at `end` is "is", "was" or the like: "grace was late"."""
    return end < len(tokens) and tokens[end].runs_on and tokens[end].key in sense_words.NEWS


def _behind_with(tokens: list[Token], i: int, end: int) -> Sense:
    """ "Coffee with grace" is with her; "danced with grace" may be so. "Called will" before a verb is a slip."""
    before = tokens[i - 1].key
    activity = i > 1 and tokens[i - 2].key in manner_words.NOUNS and not tokens[i - 2].key.endswith("ed")
    if before not in ("with", "w") or tokens[i].key not in sense_words.ABSTRACT or i == 1 or activity:
        return Sense.NAME
    return Sense.DOUBT


def _opening(tokens: list[Token], i: int, end: int, is_name: Callable[[int], bool]) -> Sense:
    """A word with a capital where a sentence begins: "Grace and Faith came", "Hope to see Ana"."""
    token = tokens[i]
    if token.key == "an" and (_has_verb(tokens, end) or is_subject(tokens, end)):
        return Sense.NAME
    if token.key in said.NOT_NAMES:
        return (
            Sense.NAME if _speaks(tokens, end) and token.key not in ("i", "a", "we", "you", "it") else Sense.WORD
        )
    if names_another(tokens, end, is_name):
        return Sense.NAME
    if token.owner:
        return Sense.NAME if token.key not in sense_words.SEASONS else Sense.LAST
    if is_subject(tokens, end):
        return Sense.NAME
    behind = tokens[end] if end < len(tokens) else None
    if behind is None or ":" in behind.gap or behind.gap.strip() in ("/", "@", "-", "–", "—", "+", "&"):
        return Sense.LAST if token.key in said.CALENDAR | sense_words.SEASONS else Sense.NAME
    if not behind.runs_on:
        return Sense.LAST
    if behind.key in sense_words.NEWS and token.key not in sense_words.SEASONS:
        return _of_news(tokens, i, end)
    if behind.key in sense_words.MINDS:
        return Sense.NAME
    if (
        behind.key in ("over", "round")
        and end + 1 < len(tokens)
        and tokens[end + 1].key in ("for", "to", "at", "with")
    ):
        return Sense.NAME
    if token.key in said.CALENDAR | sense_words.SEASONS:
        return Sense.WORD
    near = tokens[end + 1 : end + 6] if behind.key in ("next", "from") else []
    if any(word.runs_on and word.key in FINITE for word in near):  # "Hope next door had a barbecue"
        return Sense.NAME
    doing = behind.key in FINITE | said.ADVERBS or behind.key.endswith(("ed", "s"))
    return Sense.LAST if doing or behind.key in manner_words.NOUNS else Sense.WORD


def _of_news(tokens: list[Token], i: int, end: int) -> Sense:
    """ "Hope is moving", "Mark got the job" are theirs; "Hope is all we have" may not be."""
    verb = tokens[end].key
    after = tokens[end + 1].key if end + 1 < len(tokens) else ""
    doing = after.endswith("ing") or after in ("been", "got", "having")
    if verb in ("is", "was", "has", "seems", "feels") and not doing and tokens[i].key in sense_words.THINGS:
        return Sense.DOUBT
    return Sense.NAME


def _speaks(tokens: list[Token], end: int) -> bool:
    """Whether what is in front of `end` does what only somebody can: "will called", "rose and i"."""
    if end < len(tokens) and tokens[end].gap.strip() in ("&", "+") and tokens[end].key in ("i", "me"):
        return True
    if end >= len(tokens) or not tokens[end].runs_on:
        return False
    if tokens[end].key in sense_words.SPEECH:
        return not (end + 1 < len(tokens) and tokens[end + 1].key == "by")  # "grace said by Art"
    if tokens[end].key in said.ADVERBS and end + 1 < len(tokens):
        return tokens[end + 1].key in sense_words.SPEECH
    return tokens[end].key == "and" and end + 1 < len(tokens) and tokens[end + 1].key in AND_ME
