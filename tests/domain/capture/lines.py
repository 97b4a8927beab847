"""The corpus: lines as people write them, each with how it is to be understood. Two parts of three are built on.

`corpus/cast.toml` has the people of the journal, `corpus/*.toml` the lines that rules may be built on, and
`corpus/aside/*.toml` those that only measure. A field that a line leaves out says that there is none of it; the
day is then `TODAY`, the direction mutual.
"""

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from nurture.domain.capture import Capture, Field, Part, Unsure, Whom, capture
from nurture.domain.folding import fold
from nurture.domain.names import Known
from nurture.errors import NurtureError
from tests.domain.directory import People

TODAY = date(2026, 11, 22)  # a Sunday
CORPUS = Path(__file__).parent / "corpus"
ASIDE = CORPUS / "aside"

Item = tuple[str, ...]
"""One thing that is understood, in words that can be compared."""
ARTICLES = frozenset(["a", "an", "the", "some", "my", "our", "his", "her", "their"])
"""What may stand before the words of a part without making it another."""


class Line(NamedTuple):
    """A line, and what it says: the items of every field."""

    text: str
    within: str
    """Who is chosen in the app; empty for nobody."""
    says: Mapping[str, frozenset[Item]]
    shown: bool = False
    """Whether the README shows it."""


@cache
def cast() -> People:
    """The people of the journal."""
    table = tomllib.loads((CORPUS / "cast.toml").read_text("utf-8"))
    people = [
        Known(key, each["name"], tuple(each.get("nicknames", ()))) for key, each in enumerate(table["person"], 1)
    ]
    return People(people, table["circles"])


@cache
def built_on() -> tuple[Line, ...]:
    """The lines that the rules were built on."""
    return tuple(line for path in sorted(CORPUS.glob("*.toml")) if path.stem != "cast" for line in _lines(path))


@cache
def aside() -> tuple[Line, ...]:
    """The lines held aside."""
    return tuple(line for path in sorted(ASIDE.glob("*.toml")) for line in _lines(path))


def _lines(path: Path) -> list[Line]:
    return [_line(row) for row in tomllib.loads(path.read_text("utf-8"))["line"]]


def _line(row: dict[str, Any]) -> Line:
    says = {
        "people": _named(row, "people") | frozenset(("new", fold(name)) for name in row.get("new_people", ())),
        "asked": frozenset((fold(name),) for name in row.get("ambiguous", ())),
        "whose": frozenset((fold(name),) for name in row.get("whose", ())),
        "day": frozenset({(str(row.get("date", TODAY)),)} - {(str(TODAY),)}),
        "medium": frozenset({(row["medium"],)}),
        "direction": frozenset({(row.get("direction", "mutual"),)}),
        "broadcast": _flag(row.get("broadcast", False)),
        "answers": _flag(row.get("answers", False)),
        "time": _one(row.get("time", "")),
        "minutes": _one(str(row.get("minutes", ""))),
        "place": _one(words(row.get("place", ""))),
        "door": _one(row.get("channel", "")),
        "tags": frozenset((tag,) for tag in row.get("tags", ())),
        "boundary": frozenset((fold(each["person"]), each["kind"]) for each in row.get("boundaries", ())),
    }
    return Line(row["text"], row.get("within", ""), says | _parts_of(row), row.get("show", False))


def _parts_of(row: dict[str, Any]) -> dict[str, frozenset[Item]]:
    def items(field: str, *keys: str) -> frozenset[Item]:
        return frozenset(
            (fold(each["person"]), *(_said(key, each.get(key, "")) for key in keys)) for each in row.get(field, ())
        )

    return {
        "promise": items("promises", "by", "text", "due"),
        "thread": items("threads", "text", "when"),
        "fact": items("facts", "kind", "text"),
        "gave": items("gave", "kind", "text"),
        "received": items("received", "kind", "text"),
        "next": items("next", "text", "when"),
        "relation": items("relations", "kind", "other"),
        "moment": items("moments", "text"),
    }


def _said(key: str, value: object) -> str:
    return words(str(value)) if key == "text" else fold(str(value))


def _named(row: dict[str, Any], field: str) -> frozenset[Item]:
    return frozenset(("known", fold(name)) for name in row.get(field, ()))


def _one(text: str) -> frozenset[Item]:
    return frozenset({(text,)} if text else ())


def _flag(said: bool) -> frozenset[Item]:
    return frozenset({("yes",)} if said else ())


def words(text: str) -> str:
    """The words of a part as they are compared: folded, without signs at their ends and an article before them."""
    parts = fold(text).strip(" .,;:!?'\"()").split()
    return " ".join(parts[1:] if parts[:1] and parts[0] in ARTICLES and len(parts) > 1 else parts)


def read(line: Line) -> Capture:
    """The line as it is understood; one that is refused says nothing."""
    return _read(line.text, line.within)


@cache
def _read(text: str, chosen: str) -> Capture:
    within = next((known for known in cast().people if known.name == chosen), None)
    try:
        return capture(text, cast(), TODAY, within=within)
    except NurtureError:
        return Capture(text=text, day=TODAY)


def understood(found: Capture) -> dict[str, frozenset[Item]]:
    """What was understood, in the words of the corpus."""
    names = {fold(known.name) for known in found.people}
    says = {
        "people": frozenset(("known", name) for name in names)
        | frozenset(("new", fold(name)) for name in found.new_people),
        "asked": _asked(found.questions),
        "whose": _asked(tuple(each for each in found.ambiguous if each.whose)),
        "day": frozenset({(str(found.day),)} - {(str(TODAY),)}),
        "medium": frozenset({(str(found.medium),)}),
        "direction": frozenset({(str(found.direction),)}),
        "broadcast": _flag(found.broadcast),
        "answers": _flag(found.answers),
        "time": _one(found.at.isoformat("minutes") if found.at else ""),
        "minutes": _one(str(found.minutes or "")),
        "place": _one(words(found.place)),
        "door": _one(found.door),
        "tags": frozenset((tag,) for tag in found.tags),
        "boundary": frozenset((fold(each.name), each.kind) for each in found.boundaries),
    }
    open_ones = {fold(each.text) for each in found.ambiguous if each.whose}
    for field in Field:
        parts = found.parts_of(field)
        said = [part for part in parts if not (isinstance(part.person, str) and fold(part.person) in open_ones)]
        says[str(field)] = frozenset(_item(part) for part in said)
    return says


def _asked(unsure: tuple[Unsure, ...]) -> frozenset[Item]:
    return frozenset((fold(each.text),) for each in unsure)


def _item(part: Part) -> Item:
    person, when = _name(part.person), str(part.when or "")
    match part.field:
        case Field.PROMISE:
            return person, part.kind, words(part.text), when
        case Field.THREAD | Field.NEXT:
            return person, words(part.text), when
        case Field.RELATION:
            return person, part.kind, _name(part.other)
        case Field.MOMENT:
            return person, words(part.text)
        case _:
            return person, part.kind, words(part.text)


def _name(whom: Whom | None) -> str:
    return fold(whom.name if isinstance(whom, Known) else whom or "")
