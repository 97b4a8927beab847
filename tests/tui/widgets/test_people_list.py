"""People in rows: columns that fit whatever the width and the name."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from nurture.domain.people import Sphere
from nurture.domain.rhythm import State
from nurture.tui.widgets.people_list import DueList, PeopleList, columns
from nurture.views.lists import PersonLine
from nurture.views.today import DueLine

TODAY = date(2026, 11, 22)


def person(name: str, **more: object) -> PersonLine:
    values = {
        "id": 1,
        "name": name,
        "sphere": Sphere.FRIEND,
        "state": State.DUE,
        "last_exchange": date(2026, 10, 1),
        "days": 52,
        "drift": 1.2,
        "circles": ("pottery", "family"),
        "nicknames": (),
        "archived": False,
    }
    return PersonLine(**(values | more))  # type: ignore[arg-type]


def row(line: PersonLine, width: int) -> str:
    people = PeopleList()
    people.today = TODAY
    (content,) = people.draw(line, width)
    return content.plain


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60), st.integers(10, 200))
def test_a_row_never_leaves_its_width(name: str, width: int) -> None:
    assert cell_len(row(person(name), width)) <= width


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 300))
def test_columns_fill_the_width_and_no_more(width: int) -> None:
    assert sum(columns(width)) <= max(0, width)
    assert min(columns(width)) >= 0


def test_a_wide_row_tells_all_and_a_narrow_one_the_name() -> None:
    line = person("Ana Costa", nicknames=("Nita",))
    wide = row(line, 110)
    assert [
        word for word in ("Ana Costa “Nita”", "7 weeks", "due", "friend", "pottery, family") if word not in wide
    ] == []
    assert "Ana Costa" in row(line, 20)
    assert "weeks" not in row(line, 20)


def test_markup_and_escapes_stay_letters() -> None:
    assert "[red]Bob[/] ␛[31m" in row(person("[red]Bob[/] \x1b[31m"), 100)


@pytest.mark.parametrize(("archived", "word"), [(True, "archived"), (False, "·")])
def test_those_out_of_view_say_why(archived: bool, word: str) -> None:
    assert word in row(person("Ana", state=None, archived=archived), 100)


def test_today_shows_the_why_below_the_name() -> None:
    due = DueList()
    due.today = TODAY
    why = "last talked 7 weeks ago"
    line = DueLine(1, "Ana Costa", Sphere.FRIEND, State.DUE, date(2026, 10, 1), 52, 42, 63, 1.2, why)
    first, second = (content.plain for content in due.draw(line, 44))
    assert first.split() == ["◑", "Ana", "Costa", "friend", "7", "weeks"]
    assert second.strip() == why
