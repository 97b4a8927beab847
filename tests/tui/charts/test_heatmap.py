from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.insights.calendar import by_day
from nurture.tui.charts.heatmap import heatmap

END = date(2099, 1, 1)


def drawn(counts: dict[date, int], year: int, today: date = END, width: int = 80) -> list[str]:
    return [line.plain for line in heatmap(by_day(year, counts), year, today, width)]


def test_a_day_stands_in_the_column_of_its_week_and_the_row_of_its_weekday() -> None:
    lines = drawn({date(2026, 1, 1): 1, date(2026, 1, 5): 2, date(2026, 12, 31): 9}, 2026)
    assert lines[0].startswith("     Jan")
    assert lines[1][:6] == "Mon  ▒"
    assert lines[4][:6] == "Thu ░·"
    assert lines[4].rstrip()[-1] == "█"
    assert lines[5][:6] == "Fri ··"
    assert lines[8][:6] == "all ▁▂"
    assert lines[9] == "· none  ░ 1  ▒ 2  ▓ 3–8  █ 9+ a day     ▁…█ 1 to 9 a week"


def test_days_to_come_are_blank() -> None:
    lines = drawn({date(2026, 3, 2): 1}, 2026, date(2026, 3, 3))
    assert [line.rstrip()[-1] for line in lines[1:9]] == ["░", "·", "·", "·", "·", "·", "·", "█"]
    assert [len(line.rstrip()) for line in lines[1:8]] == [14, 14, 13, 13, 13, 13, 13]


def test_months_stand_above_the_week_they_begin_in() -> None:
    months = drawn({}, 2026)[0]
    for number, name in enumerate(("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"), 1):
        at = months.index(name) - 4
        first = date(2026, number, 1)
        monday = date(2025, 12, 29) + timedelta(7 * at)
        assert first <= monday <= first + timedelta(6), name


@pytest.mark.parametrize(("width", "lines"), [(120, 10), (80, 10), (57, 10), (56, 19), (30, 20)])
def test_weeks_that_do_not_fit_go_below(width: int, lines: int) -> None:
    found = drawn({date(2026, 5, 1): 1}, 2026, width=width)
    assert len(found) >= lines
    assert max(map(len, found)) <= width


def test_where_there_is_room_a_day_takes_two_cells() -> None:
    assert drawn({date(2026, 1, 2): 1}, 2026, width=120)[5][:8] == "Fri ░░··"


@settings(max_examples=60, deadline=None)
@given(
    year=st.integers(1, 9998),
    width=st.integers(20, 140),
    counts=st.dictionaries(st.integers(0, 364), st.integers(1, 400), max_size=40),
)
def test_every_day_is_drawn_once_at_any_width(year: int, width: int, counts: dict[int, int]) -> None:
    first = date(year, 1, 1)
    days = by_day(year, {first + timedelta(at): many for at, many in counts.items()})
    lines = heatmap(days, year, date(9999, 1, 1), width)
    assert all(line.cell_length <= width for line in lines)
    cell = 2 if width >= 112 else 1
    rows = [
        line.plain[4:]
        for line in lines
        if line.plain[:4] in ("Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun ")
    ]
    glyphs = "".join(rows).replace(" ", "")
    if width not in range(106, 114):  # from 53 to 54 weeks: it depends on the year whether a day takes two cells
        assert len(glyphs) == len(days) * cell
        assert len(glyphs.replace("·", "")) == len(counts) * cell
