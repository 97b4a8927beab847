"""The next days in one list: moments, promises and awaited answers, the nearest first."""

from collections.abc import Hashable, Sequence
from datetime import date
from typing import NamedTuple

from textual.content import Content

from nurture.domain.dates import ago
from nurture.domain.schedule import tried
from nurture.tui.lines import QUIET, fit, joined
from nurture.tui.widgets.glance import moment_words
from nurture.tui.widgets.virtual_list import VirtualList
from nurture.views.today import Today

_WHEN = 14
"""Cells for the day: "in 13 days" and some air."""


class Ahead(NamedTuple):
    """One thing to think of, of one person."""

    on: date
    glyph: str
    person: int
    name: str
    text: str


def ahead(today: Today) -> list[Ahead]:
    """Everything the next days hold, by day."""
    lines = [
        *(Ahead(line.on, "✦", line.person_id, line.name, moment_words(line)) for line in today.moments),
        *(
            Ahead(line.due_on or today.day, "→" if line.by == "me" else "←", line.person_id, line.name, line.text)
            for line in today.promises
        ),
        *(
            Ahead(line.until, "…", line.person_id, line.name, tried(line.attempted_on, line.until, today.day))
            for line in today.awaited
        ),
    ]
    return sorted(lines, key=lambda line: (line.on, line.name))


class AheadList(VirtualList[Ahead]):
    """A line for each: when, what it is, who, and in whose words."""

    today: date

    def key(self, row: Ahead) -> Hashable:
        """The thing itself."""
        return row

    def draw(self, row: Ahead, width: int) -> Sequence[Content]:
        """One line."""
        name = min(24, max(10, (width - _WHEN) * 2 // 5))
        rest = width - _WHEN - name - 5
        return (
            joined(
                (f" {row.glyph} ", "$primary"),
                (fit(ago(row.on, self.today), _WHEN), QUIET),
                fit(row.name, name),
                "  ",
                (fit(_said(row), rest), QUIET),
            ),
        )


def _said(row: Ahead) -> str:
    return {"→": "you promised: ", "←": "they promised: "}.get(row.glyph, "") + row.text
