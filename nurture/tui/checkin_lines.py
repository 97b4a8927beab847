"""The mirror in words: the verdict with its reasons, who is written to, and by which door."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from nurture.tui.lines import QUIET, joined, some
from nurture.tui.prompt_lines import NO_DOOR, because_words, door

if TYPE_CHECKING:
    from nurture.domain.drafts import Finding, Judgement
    from nurture.domain.people import Channel
    from nurture.domain.prompts import Prompt
    from nurture.tui.prompting import Sight
    from nurture.views.person import BoundaryLine

VERDICTS = {
    "clear": ("✓", "$success", "a message between people"),
    "careful": ("!", "$warning", "look once more"),
    "pitch": ("✗", "$error", "it reads as if you were selling"),
    "forbidden": ("⊘", "$error", "they asked you not to"),
}
"""A glyph that reads without colour, the colour, and what it means."""


def verdict_lines(judgement: Judgement) -> Content:
    """The verdict, and a line for each finding: the words and the reason."""
    glyph, colour, meaning = VERDICTS[judgement.verdict]
    head = joined((f"{glyph} {judgement.verdict}", f"bold {colour}"), (f"  {meaning}", QUIET))
    return Content("\n").join([head, *(_found(each, colour) for each in _by_words(judgement.findings))])


def _by_words(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Findings side by side where they have words in common."""
    groups: list[list[Finding]] = []
    for finding in findings:
        if groups and finding.quote and finding.start < max(each.end for each in groups[-1]):
            groups[-1].append(finding)
        else:
            groups.append([finding])
    return groups


def _found(group: Sequence[Finding], colour: str) -> Content:
    """The longest of the words, and each reason once."""
    words = max((finding.quote for finding in group), key=len)
    reasons = " ".join(dict.fromkeys(finding.why for finding in group))
    return joined(("· ", QUIET), (f"“{some(words)}” " if words else "", colour), reasons)


def door_line(doors: Sequence[Channel], at: int, key: str) -> Content:
    """The channel it goes by, and how to take another; `key` does."""
    if not doors:
        return joined(("by  ", QUIET), (f"{NO_DOOR}; the text can be copied", "$warning"))
    others = f"   {at + 1} of {len(doors)}, {key} takes the next" if len(doors) > 1 else ""
    return joined(("by  ", QUIET), door(doors[at]), (others, QUIET))


def ground_lines(boundaries: Iterable[BoundaryLine], sight: Sight, prompt: Prompt | None, today: date) -> Content:
    """What they asked for, in their words; what the prompt stands on; or why there is none."""
    asked = [joined(("they asked  ", "$warning"), f"“{some(line.words)}”") for line in boundaries]
    because = [f"· {because_words(each, today)}" for each in prompt.because] if prompt else [sight.reason]
    return Content("\n").join([*asked, *(joined((words, QUIET)) for words in because if words)])
