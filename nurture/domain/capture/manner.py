"""How a line says a touch happened, and who reached whom."""

from collections.abc import Callable
from dataclasses import dataclass

from nurture.domain.capture import manner_words as said
from nurture.domain.capture.line import Token
from nurture.domain.touches import Direction, Medium

Range = tuple[int, int]
"""First token, and the index behind the last."""


@dataclass(slots=True)
class Manner:
    """Medium and direction, and the words that said so."""

    medium: Medium = Medium.OTHER
    direction: Direction = Direction.MUTUAL
    broadcast: bool = False
    medium_words: Range | None = None
    direction_words: Range | None = None


@dataclass(slots=True)
class Acts:
    """What the verbs of a line tell."""

    mine: bool = False
    """I wrote."""
    theirs: bool = False
    """They wrote or called."""
    both: bool = False
    """We talked; or I answered, or we wrote to and fro."""
    like: bool = False
    """All they did was to like something."""
    heard: Range | None = None
    """ "Heard from", "a letter from"."""


def read_manner(tokens: list[Token], is_name: Callable[[int], bool], is_owner: Callable[[int], bool]) -> Manner:
    """Medium, direction and broadcast of a line.

    The first strong word says the medium, else a weak one ("met", "chat"); else "with" means in person, unless
    the line only says that we talked; else other. Seeing each other is always mutual. Of what is written or
    called, my side alone is `out` (and so is looking at what they posted), theirs alone `in`, both or neither
    `mutual`; a line that tells of no answer is `out` unless it was they who tried. `is_name` and `is_owner`
    answer for the tokens of names, and of "Ana's".
    """
    manner = Manner()
    manner.medium, manner.medium_words = _medium(tokens, is_name)
    acts = _acts(tokens, is_name, is_owner)
    unanswered = _phrase(tokens, said.NO_ANSWER, is_name)
    everyone = _phrase(tokens, said.BROADCAST, is_name)
    if manner.medium in said.WRITTEN and everyone:
        manner.broadcast, manner.direction_words = True, everyone
        manner.direction = Direction.IN if acts.heard or (acts.theirs and not acts.mine) else Direction.OUT
    elif manner.medium not in (Medium.IN_PERSON, Medium.VIDEO) or (unanswered and not _together(tokens)):
        acts.mine = acts.mine or (manner.medium is Medium.SOCIAL and not (acts.theirs or _together(tokens)))
        manner.direction = _direction(acts, tried=unanswered is not None)
        manner.direction_words = unanswered or acts.heard
        manner.broadcast = acts.like and acts.theirs and not acts.mine
    return manner


def _direction(acts: Acts, *, tried: bool) -> Direction:
    if acts.both and not tried:
        return Direction.MUTUAL
    if acts.theirs:
        return Direction.MUTUAL if acts.mine else Direction.IN
    return Direction.OUT if acts.mine or tried else Direction.MUTUAL


def _together(tokens: list[Token]) -> bool:
    return any(token.key in ("with", "met") for token in tokens)


def _medium(tokens: list[Token], is_name: Callable[[int], bool]) -> tuple[Medium, Range | None]:
    for reads in (_strong, _weak):
        for i in range(len(tokens)):
            if not is_name(i) and (found := reads(tokens, i)):
                return found
    keys = {token.key for token in tokens}
    return (Medium.IN_PERSON if "with" in keys and not keys & said.TALKS else Medium.OTHER), None


def _strong(tokens: list[Token], i: int) -> tuple[Medium, Range] | None:
    key = tokens[i].key
    for length in (3, 2, 1):
        if medium := said.STRONG.get(_run(tokens, i, length)):
            return medium, (i, i + length)
    if key in said.PLATFORMS and i and tokens[i - 1].key in said.VIA:
        return said.PLATFORMS[key], (i, i + 1)
    if key in said.LIKES and any(token.key in said.POSTS for token in tokens[i + 1 : i + 6]):
        return Medium.SOCIAL, (i, i + 1)
    if key in said.CARRIERS:
        return _carried(tokens) or Medium.MESSAGE, (i, i + 1)
    return None


def _carried(tokens: list[Token]) -> Medium | None:
    """What was written, where the line names it: "sent Ana a card"."""
    media = (said.STRONG.get(token.key) or said.WEAK.get(token.key) for token in tokens)
    return next((medium for medium in media if medium in said.WRITTEN), None)


