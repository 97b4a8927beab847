"""Several people at once: one step, one receipt, and the same rows as one by one."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.pace import Pace
from nurture.domain.people import Profile, Sphere
from nurture.domain.touches import Direction
from nurture.errors import InvalidValue, UnknownName
from nurture.exchange.records import Record
from nurture.journal import Journal
from tests.journals import TODAY, add, copied, dump, fresh, imported, log, steps

LATER = TODAY + timedelta(40)
ACTS: dict[str, tuple[Callable[[Journal, list[int]], object], Callable[[Journal, int], object]]] = {
    "sphere": (
        lambda journal, people: journal.triage.sphere(people, Sphere.PROFESSIONAL),
        lambda journal, person: journal.people.edit(person, sphere=Sphere.PROFESSIONAL),
    ),
    "rhythm": (
        lambda journal, people: journal.triage.rhythm(people, Pace(14, 20)),
        lambda journal, person: journal.people.edit(person, pace=Pace(14, 20)),
    ),
    "ambient": (
        lambda journal, people: journal.triage.rhythm(people, Pace(ambient=True)),
        lambda journal, person: journal.people.edit(person, pace=Pace(ambient=True)),
    ),
    "no rhythm of their own": (
        lambda journal, people: journal.triage.rhythm(people, Pace()),
        lambda journal, person: journal.people.edit(person, pace=Pace()),
    ),
    "put": (
        lambda journal, people: journal.triage.put(people, "choir"),
        lambda journal, person: journal.circles.put(person, "choir"),
    ),
    "take out": (
        lambda journal, people: journal.triage.take_out(people, "Pottery"),
        lambda journal, person: (
            journal.circles.take_out(person, "pottery") if "pottery" in journal.page(person).circles else None
        ),
    ),
    "archive": (
        lambda journal, people: journal.triage.archive(people),
        lambda journal, person: journal.people.archive(person),
    ),
    "unarchive": (
        lambda journal, people: journal.triage.unarchive(people),
        lambda journal, person: journal.people.unarchive(person),
    ),
    "snooze": (
        lambda journal, people: journal.triage.snooze(people, LATER),
        lambda journal, person: journal.people.snooze(person, LATER),
    ),
    "rest": (
        lambda journal, people: journal.triage.rest(people, LATER),
        lambda journal, person: journal.people.rest(person, LATER),
    ),
    "wake": (
        lambda journal, people: journal.triage.wake(people),
        lambda journal, person: journal.people.wake(person),
    ),
    "delete": (
        lambda journal, people: journal.triage.delete(people),
        lambda journal, person: journal.people.delete(person),
    ),
}
"""What is done to all, and to one, of which the outcome has to be the same."""


def rows(journal: Journal) -> dict[str, list[tuple[object, ...]]]:
    """Everything but the keys of what was made, in an order that does not depend on them."""
    made = {"membership", "snooze", "search_index"}
    return {
        table: sorted(tuple(row[1:]) if table in made else tuple(row) for row in found)
        for table, found in dump(journal).items()
    }


@pytest.fixture
def people(journal: Journal) -> list[int]:
    """Five people of all sorts: with circles, rhythms, touches alone and together, at rest and archived."""
    journal.circles.add("pottery", Pace(20))
    journal.circles.add("choir", Pace(50))
    keys = [
        add(journal, "Ana", circles=("pottery",)),
        add(journal, "Ben", every=10, circles=("pottery",)),
        add(journal, "Carla", Sphere.BOTH),
        add(journal, "Dmitri"),
        add(journal, "Elif", Sphere.PROFESSIONAL),
    ]
    log(journal, keys[:1], TODAY - timedelta(30), "a walk")
    log(journal, keys[:2], TODAY - timedelta(20), "a fair")
    log(journal, [keys[1], keys[4]], TODAY - timedelta(9), "a mail", direction=Direction.OUT)
    journal.people.rest(keys[2], TODAY + timedelta(90))
    journal.people.archive(keys[3])
    return keys


@pytest.mark.parametrize("name", ACTS)
def test_all_at_once_is_as_one_by_one_in_one_step(
    journal: Journal, people: list[int], tmp_path: Path, name: str
) -> None:
    at_once, one_by_one = ACTS[name]
    other = copied(journal, tmp_path / "other.db")
    before, already = dump(journal), len(steps(journal))
    at_once(journal, people[:4])
    for person in people[:4]:
        one_by_one(other, person)
    if name != "put":  # a circle that both make has two keys
        assert rows(journal) == rows(other)
    else:
        lines = [[line._replace() for line in each.lines(archived=True)] for each in (journal, other)]
        assert lines[0] == lines[1]
    after = dump(journal)
    assert len(steps(journal)) == already + 1
    journal.undo()
    assert dump(journal) == before
    journal.redo()
    assert dump(journal) == after
    other.close()


def test_a_receipt_names_one_and_counts_several(journal: Journal, people: list[int]) -> None:
    assert journal.triage.sphere(people[:1], Sphere.BOTH).sentence == "Ana: both."
    assert journal.triage.archive(people).sentence == "Archived 5 people."
    assert journal.triage.put(people[:2], "choir").sentence == "2 people are in choir."
    assert journal.triage.rhythm(people[:2], Pace(42)).sentence == "2 people: every 6 weeks."
    assert steps(journal)[-4:] == [
        "made Ana both",
        "archived 5 people",
        "put 2 people into choir",
        "changed the rhythm of 2 people",
    ]


def test_whoever_is_gone_is_passed_over_and_nobody_left_is_said(journal: Journal, people: list[int]) -> None:
    journal.people.delete(people[0])
    assert journal.triage.archive(people[:2]).people == (people[1],)
    with pytest.raises(UnknownName, match="no longer in the journal"):
        journal.triage.archive(people[:1])


def test_a_day_gone_by_and_an_unknown_circle_are_refused(journal: Journal, people: list[int]) -> None:
    before = dump(journal)
    with pytest.raises(InvalidValue, match="is not ahead"):
        journal.triage.rest(people, TODAY)
    with pytest.raises(UnknownName, match="no circle called"):
        journal.triage.take_out(people, "rowing")
    assert dump(journal) == before


def test_what_is_so_already_is_left_alone(journal: Journal, people: list[int]) -> None:
    journal.today = lambda: TODAY + timedelta(9)
    journal.triage.archive(people[3:])
    assert [journal.page(key).archived_on for key in people[3:]] == [TODAY, TODAY + timedelta(9)]
    before = steps(journal)
    journal.triage.sphere(people[4:], Sphere.PROFESSIONAL)
    journal.triage.rhythm(people[1:2], Pace(10))
    journal.triage.put(people[:2], "Pottery")
    journal.triage.take_out(people[:2], "choir")
    journal.triage.archive(people[3:])
    journal.triage.unarchive(people[:2])
    assert steps(journal) == before


def test_what_they_have_in_common(journal: Journal, people: list[int]) -> None:
    assert journal.triage.circles_of(people) == {"pottery": 2}
    assert not journal.triage.all_archived(people)
    assert journal.triage.all_archived(people[3:4])
    assert not journal.triage.all_resting(people)
    assert journal.triage.all_resting(people[2:3])


PACES = st.sampled_from([Pace(), Pace(5), Pace(5, 8), Pace(9), Pace(40, 50), Pace(ambient=True)])


@settings(max_examples=25, deadline=None)
@given(
    own=st.lists(PACES, min_size=1, max_size=4),
    circles=st.lists(PACES, max_size=3),
    chosen=PACES,
    leave=st.booleans(),
)
def test_the_rhythm_that_holds_is_derived_as_ever(
    own: list[Pace], circles: list[Pace], chosen: Pace, leave: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal = fresh(Path(folder) / "journal.db")
        names = [f"circle {number}" for number, _ in enumerate(circles)]
        for name, pace in zip(names, circles, strict=True):
            journal.circles.add(name, pace)
        keys = [add(journal, f"P{number}", circles=tuple(names)) for number, _ in enumerate(own)]
        for key, pace in zip(keys, own, strict=True):
            journal.people.edit(key, pace=pace)
        if leave and names:
            journal.triage.take_out(keys, names[0])
        else:
            journal.triage.rhythm(keys, chosen)
        found = dump(journal)["person"]
        for key in keys:
            journal.people.edit(key, pace=_own(journal, key))  # derives it by the other road
        assert dump(journal)["person"] == found
        journal.close()


def _own(journal: Journal, key: int) -> Pace:
    page = journal.page(key)
    return Pace(page.own_ideal_days, page.own_limit_days, page.own_ambient)


def test_new_people_are_not_all_due_by_one_choice(journal: Journal) -> None:
    report = imported(journal, [Record(name=f"Person {n}", line=1, original=f"card {n}") for n in range(60)])
    keys = [line.person_id for line in report.new]
    journal.triage.rhythm(keys, Pace(7))
    assert journal.due(100) == []
    due = []
    for day in range(1, 8):
        journal.today = lambda day=day: TODAY + timedelta(day)  # type: ignore[misc]
        due.append(len(journal.due(100)))
    assert due[-1] == 60
    assert max(now - before for before, now in zip([0, *due], due, strict=False)) <= 10


def test_whoever_was_talked_to_or_typed_in_keeps_their_day(journal: Journal) -> None:
    report = imported(
        journal, [Record(name="Ana", line=1, original="1"), Record(name="Ben", line=1, original="2")]
    )
    ana, ben = (line.person_id for line in report.new)
    carla = add(journal, "Carla")
    log(journal, [ana], TODAY - timedelta(20))
    journal.today = lambda: TODAY + timedelta(10)
    journal.triage.rhythm([ana, ben, carla], Pace(60))
    assert [journal.page(key).days for key in (ana, carla)] == [30, 10]
    assert journal.page(ben).days == (14 + 10) * 2


@pytest.mark.parametrize("name", ["sphere", "rhythm", "put", "archive", "snooze", "delete"])
def test_thousands_are_changed_and_taken_back_within_seconds(journal: Journal, name: str) -> None:
    profiles = [Profile(name=f"Person {n}", sphere=Sphere.FRIEND, circles=("pottery",)) for n in range(1000)]
    keys = list(journal.people.add_all(profiles).people)
    started = perf_counter()
    ACTS[name][0](journal, keys)
    journal.undo()
    assert perf_counter() - started < 4
