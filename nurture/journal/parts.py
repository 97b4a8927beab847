"""The parts of a line with their people settled, and a few words on what was kept of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from nurture.domain.capture import Capture, Field, Part
from nurture.domain.capture.values import Whom
from nurture.domain.excerpts import excerpt
from nurture.domain.folding import fold
from nurture.domain.names import Known
from nurture.errors import NurtureError
from nurture.store.parts import Said

if TYPE_CHECKING:
    from nurture.domain.dates import DateOrder

NAMED = 3
"""As many gifts and favours as a sentence names; of more it says how many."""
LETTERS = 30
"""Letters of each."""

_ONE_AND_MANY = {
    Field.PROMISE: ("a promise", "promises"),
    Field.THREAD: ("something going on", "things going on"),
    Field.NEXT: ("a next step", "next steps"),
    Field.FACT: ("a fact", "facts"),
    Field.RELATION: ("who knows whom", "relations"),
    Field.MOMENT: ("a date to remember", "dates to remember"),
}


def said(capture: Capture, people: Sequence[int], added: Mapping[str, int], order: "DateOrder") -> list[Said]:
    """The parts that can be kept, each with the key of its person; a part of each who took part once for each.

    `added` has the keys of new people by folded name. What is of somebody who is not settled, and what no rule
    understands, is left out: its words are in the line.
    """
    return [
        each
        for part in capture.parts
        for person in _keys(part.person, people, added)
        if (each := _said(part, person, added, order))
    ]


def _keys(whom: Whom | None, people: Sequence[int], added: Mapping[str, int]) -> Iterable[int]:
    if whom is None:
        return dict.fromkeys(people)
    key = _key(whom, added)
    return () if key is None else (key,)


def _key(whom: Whom | None, added: Mapping[str, int]) -> int | None:
    if isinstance(whom, Known):
        return whom.id or added.get(fold(whom.name))
    return added.get(fold(whom)) if whom else None


def _said(part: Part, person: int, added: Mapping[str, int], order: "DateOrder") -> Said | None:
    if part.field is Field.RELATION:
        return _relation(part, person, _key(part.other, added))
    text = part.text.replace("\0", "").strip()
    if not text or (part.field in _KINDS and part.kind not in _KINDS[part.field]()):
        return None
    if part.field is Field.MOMENT:
        return _moment(text, person, order)
    return Said(part.field, person, text, part.kind, part.when)


def _relation(part: Part, person: int, other: int | None) -> Said | None:
    from nurture.domain.relations import RelationKind

    if other is None or other == person or part.kind not in set(RelationKind):
        return None
    kind = RelationKind(part.kind)
    return Said(Field.RELATION, person, "", kind, other=other, inverse=kind.inverse)


def _moment(text: str, person: int, order: "DateOrder") -> Said | None:
    from nurture.domain import typed

    try:
        moment = typed.moment(text, order)
    except NurtureError:
        return None
    return Said(Field.MOMENT, person, moment.label, moment.kind, yearly=(moment.month, moment.day, moment.year))


def _facts() -> set[str]:
    from nurture.domain.fact_kinds import FactKind

    return set(FactKind)


def _kindnesses() -> set[str]:
    from nurture.domain.kindness import KindnessKind

    return set(KindnessKind)


_KINDS = {
    Field.PROMISE: lambda: {"me", "them"},
    Field.FACT: _facts,
    Field.GAVE: _kindnesses,
    Field.RECEIVED: _kindnesses,
}
"""Which kinds there are, asked only where a line has such a part: a prompt waits for the imports."""


def part_text(said: Said) -> str:
    """The words of a part that is kept; a date that matters in words that are read again."""
    if said.field is not Field.MOMENT or said.yearly is None:
        return said.text
    from nurture.domain import typed
    from nurture.domain.people import Moment, MomentKind

    month, day, year = said.yearly
    return typed.moment_line(Moment(MomentKind(said.kind), month, day, year, said.text))


def kept_words(kept: Sequence[Said]) -> str:
    """What was kept, in a sentence: "Kept: a promise, something going on, his drill."; empty where nothing was."""
    words = [*_counted(kept), *_exchanged(kept)]
    return f"Kept: {', '.join(words)}." if words else ""


def _counted(kept: Sequence[Said]) -> Iterator[str]:
    for field, (one, many) in _ONE_AND_MANY.items():
        count = sum(each.field is field for each in kept)
        if count:
            yield one if count == 1 else f"{count} {many}"


def _exchanged(kept: Sequence[Said]) -> Iterable[str]:
    texts = dict.fromkeys(each.text for each in kept if each.field in (Field.GAVE, Field.RECEIVED))
    if len(texts) > NAMED:
        return (f"{len(texts)} things given or received",)
    return (excerpt(text, LETTERS) for text in texts)
