"""What a logged line was understood as: as the document of `log --dry-run --json`, and in lines to read."""

from datetime import date
from typing import TYPE_CHECKING, Any

from nurture.domain.capture import Capture, Field, Part, Unsure, Whom
from nurture.domain.names import Known

if TYPE_CHECKING:
    from nurture.domain.stated_in import StatedIn

PARTS = {
    "promises": (Field.PROMISE, {"by": "kind", "person": "person", "text": "text", "due": "when"}),
    "threads": (Field.THREAD, {"person": "person", "text": "text", "when": "when"}),
    "facts": (Field.FACT, {"person": "person", "kind": "kind", "text": "text"}),
    "gave": (Field.GAVE, {"person": "person", "kind": "kind", "text": "text"}),
    "received": (Field.RECEIVED, {"person": "person", "kind": "kind", "text": "text"}),
    "next": (Field.NEXT, {"person": "person", "text": "text", "when": "when"}),
    "relations": (Field.RELATION, {"person": "person", "kind": "kind", "other": "other"}),
    "moments": (Field.MOMENT, {"person": "person", "text": "text"}),
}
"""The lists of the document: which parts they hold, and under which names their fields."""


def document(capture: Capture) -> dict[str, Any]:
    """The capture as `log --dry-run --json` prints it."""
    return {
        "people": [known.name for known in capture.people],
        "new_people": list(capture.new_people),
        "date": capture.day.isoformat(),
        "time": capture.at.isoformat("minutes") if capture.at else None,
        "minutes": capture.minutes,
        "place": capture.place,
        "medium": capture.medium,
        "channel": capture.door,
        "direction": capture.direction,
        "broadcast": capture.broadcast,
        "answers": capture.answers,
        "summary": capture.text,
        **{name: _parts(capture, *named) for name, named in PARTS.items()},
        "boundaries": [_boundary(asked) for asked in capture.boundaries],
        "tags": list(capture.tags),
        "ambiguous": [_question(unsure) for unsure in capture.questions],
        "whose": [_question(unsure) for unsure in capture.ambiguous if unsure.whose],
        "spans": _spans(capture),
    }


def _question(unsure: Unsure) -> dict[str, Any]:
    from nurture.domain.names import told_apart

    return {"text": unsure.text, "candidates": list(told_apart(unsure.candidates))}


def _spans(capture: Capture) -> list[dict[str, Any]]:
    """Which letters everything stands on; those of a part lie around those of its names and days."""
    spans = [(span.start, span.end, span.field) for span in capture.spans]
    spans += [(part.start, part.end, str(part.field)) for part in capture.parts if part.end]
    return [{"field": field, "start": start, "end": end} for start, end, field in sorted(spans)]


def _parts(capture: Capture, field: Field, keys: dict[str, str]) -> list[dict[str, Any]]:
    """The parts of a kind; what is everybody's is told of each."""
    everybody: tuple[Whom, ...] = (*capture.people, *capture.new_people)
    return [
        _part(part._replace(person=person), keys)
        for part in capture.parts_of(field)
        for person in ([part.person] if part.person else everybody)
    ]


def _part(part: Part, keys: dict[str, str]) -> dict[str, Any]:
    values = {key: getattr(part, field) for key, field in keys.items()}
    return {key: value.isoformat() if isinstance(value, date) else _plain(value) for key, value in values.items()}


def _plain(value: Whom | None) -> str | None:
    return value.name if isinstance(value, Known) else value


def _boundary(asked: "StatedIn") -> dict[str, Any]:
    until = asked.until.isoformat() if asked.until else None
    return {"person": asked.name, "words": asked.words, "kind": asked.kind, "about": asked.about, "until": until}


def rows(capture: Capture, today: date) -> list[tuple[str, str]]:
    """The capture for reading: what was understood, a line each."""
    from nurture.domain.dates import long_date

    lines = [
        ("who", ", ".join(known.name for known in capture.people)),
        ("new", ", ".join(capture.new_people)),
        *(_open(unsure) for unsure in capture.ambiguous),
        ("when", ", ".join(filter(None, (long_date(capture.day, today), _at(capture))))),
        ("how", _how(capture)),
        ("where", capture.place),
        *((str(part.field), _told(part, today)) for part in capture.parts),
        *(("asked", f"{asked.words} → {_meaning(asked, today)}") for asked in capture.boundaries),
        ("tags", ", ".join(capture.tags)),
        ("text", capture.text),
    ]
    return [line for line in lines if line[1]]


def _open(unsure: Unsure) -> tuple[str, str]:
    from nurture.domain.names import told_apart

    question = f"{unsure.text}: {' or '.join(told_apart(unsure.candidates))}"
    return "whose" if unsure.whose else "unclear", question


def _at(capture: Capture) -> str:
    return capture.at.isoformat("minutes") if capture.at else ""


def _how(capture: Capture) -> str:
    way = "to many at once" if capture.broadcast else str(capture.direction)
    length = f"{capture.minutes} minutes" if capture.minutes else ""
    return ", ".join(filter(None, (str(capture.medium), capture.door, way, length)))


def _told(part: Part, today: date) -> str:
    """A part in words: "Ben Ito: the recipe, by Fri 27 Nov"."""
    from nurture.domain.dates import long_date

    person, other = _plain(part.person), _plain(part.other)
    if part.field is Field.RELATION:
        return f"{person}: {part.kind} of {other}"
    kind = {"me": "I promised", "them": "they promised"}.get(part.kind, part.kind)
    when = f", {'by ' * (part.field is Field.PROMISE)}{long_date(part.when, today)}" if part.when else ""
    return ": ".join(filter(None, (person, kind, part.text))) + when


def _meaning(asked: "StatedIn", today: date) -> str:
    from nurture.domain.boundary_words import understood

    return understood(asked, today)
