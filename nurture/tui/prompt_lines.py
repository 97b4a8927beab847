"""A prompt in words: what for, how to begin, on what it stands, and by which door."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from nurture.domain.people import Channel, Standing
from nurture.tui.lines import QUIET, day_words, joined, some

if TYPE_CHECKING:
    from nurture.domain.prompts import Because, Prompt
    from nurture.tui.prompting import Sight

NO_DOOR = "no channel known to be welcome"


class PromptParts(NamedTuple):
    """A prompt as a block, part by part."""

    opener: Content
    """What for and how to begin; for nobody's prompt the reason alone."""
    because: Content = Content("")
    door: Content = Content("")

    def lines(self, width: int, most: int) -> list[Content]:
        """All of it in so many cells; where it is more than so many lines, the because gives way but for one."""
        opener, because, door = (part.wrap(width) if part else [] for part in self)
        left = max(1, most - len(opener) - len(door))
        return [*opener, *because[:left], *door][: max(1, most)]


def prompt_parts(sight: Sight, today: date) -> PromptParts:
    """A prompt below a person."""
    prompt = sight.prompt
    if prompt is None:
        return PromptParts(joined((sight.reason, QUIET)))
    because = [joined((f"· {because_words(each, today)}", QUIET)) for each in prompt.because]
    opener = Content("\n").join([_head(sight, prompt), joined(prompt.opener)])
    return PromptParts(opener, Content("\n").join(because), door(prompt.channel))


def prompt_line(sight: Sight, today: date) -> Content:
    """The same in one paragraph, below a heading."""
    prompt = sight.prompt
    if prompt is None:
        return joined((sight.reason, QUIET))
    stands_on = "; ".join(because_words(because, today) for because in prompt.because)
    parts = (_head(sight, prompt), joined(prompt.opener), joined((stands_on, QUIET)), door(prompt.channel))
    return Content("  ").join(part for part in parts if part.plain)


def _head(sight: Sight, prompt: Prompt) -> Content:
    among = f"  {sight.number} of {sight.of}" if sight.of > 1 else ""
    return joined((str(prompt.intention), "bold $primary"), (among, QUIET))


def because_words(because: Because, today: date) -> str:
    """A fact that a prompt stands on, with its day: "moving to Lisbon, 3 May"."""
    when = f", {day_words(because.date, today)}" if because.date else ""
    return some(because.text) + when


def door(channel: Channel | None) -> Content:
    """The channel with its hours, and that they are to be asked first where they said so."""
    if channel is None:
        return joined((NO_DOOR, QUIET))
    first = "  ask first" if channel.standing is Standing.ASK_FIRST else ""
    hours = f"  {some(channel.note)}" if channel.note else ""
    return joined((channel.kind, "$secondary"), f" {some(channel.address)}", (hours, QUIET), (first, "$warning"))
