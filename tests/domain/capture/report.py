"""How well lines are understood: `python -m tests.domain.capture.report`; with `--misses`, what was missed.

Precision is the part of what was understood that is so, recall the part of what is so that was understood. A
promise counts where who, by whom, the day and the words are right, all of them. Of the lines held aside only
numbers are printed, never their words.
"""

import sys
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tests.domain.capture.lines import Line, aside, built_on, read, understood

FIELDS = (
    *("people", "asked", "day", "medium", "direction", "promise", "thread", "fact", "gave", "received", "next"),
    *(
        "relation",
        "moment",
        "boundary",
        "whose",
        "answers",
        "broadcast",
        "time",
        "minutes",
        "place",
        "door",
        "tags",
    ),
)
TO_REACH = {
    "people": 0.98,
    "day": 0.98,
    "medium": 0.95,
    "direction": 0.95,
    "promise": 0.90,
    "thread": 0.90,
}
"""Precision and recall on the lines held aside."""


class Score(NamedTuple):
    """How one field was understood over some lines."""

    right: int
    understood: int
    """Right or wrong."""
    said: int
    """By the lines, understood or not."""

    @property
    def precision(self) -> float:
        """1.0 where nothing was understood."""
        return self.right / self.understood if self.understood else 1.0

    @property
    def recall(self) -> float:
        """1.0 where nothing was said."""
        return self.right / self.said if self.said else 1.0


def score(lines: Iterable[Line], field: str) -> Score:
    """How a field was understood."""
    right = found = said = 0
    for line in lines:
        items, expected = understood(read(line))[field], line.says[field]
        right += len(items & expected)
        found += len(items)
        said += len(expected)
    return Score(right, found, said)


def wrong_people(lines: Iterable[Line]) -> list[tuple[str, set[str]]]:
    """The lines of which somebody of the journal is taken who is not in them, unasked; and who."""
    found = []
    for line in lines:
        wrong = {item[1] for item in understood(read(line))["people"] - line.says["people"] if item[0] == "known"}
        if wrong:
            found.append((line.text, wrong))
    return found


def misses(lines: Sequence[Line], fields: Sequence[str] = FIELDS) -> list[str]:
    """What was understood wrongly (+) or not at all (-), a line each."""
    told = []
    for field in fields:
        for line in lines:
            items, expected = understood(read(line))[field], line.says[field]
            if items != expected:
                signs = [f"+{'|'.join(each)}" for each in sorted(items - expected)]
                signs += [f"-{'|'.join(each)}" for each in sorted(expected - items)]
                told.append(f"{field}: {'  '.join(signs)}\n    {line.text}")
    return told


def report() -> list[str]:
    """The lines of the report."""
    told = []
    for name, lines in (("built on", built_on()), ("aside", aside())):
        told.append(f"{name}: {len(lines)} lines; a wrong person unasked in {len(wrong_people(lines))}")
        for field in FIELDS:
            got = score(lines, field)
            least = f"   to reach {TO_REACH[field]:.2f}" if field in TO_REACH else ""
            told.append(
                f"  {field:10} precision {got.precision:.3f}  recall {got.recall:.3f}  of {got.said}{least}"
            )
    return told


if __name__ == "__main__":
    asked = [word for word in sys.argv[1:] if not word.startswith("-")]
    told = misses(built_on(), asked or FIELDS) if "--misses" in sys.argv else report()
    sys.stdout.write("\n".join(told) + "\n")
