"""How a line says a touch happened: its medium by the first strong word of the telling, else by weaker signs."""

from typing import NamedTuple

from nurture.domain.capture import manner_words as said
from nurture.domain.capture.telling import Telling
from nurture.domain.capture.telling_words import PAST
from nurture.domain.touches import Medium

Range = tuple[int, int]
"""First token, and the index behind the last."""

_LONGEST = 4
"""Words of the longest phrase."""


class Means(NamedTuple):
    """By what a touch happened, and the words that say so."""

    medium: Medium
    words: Range | None = None


def strong_means(telling: Telling) -> Means | None:
    """What the first strong word of the contact says: "coffee", "rang", "wrote a letter"; None without one.

    "Lunch over zoom" is a video call. What was only talked about counts nowhere, but for "over coffee" in it.
    """
    found = _first(telling, telling.plain) or _first(telling, [i for i in telling.told if _is_led(telling, i)])
    if found and found.medium is Medium.IN_PERSON:
        led = _first(telling, [i for i in telling.plain if _is_led(telling, i)])
        return led if led and led.medium in said.LED else found
    if found and found.medium is Medium.SOCIAL and any(telling.keys[i] in said.DIRECT for i in telling.told):
        return found._replace(medium=Medium.MESSAGE)
    return found


def weak_means(telling: Telling, *, there: bool) -> Means:
    """What the weaker signs say: "met", "chat", being somewhere, or just being with somebody.

    `there`: whether the line names a place of the contact; whoever chats at a bus stop is there.
    """
    for i in telling.plain:
        if telling.keys[i] not in said.WEAK_OPENINGS:
            continue
        for length in (3, 2, 1):
            medium = said.WEAK.get(telling.run(i, length))
            if medium and not telling.names[i] and _is_meant(telling, i, length):
                chat = there and medium in (Medium.MESSAGE, Medium.VIDEO)
                if telling.keys[i] in said.ANSWERS:
                    medium = _carried(telling, i) or medium
                return Means(Medium.IN_PERSON if chat else medium, (i, i + length))
    if _had_round(telling):
        return Means(Medium.IN_PERSON)
    if found := _first(telling, [i for i in _was(telling) if _is_led(telling, i)]):
        return found
    keys = {telling.keys[i] for i in telling.told}
    together = "with" in keys or "w" in keys
    return Means(Medium.IN_PERSON if there or (together and not keys & said.TALKS) else Medium.OTHER)


def _had_round(telling: Telling) -> bool:
    """ "Had Grace and her husband round"."""
    for clause in telling.clauses:
        keys = telling.keys[clause.first : clause.end]
        if clause.tells and "had" in keys and not {"round", "over", "around"}.isdisjoint(keys):
            return True
    return False


def _was(telling: Telling) -> list[int]:
    """Tokens of what somebody else did or was: "she was lovely about it on the phone"."""
    found: list[int] = []
    for clause in telling.clauses:
        each = range(clause.first, clause.end)
        if not clause.tells and clause.subject in ("them", "thing") and any(telling.keys[i] in PAST for i in each):
            found += each
    return found


def _first(telling: Telling, where: list[int]) -> Means | None:
    for i in where:
        if not telling.names[i] and (found := _strong(telling, i)):
            return found
    return None


def _strong(telling: Telling, i: int) -> Means | None:
    key = telling.keys[i]
    if key in said.OPENINGS:
        for length in range(_LONGEST, 0, -1):
            medium = said.STRONG.get(telling.run(i, length))
            if medium and (length > 1 or _is_meant(telling, i, 1)):
                return Means(medium, (i, i + length))
    alone = key == "teams" and telling.tokens[i].capital and telling.of[i].end - telling.of[i].first == 1
    if key in said.PLATFORMS and (alone or telling.key(i - 1) in said.VIA):
        return Means(said.PLATFORMS[key], (i, i + 1))
    if key in said.LIKES and any(word in said.POSTS for word in telling.keys[i + 1 : i + 6]):
        sent = key == "shared" and "with" in telling.keys[i + 1 : telling.of[i].end]
        return Means(Medium.MESSAGE if sent else Medium.SOCIAL, (i, i + 1))
    if key in said.CARRIERS and "home" not in telling.keys[i + 1 : i + 4]:
        return Means(_carried(telling, i) or Medium.MESSAGE, (i, i + 1))
    return None


def _carried(telling: Telling, i: int) -> Medium | None:
    """What was written, where the clause names it: "sent Ana a card"."""
    end = telling.of[i].end
    for k in range(i + 1, end):
        medium = said.STRONG.get(telling.keys[k])
        if medium in said.WRITTEN and telling.key(k - 1) in said.VIA:
            return medium
    for k in range(telling.of[i].first, min(end + 8, len(telling.keys))):
        key = telling.keys[k]
        medium = said.STRONG.get(telling.run(k, 2)) or said.STRONG.get(key) or said.WEAK.get(key)
        medium = medium or said.PLATFORMS.get(key)
        if medium in said.WRITTEN and key not in said.ANSWERS:
            return medium
    return None


def _is_led(telling: Telling, i: int) -> bool:
    """Whether "over", "on" or "by" leads to the word at `i`: "over a coffee", "on the phone"."""
    if telling.key(i - 1) in said.VIA:
        return telling.keys[i] not in ("a", "the", "my", "her", "his") or telling.keys[i : i + 2] == [
            "the",
            "phone",
        ]
    return telling.key(i - 1) in ("a", "the", "some", "lunchtime") and telling.key(i - 2) in said.VIA


def _is_meant(telling: Telling, i: int, length: int) -> bool:
    """Whether a word tells of the contact and of nothing else that it also means."""
    key, before, behind = telling.keys[i], telling.key(i - 1), telling.key(i + length)
    if before in said.WITHOUT and telling.joined(i):
        return False
    if length == 1 and behind in said.OTHERWISE.get(key, ()) and telling.joined(i + 1):
        return False
    if key == "called" and not _is_call(telling, i):
        return False
    if key == "phone" and not telling.is_name(i + 1) and before not in ("the", "by", "via", "", "over"):
        return i == telling.of[i].first
    if key in said.THINGS and _is_owned(telling, i) and before not in said.VIA:
        clause = telling.of[i]
        from_them = behind == "from" or telling.key(i - 1) in said.VIA or telling.key(i - 2) in said.VIA
        return from_them or not said.HANDLED.isdisjoint(telling.keys[clause.first : clause.end])
    return True


def _is_owned(telling: Telling, i: int) -> bool:
    """Whether it is said whose a thing is, or which: "her letter", "Ana's parcel"."""
    if i > telling.of[i].first + 1 and telling.tokens[i - 1].owner:
        return True
    return not said.OWNED.isdisjoint((telling.key(i - 1), telling.key(i - 2)))


def _is_call(telling: Telling, i: int) -> bool:
    """Whether "called" reaches somebody: not "a girl called Kirsty", "his wife's called Odile"."""
    if i == telling.of[i].first or telling.is_name(i - 1) or telling.key(i - 1) in said.NAMED_BY:
        return not telling.tokens[i - 1].owner if i and telling.tokens[i].follows else True
    if telling.of[i].subject == "thing" and not telling.tokens[i - 1].owner:
        return i + 1 == len(telling.tokens) or not telling.tokens[i + 1].capital or telling.names[i + 1]
    return telling.of[i].subject == "them" or not telling.tokens[i].follows or telling.key(i - 1).endswith("ly")
