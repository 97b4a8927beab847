"""What was understood of a line, as rows of chips: who, when, how, and each thing that it says beside."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from textual.content import Content

from nurture.domain.boundary_words import understood
from nurture.domain.capture import Capture, Field, Part, Whom
from nurture.domain.dates import ago, long_date
from nurture.domain.names import Known
from nurture.domain.relations import RelationKind, sentence
from nurture.tui.draft import DIRECTIONS, MEDIA, Draft, PartKey
from nurture.tui.draft.words import TO_MANY
from nurture.tui.lines import QUIET, counted, joined, kind_words, plain, some
from nurture.tui.widgets.chip_rows import Chip, Row

NAMED = 12
"""People who have a chip of their own; the others are counted."""
COLOURS = {
    "person": "primary",
    "circle": "primary",
    "new person": "warning",
    "unsure": "warning",
    "date": "success",
    "time": "success",
    "duration": "success",
    "place": "success",
    "medium": "secondary",
    "direction": "secondary",
    "tag": "accent",
    "boundary": "error",
    Field.PROMISE: "accent",
    Field.NEXT: "accent",
    Field.THREAD: "secondary",
    Field.FACT: "primary",
    Field.GAVE: "success",
    Field.RECEIVED: "success",
    Field.RELATION: "primary",
    Field.MOMENT: "secondary",
}
"""What the letters of the line were understood as, in the theme's colours."""
_LABELS = {
    Field.PROMISE: "promise",
    Field.NEXT: "next",
    Field.THREAD: "going on",
    Field.FACT: "fact",
    Field.GAVE: "gave",
    Field.RECEIVED: "received",
    Field.RELATION: "relation",
    Field.MOMENT: "date",
}


class Beside(NamedTuple):
    """What the rows say that the draft does not know."""

    today: date
    add_key: str
    """The key that adds somebody new."""
    boundary_key: str
    notes: str = ""


def rows(draft: Draft, beside: Beside) -> list[Row]:
    """The rows of a line that can be read."""
    capture = draft.capture
    if capture is None:
        return []
    return [
        _row("who", *_who(draft, capture, beside.add_key)),
        _row("when", *_when(capture, beside.today)),
        _row("how", *_how(capture)),
        *(part_row(key, part, beside.today) for key, part in draft.parts),
        *_boundary(draft, capture, beside),
        *([_row("tags", *_tags(capture))] if capture.tags else ()),
        *([_row("notes", Chip(("notes",), notes_words(beside.notes)))] if beside.notes else ()),
    ]


def _row(label: str, *chips: Chip, colour: str = QUIET) -> Row:
    return Row(plain(label, colour), chips)


def _coloured(text: str, field: str, style: str = "") -> Content:
    return plain(text, f"{style} ${COLOURS[field]}".strip())


# --- who, when and how --------------------------------------------------------------------------------------


def _who(draft: Draft, capture: Capture, add_key: str) -> Iterable[Chip]:
    for known in capture.people[:NAMED]:
        yield Chip(("person", known), _coloured(some(known.name), "person", "bold"))
    if len(capture.people) > NAMED:
        yield Chip(("people",), plain(f"and {len(capture.people) - NAMED:,} more"))
    for name in draft.added:
        yield Chip(("new", name), joined((some(name), "bold"), (" new", "$success")))
    for name in draft.unknown:
        yield Chip(("new", name), _asked(name, f" new? {add_key} adds them"))
    for unsure in capture.questions:
        yield Chip(("unsure", unsure.text), _asked(unsure.text, " which?"))
    if draft.names_nobody:
        yield Chip(("nobody",), plain("who was it?", "$warning"))


def _asked(name: str, question: str) -> Content:
    return joined(_coloured(some(name), "unsure", "bold"), (question, QUIET))


def _when(capture: Capture, today: date) -> Iterable[Chip]:
    yield Chip(("day",), day_words(capture.day, today))
    if capture.at:
        yield Chip(("at",), _coloured(f"at {capture.at:%H:%M}", "time"))
    if capture.minutes:
        yield Chip(("minutes",), _coloured(length_words(capture.minutes), "duration"))
    if capture.place:
        yield Chip(("place",), joined(("@ ", QUIET), _coloured(some(capture.place), "place")))


