"""Grounds in what goes on in their life, and what I mean to do: good news, what to ask after, a plan of mine."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from nurture.domain.intentions import Intention
from nurture.domain.prompts.grounds import EVER, Ground, Slots, View
from nurture.domain.prompts.loosely import when
from nurture.domain.prompts.values import Because
from nurture.domain.prompts.wording import is_done, known
from nurture.domain.touches import Direction

if TYPE_CHECKING:
    from nurture.views.person import ThreadLine

AHEAD = 3
"""Days before its day from which a thread is timely."""
BEHIND = 60
"""Days behind its day for which it is."""
FRESH = 365
"""Days for which something going on is fresh."""
NEWS = 45
"""Days for which a thread of good news is news."""
HAPPENED = 30
"""Days for which good news in a touch are."""


def from_threads(view: View) -> Iterator[Ground]:
    """Open threads: those of their day, congratulations where they say a success, care where they are hard."""
    for thread in view.portrait.threads:
        if thread.planned:
            yield _plan(view, thread)
        elif view.etiquette.fits_text(thread.text):
            yield _congratulation(view, thread) or _question(view, thread)


def from_news(view: View) -> Iterator[Ground]:
    """Good news in the latest touches that no thread speaks of."""
    told = {thread.opened_on for thread in view.portrait.threads if not thread.planned}
    for touch in view.portrait.touches:
        days = view.days_since(touch.happened_on)
        if days > HAPPENED:
            return
        if touch.direction is Direction.OUT or touch.broadcast or touch.happened_on in told:
            continue
        said = touch.summary
        if _good(view, "happened", said) and view.etiquette.fits_text(said):
            because = (Because(said, touch.happened_on),)
            yield Ground(Intention.CONGRATULATE, "success", f"touch:{touch.id}", because, near=days, once=True)


def _plan(view: View, thread: ThreadLine) -> Ground:
    """A hello, with what I mean to do beside it: that is mine to say, in my own words."""
    subject = f"thread:{thread.id}"
    because = (Because(thread.said, thread.opened_on),)
    return Ground(Intention.HELLO, "hello", subject, because, near=_near(view, thread, subject), fresh=True)


def _congratulation(view: View, thread: ThreadLine) -> Ground | None:
    subject, days = f"thread:{thread.id}", view.days_since(thread.opened_on)
    if days > NEWS or not _good(view, "good_news", thread.text) or view.used_since(subject, EVER):
        return None
    because = (Because(thread.text, thread.opened_on),)
    return Ground(Intention.CONGRATULATE, "success", subject, because, partial(_slots, view, thread), near=days)


def _question(view: View, thread: ThreadLine) -> Ground:
    subject = f"thread:{thread.id}"
    topic = "hard" if view.phrases.mentions("hard", thread.text) else "ask"
    return Ground(
        Intention.ASK,
        topic,
        subject,
        (Because(thread.text, thread.opened_on),),
        partial(_slots, view, thread, going_on=True),
        near=_near(view, thread, subject),
        fresh=view.days_since(thread.opened_on) <= FRESH,
    )


def _near(view: View, thread: ThreadLine, subject: str) -> int | None:
    """How far its day is, unless it was asked after around then."""
    if thread.ask_on is None:
        return None
    days = view.days_since(thread.ask_on)
    if -AHEAD <= days <= BEHIND and not view.used_since(subject, max(days, 0) + AHEAD):
        return abs(days)
    return None


def _slots(view: View, thread: ThreadLine, *, going_on: bool = False) -> Slots:
    """The thing, unless one asks how it goes and it is done already: nobody is asked how being born goes."""
    done = going_on and (is_done(thread.text, view.phrases) or view.phrases.mentions("happened", thread.text))
    named = "" if done else known(thread.text, view.phrases)
    loosely = {"when": when(view.days_since(thread.opened_on), view.phrases)}
    return loosely | {"thing": named} if named else loosely


def _good(view: View, words: str, text: str) -> bool:
    """Whether the text tells of something that went well: not of what is hoped for, and of nothing hard."""
    said = view.phrases.mentions
    return said(words, text) and not said("hard", text) and not said("not_yet", text)
