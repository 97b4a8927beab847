"""What is being typed goes on: the right people first, no wrong one, and at once."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurture.domain.names import pick
from nurture.domain.people import Profile, Sphere
from nurture.journal import Journal
from nurture.store import completing
from nurture.views.lists import Completion
from tests.journals import TODAY, add, fresh, happened, log


@pytest.fixture(scope="module")
def circle(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    """Two Anas, a doctor, a nickname, circles, places and tags."""
    journal = fresh(tmp_path_factory.mktemp("circle") / "journal.db")
    silva = add(journal, "Ana Silva")
    costa = add(journal, "Ana Costa", circles=("Pottery crew",))
    ben = add(journal, "Ben Weiss", nicknames=("Benny", "Moose"))
    add(journal, "Dr. Clara d’Été")
    add(journal, "Weiss, Dana")
    gone = add(journal, "Benedikt Alt")
    journal.people.archive(gone)
    log(journal, [silva], TODAY - timedelta(30))
    log(journal, [costa], TODAY - timedelta(3))
    for place in ("Blue Bottle", "blue lagoon", "Café Central", "Bistro [red]"):
        journal.record(
            replace(happened(journal, [ben], TODAY - timedelta(400), tags=("diy", "drinks")), place=place)
        )
    return journal


def texts(journal: Journal, typed: str) -> list[str]:
    return [each.text for each in journal.completions(typed)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("an", ["Ana Costa", "Ana Silva"]),
        ("coffee with An", ["Ana Costa", "Ana Silva"]),
        ("ana s", ["Ana Silva"]),
        ("Ana Cos", ["Ana Costa"]),
        ("coffee with be", ["Ben"]),
        ("benn", ["Benny"]),
        ("moo", ["Moose"]),
        ("cla", ["Clara"]),
        ("d'é", ["Dr. Clara d’Été"]),
        ("wei", ["Ben Weiss", "Weiss, Dana"]),
        ("dan", ["Dana"]),
        ("everyone from pot", ["Pottery crew"]),
        ("the crew", ["Pottery crew"]),
        ("coffee at blu", ["blue lagoon", "Blue Bottle"]),
        ("coffee @Blue B", ["Blue Bottle"]),
        ("caf", ["Café Central"]),
        ("we met #d", ["#diy", "#drinks"]),
        ("#", ["#diy", "#drinks"]),
        ("#DI", ["#diy"]),
        ("#diy", []),
        ("we met, diy", []),
        ("Ben", []),
        ("zz", []),
        ("", []),
        ("coffee with ", []),
        ("a", []),
        ("A", ["Ana Costa", "Ana Silva"]),
    ],
)
def test_what_is_typed_goes_on(circle: Journal, typed: str, expected: list[str]) -> None:
    found = texts(circle, typed)
    assert found[: len(expected)] == expected
    assert bool(found) == bool(expected)


def test_each_says_what_it_is_and_which_letters_it_takes(circle: Journal) -> None:
    assert circle.completions("coffee with Ana C") == [Completion("Ana Costa", "person", 12)]
    assert circle.completions("the pottery c")[0] == Completion("Pottery crew", "circle", 4)
    assert circle.completions("tea @blue bo") == [Completion("Blue Bottle", "place", 5)]
    assert circle.completions("tea #dr") == [Completion("#drinks", "tag", 4)]


@pytest.mark.parametrize("typed", ["an", "Be", "benn", "cla", "wei", "dan", "moo", "ana s"])
def test_a_completed_name_is_understood_without_a_question(circle: Journal, typed: str) -> None:
    for each in circle.completions(typed):
        if each.kind == "person":
            assert pick(each.text, circle.directory).name


def test_at_most_eight_and_never_only_people(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db")
    journal.people.add_all(
        [Profile(name=f"Pat {number}", sphere=Sphere.FRIEND, circles=("Pats of old",)) for number in range(20)]
    )
    found = journal.completions("pat")
    assert [each.kind for each in found].count("person") == 7
    assert found[-1] == Completion("Pats of old", "circle", 0)
    journal.close()


def test_among_thousands_those_lately_talked_with_come_first(tmp_path: Path) -> None:
    journal = fresh(tmp_path / "journal.db")
    people = journal.people.add_all(
        [Profile(name=f"Mara {number:04}", sphere=Sphere.FRIEND) for number in range(completing.FEW + 100)]
    ).people
    for days, person in enumerate((people[650], people[3], people[300])):
        log(journal, [person], TODAY - timedelta(days))
    assert texts(journal, "mar")[:3] == ["Mara 0650", "Mara 0003", "Mara 0300"]
    assert texts(journal, "Mara 0003") == []
    assert texts(journal, "mara 000")[0] == "Mara 0003"
    plan = journal.database.connection.execute(
        f"EXPLAIN QUERY PLAN {completing.WALKED}", {"prefix": "m", "beyond": "n", "limit": 8}
    ).fetchall()
    words = " ".join(row[3] for row in plan)
    assert "ix_person_last_touch" in words
    assert "TEMP B-TREE" not in words
    for statement, index in ((completing.PLACES, "touch_place"), (completing.TAGS, "ix_tag_name")):
        plan = journal.database.connection.execute(
            f"EXPLAIN QUERY PLAN {statement}", {"prefix": "m", "beyond": "n", "limit": 8}
        ).fetchall()
        assert index in " ".join(row[3] for row in plan)
    journal.close()


@settings(max_examples=100)
@given(typed=st.text(max_size=40) | st.text("ab#@ [\\]'\"-%_*?é", max_size=12))
def test_anything_may_be_typed(circle: Journal, typed: str) -> None:
    found = circle.completions(typed)
    assert len(found) <= 8
    assert all(0 <= each.start < len(typed) and each.text != typed[each.start :] for each in found)
