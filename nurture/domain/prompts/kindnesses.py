"""Grounds in what they did for me: thanks that are due, and what is to be given back. Never what I gave (R7)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from nurture.domain.intentions import Intention
from nurture.domain.kindness import Kindness, KindnessKind, Way
from nurture.domain.prompts.grounds import Ground, Slots, View
from nurture.domain.prompts.values import Because
from nurture.domain.prompts.wording import known

TIMELY = 120
"""Days for which a thank you comes first."""
BORROWED = 30
"""Days after which something lent to me is on my mind."""


def from_kindnesses(view: View) -> Iterator[Ground]:
    """What was received and not thanked for, the newest first; then what they lent me."""
    received = [each for each in view.portrait.kindnesses if each.way is Way.RECEIVED]
    for kindness in sorted(received, key=lambda each: each.happened_on, reverse=True):
        days = view.days_since(kindness.happened_on)
        if view.etiquette.about(kindness.text) or days < 0:
            continue
        if kindness.unthanked:
            yield _ground(view, kindness, "thank", near=days if days <= TIMELY else None)
        elif kindness.out and days >= BORROWED:
            yield _ground(view, kindness, "lent", near=None)


def _ground(view: View, kindness: Kindness, topic: str, near: int | None) -> Ground:
    subject = f"kindness:{kindness.id}"
    if near is not None and view.used_since(subject, TIMELY):
        near = None
    return Ground(
        Intention.THANK,
        topic,
        subject,
        (Because(kindness.text or kindness.kind, kindness.happened_on),),
        partial(_slots, view, kindness, topic),
        near=near,
    )


def _slots(view: View, kindness: Kindness, topic: str) -> Slots:
    named = _named(view, kindness.text)
    if topic == "lent":
        return {"thing": named} if named and kindness.text.split()[0].lower() not in _prepositions(view) else {}
    return {"thing": _thanked(view, kindness, named)}


def _thanked(view: View, kindness: Kindness, named: str) -> str:
    """What one says thank you for: "the introduction to Ben", "your advice on the lease", "the apricot jam"."""
    words: str = view.phrases.words["kindness"][kindness.kind]
    first = kindness.text.split()[:1]
    if not named:
        return words
    if first and first[0].lower() in _prepositions(view):
        return f"{words} {first[0].lower()} {named}"
    doing = named.split()[0].endswith(view.phrases.words["doing_ending"])
    joined: str = view.phrases.words["kindness_of"].get(kindness.kind, "{thing}")
    if doing or (kindness.kind is not KindnessKind.LENT and words.split()[-1] in named):
        return named
    return joined.replace("{thing}", named)


def _named(view: View, text: str) -> str:
    """The thing given, without a preposition before it."""
    first, _, rest = text.strip().partition(" ")
    return known(rest if first.lower() in _prepositions(view) else text, view.phrases)


def _prepositions(view: View) -> frozenset[str]:
    found: frozenset[str] = view.phrases.words["prepositions"]
    return found
