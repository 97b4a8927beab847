"""What channels are called: the many words for one door, and the medium that each leads to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from nurture.domain.dates.vocabulary import word_set
from nurture.domain.folding import fold
from nurture.domain.touches import Medium

if TYPE_CHECKING:
    from nurture.domain.people import Channel

_CALLED = {
    "email": "email emails e-mail e-mails mail mails mailing emailing gmail outlook hotmail inbox"
    " emailed mailed e-mailed e-mailing",
    "phone": "phone phones call calls calling called ring rings ringing telephone tel cell landline voicemail"
    " voicemails phoning mobile rung phoned"
    " telephoned telephoning",
    "sms": "sms text texts texting imessage imessages texted",
    "whatsapp": "whatsapp whatsapps wa whatsapping whatsapped",
    "signal": "signal",
    "telegram": "telegram",
    "threema": "threema",
    "messenger": "messenger",
    "wechat": "wechat weixin",
    "matrix": "matrix element",
    "slack": "slack slacking",
    "discord": "discord",
    "facebook": "facebook fb meta",
    "instagram": "instagram insta ig",
    "linkedin": "linkedin",
    "xing": "xing",
    "twitter": "twitter x tweet tweets tweeting",
    "mastodon": "mastodon fediverse",
    "bluesky": "bluesky bsky",
    "tiktok": "tiktok",
    "snapchat": "snapchat snap",
    "youtube": "youtube",
    "social": "social socials",
    "zoom": "zoom zooming",
    "skype": "skype skyping",
    "facetime": "facetime facetiming facetimed",
    "teams": "teams",
    "meet": "gmeet",
    "letter": "letter letters post postcard postcards address",
    "web": "web website homepage blog url site",
}
KIND_OF: Mapping[str, str] = MappingProxyType(
    {word: kind for kind, words in _CALLED.items() for word in words.split()}
)
"""Every word for a channel to the one word that stands for it."""

_MESSAGES = word_set("sms whatsapp signal telegram threema messenger wechat matrix slack discord")
_NETWORKS = word_set(
    "social facebook instagram linkedin xing twitter mastodon bluesky tiktok snapchat youtube messenger"
)
_VIDEO = word_set("zoom skype facetime teams meet")
_MANY = {
    "message": _MESSAGES,
    "messages": _MESSAGES,
    "messaging": _MESSAGES,
    "messaged": _MESSAGES,
    "messenger": _MESSAGES,
    "dm": _MESSAGES | _NETWORKS,
    "dms": _MESSAGES | _NETWORKS,
    "chat": _MESSAGES,
    "chats": _MESSAGES,
    "social": _NETWORKS,
    "socials": _NETWORKS,
    "video": _VIDEO,
}
"""Words that stand for more than one."""

LEFT = (_MESSAGES | _NETWORKS) - {"sms"}
"""What one can leave: nobody leaves the telephone."""
WORDS = tuple(sorted((word for word in (*KIND_OF, *_MANY) if len(word) > 1), key=len, reverse=True))
"""All words for channels, the longest first."""

_PLACES = {"work": "work", "office": "work", "home": "home", "private": "home", "personal": "home"}
"""Words for the label of a channel: "not on my work phone" leaves the one at home alone."""

_MEDIA = {
    **dict.fromkeys(_MESSAGES, frozenset({Medium.MESSAGE})),
    **dict.fromkeys(_NETWORKS, frozenset({Medium.SOCIAL, Medium.MESSAGE})),
    **dict.fromkeys(_VIDEO, frozenset({Medium.VIDEO})),
    "messenger": frozenset({Medium.MESSAGE}),
    "email": frozenset({Medium.EMAIL}),
    "phone": frozenset({Medium.CALL, Medium.MESSAGE}),
    "letter": frozenset({Medium.LETTER}),
}

_ALL_BUT = re.compile(r"(?:all|anything|everything|nothing|none)\s+but\s+(.+)", re.DOTALL | re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)?")


def kinds_in(text: str) -> frozenset[str]:
    """The channels that a text names, each by its one word: "no FB or phone calls" is {"facebook", "phone"}."""
    words = _WORD.findall(fold(text).replace("linked in", "linkedin"))
    found = {KIND_OF[word] for word in words if word in KIND_OF}
    return frozenset(found.union(*(_MANY[word] for word in words if word in _MANY)))


def kinds_of(channel: Channel) -> frozenset[str]:
    """What a channel is: its kind, and the network that its address leads to ("web facebook.com/ana")."""
    kind = kinds_in(channel.kind) or frozenset({fold(channel.kind)})
    if kind & {"web", "social"}:
        return kind | kinds_in(channel.address)
    return kind


def media_of(channel: Channel) -> frozenset[Medium]:
    """How a touch through the channel happens; empty for one that nobody is reached by, such as a web page."""
    return frozenset().union(*(_MEDIA.get(kind, frozenset()) for kind in kinds_of(channel)))


def in_words(channel: Channel) -> str:
    """A channel in one line, with what to know before using it: "phone 030 1234 (work · ask first · after six)".

    Nothing is said of a standing that nobody knows.
    """
    from nurture.domain.people import Standing

    standing = "" if channel.standing is Standing.UNKNOWN else channel.standing.replace("-", " ")
    beside = " · ".join(filter(None, (channel.label, standing, channel.note)))
    return f"{channel.kind} {channel.address}".rstrip() + (f" ({beside})" if beside else "")


def refers(about: str, channel: Channel) -> bool:
    """Whether the words of a `not-on` mean the channel.

    They name its kind ("fb" is facebook, "calls" is phone), its address, or with "all but email" everything else;
    a label among them ("work phone") narrows them to channels that have it.
    """
    rest = _ALL_BUT.fullmatch(about.strip())
    if rest:
        return not refers(rest[1], channel)
    folded = fold(about)
    if folded and folded in (fold(channel.address), fold(channel.kind), fold(channel.label)):
        return True
    places = {_PLACES[word] for word in _WORD.findall(folded) if word in _PLACES}
    labels = {_PLACES.get(word, word) for word in _WORD.findall(fold(channel.label))}
    return bool(kinds_in(about) & kinds_of(channel)) and (not places or bool(places & labels))


def media_named(about: str) -> frozenset[Medium]:
    """The media that words such as "facebook" or "calls" close."""
    return frozenset().union(*(_MEDIA.get(kind, frozenset()) for kind in kinds_in(about)))


def written_as(channel: Channel | None) -> Medium:
    """How a text that goes through the channel is kept: by what it is read on."""
    media = media_of(channel) if channel else frozenset()
    first = (Medium.EMAIL, Medium.LETTER, Medium.SOCIAL)
    return next((medium for medium in first if medium in media), Medium.MESSAGE)
