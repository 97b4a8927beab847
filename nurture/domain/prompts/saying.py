"""The words of a prompt: a phrase for its topic, with what it stands on in its slots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING
from zlib import crc32

from nurture.domain.people import Standing
from nurture.domain.prompts.grounds import Ground, Slots, View
from nurture.domain.prompts.naming import called
from nurture.domain.prompts.values import Prompt

if TYPE_CHECKING:
    from nurture.domain.people import Channel


def worded(grounds: Iterable[Ground], view: View) -> Iterator[Prompt]:
    """The grounds as prompts; without those whose words would touch what is not to be spoken of."""
    channel = _door(view)
    name = called(view.portrait)
    before: Counter[str] = Counter()
    for ground in grounds:
        slots = {**ground.slots(), "name": name} if name else ground.slots()
        kind = ground.subject.partition(":")[0] if ground.plain else ground.topic
        opener = _opener(ground, slots, before[kind], view)
        before[kind] += 1
        told = (because.text for because in ground.because)
        if opener and not view.etiquette.about(" ".join((opener, *told))):
            yield Prompt(ground.intention, opener, ground.because, channel, ground.subject)


def _door(view: View) -> Channel | None:
    """The best door that may be used today: not one before which they want to be asked, nor outside its hours."""
    doors = (channel for channel in view.etiquette.doors_open() if channel.standing is not Standing.ASK_FIRST)
    return next((channel for channel in doors if _is_open(channel, view.today)), None)


def _is_open(channel: Channel, today: date) -> bool:
    if not channel.note:
        return True
    from nurture.domain.hours import hours

    theirs = hours(channel.note)
    return theirs is None or today.weekday() in theirs.weekdays


def _opener(ground: Ground, slots: Slots, before: int, view: View) -> str:
    opener = said(ground.topic, slots, view, before)
    if opener and ground.subject.startswith("question:"):
        return f"{said('curious', slots, view, before)} {opener}"
    return opener


def said(topic: str, slots: Slots, view: View, before: int = 0) -> str:
    """One of the phrases that fit: another for another person, at another turn, and for the next of a topic.

    `before` is how many of the topic were said already. Empty where nothing fits.
    """
    fit = view.phrases.fitting(topic, view.etiquette.sphere, view.closeness, slots)
    if not fit:
        return ""
    start = crc32(f"{view.portrait.id}:{topic}".encode())
    return fit[(start + view.portrait.touch_count + before) % len(fit)].said(slots)
