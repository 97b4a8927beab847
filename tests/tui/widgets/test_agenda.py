"""The agenda's rows: the day once, each thing on a line, and how many more there are."""

from datetime import date, timedelta

import pytest

from nurture.domain.upcoming import Kind
from nurture.tui.widgets.agenda import AgendaList, Row, rows
from nurture.views.upcoming import Agenda, DayLine, UpcomingLine
from tests.journals import TODAY
from tests.tui.rooms import LONG, NASTY

LATER = TODAY + timedelta(2)


def line(
    kind: Kind, name: str = "Ana Costa", day: date = LATER, text: str = "the exam", note: str = ""
) -> UpcomingLine:
    return UpcomingLine(day, kind, 1, name, text, 7, note)


def drawn(row: Row, width: int) -> str:
    agenda = AgendaList()
    agenda.today = TODAY
    (shown,) = agenda.draw(row, width)
    return str(shown)


def test_each_day_is_said_once_and_what_is_not_shown_is_counted() -> None:
    before = DayLine(TODAY - timedelta(1), (line(Kind.ASK, day=TODAY - timedelta(9)),), 4)
    day = DayLine(LATER, (line(Kind.ASK), line(Kind.DUE)), 30)
    found = rows(Agenda(TODAY, TODAY, LATER, before, (day,)))
    assert [(row.day.day, row.first, row.more) for row in found] == [
        (21, True, 0),
        (21, False, 4),
        (24, True, 0),
        (24, False, 0),
        (24, False, 30),
    ]
    assert len({AgendaList().key(row) for row in found}) == len(found)


@pytest.mark.parametrize(
    ("row", "width", "shown"),
    [
        (Row(LATER, line(Kind.ASK), True), 70, " Tue 24 Nov    ? Ana Costa            the exam"),
        (Row(LATER, line(Kind.ASK), False), 70, "               ? Ana Costa            the exam"),
        (Row(LATER, line(Kind.ASK), True), 40, " Tue 24 Nov  ? Ana Costa   the exam"),
        (Row(TODAY, line(Kind.MOMENT, note="already the 23rd"), True), 70,
         " today         ✦ Ana Costa            the exam  already the 23rd"),
        (Row(TODAY - timedelta(1), line(Kind.ASK), True), 70,
         " before today  ? Ana Costa            the exam"),
        (Row(TODAY - timedelta(1), line(Kind.ASK), True), 40, " earlier     ? Ana Costa   the exam"),
        (Row(LATER, line(Kind.AWAY, "", text="you are back"), True), 40, " Tue 24 Nov  ⌂ you are back"),
        (Row(LATER, None, False, 30), 70, "                 and 30 others become due, Enter shows them"),
        (Row(TODAY - timedelta(1), None, False, 4), 70, "                 and 4 from before, Enter shows them"),
    ],
)  # fmt: skip
def test_a_row_in_words(row: Row, width: int, shown: str) -> None:
    assert drawn(row, width).rstrip() == shown


@pytest.mark.parametrize("name", [NASTY, LONG, "", "日本語" * 30])
@pytest.mark.parametrize("width", [1, 10, 20, 40, 200])
def test_nothing_in_a_name_or_text_breaks_a_row(name: str, width: int) -> None:
    shown = drawn(Row(LATER, line(Kind.ASK, name, text=name, note=name), True), width)
    assert "\x1b" not in shown
    assert "\n" not in shown
