"""The road from a line to its `Capture`: who took part, when, how, who reached whom, and what was said."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.capture.days import find_day
from nurture.domain.capture.happening import read_happening
from nurture.domain.capture.line import Span, find_tags, tokenise, touches
from nurture.domain.capture.names import Names
from nurture.domain.capture.parts import read_parts
from nurture.domain.capture.people import Reader
from nurture.domain.capture.person_days import not_days
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.telling import Telling
from nurture.domain.capture.values import Capture, Field, Part, Unsure
from nurture.domain.capture.who import Who
from nurture.domain.capture.words import TELLING
from nurture.domain.dates import DateOrder, FoundDate
from nurture.domain.folding import fold
from nurture.domain.names import Directory, Known
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from nurture.domain.stated_in import Placed, StatedIn, Told

_READ = 3_000
"""Letters of an entry that are understood, some pages: what is typed is read again at every key."""


def capture(
    text: str,
    directory: Directory,
    today: date,
    order: DateOrder = DateOrder.DMY,
    *,
    within: Known | None = None,
) -> Capture:
    """Reads a line such as "coffee with Ana and Ben yesterday #pottery".

    `within` is the person the screen has selected: they take part where the line names nobody, and they are meant
    by a name that they share with others. "Ana's post" names Ana only where nobody else is named, and "Ana's
    brother" names nobody. Of an entry longer than some pages only the tags are read to its end. Raises
    `InvalidValue` for an empty line, `UnreadableDate` for an impossible day.
    """
    head = _beginning(text)
    if head:
        return _with_tags(capture(head, directory, today, order, within=within), text)
    if not fold(text):
        raise InvalidValue("There is nothing to log.", 'Write what happened, such as "coffee with Ana yesterday".')
    tokens = tokenise(text)
    names = Names(text, tokens, directory)
    tags, blocked = find_tags(text)
    day = find_day(text, tokens, not_days(tokens, names.single_words, names.is_full), today, order)
    if day:
        blocked.append(Span(day.start, day.end, "date"))
    reader = Reader(text, tokens, names, blocked)
    reader.read()
    who = Who(text, reader, within)
    people, new_people = tuple(who.people.values()), tuple(who.strangers.values())
    told = _told(text, who.placed, today, order)
    asked = [Span(told.quote.start, told.quote.end, "boundary")] if told else []
    quoted = {
        i for i, token in enumerate(tokens) if asked and touches(token, asked)
    }  # "not to call her" is no call
    telling = Telling(text, tokens, who.telling.is_name, quoted) if quoted else who.telling
    happened = read_happening(telling, blocked)
    unsure = tuple(each.text for each in who.unsure)
    scene = Scene(text, tokens, tuple(who.mentions), who.present, tuple(blocked), today, order, unsure, who.kin)
    parts, whose = read_parts(scene)
    if day and day.day < today:
        free = scene._replace(taken=tuple(span for span in blocked if span.field != "date"))
        ahead = read_parts(free)
        if any(_is_of(part, day) for part in ahead[0]):
            (parts, whose), day = ahead, None
            blocked = list(free.taken)
    return Capture(
        text=text,
        people=people,
        new_people=new_people,
        ambiguous=(*who.unsure, *whose, *_spoken_of(who.spoken_of, parts, (*who.unsure, *whose))),
        day=day.day if day else today,
        day_words=text[day.start : day.end] if day else "",
        at=happened.at,
        minutes=happened.minutes,
        place=happened.place,
        medium=happened.medium,
        door=happened.door,
        direction=happened.reach.direction,
        broadcast=happened.reach.broadcast,
        answers=happened.reach.answers,
        tags=tags,
        spans=_apart([*asked, *blocked, *who.spans, *happened.spans]),
        parts=parts,
        told=told,
        boundaries=_asked(told, people, new_people) if told and not who.unsure else (),
    )


def _beginning(text: str) -> str:
    """What is understood of an entry of many pages; empty for any other, and where it begins with nothing."""
    if len(text) <= _READ:
        return ""
    pages = text[:_READ]
    whole = pages.rpartition(" ")[0]
    return next(filter(fold, (whole, pages)), "")


def _is_of(part: Part, day: FoundDate) -> bool:
    """Whether a day is a part's own, still to come: "told her I'd feed the rabbits on thursday"."""
    dated = part.when is not None and part.field in (Field.PROMISE, Field.NEXT, Field.THREAD)
    return dated and part.start <= day.start and day.end <= part.end


def _spoken_of(names: Sequence[Unsure], parts: Sequence[Part], asked: Sequence[Unsure]) -> Iterator[Unsure]:
    """The names of those not there that a part needs to know the person of, each once, and not twice asked."""
    needed = {fold(each) for part in parts for each in (part.person, part.other) if isinstance(each, str)}
    needed -= {fold(unsure.text) for unsure in asked}
    for unsure in names:
        if fold(unsure.text) in needed:
            needed.remove(fold(unsure.text))
            yield unsure


def _with_tags(found: Capture, text: str) -> Capture:
    """What the beginning of a long entry says, as what the whole says; with the tags of its end."""
    tags, spans = find_tags(text)
    behind = (span for span in spans if span.start >= len(found.text))
    return replace(found, text=text, tags=tags, spans=(*found.spans, *behind))


def _told(text: str, names: "Sequence[Placed]", today: date, order: DateOrder) -> "Told | None":
    """The boundary that a line tells of. Most lines tell of nothing: a look for a few words, and no import."""
    lower = text.lower()
    if not any(word in lower for word in TELLING):
        return None
    from nurture.domain.stated_in import told_in

    return told_in(text, names, today, order)


def _asked(told: "Told", people: Sequence[Known], new_people: Sequence[str]) -> "tuple[StatedIn, ...]":
    from nurture.domain.stated_in import stated_by

    return stated_by(told, people, new_people)


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in order, without those that lie over an earlier one of the list."""
    kept: list[Span] = []
    for span in spans:
        i = bisect_left(kept, span)
        if (i == 0 or kept[i - 1].end <= span.start) and (i == len(kept) or span.end <= kept[i].start):
            kept.insert(i, span)
    return tuple(kept)
