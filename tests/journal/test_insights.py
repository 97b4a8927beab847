"""A year looked back on: what counts, on which day, and who is in it."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from nurture.domain.pace import Pace
from nurture.domain.people import BoundaryKind, Sphere
from nurture.domain.rhythm import State
from nurture.domain.touches import Direction
from nurture.errors import InvalidValue
from nurture.journal import Journal
from nurture.journal.insights import Stopped
from nurture.views.insights import CoverageLine, MonthLine, Share
from tests.journals import TODAY, Calendar, add, fresh, log, reopened

JUNE = date(2026, 6, 10)


def day(journal: Journal, on: date) -> int:
    return journal.insights.year(on.year).days[(on - date(on.year, 1, 1)).days]


def test_an_empty_journal_has_an_empty_year(journal: Journal) -> None:
    view = journal.insights.year()
    assert (view.year, view.first_year, view.exchanges, len(view.days)) == (2026, 2026, 0, 365)
    assert [share.exchanges for share in view.spheres] == [0, 0, 0]
    assert (view.circles, view.silences, view.unspoken) == ((), (), 0)
    assert all(line.people == 0 for line in view.coverage)


def test_only_exchanges_count_and_attempts_are_told_beside_them(journal: Journal) -> None:
    ana = add(journal, "Ana")
    log(journal, [ana], JUNE)
    log(journal, [ana], JUNE, direction=Direction.IN)
    log(journal, [ana], JUNE, direction=Direction.OUT)
    log(journal, [ana], JUNE, broadcast=True)
    log(journal, [ana], JUNE, direction=Direction.OUT, broadcast=True)
    view = journal.insights.year()
    assert (view.exchanges, day(journal, JUNE)) == (2, 2)
    assert view.months[5] == MonthLine(6, talked=1, they_wrote=1, answered=0, unanswered=1)
    assert view.months[5].exchanges == 2
    assert view.spheres[0].exchanges == 2


def test_an_answer_counts_on_the_day_it_came(journal: Journal) -> None:
    ana = add(journal, "Ana")
    log(journal, [ana], date(2025, 12, 30), direction=Direction.OUT)
    assert journal.insights.year(2025).months[11].unanswered == 1
    journal.checkins.answered(ana)
    before, view = journal.insights.year(2025), journal.insights.year()
    assert before.exchanges + before.months[11].unanswered == 0
    assert (view.exchanges, view.days[(TODAY - date(2026, 1, 1)).days], view.months[10].answered) == (1, 1, 1)
    assert view.first_year == 2025


def test_a_meeting_of_several_counts_once_and_for_each_of_their_circles(journal: Journal) -> None:
    ana = add(journal, "Ana", Sphere.FRIEND, circles=("choir", "pottery"))
    ben = add(journal, "Ben", Sphere.BOTH, circles=("choir",))
    cleo = add(journal, "Cleo", Sphere.PROFESSIONAL)
    journal.circles.add("family")
    log(journal, [ana, ben, cleo], JUNE)
    log(journal, [ben], JUNE)
    view = journal.insights.year()
    assert view.exchanges == 2
    assert [share.exchanges for share in view.spheres] == [1, 1, 2]
    assert view.circles == (Share("choir", 2), Share("pottery", 1), Share("family", 0), Share(None, 1))


def test_the_first_and_the_last_day_of_a_year_are_in_it_and_in_no_other(journal: Journal) -> None:
    ana = add(journal, "Ana")
    for on in (date(2024, 12, 31), date(2025, 1, 1), date(2025, 12, 31), date(2026, 1, 1)):
        log(journal, [ana], on)
    assert [journal.insights.year(year).exchanges for year in (2023, 2024, 2025, 2026)] == [0, 1, 2, 1]
    assert journal.insights.year(2025).days[0] == journal.insights.year(2025).days[-1] == 1


def test_a_year_to_come_is_refused(journal: Journal) -> None:
    with pytest.raises(InvalidValue, match="2027 is still to come"):
        journal.insights.year(2027)


def test_coverage_follows_the_exchanges_from_the_day_of_adding(tmp_path: Path) -> None:
    calendar = Calendar(date(2026, 1, 15))
    journal = fresh(tmp_path / "journal.db", calendar)
    ana = add(journal, "Ana", every=30)
    log(journal, [ana], date(2026, 1, 20) - timedelta(10))
    calendar.day = date(2026, 6, 1)
    add(journal, "Ben", every=30)
    log(journal, [ana], date(2026, 5, 25))
    calendar.day = TODAY
    cover = journal.insights.year().coverage
    assert [line.people for line in cover] == [0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]
    assert cover[1] == CoverageLine(date(2026, 1, 31), 1, 0, 0, 0)
    assert cover[2] == CoverageLine(date(2026, 2, 28), 0, 0, 1, 0)
    assert cover[5] == CoverageLine(date(2026, 5, 31), 1, 0, 0, 0)
    assert cover[6] == CoverageLine(date(2026, 6, 30), 1, 1, 0, 0)
    assert cover[-1] == CoverageLine(TODAY, 0, 0, 0, 2)


def test_coverage_of_today_is_the_state_of_everyone_with_a_rhythm(journal: Journal) -> None:
    for days in (1, 29, 30, 44, 45, 89, 90, 400):
        log(journal, [add(journal, f"Person {days}", every=30)], TODAY - timedelta(days))
    journal.circles.add("neighbours")
    journal.circles.set_pace(journal.circles.named("neighbours").id, Pace(ambient=True))
    log(journal, [add(journal, "Ambient", circles=("neighbours",))], JUNE)
    now = journal.insights.year().coverage[-1]
    states = [line.state for line in journal.everyone()]
    expected = [states.count(state) for state in (State.IN_TOUCH, State.DUE, State.NEGLECTED, State.FADING)]
    assert [now.in_touch, now.due, now.neglected, now.fading] == expected == [2, 2, 2, 2]


def test_people_out_of_view_are_in_no_list_and_no_coverage(journal: Journal) -> None:
    keys = {
        name: add(journal, name, every=30) for name in ("Ana", "Archived", "Dead", "Left alone", "For a while")
    }
    for at, key in enumerate(keys.values()):
        log(journal, [key], JUNE + timedelta(at))
    journal.people.archive(keys["Archived"])
    journal.people.died(keys["Dead"], TODAY)
    journal.knowledge.add_boundary(keys["Left alone"], "please don't", BoundaryKind.NO_CONTACT)
    journal.knowledge.add_boundary(
        keys["For a while"], "not now", BoundaryKind.NO_CONTACT, until=TODAY + timedelta(9)
    )
    journal.people.archive(add(journal, "Archived, never talked with"))
    view = journal.insights.year()
    assert [line.name for line in view.silences] == ["Ana"]
    assert (view.unspoken, view.coverage[-1].people) == (0, 1)
    assert view.exchanges == 5


def test_silences_are_the_longest_first_and_the_others_are_counted(journal: Journal) -> None:
    for days in (5, 300, 40):
        log(journal, [add(journal, f"{days} days", every=30)], TODAY - timedelta(days))
    add(journal, "Not yet")
    view = journal.insights.year()
    assert [(line.name, line.days, line.state) for line in view.silences] == [
        ("300 days", 300, State.FADING),
        ("40 days", 40, State.DUE),
        ("5 days", 5, State.IN_TOUCH),
    ]
    assert view.unspoken == 1


def test_the_years_with_a_person(journal: Journal) -> None:
    ana, ben = add(journal, "Ana"), add(journal, "Ben")
    log(journal, [ana, ben], date(2024, 2, 29))
    log(journal, [ana], date(2026, 11, 1), direction=Direction.OUT)
    log(journal, [ana], date(2025, 5, 1), broadcast=True)
    strip = journal.insights.strip(ana)
    assert [(year.year, sum(year.exchanges), sum(year.attempts)) for year in strip] == [
        (2026, 0, 1),
        (2025, 0, 0),
        (2024, 1, 0),
    ]
    assert strip[2].exchanges[1] == strip[0].attempts[10] == 1
    assert journal.insights.strip(add(journal, "Cleo")) == ()


def test_counting_stops_when_nobody_waits_any_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = fresh(tmp_path / "journal.db")
    log(journal, [add(journal, "Ana")], JUNE)
    monkeypatch.setattr("nurture.store.insights.CHECK_EVERY", 1)
    with pytest.raises(Stopped):
        journal.insights.year(stopped=lambda: True)
    assert journal.insights.year().exchanges == 1
    journal.close()
    assert reopened(journal.path).insights.year().exchanges == 1


def test_whose_turn_an_absence_puts_off_is_in_touch_until_then(journal: Journal) -> None:
    ana = add(journal, "Ana", every=30)
    log(journal, [ana], TODAY - timedelta(5))
    journal.absences.away(TODAY + timedelta(40))
    (line,) = journal.insights.year().silences
    assert (line.state, journal.page(ana).state) == (State.IN_TOUCH, State.IN_TOUCH)
