"""What was set by hand beside a line: it holds whatever the line says."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from nurture.domain.capture import Capture, Part
from nurture.tui.draft.words import DIRECTIONS, MEDIA

BOUNDARY_TURNS: tuple[str | None, ...] = ("", None, "business-only", "no-business", "no-contact", "other")
"""What a boundary of the line is taken for: as it is understood, nothing at all, or another kind."""

PartKey = tuple[str, str, int]
"""A part by its field, its words, and how many of the same stand before it: letters typed elsewhere move it."""


class Turns:
    """Fields and parts of a capture as the user set them."""

    def __init__(self) -> None:
        self._fields: dict[str, Any] = {}
        self._parts: dict[PartKey, dict[str, Any] | None] = {}
        self._untagged: set[str] = set()
        self._boundary = 0
        """Which of `BOUNDARY_TURNS` holds for what they asked."""

    def put_in(self, capture: Capture) -> Capture:
        """The capture with all of it but what was done to parts."""
        tags = tuple(tag for tag in capture.tags if tag not in self._untagged)
        return replace(capture, tags=tags, **self._fields)

    def parts(self, parts: tuple[Part, ...]) -> list[tuple[PartKey, Part]]:
        """The parts as they were set, each with its key; without those that were taken out."""
        turned = ((key, part, self._parts.get(key, {})) for key, part in keyed(parts))
        return [(key, part._replace(**changes)) for key, part, changes in turned if changes is not None]

    # --- how, when and where --------------------------------------------------------------------------------

    def set(self, **fields: Any) -> None:
        """Set fields of the capture: day, at, minutes, place …"""
        self._fields |= fields

    def next_direction(self, now: Capture | None) -> None:
        """Say who reached whom: the next of the three."""
        ways = list(DIRECTIONS)
        at = now.direction if now else self._fields.get("direction", ways[0])
        self.set(direction=ways[(ways.index(at) + 1) % len(ways)], broadcast=False, answers=False)

    def next_medium(self, now: Capture | None) -> None:
        """Say how it happened: the next way, by no channel in particular."""
        ways = list(MEDIA)
        at = now.medium if now else self._fields.get("medium", ways[-1])
        self.set(medium=ways[(ways.index(at) + 1) % len(ways)], door="")

    def untag(self, tag: str) -> None:
        """Take a tag out."""
        self._untagged.add(tag)

    # --- parts ----------------------------------------------------------------------------------------------

    def change_part(self, key: PartKey, **fields: Any) -> None:
        """Set the words, the day or the person of a part."""
        self._parts[key] = (self._parts.get(key) or {}) | fields

    def take_out_part(self, key: PartKey) -> None:
        """Leave a part out; its letters stay text."""
        self._parts[key] = None

    # --- what they asked ------------------------------------------------------------------------------------

    @property
    def leaves_boundary_out(self) -> bool:
        """Whether what they asked shall not be kept."""
        return BOUNDARY_TURNS[self._boundary] is None

    def next_boundary(self) -> None:
        """Take what they asked for something else: left out first, then each kind that needs no more words."""
        self._boundary = (self._boundary + 1) % len(BOUNDARY_TURNS)

    def leave_boundary_out(self) -> None:
        """Do not keep what they asked."""
        self._boundary = BOUNDARY_TURNS.index(None)

    def with_boundary(self, capture: Capture) -> Capture:
        """With the boundary that the line tells of, as it was turned, once it is settled who took part."""
        if capture.told is None:
            return capture
        from nurture.domain.stated_in import stated_by

        settled = not capture.questions
        asked = stated_by(capture.told, capture.people, capture.new_people) if settled else ()
        kind = BOUNDARY_TURNS[self._boundary]
        if asked and kind is None:
            asked = ()
        elif asked and kind:
            asked = (asked[0]._replace(kind=kind, about="", until=None),)
        return replace(capture, boundaries=asked)


def keyed(parts: tuple[Part, ...]) -> Iterator[tuple[PartKey, Part]]:
    """The parts, each with the key it keeps while the line is typed on."""
    seen: Counter[tuple[str, str]] = Counter()
    for part in parts:
        words = (str(part.field), part.text)
        yield (*words, seen[words]), part
        seen[words] += 1
