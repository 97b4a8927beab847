"""What the addressee asked of us, held against a draft: boundaries, the channel and its hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from nurture.domain.drafts.rulebook import rules
from nurture.domain.drafts.values import Addressee, Finding, Verdict
from nurture.domain.drafts.words import message
from nurture.domain.people import BoundaryKind, Standing

if TYPE_CHECKING:
    from nurture.views.person import BoundaryLine

_WORDS_OF_A_TOPIC = 3
"""How many words in a row are looked at to find those that touch a topic."""
_BUSINESS = frozenset(
    {
        "promotion",
        "action",
        "like-my-page",
        "offer",
        "access",
        "pick-your-brain",
        "recruiting",
        "fundraising",
        "link",
    }
)
"""The kinds of findings that mean business."""


class Respect(NamedTuple):
    """What they asked of us, as far as it meets a draft."""

    refused: tuple[Finding, ...]
    """A boundary stands against it."""
    minded: tuple[Finding, ...]
    """To be careful with."""
    told: tuple[Finding, ...]
    """Boundaries that no rule can judge: shown, for the writer to judge."""


def respect(
    text: str, verdict: Verdict, own: Sequence[Finding], addressee: Addressee, today: date | None
) -> Respect:
    """Hold a draft against what they asked of us; `verdict` and `own` are what its words alone come to."""
    refused = tuple(_refused(text, verdict, own, addressee))
    wrong = any(finding.kind == "wrong-channel" for finding in refused)
    minded = (*(() if wrong else _channel(addressee)), *_hours(addressee, today))
    others = (line for line in addressee.etiquette.boundaries if line.kind == BoundaryKind.OTHER)
    why = rules().why["told"]
    told = (Finding("boundary", "", why.format(f"“{line.words.strip()}”")) for line in others)
    return Respect(refused, minded, tuple(told))


def _refused(text: str, verdict: Verdict, own: Sequence[Finding], addressee: Addressee) -> Iterator[Finding]:
    etiquette = addressee.etiquette
    if etiquette.no_contact:
        yield _against(etiquette.no_contact)
    if etiquette.no_business:
        yield from _business(verdict, own, etiquette.no_business)
    if etiquette.business_only:
        yield from _private(text, etiquette.business_only)
    if line := etiquette.about(text):
        yield _against(line, *_touching(text, addressee))
    if line := etiquette.on(addressee.channel):
        yield _against(line, kind="wrong-channel")


def _against(line: BoundaryLine, quote: str = "", start: int = 0, end: int = 0, kind: str = "boundary") -> Finding:
    said = f"“{line.words.strip()}”"
    return Finding(kind, quote, rules().why["boundary"].format(said), start, end, line)


def _business(verdict: Verdict, own: Sequence[Finding], line: BoundaryLine) -> Iterator[Finding]:
    """What they asked to be spared: any pitch, and what means business in a draft that is no clear one."""
    if verdict is Verdict.CLEAR:
        return
    meant = next((finding for finding in own if finding.kind in _BUSINESS), None)
    if meant:
        yield _against(line, meant.quote, meant.start, meant.end)
    elif verdict is Verdict.PITCH:
        yield _against(line)


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