def day_words(day: date, today: date) -> Content:
    """A day as it was understood: "Tue 17 Nov, 5 days ago"; one that is still to come says so."""
    still = ", still to come" if day > today else ""
    return joined(_coloured(long_date(day, today), "date"), (f", {ago(day, today)}{still}", QUIET))


def length_words(minutes: int) -> str:
    """A length: "45 min", "2 h", "1 h 30"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest}" if rest else f"{hours} h"


def _how(capture: Capture) -> Iterable[Chip]:
    door = f", {some(capture.door)}" if capture.door else ""
    yield Chip(("medium",), _coloured(MEDIA[capture.medium] + door, "medium"))
    way = TO_MANY if capture.broadcast else "they answered" if capture.answers else DIRECTIONS[capture.direction]
    yield Chip(("direction",), _coloured(way, "direction"))


def _tags(capture: Capture) -> Iterable[Chip]:
    return (Chip(("tag", tag), _coloured(f"#{tag}", "tag")) for tag in capture.tags)


def notes_words(notes: str) -> Content:
    """How much is noted: "3 lines of notes"."""
    lines = counted(len(notes.strip().splitlines()), "line", "lines")
    return joined(f"{lines} of notes", (f"  {some(notes.strip().splitlines()[0], 30)}", QUIET))


# --- what it says beside ------------------------------------------------------------------------------------


def part_row(key: PartKey, part: Part, today: date) -> Row:
    """One thing that the line says beside who, when and how: whose, its words, and the day."""
    label = kind_words(part.kind) if part.field is Field.FACT else _LABELS[part.field]
    chip = Chip(("part", key), _SAID.get(part.field, _of_whom)(part), *_until(part, today))
    return _row(label, chip, colour=f"${COLOURS[part.field]}")


def _until(part: Part, today: date) -> Iterable[Content]:
    """The day of a part, and how far ahead that is."""
    if part.when:
        lead = " by " if part.field is Field.PROMISE else " · "
        yield joined((lead, QUIET), _coloured(long_date(part.when, today), "date"))
        yield plain(f", {ago(part.when, today)}", QUIET)


def _of_whom(part: Part) -> Content:
    return joined(name_of(part.person), (": ", QUIET), some(part.text, 300))


def _promise(part: Part) -> Content:
    lead = (
        joined(("I to ", QUIET), name_of(part.person))
        if part.kind == "me"
        else joined(name_of(part.person), (" to me", QUIET))
    )
    return joined(lead, (": ", QUIET), some(part.text, 300))


def _kindness(part: Part) -> Content:
    return joined(_of_whom(part), (f" ({kind_words(part.kind)})", QUIET))


def _relation(part: Part) -> Content:
    first, second = (name_of(whom).plain for whom in (part.person, part.other))
    return plain(sentence(first, RelationKind(part.kind), second))


_SAID: dict[Field, Callable[[Part], Content]] = {
    Field.PROMISE: _promise,
    Field.GAVE: _kindness,
    Field.RECEIVED: _kindness,
    Field.RELATION: _relation,
}


def name_of(whom: Whom | None) -> Content:
    """Whose a part is; a name that is still asked about, or new, as it was typed."""
    if whom is None:
        return plain("each")
    return plain(some(whom.name), "bold") if isinstance(whom, Known) else _coloured(some(whom), "unsure", "bold")


def _boundary(draft: Draft, capture: Capture, beside: Beside) -> Iterable[Row]:
    """The boundary that the line tells of, as it will be obeyed."""
    turn = joined((f"  {beside.boundary_key} turns it", QUIET))
    colour = f"${COLOURS['boundary']}"
    if draft.left_out:
        yield _row("asked", Chip(("boundary",), plain("left out", QUIET), turn), colour=colour)
    for asked in capture.boundaries:
        meaning = joined((" → ", QUIET), (understood(asked, beside.today), "bold"), turn)
        yield _row("asked", Chip(("boundary",), plain(some(asked.words), "italic"), meaning), colour=colour)
