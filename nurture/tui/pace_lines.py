"""The honest pace as lines: two numbers as bars, what asks for most, and Today in a month."""

from collections.abc import Sequence

from textual.content import Content

from nurture.domain.capacity_words import number, rate, step_words, unit_of
from nurture.domain.rhythm import State
from nurture.domain.schedule import every
from nurture.tui.charts.bars import FULL
from nurture.tui.lines import QUIET, fit, glyph, joined, some
from nurture.views.pace import PaceLine, PacePage, Preview

_LABEL = 14
_NUMBER = 14
LOOSER, HELD = "↓", "="
"""Before a rhythm that the plan loosens, and before one that the user holds to."""
_STATES = (State.IN_TOUCH, State.DUE, State.NEGLECTED, State.FADING)


def said(page: PacePage) -> Content:
    """The honest sentence, and what follows from it."""
    return joined(
        (page.sentence, "bold"), (f" {page.verdict}" if page.verdict else ""), (f" {page.measured}", QUIET)
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
    name = max(8, min(24, width - 48))
    mark = HELD if row.held else LOOSER if row.loosened_days else " "
    parts = fit(row.name, name), fit(f"{row.people:>6,}", 7), fit(f"  {rate(row.asked_a_week)}", 15)
    return joined(
        f" {mark} ",
        (parts[0], "bold" if row.loosened_days else ""),
        (parts[1], "$secondary"),
        parts[2],
        (fit(f" {_change(row)}", max(0, width - name - 25)), "" if row.loosened_days else QUIET),
    )


def _change(row: PaceLine) -> str:
    if row.loosened_days:
        return step_words(row.every_days, row.loosened_days)
    if row.held:
        return f"{every(row.every_days)}, and stays" if row.every_days else "stays"
    return every(row.every_days) if row.every_days else ""


def ahead(page: PacePage, width: int) -> list[Content]:
    """Today in four weeks, as it is and with the plan: how many in each state, and who is in it."""
    shown = [("as it is", page.as_it_is), ("looser", page.with_plan)]
    found = [(label, preview) for label, preview in shown if preview]
    if not found:
        return []
    column = max(8, min(14, (width - _LABEL) // len(_STATES)))
    heads = [joined((glyph(state)[0], glyph(state)[1]), fit(f" {state}", column - 1)) for state in _STATES]
    lines = [joined((fit("In four weeks", _LABEL), "bold"), *heads)]
    for label, preview in found:
        counts = preview.in_touch, preview.due, preview.neglected, preview.fading
        lines.append(joined((fit(label, _LABEL), QUIET), *(fit(f"{many:,}", column) for many in counts)))
    for at, (label, preview) in enumerate(found):
        head = "Today then" if len(found) == 1 else f"Today, {'as is' if at == 0 else label}"
        lines.append(joined((fit(head, _LABEL), QUIET), fit(_names(preview), max(0, width - _LABEL))))
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
