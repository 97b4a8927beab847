"""A small year: the guarantee holds, the same seed lives the same year, and a plain list would starve somebody."""

from functools import cache

import pytest

from nurture.domain.rhythm import State
from tests.simulation.report import SCENES, Scene, figures, report, years
from tests.simulation.user import ABSENCE, HOLIDAY, MONTH_OFF, Day, User, kind_of
from tests.simulation.year import Waits, Year

PEOPLE, DAYS, PLACES = 100, 120, 3


@cache
def lived(scene: Scene) -> dict[str, Year]:
    return years(scene, PEOPLE, DAYS, 1, PLACES)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_nobody_who_is_due_waits_longer_than_promised(scene: Scene) -> None:
    ours = lived(scene)["handful"]
    assert ours.waits.beyond == 0
    assert ours.longest <= ours.promised
    assert len(ours.was_due) > PEOPLE // 2


def test_a_plain_list_lets_somebody_wait_longer_than_promised() -> None:
    plain = lived(SCENES[0])["most overdue first"]
    assert plain.waits.beyond > 0
    assert plain.longest > plain.promised
    assert plain.never_offered > PEOPLE // 4


def test_more_stay_in_touch_than_by_a_plain_list() -> None:
    ours, plain = lived(SCENES[0]).values()
    assert ours.done >= plain.done
    assert len(set(ours.offered)) > len(set(plain.offered))
    assert ours.share(ours.at_the_end, State.IN_TOUCH) > plain.share(plain.at_the_end, State.IN_TOUCH)


def test_the_same_seed_lives_the_same_year_and_another_another() -> None:
    again = years(SCENES[0], PEOPLE, DAYS, 1, PLACES)
    assert again == lived(SCENES[0])
    assert years(SCENES[0], PEOPLE, DAYS, 2, PLACES) != again


def test_an_import_arrives_and_everybody_is_offered_in_time() -> None:
    ours = lived(SCENES[2])["handful"]
    assert ours.people == 2 * PEOPLE
    assert max(ours.offered) > PEOPLE


def test_waits_are_counted_with_the_day_of_the_offer_and_anew_after_it() -> None:
    waits = Waits()
    waits.count([1, 2], [1], 2)
    waits.count([1, 2], [], 2)
    waits.count([1, 2], [1], 2)
    assert (waits.over, waits.now, waits.beyond) == ([1, 2], {2: 3}, 1)
    waits.count([1], [], 2)
    assert (waits.all, waits.beyond) == ([1, 1, 2], 1)


def test_the_user_is_away_silent_and_busy_when_they_should_be() -> None:
    kinds = [kind_of(day) for day in range(365)]
    assert kinds.count(Day.UNSEEN) == len(HOLIDAY) == 14
    assert kinds.count(Day.AWAY) == len(ABSENCE) == 14
    assert kinds.count(Day.SILENT) == len(MONTH_OFF) == 30
    assert kinds.count(Day.BUSY) > 30
    user, offered = User(1), list(range(1, 100))
    for day, kind in enumerate(kinds):
        deeds = user.deeds(day, offered)
        assert deeds == user.deeds(day, offered)
        assert not any(user.skips(deed.person) for deed in deeds)
        assert deeds == [] or kind in (Day.USUAL, Day.BUSY)


def test_the_report_has_a_column_for_each_way() -> None:
    lines = list(report(20, 20, 1, PLACES, SCENES[:1]))
    assert "most overdue first" in lines[3]
    assert len(lines) == 4 + len(figures(lived(SCENES[0])["handful"]))
