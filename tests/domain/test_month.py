"""A month in short: its weeks, and glyphs that fit into a cell."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurture.domain.month import GLYPHS, marks, marks_lines, weeks_of
from nurture.domain.upcoming import Kind
from nurture.views.upcoming import Agenda, DayLine, UpcomingLine

DAY = date(2026, 11, 24)


def test_weeks_begin_on_monday_and_hold_the_whole_month() -> None:
    weeks = weeks_of(DAY)
    assert all(week[0].weekday() == 0 and len(week) == 7 for week in weeks)
    assert (weeks[0][0], weeks[-1][-1]) == (date(2026, 10, 26), date(2026, 12, 6))


def test_every_kind_has_a_glyph_of_its_own_one_cell_wide() -> None:
    assert set(GLYPHS) == set(Kind)
    assert len(set(GLYPHS.values())) == len(Kind)
    assert all(len(glyph) == 1 for glyph in GLYPHS.values())


def test_a_day_counts_those_who_are_not_named_too() -> None:
    lines = tuple(UpcomingLine(DAY, kind, 1, "Ana", "", 1) for kind in (Kind.MOMENT, Kind.DUE, Kind.DUE))
    nothing = DayLine(DAY, ())
    agenda = Agenda(DAY, DAY, DAY, nothing, (DayLine(DAY, lines, more=5),))
    assert marks(agenda) == {DAY: {"moment": 1, "due": 7}}


@pytest.mark.parametrize(
    ("counts", "room", "lines", "shown"),
    [
        ({}, 5, 1, [""]),
        ({"moment": 1}, 5, 1, ["✦"]),
        ({"moment": 1, "promise": 2, "due": 57}, 8, 1, ["✦ →2 ◑57"]),
        ({"moment": 1, "promise": 2, "due": 57}, 7, 1, ["✦→◑"]),
        ({"moment": 1, "promise": 2, "due": 57}, 4, 2, ["✦ →2", "◑57"]),
        ({"moment": 1, "promise": 2, "due": 57}, 2, 1, ["✦→"]),
        ({"due": 1000}, 3, 2, ["◑", ""]),
        ({"due": 1}, 0, 1, [""]),
    ],
)
def test_a_day_in_a_cell(counts: dict[str, int], room: int, lines: int, shown: list[str]) -> None:
    assert marks_lines(counts, room, lines) == shown


@given(st.dictionaries(st.sampled_from(Kind), st.integers(1, 10**6)), st.integers(0, 12), st.integers(1, 4))
def test_a_day_never_leaves_its_cell(counts: dict[str, int], room: int, lines: int) -> None:
    shown = marks_lines(counts, room, lines)
    assert len(shown) == lines
    assert all(len(line) <= room for line in shown)
