"""A line without what was of its own day: of "coffee with Ana yesterday; promised her jam", "coffee with Ana"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from nurture.domain.capture import Capture
from nurture.domain.capture.line import Span
from nurture.domain.touches import Direction, Medium

_OF_THE_DAY = {"date", "time", "duration", "tag", "boundary"}
_WHO, _HOW = {"person", "new person", "unsure", "circle"}, {"medium", "direction"}
_OF_THE_TOUCH = _WHO | _HOW | {"place"}
_CLAUSE = re.compile(r"(?:[^;\n.!?]|[.!?](?!\s|$))+")
_FAR = 4
"""As many words between two names, or before the first, belong to one thought; what is further off is a story."""

_ANEW = {
    Medium.IN_PERSON: "met {}",
    Medium.CALL: "call with {}",
    Medium.VIDEO: "video call with {}",
    Medium.MESSAGE: "texted with {}",
    Medium.EMAIL: "emailed with {}",
    Medium.LETTER: "letters with {}",
    Medium.SOCIAL: "chat with {} on social media",
    Medium.OTHER: "talked with {}",
}
_FROM_THEM = {
    Medium.CALL: "{} called",
    Medium.MESSAGE: "message from {}",
    Medium.EMAIL: "email from {}",
    Medium.LETTER: "letter from {}",
}


def without_day(capture: Capture) -> str:
    """The line without the words for its day; whole where it is nothing but these."""
    days = [(span.start, span.end) for span in capture.spans if span.field == "date"]
    return _without(capture.text, 0, len(capture.text), days) or capture.text


def repeated(capture: Capture) -> str:
    """The words of a line that say who and how, without its day, its parts and its story; "" where none do."""
    marks = [span for span in capture.spans if span.field in _OF_THE_TOUCH and not _in_a_part(capture, span.start)]
    for clause in _CLAUSE.finditer(capture.text):
        inside = [mark for mark in marks if clause.start() <= mark.start < clause.end()]
        near = list(_together(capture.text, clause.start(), inside))
        how = capture.medium is not Medium.OTHER or any(mark.field in _HOW for mark in near)
        if how and any(mark.field in _WHO for mark in near):
            away = [(span.start, span.end) for span in capture.spans if span.field in _OF_THE_DAY]
            return _without(capture.text, clause.start(), near[-1].end, [*away, *_parts(capture)])
    return ""


def anew(names: str, medium: Medium, direction: Direction) -> str:
    """A plain line for who and how, where the line itself cannot be said again."""
    said = _FROM_THEM.get(medium) if direction is Direction.IN else None
    return (said or _ANEW[medium]).format(names)


def _parts(capture: Capture) -> list[tuple[int, int]]:
    return [(part.start, part.end) for part in capture.parts if part.end]


def _in_a_part(capture: Capture, at: int) -> bool:
    return any(start <= at < end for start, end in _parts(capture))


def _together(text: str, start: int, marks: Sequence[Span]) -> Iterator[Span]:
    """The marks that follow one another with few words between."""
    ends = [start, *(mark.end for mark in marks)]
    near = takewhile(
        lambda pair: len(text[pair[0] : pair[1].start].split()) <= _FAR, zip(ends, marks, strict=False)
    )
    return (mark for _, mark in near)


def _without(text: str, start: int, end: int, holes: Iterable[tuple[int, int]]) -> str:
    """The letters from `start` to `end` that lie in no hole, tidied where something was taken out."""
    left, at = [], start
    for first, behind in sorted(holes):
        if first < end and behind > at:
            left.append(text[at : max(at, first)])
            at = behind
    left.append(text[at:end] if at < end else "")
    words = " ".join(each.strip() for each in left if each.strip())
    words = re.sub(r"\s+([,;.!?])", r"\1", re.sub(r"\s+", " ", words))
    return re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", words).strip(" ,;:-–—")
