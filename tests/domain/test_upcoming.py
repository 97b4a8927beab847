"""The rules of the weeks ahead: which days moments fall on, when somebody becomes due, and what a day tells."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nurture.domain.schedule import next_occurrence
from nurture.domain.upcoming import (
    FEW,
    FEW_BEFORE,
    Kind,
    becomes_due,
    before_today,
    by_day,
    falls_on,
    latest,
    leap_note,
    moment_text,
    stretches,
)
from nurture.views.upcoming import UpcomingLine

TODAY = date(2026, 11, 22)
CALENDAR = [(day.month, day.day) for day in (date(2024, 1, 1) + timedelta(number) for number in range(366))]


def line(kind: Kind, person: int = 1, day: date = TODAY, name: str = "Ana", key: int = 0) -> UpcomingLine:
    return UpcomingLine(day, kind, person, name, "", key)


@given(st.dates(date(2023, 1, 1), date(2030, 1, 1)), st.integers(0, 800), st.sampled_from([(2, 29), *CALENDAR]))
@example(date(2028, 2, 28), 0, (2, 29))
@example(date(2027, 2, 28), 0, (2, 29))
@example(date(2028, 2, 29), 0, (2, 29))
def test_a_moment_falls_into_the_stretches_as_often_as_its_day_comes(
    first: date, length: int, moment: tuple[int, int]
) -> None:
    last = first + timedelta(length)
    found = [falls_on(*moment, each.year) for each in stretches(first, last) if each.first <= moment <= each.last]
    expected = []
    on = next_occurrence(*moment, first)
    while on <= last:
        expected.append(on)
        on = next_occurrence(*moment, on + timedelta(1))
    assert found == expected


@pytest.mark.parametrize(
    ("year", "kept", "note"),
    [(2027, date(2027, 2, 28), "29 February, kept on the 28th"), (2028, date(2028, 2, 29), "")],
)
def test_29_february_is_kept_on_the_28th_of_common_years_and_says_so(year: int, kept: date, note: str) -> None:
    assert falls_on(2, 29, year) == kept
    assert leap_note(2, 29, kept) == note
    assert leap_note(2, 28, date(year, 2, 28)) == ""


@pytest.mark.parametrize(
    ("kind", "label", "years", "words"),
    [
        ("birthday", "", 36, "birthday, turning 36"),
        ("birthday", "", None, "birthday"),
        ("birthday", "Birthday", 1, "birthday, turning 1"),
        ("birthday", "", 0, "birthday"),
        ("anniversary", "the wedding", 1, "anniversary: the wedding, 1 year"),
        ("anniversary", "the wedding", -1, "anniversary: the wedding"),
        ("remembrance", "", 3, "remembrance, 3 years"),
        ("other", "", None, "a day to remember"),
        ("other", "[red]moved[/]", 2, "[red]moved[/], 2 years"),
    ],
)
def test_a_moment_in_words(kind: str, label: str, years: int | None, words: str) -> None:
    assert moment_text(kind, label, years) == words


def test_somebody_becomes_due_after_their_interval_and_after_every_pause() -> None:
    assert becomes_due(TODAY, 30) == date(2026, 12, 22)
    assert becomes_due(TODAY, 30, None, date(2026, 12, 1)) == date(2026, 12, 22)
    assert becomes_due(TODAY, 30, date(2027, 1, 5), None, date(2027, 2, 1)) == date(2027, 2, 1)


def test_a_day_tells_its_moments_first_and_those_who_become_due_last() -> None:
    kinds = [Kind.DUE, Kind.ASK, Kind.MOMENT, Kind.PROMISE, Kind.AWAY]
    (day,) = by_day(line(kind, person) for person, kind in enumerate(kinds))
    assert [each.kind for each in day.lines] == ["away", "moment", "promise", "ask", "due"]


def test_of_many_who_become_due_the_first_few_are_named_and_the_others_counted() -> None:
    lines = [line(Kind.DUE, person, name=f"{person:03}") for person in range(300)] + [line(Kind.MOMENT, 7)]
    (day,) = by_day(lines)
    assert [each.name for each in day.lines] == ["Ana", "000", "001", "002"]
    assert day.more == 300 - FEW
    for whole in (frozenset({TODAY}), None):
        (opened,) = by_day(lines, whole)
        assert (len(opened.lines), opened.more) == (301, 0)


def test_no_line_is_spent_on_saying_that_there_is_one_more() -> None:
    (day,) = by_day(line(Kind.DUE, person) for person in range(FEW + 1))
    assert (len(day.lines), day.more) == (FEW + 1, 0)


@pytest.mark.parametrize("kind", [Kind.BACK, Kind.OPEN])
def test_whoever_is_back_on_the_day_they_become_due_is_told_of_once(kind: Kind) -> None:
    (day,) = by_day([line(Kind.DUE, 1), line(Kind.DUE, 2), line(kind, 1)])
    assert [(each.kind, each.person_id) for each in day.lines] == [(kind, 1), (Kind.DUE, 2)]


def test_days_come_in_order_and_only_those_that_hold_something() -> None:
    later = TODAY + timedelta(9)
    days = list(by_day([line(Kind.ASK, day=later), line(Kind.ASK, day=TODAY)]))
    assert [day.day for day in days] == [TODAY, later]
    assert list(by_day([])) == []


def test_what_has_passed_is_told_nearest_first_and_without_a_reproach() -> None:
    lines = [line(Kind.PROMISE, day=TODAY - timedelta(ago), key=ago) for ago in range(1, 20)]
    day = before_today(lines, TODAY, whole=False)
    assert [each.key for each in day.lines] == list(range(1, FEW_BEFORE + 1))
    assert (day.day, day.more) == (date(2026, 11, 21), 19 - FEW_BEFORE)
    assert day.lines[0].note == "it was for Sat 21 Nov"
    assert before_today(lines, TODAY, whole=True).more == 0


def test_the_horizon_is_a_day_of_the_calendar_even_at_its_end() -> None:
    assert latest(TODAY) == date(2031, 12, 31)
    assert latest(date(9999, 5, 1)) == date(9998, 12, 31)
