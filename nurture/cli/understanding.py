"""What a logged line is taken to mean: with the options put over it, with questions asked, as a document."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from nurture.domain.capture import Capture, Field, Part, Unsure
from nurture.domain.touches import Direction, Medium
from nurture.errors import UnknownName

if TYPE_CHECKING:
    from nurture.cli.shell import Shell
    from nurture.domain.names import Known
    from nurture.domain.stated_in import StatedIn
    from nurture.journal import Journal


def understood(shell: "Shell", line: str, names: Sequence[str], new: bool) -> Capture:
    """The line, with everyone of `names` in it; where `new`, names of nobody become new people.

    A name of the line that several answer to means the one who is among `names`. Raises `UnknownName`,
    `AmbiguousName`, `UnreadableDate` or `InvalidValue`.
    """
    known, strangers = _known(shell, names, new)
    if line.strip() or not names:
        capture = shell.journal.understand(line, within=known[0] if known else None)
    else:
        capture = _bare(line, shell.journal.today())
    present = {each.id: each for each in (*capture.people, *known)}
    asked = tuple(u for u in capture.ambiguous if not any(each.id in present for each in u.candidates))
    people = tuple(present.values())
    return _settling(
        replace(capture, people=people, ambiguous=asked, new_people=(*capture.new_people, *strangers))
    )


def _settling(capture: Capture) -> Capture:
    """Once it is settled who took part, a boundary that the line tells of is theirs."""
    if capture.told is None or capture.ambiguous:
        return capture
    from nurture.domain.stated_in import stated_by

    return replace(capture, boundaries=stated_by(capture.told, capture.people, capture.new_people))


def _known(shell: "Shell", names: Sequence[str], new: bool) -> "tuple[list[Known], list[str]]":
    known, strangers = [], []
    for name in names:
        try:
            known.append(shell.person(name))
        except UnknownName:
            if not new:
                raise
            strangers.append(name)
    return known, strangers


def _bare(line: str, today: date) -> Capture:
    """A touch of which nothing is told but what the options say."""
    return Capture(
        text=line,
        people=(),
        new_people=(),
        ambiguous=(),
        day=today,
        day_words="",
        medium=Medium.OTHER,
        direction=Direction.MUTUAL,
    )


def said(journal: "Journal", capture: Capture, day: str | None, via: str | None, direction: str | None) -> Capture:
    """What `--on`, `--via`, `--out` and `--in` say goes before what was read. Raises `UnreadableDate`."""
    changes: dict[str, Any] = {}
    if day:
        from nurture.cli.parsing import day_behind

        changes["day"] = day_behind(journal, day)
    if via:
        changes["medium"] = Medium(via)
    if direction:
        changes["direction"] = Direction(direction)
    return replace(capture, **changes)


def exchanged(capture: Capture, gave: Sequence[str], received: Sequence[str]) -> Capture:
    """What `--gave` and `--received` say. Raises `InvalidValue` where one says nothing, or the other way round."""
    if not gave and not received:
        return capture
    from nurture.domain.kindness import Way
    from nurture.domain.typed_kindness import read

    said = [(Field.GAVE, read(text, Way.GAVE)[1]) for text in gave]
    said += [(Field.RECEIVED, read(text, Way.RECEIVED)[1]) for text in received]
    parts = tuple(Part(field, None, deed.text, kind=deed.kind) for field, deed in said)
    return replace(capture, parts=(*capture.parts, *parts))


def asked(shell: "Shell", capture: Capture, new: bool) -> tuple[Capture, bool]:
    """Ask whom each unclear name means, and whether the unknown are to be added."""
    for unsure in capture.ambiguous:
        capture = _settled(capture, unsure, _choice(shell, unsure))
    if capture.new_people and not new:
        names = ", ".join(capture.new_people)
        new = shell.agrees(f"Not in the journal yet: {names}. Add them?")
    capture = _settling(capture)
    if capture.boundaries:
        capture = _confirmed(shell, capture)
    return capture, new


def _confirmed(shell: "Shell", capture: Capture) -> Capture:
    """Ask what they meant by what they asked of us; it may be nothing of the kind."""
    from nurture.cli.stating import confirmed
    from nurture.domain.people import BoundaryKind
    from nurture.domain.stated import Stated

    (asked,) = capture.boundaries
    before = Stated(BoundaryKind(asked.kind), asked.about, asked.until)
    stated = confirmed(shell, f"{asked.name}: {asked.words}", before, or_nothing=True)
    if stated is None:
        return replace(capture, boundaries=())
    kept = asked._replace(kind=stated.kind, about=stated.about, until=stated.until)
    return replace(capture, boundaries=(kept,))


def _choice(shell: "Shell", unsure: Unsure) -> "Known | None":
    from nurture.domain.names import told_apart

    options = (*told_apart(unsure.candidates), "somebody else")
    chosen = shell.choose(f'Who is "{unsure.text}"?', options)
    return unsure.candidates[chosen] if chosen < len(unsure.candidates) else None


def _settled(capture: Capture, unsure: Unsure, person: "Known | None") -> Capture:
    left = tuple(other for other in capture.ambiguous if other is not unsure)
    if person is None:
        return replace(capture, ambiguous=left, new_people=(*capture.new_people, unsure.text))
    people = {each.id: each for each in (*capture.people, person)}
    return replace(capture, ambiguous=left, people=tuple(people.values()))


def document(capture: Capture) -> dict[str, Any]:
    """The capture as `log --dry-run --json` prints it."""
    from nurture.domain.names import told_apart
    from nurture.views.documents import as_json

    return {
        "people": [known.name for known in capture.people],
        "new_people": list(capture.new_people),
        "date": capture.day.isoformat(),
        "medium": capture.medium,
        "direction": capture.direction,
        "summary": capture.text,
        "promises": [],
        "threads": [],
        "gave": [{"kind": part.kind, "text": part.text} for part in capture.parts_of(Field.GAVE)],
        "received": [{"kind": part.kind, "text": part.text} for part in capture.parts_of(Field.RECEIVED)],
        "boundaries": [
            {
                "person": asked.name,
                "words": asked.words,
                "kind": asked.kind,
                "about": asked.about,
                "until": as_json(asked.until),
            }
            for asked in capture.boundaries
        ],
        "tags": list(capture.tags),
        "ambiguous": [
            {"text": unsure.text, "candidates": list(told_apart(unsure.candidates))}
            for unsure in capture.ambiguous
        ],
    }


def rows(capture: Capture, today: date) -> list[tuple[str, str]]:
    """The capture for reading: what was understood, a line each."""
    from nurture.domain.dates import long_date
    from nurture.domain.names import told_apart

    lines = [
        ("who", ", ".join(known.name for known in capture.people)),
        ("new", ", ".join(capture.new_people)),
        *(
            ("unclear", f"{unsure.text}: {' or '.join(told_apart(unsure.candidates))}")
            for unsure in capture.ambiguous
        ),
        ("when", long_date(capture.day, today)),
        (
            "how",
            f"{capture.medium}, to many at once"
            if capture.broadcast
            else f"{capture.medium}, {capture.direction}",
        ),
        *((str(part.field), f"{part.kind}: {part.text}") for part in capture.parts_of(Field.GAVE, Field.RECEIVED)),
        *(("asked", f"{asked.words} → {_meaning(asked, today)}") for asked in capture.boundaries),
        ("tags", ", ".join(capture.tags)),
        ("text", capture.text),
    ]
    return [line for line in lines if line[1]]


def _meaning(asked: "StatedIn", today: date) -> str:
    from nurture.domain.boundary_words import understood

    return understood(asked, today)
