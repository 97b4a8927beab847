"""The mirror in words: the verdict with its reasons, who is written to, and by which door."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from nurture.tui.lines import QUIET, joined, shown
from nurture.tui.prompt_lines import door

if TYPE_CHECKING:
    from nurture.domain.drafts import Finding, Judgement
    from nurture.domain.people import Channel
    from nurture.views import BoundaryLine

VERDICTS = {
    "clear": ("✓", "$success", "a message between people"),
    "careful": ("!", "$warning", "look once more"),
    "pitch": ("✗", "$error", "it reads as if you were selling"),
    "forbidden": ("⊘", "$error", "they asked you not to"),
}
"""A glyph that reads without colour, the colour, and what it means."""
ENOUGH = 120
"""Letters of one quote that are shown."""


def verdict_lines(judgement: Judgement) -> Content:
    """The verdict, and a line for each finding: the words and the reason."""
    glyph, colour, meaning = VERDICTS[judgement.verdict]
    head = joined((f"{glyph} {judgement.verdict}", f"bold {colour}"), (f"  {meaning}", QUIET))
    return Content("\n").join([head, *(_finding(each, colour) for each in judgement.findings)])


def _finding(finding: Finding, colour: str) -> Content:
    quote = f"“{_some(finding.quote)}” " if finding.quote else ""
    return joined(("· ", QUIET), (quote, colour), finding.why)


def door_line(doors: Sequence[Channel], at: int, key: str) -> Content:
    """The channel it goes by, and how to take another; `key` does."""
    if not doors:
        return joined(("by  ", QUIET), ("no channel that may be used; the text can be copied", "$warning"))
    others = f"   {at + 1} of {len(doors)}, {key} takes the next" if len(doors) > 1 else ""
    return joined(("by  ", QUIET), door(doors[at]), (others, QUIET))


def asked_lines(boundaries: Iterable[BoundaryLine], reason: str) -> Content:
    """What they asked for, in their words, and why no prompt is offered."""
    lines = [joined(("they asked  ", "$warning"), f"“{_some(line.words)}”") for line in boundaries]
    return Content("\n").join([*lines, *([joined((reason, QUIET))] if reason else [])])


def _some(text: str) -> str:
    return shown(text if len(text) <= ENOUGH else text[:ENOUGH].rstrip() + "…")
