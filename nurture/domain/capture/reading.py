"""The road from a line to its `Capture`: who took part, when, how, who reached whom, and what was said."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from nurture.domain.capture.line import Span, Token, find_tags, tokenise, touches
from nurture.domain.capture.manner import Manner, read_manner
from nurture.domain.capture.names import Names
from nurture.domain.capture.parts import read_parts
from nurture.domain.capture.people import Reader
from nurture.domain.capture.scene import Scene
from nurture.domain.capture.values import Capture
from nurture.domain.capture.who import Who
from nurture.domain.capture.words import TELLING
from nurture.domain.dates import DateOrder, find_past_date
from nurture.domain.folding import fold
from nurture.domain.names import Directory, Known
from nurture.errors import InvalidValue

if TYPE_CHECKING:
    from nurture.domain.stated_in import Placed, StatedIn, Told


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
    brother" names nobody. Raises `InvalidValue` for an empty line, `UnreadableDate` for an impossible day.
    """
    if not fold(text):
        raise InvalidValue("There is nothing to log.", 'Write what happened, such as "coffee with Ana yesterday".')
    tokens = tokenise(text)
    names = Names(text, tokens, directory)
    tags, blocked = find_tags(text)
    day = find_past_date(text, today, order, names=names.single_words)
    if day:
        blocked.append(Span(day.start, day.end, "date"))
    reader = Reader(text, tokens, names, blocked)
    reader.read()
    who = Who(text, reader, within)
    people, new_people = tuple(who.people.values()), tuple(who.strangers.values())
    told = _told(text, who.placed, today, order)
    asked = [Span(told.quote.start, told.quote.end, "boundary")] if told else []
    owners = {each.end - 1 for each in reader.owners}
    quoted = {
        i for i, token in enumerate(tokens) if asked and touches(token, asked)
    }  # "not to call her" is no call
    manner = read_manner(tokens, lambda i: reader.covers(i) or i in quoted, owners.__contains__)
    scene = Scene(text, tokens, tuple(who.mentions), who.present, tuple(blocked), today, order)
    parts, whose = read_parts(scene)
    return Capture(
        text=text,
        people=people,
        new_people=new_people,
        ambiguous=(*who.unsure, *whose),
        day=day.day if day else today,
        day_words=text[day.start : day.end] if day else "",
        medium=manner.medium,
        direction=manner.direction,
        broadcast=manner.broadcast,
        tags=tags,
        spans=_apart([*asked, *blocked, *who.spans, *_manner_spans(tokens, manner)]),
        parts=parts,
        told=told,
        boundaries=_asked(told, people, new_people) if told and not who.unsure else (),
    )


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


def _manner_spans(tokens: list[Token], manner: Manner) -> list[Span]:
    ranges = ((manner.medium_words, "medium"), (manner.direction_words, "direction"))
    return [Span(tokens[found[0]].start, tokens[found[1] - 1].end, field) for found, field in ranges if found]


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    """The spans in order, without those that lie over an earlier one of the list."""
    kept: list[Span] = []
    for span in spans:
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return tuple(sorted(kept, key=lambda span: span.start))
