"""First turns: of new people, whichever way they come, no more a day than their share (R10)."""

import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.pace import Pace
from nurture.domain.people import Profile, Sphere
from nurture.domain.touches import Direction
from nurture.exchange.records import Record
from nurture.journal import Journal
from tests.journals import TODAY, add, dump, fresh, happened, imported, log


def first_turns(journal: Journal) -> Counter[date]:
    """How many people become due for the first time on each day."""
    found: Counter[date] = Counter()
    for line in journal.everyone():
        assert line.ideal_days
        found[journal.today() + timedelta(line.ideal_days - line.days)] += 1
    return found


def cards(journal: Journal, names: range, *circles: str, file: str = "people.vcf") -> None:
    imported(journal, [Record(name=f"P{n}", line=1, original=f"{n}", circles=circles) for n in names], file=file)


def test_the_first_typed_in_counts_from_the_day_and_no_two_share_one(journal: Journal) -> None:
    keys = [add(journal, f"P{number}", every=30) for number in range(30)]
    days = first_turns(journal)
    assert set(days) == {TODAY + timedelta(ahead) for ahead in range(1, 31)}
    assert journal.page(keys[0]).days == 0
    add(journal, "One more", every=30)
    assert max(first_turns(journal).values()) == 2


def test_who_is_added_with_a_talk_takes_nobodys_day(journal: Journal) -> None:
    said = replace(happened(journal, [], TODAY), new_people=("Ana", "Ben"))
    journal.record(said, add_new=True)
    key = add(journal, "Cleo")
    assert journal.page(key).days == 0


def test_who_is_added_with_a_message_has_a_day_of_their_own(journal: Journal) -> None:
    said = replace(happened(journal, [], TODAY, direction=Direction.OUT), new_people=("Ana", "Ben", "Cleo"))
    journal.record(said, add_new=True)
    assert set(first_turns(journal).values()) == {1}


def test_two_imports_of_one_day_do_not_collide(journal: Journal) -> None:
    cards(journal, range(250))
    cards(journal, range(250, 500), file="more.vcf")
    assert set(first_turns(journal).values()) == {16, 17}


def test_cards_that_come_one_a_file_do_not_collide(journal: Journal) -> None:
    for number in range(20):
        cards(journal, range(number, number + 1), file=f"{number}.vcf")
    assert set(first_turns(journal).values()) == {1}


def test_who_has_more_time_leaves_the_first_days_to_who_has_less(journal: Journal) -> None:
    journal.circles.add("weekly", Pace(7))
    imported(
        journal,
        [Record(name=f"P{n}", line=1, original=f"{n}", circles=("weekly",) if n < 70 else ()) for n in range(370)],
    )
    weekly = [line for line in journal.everyone() if line.ideal_days == 7]
    assert set(Counter(line.days for line in weekly).values()) == {10}
    assert set(first_turns(journal).values()) == {12, 13}
    assert len(first_turns(journal)) == 30


@pytest.mark.parametrize("every", [7, 90])
def test_another_rhythm_for_a_circle_spreads_an_import_anew(journal: Journal, every: int) -> None:
    circle = journal.circles.add("many", Pace(30)).id
    cards(journal, range(300), "many")
    journal.today = lambda: TODAY + timedelta(2)
    before = dump(journal)
    journal.circles.set_pace(circle, Pace(every))
    days = first_turns(journal)
    assert all(journal.today() < day <= journal.today() + timedelta(every) for day in days)
    assert max(days.values()) <= 10 * -(-30 // every)
    journal.undo()
    assert dump(journal) == before


def test_friends_typed_in_on_one_evening_do_not_all_become_due_by_another_rhythm(journal: Journal) -> None:
    circle = journal.circles.add("choir", Pace(90)).id
    for number in range(30):
        journal.people.add(Profile(name=f"P{number}", sphere=Sphere.FRIEND, circles=("choir",)))
    journal.today = lambda: TODAY + timedelta(20)
    journal.circles.set_pace(circle, Pace(10))
    typed_first = journal.pick("P0").id  # counted from the very day
    assert [line.id for line in journal.due(50)] == [typed_first]
    assert max(first_turns(journal).values()) <= 10


def test_without_its_circle_an_import_is_spread_over_the_rhythm_that_holds_then(journal: Journal) -> None:
    circle = journal.circles.add("yearly", Pace(360)).id
    cards(journal, range(360), "yearly")
    journal.today = lambda: TODAY + timedelta(100)
    journal.circles.remove(circle)
    assert max(first_turns(journal).values()) <= 13


def test_who_was_talked_with_stays_where_a_circle_changes(journal: Journal) -> None:
    circle = journal.circles.add("many", Pace(30)).id
    cards(journal, range(3), "many")
    key = journal.people.add(Profile(name="Ana", sphere=Sphere.FRIEND, circles=("many",))).id
    log(journal, [key], TODAY - timedelta(10))
    journal.circles.set_pace(circle, Pace(7))
    assert [line.id for line in journal.due()] == [key]


COMINGS = st.lists(
    st.tuples(st.sampled_from(["typed", "typed together", "imported"]), st.integers(1, 25)), min_size=1, max_size=5
)


@settings(max_examples=25, deadline=None)
@given(comings=COMINGS, every=st.sampled_from([5, 14, 30, 90]))
def test_however_they_come_no_day_has_more_than_its_share(comings: list[tuple[str, int]], every: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal = fresh(Path(folder) / "journal.db")
        journal.circles.add("all", Pace(every))
        total = 0
        for way, many in comings:
            profiles = [
                Profile(name=f"P{n}", sphere=Sphere.FRIEND, circles=("all",)) for n in range(total, total + many)
            ]
            if way == "imported":
                cards(journal, range(total, total + many), "all", file=f"{total}.vcf")
            elif way == "typed together":
                journal.people.add_all(profiles)
            else:
                for profile in profiles:
                    journal.people.add(profile)
            total += many
        days = first_turns(journal)
        assert sum(days.values()) == total
        assert max(days.values()) <= -(-total // every)
        assert min(days) > TODAY
        assert max(days) <= TODAY + timedelta(every)
        journal.close()
