"""What a logged line is taken to mean: with the options put over it, and with questions asked."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from nurture.domain.capture import Capture, Field, Part, Unsure
from nurture.domain.touches import Direction, Medium
from nurture.errors import UnknownName

if TYPE_CHECKING:
    from nurture.cli.shell import Shell
    from nurture.domain.names import Known
    from nurture.journal import Journal


class Options(NamedTuple):
    """What the options of `nurture log` say beside the line."""

    names: Sequence[str] = ()
    day: str | None = None
    via: str | None = None
    direction: str | None = None
    gave: Sequence[str] = ()
    received: Sequence[str] = ()
    new: bool = False
    """Whether those whom nobody knows are to be added."""
    plan: bool = False
    """Whether what is to come is kept as a plan."""


def understood(shell: "Shell", line: str, options: Options) -> Capture:
    """The line, with what the options say put over it.

    Raises `UnknownName`, `AmbiguousName`, `UnreadableDate` or `InvalidValue`.
    """
    capture = _with_names(shell, line, options.names, options.new)
    capture = _said(shell.journal, capture, options.day, options.via, options.direction)
    return _exchanged(capture, options.gave, options.received)


def _with_names(shell: "Shell", line: str, names: Sequence[str], new: bool) -> Capture:
    """The line, with everyone of `names` in it; where `new`, names of nobody become new people.

    A name of the line that several answer to means the one who is among `names`.
    """
    known, strangers = _known(shell, names, new)
    if line.strip() or not names:
        capture = shell.journal.understand(line, within=known[0] if known else None)
    else:
        capture = Capture(text=line, day=shell.journal.today())
    for unsure in capture.questions:
        meant = next((each for each in unsure.candidates if each in known), None)
        capture = capture.settled(unsure.text, meant) if meant else capture
    present = {each.id: each for each in (*capture.people, *known)}
    return _settling(
        replace(capture, people=tuple(present.values()), new_people=(*capture.new_people, *strangers))
    )


def _settling(capture: Capture) -> Capture:
    """Once it is settled who took part, a boundary that the line tells of is theirs."""
    if capture.told is None or capture.questions:
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


def _said(
    journal: "Journal", capture: Capture, day: str | None, via: str | None, direction: str | None
) -> Capture:
    """What `--on`, `--via`, `--out` and `--in` say goes before what was read."""
    changes: dict[str, Any] = {}
    if day:
        from nurture.cli.parsing import day_either_way

        changes["day"] = day_either_way(journal, day)
    if via:
        changes["medium"] = Medium(via)
    if direction:
        changes["direction"] = Direction(direction)
    return replace(capture, **changes)


def _exchanged(capture: Capture, gave: Sequence[str], received: Sequence[str]) -> Capture:
    """What `--gave` and `--received` say: one that says nothing, or the other way round, is refused."""
    if not gave and not received:
        return capture
    from nurture.domain.kindness import Way
    from nurture.domain.typed_kindness import read

    said = [(Field.GAVE, read(text, Way.GAVE)[1]) for text in gave]
    said += [(Field.RECEIVED, read(text, Way.RECEIVED)[1]) for text in received]
    parts = tuple(Part(field, None, deed.text, kind=deed.kind) for field, deed in said)
    return replace(capture, parts=(*capture.parts, *parts))


def asked(shell: "Shell", capture: Capture, new: bool) -> tuple[Capture, bool]:
    """Ask whom each unclear name means, whether the unknown are to be added, and what was asked of us."""
    for unsure in capture.ambiguous:
        capture = _answered(shell, capture, unsure)
    if capture.new_people and not new:
        names = ", ".join(capture.new_people)
        new = shell.agrees(f"Not in the journal yet: {names}. Add them?")
    capture = _settling(capture)
    if capture.boundaries:
        capture = _confirmed(shell, capture)
    return capture, new


def _answered(shell: "Shell", capture: Capture, unsure: Unsure) -> Capture:
    from nurture.domain.names import told_apart

    otherwise = "nobody of them: leave it as text" if unsure.whose else "somebody else"
    options = (*told_apart(unsure.candidates), otherwise)
    chosen = shell.choose(f'Who is "{unsure.text}"?', options)
    if chosen < len(unsure.candidates):
        return capture.settled(unsure.text, unsure.candidates[chosen])
    return capture.settled(unsure.text, None if unsure.whose else unsure.text)


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


def left_out(capture: Capture) -> tuple[str, ...]:
    """What is not kept apart, since nobody said whose it is: a sentence for each pronoun that is still open."""
    from nurture.domain.folding import fold
    from nurture.domain.names import told_apart

    told = []
    for unsure in capture.ambiguous:
        texts = [
            f"“{part.text}”"
            for part in capture.parts
            if isinstance(part.person, str) and fold(part.person) == fold(unsure.text)
        ]
        if unsure.whose and texts:
            who = " or ".join(told_apart(unsure.candidates))
            told.append(f"Kept as text only, for “{unsure.text}” may be {who}: {', '.join(texts)}.")
    return tuple(told)
