"""Grounds in what was lived through together: laughter, and these weeks in other years."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from nurture.domain.folding import tokens
from nurture.domain.intentions import Intention
from nurture.domain.prompts.grounds import Ground, Slots, View
from nurture.domain.prompts.loosely import when, years_ago
from nurture.domain.prompts.values import Because
from nurture.domain.schedule import talked
from nurture.domain.touches import Direction

if TYPE_CHECKING:
    from nurture.views.person import TouchLine

MOST = 3
"""Memories of one kind that are enough for one list."""
SETTLED = 5
"""Days after which something is a memory."""


def from_laughter(view: View) -> Iterator[Ground]:
    """Touches in which somebody laughed; without any, something light for people one talks with."""
    funny = [touch for touch in view.portrait.touches if _is_funny(view, touch) and _is_memory(view, touch)]
    for touch in funny[:MOST]:
        because = (Because(touch.summary, touch.happened_on),)
        yield Ground(Intention.LAUGH, "laugh", f"touch:{touch.id}", because, partial(_slots, view, touch))
    last = view.portrait.last_exchange
    if not funny and last and view.closeness != "never":
        because = (Because(talked(last, view.today), last),)
        yield Ground(Intention.LAUGH, "light", "laugh", because, plain=True)


def from_other_years(view: View) -> Iterator[Ground]:
    """What was shared in these weeks a year ago, and longer."""
    found = (touch for touch in view.portrait.around_then if _is_memory(view, touch))
    for touch in islice(found, MOST):
        because = (Because(touch.summary, touch.happened_on),)
        subject, slots = f"touch:{touch.id}", partial(_slots, view, touch)
        yield Ground(Intention.REMEMBER, "remember", subject, because, slots, fresh=True, once=True)


def _is_memory(view: View, touch: TouchLine) -> bool:
    """Whether it happened between us, a while ago, and is not painful to be reminded of."""
    if touch.direction is Direction.OUT or touch.broadcast or view.days_since(touch.happened_on) < SETTLED:
        return False
    return not _is_hard(view, touch) and view.etiquette.fits_text(f"{touch.summary} {touch.notes}")


def _is_hard(view: View, touch: TouchLine) -> bool:
    return view.phrases.mentions("hard", f"{touch.summary} {touch.notes}")


def _is_funny(view: View, touch: TouchLine) -> bool:
    return view.phrases.mentions("laughter", f"{touch.summary} {touch.notes}")


def _slots(view: View, touch: TouchLine) -> Slots:
    slots = {
        "when": when(view.days_since(touch.happened_on), view.phrases),
        "years": years_ago(touch.happened_on, view.today, view.phrases),
    }
    said = tokens(touch.summary)[:4]
    activity = next((word for word in said if word in view.phrases.words["activities"]), "")
    if activity:
        slots["thing"] = view.phrases.words["shared"].replace("{activity}", activity)
    return slots
