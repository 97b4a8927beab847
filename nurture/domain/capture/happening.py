"""How a contact was: its medium and door, who reached whom, when in the day, how long and where, together."""

from collections.abc import Sequence
from datetime import time
from typing import NamedTuple

from nurture.domain.capture.doors import VIDEO_DOORS, find_door
from nurture.domain.capture.lengths import find_length
from nurture.domain.capture.line import Span, touches
from nurture.domain.capture.manner import Means, strong_means, weak_means
from nurture.domain.capture.manner_words import WRITTEN
from nurture.domain.capture.reaching import Reach, read_reach
from nurture.domain.capture.telling import Telling
from nurture.domain.capture.times import FoundTime, find_time
from nurture.domain.capture.whereabouts import find_place
from nurture.domain.dates.vocabulary import NUMBERS, split, word_set
from nurture.domain.touches import Medium


class Happening(NamedTuple):
    """What a line says of the contact itself, beside who and which day."""

    medium: Medium
    door: str
    reach: Reach
    at: time | None
    minutes: int | None
    place: str
    spans: tuple[Span, ...]
    """The letters that say so."""


def read_happening(telling: Telling, blocked: Sequence[Span]) -> Happening:
    """Reads it from the clauses that tell of the contact; `blocked` are the letters of the day and of tags."""
    spans: list[Span] = []
    strong = strong_means(telling)
    at, minutes = _clock(telling, blocked, spans, spoken=strong is None or strong.medium not in WRITTEN)
    place = ""
    if strong is None or strong.medium is Medium.IN_PERSON:
        place = _place(telling, [*blocked, *spans], spans)
    means = strong or weak_means(telling, there=bool(place))
    door = find_door(telling, means.medium, means.words)
    if means.medium is Medium.CALL and door in VIDEO_DOORS and "audio" not in telling.keys:
        means = means._replace(medium=Medium.VIDEO)
    reach = read_reach(telling, means.medium, means.words)
    return Happening(means.medium, door, reach, at, minutes, place, (*spans, *_spans(telling, means, reach)))


def _clock(
    telling: Telling, blocked: Sequence[Span], spans: list[Span], *, spoken: bool
) -> tuple[time | None, int | None]:
    """The time of day and the length. Most lines have neither, and no figure either: they are told by a look."""
    words = split(telling.text) if _speaks_of_time(telling) else []
    if not words:
        return None, None
    day = next(((span.start, span.end) for span in blocked if span.field == "date"), None)
    found = find_time(telling, words, day)
    if found:
        spans.append(Span(found.start, found.end, "time"))
    length = find_length(telling, words, spoken=spoken)
    if length and not (found and found.start < length.end and length.start < found.end):
        spans.append(Span(length.start, length.end, "duration"))
        return (found.at if found else None), length.minutes
    return (found.at if found else None), _between(found)


def _between(found: FoundTime | None) -> int | None:
    """The minutes "from 2 to 4pm"."""
    if found is None or found.until is None:
        return None
    minutes = (found.until.hour - found.at.hour) * 60 + found.until.minute - found.at.minute
    return minutes % (24 * 60) or None


_TIMELY = NUMBERS.keys() - {"a", "an"} | word_set(
    "hour hours hr hrs minutes mins min minute noon midday midnight past quarter half oclock couple"
)


def _speaks_of_time(telling: Telling) -> bool:
    return any(key[:1].isdecimal() or key in _TIMELY or "hour" in key or "minute" in key for key in telling.keys)


def _place(telling: Telling, taken: Sequence[Span], spans: list[Span]) -> str:
    marked = {i for i in telling.plain if touches(telling.tokens[i], list(taken))} if taken else set()
    found = find_place(telling, marked.__contains__)
    if found is None:
        return ""
    start, end = telling.tokens[found[0]].start, telling.ends(found[1] - 1)
    start += telling.text.startswith("@", start)
    spans.append(Span(start, end, "place"))
    return telling.text[start:end]


def _spans(telling: Telling, means: Means, reach: Reach) -> list[Span]:
    ranges = ((means.words, "medium"), (reach.words, "direction"))
    return [
        Span(telling.tokens[found[0]].start, telling.tokens[found[1] - 1].end, field)
        for found, field in ranges
        if found
    ]
