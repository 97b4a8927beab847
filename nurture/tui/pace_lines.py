"""The honest pace as lines: two numbers as bars, what asks for most, and Today in a month."""

from collections.abc import Sequence

from textual.content import Content

from nurture.domain.capacity_words import number, step_words, unit_of, weekly
from nurture.domain.dates import span
from nurture.domain.rhythm import State
from nurture.domain.schedule import every
from nurture.tui.charts.bars import FULL
from nurture.tui.lines import QUIET, fit, glyph, joined, some
from nurture.views.pace import PaceLine, PacePage, Preview

_LABEL = 14
_NUMBER = 14
_COLUMN = 12
_NARROW = 72
LOOSER, HELD = "↓", "="
"""Before a rhythm that the plan loosens, and before one that the user holds to."""
_STATES = (State.IN_TOUCH, State.DUE, State.NEGLECTED, State.FADING)


def said(page: PacePage) -> Content:
    """The honest sentence, and what follows from it."""
    return joined(
        (page.sentence, "bold"),
        (f" {page.verdict}" if page.verdict else ""),
        (f" {page.measured}" if page.measured else "", QUIET),
    )


def bars(page: PacePage, width: int) -> list[Content]:
    """What is asked for, what is done, and what would be asked for, one below the other."""
    rows = [("rhythms ask", page.asked_a_week, "$primary"), ("you do", page.done_a_week, "$success")]
    if page.steps:
        rows.append(("looser, ask", page.planned_a_week, "$secondary"))
    most = max(many for _, many, _ in rows)
    unit, room = unit_of(most), max(1, width - _LABEL - _NUMBER)
    return [
        joined(
            (fit(label, _LABEL), QUIET),
            (FULL * (round(room * many / most) if most else 0) or "·", style),
            f" {number(many, unit)} a {unit}",
        )
        for label, many, style in rows
    ]


def line(row: PaceLine, width: int) -> Content:
    """What one source asks for, how often it is, and how often it would be."""
    is_narrow = width < _NARROW
    name = max(8, min(24, width - (_SHORT if is_narrow else _WHOLE)))
    mark = HELD if row.held else LOOSER if row.loosened_days else " "
    people = "" if is_narrow else f"{row.people:>8,}"
    asked = weekly(row.asked_a_week).rjust(12 if is_narrow else 15)
    change = _short(row) if is_narrow else _change(row)
    return joined(
        f" {mark} ",
        (fit(row.name, name), "bold" if row.loosened_days else ""),
        (people, "$secondary"),
        asked,
        (
            fit(f"   {change}", max(0, width - 3 - name - len(people) - len(asked))),
            "" if row.loosened_days else QUIET,
        ),
    )


_WHOLE, _SHORT = 55, 39
"""Cells of a line beside the name, with all its words and without."""


def _change(row: PaceLine) -> str:
    if row.loosened_days:
        return step_words(row.every_days, row.loosened_days)
    if row.held:
        return f"{every(row.every_days)}, and stays" if row.every_days else "stays"
    return every(row.every_days) if row.every_days else ""


def _short(row: PaceLine) -> str:
    return " → ".join(span(days) for days in (row.every_days, row.loosened_days) if days)


def ahead(page: PacePage, width: int) -> list[Content]:
    """Today in four weeks, as it is and with the plan: how many in each state, and who is in it."""
    shown = [("as it is", page.as_it_is), ("looser", page.with_plan)]
    found = [(label, preview) for label, preview in shown if preview]
    if not found:
        return []
    heads = [joined(glyph(state), fit(f" {state}", _COLUMN - 1)) for state in _STATES[:-1]]
    heads.append(joined(glyph(State.FADING), f" {State.FADING}"))
    lines = [joined((fit("In 4 weeks", _COLUMN), "bold"), *heads)]
    for label, preview in found:
        counts = (fit(f"{many:,}", _COLUMN) for many in (preview.in_touch, preview.due, preview.neglected))
        lines.append(joined((fit(label, _COLUMN), QUIET), *counts, f"{preview.fading:,}"))
    for label, (_, preview) in zip(("Today then", "  looser"), found, strict=False):
        lines.append(joined((fit(label, _COLUMN), QUIET), fit(_names(preview), max(0, width - _COLUMN))))
    return lines


def _names(preview: Preview) -> str:
    return ", ".join(some(name, 40) for name in preview.names) or "nobody"


def legend(page: PacePage, keys: Sequence[str]) -> Content:
    """What stands below the rhythms: what else there is to know, and what the keys do."""
    hold, apply = keys
    told = [page.advice] if page.advice else []
    if page.steps:
        told.append(f"{LOOSER} would be looser; {hold} leaves one as it is, {apply} loosens them all in one step.")
    return joined((" ".join(told), QUIET))
