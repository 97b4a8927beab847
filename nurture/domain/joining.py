"""Whether a card from outside is somebody the journal has already: pure rules on keys and names.

A shared address alone is not enough (families share telephones), nor is a first name: what joins is an
address together with a name that agrees, or the same full name where only one person bears it.
"""

from collections.abc import Iterable

from nurture.domain.names import fold, words
from nurture.domain.people import Channel

PHONE_TAIL = 9
"""How many last digits tell a telephone, whatever the country code is written like."""
PHONE_LEAST = 7


def address_key(channel: Channel) -> str | None:
    """What makes two channels the same door; None for those that many people share or nobody keys."""
    if channel.kind == "email" or "@" in channel.address:
        return f"mail {channel.address.strip().casefold()}"
    digits = "".join(character for character in channel.address if character.isdigit())
    if channel.kind in PHONES and len(digits) >= PHONE_LEAST:
        return f"tel {digits[-PHONE_TAIL:]}"
    if channel.kind in PROFILES:
        bare = channel.address.casefold().split("://")[-1].removeprefix("www.").rstrip("/")
        return f"web {bare}"
    return None


PHONES = frozenset({"phone", "mobile", "whatsapp", "signal", "telegram", "sms"})
PROFILES = frozenset({"linkedin", "facebook", "instagram", "mastodon", "twitter", "github", "xing"})


def names_agree(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two people could be one: a name of one has no word that a name of the other lacks.

    A surname in common is not enough: that is what a family shares beside its telephone. Who has only an address
    for a name agrees with everybody.
    """
    mine, theirs = _told(one), _told(other)
    return not mine or not theirs or any(_within(*sorted((a, b), key=len)) for a in mine for b in theirs)


def full_name_key(name: str) -> str | None:
    """What makes two full names the same; None for a single word, which many people bear."""
    return fold(name) if len(name.split()) > 1 and "@" not in name else None


def _told(names: Iterable[str]) -> list[tuple[str, ...]]:
    return [told for name in names if "@" not in name and (told := words(name))]


def _within(less: tuple[str, ...], more: tuple[str, ...]) -> bool:
    """Whether each word of the one has its like in the other: itself, its initial, its short or its long form."""
    return all(any(_alike(word, other) for other in more) for word in less)


def _alike(word: str, other: str) -> bool:
    if word == other:
        return True
    if 1 in (len(word), len(other)):
        return word[0] == other[0] and word[0].isalpha()
    from nurture.domain.name_data import short_forms

    return other in short_forms(word)
