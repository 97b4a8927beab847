"""Who of a line belongs to whom: "Ana's brother Rui", "Ben and his wife Lena", "Rui (Ana's brother)"."""

from collections.abc import Iterator, Sequence

from nurture.domain.capture import sense_words
from nurture.domain.capture import words as said
from nurture.domain.capture.found import Found
from nurture.domain.capture.line import Token

_PHRASE = 4
"""Words of "Ana's new little brother" between the owner and the relative, at most."""

_RELATIVE = 3
"""Words behind "Ana's" among which the relative is named: "Ana's new little brother"."""

Kin = tuple[int, str, int]
"""The places, among those found, of an owner and of who belongs to them, and the relative by one word between."""


def kin(tokens: Sequence[Token], found: Sequence[Found]) -> list[Kin]:
    """Everybody who is named by whose relative they are, in the order of the line."""
    return sorted({*_led_to(tokens, found), *_apposed(tokens, found)}, key=lambda each: each[2])


def _led_to(tokens: Sequence[Token], found: Sequence[Found]) -> Iterator[Kin]:
    """ "Ana's brother Rui", "his sons Tom and Rui"."""
    last: Kin | None = None
    for n, each in enumerate(found):
        i = each.first - 1
        if i >= 0 and tokens[each.first].runs_on and tokens[i].key in said.RELATIVES:
            owner = _owner(tokens, found, n, i)
            last = (owner, tokens[i].key, n) if owner is not None else None
            if last:
                yield last
        elif last and last[1] in said.PLURAL and _follows(tokens, found[n - 1], each):
            last = (last[0], last[1], n)
            yield last
        else:
            last = None


def _follows(tokens: Sequence[Token], before: Found, each: Found) -> bool:
    between = tokens[before.end : each.first]
    return all(token.key in ("and", "plus") for token in between) and len(between) < 2 and not before.owner


def _owner(tokens: Sequence[Token], found: Sequence[Found], n: int, relative: int) -> int | None:
    """Who owns the relative: the one with the 's in front, or the one before where it says "his" or "her"."""
    for k in range(relative - 1, max(-1, relative - _PHRASE - 1), -1):
        if not tokens[k + 1].runs_on:
            return None
        if tokens[k].owner:
            return next((m for m in range(n) if found[m].owner and found[m].end == k + 1), None)
        if tokens[k].key in ("her", "his", "their"):
            return n - 1 if n and not found[n - 1].together else None
    return None


def _apposed(tokens: Sequence[Token], found: Sequence[Found]) -> Iterator[Kin]:
    """ "Rui, Ana's brother" and "Rui (Ana's brother)"."""
    for n in range(len(found) - 1):
        each, owner = found[n], found[n + 1]
        sign = tokens[owner.first].gap.strip() if owner.first == each.end else ""
        if owner.relative and owner.relative not in said.PLURAL and sign in (",", "("):
            yield n + 1, owner.relative, n


def relative_behind(tokens: Sequence[Token], end: int) -> str:
    """The relative of an owner, right behind or behind some adjectives: "brother" of "Ana's brother"."""
    for token in tokens[end : end + _RELATIVE]:
        if not token.runs_on:
            break
        if token.key in said.RELATIVES or token.key in sense_words.ANIMALS:
            return token.key
    return ""


def with_relative(tokens: Sequence[Token], group: Found) -> Found:
    """The group, named by one who belongs to it where it says so: "the neighbours' dog"."""
    behind = tokens[group.end] if group.end < len(tokens) else None
    if behind is None or behind.gap.strip(" '’") or behind.key not in said.RELATIVES | sense_words.ANIMALS:
        return group
    return group._replace(owner=True, relative=behind.key)
