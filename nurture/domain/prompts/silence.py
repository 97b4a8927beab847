"""When there is nothing to be sent, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nurture.domain.boundary_words import understood
from nurture.domain.dates import ago
from nurture.domain.excerpts import excerpt
from nurture.domain.gone import gone
from nurture.domain.schedule import wrote

if TYPE_CHECKING:
    from nurture.domain.prompts.grounds import View


def silence(view: View) -> str:
    """Why nobody writes to this person today, in one line; empty where one may."""
    return may_not_write(view) or _waiting(view)


def may_not_write(view: View) -> str:
    """Why there is nobody to write to, or nobody who wants it; empty where there is."""
    portrait, today = view.portrait, view.today
    boundary = view.etiquette.no_contact
    if boundary and not gone(portrait, today):
        return f"asked for {understood(boundary, today)}: “{excerpt(boundary.words)}”"
    return gone(portrait, today)


def _waiting(view: View) -> str:
    attempts, until = view.portrait.attempts, view.portrait.patient_until
    return wrote(attempts[-1], until, view.today) if attempts and until and until > view.today else ""


def door_was_left_open(view: View) -> str:
    """The reason to be silent behind a door that was left open; empty where that was not said yet."""
    said = [
        past.on
        for past in view.portrait.past_prompts
        if past.subject == "door" and past.on >= view.portrait.attempts[0]
    ]
    return f"the door was left open {ago(max(said), view.today)}; it is theirs to come through" if said else ""


def nothing_fits(view: View) -> str:
    """Why no prompt is left although one may write."""
    words = next((line.words for line in view.etiquette.boundaries), "")
    if words:
        return f"nothing that is known fits what they asked: “{excerpt(words)}”"
    return "nothing that is known is fitting to say here"
