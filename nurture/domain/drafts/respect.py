"""What the addressee asked of us, held against a draft: boundaries, the channel and its hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.drafts.rulebook import rules
from nurture.domain.drafts.values import Addressee, Finding
from nurture.domain.drafts.weighing import Weight
from nurture.domain.drafts.words import message
from nurture.domain.people import BoundaryKind, Standing

if TYPE_CHECKING:
    from nurture.views.person import BoundaryLine

_WORDS_OF_A_TOPIC = 3
"""How many words in a row are looked at to find those that touch a topic."""
_BUSINESS = frozenset({"promotion", "action", "offer", "access", "recruiting", "link"})
"""The families of signals that mean business."""


class Respect(NamedTuple):
    """What they asked of us, as far as it meets a draft."""

    refused: tuple[Finding, ...]
    """A boundary stands against it."""
    minded: tuple[Finding, ...]
    """To be careful with."""
    told: tuple[Finding, ...]
    """Boundaries that no rule can judge: shown, for the writer to judge."""


def respect(text: str, weight: Weight, addressee: Addressee, today: date | None) -> Respect:
    """Hold a draft against what its addressee asked of us."""
    refused = tuple(_refused(text, weight, addressee))
    wrong = any(finding.kind == "wrong-channel" for finding in refused)
    minded = (*(() if wrong else _channel(addressee)), *_hours(addressee, today))
    others = (line for line in addressee.etiquette.boundaries if line.kind == BoundaryKind.OTHER)
    why = rules().why["told"]
    told = (Finding("boundary", "", why.format(f"“{line.words.strip()}”")) for line in others)
    return Respect(refused, minded, tuple(told))


def _refused(text: str, weight: Weight, addressee: Addressee) -> Iterator[Finding]:
    etiquette = addressee.etiquette
    if etiquette.no_contact:
        yield _against(etiquette.no_contact)
    if etiquette.no_business:
        yield from _business(text, weight, etiquette.no_business)
    if etiquette.business_only:
        yield from _private(text, etiquette.business_only)
    if line := etiquette.about(text):
        yield _against(line, *_touching(text, addressee))
    if line := etiquette.on(addressee.channel):
        yield _against(line, kind="wrong-channel")


def _against(line: BoundaryLine, quote: str = "", start: int = 0, end: int = 0, kind: str = "boundary") -> Finding:
    said = f"“{line.words.strip()}”"
    return Finding(kind, quote, rules().why["boundary"].format(said), start, end)


def _business(text: str, weight: Weight, line: BoundaryLine) -> Iterator[Finding]:
    """What they asked to be spared: the strongest word of business, where the draft is no clear one."""
    if weight.points < rules().careful:
        return
    hits = [hit for hit in weight.hits if hit.signal.family in _BUSINESS and hit.points > 0]
    if hits:
        hit = max(hits, key=lambda each: each.points)
        yield _against(line, text[hit.start : hit.end], hit.start, hit.end)


def _private(text: str, line: BoundaryLine) -> Iterator[Finding]:
    """Small talk where they asked for business only: a word of private life, and none of work beside it."""
    book = rules()
    found = message(text, book.speller, book.hosts)
    if book.working.isdisjoint(found.words):
        for word, (start, end) in zip(found.words, found.spans, strict=True):
            if word in book.private:
                yield _against(line, text[start:end], start, end)
                return


def _touching(text: str, addressee: Addressee) -> tuple[str, int, int]:
    """The fewest words that touch the topic; nothing where only the whole does."""
    book = rules()
    spans = sorted({span for span in message(text, book.speller, book.hosts).spans if span[1] > span[0]})
    for size in range(1, _WORDS_OF_A_TOPIC + 1):
        for first, last in zip(spans, spans[size - 1 :], strict=False):
            if addressee.etiquette.about(text[first[0] : last[1]]):
                return text[first[0] : last[1]], first[0], last[1]
    return "", 0, 0


def _channel(addressee: Addressee) -> Iterator[Finding]:
    """A door that stands ajar, or where another is the one they answer at."""
    channel = addressee.channel
    if channel is None or addressee.etiquette.no_contact:
        return
    proposed = addressee.etiquette.doors_open()
    if channel.standing is Standing.ASK_FIRST:
        yield Finding("wrong-channel", "", f"They want to be asked before {channel.kind} is used.")
    elif proposed and not any((door.kind, door.address) == (channel.kind, channel.address) for door in proposed):
        yield Finding("wrong-channel", "", f"Their door is {proposed[0].kind}, not {channel.kind}.")


def _hours(addressee: Addressee, today: date | None) -> Iterator[Finding]:
    note = addressee.channel.note if addressee.channel else ""
    if not note or today is None:
        return
    from nurture.domain.hours import hours

    theirs = hours(note)
    if theirs is None:
        return
    closed = not theirs.open(today) if isinstance(today, datetime) else today.weekday() not in theirs.weekdays
    if closed:
        yield Finding("hours", "", rules().why["hours"].format(theirs.words))
