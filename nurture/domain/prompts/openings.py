"""Grounds that need none: a hello, a question about what is not known yet, a new door, a door left open."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from nurture.domain.channel_words import kinds_of, media_of
from nurture.domain.intentions import Intention
from nurture.domain.people import FactKind, Standing
from nurture.domain.prompts.grounds import Ground, Slots, View
from nurture.domain.prompts.values import Because
from nurture.domain.schedule import talked

if TYPE_CHECKING:
    from nurture.domain.people import Channel

ASKED_OF_FRIENDS = (
    FactKind.INTEREST,
    FactKind.FOOD,
    FactKind.HOPE,
    FactKind.WORK,
    FactKind.WANTS_TO_LEARN,
    FactKind.CAN_TEACH,
    FactKind.PLACE,
    FactKind.FAMILY,
)
"""What one may ask of whom one hardly knows, in the order in which one would."""
QUESTIONS = 2
"""Questions in one list: it is no questionnaire."""
ASKED_AT_WORK = (FactKind.WORK, FactKind.INTEREST, FactKind.CAN_TEACH, FactKind.HOPE, FactKind.WANTS_TO_LEARN)


def hello(view: View) -> Ground:
    """A hello, and the truth about how long it has been."""
    last = view.portrait.last_exchange
    because = (Because(talked(last, view.today), last),)
    return Ground(Intention.HELLO, "hello", "hello", because, plain=True)


def from_the_unknown(view: View) -> Iterator[Ground]:
    """Questions about kinds of facts of which nothing is known; others at another turn."""
    had = {past.subject for past in view.portrait.past_prompts}
    kinds = [kind for kind in unknown_kinds(view) if f"question:{kind}" not in had]
    for kind in kinds[:QUESTIONS]:
        because = (Because(f"nothing is known yet: {kind}", None),)
        yield Ground(Intention.HELLO, f"question-{kind}", f"question:{kind}", because, plain=True)


def unknown_kinds(view: View) -> tuple[FactKind, ...]:
    """Kinds of facts that are not known of them and that one may ask about, those whose turn it is first."""
    known = {fact.kind for fact in view.portrait.facts}
    asked = ASKED_AT_WORK if view.etiquette.sphere == "professional" else ASKED_OF_FRIENDS
    left = [kind for kind in asked if kind not in known and view.etiquette.fits_topic(kind, kind)]
    turn = view.portrait.touch_count % len(left) if left else 0
    return (*left[turn:], *left[:turn])


def from_other_doors(view: View) -> Iterator[Ground]:
    """Asking by an open door before another is used: one at a time, and none that they left unanswered."""
    doors = view.etiquette.doors_open()
    if not doors or view.portrait.attempts or view.closeness == "never":
        return
    shut = {door.medium for door in view.portrait.doors if door.tried and not door.answered}
    named = frozenset().union(*map(kinds_of, doors))
    for channel in sorted(view.portrait.channels, key=lambda channel: channel.standing is not Standing.ASK_FIRST):
        media = media_of(channel)
        if not media or media <= shut or kinds_of(channel) & named or not _is_new(view, channel):
            continue
        words = _words(view, channel)
        if words:
            because = (Because(f"{channel.kind}: {channel.note or channel.standing}", None),)
            subject, slots = f"channel:{channel.id}", partial(_named, words)
            yield Ground(Intention.HELLO, "channel", subject, because, slots, once=True, last=True)
            return


def door(view: View) -> Ground:
    """The door left open after attempts that were not answered."""
    because = tuple(Because("wrote, no answer yet", day) for day in view.portrait.attempts)
    return Ground(Intention.HELLO, "door", "door", because)


def _is_new(view: View, channel: Channel) -> bool:
    """Whether it would be used for the first time, and nothing stands against asking."""
    if channel.standing not in (Standing.ASK_FIRST, Standing.UNKNOWN) or view.etiquette.on(channel):
        return False
    used = {door.medium for door in view.portrait.doors if door.tried or door.answered}
    return channel.standing is Standing.ASK_FIRST or media_of(channel).isdisjoint(used)


def _words(view: View, channel: Channel) -> str:
    known = view.phrases.words["channels"]
    return next((known[kind] for kind in sorted(kinds_of(channel)) if kind in known), "")


def _named(words: str) -> Slots:
    return {"thing": words}
