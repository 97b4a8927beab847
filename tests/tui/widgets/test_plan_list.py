"""A plan as rows."""

from datetime import date, timedelta

import pytest

from nurture.domain.people import Sphere
from nurture.domain.rhythm import State
from nurture.tui.widgets.plan_list import PlanList, rows
from nurture.views.review import PlanLine, WeekPlan
from nurture.views.today import DueLine
from tests.journals import TODAY
from tests.tui.rooms import LONG, NASTY


def line(person: int, day: date, name: str = "Ana Costa") -> PlanLine:
    who = DueLine(person, name, Sphere.FRIEND, State.NEGLECTED, None, 50, 30, 45, 1.67, "why")
    return PlanLine(who, day, "birthday, turning 36 · why", chosen=False)


DAYS = tuple(TODAY + timedelta(ahead) for ahead in range(4))


def test_every_day_has_a_row_but_today_only_where_somebody_is_planned_for_it() -> None:
    two = (line(1, DAYS[1]), line(2, DAYS[1]))
    found = [(row.day, row.line and row.line.line.id, row.first) for row in rows(WeekPlan(TODAY, DAYS, 3, two))]
    assert found == [(DAYS[1], 1, True), (DAYS[1], 2, False), (DAYS[2], None, True), (DAYS[3], None, True)]
    assert [row.day for row in rows(WeekPlan(TODAY, DAYS, 3, (line(1, TODAY),)))] == list(DAYS)


@pytest.mark.parametrize("width", [20, 40, 60, 80, 120])
def test_a_row_fits_whatever_it_says(width: int) -> None:
    listed = PlanList()
    listed.today, listed.proposed = TODAY, {1}
    for name in ("Ana", NASTY, LONG):
        for row in rows(WeekPlan(TODAY, DAYS, 3, (line(1, TODAY, name),))):
            (drawn,) = listed.draw(row, width)
            assert drawn.cell_length <= max(width, 34)
            assert "\x1b" not in drawn.plain


def test_a_wide_row_says_who_was_proposed() -> None:
    listed = PlanList()
    listed.today, listed.proposed = TODAY, {1}
    first, second, *_ = rows(WeekPlan(TODAY, DAYS, 3, (line(1, TODAY), line(2, TODAY, "Ben"))))
    assert listed.draw(first, 80)[0].plain.split() == (
        ["today", "◔", "Ana", "Costa", "birthday,", "turning", "36", "·", "why", "proposed"]
    )
    assert "proposed" not in listed.draw(second, 80)[0].plain + listed.draw(first, 50)[0].plain
    assert "today" not in listed.draw(second, 80)[0].plain
