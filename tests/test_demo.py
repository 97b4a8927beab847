"""The demo: alive on any day, the same each time, and whole enough to show every part of the program."""

from collections import Counter
from datetime import date, timedelta
from itertools import chain
from pathlib import Path

import pytest

from nurture.demo import fill
from nurture.demo.story import read
from nurture.domain.kindness import KindnessKind, Way
from nurture.domain.people import BoundaryKind, FactKind, MomentKind, Sphere, Standing
from nurture.domain.relations import RelationKind
from nurture.domain.rhythm import NEEDS_CARE, State
from nurture.domain.touches import Direction, Medium, is_exchange
from nurture.journal import Journal
from nurture.views.documents import as_json
from nurture.views.person import PersonPage, TouchLine

DAY = date(2026, 11, 22)
DAYS = [DAY, date(2028, 2, 29), date(2027, 1, 1), date(2028, 2, 25), date(2027, 12, 31)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    return filled(tmp_path_factory.mktemp("demo"), DAY)


def filled(folder: Path, day: date) -> Journal:
    journal = Journal(folder / "journal.db", today=lambda: day)
    fill(journal)
    return journal


def pages(journal: Journal) -> list[PersonPage]:
    return [journal.page(line.id) for line in journal.lines(archived=True)]


def touches(journal: Journal) -> list[TouchLine]:
    return list(chain.from_iterable(journal.timeline(page.id, limit=200) for page in pages(journal)))


def test_today_shows_a_mix_and_most_people_are_in_touch(demo: Journal) -> None:
    morning = demo.morning()
    states = Counter(line.state for line in demo.everyone())
    assert {line.state for line in demo.due(morning.due_count)} == NEEDS_CARE
    assert len({line.why.split(" · ")[0] for line in morning.lines}) == len(morning.lines) == 3
    assert set(states) == set(State)
    assert states[State.IN_TOUCH] > morning.people_count / 2
    assert 5 < morning.due_count < 10
    assert next(line.in_days for line in morning.moments if line.kind == "birthday") == 4
    assert 3 in {(promise.due_on - DAY).days for promise in morning.promises if promise.due_on}
    assert [line.name for line in morning.awaited] == ["Rafael Nascimento"]


def test_every_kind_of_everything_is_there(demo: Journal) -> None:
    everyone = pages(demo)
    assert 35 <= len(everyone) <= 45
    assert {page.sphere for page in everyone} == set(Sphere)
    assert {fact.kind for page in everyone for fact in page.facts} == set(FactKind)
    assert {channel.standing for page in everyone for channel in page.channels} == set(Standing)
    assert {boundary.kind for page in everyone for boundary in page.boundaries} == set(BoundaryKind)
    kinds = {moment.kind for page in everyone for moment in page.moments}
    assert kinds == set(MomentKind) - {MomentKind.OTHER}
    assert {touch.medium for touch in touches(demo)} >= set(Medium) - {Medium.SOCIAL, Medium.OTHER}
    promises = [promise for page in everyone for promise in page.promises]
    assert {promise.by for promise in promises} == {"me", "them"}
    assert any(promise.kept_on for promise in promises)
    assert any(promise.let_go_on for promise in promises)
    kindnesses = [kindness for page in everyone for kindness in page.kindnesses]
    assert {(kindness.way, kindness.kind) for kindness in kindnesses} >= {
        *((Way.RECEIVED, kind) for kind in KindnessKind),
        *((Way.GAVE, kind) for kind in (KindnessKind.ADVICE, KindnessKind.TIME, KindnessKind.LENT)),
    }
    assert any(kindness.unthanked for kindness in kindnesses)
    assert any(kindness.touch_id for kindness in kindnesses)
    assert {line.kindness.way for line in demo.kindnesses.lent()} == set(Way)
    relations = {line.kind for page in everyone for line in page.acquaintances}
    assert relations >= {RelationKind.PARTNER, RelationKind.CHILD, RelationKind.INTRODUCED_BY, None}
    threads = [thread for page in everyone for thread in page.threads]
    assert {bool(thread.closed_on) for thread in threads} == {True, False}


def test_the_people_whom_a_program_gets_wrong_are_there(demo: Journal) -> None:
    everyone = pages(demo)
    names = [page.name for page in everyone]
    surnames, first_names = zip(*((name.split()[-1], name.split()[0]) for name in names), strict=True)
    assert Counter(surnames)["Solberg"] == 2
    assert Counter(first_names)["Jonas"] == 2
    assert demo.pick("may").name == "May Thornton"
    assert demo.pick("lukasz").name == "Łukasz Wiśniewski"
    assert demo.pick("美咲").name == "Misaki Satō"
    assert "Wulandari" in names
    gone = {page.name: page for page in everyone if page.state is None}
    assert gone["Lisbeth Brandt"].died_on is not None
    assert gone["Marek Dvořák"].archived_on is not None
    assert set(gone) == {"Lisbeth Brandt", "Marek Dvořák", "Dieter Kalb"}
    assert demo.page(demo.pick("Leila").id).last_exchange is None
    leap = [moment for page in everyone for moment in page.moments if (moment.month, moment.day) == (2, 29)]
    assert [moment.year for moment in leap] == [None]


def test_circles_have_rhythms_or_none(demo: Journal) -> None:
    circles = {line.name: line for line in demo.circles.lines()}
    assert circles["climbing"].ideal_days == 21
    assert circles["neighbours"].ambient
    assert circles["choir"].ideal_days is None
    assert all(line.people >= 2 for line in circles.values())


def test_nothing_happens_before_people_came_or_after_today(demo: Journal) -> None:
    for page in pages(demo):
        days = [touch.happened_on for touch in demo.timeline(page.id, limit=200)]
        days += [fact.learned_on for fact in page.facts if fact.learned_on]
        days += [boundary.said_on for boundary in page.boundaries]
        for kindness in page.kindnesses:
            days += [kindness.happened_on, *filter(None, (kindness.thanked_on, kindness.returned_on))]
        assert all(page.added_on <= day <= DAY for day in days), page.name
        assert page.died_on is None or all(day <= page.died_on for day in days)


def test_no_boundary_of_theirs_was_crossed_since_they_said_it(demo: Journal) -> None:
    no_contact = demo.page(demo.pick("Dieter").id)
    said_on = no_contact.boundaries[0].said_on
    assert all(touch.happened_on <= said_on for touch in demo.timeline(no_contact.id))


def test_last_exchange_is_what_the_touches_say(demo: Journal) -> None:
    for page in pages(demo):
        counted = [
            touch.happened_on
            for touch in demo.timeline(page.id, limit=200)
            if is_exchange(touch.direction, broadcast=touch.broadcast)
        ]
        assert page.last_exchange == max(counted, default=None), page.name


def test_an_attempt_and_a_broadcast_are_among_the_touches(demo: Journal) -> None:
    shared = touches(demo)
    assert any(touch.direction is Direction.OUT and not touch.broadcast for touch in shared)
    assert any(touch.broadcast and len(touch.people) > 5 for touch in shared)
    assert (DAY - min(touch.happened_on for touch in shared)).days > 2 * 365


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_it_can_be_made_on_any_day(tmp_path: Path, day: date) -> None:
    journal = filled(tmp_path, day)
    assert {line.state for line in journal.everyone()} == set(State)
    birthdays = [moment for moment in journal.morning().moments if moment.name == "Helena Brandt"]
    assert [(moment.on, moment.years) for moment in birthdays] == [(day + timedelta(4), 68)]


def test_birthdays_of_the_next_days_exist_in_the_years_of_birth_even_around_a_leap_day() -> None:
    for before in range(13):
        for character in read(date(2028, 2, 29) - timedelta(before)).characters:
            for moment in character.profile.moments:
                date(moment.year or 2000, moment.month, moment.day)


def test_it_is_the_same_each_time(demo: Journal, tmp_path: Path) -> None:
    again = filled(tmp_path, DAY)
    assert told(demo) == told(again)


def told(journal: Journal) -> list[object]:
    """Everything but the keys."""
    return [without_keys(as_json(page)) for page in pages(journal)] + [
        without_keys(as_json(touch)) for touch in touches(journal)
    ]


def without_keys(value: object) -> object:
    if isinstance(value, dict):
        return {
            name: without_keys(part) for name, part in value.items() if name not in ("id", "person_id", "touch_id")
        }
    return [without_keys(part) for part in value] if isinstance(value, list) else value


def test_one_undo_empties_the_journal_again(tmp_path: Path) -> None:
    journal = filled(tmp_path, DAY)
    assert journal.undo() == "filled the journal with the demo"
    assert journal.lines(archived=True) == []
    assert journal.search("kiln") == []


def test_it_can_be_searched(demo: Journal) -> None:
    assert {hit.kind for hit in demo.search("kiln")} >= {"touch", "fact", "promise"}
