"""One door, not every door (R5): which channels of a person stand open, best first."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from nurture.domain.channel_words import media_of
from nurture.domain.people import Channel, Standing
from nurture.domain.touches import Medium

if TYPE_CHECKING:
    from nurture.domain.portrait import Door

_BEST_FIRST = (Standing.WELCOME, Standing.UNKNOWN, Standing.ASK_FIRST)


def open_channels(
    channels: Iterable[Channel], doors: Iterable[Door], knocked: Collection[Medium] = ()
) -> tuple[Channel, ...]:
    """Which of the channels may be proposed; what nobody is reached by, such as a web page, is not among them.

    While an attempt is out (`knocked`: the media it went by), only the door that it went to: nobody is chased on
    another platform. Where they have answered somewhere, only there. Else those that were used or are welcome;
    one that is new and of which nothing was said only where there is no other.
    """
    reaching = [channel for channel in channels if media_of(channel)]
    ordered = sorted(reaching, key=lambda channel: _BEST_FIRST.index(channel.standing))
    if knocked:
        return tuple(each for each in _through(ordered, knocked) if not _strays(each, knocked))
    doors = tuple(doors)
    answered = _through(ordered, {door.medium for door in doors if door.answered})
    if answered:
        return answered
    tried = {door.medium for door in doors if door.tried}
    familiar = [each for each in ordered if each.standing is Standing.WELCOME or media_of(each) & tried]
    return tuple(familiar or ordered)


def _strays(channel: Channel, knocked: Collection[Medium]) -> bool:
    """Whether it leads to a network, where no attempt went: a message can go there too, and did not."""
    return Medium.SOCIAL in media_of(channel) and Medium.SOCIAL not in knocked


def _through(channels: Iterable[Channel], media: Collection[Medium]) -> tuple[Channel, ...]:
    return tuple(channel for channel in channels if not media_of(channel).isdisjoint(media))
