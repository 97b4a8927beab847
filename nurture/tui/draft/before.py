"""A touch as it is kept, when it is edited: what its line said otherwise holds until the line changes that."""

from collections.abc import Hashable
from dataclasses import replace
from typing import Any, NamedTuple

from nurture.domain.capture import Capture

_TOGETHER = (
    ("medium", "door"),
    ("direction", "broadcast", "answers"),
    ("at",),
    ("minutes",),
    ("place",),
)
"""Fields of a capture that change together, where the line newly says one of them."""


class Before(NamedTuple):
    """A touch that is put right."""

    kept: Capture
    """As the journal has it; its text is the line."""
    notes: str = ""


def with_kept(capture: Capture, kept: Capture, read: Capture | None) -> Capture:
    """A changed line, with who, how and where as they were kept, as far as it does not newly say otherwise.

    `read` is the old line as it is understood today; None where it cannot be. The day and the parts are the
    journal's to keep: see `Touches.reread`.
    """
    values: dict[str, Any] = {}
    for fields in _TOGETHER:
        if read is None or all(getattr(capture, name) == getattr(read, name) for name in fields):
            values |= {name: getattr(kept, name) for name in fields}
    if read is None or _names(capture) == _names(read):
        asked = tuple(unsure for unsure in capture.ambiguous if unsure.whose)
        values |= {"people": kept.people, "new_people": (), "ambiguous": asked}
    return replace(capture, **values)


def _names(capture: Capture) -> tuple[Hashable, ...]:
    """Whom a line names, to see whether an edit names others."""
    return (
        frozenset(known.id for known in capture.people),
        frozenset(capture.new_people),
        frozenset(unsure.text for unsure in capture.questions),
    )
