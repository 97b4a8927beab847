"""The one place where boundaries, standings and the line in the sand are judged (R3, R4, R5).

Every screen, prompt, brief, draft and command asks here what is fitting between the user and one person today.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.channel_words import media_named, media_of, refers
from nurture.domain.fitting import Fitting
from nurture.domain.intentions import Intention
from nurture.domain.people import BoundaryKind, Channel, FactKind, Standing
from nurture.domain.spheres import Sphere
from nurture.domain.touches import Direction, Medium
from nurture.views.person import BoundaryLine

if TYPE_CHECKING:
    from nurture.domain.portrait import Door, Portrait

OF_USE = frozenset(
    {
        Intention.CONGRATULATE,
        Intention.ASK,
        Intention.HELP,
        Intention.THANK,
        Intention.SHARE,
        Intention.INTRODUCE,
    }
)
"""What can be of professional use to somebody who asked for business only."""
_ALWAYS_WORK = frozenset({FactKind.WORK})
_PERHAPS_WORK = frozenset({FactKind.INTEREST, FactKind.HOPE, FactKind.CAN_TEACH, FactKind.WANTS_TO_LEARN})


class Etiquette(NamedTuple):
    """What holds between the user and one person today."""

    sphere: Sphere
    """The side of the line that they are treated as."""
    boundaries: tuple[BoundaryLine, ...]
    """Those in force today."""
    channels: tuple[Channel, ...]
    fitting: Fitting
    doors: tuple[Door, ...] = ()
    knocked: frozenset[Medium] = frozenset()
    """The media that the unanswered attempts went by."""
    today: date = date.min

    # --- boundaries -----------------------------------------------------------------------------------------

    @property
    def no_contact(self) -> BoundaryLine | None:
        """What they said when they asked not to be contacted."""
        return self._of(BoundaryKind.NO_CONTACT)

    @property
    def no_business(self) -> BoundaryLine | None:
        """What they said when they asked for no business."""
        return self._of(BoundaryKind.NO_BUSINESS)

    @property
    def business_only(self) -> BoundaryLine | None:
        """What they said when they asked for business only."""
        return self._of(BoundaryKind.BUSINESS_ONLY)

    def _of(self, kind: BoundaryKind) -> BoundaryLine | None:
        return next((line for line in self.boundaries if line.kind == kind), None)

    def about(self, text: str) -> BoundaryLine | None:
        """The `not-about` whose topic the text touches, if there is one."""
        topics = [line for line in self.boundaries if line.kind == BoundaryKind.NOT_ABOUT]
        if not topics:
            return None
        from nurture.domain.topics import touches

        return next((line for line in topics if touches(line.about or line.words, text)), None)

    def on(self, channel: Channel | None) -> BoundaryLine | None:
        """The `not-on` that means the channel, if there is one; None for no channel.

        An unwelcome standing is a refusal too, with the channel's note for words, no key, and today for its day.
        """
        if channel is None:
            return None
        said = (line for line in self.boundaries if line.kind == BoundaryKind.NOT_ON)
        found = next((line for line in said if refers(line.about or line.words, channel)), None)
        if found or channel.standing is not Standing.UNWELCOME:
            return found
        words = channel.note or f"{channel.kind} is unwelcome"
        return BoundaryLine(0, words, BoundaryKind.NOT_ON, channel.kind, self.today, "", None, None)

    # --- the line in the sand -------------------------------------------------------------------------------

    def fits(self, intention: Intention) -> bool:
        """Whether a check-in may be for this: by the sphere, and by what they asked of us."""
        if self.no_contact or (self.business_only and intention not in OF_USE):
            return False
        return intention in self.fitting.intentions

    def fits_topic(self, kind: FactKind, text: str = "") -> bool:
        """Whether a check-in may stand on a fact of this kind with this text, by sphere and forbidden topics.

        Where they asked for business only, what is left is their work, and what has to do with it; where they
        asked for no business, their work is theirs to bring up.
        """
        if kind not in self.fitting.topics or self.about(text):
            return False
        if self.no_business and kind in _ALWAYS_WORK:
            return False
        return not self.business_only or self._is_work(kind, text)

    def fits_text(self, text: str) -> bool:
        """Whether a check-in may stand on words of no kind, such as a thread, a touch or a promise."""
        return not self.about(text) and (not self.business_only or _of_work(text))

    def _is_work(self, kind: FactKind, text: str) -> bool:
        return kind in _ALWAYS_WORK or (kind in _PERHAPS_WORK and _of_work(text))

    # --- doors ----------------------------------------------------------------------------------------------

    def doors_open(self) -> tuple[Channel, ...]:
        """The channels that may be proposed, best first (R5); none where they asked for no contact.

        Never one that they refused. While an attempt is out only the door it went to, else the one where they
        answer; see `doors.open_channels`.
        """
        if self.no_contact:
            return ()
        from nurture.domain.doors import open_channels

        left = [channel for channel in self.channels if not self.on(channel)]
        return open_channels(left, self.doors, self.knocked - self._closed())

    def _closed(self) -> frozenset[Medium]:
        """Media that they refused altogether: an attempt that went there does not bind to it."""
        said = [line.about or line.words for line in self.boundaries if line.kind == BoundaryKind.NOT_ON]
        refused = [media_of(channel) for channel in self.channels if self.on(channel)]
        left = [media_of(channel) for channel in self.channels if not self.on(channel)]
        closed: frozenset[Medium] = frozenset().union(*map(media_named, said), *refused)
        return closed.difference(*left)


def etiquette(portrait: Portrait, today: date, fitting: Mapping[Sphere, Fitting]) -> Etiquette:
    """What holds between the user and the person today."""
    boundaries = in_force(portrait.boundaries, today)
    sphere = _side(portrait.sphere, boundaries)
    return Etiquette(
        sphere=sphere,
        boundaries=boundaries,
        channels=portrait.channels,
        fitting=fitting[sphere],
        doors=portrait.doors,
        knocked=_knocked(portrait),
        today=today,
    )


def in_force(boundaries: Iterable[BoundaryLine], today: date) -> tuple[BoundaryLine, ...]:
    """Those that hold today: said, not lifted, and their day not reached."""
    return tuple(line for line in boundaries if holds(line, today))


def holds(line: BoundaryLine, today: date) -> bool:
    """Whether a boundary holds on a day; on the day it is lifted, or that it names, it does no more."""
    lifted = line.lifted_on is not None and line.lifted_on <= today
    over = line.until is not None and line.until <= today
    return line.said_on <= today and not lifted and not over


def _side(sphere: Sphere, boundaries: Iterable[BoundaryLine]) -> Sphere:
    """Who is both, and asked for one of the two, is treated as that one."""
    kinds = {line.kind for line in boundaries}
    if sphere is not Sphere.BOTH or {BoundaryKind.NO_BUSINESS, BoundaryKind.BUSINESS_ONLY} <= kinds:
        return sphere
    if BoundaryKind.NO_BUSINESS in kinds:
        return Sphere.FRIEND
    return Sphere.PROFESSIONAL if BoundaryKind.BUSINESS_ONLY in kinds else sphere


def _knocked(portrait: Portrait) -> frozenset[Medium]:
    """By what the unanswered attempts went, as far as that is known."""
    out = (touch for touch in portrait.touches if touch.direction is Direction.OUT and not touch.broadcast)
    media = {touch.medium for touch in out if touch.happened_on in portrait.attempts}
    return frozenset(media - {Medium.OTHER, Medium.IN_PERSON})  # no channel leads there


def _of_work(text: str) -> bool:
    from nurture.domain.topics import touches

    return touches("work", text)
