"""Which prompt comes first (R1: what somebody is worth is not asked)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from nurture.domain.intentions import Intention
from nurture.domain.portrait import PastPrompt
from nurture.domain.prompts.grounds import Ground, View

DISMISSED_DAYS = 365
"""How long a dismissed prompt stays away, unless it stays away for ever."""
FOR_EVER = ("fact", "match", "kindness", "touch", "channel")
"""Subjects that do not change: whoever did not want them once does not want them next year."""
_ORDER = tuple(Intention)


def ranked(grounds: Iterable[Ground], view: View) -> list[Ground]:
    """The grounds that may come today, best first: each subject once, the same on the same day.

    What is timely, by its day; what is going on; what was never used; what stands on nothing in particular; then
    what was used, the longest ago first. Among equals the intentions take turns, and so do the grounds of each:
    another touch is another turn.
    """
    used = _used(view.portrait.past_prompts)
    first: dict[str, Ground] = {}
    for ground in grounds:
        first.setdefault(ground.subject, ground)
    left = [ground for ground in first.values() if _may_come(ground, used, view)]
    turned = _in_turn(left, view.portrait.touch_count)
    return sorted(turned, key=lambda ground: _tier(ground, used.get(ground.subject)))


def _used(past: Iterable[PastPrompt]) -> dict[str, date]:
    """When each subject was last used."""
    used: dict[str, date] = {}
    for prompt in past:
        if not prompt.dismissed:
            used[prompt.subject] = max(prompt.on, used.get(prompt.subject, prompt.on))
    return used


def _may_come(ground: Ground, used: dict[str, date], view: View) -> bool:
    if ground.once and ground.subject in used:
        return False
    return not dismissed(ground.subject, view)


def dismissed(subject: str, view: View) -> bool:
    """Whether the user did not want to see it again, and that still holds."""
    for_ever = subject.partition(":")[0] in FOR_EVER
    return any(
        past.dismissed and past.subject == subject and (for_ever or view.days_since(past.on) < DISMISSED_DAYS)
        for past in view.portrait.past_prompts
    )


def _tier(ground: Ground, used: date | None) -> tuple[int, int]:
    if ground.last:
        return 5, 0
    if ground.near is not None:
        return 0, ground.near
    if used:
        return 4, used.toordinal()
    return 3 if ground.plain else 1 if ground.fresh else 2, 0


def _in_turn(grounds: list[Ground], turn: int) -> list[Ground]:
    """One of each intention, then the second of each, beginning where the turn is; thanks stand behind.

    So the order of all else is the same whether there is something to thank for or not (R7).
    """
    others = [intention for intention in _ORDER if intention is not Intention.THANK]
    present = [intention for intention in others if any(ground.intention is intention for ground in grounds)]
    first: dict[Intention, int] = {each: (place - turn) % len(present) for place, each in enumerate(present)}
    counts = Counter(map(_kind, grounds))
    seen: Counter[_Kind] = Counter()
    places: list[tuple[int, int, Ground]] = []
    for ground in grounds:
        kind = _kind(ground)
        places.append(((seen[kind] - turn) % counts[kind], first.get(ground.intention, len(present)), ground))
        seen[kind] += 1
    return [ground for _, _, ground in sorted(places, key=lambda each: each[:2])]


_Kind = tuple[Intention, bool, bool]


def _kind(ground: Ground) -> _Kind:
    return ground.intention, ground.plain, ground.fresh