def _weak(tokens: list[Token], i: int) -> tuple[Medium, Range] | None:
    for length in (2, 1):
        if medium := said.WEAK.get(_run(tokens, i, length)):
            return medium, (i, i + length)
    return None


def _run(tokens: list[Token], i: int, length: int) -> str:
    """So many words in a row, "" where a sign parts them or the line ends."""
    run = tokens[i : i + length]
    if len(run) < length or any(not token.follows and token.gap != "-" for token in run[1:]):
        return ""
    return " ".join(token.key for token in run)


def _phrase(tokens: list[Token], phrases: frozenset[str], is_name: Callable[[int], bool]) -> Range | None:
    for i in range(len(tokens)):
        for length in (4, 3, 2, 1):
            if _run(tokens, i, length) in phrases and not is_name(i) and not _by_me(tokens, i):
                return i, i + length
    return None


def _by_me(tokens: list[Token], i: int) -> bool:
    """ "I didn't answer": it was they who tried."""
    return i > 0 and tokens[i - 1].key == "i" and tokens[i].follows and not tokens[i].key.startswith("tried")


def _acts(tokens: list[Token], is_name: Callable[[int], bool], is_owner: Callable[[int], bool]) -> Acts:
    acts = Acts()
    for i, token in enumerate(tokens):
        if is_name(i):
            continue
        behind = tokens[i + 1].key if i + 1 < len(tokens) else ""
        if token.key in said.TALKS or (token.key in said.WRITES | said.WRITE_NOW and behind == "with"):
            acts.both = True
        elif token.key == "from" and i + 1 < len(tokens) and _is_from_them(tokens, i, is_name):
            acts.theirs, acts.heard = True, acts.heard or (i - 1, i + 1)
        elif is_owner(i - 1) and token.key in said.WRITE_NOW | said.CALL_NOUNS:
            acts.theirs = True
        elif token.key in said.WRITES | said.CALLS | said.REPLIES | said.LIKES | {"left", "got"}:
            _act(acts, tokens, i, behind, _subject(tokens, i, is_name))
        elif token.key in said.WRITE_NOW and (is_name(i + 1) or behind == "to"):
            acts.mine = acts.mine or _subject(tokens, i, is_name) == "me"
    return acts


def _act(acts: Acts, tokens: list[Token], i: int, behind: str, subject: str) -> None:
    key = tokens[i].key
    if key in ("left", "got") and not _leads_back(tokens, i):
        return
    if subject == "we":
        acts.both = True
    elif subject == "them":
        acts.theirs = True
        acts.like = key in said.LIKES and key != "commented"
    elif key in said.REPLIES or behind == "back" or key == "got":
        acts.both = True
    elif key not in said.CALLS:
        acts.mine = True


def _leads_back(tokens: list[Token], i: int) -> bool:
    """ "Left a message", "got back to me"."""
    rest = [token.key for token in tokens[i + 1 : i + 6]]
    if tokens[i].key == "got":
        return rest[:1] == ["back"]
    return bool({"voicemail", "message", "note", "messages"} & set(rest))


def _is_from_them(tokens: list[Token], i: int, is_name: Callable[[int], bool]) -> bool:
    if {"no", "not", "havent", "hasnt", "never", "nothing"} & {token.key for token in tokens[max(0, i - 3) : i]}:
        return False
    them = is_name(i + 1) or is_name(i + 2) or tokens[i + 1].key in ("her", "him", "them")
    return i > 0 and tokens[i - 1].key in said.HEARD_FROM and (them or tokens[i - 1].key == "heard")


def _subject(tokens: list[Token], i: int, is_name: Callable[[int], bool]) -> str:
    """Who does what the verb at `i` says: "them", "we", or (where nobody else is said to) "me"."""
    while i > 0 and not _parted(tokens[i]) and tokens[i - 1].key in said.BETWEEN:
        i -= 1
    if i == 0 or _parted(tokens[i]):
        return "me"
    before = tokens[i - 1].key
    if before == "we" or (before == "i" and i > 2 and tokens[i - 2].key == "and" and is_name(i - 3)):
        return "we"
    return "them" if is_name(i - 1) or before in said.THEY else "me"


def _parted(token: Token) -> bool:
    return bool(token.gap.strip(" \t"))
