"""Who is said not to have been there: "everyone from pottery except Otto", "José didn't come"."""

from collections.abc import Sequence
from itertools import pairwise

from nurture.domain.capture.found import Found
from nurture.domain.capture.line import JOINS, Token
from nurture.domain.capture.words import RELATIVES

_EXCEPT = frozenset({"except", "but", "minus", "without", "bar", "excluding", "besides", "not"})
_NEGATED = frozenset({"didnt", "couldnt", "cant", "wasnt", "hasnt", "isnt", "never", "not", "wouldnt", "werent"})
_COMES = frozenset({"come", "came", "make", "made", "show", "showed", "join", "joined", "there", "turn", "around"})
_MISSES = frozenset({"cancelled", "canceled", "bailed", "flaked"})
_THEIRS = frozenset({"his", "her", "their"})
_FAILED = frozenset({"couldnt", "failed", "unable"})
_FAILED_TO = frozenset(
    {
        ("didnt", "manage"),
        ("didnt", "get"),
        ("never", "made"),
        ("never", "got"),
        ("could", "not"),
        ("forgot", "to"),
    }
)
_THEM = frozenset({"him", "her", "them", "he", "she", "they"})
_NO_ONE = frozenset({"nobody", "noone"})
_THEY = frozenset({"she", "he", "they"})
_AT_HOME = frozenset({"in", "home"})
_EVERYONE = frozenset({"everyone", "everybody", "all", "anyone", "anybody"})
_OFF = (["on", "holiday"], ["on", "vacation"], ["on", "leave"], ["on", "pto"], ["out", "today"])
_ILL = frozenset({("out", "sick"), ("off", "sick"), ("was", "absent"), ("were", "absent")})


def away(tokens: Sequence[Token], found: Sequence[Found]) -> set[int]:
    """The keys of those who were not there, whatever group they belong to."""
    missing: set[int] = set()
    left_out = -1
    for n, each in enumerate(found):
        goes_on = left_out == n - 1 >= 0 and _joins(tokens, found[n - 1], each)
        if goes_on or is_left_out(tokens, each, grouped=any(other.together for other in found[:n])):
            left_out = n
            missing.update(known.id for known in each.people)
        elif _was_missing(tokens, found, each):
            missing.update(known.id for known in each.people)
    return missing


def _was_missing(tokens: Sequence[Token], found: Sequence[Found], each: Found) -> bool:
    """Whether the words behind a name say that its bearer was not there."""
    if _stayed_away(tokens, each.end) or (each.owner and _was_out(tokens, each.end)):
        return True
    return _is_off(tokens, each.end) and _is_once(found, each)


def _is_elsewhere(tokens: Sequence[Token], found: Sequence[Found], each: Found) -> bool:
    out = each.owner and _was_out(tokens, each.end)
    return out or (_is_off(tokens, each.end) and _is_once(found, each))


def _is_off(tokens: Sequence[Token], end: int) -> bool:
    """ "Ben on holiday", with nothing to say that this is news of somebody who was there."""
    behind = tokens[end : end + 2]
    return [token.key for token in behind] in _OFF and behind[0].runs_on


def _was_out(tokens: Sequence[Token], end: int) -> bool:
    """Whether it is told behind "Ivy's house" that nobody was in."""
    keys = [token.key for token in tokens[end:]]
    return any(
        (who in _NO_ONE or (who in _THEY and was in _NEGATED)) and where in _AT_HOME
        for who, was, where in zip(keys, keys[1:], keys[2:], strict=False)
    )


def _is_once(found: Sequence[Found], each: Found) -> bool:
    return sum(each.people == other.people for other in found) == 1


def came_to_nothing(tokens: Sequence[Token]) -> bool:
    """Whether a line begins with what I did not do: "couldn't meet Ana", "forgot to call Ana"."""
    keys = [token.key for token in tokens[:5]]
    pairs = pairwise(keys)
    return not _FAILED.isdisjoint(keys) or not _FAILED_TO.isdisjoint(pairs)


def reached(tokens: Sequence[Token]) -> bool:
    """Whether who was away was spoken to all the same: "Ben can't come. Rang him"; not "saw his brother"."""
    behind = [*(token.key for token in tokens[1:]), ""]
    pairs = zip((token.key for token in tokens), behind, strict=True)
    return any(key in _THEM and following not in RELATIVES for key, following in pairs)


def is_left_out(tokens: Sequence[Token], each: Found, *, grouped: bool) -> bool:
    """Whether somebody is taken out of a group; `grouped`: one is named before."""
    before = [token.key for token in tokens[max(0, each.first - 3) : each.first]]
    if not before:
        return False
    if before[-1] in ("neither", "nor"):  # "neither Ben nor Zoë came"; of a call it is no answer
        return any(token.key in _COMES for token in tokens[each.end : each.end + 6])
    pair = before[-2:] in (["apart", "from"], ["other", "than"])
    grouped = grouped or not _EVERYONE.isdisjoint(before[:-1])
    return grouped and (before[-1] in _EXCEPT or pair)


def _joins(tokens: Sequence[Token], before: Found, each: Found) -> bool:
    between = tokens[before.end : each.first]
    if between:
        return len(between) == 1 and between[0].key in ("and", "or", "nor")
    return bool(set(tokens[each.first].gap.strip()) & JOINS)


def _stayed_away(tokens: Sequence[Token], end: int) -> bool:
    """Whether the words behind a name say that they did not come."""
    behind = tokens[end : end + 4]
    if not behind or not behind[0].follows:
        return False
    keys = [token.key for token in behind]
    if keys[:2] in (["stood", "me"], ["stood", "us"]) and keys[2:3] == ["up"]:
        return True
    if keys[0] in _MISSES or keys[:2] == ["had", "cancelled"]:
        return _THEIRS.isdisjoint(keys[1:])  # "cancelled his gym" was about something else
    if keys[0] == "absent" or tuple(keys[:2]) in _ILL:
        return True
    negated = keys[0] in _NEGATED or (keys[0] in ("is", "was", "did", "could") and keys[1:2] == ["not"])
    alone = keys[0] in ("wasnt", "werent") and (len(keys) == 1 or not behind[1].runs_on)
    return negated and (alone or not _COMES.isdisjoint(keys[1:]))
