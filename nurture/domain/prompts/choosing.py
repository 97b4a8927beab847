"""From the grounds to the prompts: all of them gathered, ranked, and the first put into words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nurture.domain.answers import UNANSWERED
from nurture.domain.prompts import facts, kindnesses, meeting, memories, moments, openings, threads
from nurture.domain.prompts.grounds import Ground, View
from nurture.domain.prompts.phrases import phrases as phrases_of
from nurture.domain.prompts.ranking import ranked
from nurture.domain.prompts.saying import worded
from nurture.domain.prompts.silence import door_was_left_open, nothing_fits, silence
from nurture.domain.prompts.values import Prompt, Prompts

if TYPE_CHECKING:
    from datetime import date

    from nurture.domain.etiquette import Etiquette
    from nurture.domain.portrait import Portrait
    from nurture.domain.prompts.phrases import Phrases

MOST = 12
"""Prompts for one person, thanks aside: as many as anybody looks through."""

_MAKERS = (
    moments.from_moments,
    threads.from_threads,
    threads.from_news,
    kindnesses.from_kindnesses,
    memories.from_other_years,
    memories.from_laughter,
    meeting.from_matches,
    facts.from_facts,
    openings.from_the_unknown,
    openings.from_other_doors,
)


def prompts_for(portrait: Portrait, etiquette: Etiquette, today: date, phrases: Phrases | None = None) -> Prompts:
    """The check-in prompts for a person, best first; none, with the reason, where nothing is to be sent.

    Every prompt stands on something in the journal and names it. No boundary is broken, nothing but thanks and
    what is lent depends on what was given or received, and the same day gives the same answer.
    """
    view = View(portrait, etiquette, today, phrases or phrases_of())
    tried = len(portrait.attempts) >= UNANSWERED
    reason = silence(view) or (door_was_left_open(view) if tried else "")
    if reason:
        return Prompts((), reason)
    fitting = (ground for ground in _grounds(view, tried) if etiquette.fits(ground.intention))
    found = tuple(_first(worded(ranked(fitting, view), view)))
    return Prompts(found) if found else Prompts((), nothing_fits(view))


def _first(prompts: Iterator[Prompt]) -> Iterator[Prompt]:
    """As many as anybody looks through, and the thanks among them besides: no thanks take another's place (R7)."""
    others = 0
    for prompt in prompts:
        others += not prompt.subject.startswith("kindness:")
        if others > MOST:
            return
        yield prompt


def _grounds(view: View, tried: bool) -> Iterator[Ground]:
    """All that prompts could stand on; where it was tried twice in vain, only the door left open."""
    if tried:
        yield openings.door(view)
        return
    yield openings.hello(view)
    for make in _MAKERS:
        yield from make(view)
