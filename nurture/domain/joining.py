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
    """Whether two people's names could be one person's: they share a word, or one is only an address."""
    mine, theirs = _words(one), _words(other)
    return bool(mine & theirs) or not mine or not theirs


def full_name_key(name: str) -> str | None:
    """What makes two full names the same; None for a single word, which many people bear."""
    return fold(name) if len(name.split()) > 1 and "@" not in name else None


def _words(names: Iterable[str]) -> set[str]:
    return {word for name in names if "@" not in name for word in words(name)}
